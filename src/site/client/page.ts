// What every page may need: copy buttons, tabs, the theme, the current section; search on demand.
import { startOffline } from './offline.ts';
import { startBoxes } from './boxes.ts';
import { missingIn } from './missing.ts';
import { startParams } from './params.ts';
// Bundled as files of their own, and imported by address: Vite's own loader of chunks weighs more than this module.
import filtersModule from './filters.ts?worker&url';
import searchModule from './search.ts?worker&url';

/** The button of each command copies it as it stands, filled in or not, and says which. */
function copyButtons(): void {
  document.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>('.copy');
    const pre = button?.parentElement?.querySelector('pre');
    if (button && pre) void copy(button, pre);
  });
}

const resets = new WeakMap<HTMLButtonElement, ReturnType<typeof setTimeout>>();

async function copy(button: HTMLButtonElement, pre: HTMLPreElement): Promise<void> {
  try {
    await write(pre);
    const missing = missingIn(pre);
    button.textContent =
      missing.length === 0 ? 'Copied' : `Copied, without ${missing.join(' and ')}`;
  } catch {
    button.textContent = 'Failed: select it by hand';
  }
  clearTimeout(resets.get(button));
  resets.set(
    button,
    setTimeout(() => (button.textContent = 'Copy'), 2500),
  );
}

/** Puts the text of a command on the clipboard; by a selection where that is not allowed, as without https. */
async function write(pre: HTMLPreElement): Promise<void> {
  try {
    return await navigator.clipboard.writeText(pre.textContent.replace(/\n$/, ''));
  } catch {
    // What follows needs no leave.
  }
  getSelection()!.selectAllChildren(pre);
  if (!document.execCommand('copy')) throw new Error('not copied');
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

/** Lists that can be narrowed fetch what narrows them. */
function filters(): void {
  if (document.querySelector('[data-filter]')) void import(/* @vite-ignore */ filtersModule);
}

/** What search asks for first comes together with search itself: on a slow line each wait counts. */
function early(name: string): void {
  const link = document.createElement('link');
  const href = document.documentElement.dataset['searchNames']!.replace(/names(?=[.\w]+$)/, name);
  Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href });
  document.head.append(link);
}

/** Search is fetched when someone is about to use it; `/` leads to the box from anywhere. */
function search(): void {
  const inputs = document.querySelectorAll<HTMLInputElement>('[data-search] input[type=search]');
  const load = () => {
    if (!document.querySelector('link[as=fetch]'))
      for (const name of ['names', 'text-0']) early(name);
    void import(/* @vite-ignore */ searchModule);
  };
  for (const input of inputs) {
    input.addEventListener('focus', load, { once: true });
    input.addEventListener('pointerover', load, { once: true });
  }
  if (document.querySelector('[data-search].open-list')) load();
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target as HTMLElement;
    if (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) return;
    const [input] = inputs;
    if (!input) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
}

// First of all: a step is known by its words as they are written.
startBoxes();
startParams();
copyButtons();
tabs();
theme();
jump();
filters();
search();
startOffline();
