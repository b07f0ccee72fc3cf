// The words that a built page shows of a body, in the form in which they can be compared to its source.
import { Wording } from '../model/wording.ts';

const START = '<div class="prose">';

/**
 * The HTML of the body that a page shows: what stands in the first element of that class.
 *
 * @returns undefined where the page shows no body, or does not end it.
 */
export function shownBody(html: string): string | undefined {
  const start = html.indexOf(START);
  if (start === -1) return undefined;
  const from = start + START.length;
  TAGS.lastIndex = from;
  let depth = 1;
  for (let found = TAGS.exec(html); found; found = TAGS.exec(html)) {
    if (found[2] !== 'div') continue;
    depth += found[1] === '/' ? -1 : 1;
    if (depth === 0) return html.slice(from, found.index);
  }
  return undefined;
}

/** Whole tags, because a title or an `alt` may hold what looks like one. */
const TAGS = /<(\/?)([a-z][a-z0-9-]*)(?:[^">]|"[^"]*")*>/g;

/**
 * True for what a page adds to a body: its words are not the author's. It is told by its class, which no
 * author can give: a heading may have any `id`, and a title may hold any text but a double quote.
 */
function isAdded(tag: string, name: string): boolean {
  if (name === 'button') return !tag.startsWith('</');
  if (name === 'a')
    return tag.includes(' class="anchor"') || tag.includes(' class="data-footnote-backref"');
  return name === 'h2' && tag.includes(' class="sr-only"');
}

/** The words of HTML that the site has made. */
export function wordsOf(html: string): Wording {
  const wording = new Wording();
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open !== at) wording.say(decode(html.slice(at, open === -1 ? html.length : open)));
    if (open === -1) break;
    const end = endOfTag(html, open);
    const tag = html.slice(open, end);
    const [, ends, name = ''] = /^<(\/?)([a-z][a-z0-9-]*)/i.exec(tag) ?? [];
    at = end;
    if (isAdded(tag, name)) {
      const close = html.indexOf(`</${name}>`, end);
      at = close === -1 ? html.length : close + name.length + 3;
    } else if (name === 'input') wording.box(tag.includes(' checked'));
    else if (name === 'ol' && tag.includes(' start="')) {
      wording.listStart(/ start="(\d+)"/.exec(tag)?.[1] ?? '');
    } else if (name === 'img') wording.say(decode(/ alt="([^"]*)"/.exec(tag)?.[1] ?? ''));
    else wording.tag(name.toLowerCase(), ends === '/');
  }
  return wording;
}

/** Where a tag or a comment ends; a `>` in the value of an attribute ends none. */
function endOfTag(html: string, open: number): number {
  if (html.startsWith('<!--', open)) {
    const end = html.indexOf('-->', open);
    return end === -1 ? html.length : end + 3;
  }
  for (let end = html.indexOf('>', open); end !== -1; end = html.indexOf('>', end + 1))
    if (isClosed(html.slice(open, end))) return end + 1;
  return html.length;
}

/** True where every quote is closed; pages write attributes in double quotes. */
function isClosed(tag: string): boolean {
  let closed = true;
  for (let at = tag.indexOf('"'); at !== -1; at = tag.indexOf('"', at + 1)) closed = !closed;
  return closed;
}

/** The references that this site's renderers write; any other stays as it is, and is then told. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  lt: '<',
  nbsp: '\u00a0',
  quot: '"',
};

function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|([a-z]+));/gi, (all, hex, decimal, name: string) => {
    if (hex !== undefined) return String.fromCodePoint(parseInt(hex as string, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return NAMED[name] ?? all;
  });
}
