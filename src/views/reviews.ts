// What is done again every so often: reviews, tests, confirmations of ownership.
import { isPublished, type Document } from '../model/document.ts';
import type { Handbook } from '../model/handbook.ts';
import { freshness, ownership, testing, type Freshness } from './freshness.ts';

export interface Due {
  document: Document;
  what: 'Review' | 'Test' | 'Ownership';
  freshness: Freshness;
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
