// Tables of Markdown as sections from which rows may be left out.
import type { Section } from './within.ts';

/** A table of rows, between two texts; none without rows. */
export function table(
  columns: readonly string[],
  rows: string[],
  before = '',
  after = '',
): Section[] {
  if (rows.length === 0) return [];
  const head = `| ${columns.join(' | ')} |\n|${' --- |'.repeat(columns.length)}\n`;
  return [{ head: `\n${before}${head}`, rows, tail: after }];
}

/** A table that opens where its title is clicked; the title has the number of its rows. */
export function folded(title: string, columns: readonly string[], rows: string[]): Section[] {
  const before = `<details><summary>${title}: ${rows.length}</summary>\n\n`;
  return table(columns, rows, before, '\n</details>\n');
}
