// The parameters of a runbook. What puts them into the commands (fill-in.ts) is fetched at need.
import fillInModule from './fill-in.ts?worker&url';

/** Fetches what fills the commands where the link brings values, or someone turns to the form. */
export function startParams(): void {
  const form = document.querySelector('form[data-params]');
  if (!form) return;
  const load = () => void import(/* @vite-ignore */ fillInModule);
  if (location.search.length > 1) load();
  else
    for (const event of ['focusin', 'pointerover'])
      form.addEventListener(event, load, { once: true });
  // Until then nothing listens to the form, which must not go anywhere.
  form.addEventListener('submit', (event) => event.preventDefault());
}
