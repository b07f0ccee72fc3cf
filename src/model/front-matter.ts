// Splits front matter from a body; the only module that knows gray-matter.
import matter from 'gray-matter';
import type { Fault } from './fault.ts';
import { type Lines, span } from './place.ts';

export interface Split {
  /** The YAML between the fences, which begins on line 2 of the file; undefined without any. */
  yaml: string | undefined;
  /** The offset at which the body begins. */
  bodyAt: number;
  faults: Fault[];
}

const deny = {
  parse(): never {
    throw new Error('front matter is YAML');
  },
};

/**
 * Splits a document at its front matter.
 *
 * The fences are judged here, before gray-matter sees the text: gray-matter runs code for `---js`,
 * closes at any line that begins with `---`, and treats a file without a closing fence as all front
 * matter. What passes has an opening and a closing line of exactly `---`.
 *
 * @param limit The longest front matter that is read, in UTF-16 code units; none where it was read before.
 */
export function splitFrontMatter(
  path: string,
  text: string,
  lines: Lines,
  limit = Infinity,
): Split {
  const none = (faults: Fault[] = []): Split => ({ yaml: undefined, bodyAt: 0, faults });
  // A lone carriage return ends no line: what stands behind it would be read as part of the fence.
  const opening = /^.*?(?=\r?\n|$)/s.exec(text)![0];
  const broken = (reason: string, remedy: string, start: number, end: number) =>
    none([{ kind: 'syntax', reason, remedy, place: span(path, lines, start, end) }]);

  if (!/^\s*(?:---|\+\+\+)/.test(text)) return none();
  const turn = opening.indexOf('\r');
  if (turn !== -1)
    return broken(
      'Front matter opens with a line that ends with a carriage return alone',
      'end each line with a line feed',
      turn,
      turn + 1,
    );
  if (opening !== '---') {
    // A dashed rule further down, or `----`, is Markdown and no front matter.
    if (/^\s*-{4,}\s*$/.test(opening)) return none();
    if (opening.trim() === '') {
      const at = text.search(/\S/);
      return broken(
        'Front matter begins after an empty line',
        'move the line `---` to the first line of the file',
        at,
        at + 3,
      );
    }
    return broken(
      `Front matter opens with \`${opening.slice(0, 40)}\``,
      'open it with a line that is exactly `---` and write YAML',
      0,
      opening.length,
    );
  }
  const fence = /(?<=\n)(?:---|\+\+\+)[^\n]*/g;
  fence.lastIndex = opening.length;
  const closing = fence.exec(text);
  if (!closing)
    return broken(
      'Front matter has no closing line',
      'end it with a line that is exactly `---`',
      0,
      opening.length,
    );
  const end = closing.index + closing[0].length;
  if (closing[0].trimEnd() !== '---')
    return broken(
      `Front matter closes with \`${closing[0].slice(0, 40)}\``,
      'close it with a line that is exactly `---`',
      closing.index,
      end,
    );
  if (closing.index > limit)
    return broken(
      `Front matter is longer than ${limit / 1024} KiB`,
      'move prose into the body',
      0,
      opening.length,
    );
  const engines = { yaml: { parse: () => ({}) }, js: deny, javascript: deny, json: deny };
  const file = matter(text.slice(0, end), { language: 'yaml', engines });
  // gray-matter's `matter` starts with the line break after the opening fence.
  return { yaml: file.matter.replace(/^\r?\n/, ''), bodyAt: end, faults: [] };
}
