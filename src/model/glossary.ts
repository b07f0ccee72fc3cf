// A glossary: whether a document explains a term.
import type { Document } from './document.ts';
import type { Handbook } from './handbook.ts';

/** A piece of a glossary that may name a term: all over it, or at its start after some marks. */
interface Piece {
  text: string;
  /** What stands before a term at the start; undefined where it may stand anywhere. */
  before: string | undefined;
}

const MARK = '[*_`~]*';

/** What may name a term besides headings: bold text, list items and cells. */
const PLACES: readonly [part: RegExp, before: string | undefined][] = [
  [/(\*\*|__)[^\n]+?\1/g, undefined],
  [/^[ \t]*(?:[-*+]|\d+[.)])[ \t]+[^\n]+/gm, `^\\s*\\S+\\s+${MARK}`],
  [/\|[^|\n]+/g, `^\\|\\s*${MARK}`],
];

const pieces = new WeakMap<Document, Piece[]>();

function piecesOf(handbook: Handbook, glossary: Document): Piece[] {
  const known = pieces.get(glossary);
  if (known) return known;
  const found: Piece[] = (glossary.body?.headings ?? []).map(({ text }) => ({
    text,
    before: undefined,
  }));
  const file = handbook.files.find(({ path }) => path === glossary.path);
  // Front matter explains nothing.
  const first = (glossary.body?.texts ?? []).reduce(
    (least, { start }) => Math.min(least, start.line),
    Infinity,
  );
  if (file)
    for (const [part, before] of PLACES)
      for (const { match, place } of handbook.matches(glossary.source, part))
        if (place.start.line >= first && !handbook.isCode(file, place))
          found.push({ text: match[0], before });
  pieces.set(glossary, found);
  return found;
}

/**
 * True where a term stands as a whole word in a heading, in bold, or at the start of a list item or a
 * table cell. Letter case counts for an abbreviation alone.
 */
export function explains(handbook: Handbook, glossary: Document, term: string): boolean {
  const word = `(?<![\\p{L}\\p{N}])${term.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}(?![\\p{L}\\p{N}])`;
  const flags = term === term.toUpperCase() ? 'u' : 'iu';
  const wanted = new Map<string | undefined, RegExp>();
  return piecesOf(handbook, glossary).some(({ text, before }) => {
    const pattern = wanted.get(before) ?? new RegExp(`${before ?? ''}${word}`, flags);
    wanted.set(before, pattern);
    return pattern.test(text);
  });
}
