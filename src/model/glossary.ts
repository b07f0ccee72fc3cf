// A glossary: whether a document explains a term.
import type { Document } from './document.ts';
import type { Handbook } from './handbook.ts';

/**
 * True where a term stands as a whole word in a heading, in bold, or at the start of a list item or a
 * table cell. Letter case counts for an abbreviation alone.
 */
export function explains(handbook: Handbook, glossary: Document, term: string): boolean {
  const word = `(?<![\\p{L}\\p{N}])${term.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}(?![\\p{L}\\p{N}])`;
  const flags = term === term.toUpperCase() ? 'u' : 'iu';
  const wanted = new RegExp(word, flags);
  if (glossary.body?.headings.some(({ text }) => wanted.test(text))) return true;
  const mark = '[*_`~]*';
  // What stands in bold, a list item, or a cell; the term is looked for at its start, or all over it.
  const places: [RegExp, RegExp][] = [
    [/(\*\*|__)[^\n]+?\1/g, wanted],
    [/^[ \t]*(?:[-*+]|\d+[.)])[ \t]+[^\n]+/gm, new RegExp(`^\\s*\\S+\\s+${mark}${word}`, flags)],
    [/\|[^|\n]+/g, new RegExp(`^\\|\\s*${mark}${word}`, flags)],
  ];
  const file = handbook.files.find(({ documents }) => documents.includes(glossary));
  if (!file) return false;
  for (const [part, start] of places)
    for (const { match, place } of handbook.matches(glossary.source, part))
      if (
        start.test(match[0]) &&
        !handbook.isCode(file, place) &&
        inBody(glossary, place.start.line)
      )
        return true;
  return false;
}

/** Front matter explains nothing. */
function inBody({ body }: Document, line: number): boolean {
  return line >= Math.min(...(body?.texts ?? []).map(({ start }) => start.line), Infinity);
}
