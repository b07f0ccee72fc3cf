// The one handbook that a build shows, with its report: put here by the gate, read by pages.
import type { Report } from '../check.ts';
import type { Document } from '../model/document.ts';
import type { Handbook } from '../model/handbook.ts';
import type { KindName } from '../model/kind.ts';
import { safeSchemes, schemeOf } from '../model/link.ts';
import type { Built } from '../built.ts';
import type { History } from '../history.ts';

export interface Site {
  /** The root folder of the handbook. */
  root: string;
  handbook: Handbook;
  report: Report;
  /** True when errors do not stop the build. */
  force: boolean;
  /** The path below which the site is served, without a slash at the end: `` or `/ops`. */
  base: string;
  built: Built;
  /** When files were made and changed; empty where git does not say. */
  history: History;
  /** When the handbook was opened, in milliseconds since 1970, and the date that was asked for. */
  openedAt?: number;
  asOf?: string | undefined;
  /** How many states of the handbook were served before this one, in development; undefined in a build. */
  edition?: number;
  /** Bodies that may not be published, each as `path:line:column: why`; they stop the build. */
  refused: string[];
}

// Pages run from Astro's bundle and the gate from source; the process is what they share.
const KEY = Symbol.for('handrail.site');
const shared = globalThis as { [KEY]?: Site };

export function setSite(site: Site): void {
  shared[KEY] = site;
}

/** The site that is being built; undefined before the gate has opened it. */
export function currentSite(): Site | undefined {
  return shared[KEY];
}

/**
 * The site that is being built.
 *
 * @throws Error when no handbook has been opened.
 */
export function site(): Site {
  const current = shared[KEY];
  if (!current) throw new Error('The gate has not opened a handbook');
  return current;
}

/** The address of a page of the site: `/policy/` → `/ops/policy/` where the site is below `/ops`. */
export function href(url: string): string {
  return `${site().base}${url}`;
}

/** An address that stands in the data, where a link may lead to it: it has a safe scheme, or none. */
export function safeHref(url: string): string | undefined {
  const scheme = schemeOf(url);
  return scheme === undefined || safeSchemes.includes(scheme) ? url : undefined;
}

/** The documents of a kind that have a page: published, and the first at their address. */
export function shown(kind: KindName): Document[] {
  const { handbook } = site();
  return handbook
    .of(kind)
    .filter((document) => document.id !== '' && handbook.pages.get(document.url) === document);
}
