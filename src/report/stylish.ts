// Format `stylish`: one line a diagnostic for people, with a summary at the end.
import type { Report } from '../check.ts';
import type { FormatOptions } from './format.ts';
import type { Diagnostic } from '../rule.ts';
import { safe } from './safe.ts';

/** The line of one diagnostic, as examples and terminals show it, without its rule. */
export function line(diagnostic: Diagnostic): string {
  const { place, severity, message } = diagnostic;
  const at = `${safe(place.path)}:${place.start.line}:${place.start.column}`;
  return `${at}  ${severity}  ${safe(message)}`;
}

export const stylish = (
  report: Report,
  { colour = false }: Pick<FormatOptions, 'colour'>,
): string => {
  const paint = (code: number, text: string) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  const lines = report.diagnostics.map((diagnostic) => {
    const { place, severity, message, rule, related = [] } = diagnostic;
    const at = `${safe(place.path)}:${place.start.line}:${place.start.column}`;
    const word = paint(severity === 'error' ? 31 : 33, severity);
    const more = related.map(
      (each) =>
        `\n    ${safe(each.place.path)}:${each.place.start.line}:${each.place.start.column}  ${safe(each.message)}`,
    );
    return `${at}  ${word}  ${safe(message)}  ${paint(2, rule)}${more.join('')}\n`;
  });
  const { errors, warnings, documents } = report.counts;
  const count = (number: number, one: string) => `${number} ${one}${number === 1 ? '' : 's'}`;
  const summary = `${count(errors, 'error')}, ${count(warnings, 'warning')} in ${count(documents, 'document')}\n`;
  return `${lines.join('')}${lines.length > 0 ? '\n' : ''}${summary}`;
};
