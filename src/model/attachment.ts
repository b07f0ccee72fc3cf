// What may be published beside the pages: files that nothing runs, each of the type that its name says.
import type { Handbook } from './handbook.ts';
import { svgFlaw } from './svg.ts';

/** Why a file may not be published. */
export interface AttachmentFlaw {
  kind: 'name' | 'runs' | 'type' | 'svg';
  /** Of an SVG: what it holds, and in which line. */
  what?: string;
}

/** The bytes at the beginning of a file that tell its type; of an SVG all of it is looked through. */
const HEAD = 64;

/** The largest SVG that is looked through, in bytes. */
export const SVG_LIMIT = 1024 * 1024;

/** Endings of files that a browser or a server of sites runs, or reads as its own configuration. */
const RUNS = new Set(
  (
    'html htm shtml xhtml xht mht mhtml hta xml xsl xslt xsd rdf rss atom xul xbl mml svgz ' +
    'js mjs cjs jsx htc swf jar wasm webmanifest appcache manifest ' +
    'php phtml phar php3 php4 php5 php7 cgi fcgi asp aspx ashx jsp jspx cfm'
  ).split(' '),
);

/* eslint-disable no-control-regex -- files begin with such bytes, and a name may hold any */

/** How files of a type begin, as text in which each character is a byte. */
const BEGINNINGS: Readonly<Record<string, RegExp>> = {
  png: /^\x89PNG\r\n\x1a\n/,
  apng: /^\x89PNG\r\n\x1a\n/,
  jpg: /^\xff\xd8\xff/,
  jpeg: /^\xff\xd8\xff/,
  gif: /^GIF8[79]a/,
  webp: /^RIFF[^]{4}WEBP/,
  avif: /^[^]{4}ftyp(?:avif|avis|mif1|miaf)/,
  bmp: /^BM/,
  ico: /^\0\0\x01\0/,
  pdf: /^%PDF-/,
};

/** Beginnings from which a browser that is told no type takes a file for a page. */
const PAGE = /^(?:\xef\xbb\xbf)?\s*<(?:!doctype|!--|\?xml|[a-z])/i;

/** How many bytes of a file at a path `attachmentFlaw` has to see; one more tells that it is too large. */
export function bytesToJudge(path: string): number {
  return endingOf(path) === 'svg' ? SVG_LIMIT + 1 : HEAD;
}

/**
 * Why a file may not be published; undefined where it may.
 *
 * @param bytes The first `bytesToJudge(path)` bytes of it.
 */
export function attachmentFlaw(path: string, bytes: Uint8Array): AttachmentFlaw | undefined {
  const steps = path.split('/');
  const name = steps.at(-1)!.toLowerCase();
  // A backslash parts folders where the archive is unpacked; `.htaccess` and its like configure servers.
  if (/[\\:\u0000-\u001f\u007f]/.test(path) || name.startsWith('.')) return { kind: 'name' };
  const ending = endingOf(path);
  // Some servers go by any of several endings.
  if (
    name
      .split('.')
      .slice(1)
      .some((each) => RUNS.has(each))
  )
    return { kind: 'runs' };
  if (ending === 'svg') {
    const what = bytes.length > SVG_LIMIT ? 'more than 1 MiB' : svgFlaw(bytes);
    return what === undefined ? undefined : { kind: 'svg', what };
  }
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  const begins = ending !== undefined && Object.hasOwn(BEGINNINGS, ending);
  if (begins) return BEGINNINGS[ending]!.test(head) ? undefined : { kind: 'type' };
  return ending === undefined && PAGE.test(head) ? { kind: 'runs' } : undefined;
}

function endingOf(path: string): string | undefined {
  return /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase();
}

/** What a file at a path begins with; undefined where nobody can tell. */
export type ReadHead = (path: string, bytes: number) => Uint8Array | undefined;

/** The attachments that documents link to and that may not be published. Others are not looked at. */
export function linkedFlaws(
  handbook: Handbook,
  head: ReadHead,
  documents = handbook.documents,
): ReadonlyMap<string, AttachmentFlaw> {
  const flaws = new Map<string, AttachmentFlaw>();
  const seen = new Set<string>();
  // Most links lead to documents and other hosts, which a look at the name tells.
  const names = new Set(Array.from(handbook.attachments, nameOf));
  for (const document of documents)
    for (const { url } of document.body?.links ?? []) {
      const name = nameOf(url.replace(/[?#].*$/s, ''));
      // What ends in a step, as in `graph.svg/` or `graph.svg/.`, leads to the file as well.
      if (!url.includes('%') && !names.has(name) && !STEPS.has(name)) continue;
      const target = handbook.link(document, url);
      if (target.kind !== 'attachment' || seen.has(target.path)) continue;
      seen.add(target.path);
      const bytes = head(target.path, bytesToJudge(target.path));
      const flaw = bytes && attachmentFlaw(target.path, bytes);
      if (flaw) flaws.set(target.path, flaw);
    }
  return flaws;
}

const STEPS: ReadonlySet<string> = new Set(['', '.', '..']);

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
