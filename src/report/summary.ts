// The figures of a report in words, for every format that people read.
import type { Report } from '../check.ts';
import { announced } from './announced.ts';
import { safe } from './safe.ts';

/** A number and its noun: `1 error`, `2 errors`. */
export function count(number: number, one: string): string {
  return `${number} ${one}${number === 1 ? '' : 's'}`;
}

/** The line that ends a report; what is told and fails nothing is on it only where there is any. */
export function summary(report: Report): string {
  const { errors, warnings, documents } = report.counts;
  const more = [
    [announced(report, 'overdue').length, 'overdue'],
    [announced(report, 'due-soon').length, 'due soon'],
    [report.baselined.length, 'in the baseline'],
  ] as const;
  return [
    `${count(errors, 'error')}, ${count(warnings, 'warning')} in ${count(documents, 'document')}`,
    ...more.flatMap(([number, words]) => (number > 0 ? [`${number} ${words}`] : [])),
  ].join(', ');
}

/** What was there before the change, in one sentence; undefined where nothing was. */
export function knownSentence(report: Report): string | undefined {
  const number = announced(report, 'known').length;
  if (number === 0) return undefined;
  const before = `there before \`${safe(report.since ?? 'the change')}\``;
  return number === 1
    ? `1 finding was ${before} and is not listed; \`handrail check\` lists it`
    : `${number} findings were ${before} and are not listed; \`handrail check\` lists them`;
}
