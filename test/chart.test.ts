// Where the parts of charts go.
import { describe, expect, test } from 'vitest';
import { axisOf, bars, lines, percent, stackedColumns } from '../src/site/chart.ts';
import { shortSpan } from '../src/views/report-words.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe('an axis', () => {
  const labels = (highest: number, unit: 'count' | 'time') =>
    axisOf(highest, unit).ticks.map(({ label }) => label);

  test('of numbers has whole ticks from nothing to above the highest', () => {
    expect(labels(0, 'count')).toEqual(['0', '1']);
    expect(labels(1, 'count')).toEqual(['0', '1']);
    expect(labels(2, 'count')).toEqual(['0', '1', '2']);
    expect(labels(7, 'count')).toEqual(['0', '2', '4', '6', '8']);
    expect(labels(104, 'count').at(-1)).toBe('120');
    for (const highest of [0, 1, 3, 9, 11, 57, 999, 123_456]) {
      const { top, ticks } = axisOf(highest, 'count');
      expect(top).toBeGreaterThanOrEqual(highest);
      expect(ticks.length).toBeLessThanOrEqual(8);
    }
  });

  test('of times has ticks that people count in', () => {
    expect(labels(0, 'time')).toEqual(['0', '1 min']);
    expect(labels(4 * MINUTE, 'time')).toEqual(['0', '1 min', '2 min', '3 min', '4 min']);
    expect(labels(48 * MINUTE, 'time')).toEqual([
      '0',
      '10 min',
      '20 min',
      '30 min',
      '40 min',
      '50 min',
    ]);
    expect(labels(2.2 * HOUR, 'time')).toEqual([
      '0',
      '30 min',
      '1 h',
      '1 h 30 min',
      '2 h',
      '2 h 30 min',
    ]);
    expect(labels(9 * HOUR, 'time')).toEqual(['0', '2 h', '4 h', '6 h', '8 h', '10 h']);
    expect(labels(40 * HOUR, 'time')).toEqual(['0', '12 h', '1 d', '1 d 12 h', '2 d']);
    expect(labels(4000 * 24 * HOUR, 'time').length).toBeLessThanOrEqual(12);
  });

  test('begins at the foot and ends at the top', () => {
    const { ticks } = axisOf(3, 'count');
    expect(ticks[0]!.y).toBe(1);
    expect(ticks.at(-1)!.y).toBe(0);
  });
});

describe('columns', () => {
  const { columns } = stackedColumns(
    ['Oct', 'Nov', 'Dec'],
    [
      { name: 'Sev 1', values: [1, 0, 0] },
      { name: 'Sev 2', values: [3, 2, 0] },
    ],
  );

  test('stand beside each other within the width', () => {
    expect(columns.map(({ label, total }) => [label, total])).toEqual([
      ['Oct', 4],
      ['Nov', 2],
      ['Dec', 0],
    ]);
    columns.forEach(({ x, width, middle }, index) => {
      expect(x).toBeGreaterThanOrEqual(index === 0 ? 0 : columns[index - 1]!.x + width);
      expect(x + width).toBeLessThanOrEqual(1);
      expect(middle).toBeCloseTo(x + width / 2);
    });
  });

  test('have their series one upon the other, and none without a height', () => {
    const [october, november, december] = columns;
    expect(october!.parts.map(({ series, value }) => [series, value])).toEqual([
      [0, 1],
      [1, 3],
    ]);
    const [low, high] = october!.parts;
    expect(low!.y + low!.height).toBeCloseTo(1);
    expect(high!.y + high!.height).toBeCloseTo(low!.y);
    expect(high!.y).toBeCloseTo(october!.y);
    expect(november!.parts.map(({ series }) => series)).toEqual([1]);
    expect(december!.parts).toEqual([]);
  });

  test('of the same label stay apart, and none at all is no mistake', () => {
    const twice = stackedColumns(['May', 'May'], [{ name: 'a', values: [1, 1] }]).columns;
    expect(twice[0]!.x).not.toBe(twice[1]!.x);
    expect(stackedColumns([], []).columns).toEqual([]);
  });
});

describe('lines', () => {
  test('break where a value is missing', () => {
    const { lines: drawn, labels } = lines(
      ['Q1', 'Q2', 'Q3', 'Q4'],
      [{ name: 'Median', values: [2, undefined, 1, 0] }],
    );
    expect(labels.map(({ x }) => x)).toEqual([0.125, 0.375, 0.625, 0.875]);
    expect(drawn[0]!.path).toBe('M125,0ZM625,500L875,1000');
    expect(drawn[0]!.points.map(({ index, y }) => [index, y])).toEqual([
      [0, 0],
      [2, 0.5],
      [3, 1],
    ]);
  });

  test('without a value are empty', () => {
    const { lines: drawn, ticks } = lines(['Q1'], [{ name: 'a', values: [undefined] }], 'time');
    expect(drawn).toEqual([{ name: 'a', path: '', points: [] }]);
    expect(ticks).toHaveLength(2);
  });
});

test('the longest bar fills the width, and its series follow each other', () => {
  const [first, second, third] = bars([
    { label: 'a', values: [3, 1] },
    { label: 'b', values: [0, 2] },
    { label: 'c', values: [0, 0] },
  ]);
  expect(first!.parts).toEqual([
    { series: 0, x: 0, width: 0.75, value: 3 },
    { series: 1, x: 0.75, width: 0.25, value: 1 },
  ]);
  expect(second!.parts).toEqual([{ series: 1, x: 0, width: 0.5, value: 2 }]);
  expect(third).toEqual({ label: 'c', total: 0, parts: [] });
});

test('shares are written as SVG takes them', () => {
  expect([0, 1 / 3, 1].map(percent)).toEqual(['0%', '33.33%', '100%']);
});

test('spans are written in their two largest units', () => {
  expect(
    [0, 20_000, MINUTE, 59.6 * MINUTE, 90 * MINUTE, 26 * HOUR, 48 * HOUR].map(shortSpan),
  ).toEqual(['0', '20 s', '1 min', '1 h', '1 h 30 min', '1 d 2 h', '2 d']);
});
