// What a team should look at next: what is broken, what is overdue, what is due soon.
import type { Report } from '../check.ts';
import { isPublished, type Document } from '../model/document.ts';
import type { Handbook } from '../model/handbook.ts';
import type { Diagnostic } from '../rule.ts';
import { freshness, ownership, testing, type Freshness } from './freshness.ts';

export interface Due {
  document: Document;
  what: 'Review' | 'Test' | 'Ownership';
  freshness: Freshness;
}

export interface Attention {
  errors: Diagnostic[];
  warnings: Diagnostic[];
  overdue: Due[];
  soon: Due[];
}

/** Everything that is done again every so often, the earliest first; what nobody schedules comes last. */
export function dues(handbook: Handbook): Due[] {
  const all: Due[] = [];
  for (const document of handbook.documents) {
    if (!isPublished(document) || handbook.isRetired(document)) continue;
    all.push({ document, what: 'Review', freshness: freshness(handbook, document) });
    if (document.kind === 'runbook' || document.kind === 'playbook')
      all.push({ document, what: 'Test', freshness: testing(handbook, document) });
    if (document.kind === 'service')
      all.push({ document, what: 'Ownership', freshness: ownership(handbook, document) });
  }
  return all.sort((a, b) => (a.freshness.days ?? Infinity) - (b.freshness.days ?? Infinity) || 0);
}

/** Everything that wants a person, the most urgent first. */
export function attention(handbook: Handbook, report: Report): Attention {
  const all = dues(handbook);
  const of = (state: Freshness['state']) => all.filter((due) => due.freshness.state === state);
  return {
    errors: report.diagnostics.filter((each) => each.severity === 'error'),
    warnings: report.diagnostics.filter((each) => each.severity === 'warning'),
    overdue: of('overdue'),
    soon: of('due-soon'),
  };
}
