// Trends: the metrics of incidents month by month, and how they compare with the year before.
import type { Handbook } from '../model/handbook.ts';
import { happenedIn } from './log.ts';
import { counted, ENOUGH, metricsOf, type Metrics } from './metrics.ts';
import { monthOf, periodsBetween, plusDays, quarterOf, type Period } from './periods.ts';

/** The twelve months that end with a month, the earliest first. */
export function yearUpTo(month: Period): Period[] {
  const found = [month];
  while (found.length < 12) found.unshift(monthOf(plusDays(found[0]!.from, -1)));
  return found;
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
