// Markdown within the room that a reader gives it.

/** Rows that may be left out from the end, between two texts that stay. */
export interface Section {
  head: string;
  rows: readonly string[];
  tail: string;
}

/**
 * The sections one after the other, with as many rows from the first on as fit. Where rows are left
 * out, a sentence at the end says how many.
 *
 * @param limit The most that the text may measure.
 * @param size Measures a text; its length in UTF-16 code units, where nothing is given.
 */
export function within(
  opening: string,
  sections: readonly Section[],
  closing: string,
  limit: number,
  size: (text: string) => number = (text) => text.length,
): string {
  const frame = [opening, closing, ...sections.flatMap(({ head, tail }) => [head, tail])].join('');
  const rows = sections.flatMap((section) => section.rows);
  const fits = size(frame) + size(rows.join('')) <= limit;
  let room = fits ? Infinity : limit - size(frame) - size(leftOut(rows.length));
  let isFull = false;
  let left = 0;
  const shown = sections.map(({ head, rows, tail }) => {
    const fitting = rows.filter((row) => {
      room -= size(row);
      isFull ||= room < 0;
      if (isFull) left++;
      return !isFull;
    });
    return `${head}${fitting.join('')}${tail}`;
  });
  return `${opening}${shown.join('')}${closing}${left > 0 ? leftOut(left) : ''}`;
}

function leftOut(number: number): string {
  const rows = number === 1 ? '1 finding is' : `${number} findings are`;
  return `\n${rows} left out, because no more fits here; \`handrail check\` lists ${number === 1 ? 'it' : 'them'}.\n`;
}
