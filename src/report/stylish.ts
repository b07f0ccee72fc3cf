// Format `stylish`: one line a diagnostic for people, with a summary at the end.
import type { Report } from '../check.ts';
import { announced, announcedMessage, stateWords } from './announced.ts';
import type { FormatOptions } from './format.ts';
import type { Diagnostic } from '../rule.ts';
import { placeText } from './place-text.ts';
import { safe } from './safe.ts';
import { knownSentence, summary } from './summary.ts';

/** The line of one diagnostic, as examples and terminals show it, without its rule. */
export function line(diagnostic: Diagnostic): string {
  const { place, severity, message } = diagnostic;
  return `${placeText(place)}  ${severity}  ${safe(message)}`;
}

const COLOURS = { error: 31, warning: 33, overdue: 35, 'due soon': 36, known: 2 } as const;

export const stylish = (
  report: Report,
  { colour = false }: Pick<FormatOptions, 'colour'>,
): string => {
  const paint = (code: number, text: string) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  const told = (diagnostic: Diagnostic, word: keyof typeof COLOURS, message: string) => {
    const { place, rule, related = [] } = diagnostic;
    const more = related.map((each) => `\n    ${placeText(each.place)}  ${safe(each.message)}`);
    return `${placeText(place)}  ${paint(COLOURS[word], word)}  ${safe(message)}  ${paint(2, rule)}${more.join('')}\n`;
  };
  const lines = [
    ...report.diagnostics.map((each) => told(each, each.severity, each.message)),
    ...announced(report, 'overdue', 'due-soon').map((each) =>
      told(each.diagnostic, stateWords[each.state], announcedMessage(each)),
    ),
  ];
  const known = knownSentence(report);
  return `${lines.join('')}${lines.length > 0 ? '\n' : ''}${known === undefined ? '' : `${known}\n`}${summary(report)}\n`;
};
