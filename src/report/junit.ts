// Format `junit`: test results for the tab that every CI has; a suite for each file.
import type { Report } from '../check.ts';
import type { Diagnostic } from '../rule.ts';
import { announced, announcedMessage, stateWords } from './announced.ts';
import type { Format } from './format.ts';
import { helpUrl } from './help-url.ts';
import { placeText } from './place-text.ts';
import { attributes, xml, XML_HEAD } from './xml.ts';

/** One test: an error fails; what fails nothing is skipped, and says why. */
interface Case {
  diagnostic: Diagnostic;
  message: string;
  isFailure: boolean;
}

export const junit: Format = (report) => {
  const cases: Case[] = [
    ...report.diagnostics.map((diagnostic) => {
      const isFailure = diagnostic.severity === 'error';
      const { message } = diagnostic;
      return { diagnostic, isFailure, message: isFailure ? message : `warning: ${message}` };
    }),
    ...announced(report, 'overdue', 'due-soon').map((each) => ({
      diagnostic: each.diagnostic,
      isFailure: false,
      message: `${stateWords[each.state]}: ${announcedMessage(each)}`,
    })),
  ];
  const passed = report.counts.errors === 0 ? 1 : 0;
  const suites = [...Map.groupBy(cases, ({ diagnostic }) => diagnostic.place.path)];
  const totals = {
    tests: cases.length + passed,
    failures: cases.filter(({ isFailure }) => isFailure).length,
    errors: 0,
    time: 0,
  };
  return [
    `${XML_HEAD}<testsuites${attributes({ name: 'handrail', ...totals })}>\n`,
    ...(passed ? [whole()] : []),
    ...suites.map(([path, each]) => suite(report, path, each)),
    '</testsuites>\n',
  ].join('');
};

/** A reader of tests takes a report without any for one that was lost. */
function whole(): string {
  const name = 'The handbook holds together';
  const test = `<testcase${attributes({ classname: 'handrail', name, time: 0 })}/>`;
  return `  <testsuite${attributes({ name: 'handbook', tests: 1, failures: 0, errors: 0, skipped: 0, time: 0 })}>\n    ${test}\n  </testsuite>\n`;
}

function suite(report: Report, path: string, cases: readonly Case[]): string {
  const failures = cases.filter(({ isFailure }) => isFailure).length;
  const skipped = cases.length - failures;
  const figures = { name: path, tests: cases.length, failures, errors: 0, skipped, time: 0 };
  const seen = new Map<string, number>();
  const tests = cases.map(({ diagnostic, message, isFailure }) => {
    const { place, rule, related = [] } = diagnostic;
    const nth = (seen.get(`${rule} ${placeText(place)}`) ?? 0) + 1;
    seen.set(`${rule} ${placeText(place)}`, nth);
    const name = nth === 1 ? placeText(place) : `${placeText(place)} (${nth})`;
    const file = { file: place.path, line: place.start.line };
    const head = attributes({ classname: rule, name, ...file, time: 0 });
    const more = related.map((each) => `${xml(each.message)}: ${xml(placeText(each.place))}`);
    const lines = [xml(message), ...more, xml(helpUrl(report, rule) ?? `handrail explain ${rule}`)];
    const outcome = isFailure
      ? `<failure${attributes({ type: rule, message })}>${lines.join('\n')}</failure>`
      : `<skipped${attributes({ message })}/>`;
    return `    <testcase${head}>\n      ${outcome}\n    </testcase>\n`;
  });
  return `  <testsuite${attributes(figures)}>\n${tests.join('')}  </testsuite>\n`;
}
