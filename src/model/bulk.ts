// What takes the native parser long or much memory: it is counted and refused before the parser sees it.
import type { Syntax } from './markdown.ts';

/** A text shorter than this, in UTF-16 code units, cannot hold too much of anything. */
const SMALL = 16 * 1024;
/**
 * How often the characters of a text may be looked at again. For each entity the parser copies its
 * paragraph, for each brace or tag of MDX it reads it, and for each mark it counts the columns of its
 * line: all of them grow with the square of the length.
 */
const MOST_WORK = 64 * 1024 * 1024;
/** The most braces and tags of MDX outside blocks of code. */
const MOST_MDX = 20_000;
/** A line shorter than this is not held against its marks. */
const SHORT_LINE = 4096;

const HEAVY = { md: /&#?\w{1,32};/g, mdx: /&#?\w{1,32};|[{<]/g } as const;
const MARKS = /[`*_[<~!&]/g;
/** A line that opens or closes a block of code: what it stands in, its mark, and what follows that. */
const FENCE = /^([ \t>]*)(?:(?:[-*+]|\d+[.)])[ \t]+)?(`{3,}(?!.*`)|~{3,})(.*)/;

export interface TooMuch {
  reason: string;
  remedy: string;
  /** The line on which it begins. */
  line: number;
}

/** What a text holds too much of for the native parser; undefined for nearly every one. */
export function tooMuch(body: string, syntax: Syntax): TooMuch | undefined {
  if (body.length < SMALL) return undefined;
  let work = 0;
  let inMdx = 0;
  let fence = '';
  let quoted = false;
  let paragraph = { size: 0, count: 0, line: 1 };
  for (const [index, text] of body.split('\n').entries()) {
    const line = index + 1;
    // No fence stands so far in; a line of tabs alone would be tried at every one of them.
    const found = FENCE.exec(text.slice(0, 200));
    const mark = found?.[2];
    // A block of code in a quote ends with the quote.
    if (quoted && !/^[ \t]*>/.test(text)) {
      fence = '';
      quoted = false;
      paragraph.line = line;
    }
    if (fence !== '') {
      if (mark?.startsWith(fence) && found![3]!.trim() === '') {
        fence = '';
        paragraph.line = line + 1;
      }
      continue;
    }
    if (mark !== undefined) {
      fence = mark;
      quoted = found![1]!.includes('>');
    }
    if (text.length > SHORT_LINE) {
      work += text.length * countOf(text, MARKS);
      if (work > MOST_WORK)
        return {
          reason: 'This line is long, and holds more markup than can be read',
          remedy: 'break it into shorter ones',
          line,
        };
    }
    if (mark !== undefined || text.trim() === '') {
      work += paragraph.size * paragraph.count;
      paragraph = { size: 0, count: 0, line: line + 1 };
      continue;
    }
    const count = countOf(text, HEAVY[syntax]);
    if (syntax === 'mdx') inMdx += count;
    paragraph.size += text.length + 1;
    paragraph.count += count;
    if (inMdx > MOST_MDX || work + paragraph.size * paragraph.count > MOST_WORK) {
      const what = syntax === 'mdx' ? 'braces, tags and entities' : 'entities such as `&amp;`';
      return {
        reason: `There are more ${what} from here on than can be read`,
        remedy: 'put them in a block of code, or apart with empty lines',
        line: inMdx > MOST_MDX ? line : paragraph.line,
      };
    }
  }
  return undefined;
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
