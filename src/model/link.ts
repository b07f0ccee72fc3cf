// Where a link in a document leads: a page of this handbook, a file, or out of it.
import type { Alert } from './alert.ts';
import { isPublished, type Document } from './document.ts';
import type { Handbook } from './handbook.ts';
import { below, pagePath } from './kind.ts';
import { NearNames } from './nearest.ts';
import { runbookAt } from './runbook-link.ts';

export type LinkTarget =
  | { kind: 'page'; page: Document | readonly Alert[] | 'site'; url: string; anchor?: string }
  | { kind: 'attachment'; path: string }
  | { kind: 'external'; url: string }
  | { kind: 'missing'; wanted: string; why: 'absent' | 'draft' | 'outside' }
  | { kind: 'malformed' }
  | { kind: 'unsafe'; scheme: string };

/** The schemes that a link may use; a link without one stays on the site. */
export const safeSchemes: readonly string[] = ['https', 'http', 'mailto', 'tel'];

/** The scheme of an address after everything a browser ignores or decodes is taken away. */
export function schemeOf(url: string): string | undefined {
  let plain = url;
  try {
    plain = decodeURIComponent(url);
  } catch {
    // A stray per cent sign hides no scheme.
  }
  // eslint-disable-next-line no-control-regex -- browsers drop these before they read the scheme
  plain = plain.replace(/[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028\u2029\ufeff]+/g, '');
  return /^([A-Za-z][A-Za-z0-9+.-]*):/.exec(plain)?.[1]?.toLowerCase();
}

/** Resolves an address written in `from`. */
export function resolveLink(handbook: Handbook, from: Document, url: string): LinkTarget {
  const scheme = schemeOf(url);
  if (scheme !== undefined && !safeSchemes.includes(scheme)) return { kind: 'unsafe', scheme };
  const [beforeHash, hash] = cut(url, '#');
  const [address] = cut(beforeHash, '?');
  // A fragment with a malformed escape is kept as it is: no heading has such a name.
  const anchor = hash === undefined ? undefined : (decode(hash) ?? hash);
  if (scheme === 'http' || scheme === 'https' || url.startsWith('//')) {
    const base = handbook.settings.url;
    const rest = base === undefined ? undefined : below(address, base);
    if (rest !== undefined) return sitePath(handbook, rest || '/', anchor);
    const runbook = runbookAt(handbook, address);
    return runbook ? page(runbook, anchor) : { kind: 'external', url };
  }
  if (scheme !== undefined) return { kind: 'external', url };
  const path = decode(address);
  if (path === undefined) return { kind: 'malformed' };
  // A document may link to itself, published or not.
  if (path === '')
    return { kind: 'page', page: from, url: from.url, ...(anchor !== undefined && { anchor }) };
  if (path.startsWith('/')) return sitePath(handbook, path, anchor);
  const file = join(from.path, path);
  if (file === undefined) return { kind: 'missing', wanted: path, why: 'outside' };
  const document =
    handbook.atPath(file) ?? handbook.atPath(`${file}.mdx`) ?? handbook.atPath(`${file}.md`);
  if (document) return page(document, anchor);
  if (handbook.attachments.has(file)) return { kind: 'attachment', path: file };
  if (/\.[a-z0-9]{1,5}$/i.test(file)) return { kind: 'missing', wanted: file, why: 'absent' };
  // Written as the site serves it: relative to the page rather than to the file. With the dot, what
  // begins with backslashes does not name a host.
  return sitePath(handbook, new URL(`./${path}`, `https://x${from.url}`).pathname, anchor);
}

function page(target: Document, anchor: string | undefined): LinkTarget {
  if (!isPublished(target)) return { kind: 'missing', wanted: target.url, why: 'draft' };
  return { kind: 'page', page: target, url: target.url, ...(anchor !== undefined && { anchor }) };
}

function sitePath(handbook: Handbook, path: string, anchor: string | undefined): LinkTarget {
  const url = pagePath(path);
  const target = handbook.aliases.get(url) ?? url;
  const found = handbook.pages.get(target);
  if (found === undefined) {
    const draft = handbook.documents.some((document) => document.url === target);
    return { kind: 'missing', wanted: url, why: draft ? 'draft' : 'absent' };
  }
  return { kind: 'page', page: found, url: target, ...(anchor !== undefined && { anchor }) };
}

/** A relative path from the folder of a file; undefined when it leaves the root. */
function join(from: string, path: string): string | undefined {
  const steps = from.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '' || step === '.') continue;
    if (step !== '..') steps.push(step);
    else if (steps.pop() === undefined) return undefined;
  }
  return steps.join('/');
}

function cut(text: string, mark: string): [string, string | undefined] {
  const at = text.indexOf(mark);
  return at === -1 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/**
 * What answers at a path or an address of the site, by its own path or an alias. Where nothing does,
 * `draft` is the document that would if it were published.
 */
export function pageAt(
  handbook: Handbook,
  address: string,
): {
  url: string;
  page: Document | readonly Alert[] | 'site' | undefined;
  draft: Document | undefined;
} {
  const base = handbook.settings.url;
  const rest = base === undefined ? undefined : below(address, base);
  const url = pagePath(rest ?? address);
  const target = handbook.aliases.get(url) ?? url;
  const page = handbook.pages.get(target);
  const draft = page ? undefined : handbook.documents.find((document) => document.url === target);
  return { url: target, page, draft };
}

/** Files that a link may lead to, for one that leads to none of them. */
export class LinkableFiles {
  readonly #byName: ReadonlyMap<string, readonly string[]>;
  readonly #near: NearNames;

  constructor(files: readonly string[]) {
    this.#byName = Map.groupBy(files, nameOf);
    this.#near = new NearNames(files);
  }

  /** The only file of the same name, or else the one whose path is nearest. */
  nearest(path: string): string | undefined {
    const moved = this.#byName.get(nameOf(path)) ?? [];
    return moved.length === 1 ? moved[0] : this.#near.to(path);
  }
}

function nameOf(path: string): string {
  return path.split('/').at(-1)!.toLowerCase();
}

/** The file nearest to one that is not there, as a link of `from` would name it. */
export function nearestFile(handbook: Handbook, from: Document, path: string): string | undefined {
  const near = handbook.linkableFiles.nearest(path);
  if (near === undefined) return undefined;
  const here = from.path.split('/').slice(0, -1);
  const there = near.split('/');
  while (there.length > 1 && here[0] === there[0]) {
    here.shift();
    there.shift();
  }
  return [...here.map(() => '..'), ...there].join('/');
}
