// What the worker knows of itself: its scope, its build, and the names of its caches.

/** The whole handbook of one build, as the worker fetches it; put in by the build. */
export interface Copy {
  /** The build's id: a hash of all its files. */
  build: string;
  /** Path below the base, SHA-256 in hexadecimal; all are needed. */
  parts: readonly (readonly [path: string, sha256: string])[];
  /** What all files hold, unpacked. */
  bytes: number;
  /** True where the parts are so large that they are fetched only for who asks for them. */
  large: boolean;
  /** `offline.json`, which is stored last and so marks a copy as whole. */
  about: string;
}

declare const COPY: Copy;

/** The part of a worker's global scope that the DOM's types lack. */
interface WorkerEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

export interface FetchEvent extends WorkerEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

export interface WorkerMessage extends WorkerEvent {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
}

interface Client {
  readonly id: string;
}

interface WorkerScope {
  readonly registration: { readonly scope: string; unregister(): Promise<boolean> };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { type: 'window'; includeUncontrolled: boolean }): Promise<Client[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: WorkerEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
  addEventListener(type: 'message', listener: (event: WorkerMessage) => void): void;
}

export const worker = self as unknown as WorkerScope;

/** The handbook's address, with a slash at the end. */
export const ROOT = worker.registration.scope;

/** What the names of this handbook's caches begin with; another may be on the same host. */
export const PREFIX = `handrail ${new URL(ROOT).pathname} `;

/** Exists when the reader has asked for the copy, though it is large or the browser saves data. */
export const ASKED = `${PREFIX}asked`;

export const copy = COPY;
export const NAME = PREFIX + copy.build;

/** The caches of this handbook, this build's first. */
export async function cacheNames(): Promise<string[]> {
  const all = await caches.keys();
  const others = all.filter((name) => name.startsWith(PREFIX) && name !== NAME && name !== ASKED);
  return [NAME, ...others.reverse()];
}
