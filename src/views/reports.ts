// The reports: a week for leadership, a month for trends, computed from the model.
import { isOpenAction, type Action } from '../model/actions.ts';
import { text, type Document } from '../model/document.ts';
import type { Handbook } from '../model/handbook.ts';
import { happenedIn, logOf, type Happened } from './log.ts';
import { metricsOf, type Metrics } from './metrics.ts';
import { monthOf, periodsBetween, plusDays, quarterOf, weekOf, type Period } from './periods.ts';
import { recurrences, type Recurrence } from './recurrences.ts';
import { yearUpTo } from './trend.ts';
import { once } from './once.ts';

/** How many weeks have a page although nothing may have happened in them. */
const RECENT = 8;

/**
 * The weeks that have a report, the latest first: the last eight, and each that had an incident, a
 * change, a drill or an action that was closed. A handbook of ten years must not build 520 empty pages.
 */
export function weeks(handbook: Handbook): Period[] {
  return reported(handbook, weekOf, plusDays(handbook.today, -7 * (RECENT - 1)));
}

/** The months that have a report, the latest first: the last twelve, and each in which something happened. */
export function months(handbook: Handbook): Period[] {
  return reported(handbook, monthOf, yearUpTo(monthOf(handbook.today))[0]!.from);
}

function reported(handbook: Handbook, of: (date: string) => Period, since: string): Period[] {
  const sample = of(handbook.today).id.length;
  const found = new Map(periodsBetween(of, since, handbook.today).map((each) => [each.id, each]));
  for (const { period, happened } of logOf(handbook).values()) {
    const { incidents, changes, drills, closed } = happened;
    if (period.id.length !== sample) continue;
    if ([incidents, changes, drills, closed].some(({ length }) => length > 0))
      found.set(period.id, period);
  }
  return [...found.values()].sort((a, b) => b.from.localeCompare(a.from));
}

/** How the register of actions stood at the end of a day. */
export interface Standing {
  open: Action[];
  overdue: Action[];
}

/** The day since which an action is promised; the beginning of time where nobody can tell. */
const since = once((handbook): ReadonlyMap<Action, string> => {
  const days = new Map(
    handbook.actions.map((action): [Action, string] => {
      const { document } = action;
      const incident = document.kind === 'postmortem' ? handbook.incidents.of(document) : undefined;
      const on =
        text(document, 'publishedOn') ??
        text(document, 'on') ??
        (incident && handbook.incidents.resolvedOn(incident));
      return [action, on ?? ''];
    }),
  );
  return days;
});

/**
 * The actions that were open and overdue when a day ended. One that was closed without a date is
 * left out, because nobody can tell how long it was open.
 */
export function standingOn(handbook: Handbook, date: string): Standing {
  const days = since(handbook);
  const open = handbook.actions.filter(
    (action) =>
      days.get(action)! <= date &&
      (isOpenAction(action) || (action.closedOn !== undefined && action.closedOn > date)),
  );
  return { open, overdue: open.filter(({ due }) => due !== undefined && due < date) };
}

/** The last reading of an error budget in a period. */
export interface Reading {
  slo: Document | undefined;
  written: string;
  remaining: number;
  asOf: string;
}

/** What a period amounts to. */
export interface Snapshot {
  period: Period;
  happened: Happened;
  metrics: Metrics;
  /** The changes that were undone. */
  rolledBack: number;
  /** At the end of the period, or today while it is not over. */
  standing: Standing;
  /** The lowest first. */
  budgets: Reading[];
}

export interface PeriodReport extends Snapshot {
  /** The period before, for comparison. */
  before: Snapshot;
  recurrences: Recurrence[];
  /** True while the period is not over. */
  unfinished: boolean;
}

function snapshotOf(handbook: Handbook, period: Period): Snapshot {
  const happened = happenedIn(handbook, period);
  const last = period.to < handbook.today ? period.to : handbook.today;
  return {
    period,
    happened,
    metrics: metricsOf(handbook, happened.incidents),
    rolledBack: happened.changes.filter(({ data }) => data['rolledBack'] === true).length,
    standing: standingOn(handbook, last),
    budgets: budgetsOf(handbook, happened.readings),
  };
}

/** Each error budget by the last of some readings, the lowest first. */
function budgetsOf(handbook: Handbook, readings: readonly Document[]): Reading[] {
  const found = new Map<string, Reading>();
  for (const reading of readings) {
    const [written, asOf, { remaining }] = [
      text(reading, 'slo') ?? reading.id,
      text(reading, 'asOf') ?? '',
      reading.data,
    ];
    const slo = handbook.named(reading, '/slo');
    const key = slo?.id ?? written;
    if (typeof remaining !== 'number' || (found.get(key)?.asOf ?? '') >= asOf) continue;
    found.set(key, { slo, written, remaining, asOf });
  }
  return [...found.values()].sort(
    (a, b) => a.remaining - b.remaining || a.written.localeCompare(b.written),
  );
}

/** What happened in a week, a month or a quarter, compared with the one before. */
export function reportOf(handbook: Handbook, period: Period): PeriodReport {
  const of = period.id.includes('W') ? weekOf : period.id.includes('Q') ? quarterOf : monthOf;
  const own = snapshotOf(handbook, period);
  const incidents = new Set(own.happened.incidents.map(({ incident }) => incident));
  return {
    ...own,
    before: snapshotOf(handbook, of(plusDays(period.from, -1))),
    recurrences: recurrences(handbook).filter(({ incident }) => incidents.has(incident)),
    unfinished: period.to >= handbook.today,
  };
}
