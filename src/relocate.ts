// Paths below the root → paths below the working directory, as people and CI see them.
import { relative, sep } from 'node:path';
import type { Report } from './check.ts';
import type { Diagnostic } from './rule.ts';

/** What stands before a path below the root, as seen from `cwd`; empty, or with a slash at its end. */
export function prefixOf(root: string, cwd: string): string {
  const prefix = relative(cwd, root).split(sep).join('/');
  return prefix === '' ? '' : `${prefix}/`;
}

/** The report with paths relative to `cwd`, with forward slashes. */
export function relocate(report: Report, root: string, cwd: string): Report {
  const prefix = prefixOf(root, cwd);
  if (prefix === '') return report;
  const moved = <T extends { place: { path: string } }>(each: T): T => ({
    ...each,
    place: { ...each.place, path: prefix + each.place.path },
  });
  const whole = (each: Diagnostic): Diagnostic => ({
    ...moved(each),
    ...(each.related && { related: each.related.map(moved) }),
  });
  return {
    ...report,
    diagnostics: report.diagnostics.map(whole),
    waived: report.waived.map((each) => ({ ...each, diagnostic: whole(each.diagnostic) })),
    baselined: report.baselined.map(whole),
    announced: report.announced.map((each) => ({ ...each, diagnostic: whole(each.diagnostic) })),
  };
}
