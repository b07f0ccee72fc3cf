// Keeps an offline copy of the handbook, once a page has nothing else to do.

/** What the reader has chosen about offline copies: `on`, `off`, or nothing. */
export const CHOICE = 'offline';

/** The choice that is remembered on this device. */
export function choice(): string | null {
  try {
    return localStorage.getItem(CHOICE);
  } catch {
    return null;
  }
}

/** Registers the worker below the site's base; it fetches the copy by itself. */
export function register(): Promise<ServiceWorkerRegistration> {
  const base = document.documentElement.dataset['base'] ?? '';
  return navigator.serviceWorker.register(`${base}/sw.js`, { scope: `${base}/` });
}

/** Starts when the page is loaded and idle; not where the reader or the browser saves data. */
export function startOffline(): void {
  // The link to the copy's page is there where the handbook keeps copies.
  if (!('serviceWorker' in navigator) || !document.querySelector('[data-offline-copy]')) return;
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  const chosen = choice();
  if (chosen === 'off' || (connection?.saveData && chosen !== 'on')) return;
  const keep = () => void register().catch(() => undefined);
  const start = () =>
    'requestIdleCallback' in window ? requestIdleCallback(keep) : setTimeout(keep, 200);
  if (document.readyState === 'complete') start();
  else addEventListener('load', start);
}
