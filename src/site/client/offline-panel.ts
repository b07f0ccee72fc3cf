// The help page's section on the offline copy: what is kept, and the buttons that remove or keep it.
import { CHOICE, choice, register } from './offline.ts';

interface Facts {
  build: string;
  at: string;
  commit: string | null;
  files: number;
  bytes: number;
  packed: number;
  large: boolean;
}

const prefix = `handrail ${document.documentElement.dataset['base'] ?? ''}/ `;

/** The caches of this handbook. */
async function names(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(prefix));
}

/** What the newest whole copy says of itself. */
async function kept(): Promise<Facts | undefined> {
  const base = document.documentElement.dataset['base'] ?? '';
  let newest: Facts | undefined;
  for (const cacheName of await names()) {
    const mark = await caches.match(`${base}/offline.json`, { cacheName });
    const facts = mark && ((await mark.json()) as Facts);
    if (facts && (!newest || facts.at > newest.at)) newest = facts;
  }
  return newest;
}

function inWords({ at, commit, files, bytes }: Facts): string {
  const from = commit === null ? '' : `, commit ${commit.slice(0, 7)}`;
  return `This device keeps the build of ${at.slice(0, 10)}, ${at.slice(11, 16)} UTC${from}: ${files} files, ${(bytes / 1e6).toFixed(1)} MB.`;
}

/** What the host's build says of itself, where it is fetched only for who asks for it. */
async function large(): Promise<Facts | undefined> {
  try {
    const base = document.documentElement.dataset['base'] ?? '';
    const response = await fetch(`${base}/offline.json`, { cache: 'no-store' });
    const facts = (await response.json()) as Facts;
    return facts.large ? facts : undefined;
  } catch {
    return undefined;
  }
}

async function none(): Promise<string> {
  if (choice() === 'off') return 'This device keeps no offline copy, as you chose.';
  const facts = await large();
  return facts
    ? `This device keeps no offline copy: ${(facts.packed / 1e6).toFixed(1)} MB are fetched only if you ask for them.`
    : 'This device keeps no offline copy yet.';
}

function remember(value: string): void {
  try {
    localStorage.setItem(CHOICE, value);
  } catch {
    // Without storage the choice holds until the next page.
  }
}

async function remove(): Promise<void> {
  remember('off');
  const base = document.documentElement.dataset['base'] ?? '';
  const registration = await navigator.serviceWorker.getRegistration(`${base}/`);
  await registration?.unregister();
  for (const name of await names()) await caches.delete(name);
}

/** Asks for a copy, also where the browser saves data, and waits until it is whole. */
async function keep(): Promise<void> {
  remember('on');
  await caches.open(`${prefix}asked`);
  const registration = await register();
  const fresh = registration.installing ?? registration.waiting;
  // A worker that was removed while this page was open comes back without installing anything.
  if (fresh) await activated(fresh);
  else await asked(registration.active!);
  if (!(await kept())) throw new Error('Not kept');
}

function activated(worker: ServiceWorker): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = () => {
      if (worker.state === 'activated') resolve();
      if (worker.state === 'redundant') reject(new Error('Not kept'));
    };
    worker.addEventListener('statechange', look);
    look();
  });
}

/** Lets a worker fetch its copy, unless it has it. */
function asked(worker: ServiceWorker): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve, reject) => {
    port1.onmessage = ({ data }) => (data === '' ? resolve() : reject(new Error(String(data))));
    worker.postMessage({ install: true }, [port2]);
  });
}

/** Shows the state of the copy in a section, and lets the reader change it. */
async function startPanel(section: HTMLElement): Promise<void> {
  const state = section.querySelector<HTMLElement>('[data-state]')!;
  const on = section.querySelector<HTMLButtonElement>('[data-keep]')!;
  const off = section.querySelector<HTMLButtonElement>('[data-remove]')!;
  if (!('serviceWorker' in navigator) || !('caches' in window)) {
    state.textContent = 'This browser keeps no offline copy here: the page is not served securely.';
    return;
  }
  const show = async (trouble = '') => {
    const facts = await kept();
    state.textContent = trouble || (facts ? inWords(facts) : await none());
    on.hidden = facts !== undefined;
    off.hidden = facts === undefined;
  };
  const run = async (what: () => Promise<void>, meanwhile: string, trouble: string) => {
    on.disabled = off.disabled = true;
    state.textContent = meanwhile;
    await what().then(
      () => show(),
      () => show(trouble),
    );
    on.disabled = off.disabled = false;
  };
  on.addEventListener('click', () => {
    void run(keep, 'The copy is being fetched …', 'The copy could not be fetched.');
  });
  off.addEventListener('click', () => {
    void run(remove, 'The copy is being removed …', 'The copy could not be removed.');
  });
  // A copy that is being fetched while this page is open is shown when it is there.
  navigator.serviceWorker.addEventListener('controllerchange', () => void show());
  await show();
}

const section = document.querySelector<HTMLElement>('[data-offline-panel]');
if (section) void startPanel(section);
