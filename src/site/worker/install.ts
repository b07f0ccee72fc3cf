// Brings one whole build into a cache, or nothing; and removes what no open page reads any more.
import { ASKED, NAME, PREFIX, ROOT, cacheNames, copy, worker } from './scope.ts';

const MARK = `${ROOT}offline.json`;

/** The windows that were open when this build took over: they may still show an older one. */
const READERS = `${ROOT}offline/readers`;

let running: Promise<void> | undefined;

/**
 * Fetches, verifies and stores every file of the build; whoever asks meanwhile waits for the same.
 *
 * @throws Error when anything is missing; the earlier build then stays as it is.
 */
export function install(): Promise<void> {
  running ??= fetchAll().finally(() => (running = undefined));
  return running;
}

async function isWhole(): Promise<boolean> {
  return (await caches.has(NAME)) && !!(await caches.match(MARK, { cacheName: NAME }));
}

let isRepaired = false;

/** Brings the copy back where somebody has emptied the cache; tries once in a worker's life. */
export async function repair(): Promise<void> {
  if (isRepaired) return;
  isRepaired = true;
  if (!(await isWhole())) await install().catch(() => undefined);
}

async function fetchAll(): Promise<void> {
  if (await isWhole()) return;
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if ((copy.large || connection?.saveData) && !(await caches.has(ASKED)))
    throw new Error('The reader has not asked for a large copy, or saves data');
  const { quota = Infinity, usage = 0 } = await navigator.storage.estimate();
  if (quota - usage < copy.bytes * 1.5) throw new Error('Too little room');
  await caches.delete(NAME);
  const cache = await caches.open(NAME);
  try {
    for (const [path, sha256] of copy.parts) await unpack(cache, await fetchPart(path, sha256));
    const headers = { 'content-type': 'application/json' };
    await cache.put(MARK, new Response(copy.about, { headers }));
  } catch (error) {
    await caches.delete(NAME);
    throw error;
  }
}

async function fetchPart(path: string, sha256: string): Promise<ArrayBuffer> {
  const response = await fetch(ROOT + path, { cache: 'no-store' });
  if (!response.ok) throw new Error(`${path} answers ${response.status}`);
  const packed = await response.arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', packed));
  const found = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (found !== sha256) throw new Error(`${path} is not what was built`);
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).arrayBuffer();
}

/** Stores each file of a part; `pack.ts` says how they lie in it. */
async function unpack(cache: Cache, bytes: ArrayBuffer): Promise<void> {
  let at = 4 + new DataView(bytes).getUint32(0);
  const files = JSON.parse(new TextDecoder().decode(bytes.slice(4, at))) as [
    path: string,
    type: string,
    length: number,
  ][];
  let waiting: Promise<void>[] = [];
  for (const [path, type, length] of files) {
    const body = bytes.slice(at, (at += length));
    const headers = { 'content-type': type };
    waiting.push(cache.put(ROOT + path, new Response(body, { headers })));
    if (waiting.length < 100) continue;
    await Promise.all(waiting);
    waiting = [];
  }
  await Promise.all(waiting);
}

async function windows(): Promise<string[]> {
  const all = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return all.map(({ id }) => id);
}

/** Takes over: new pages are of this build, open ones keep the files of theirs. */
export async function activate(): Promise<void> {
  const cache = await caches.open(NAME);
  await cache.put(READERS, Response.json(await windows()));
  await worker.clients.claim();
  await tidy();
}

/** Deletes the builds before this one when the last page that was open under them is closed. */
export async function tidy(): Promise<void> {
  const [, ...old] = await cacheNames();
  if (old.length === 0) return;
  const noted = await caches.match(READERS, { cacheName: NAME });
  const readers = noted ? ((await noted.json()) as string[]) : [];
  const open = await windows();
  if (readers.some((id) => open.includes(id))) return;
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** Deletes every copy of this handbook. */
export async function removeAll(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX));
  await Promise.all(names.map((name) => caches.delete(name)));
}
