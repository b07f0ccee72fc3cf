// What the reports say in words: spans in little room, and the finding of each chart.
import { ENOUGH, NOT_ANALYSED, type Measure, type Metrics, type Summary } from './metrics.ts';
import type { Point } from './trend.ts';

const MINUTE = 60_000;

/** A span of milliseconds in little room, in its two largest units: `1 h 30 min`. */
export function shortSpan(milliseconds: number): string {
  const minutes = Math.round(milliseconds / MINUTE);
  if (minutes === 0) return milliseconds === 0 ? '0' : `${Math.round(milliseconds / 1000)} s`;
  const parts = [
    [Math.floor(minutes / 1440), 'd'],
    [Math.floor(minutes / 60) % 24, 'h'],
    [minutes % 60, 'min'],
  ] as const;
  const first = parts.findIndex(([number]) => number > 0);
  return parts
    .slice(first, first + 2)
    .filter(([number]) => number > 0)
    .map(([number, unit]) => `${number} ${unit}`)
    .join(' ');
}

/** A number of things: `1 incident`, `3 incidents`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** A value of a summary; why there is none where there is none. */
export function summaryWords(summary: Summary, value: 'median' | 'p90' | 'mean'): string {
  const known = summary[value];
  if (known !== undefined) return shortSpan(known);
  return summary.n === 0 ? '–' : 'too few';
}

/** The median with the number of incidents that it is of: `4 min (5)`, `too few (2)`. */
export function medianWords(summary: Summary): string {
  return summary.n === 0 ? '–' : `${summaryWords(summary, 'median')} (${summary.n})`;
}

/** How many incidents a median is of, in the room below a chart. */
export function sampleWords({ n }: Summary): string {
  return n === 0 ? 'none' : n < ENOUGH ? 'too few' : `of ${n}`;
}

/** How a number compares with an earlier one: `+2`, `−1`, `same`. */
export function difference(now: number, before: number): string {
  if (now === before) return 'same';
  return now > before ? `+${now - before}` : `−${before - now}`;
}

/** How many incidents there were, how severe, and when most. */
export function severityFinding(points: readonly Point[]): string {
  const total = sum(points, ({ count }) => count);
  const over = count(points.length, 'month');
  if (total === 0) return `No incident in ${over}.`;
  const labels = new Set(
    points.flatMap(({ metrics }) => metrics.bySeverity.map(([label]) => label)),
  );
  const parts = [...labels]
    .map((label) => [label, sum(points, (metrics) => severityCount(metrics, label))] as const)
    .filter(([, number]) => number > 0)
    .map(([label, number]) => `${number} of ${label}`);
  const most = points.reduce((a, b) => (b.metrics.count > a.metrics.count ? b : a));
  const peak = points.filter(({ metrics }) => metrics.count === most.metrics.count);
  const when =
    peak.length === 1 ? ` Most were in ${most.period.label}: ${most.metrics.count}.` : '';
  return `${count(total, 'incident')} in ${over}: ${parts.join(', ')}.${when}`;
}

/** How many incidents of a severity there were. */
export function severityCount({ bySeverity }: Metrics, label: string): number {
  return bySeverity.find(([each]) => each === label)?.[1] ?? 0;
}

/** The last median, and the one before it. */
export function timeFinding(points: readonly Point[], measure: Measure): string {
  const known = points
    .map(({ period, metrics }) => ({ period, summary: metrics.times[measure] }))
    .filter(({ summary }) => summary.median !== undefined)
    .reverse();
  const [last, before] = known;
  if (!last) return `No period has the ${ENOUGH} incidents that a median takes.`;
  const { period, summary } = last;
  const then = before
    ? `, after ${shortSpan(before.summary.median!)} in ${before.period.label}`
    : '';
  return `The median was ${shortSpan(summary.median!)} in ${period.label} (of ${summary.n})${then}.`;
}

/** How long customers felt incidents, and how much of that is recorded. */
export function impactFinding(points: readonly Point[]): string {
  const minutes = sum(points, ({ impact }) => impact.minutes);
  const [n, of] = [sum(points, ({ impact }) => impact.n), sum(points, ({ count }) => count)];
  if (n === 0) return 'No incident records how long customers felt it.';
  return `Customers felt incidents for ${shortSpan(minutes * MINUTE)} in ${count(points.length, 'month')}; ${n} of ${count(of, 'incident')} say for how long.`;
}

/** The services that failed most often. */
export function serviceFinding(counts: readonly Named[], total: number): string {
  const head = headOf(counts, 'services');
  return head
    ? `${head.names} failed in ${head.times} of ${count(total, 'incident')}${head.each}.`
    : 'No incident names a service.';
}

/** The causes that came most often, and how many incidents have none that is known. */
export function causeFinding(counts: readonly Named[], total: number): string {
  const known = counts.filter(([name]) => name !== NOT_ANALYSED);
  const open = counts.find(([name]) => name === NOT_ANALYSED)?.[1] ?? 0;
  const head = headOf(known, 'causes');
  if (!head) return `No incident has a finished postmortem that names a cause.`;
  const rest = open === 0 ? '' : ` ${open} ${open === 1 ? 'has' : 'have'} no finished postmortem.`;
  return `The most frequent cause is ${head.names}: ${head.times} of ${count(total, 'incident')}${head.each}.${rest}`;
}

type Named = readonly [string, number];

/** The names that share the highest count; their number where they are many. */
function headOf(counts: readonly Named[], many: string) {
  const [first] = counts;
  if (!first) return undefined;
  const names = counts.filter(([, number]) => number === first[1]).map(([name]) => name);
  const list = [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' and ');
  return {
    names: names.length > 3 ? `${names.length} ${many}` : list,
    times: first[1],
    each: names.length > 1 ? ' each' : '',
  };
}

/** How this year compares with the one before, over the months that both have. */
export function yearFinding(
  points: readonly Point[],
  before: readonly (Point | undefined)[],
): string {
  const both = points.filter((_, index) => before[index]);
  const now = sum(both, (metrics) => metrics.count);
  const then = sum(
    before.flatMap((point) => point ?? []),
    (metrics) => metrics.count,
  );
  return `${count(now, 'incident')} in ${count(both.length, 'month')}, and ${then} in the same months a year earlier.`;
}

function sum(points: readonly Point[], of: (metrics: Metrics) => number): number {
  return points.reduce((total, { metrics }) => total + of(metrics), 0);
}

/** A month in little room, with its year at the beginning: `2026-01` → `Jan 26`, `2026-02` → `Feb`. */
function shortMonth(id: string, first: boolean): string {
  const names = [
    'Jan',
    'Feb',
    'Mar',
    'Apr',
    'May',
    'Jun',
    'Jul',
    'Aug',
    'Sep',
    'Oct',
    'Nov',
    'Dec',
  ];
  const name = names[Number(id.slice(5, 7)) - 1]!;
  return first || name === 'Jan' ? `${name} ${id.slice(2, 4)}` : name;
}

/** The labels of periods below a chart: years at the first and wherever one begins. */
export function axisLabels(points: readonly Point[]): string[] {
  return points.map(({ period: { id } }, index) => {
    if (!id.includes('Q')) return shortMonth(id, index === 0);
    const name = id.slice(5);
    return index === 0 || name === 'Q1' ? `${name} ${id.slice(2, 4)}` : name;
  });
}
