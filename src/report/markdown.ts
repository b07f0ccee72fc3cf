// Format `markdown`: a comment on a pull request, and GitHub's job summary; the verdict comes first.
import type { Report } from '../check.ts';
import { announced, announcedMessage } from './announced.ts';
import type { Format } from './format.ts';
import { row } from './markdown-row.ts';
import { folded, table } from './markdown-table.ts';
import { code, prose } from './markdown-text.ts';
import { knownSentence, summary } from './summary.ts';
import { waiverText } from './waiver-text.ts';
import { within, type Section } from './within.ts';

/** The most that GitHub takes as one comment, in characters. */
const COMMENT = 65_536;

/** The most that GitHub takes as the job summary of one step, in bytes. */
export const JOB_SUMMARY = 1_048_576;

/** Tells a comment of this program from others, for who wants to replace the last one. */
const MARK = '<!-- handrail -->\n';

export const markdown: Format = (report) => within(...parts(report), COMMENT);

/** The report as Markdown for a job summary that has room for a number of bytes. */
export function jobSummary(report: Report, room: number): string {
  const bytes = new TextEncoder();
  return within(...parts(report), room, (text) => bytes.encode(text).length);
}

function parts(report: Report): [opening: string, sections: Section[], closing: string] {
  const errorsFirst = ['error', 'warning'].flatMap((severity) =>
    report.diagnostics.filter((each) => each.severity === severity),
  );
  const later = (state: 'overdue' | 'due-soon', title: string) =>
    folded(
      title,
      ['Place', 'Finding', 'Rule'],
      announced(report, state).map((each) => row(report, each.diagnostic, announcedMessage(each))),
    );
  const number = report.baselined.length;
  const waived = report.waived.map(({ diagnostic, waiver }) => {
    const { owner, reason, until } = waiverText(waiver);
    const last = [code(owner), prose(reason), code(until)];
    return row(report, diagnostic, diagnostic.message, { last });
  });
  const known = knownSentence(report);
  return [
    `${MARK}## Handrail: ${summary(report)}\n`,
    [
      ...table(
        ['', 'Place', 'Finding', 'Rule'],
        errorsFirst.map((each) => row(report, each, each.message, { first: [each.severity] })),
      ),
      ...later('overdue', 'Overdue'),
      ...later('due-soon', 'Due soon'),
      ...folded('Waived', ['Place', 'Finding', 'Rule', 'Owner', 'Reason', 'Until'], waived),
    ],
    [
      known === undefined ? '' : `\n${prose(known)}.\n`,
      number === 0 ? '' : `\nThe baseline holds ${number} more.\n`,
    ].join(''),
  ];
}
