// The edits of a rename: an id in a word, an address in a link, a label in the routes.
import { BASELINE_FILE } from '../load.ts';
import type { Document } from '../model/document.ts';
import type { Handbook } from '../model/handbook.ts';
import { Lines, span, type Place } from '../model/place.ts';
import type { SourceFile } from '../model/source.ts';
import { relativeLink, textAt } from './texts.ts';

/** One edit: what takes the place of a part of a file. */
export interface Edit {
  place: Place;
  text: string;
}

/** The edits of one rename, each place once. */
export class Edits {
  readonly #handbook: Handbook;
  readonly #found = new Map<string, Edit>();

  constructor(handbook: Handbook) {
    this.#handbook = handbook;
  }

  add(edit: Edit | undefined): void {
    if (!edit) return;
    const { path, start } = edit.place;
    this.#found.set(`${path}:${start.line}:${start.column}`, edit);
  }

  /** Writes another name for the one at a place. */
  replace(place: Place, old: string, name: string): void {
    this.add(wordEdit(this.#handbook, place, old, name));
  }

  /** The edits by the path of their file. */
  byPath(): Map<string, Edit[]> {
    return Map.groupBy(this.#found.values(), ({ place }) => place.path);
  }
}

/** The source of a file of the handbook. */
export function sourceOf(handbook: Handbook, path: string): SourceFile | undefined {
  return handbook.files.find((file) => file.path === path)?.source;
}

/** An edit of the last occurrence of a word in a place; letter case does not count. */
export function wordEdit(
  handbook: Handbook,
  place: Place,
  old: string,
  name: string,
): Edit | undefined {
  const source = sourceOf(handbook, place.path);
  if (!source) return undefined;
  const text = textAt(source.text, place);
  // In a component, the id stands in its attribute and not in the text that it holds.
  const attribute = text.startsWith('<') ? text.search(/\sid\s*=\s*["']/) : -1;
  const at =
    attribute === -1
      ? text.toLowerCase().lastIndexOf(old.toLowerCase())
      : text.toLowerCase().indexOf(old.toLowerCase(), attribute + 3);
  return at === -1 ? undefined : part(source, place, at, old.length, name);
}

/** An edit of a part of a place, by its offset in it. */
function part(source: SourceFile, place: Place, at: number, length: number, text: string): Edit {
  const lines = new Lines(source.text);
  const start = lines.offset(place.start) + at;
  return { place: span(source.path, lines, start, start + length), text };
}

/**
 * An edit of the address in a link: the path of the page, or the way to the file.
 *
 * @param file The document that the link leads to, and the path that its file gets.
 */
export function addressEdit(
  handbook: Handbook,
  place: Place,
  url: string,
  next: string,
  file?: { document: Document; to: string },
): Edit | undefined {
  const source = sourceOf(handbook, place.path);
  if (!source) return undefined;
  const text = textAt(source.text, place);
  const [old, now] = [url.replace(/\/$/, ''), next.replace(/\/$/, '')];
  const page = new RegExp(`${escape(old)}(?=[/#?"')\\s>]|$)`, 'i').exec(text);
  if (page) return part(source, place, page.index, old.length, now);
  if (!file) return undefined;
  const { document, to } = file;
  for (const way of waysTo(place.path, document.path)) {
    const at = text.lastIndexOf(way);
    if (at !== -1) return part(source, place, at, way.length, wayLike(way, place.path, to));
  }
  const id = text.toLowerCase().lastIndexOf(document.id);
  if (id !== -1)
    return part(source, place, id, document.id.length, next.split('/').slice(2, -1).join('/'));
  // The address of a link by reference stands in its definition.
  for (const way of [...waysTo(place.path, document.path), old]) {
    const definition = new RegExp(
      `^ {0,3}\\[[^\\]]+\\]:\\s*<?(?=${escape(way)}(?:[/#?>\\s]|$))`,
      'im',
    ).exec(source.text);
    if (!definition) continue;
    const start = definition.index + definition[0].length;
    const written = way === old ? now : wayLike(way, place.path, to);
    const lines = new Lines(source.text);
    return { place: span(source.path, lines, start, start + way.length), text: written };
  }
  return undefined;
}

/** A pattern of a text in which letter case does not count: what is around it may be prose. */
function anyCase(text: string): string {
  return escape(text).replace(
    /[a-z]/gi,
    (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`,
  );
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** The ways in which a file may be written in a link of another, the longest first. */
function waysTo(from: string, to: string): string[] {
  const way = relativeLink(from, to);
  const bare = way.replace(/^\.\//, '');
  const ways = [way, ...(bare.startsWith('..') ? [] : [bare]), `./${bare}`, to];
  const all = [...ways, ...ways.map((each) => each.replace(/\.mdx?$/, ''))];
  return [...new Set(all.flatMap((each) => [each, encodeURI(each)]))].sort(
    (a, b) => b.length - a.length,
  );
}

/** The way to a file in the manner of another way: with or without `./` and the extension. */
function wayLike(way: string, from: string, to: string): string {
  let made = way.startsWith('.')
    ? relativeLink(from, to)
    : relativeLink(from, to).replace(/^\.\//, '');
  if (!/\.\w+$/.test(way)) made = made.replace(/\.mdx?$/, '');
  return encodeURI(made);
}

/** The relative links of a document whose file moves, as they are written from its new place. */
export function* ownLinkEdits(handbook: Handbook, document: Document, to: string): Generator<Edit> {
  const folder = (path: string) => path.split('/').slice(0, -1).join('/');
  if (folder(document.path) === folder(to)) return;
  for (const { url, place } of document.body?.links ?? []) {
    const [address = ''] = url.split(/[?#]/);
    if (address === '' || /^(?:\/|[a-z][a-z0-9+.-]*:)/i.test(address)) continue;
    const target = handbook.link(document, url);
    const path =
      target.kind === 'attachment'
        ? target.path
        : target.kind === 'page' && typeof target.page === 'object' && 'body' in target.page
          ? target.page.path
          : undefined;
    // A link to itself is edited with the links of others.
    if (path === undefined || path === document.path) continue;
    const text = textAt(document.source.text, place);
    const at = text.lastIndexOf(address);
    if (at === -1) continue;
    yield part(document.source, place, at, address.length, wayLike(address, to, path));
  }
}

/**
 * Edits of matchers in the Alertmanager configuration and in expressions: `label = "value"`, or one of
 * the words of `label =~ "value|other"`.
 */
export function* labelEdits(
  handbook: Handbook,
  label: string,
  old: string,
  name: string,
): Generator<Edit> {
  const { alertmanager } = handbook.settings.alerts;
  const paths = new Set(label === 'alertname' ? handbook.alerts.map(({ path }) => path) : []);
  if (alertmanager !== undefined) paths.add(alertmanager);
  const matcher = new RegExp(
    `(\\b${escape(label)}\\s*(?:=~?|:)\\s*["']?(?:\\^?\\(?(?:[\\w-]+\\|)*)?)${anyCase(old)}(?![\\w.-])`,
    'g',
  );
  for (const path of paths) {
    const source = sourceOf(handbook, path);
    if (!source) continue;
    const lines = new Lines(source.text);
    for (const match of source.text.matchAll(matcher)) {
      const start = match.index + match[1]!.length;
      yield { place: span(path, lines, start, start + old.length), text: name };
    }
  }
}

/** Edits of what the baseline says of a document or an alert, by its path or its subject. */
export function* baselineEdits(
  handbook: Handbook,
  field: 'path' | 'subject',
  old: string,
  name: string,
): Generator<Edit> {
  const source = sourceOf(handbook, BASELINE_FILE);
  if (!source) return;
  const lines = new Lines(source.text);
  const written = new RegExp(`(\\b${field}:\\s*["']?)${escape(old)}(?=["'\\s,}]|$)`, 'gim');
  for (const match of source.text.matchAll(written)) {
    const start = match.index + match[1]!.length;
    yield { place: span(source.path, lines, start, start + old.length), text: name };
  }
}
