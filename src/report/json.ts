// Format `json`: one object for programs; its fields are a contract.
import type { Diagnostic } from '../rule.ts';
import type { Format } from './format.ts';
import { safeJson } from './safe.ts';
import { waiverText } from './waiver-text.ts';

export const json: Format = (report) => {
  const point = ({ line, column }: { line: number; column: number }) => ({ line, column });
  const fields = ({ rule, severity, message, place, subject, related }: Diagnostic) => ({
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
  });
  const body = {
    version: 1,
    asOf: report.asOf,
    ...(report.since !== undefined && { since: report.since }),
    counts: report.counts,
    diagnostics: report.diagnostics.map(fields),
    announced: report.announced.map(({ state, on, diagnostic }) => ({
      state,
      ...(on !== undefined && { on }),
      ...fields(diagnostic),
    })),
    waived: report.waived.map(({ diagnostic, waiver }) => ({
      ...fields(diagnostic),
      waiver: waiverText(waiver),
    })),
    baselined: report.baselined.map(fields),
  };
  return `${safeJson(JSON.stringify(body, null, 2))}\n`;
};
