// Where the parts of a chart go, as shares of its width and height, so that text is never scaled.
import { ticks as roundTicks } from 'd3-array';
import { scaleBand, scaleLinear, scalePoint } from 'd3-scale';
import { line as lineOf, stack } from 'd3-shape';
import { shortSpan } from '../views/report-words.ts';

/** What the values of a chart are: numbers of something, or milliseconds. */
export type Unit = 'count' | 'time';

/** A line across the drawing: its distance from the top as a share of the height, and what it stands for. */
export interface Tick {
  y: number;
  label: string;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Steps between ticks that a reader can add up. */
const STEPS = [1, 2, 5, 10, 15, 30]
  .map((minutes) => minutes * MINUTE)
  .concat([1, 2, 3, 6, 12].map((hours) => hours * HOUR))
  .concat([1, 2, 7, 14, 28, 91, 182, 364].map((days) => days * DAY));

/** The most steps between the foot of a chart and its top. */
const MOST = 5;

/** The top of an axis that shows a value, and the ticks from 0 to there. */
export function axisOf(highest: number, unit: Unit): { top: number; ticks: Tick[] } {
  let values: number[];
  if (unit === 'count') {
    // Half an incident does not happen.
    const step = Math.max(1, roundTicks(0, Math.max(1, highest), MOST - 1)[1] ?? 1);
    values = multiples(step, highest);
  } else {
    const step = STEPS.find((each) => highest / each <= MOST) ?? STEPS.at(-1)!;
    values = multiples(step, highest);
    while (values.length > MOST * 2) values = values.filter((_, index) => index % 2 === 0);
  }
  const top = values.at(-1)!;
  const scale = scaleLinear([0, top], [1, 0]);
  const label = (value: number) => (unit === 'time' ? shortSpan(value) : String(value));
  return { top, ticks: values.map((value) => ({ y: scale(value), label: label(value) })) };
}

function multiples(step: number, highest: number): number[] {
  const count = Math.max(1, Math.ceil(highest / step));
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}

export interface Series<T> {
  name: string;
  /** One for each label of the chart. */
  values: readonly T[];
}

export interface Column {
  label: string;
  x: number;
  width: number;
  middle: number;
  /** The top of the whole column. */
  y: number;
  total: number;
  /** From the foot upwards; those without a height are left out. */
  parts: { series: number; y: number; height: number; value: number }[];
}

/** Columns side by side, each with its series one upon the other. */
export function stackedColumns(
  labels: readonly string[],
  series: readonly Series<number>[],
  unit: Unit = 'count',
): { columns: Column[]; ticks: Tick[] } {
  const totals = labels.map((_, index) =>
    series.reduce((sum, { values }) => sum + (values[index] ?? 0), 0),
  );
  const { top, ticks } = axisOf(Math.max(0, ...totals), unit);
  const band = scaleBand(
    labels.map((_, index) => index),
    [0, 1],
  ).padding(0.3);
  const height = scaleLinear([0, top], [1, 0]);
  const layers = stack<number, number>()
    .keys(series.map((_, index) => index))
    .value((column, key) => series[key]!.values[column] ?? 0)(labels.map((_, index) => index));
  const columns = labels.map((label, index): Column => {
    const x = band(index)!;
    return {
      label,
      x,
      width: band.bandwidth(),
      middle: x + band.bandwidth() / 2,
      y: height(totals[index]!),
      total: totals[index]!,
      parts: layers.flatMap((layer) => {
        const [from, to] = layer[index]!;
        if (to === from) return [];
        const y = height(to);
        return [{ series: layer.key, y, height: height(from) - y, value: to - from }];
      }),
    };
  });
  return { columns, ticks };
}

export interface Line {
  name: string;
  /** In a box of 1000 by 1000 that is stretched over the drawing; broken where a value is missing. */
  path: string;
  points: { x: number; y: number; value: number; index: number }[];
}

/** Lines over the same labels. */
export function lines(
  labels: readonly string[],
  series: readonly Series<number | undefined>[],
  unit: Unit = 'count',
): { labels: { label: string; x: number }[]; lines: Line[]; ticks: Tick[] } {
  const known = series.flatMap(({ values }) => values.filter((value) => value !== undefined));
  const { top, ticks } = axisOf(Math.max(0, ...known), unit);
  const x = scalePoint(
    labels.map((_, index) => index),
    [0, 1],
  ).padding(0.5);
  const y = scaleLinear([0, top], [1, 0]);
  const round = (share: number) => Math.round(share * 1000);
  const draw = lineOf<[number, number | undefined]>()
    .defined(([, value]) => value !== undefined)
    .x(([index]) => round(x(index)!))
    .y(([, value]) => round(y(value!)));
  return {
    labels: labels.map((label, index) => ({ label, x: x(index)! })),
    lines: series.map(({ name, values }) => ({
      name,
      path: draw(values.map((value, index) => [index, value])) ?? '',
      points: values.flatMap((value, index) =>
        value === undefined ? [] : [{ x: x(index)!, y: y(value), value, index }],
      ),
    })),
    ticks,
  };
}

export interface Bar {
  label: string;
  total: number;
  /** From the left; those without a width are left out. */
  parts: { series: number; x: number; width: number; value: number }[];
}

/** Bars below each other, each with its series one after the other; the longest fills the width. */
export function bars(rows: readonly { label: string; values: readonly number[] }[]): Bar[] {
  const totals = rows.map(({ values }) => values.reduce((sum, value) => sum + value, 0));
  const width = scaleLinear([0, Math.max(1, ...totals)], [0, 1]);
  return rows.map(({ label, values }, index) => {
    let before = 0;
    return {
      label,
      total: totals[index]!,
      parts: values.flatMap((value, series) => {
        const x = width(before);
        before += value;
        return value === 0 ? [] : [{ series, x, width: width(value), value }];
      }),
    };
  });
}

/** A share of the width or height as SVG and CSS take it. */
export function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}
