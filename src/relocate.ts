// Paths below the root → paths below the working directory, as people and CI see them.
import { relative, sep } from 'node:path';
import type { Report } from './check.ts';

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
  return {
    ...report,
    diagnostics: report.diagnostics.map((each) => ({
      ...moved(each),
      ...(each.related && { related: each.related.map(moved) }),
    })),
  };
}
