// The agenda: what falls due and when windows open, so that operational work is planned.
import { isOpenAction } from '../model/actions.ts';
import { isPublished, text, type Document } from '../model/document.ts';
import type { Handbook } from '../model/handbook.ts';
import { momentOf } from '../model/calendar.ts';
import { nextOccurrence, type Occurrence, type Window } from '../model/window.ts';
import { controlRegister } from './controls.ts';
import { plusDays } from './periods.ts';
import { drillState } from './recovery.ts';
import { dues } from './reviews.ts';
import { upkeepOf } from './upkeep.ts';

export interface Appointment {
  date: string;
  what: string;
  document: Document;
  overdue: boolean;
}

/** How far ahead the agenda looks. */
const DAYS = 90;

/** What falls due from long ago until `DAYS` days ahead, in the order of time. */
export function agenda(handbook: Handbook): Appointment[] {
  const { today } = handbook;
  const until = plusDays(today, DAYS);
  const found: Appointment[] = [];
  const add = (date: string | undefined, what: string, document: Document) => {
    if (date !== undefined && date <= until)
      found.push({ date, what, document, overdue: date < today });
  };
  for (const { document, what, freshness } of dues(handbook)) add(freshness.due, what, document);
  for (const action of handbook.actions)
    if (isOpenAction(action)) add(action.due, `Action: ${action.title}`, action.document);
  for (const service of handbook.servicesInProduction()) {
    for (const { what, freshness } of upkeepOf(handbook, service))
      add(freshness.due, what, service);
    for (const type of ['restore', 'failover'] as const)
      add(
        drillState(handbook, service, type).due,
        type === 'restore' ? 'Restore drill' : 'Failover drill',
        service,
      );
  }
  for (const rfc of handbook.of('rfc'))
    if (rfc.data['status'] === 'review') add(text(rfc, 'decideBy'), 'Decision', rfc);
  for (const { control, verified } of controlRegister(handbook))
    add(verified.due, 'Verification', control);
  for (const vendor of handbook.of('vendor').filter(isPublished))
    add(text(vendor, 'contractEnds'), 'Contract ends', vendor);
  for (const waiver of handbook.of('waiver')) add(text(waiver, 'until'), 'Waiver ends', waiver);
  return found.sort(
    (a, b) => a.date.localeCompare(b.date) || a.document.title.localeCompare(b.document.title),
  );
}

/** The appointments of one day that say the same of documents of one kind, taken together. */
export function gathered(
  appointments: readonly Appointment[],
): (Omit<Appointment, 'document'> & { documents: Document[] })[] {
  const groups = Map.groupBy(
    appointments,
    ({ date, what, document }) => `${date} ${document.kind} ${what}`,
  );
  return [...groups.values()].map((group) => {
    const { date, what, overdue } = group[0]!;
    return { date, what, overdue, documents: group.map(({ document }) => document) };
  });
}

/** The maintenance windows of the policy, each with its next occurrence after the beginning of today. */
export function windows(
  handbook: Handbook,
): { window: Window; next: Occurrence | undefined; planned: Document[] }[] {
  const now = momentOf(handbook.today, '00:00', handbook.calendar.timezone);
  return (handbook.policy.changes?.windows ?? []).map((window) => ({
    window,
    next: nextOccurrence(window, now),
    planned: handbook.of('rfc').filter((rfc) => {
      const planned = handbook.changes.plannedAt(rfc);
      return (
        rfc.data['status'] === 'approved' &&
        planned !== undefined &&
        planned.end > now &&
        handbook.changes.windowFor(handbook, rfc)?.window.id === window.id
      );
    }),
  }));
}
