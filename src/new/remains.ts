// What is left to do on a new document: the sentences of its scaffold, and what the check finds.
import type { Diagnostic } from '../rule.ts';

/** A sentence, and the line that it is about where one can be told. */
export interface Left {
  sentence: string;
  line: number | undefined;
  /** True where that line is a heading. */
  isHeading: boolean;
}

/**
 * The sentences of a scaffold with their lines.
 *
 * @param text What the scaffold wrote, which begins in the line `first` of its file.
 */
export function placed(remaining: readonly string[], text: string, first = 1): Left[] {
  const lines = text.split('\n');
  return remaining.map((sentence) => {
    const word = /`([^`]+)`/.exec(sentence)?.[1];
    const heading = word === undefined ? undefined : headingAt(lines, word);
    const at = heading ?? (word === undefined ? undefined : keyAt(lines, word));
    const line = at === undefined ? undefined : first + at;
    return { sentence, line, isHeading: heading !== undefined };
  });
}

function headingAt(lines: readonly string[], word: string): number | undefined {
  const at = lines.findIndex((line) => line.replaceAll('\\', '') === `## ${word}`);
  return at === -1 ? undefined : at;
}

/** The line of a key above the body; of `recovery.rto` that of `rto` below `recovery`. */
function keyAt(lines: readonly string[], word: string): number | undefined {
  const end = lines.indexOf('---', 1);
  const head = end === -1 ? lines : lines.slice(0, end);
  let at = -1;
  for (const key of word.split('.')) {
    at = head.findIndex(
      (line, index) => index > at && line.replace(/^\s*(?:- )?/, '').startsWith(`${key}:`),
    );
    if (at === -1) return undefined;
  }
  return at;
}

/** The findings that the new document brings; what was found before is not its doing. */
export function broughtBy(
  before: readonly Diagnostic[],
  after: readonly Diagnostic[],
): Diagnostic[] {
  // An entry at the end of a list moves no other, and a finding elsewhere keeps its words.
  const key = ({ rule, subject, message, place }: Diagnostic) =>
    [rule, subject, place.path, message].join('\u0000');
  const known = new Set(before.map(key));
  return after.filter((each) => !known.has(key(each)));
}

/** The findings of which no sentence tells: that a section is empty is said at its heading already. */
export function untold(
  found: readonly Diagnostic[],
  path: string,
  left: readonly Left[],
): Diagnostic[] {
  const told = new Set(left.flatMap(({ line, isHeading }) => (isHeading ? (line ?? []) : [])));
  return found.filter(
    ({ rule, place }) =>
      place.path !== path || !rule.endsWith('/has-sections') || !told.has(place.start.line),
  );
}
