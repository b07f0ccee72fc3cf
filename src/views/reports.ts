// The reports: a week for leadership, a month for trends, computed from the model.
import { isOpenAction, isOverdue, type Action } from '../model/actions.ts';
import { isPublished, text, type Document } from '../model/document.ts';
import { isDate } from '../model/formats.ts';
import type { Handbook } from '../model/handbook.ts';
import {
  counted,
  ENOUGH,
  metricsOf,
  recurrences,
  type Counted,
  type Metrics,
  type Recurrence,
} from './metrics.ts';
import { monthOf, periodsBetween, plusDays, quarterOf, weekOf, type Period } from './periods.ts';
import { riskRegister, type RiskRow } from './risks.ts';
import { freshness } from './freshness.ts';

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
const logs = new WeakMap<Handbook, Log>();

/** Everything that happened up to today, by week and by month, so that each page finds its own. */
function logOf(handbook: Handbook): Log {
  const known = logs.get(handbook);
  if (known) return known;
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
  logs.set(handbook, log);
  return log;
}

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

/** How many weeks and months have a page although nothing may have happened in them. */
const RECENT = { weeks: 8, months: 12 };

/**
 * The weeks that have a report, the latest first: the last eight, and each that had an incident, a
 * change, a drill or an action that was closed. A handbook of ten years must not build 520 empty pages.
 */
export function weeks(handbook: Handbook): Period[] {
  return reported(handbook, weekOf, plusDays(handbook.today, -7 * (RECENT.weeks - 1)));
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

/** The twelve months that end with a month, the earliest first. */
function yearUpTo(month: Period): Period[] {
  const found = [month];
  while (found.length < RECENT.months) found.unshift(monthOf(plusDays(found[0]!.from, -1)));
  return found;
}

/** How the register of actions stood at the end of a day. */
export interface Standing {
  open: Action[];
  overdue: Action[];
}

const sinceOf = new WeakMap<Handbook, ReadonlyMap<Action, string>>();

/** The day since which an action is promised; the beginning of time where nobody can tell. */
function since(handbook: Handbook): ReadonlyMap<Action, string> {
  const known = sinceOf.get(handbook);
  if (known) return known;
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
  sinceOf.set(handbook, days);
  return days;
}

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

/** The metrics of a period. */
export interface Point {
  period: Period;
  metrics: Metrics;
}

const pointOf = (handbook: Handbook, period: Period): Point => ({
  period,
  metrics: metricsOf(handbook, happenedIn(handbook, period).incidents),
});

/** The day of the first incident that is counted. */
function firstDay(handbook: Handbook): string | undefined {
  return counted(handbook).at(-1)?.on;
}

/**
 * The metrics of each of the twelve months up to one, the earliest first. Months before the first
 * incident of all are left out: nobody wrote incidents down then, so there may have been some.
 */
export function trend(handbook: Handbook, upTo: Period = monthOf(handbook.today)): Point[] {
  const first = firstDay(handbook) ?? upTo.from;
  return yearUpTo(upTo)
    .filter(({ to, id }) => to >= first || id === upTo.id)
    .map((period) => pointOf(handbook, period));
}

/** The metrics of all incidents of the twelve months up to one. */
export function yearMetrics(handbook: Handbook, upTo: Period = monthOf(handbook.today)): Metrics {
  return metricsOf(
    handbook,
    yearUpTo(upTo).flatMap((period) => happenedIn(handbook, period).incidents),
  );
}

/** The same month a year earlier of each point; undefined before the first incident of all. */
export function yearBefore(handbook: Handbook, points: readonly Point[]): (Point | undefined)[] {
  const first = firstDay(handbook);
  return points.map(({ period }) => {
    const same = monthOf(`${Number(period.id.slice(0, 4)) - 1}${period.id.slice(4)}-01`);
    return first !== undefined && same.to >= first ? pointOf(handbook, same) : undefined;
  });
}

/**
 * The points at which times are shown: the months, or the quarters that they lie in where less than
 * half of the months with an incident have enough of them for a median.
 */
export function timePoints(handbook: Handbook, points: readonly Point[]): Point[] {
  const any = points.filter(({ metrics }) => metrics.count > 0);
  const enough = any.filter(({ metrics }) => metrics.times.mitigate.n >= ENOUGH);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || enough.length * 2 >= any.length) return [...points];
  return periodsBetween(quarterOf, first.period.from, last.period.to).map((period) =>
    pointOf(handbook, period),
  );
}

/** What the weekly review of operations goes through: what is overdue, open, new and due soon. */
export interface OpsReview {
  overdue: Action[];
  open: Action[];
  openIncidents: Document[];
  /** Those that began in the last seven days, today among them. */
  newIncidents: Document[];
  missingPostmortems: { incident: Document; due: string; late: boolean }[];
  /** The risks that are due for a review, or will be in the next three weeks. */
  dueRisks: { row: RiskRow; due: string | undefined; late: boolean }[];
}

export function opsReview(handbook: Handbook): OpsReview {
  const { incidents, today } = handbook;
  const week = plusDays(today, -7);
  const published = incidents.all().filter(isPublished);
  const open = handbook.actions.filter(isOpenAction);
  return {
    overdue: open.filter((action) => isOverdue(action, today)),
    open: open.filter((action) => !isOverdue(action, today)),
    openIncidents: published.filter((incident) => incidents.isOpen(incident)),
    newIncidents: counted(handbook)
      .filter(({ on }) => on > week)
      .map(({ incident }) => incident),
    missingPostmortems: published
      .flatMap((incident) => {
        const due = incidents.postmortemDue(incident)?.due;
        const done = incidents
          .postmortemsOf(incident)
          .some((postmortem) => handbook.postmortems.stateOf(postmortem) === 'published');
        return due === undefined || done ? [] : [{ incident, due, late: due < today }];
      })
      .sort((a, b) => a.due.localeCompare(b.due)),
    dueRisks: riskRegister(handbook).flatMap((row) => {
      const { state, due } = freshness(handbook, row.risk);
      if (row.state === 'closed' || state === 'fresh' || state === 'unscheduled') return [];
      return [{ row, due, late: state !== 'due-soon' }];
    }),
  };
}
