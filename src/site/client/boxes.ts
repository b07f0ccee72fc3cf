// A box at each step of a runbook. What keeps the ticks (steps.ts) is fetched when there are any.
import { instant } from './clock.ts';
import { lead, oneLine } from './step-words.ts';
import stepsModule from './steps.ts?worker&url';

/** prose.css keeps the room for the boxes of the same items. */
const STEPS = '[data-steps] :is(h2, h3, ol:not(li ol) > li, .task-list-item)';

/** An id that stays while neither a step's section nor its text changes: FNV-1a, 32 bits. */
function hash(text: string): string {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193);
  return (hash >>> 0).toString(36);
}

/**
 * Puts a box (its value is the step's id) and the place for a time into each step.
 *
 * To be called before anything else changes the text of the page: a step is known by its words.
 */
export function startBoxes(): void {
  const key = document.querySelector<HTMLElement>('[data-steps]')?.dataset['steps'];
  if (!key) return;
  const seen: Record<string, number> = {};
  let section = '';
  const load = () => import(/* @vite-ignore */ stepsModule);
  for (const item of document.querySelectorAll<HTMLElement>(STEPS)) {
    if (item.nodeName !== 'LI') {
      section = item.id;
      continue;
    }
    const bare = item.cloneNode(true) as HTMLElement;
    for (const button of bare.querySelectorAll('button')) button.remove();
    const id = hash(`${section} ${oneLine(bare.textContent)}`);
    // The same words twice in a section are two steps.
    seen[id] = (seen[id] ?? 0) + 1;
    const list = item.parentElement as HTMLOListElement;
    const number = list.start ? ` ${list.start + [...list.children].indexOf(item)}` : '';
    item.querySelector(':scope > input, :scope > p > input')?.remove();
    const box = document.createElement('input');
    const time = document.createElement('time');
    item.prepend(box, time);
    box.type = 'checkbox';
    box.className = 'tick';
    box.autocomplete = 'off';
    box.value = `${id}.${seen[id]}`;
    box.ariaLabel = `Step${number} done: ${lead(time)}`;
    box.addEventListener('pointerover', load, { once: true });
    box.addEventListener('change', () => {
      box.dataset['at'] = instant();
      load().catch(() => {
        box.checked = false;
        time.textContent = 'Not kept: the network is away';
      });
    });
  }
  const look = () => {
    try {
      for (const end of ['', ':old']) if (localStorage.getItem(`steps:1:${key}${end}`)) void load();
    } catch {
      // Without storage nothing was kept.
    }
  };
  look();
  addEventListener('storage', look);
  addEventListener('pageshow', look);
}
