// When a document was last reviewed, and when it is due again.
import { addDuration, daysBetween } from '../model/calendar.ts';
import { text, type Document } from '../model/document.ts';
import type { Handbook } from '../model/handbook.ts';

export interface Freshness {
  /** `unscheduled` where no cadence applies, `unknown` where nobody said when it was reviewed. */
  state: 'fresh' | 'due-soon' | 'overdue' | 'unknown' | 'unscheduled';
  on: string | undefined;
  due: string | undefined;
  /** Days until it is due; negative when it is overdue. */
  days: number | undefined;
}

/** How many days ahead a review counts as due soon. */
const SOON = 21;

/** The review of a document: its own cadence, else the policy's for its kind. */
export function freshness(handbook: Handbook, document: Document): Freshness {
  const every =
    text(document, 'reviewEvery') ?? handbook.policy.documents?.reviewEvery?.[document.kind];
  return due(handbook, text(document, 'reviewed'), every);
}

/** The confirmation of a service's ownership. */
export function ownership(handbook: Handbook, service: Document): Freshness {
  const { verifyEvery } = handbook.policy.ownership ?? {};
  return due(handbook, text(service, 'ownershipVerified'), verifyEvery);
}

/** The last test of a runbook. */
export function testing(handbook: Handbook, runbook: Document): Freshness {
  const tested = runbook.data['tested'];
  const on =
    typeof tested === 'object' && tested !== null && !Array.isArray(tested)
      ? tested['on']
      : undefined;
  const every = handbook.policy.runbooks?.testedEvery?.[handbook.runbookType(runbook)];
  return due(handbook, typeof on === 'string' ? on : undefined, every);
}

function due(handbook: Handbook, on: string | undefined, every: string | undefined): Freshness {
  if (on === undefined)
    return {
      state: every === undefined ? 'unscheduled' : 'unknown',
      on,
      due: undefined,
      days: undefined,
    };
  const date = every === undefined ? undefined : addDuration(on, every);
  if (date === undefined) return { state: 'unscheduled', on, due: undefined, days: undefined };
  const days = daysBetween(handbook.today, date);
  return { state: days < 0 ? 'overdue' : days <= SOON ? 'due-soon' : 'fresh', on, due: date, days };
}
