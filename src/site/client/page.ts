// What every page may need: copy buttons, tabs, the theme, the current section.

/** A button on each command that copies it as it stands. */
function copyButtons(): void {
  if (!navigator.clipboard) return;
  for (const pre of document.querySelectorAll<HTMLPreElement>('.prose pre')) {
    if (pre.dataset['lang'] === 'text') continue;
    const block = document.createElement('div');
    block.className = 'block';
    block.dataset['copy'] = '';
    pre.replaceWith(block);
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = 'Copy';
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(pre.textContent.replace(/\n$/, ''));
        button.textContent = 'Copied';
      } catch {
        button.textContent = 'Failed';
      }
      setTimeout(() => (button.textContent = 'Copy'), 1500);
    });
    block.append(pre, button);
  }
}

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

/** The button that changes between light and dark, and remembers. */
function theme(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-theme-toggle]');
  if (!button) return;
  const root = document.documentElement;
  const isDark = () =>
    (root.dataset['theme'] ??
      (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';
  const label = () => (button.textContent = isDark() ? 'Light theme' : 'Dark theme');
  button.addEventListener('click', () => {
    root.dataset['theme'] = isDark() ? 'light' : 'dark';
    label();
    try {
      localStorage.setItem('theme', root.dataset['theme']);
    } catch {
      // Without storage the choice holds for this page.
    }
  });
  label();
  button.hidden = false;
}

/** Marks the section that is being read. */
function jump(): void {
  const nav = document.querySelector<HTMLElement>('[data-jump]');
  if (!nav) return;
  const links = [...nav.querySelectorAll<HTMLAnchorElement>('a')];
  const headings = links.map((link) =>
    document.getElementById(decodeURIComponent(link.hash.slice(1))),
  );
  const mark = () => {
    const line = nav.getBoundingClientRect().bottom + 24;
    let current = 0;
    headings.forEach((heading, index) => {
      if (heading && heading.getBoundingClientRect().top <= line) current = index;
    });
    links.forEach((link, index) => {
      if (index === current) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    });
  };
  addEventListener('scroll', () => requestAnimationFrame(mark), { passive: true });
  mark();
}

copyButtons();
tabs();
theme();
jump();
