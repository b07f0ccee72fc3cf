// Format `github`: workflow commands that GitHub shows as annotations on the changed files.
// https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
import type { Diagnostic } from '../rule.ts';
import { announced, announcedMessage, stateWords } from './announced.ts';
import type { Format } from './format.ts';
import { safe } from './safe.ts';
import { count } from './summary.ts';

/** How many annotations of a kind GitHub shows of one step; of a job it shows 50 in all. */
const SHOWN = 10;

const data = (text: string) => safe(text).replaceAll('%', '%25');
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

function command(kind: string, { place, rule }: Diagnostic, message: string, state = ''): string {
  const properties = [
    `file=${property(place.path)}`,
    `line=${place.start.line}`,
    `col=${place.start.column}`,
    `endLine=${place.end.line}`,
    `endColumn=${place.end.column}`,
    `title=${property(state === '' ? rule : `${rule} (${state})`)}`,
  ];
  return `::${kind} ${properties.join(',')}::${data(message)}\n`;
}

export const github: Format = (report) => {
  const of = (severity: Diagnostic['severity']) =>
    report.diagnostics
      .filter((each) => each.severity === severity)
      .map((each) => command(severity, each, each.message));
  const errors = of('error');
  const warnings = of('warning');
  const notices = announced(report, 'overdue', 'due-soon').map((each) =>
    command('notice', each.diagnostic, announcedMessage(each), stateWords[each.state]),
  );
  const isCut = [errors, warnings, notices].some(({ length }) => length > SHOWN);
  // The sentence about the rest is a notice itself.
  const room = isCut ? SHOWN - 1 : SHOWN;
  const rest = [
    [errors.length - SHOWN, 'error'],
    [warnings.length - SHOWN, 'warning'],
    [notices.length - room, 'notice'],
  ] as const;
  const left = rest.flatMap(([number, one]) => (number > 0 ? [count(number, one)] : []));
  return [
    ...errors.slice(0, SHOWN),
    ...warnings.slice(0, SHOWN),
    ...notices.slice(0, room),
    ...(isCut
      ? [
          `::notice title=handrail::GitHub shows ${SHOWN} annotations of a kind; the job summary lists what is left out here: ${left.join(', ')}\n`,
        ]
      : []),
  ].join('');
};
