// Formats `rdjson` and `rdjsonl`: what reviewdog posts as comments on whichever forge.
// https://github.com/reviewdog/reviewdog/tree/master/proto/rdf
import type { Report } from '../check.ts';
import type { Place, Point } from '../model/place.ts';
import type { Diagnostic } from '../rule.ts';
import { announced, announcedMessage } from './announced.ts';
import type { Format } from './format.ts';
import { helpUrl } from './help-url.ts';
import { safe, safeJson } from './safe.ts';

// A column of this format counts bytes of UTF-8, and a report has no text to count them in: to the
// right of a letter beyond ASCII, columns are a few too small. Reviewdog places comments by line.
const point = ({ line, column }: Point) => ({ line, column });

const location = ({ path, start, end }: Place) => ({
  path,
  range: { start: point(start), end: point(end) },
});

function entries(report: Report): object[] {
  const entry = (diagnostic: Diagnostic, severity: string, message: string) => {
    const { rule, place, related = [] } = diagnostic;
    const url = helpUrl(report, rule);
    return {
      message: safe(message),
      location: location(place),
      severity,
      source: { name: 'handrail' },
      code: { value: rule, ...(url !== undefined && { url }) },
      ...(related.length > 0 && {
        related_locations: related.map((each) => ({
          message: safe(each.message),
          location: location(each.place),
        })),
      }),
    };
  };
  return [
    ...report.diagnostics.map((each) => entry(each, each.severity.toUpperCase(), each.message)),
    ...announced(report, 'overdue', 'due-soon').map((each) =>
      entry(each.diagnostic, 'INFO', announcedMessage(each)),
    ),
  ];
}

export const rdjson: Format = (report) =>
  `${safeJson(JSON.stringify({ source: { name: 'handrail' }, diagnostics: entries(report) }, null, 2))}\n`;

/** One diagnostic a line. */
export const rdjsonl: Format = (report) =>
  entries(report)
    .map((each) => `${safeJson(JSON.stringify(each))}\n`)
    .join('');
