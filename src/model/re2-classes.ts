// The classes of characters of RE2, as ranges of code points or as JavaScript writes them.

export type Range = readonly [low: number, high: number];

/** The last code point. */
export const LAST = 0x10ffff;
const LETTERS: readonly Range[] = [
  [65, 90],
  [97, 122],
];
const DIGITS: readonly Range[] = [[48, 57]];
const WORD: readonly Range[] = [...DIGITS, ...LETTERS, [95, 95]];
const SPACE: readonly Range[] = [
  [9, 10],
  [12, 13],
  [32, 32],
];
/** `\d` and its like. */
export const PERL: Readonly<Record<string, readonly Range[]>> = { d: DIGITS, s: SPACE, w: WORD };
/** `[:alpha:]` and its like. */
export const POSIX: Readonly<Record<string, readonly Range[]>> = {
  alnum: [...DIGITS, ...LETTERS],
  alpha: LETTERS,
  ascii: [[0, 127]],
  blank: [
    [9, 9],
    [32, 32],
  ],
  cntrl: [
    [0, 31],
    [127, 127],
  ],
  digit: DIGITS,
  graph: [[33, 126]],
  lower: [[97, 122]],
  print: [[32, 126]],
  punct: [
    [33, 47],
    [58, 64],
    [91, 96],
    [123, 126],
  ],
  space: [
    [9, 13],
    [32, 32],
  ],
  upper: [[65, 90]],
  word: WORD,
  xdigit: [...DIGITS, [65, 70], [97, 102]],
};
/** `\a` and its like. */
export const CONTROL: Readonly<Record<string, number>> = { a: 7, f: 12, n: 10, r: 13, t: 9, v: 11 };

/** Both cases of every letter; undefined where letters beyond ASCII would have to be known. */
export function inAnyCase(ranges: readonly Range[]): Range[] | undefined {
  if (ranges.some(([, high]) => high > 127 && high < LAST)) return undefined;
  return ranges.flatMap(([low, high]): Range[] => {
    const swapped = LETTERS.flatMap(([from, to], index): Range[] => {
      const [start, end] = [Math.max(low, from), Math.min(high, to)];
      const step = index === 0 ? 32 : -32;
      return start <= end ? [[start + step, end + step]] : [];
    });
    const all: Range[] = [[low, high], ...swapped];
    const has = (letter: string) =>
      all.some(([from, to]) => from <= letter.charCodeAt(0) && letter.charCodeAt(0) <= to);
    // The two letters outside ASCII that fold into it: ſ and the sign of Kelvin.
    if (has('s')) all.push([0x17f, 0x17f]);
    if (has('k')) all.push([0x212a, 0x212a]);
    return all;
  });
}

/** Every other character. */
export function without(ranges: readonly Range[]): Range[] {
  const found: Range[] = [];
  let from = 0;
  for (const [low, high] of ranges.toSorted(([a], [b]) => a - b)) {
    if (low > from) found.push([from, low - 1]);
    from = Math.max(from, high + 1);
  }
  if (from <= LAST) found.push([from, LAST]);
  return found;
}

/**
 * A class of Unicode as JavaScript writes it; undefined where there is none of that name, and `unsure`
 * where there is one in other letter case, which a newer Go takes and an older one does not.
 */
export function unicodeClass(kind: 'p' | 'P', name: string): string | undefined {
  const known = (each: string) =>
    [`\\${kind}{${each}}`, `\\${kind}{Script=${each}}`].find((source) => {
      try {
        return Boolean(new RegExp(source, 'u'));
      } catch {
        return false;
      }
    });
  const other = name.replace(
    /[a-z]+/gi,
    (word) => word[0]!.toUpperCase() + word.slice(1).toLowerCase(),
  );
  return known(name) ?? (known(other) === undefined ? undefined : 'unsure');
}
