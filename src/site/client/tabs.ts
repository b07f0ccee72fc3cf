// The sections of a tab set as tabs: one at a time, by mouse and by arrow.

/** Turns the sections of each tab set into tabs. */
function tabs(): void {
  document.querySelectorAll<HTMLElement>('[data-tabs]').forEach((set, number) => {
    const panels = [...set.querySelectorAll<HTMLElement>(':scope > .tab')];
    const list = document.createElement('div');
    list.className = 'tab-list';
    list.setAttribute('role', 'tablist');
    const buttons = panels.map((panel, index) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = panel.dataset['title'] ?? '';
      button.id = `tab-${number}-${index}`;
      button.setAttribute('role', 'tab');
      button.setAttribute('aria-controls', `panel-${number}-${index}`);
      panel.id = `panel-${number}-${index}`;
      panel.setAttribute('role', 'tabpanel');
      panel.setAttribute('aria-labelledby', button.id);
      button.addEventListener('click', () => show(index));
      return button;
    });
    const show = (index: number, focus = false) => {
      buttons.forEach((button, at) => {
        button.setAttribute('aria-selected', String(at === index));
        button.tabIndex = at === index ? 0 : -1;
        panels[at]!.hidden = at !== index;
      });
      if (focus) buttons[index]!.focus();
    };
    list.addEventListener('keydown', (event) => {
      const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
      const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
      if (at === -1 || to === undefined) return;
      event.preventDefault();
      show((to + buttons.length) % buttons.length, true);
    });
    list.append(...buttons);
    set.prepend(list);
    set.dataset['ready'] = '';
    show(0);
  });
}

tabs();
