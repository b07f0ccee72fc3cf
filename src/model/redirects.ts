// Redirects of handbook.yaml: where old addresses and headings lead, and what is gone for good.
import type { Alert } from './alert.ts';
import type { Document } from './document.ts';
import { isPagePath, pagePath } from './kind.ts';
import type { Place } from './place.ts';
import type { YamlTree } from './yaml-tree.ts';

/** A line of `redirects`, as it is written. */
export interface RedirectEntry {
  from: string;
  to: string | undefined;
  /** Why nothing took the place of the address. */
  gone: string | undefined;
  place: Place;
  /** The place of `to`, else of `from`. */
  toPlace: Place;
}

/** An address of the site: a page's path, and the id of a heading where one is named. */
interface Address {
  url: string;
  anchor: string | undefined;
}

/** Where the place of a heading that is no more leads, or why nothing is there. */
export type Landing = Address | { gone: string };

/** What is wrong with a redirect. */
export type RedirectFlaw = { from: string; place: Place } & (
  | { kind: 'form' | 'page' | 'heading' | 'homeless' | 'nowhere' | 'both' }
  | { kind: 'alias'; path: string }
  | { kind: 'twice'; other: Place }
  | { kind: 'loop'; to: string }
  | { kind: 'chain'; to: string; end: string }
  | { kind: 'missing'; to: string }
  | { kind: 'anchor'; to: string; anchor: string; ids: readonly string[] }
);

export interface Redirects {
  /** Old path → the page that took its place, with the heading to go to where one is named. */
  moved: ReadonlyMap<string, Address>;
  /** Old path → why nothing took its place. */
  gone: ReadonlyMap<string, string>;
  /** Path of a page → the ids of its former headings, each with where it leads now. */
  landings: ReadonlyMap<string, ReadonlyMap<string, Landing>>;
  flaws: readonly RedirectFlaw[];
}

type Pages = ReadonlyMap<string, Document | readonly Alert[] | 'site'>;

/** The redirects that a handbook.yaml writes down; what its schema refuses is left out. */
export function redirectEntries(tree: YamlTree | undefined): RedirectEntry[] {
  const written = (tree?.data as { redirects?: unknown } | null | undefined)?.redirects;
  if (!tree || !Array.isArray(written)) return [];
  return written.flatMap((item: unknown, index): RedirectEntry[] => {
    const { from, to, gone } = (item ?? {}) as Record<string, unknown>;
    const at = `/redirects/${index}`;
    const place = tree.value(`${at}/from`);
    if (typeof from !== 'string' || !from.startsWith('/') || !place) return [];
    if (to !== undefined && (typeof to !== 'string' || !to.startsWith('/'))) return [];
    if (gone !== undefined && typeof gone !== 'string') return [];
    const toPlace = to === undefined ? place : (tree.value(`${at}/to`) ?? place);
    return [{ from, to, gone, place, toPlace }];
  });
}

