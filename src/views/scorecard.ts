// The scorecard of a service: which rules about it are kept, group by group.
import type { Report } from '../check.ts';
import type { Document } from '../model/document.ts';
import type { Handbook } from '../model/handbook.ts';
import { rules } from '../rules/index.ts';
import { runbooksOf } from './coverage.ts';

export interface Score {
  service: Document;
  /** How many of the rules about services it keeps. */
  kept: number;
  of: number;
  /** The rules that it breaks, errors first. */
  broken: { rule: string; summary: string; severity: 'error' | 'warning'; waived: boolean }[];
  /** Errors and warnings in its runbooks. */
  runbookErrors: number;
}

/** The scorecards of the services in production, the worst first. */
export function scorecards(handbook: Handbook, report: Report): Score[] {
  const judged = rules.filter(
    ({ id }) =>
      (id.startsWith('service/') || id.startsWith('slo/') || id.startsWith('drill/')) &&
      report.rules.includes(id),
  );
  const found = [
    ...report.diagnostics.map((diagnostic) => ({ diagnostic, waived: false })),
    ...report.waived.map(({ diagnostic }) => ({ diagnostic, waived: true })),
  ];
  return handbook
    .servicesInProduction()
    .map((service): Score => {
      const own = found.filter(
        ({ diagnostic }) =>
          diagnostic.place.path === service.path || diagnostic.subject === `service:${service.id}`,
      );
      const broken = judged.flatMap(({ id, summary }) => {
        const first = own.find(({ diagnostic }) => diagnostic.rule === id);
        return first
          ? [{ rule: id, summary, severity: first.diagnostic.severity, waived: first.waived }]
          : [];
      });
      const paths = new Set(runbooksOf(handbook, service).map(({ path }) => path));
      return {
        service,
        kept: judged.length - broken.length,
        of: judged.length,
        broken: broken.sort((a, b) => a.severity.localeCompare(b.severity)),
        runbookErrors: report.diagnostics.filter(({ place }) => paths.has(place.path)).length,
      };
    })
    .sort((a, b) => a.kept - b.kept || a.service.title.localeCompare(b.service.title));
}
