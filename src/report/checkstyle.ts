// Format `checkstyle`: the XML that Jenkins, reviewdog and many a plugin read.
import type { Diagnostic } from '../rule.ts';
import { announced, announcedMessage } from './announced.ts';
import type { Format } from './format.ts';
import { attributes, XML_HEAD } from './xml.ts';

interface Told {
  severity: 'error' | 'warning' | 'info';
  diagnostic: Diagnostic;
  message: string;
}

const element = ({ severity, diagnostic: { place, rule }, message }: Told) =>
  `    <error${attributes({ line: place.start.line, column: place.start.column, severity, message, source: rule })}/>\n`;

export const checkstyle: Format = (report) => {
  const told: Told[] = [
    ...report.diagnostics.map((diagnostic) => ({
      severity: diagnostic.severity,
      diagnostic,
      message: diagnostic.message,
    })),
    ...announced(report, 'overdue', 'due-soon').map((each) => ({
      severity: 'info' as const,
      diagnostic: each.diagnostic,
      message: announcedMessage(each),
    })),
  ];
  const files = [...Map.groupBy(told, ({ diagnostic }) => diagnostic.place.path)].map(
    ([name, each]) => `  <file${attributes({ name })}>\n${each.map(element).join('')}  </file>\n`,
  );
  return `${XML_HEAD}<checkstyle version="4.3">\n${files.join('')}</checkstyle>\n`;
};