function addressOf(written: string): Address {
  const [path = '', ...rest] = written.split('#');
  const anchor = rest.join('#');
  return { url: pagePath(path), anchor: anchor === '' ? undefined : decode(anchor) };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** An address as it is written: `/runbooks/api/errors/#mitigation`. */
export function written({ url, anchor }: Address): string {
  return anchor === undefined ? url : `${url}#${anchor}`;
}

/**
 * Joins the redirects with the pages that there are.
 *
 * @param aliases Old path → the path of the document that declares it as an alias.
 * @param mayBeUnread True for an address whose document may stand in a file that cannot be read; what
 *   seems to be missing there is no flaw.
 */
export function readRedirects(
  entries: readonly RedirectEntry[],
  pages: Pages,
  aliases: ReadonlyMap<string, string>,
  mayBeUnread: (url: string) => boolean,
): Redirects {
  const flaws: RedirectFlaw[] = [];
  const byFrom = new Map<
    string,
    { entry: RedirectEntry; from: Address; to: Address | undefined }
  >();
  for (const entry of entries) {
    const from = addressOf(entry.from);
    const other = byFrom.get(written(from));
    const told = { from: entry.from, place: entry.place };
    if (other) flaws.push({ kind: 'twice', ...told, other: other.entry.place });
    else if (from.url !== '/' && !isPagePath(from.url)) flaws.push({ kind: 'form', ...told });
    else {
      const to = entry.to === undefined ? undefined : addressOf(entry.to);
      byFrom.set(written(from), { entry, from, to });
    }
  }
  const headings = (url: string): string[] | undefined => {
    const page = pages.get(url);
    return typeof page === 'object' && 'body' in page
      ? page.body?.headings.map(({ id }) => id)
      : undefined;
  };
  /** True for a page of which nobody can tell, because its file cannot be read. */
  const unreadable = (url: string): boolean => {
    const page = pages.get(url);
    if (page === undefined) return mayBeUnread(url);
    return typeof page === 'object' && 'body' in page && page.body === undefined;
  };
  /** One step on from an address; what is there stays, whatever a redirect says. */
  const next = (address: Address): Address | undefined => {
    const { url, anchor } = address;
    const live = pages.has(url);
    if (live && (anchor === undefined || headings(url)?.includes(anchor))) return undefined;
    const own = byFrom.get(written(address))?.to;
    if (own || live) return own;
    const page = aliases.get(url);
    if (page !== undefined) return { url: page, anchor };
    const moved = anchor === undefined ? undefined : byFrom.get(url)?.to;
    return moved && { url: moved.url, anchor };
  };
  /** The end of the way that begins with a step; undefined where it leads round in a circle. */
  const follow = (start: Address): Address | undefined => {
    const seen = new Set<string>();
    let at = start;
    for (let step = next(at); step; step = next(at)) {
      if (seen.has(written(at))) return undefined;
      seen.add(written(at));
      at = step;
    }
    return at;
  };
  const moved = new Map<string, Address>();
  const gone = new Map<string, string>();
  const landings = new Map<string, Map<string, Landing>>();
  for (const { entry, from, to } of byFrom.values()) {
    const told = { from: entry.from, place: entry.place };
    const aim = { from: entry.from, place: entry.toPlace };
    // The page of a heading may itself have moved since.
    const home = from.anchor === undefined ? undefined : follow({ ...from, anchor: undefined });
    if (from.anchor === undefined && pages.has(from.url)) {
      flaws.push({ kind: 'page', ...told });
      continue;
    }
    if (from.anchor === undefined && aliases.has(from.url)) {
      flaws.push({ kind: 'alias', ...told, path: aliases.get(from.url)! });
      continue;
    }
    const ids = home && headings(home.url);
    if (from.anchor !== undefined && !ids) {
      if (!unreadable(home?.url ?? from.url)) flaws.push({ kind: 'homeless', ...told });
      continue;
    }
    if (from.anchor !== undefined && ids!.includes(from.anchor)) {
      flaws.push({ kind: 'heading', ...told });
      continue;
    }
    if (!to || entry.gone !== undefined) {
      if (to) flaws.push({ kind: 'both', ...told });
      else if (entry.gone === undefined) flaws.push({ kind: 'nowhere', ...told });
      else if (home) land(home.url, from.anchor!, { gone: entry.gone });
      else gone.set(from.url, entry.gone);
      continue;
    }
    const end = follow(to);
    const there = end && headings(end.url);
    if (!end || written(end) === written(from)) {
      flaws.push({ kind: 'loop', ...aim, to: entry.to! });
      continue;
    }
    if (!pages.has(end.url)) {
      if (!unreadable(end.url)) flaws.push({ kind: 'missing', ...aim, to: end.url });
    } else if (written(end) !== written(to))
      flaws.push({ kind: 'chain', ...aim, to: written(to), end: written(end) });
    else if (end.anchor !== undefined && there && !there.includes(end.anchor))
      flaws.push({ kind: 'anchor', ...aim, to: end.url, anchor: end.anchor, ids: there });
    if (!pages.has(end.url)) continue;
    if (home) land(home.url, from.anchor!, end);
    else moved.set(from.url, end);
  }
  function land(url: string, anchor: string, landing: Landing): void {
    const known = landings.get(url) ?? new Map<string, Landing>();
    known.set(anchor, landing);
    landings.set(url, known);
  }
  return { moved, gone, landings, flaws };
}
