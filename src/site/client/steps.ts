// Working through a runbook: each tick keeps its time, on this device only, and all give a timeline.
import { instant, now } from './clock.ts';
import { lead, oneLine } from './step-words.ts';
import { BEGINNING, parseWork, timeline, type Tick, type Work } from './ticks.ts';

/** Ticks that nobody has added to for 12 hours belong to another night (milliseconds). */
const SHIFT = 432e5;
/** A page that was opened at most an hour before its first tick was opened for it (milliseconds). */
const FRESH = 36e5;

const root = document.querySelector<HTMLElement>('[data-steps]')!;
const boxes = [...root.querySelectorAll<HTMLInputElement>('.tick')];
const key = `steps:1:${root.dataset['steps']}`;
/** Where the ticks of another shift are kept until somebody wants or clears them. */
const oldKey = `${key}:old`;

let work: Work | undefined;
/** What was cleared here, or is of another shift, and can be had back. */
let old: Work | undefined;
let isKept = true;

/** An instant as it is shown: with its date where that is not today. */
function shown(at: string, end = 19): string {
  return `${at.slice(instant().startsWith(at.slice(0, 10)) ? 11 : 0, end).replace('T', ' ')} UTC`;
}

/** How it began: by opening the page, or with its first tick where the page had long been open. */
function beginning(at: string): Tick {
  const { timeOrigin } = performance;
  const isFresh = Date.parse(at) - timeOrigin < FRESH;
  const filled = [...root.querySelectorAll<HTMLElement>('var.filled')].map(
    (each) => `${each.dataset['param']}=${each.textContent}`,
  );
  const title = oneLine(document.querySelector('h1')!.textContent);
  const kind = key.includes('/playbooks/') ? 'playbook' : 'runbook';
  const what = `${isFresh ? 'Opened' : 'Began'} the ${kind} “${title}”`;
  return { at: isFresh ? instant(timeOrigin) : at, text: [what, ...new Set(filled)].join(', ') };
}

const bar = document.createElement('div');
const status = document.createElement('p');
bar.className = 'working';
status.role = 'status';
bar.append(status);

function button(text: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.addEventListener('click', press);
  bar.append(made);
  return made;
}

function show(note = ''): void {
  let done = 0;
  for (const box of boxes) {
    const at = work?.ticks[box.value]?.at;
    const time = box.nextElementSibling as HTMLTimeElement;
    box.checked = !!at;
    box.parentElement!.classList.toggle('done', box.checked);
    time.textContent = at ? shown(at) : '';
    time.dateTime = at ?? '';
    if (at) done++;
  }
  if (work)
    note ||= `${done} of ${boxes.length} steps, started ${shown(work.ticks[BEGINNING]!.at, 16)}`;
  status.textContent = note;
  bar.classList.toggle('on', note !== '');
  copy.hidden = clear.hidden = !work;
  restore.hidden = !old;
  disarm();
}

function keep(at: string, what: Work | undefined): void {
  if (what) localStorage.setItem(at, JSON.stringify(what));
  else localStorage.removeItem(at);
}

/** Keeps what is ticked now, and shows it. */
function save(note?: string): void {
  if (work) work.saved = instant();
  try {
    keep(key, work);
  } catch {
    if (isKept) note = 'Ticks are kept only while this page is open';
    isKept = false;
  }
  show(note);
}

function read(at: string): Work | undefined {
  try {
    return parseWork(localStorage.getItem(at));
  } catch {
    return undefined;
  }
}

const isStale = () => !!work && !(now() - Date.parse(work.saved) < SHIFT);

function awayNote(): string {
  const { at } = old!.ticks[BEGINNING]!;
  const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return `Ticks of ${day.format(Date.parse(at))}, ${at.slice(11, 16)} UTC are from another shift. Restore brings them back.`;
}

/** Puts away what nobody has added to for a shift; says so. */
function putAway(): string | undefined {
  if (!isStale()) return undefined;
  [old, work] = [work, undefined];
  try {
    keep(oldKey, old);
    keep(key, undefined);
  } catch {
    // It can be had back as long as this page is open.
  }
  return awayNote();
}

/** Takes over what is kept. */
function take(): void {
  if (!isKept) return;
  work = read(key);
  old = read(oldKey);
  putAway();
  show(!work && old ? awayNote() : '');
}

function tick(box: HTMLInputElement): void {
  // Another tab may have ticked since, or this one may have been open since another night.
  if (isKept) work = read(key) ?? work;
  let note = putAway();
  const at = box.dataset['at']!;
  const name = /^Step(?: \d+)?/.exec(box.ariaLabel!)![0];
  if (box.checked) {
    work ??= { saved: '', ticks: { [BEGINNING]: beginning(at) } };
    work.ticks[box.value] = { at, text: lead(box.nextSibling!) || name };
  } else if (work?.ticks[box.value]) {
    note = `${name} unticked; its time was ${shown(work.ticks[box.value]!.at)}`;
    delete work.ticks[box.value];
    if (Object.keys(work.ticks).length === 1) work = undefined;
  }
  save(note);
}

async function copyTimeline(): Promise<void> {
  const ids = boxes.map(({ value }) => value);
  const text = timeline(work!, ids);
  try {
    await navigator.clipboard.writeText(text);
    show('Copied; paste it below “timeline:” in the file of the incident');
  } catch {
    // Without https, or without leave: the text itself, to be copied by hand.
    const area = document.createElement('textarea');
    area.ariaLabel = 'Timeline';
    area.readOnly = true;
    area.value = text;
    bar.append(area);
    area.select();
    area.addEventListener('blur', () => area.remove());
    show('The browser did not let the page copy; copy the selected text by hand');
  }
}

/** Whatever was put away is gone from this device. */
function forget(): void {
  old = undefined;
  try {
    keep(oldKey, undefined);
  } catch {
    // Nothing was kept.
  }
}

function disarm(): void {
  clear.textContent = 'Clear';
}

const copy = button('Copy timeline', () => void copyTimeline());
const restore = button('Restore', () => {
  const { saved, ticks } = old!;
  // A step that was ticked again keeps its new time; it all began with the old.
  work = { saved, ticks: { ...ticks, ...work?.ticks, [BEGINNING]: ticks[BEGINNING]! } };
  forget();
  save();
  copy.focus();
});
const clear = button('Clear', () => {
  if (clear.textContent === 'Clear') {
    clear.textContent = 'Really clear?';
    return;
  }
  forget();
  [old, work] = [work, undefined];
  save('Cleared');
  restore.focus();
});
clear.addEventListener('blur', disarm);
addEventListener('storage', (event) => {
  if ([key, oldKey, null].includes(event.key)) take();
});
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) take();
});
// A tab that comes to the front after a night shows no ticks of the day before.
document.addEventListener('visibilitychange', () => {
  if (isStale()) take();
});

// What was ticked while this module was on its way.
const early = boxes.filter((box) => box.checked && box.dataset['at']);
take();
for (const box of early) {
  box.checked = true;
  tick(box);
}
for (const box of boxes) box.addEventListener('change', () => tick(box));
root.append(bar);
