// The reports: a week for leadership, a month for trends, computed from the model.
import type { Document } from '../model/document.ts';
import type { Handbook } from '../model/handbook.ts';
import { isOpenAction, isOverdue, type Action } from '../model/actions.ts';
import { metricsOf, recurrences, startedOn, type Metrics, type Recurrence } from './metrics.ts';
import { isIn, monthOf, periodsBetween, plusDays, weekOf, type Period } from './periods.ts';

export interface PeriodReport {
  period: Period;
  incidents: Document[];
  metrics: Metrics;
  /** The period before, for comparison. */
  before: Metrics;
  recurrences: Recurrence[];
  /** Actions that were created by, closed in, or became overdue in the period. */
  actions: { closed: Action[]; dueNow: Action[] };
  changes: Document[];
  drills: Document[];
  /** True while the period is not over. */
  unfinished: boolean;
}

/** The weeks from the first incident to today, the latest first. */
export function weeks(handbook: Handbook): Period[] {
  return periods(handbook, weekOf);
}

/** The months from the first incident to today, the latest first. */
export function months(handbook: Handbook): Period[] {
  return periods(handbook, monthOf);
}

function periods(handbook: Handbook, of: (date: string) => Period): Period[] {
  const first = handbook.incidents
    .all()
    .flatMap((incident) => startedOn(handbook, incident) ?? [])
    .filter((date) => date <= handbook.today)
    .sort()[0];
  return first === undefined
    ? [of(handbook.today)]
    : periodsBetween(of, first, handbook.today).reverse();
}

/** What happened in a period. */
export function reportOf(handbook: Handbook, period: Period): PeriodReport {
  const began = (within: Period) =>
    handbook.incidents.all().filter((incident) => {
      const on = startedOn(handbook, incident);
      return on !== undefined && isIn(within, on);
    });
  const incidents = began(period);
  const of = period.id.includes('W') ? weekOf : monthOf;
  const on = (document: Document, field: string) => {
    const value = document.data[field];
    if (typeof value !== 'string') return false;
    const at = handbook.epochOf(value);
    return isIn(period, at === undefined ? value : handbook.dayOf(at));
  };
  return {
    period,
    incidents,
    metrics: metricsOf(handbook, incidents),
    before: metricsOf(handbook, began(of(plusDays(period.from, -1)))),
    recurrences: recurrences(handbook).filter(({ incident }) => incidents.includes(incident)),
    actions: {
      closed: handbook.actions.filter(
        ({ closedOn }) => closedOn !== undefined && isIn(period, closedOn),
      ),
      dueNow: handbook.actions.filter(
        (action) => isOpenAction(action) && action.due !== undefined && isIn(period, action.due),
      ),
    },
    changes: handbook.of('change').filter((change) => on(change, 'at')),
    drills: handbook.of('drill').filter((drill) => on(drill, 'on')),
    unfinished: period.to >= handbook.today,
  };
}

/** The metrics of each month of the year up to today, the earliest first. */
export function trend(handbook: Handbook, length = 12): { period: Period; metrics: Metrics }[] {
  return months(handbook)
    .slice(0, length)
    .reverse()
    .map((period) => ({ period, metrics: reportOf(handbook, period).metrics }));
}

/** What the weekly review of operations goes through: what is overdue, open, new and due soon. */
export function opsReview(handbook: Handbook): {
  overdue: Action[];
  open: Action[];
  newIncidents: Document[];
  missingPostmortems: Document[];
} {
  const week = plusDays(handbook.today, -7);
  return {
    overdue: handbook.actions.filter((action) => isOverdue(action, handbook.today)),
    open: handbook.actions.filter(
      (action) => isOpenAction(action) && !isOverdue(action, handbook.today),
    ),
    newIncidents: handbook.incidents
      .all()
      .filter((incident) => (startedOn(handbook, incident) ?? '') > week),
    missingPostmortems: handbook.incidents
      .all()
      .filter(
        (incident) =>
          handbook.incidents.postmortemDue(incident) !== undefined &&
          !handbook.incidents
            .postmortemsOf(incident)
            .some(({ data }) => data['status'] === 'published'),
      ),
  };
}
