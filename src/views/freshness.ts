// When a document was last reviewed, and when it is due again.
import { daysBetween } from '../model/calendar.ts';
import { text, type Document } from '../model/document.ts';
import type { Handbook } from '../model/handbook.ts';
import { soonUntil } from './soon.ts';

export interface Freshness {
  /** `unscheduled` where no cadence applies, `unknown` where nobody said when it was reviewed. */
  state: 'fresh' | 'due-soon' | 'overdue' | 'unknown' | 'unscheduled';
  on: string | undefined;
  due: string | undefined;
  /** Days until it is due; negative when it is overdue. */
  days: number | undefined;
}

/** The review of a document: its own cadence, else the policy's for its kind, else for its register. */
export function freshness(handbook: Handbook, document: Document): Freshness {
  const { documents, risks, vendors } = handbook.policy;
  const register = { risk: risks, vendor: vendors }[document.kind as string]?.reviewEvery;
  const every =
    text(document, 'reviewEvery') ?? documents?.reviewEvery?.[document.kind] ?? register;
  // Nobody looks again at what is over.
  const over = document.kind === 'risk' && document.data['state'] === 'closed';
  return dueAfter(handbook, text(document, 'reviewed'), over ? undefined : every);
}

/** The confirmation of a service's ownership. */
export function ownership(handbook: Handbook, service: Document): Freshness {
  const { verifyEvery } = handbook.policy.ownership ?? {};
  return dueAfter(handbook, text(service, 'ownershipVerified'), verifyEvery);
}

/** The last test of a runbook or a playbook. */
export function testing(handbook: Handbook, document: Document): Freshness {
  const tested = document.data['tested'];
  const on =
    typeof tested === 'object' && tested !== null && !Array.isArray(tested)
      ? tested['on']
      : undefined;
  const { playbooks, runbooks } = handbook.policy;
  const every =
    document.kind === 'playbook'
      ? playbooks?.testedEvery
      : runbooks?.testedEvery?.[handbook.runbookType(document)];
  return dueAfter(handbook, typeof on === 'string' ? on : undefined, every);
}

/** The state of what was last done on a date and is done again every so often. */
export function dueAfter(
  handbook: Handbook,
  on: string | undefined,
  every: string | undefined,
): Freshness {
  if (on === undefined)
    return {
      state: every === undefined ? 'unscheduled' : 'unknown',
      on,
      due: undefined,
      days: undefined,
    };
  const date = every === undefined ? undefined : handbook.after(on, every);
  if (date === undefined) return { state: 'unscheduled', on, due: undefined, days: undefined };
  const days = daysBetween(handbook.today, date);
  return {
    state: days < 0 ? 'overdue' : date <= soonUntil(handbook) ? 'due-soon' : 'fresh',
    on,
    due: date,
    days,
  };
}
