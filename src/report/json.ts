// Format `json`: one object for programs; its fields are a contract.
import type { Format } from './format.ts';
import { safeJson } from './safe.ts';

export const json: Format = (report) => {
  const point = ({ line, column }: { line: number; column: number }) => ({ line, column });
  const body = {
    version: 1,
    asOf: report.asOf,
    counts: report.counts,
    diagnostics: report.diagnostics.map(({ rule, severity, message, place, subject, related }) => ({
      rule,
      severity,
      message,
      path: place.path,
      start: point(place.start),
      end: point(place.end),
      ...(subject !== undefined && { subject }),
      related: (related ?? []).map((each) => ({
        message: each.message,
        path: each.place.path,
        start: point(each.place.start),
      })),
      help: `${report.url ?? ''}/rules/${rule}/`,
    })),
  };
  return `${safeJson(JSON.stringify(body, null, 2))}\n`;
};
