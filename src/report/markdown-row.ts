// The row of a table in Markdown that tells one finding: its place, what it says, and its rule.
import type { Report } from '../check.ts';
import type { Diagnostic } from '../rule.ts';
import { helpUrl } from './help-url.ts';
import { code, link, prose } from './markdown-text.ts';
import { placeText } from './place-text.ts';

export interface Cells {
  /** Cells before the place, and after the rule; they are Markdown already. */
  first?: readonly string[];
  last?: readonly string[];
}

/**
 * The row of a finding, with its line break.
 *
 * @param message Its own message, or more words.
 */
export function row(
  report: Report,
  { place, rule, related = [] }: Diagnostic,
  message: string,
  { first = [], last = [] }: Cells = {},
): string {
  const at = (each: Diagnostic['place']) => code(placeText(each));
  const more = related.map((each) => `<br>${at(each.place)} ${prose(each.message)}`);
  const url = helpUrl(report, rule);
  const named = url === undefined ? code(rule) : link(rule, url);
  const cells = [...first, at(place), prose(message) + more.join(''), named, ...last];
  return `| ${cells.join(' | ')} |\n`;
}
