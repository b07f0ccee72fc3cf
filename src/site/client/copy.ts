// What only a page of a copy needs: its age in words, and the way back to the network.
import { now } from './clock.ts';

const UNITS = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const;

/** How long ago a moment was, in the largest whole unit; empty where the clock is behind it. */
export function ageInWords(at: number, now: number): string {
  const seconds = (now - at) / 1000;
  if (!(seconds >= 0)) return '';
  for (const [unit, length] of UNITS) {
    const count = Math.floor(seconds / length);
    if (count > 0) return `${count} ${unit}${count === 1 ? '' : 's'} ago`;
  }
  return 'less than a minute ago';
}

/** Says how old the copy is, and keeps saying it right while the page stays open. */
function tellAge(note: HTMLElement): void {
  const at = Date.parse(note.querySelector('time')!.dateTime);
  const place = note.querySelector('[data-age]')!;
  const tell = () => {
    const age = ageInWords(at, now());
    place.textContent = age === '' ? '' : ` (${age})`;
  };
  tell();
  setInterval(tell, 60_000);
}

/** Asks the worker to leave the next page to the network, whatever answers there. */
function leadBack(link: HTMLAnchorElement): void {
  link.addEventListener('click', (event) => {
    const worker = navigator.serviceWorker?.controller;
    event.preventDefault();
    if (!worker) return location.reload();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => location.reload();
    worker.postMessage({ network: location.href }, [port2]);
  });
}

/** Brings the note of a copy to life. */
export function startCopy(): void {
  const note = document.querySelector<HTMLElement>('.copy-note');
  if (!note) return;
  tellAge(note);
  const link = note.querySelector<HTMLAnchorElement>('[data-network]');
  if (link) leadBack(link);
}
