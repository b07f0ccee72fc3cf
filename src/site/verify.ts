// The last step of a build: what is published is what was written, or the build fails.
import { join } from 'node:path';
import type { Alert } from '../model/alert.ts';
import type { Document } from '../model/document.ts';
import type { Wording } from '../model/wording.ts';
import { written } from '../model/written.ts';
import { componentWords } from './component-words.ts';
import type { Site } from './context.ts';
import { landingNotes } from './landings.ts';
import { shownBody, wordsOf } from './page-words.ts';
import { isThere, isWritten, readText, sitePath } from './site-files.ts';

/**
 * Compares a finished site with the documents that it shows: each page, each old address is there, a
 * document's page has its title, and the page of a body has exactly the words of the source, in order,
 * its code character by character, and the files that it links to.
 *
 * @param out The folder of the site.
 * @returns what is not so, each as `path:line: what`, by document; empty when all is well.
 */
export function faultsOfSite(site: Site, out: string): string[] {
  const { handbook } = site;
  const faults: string[] = [];
  for (const url of [...handbook.aliases.keys(), ...handbook.redirects.gone.keys()])
    if (!isWritten(out, sitePath(url)))
      faults.push(`${HANDBOOK}: no page is at the old address ${url}`);
  for (const [url, page] of handbook.pages) {
    const document = isDocument(page) ? page : undefined;
    const path = document?.path ?? (isAlerts(page) ? page[0]!.path : HANDBOOK);
    const fault = isWritten(out, sitePath(url))
      ? page !== 'site' && faultOfPage(site, readText(sitePath(url, out)), document)
      : `: no page is at ${url}`;
    if (fault) faults.push(`${path}${fault}`);
    else if (document) faults.push(...lostAttachments(site, document, out));
  }
  return faults;
}

/** Where a page is told that no one document brings. */
const HANDBOOK = 'handbook.yaml';

function isDocument(page: Document | readonly Alert[] | 'site'): page is Document {
  return page !== 'site' && !isAlerts(page);
}

function isAlerts(page: Document | readonly Alert[] | 'site'): page is readonly Alert[] {
  return Array.isArray(page);
}

/** The files that a page links to and the site does not have. */
function lostAttachments({ handbook }: Site, document: Document, out: string): string[] {
  return (document.body?.links ?? []).flatMap(({ url, place: { path, start } }) => {
    const target = handbook.link(document, url);
    // A page does not link to what may not be published.
    if (target.kind !== 'attachment' || handbook.attachmentFlaws.has(target.path)) return [];
    return isThere(out, join('files', target.path))
      ? []
      : [`${path}:${start.line}:${start.column}: the site does not have \`${url}\``];
  });
}

/** What a page lacks: its heading, the title of its document, or what that says. */
function faultOfPage(site: Site, html: string, document: Document | undefined): string | undefined {
  const heading = between(html, '<h1', '</h1>').replace(/^[^>]*>/, '');
  if (wordsOf(heading).text === '') return ': its page has no heading';
  if (!document) return undefined;
  const title = wordsOf(between(html, '<title>', '</title>')).text;
  if (!title.startsWith(wordsOf(escape(document.title)).text))
    return ': its page does not have its title';
  return document.syntax && faultOfBody(site, document, html);
}

/** What stands between two texts; nothing where one of them is missing. */
function between(html: string, start: string, end: string): string {
  const from = html.indexOf(start);
  const to = html.indexOf(end, from);
  return from === -1 || to === -1 ? '' : html.slice(from + start.length, to);
}

/** Where the body of a page is not what the document says. */
function faultOfBody(site: Site, document: Document, html: string): string | undefined {
  const body = shownBody(html);
  if (body === undefined) return ': its page shows no body';
  const shown = wordsOf(body);
  const { text } = document.source;
  const expected =
    site.force && body.startsWith(SOURCE)
      ? wordsOf(`<pre>${escape(text)}</pre>`)
      : wordsWritten(site, document);
  return difference(expected, shown);
}

/** How a page begins that shows the source of a body which cannot be rendered; see bodies.ts. */
const SOURCE = '<pre class="source">';

/** The words that the page of a document must show as its body. */
export function wordsWritten(site: Site, document: Document): Wording {
  const { handbook, base } = site;
  const { path, source, syntax = 'md' } = document;
  const words = written(path, source.text, syntax, {
    image: (url) => handbook.link(document, url).kind === 'attachment',
    component: (name, attributes, empty) => componentWords(handbook, name, attributes, empty),
  });
  // Where headings have moved to is said below a body, and stands in `redirects.yaml` or the like.
  words.apart();
  words.say(wordsOf(landingNotes(handbook, document, base)).text);
  return words;
}

/** How much of the words around a difference is told. */
const EXCERPT = 60;

/**
 * The first difference between the words of a source and those of its page.
 *
 * @returns `:line: what`, or undefined where they are the same.
 */
export function difference(expected: Wording, shown: Wording): string | undefined {
  const a = expected.text;
  const b = shown.text;
  if (a === b) return undefined;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const from = Math.max(0, a.lastIndexOf(' ', Math.max(0, at - 10)) + 1, at - 30);
  const quote = (text: string) => {
    const part = text.slice(from, from + EXCERPT).replaceAll('\0', '`');
    return part === '' ? 'nothing' : JSON.stringify(part);
  };
  return `:${expected.lineAt(at)}: the page does not say what is written: the source has ${quote(a)}, the page ${quote(b)}; this is a fault of the program, and \`--force\` publishes all the same`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
