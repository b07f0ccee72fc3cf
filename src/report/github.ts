// Format `github`: workflow commands that GitHub shows as annotations on the changed files.
// https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
import type { Format } from './format.ts';
import { safe } from './safe.ts';

const data = (text: string) => safe(text).replaceAll('%', '%25');
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

export const github: Format = (report) =>
  report.diagnostics
    .map(({ severity, place, rule, message }) => {
      const properties = [
        `file=${property(place.path)}`,
        `line=${place.start.line}`,
        `col=${place.start.column}`,
        `endLine=${place.end.line}`,
        `endColumn=${place.end.column}`,
        `title=${property(rule)}`,
      ];
      return `::${severity} ${properties.join(',')}::${data(message)}\n`;
    })
    .join('');
