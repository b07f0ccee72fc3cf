// The findings that a SARIF log holds with a suppression.
import type { Report } from '../check.ts';
import type { Diagnostic } from '../rule.ts';
import { waiverText } from './waiver-text.ts';

/**
 * What is accepted keeps its place in the log with a suppression, and is a `note`: who reads no
 * suppressions must not take it for an error.
 */
export function accepted(report: Report): [Diagnostic, string][] {
  return [
    ...report.waived.map(({ diagnostic, waiver }): [Diagnostic, string] => {
      const { owner, reason, until } = waiverText(waiver);
      return [diagnostic, `${reason} (accepted by ${owner} until ${until})`];
    }),
    ...report.baselined.map((each): [Diagnostic, string] => [
      each,
      'It was there when the baseline of this handbook was recorded',
    ]),
  ];
}
