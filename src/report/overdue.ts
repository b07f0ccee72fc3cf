// Format `overdue`: what time alone brought, by who answers for it; the body of a tracking issue.
import type { Report } from '../check.ts';
import type { Diagnostic } from '../rule.ts';
import { announced, announcedMessage } from './announced.ts';
import type { Format } from './format.ts';
import { row } from './markdown-row.ts';
import { folded, table } from './markdown-table.ts';
import { prose } from './markdown-text.ts';
import { count } from './summary.ts';
import { within } from './within.ts';

/** The most that GitHub takes as the body of one issue, in characters. */
const BODY = 65_536;

const named = (name: string | undefined) => (name === undefined ? 'Nobody is named' : prose(name));

/** The first line tells a program how many findings are overdue: `<!-- handrail:overdue 3 -->`. */
export const overdue: Format = (report, { rules, ownerOf }) => {
  const clocks = new Set<string>(rules.flatMap(({ id, clock }) => (clock ? [id] : [])));
  const late = [
    ...report.diagnostics.filter(({ rule }) => clocks.has(rule)),
    ...announced(report, 'overdue').map(({ diagnostic }) => diagnostic),
  ];
  const owners = Map.groupBy(late, (each) => ownerOf?.(each));
  const names = [...owners.keys()].sort((a, b) =>
    a === undefined ? 1 : b === undefined ? -1 : a < b ? -1 : 1,
  );
  const columns = ['Place', 'Finding', 'Rule'];
  const groups = names.flatMap((name) => {
    const rows = owners.get(name)!.map((each) => row(report, each, each.message));
    return table(columns, rows, `### ${named(name)}: ${rows.length}\n\n`);
  });
  const coming = announced(report, 'due-soon').map((each) =>
    row(report, each.diagnostic, announcedMessage(each), {
      last: [named(ownerOf?.(each.diagnostic))],
    }),
  );
  return within(
    `<!-- handrail:overdue ${late.length} -->\n${opening(late.length)}\n`,
    [...groups, ...folded('Due soon', [...columns, 'Answers for it'], coming)],
    closing(report, clocks),
    BODY,
  );
};

function opening(number: number): string {
  if (number === 0) return 'Nothing is overdue.';
  const are = number === 1 ? '1 finding is' : `${number} findings are`;
  return `${are} there because time went by. Each is settled by the review, the test or the decision that it asks for. Whoever needs longer agrees on a day and writes a waiver.`;
}

/** What is found besides, in one sentence. */
function closing(report: Report, clocks: ReadonlySet<string>): string {
  const others = (severity: Diagnostic['severity']) =>
    report.diagnostics.filter((each) => each.severity === severity && !clocks.has(each.rule))
      .length;
  const told = [
    [others('error'), 'error'],
    [others('warning'), 'warning'],
  ] as const;
  const parts = told.flatMap(([number, one]) => (number > 0 ? [count(number, one)] : []));
  if (parts.length === 0) return '';
  return `\nTime has no part in ${parts.join(' and ')} more; \`handrail check\` lists what is found.\n`;
}
