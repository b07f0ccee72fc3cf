// The engine of search on a page: fetches this build's files, each once.
import { openEngine, type Engine } from '../../search/engine.ts';
import type { NamesFile } from '../../search/pack.ts';

const root = document.documentElement.dataset;

/** The path below which the site is served. */
export const base = root['base'] ?? '';

/** The address of another file of the same build: `paths` → `/ops/search/paths.<hash>.json`. */
export function fileOf(name: string): string {
  return (root['searchNames'] ?? '').replace(/names(\.\w+\.json)$/, `${name}$1`);
}

/** The folder of the build's excerpts. */
export function excerptsOf(): string {
  return `${base}/pagefind-${/\.(\w+)\.json$/.exec(root['searchNames'] ?? '')?.[1] ?? ''}/`;
}

/** @throws Error when the file is not there. */
export async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return response.json();
}

let engine: Promise<Engine> | undefined;

/** The engine, over the names; asked again when they could not be fetched. */
export function loadEngine(): Promise<Engine> {
  engine ??= start();
  engine.catch(() => (engine = undefined));
  return engine;
}

/** The first texts are asked for together with the names: on a slow line each wait counts. */
async function start(): Promise<Engine> {
  const early = new Map([['text-0', fetchJson(fileOf('text-0'))]]);
  early.forEach((texts) => void texts.catch(() => undefined));
  const names = (await fetchJson(fileOf('names'))) as NamesFile;
  return openEngine(names, (name) => {
    const started = early.get(name);
    early.delete(name);
    return started ?? fetchJson(fileOf(name));
  });
}
