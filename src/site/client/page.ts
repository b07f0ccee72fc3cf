// What every page may need: copy buttons, the theme, the current section; more on demand.
import { startOffline } from './offline.ts';
import { startBoxes } from './boxes.ts';
import { missingIn } from './missing.ts';
import { startParams } from './params.ts';
// Bundled as files of their own, and imported by address: Vite's own loader of chunks weighs more than this module.
import filtersModule from './filters.ts?worker&url';
import searchModule from './search.ts?worker&url';
import tabsModule from './tabs.ts?worker&url';

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

/** A page fetches what only some pages have: what narrows a list, what turns tabs. */
function onSomePages(): void {
  const has = (selector: string) => document.querySelector(selector) !== null;
  if (has('[data-filter]')) void import(/* @vite-ignore */ filtersModule);
  if (has('[data-tabs]')) void import(/* @vite-ignore */ tabsModule);
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
theme();
jump();
onSomePages();
search();
startOffline();
