// The log of the handbook: what happened when, by week and by month.
import { isOpenAction, type Action } from '../model/actions.ts';
import { isPublished, text, type Document } from '../model/document.ts';
import { isDate } from '../model/formats.ts';
import type { Handbook } from '../model/handbook.ts';
import { counted, type Counted } from './metrics.ts';
import { monthOf, periodsBetween, weekOf, type Period } from './periods.ts';
import { once } from './once.ts';

/** What happened in a period, the latest first. */
export interface Happened {
  incidents: Counted[];
  changes: Document[];
  drills: Document[];
  /** The actions that were done or cancelled. */
  closed: Action[];
  /** The readings of error budgets. */
  readings: Document[];
}

const nothing = (): Happened => ({
  incidents: [],
  changes: [],
  drills: [],
  closed: [],
  readings: [],
});

type Log = Map<string, { period: Period; happened: Happened }>;
/** Everything that happened up to today, by week and by month, so that each page finds its own. */
export const logOf = once((handbook): Log => {
  const log: Log = new Map();
  const periods = new Map<string, Period[]>();
  const add = <T>(list: (of: Happened) => T[], on: string | undefined, item: T) => {
    if (on === undefined || !isDate(on) || on > handbook.today) return;
    const within = periods.get(on) ?? [weekOf(on), monthOf(on)];
    periods.set(on, within);
    for (const period of within) {
      const entry = log.get(period.id) ?? { period, happened: nothing() };
      log.set(period.id, entry);
      list(entry.happened).push(item);
    }
  };
  const latest = (kind: 'change' | 'drill' | 'budget', dateOf: (of: Document) => string) =>
    handbook
      .of(kind)
      .filter((document) => kind === 'budget' || isPublished(document))
      .map((document): [string, Document] => [dateOf(document), document])
      .sort(([a], [b]) => b.localeCompare(a));
  for (const each of counted(handbook)) add((of) => of.incidents, each.on, each);
  const dayOfChange = (change: Document) => {
    const at = handbook.epochOf(text(change, 'at') ?? '');
    return at === undefined ? '' : handbook.dayOf(at);
  };
  for (const [on, change] of latest('change', dayOfChange)) add((of) => of.changes, on, change);
  for (const [on, drill] of latest('drill', (of) => text(of, 'on') ?? ''))
    add((of) => of.drills, on, drill);
  for (const [on, reading] of latest('budget', (of) => text(of, 'asOf') ?? ''))
    add((of) => of.readings, on, reading);
  for (const action of handbook.actions)
    if (!isOpenAction(action)) add((of) => of.closed, action.closedOn, action);
  return log;
});

/** What happened in a week, a month or a quarter. */
export function happenedIn(handbook: Handbook, period: Period): Happened {
  const log = logOf(handbook);
  if (!period.id.includes('Q')) return log.get(period.id)?.happened ?? nothing();
  const parts = periodsBetween(monthOf, period.from, period.to)
    .reverse()
    .flatMap(({ id }) => log.get(id)?.happened ?? []);
  return {
    incidents: parts.flatMap(({ incidents }) => incidents),
    changes: parts.flatMap(({ changes }) => changes),
    drills: parts.flatMap(({ drills }) => drills),
    closed: parts.flatMap(({ closed }) => closed),
    readings: parts.flatMap(({ readings }) => readings),
  };
}
