// Deadlines: business days over weekends and holidays, days that begin elsewhere, clocks that change.
import { describe, expect, test } from 'vitest';
import {
  addDuration,
  cadenceInWords,
  dayOf,
  durationSeconds,
  epochOf,
  inWords,
  momentOf,
  plainCalendar,
  spanInWords,
  wallClock,
  weekdayOf,
  type Calendar,
} from '../src/model/calendar.ts';
import { isInstant } from '../src/model/formats.ts';
import { liesInside, nextOccurrence, occurrenceOn, type Window } from '../src/model/window.ts';
import { openArchive } from './archive.ts';

const calendar = (parts: Partial<Calendar>): Calendar => ({ ...plainCalendar, ...parts });
const at = (text: string) => epochOf(text)!;
const iso = (epoch: number) => new Date(epoch).toISOString();

describe('business days', () => {
  test.each([
    ['2026-11-16', '5bd', '2026-11-23', 'Monday to Monday, over one weekend'],
    ['2026-11-20', '1bd', '2026-11-23', 'Friday to Monday'],
    ['2026-11-21', '1bd', '2026-11-23', 'from a Saturday'],
    ['2026-11-22', '5bd', '2026-11-27', 'from a Sunday'],
    ['2026-11-18', '0bd', '2026-11-18', 'none'],
    ['2028-02-28', '1bd', '2028-02-29', 'the leap day'],
    ['2027-02-26', '1bd', '2027-03-01', 'no leap day'],
    ['2026-12-31', '1bd', '2027-01-01', 'over the year’s end'],
  ])('%s + %s = %s: %s', (from, duration, due) => {
    expect(addDuration(from, duration)).toBe(due);
  });

  test('holidays do not count, nor do they when they fall on a weekend', () => {
    const holidays = new Set(['2026-12-25', '2026-12-26', '2026-12-28', '2027-01-01']);
    expect(addDuration('2026-12-23', '5bd', calendar({ holidays }))).toBe('2027-01-04');
  });

  test('the week may end on another day', () => {
    const workdays = new Set(['sun', 'mon', 'tue', 'wed', 'thu'] as const);
    expect(addDuration('2026-11-19', '1bd', calendar({ workdays }))).toBe('2026-11-22');
  });

  test('the end of the calendar is no date', () => {
    expect(addDuration('9999-12-31', 'P300000Y')).toBeUndefined();
    expect(addDuration('2026-02-30', '1bd')).toBeUndefined();
    expect(addDuration('2026-11-20', '999999999bd')).toBeUndefined();
  });
});

describe('days and moments', () => {
  test.each([
    ['2026-11-20T23:30:00Z', 'UTC', '2026-11-20'],
    ['2026-11-20T23:30:00Z', 'Europe/Berlin', '2026-11-21'],
    ['2026-11-20T09:00:00Z', 'Pacific/Kiritimati', '2026-11-20'],
    ['2026-11-20T10:00:00Z', 'Pacific/Kiritimati', '2026-11-21'],
    ['2026-11-20T10:59:00Z', 'Pacific/Pago_Pago', '2026-11-19'],
    ['2026-11-20T11:00:00Z', 'Pacific/Pago_Pago', '2026-11-20'],
  ])('%s in %s is on %s', (moment, zone, day) => {
    expect(dayOf(at(moment), zone)).toBe(day);
  });

  test('offsets are read, and the same moment is the same', () => {
    expect(at('2026-03-29T03:30+02:00')).toBe(at('2026-03-29T01:30:00Z'));
    expect(epochOf('2026-03-29T03:30')).toBeUndefined();
    expect(epochOf('2026-02-30T03:30Z')).toBeUndefined();
  });

  test.each([
    '2026-03-31T02:15:60Z',
    '2026-03-31T24:00Z',
    '2026-03-31 02:15Z',
    '2026-03-31T02:15+15:00',
  ])('%s is no moment', (text) => expect(isInstant(text)).toBe(false));

  test('a time that the clocks skip is the one an hour later; of one that comes twice, the first', () => {
    expect(iso(momentOf('2026-03-29', '02:30', 'Europe/Berlin'))).toBe('2026-03-29T01:30:00.000Z');
    expect(iso(momentOf('2026-10-25', '02:30', 'Europe/Berlin'))).toBe('2026-10-25T00:30:00.000Z');
    expect(wallClock(at('2026-03-29T01:30:00Z'), 'Europe/Berlin')).toBe('2026-03-29 03:30');
  });

  test('weekdays and spans', () => {
    expect(weekdayOf('2026-11-21')).toBe('sat');
    expect(spanInWords(5_400_000)).toBe('1 hour 30 minutes');
    expect(spanInWords(61_000)).toBe('1 minute 1 second');
    expect(spanInWords(86_400_000)).toBe('1 day');
    expect(spanInWords(0)).toBe('0 seconds');
    expect(spanInWords(-90_000)).toBe('1 minute 30 seconds');
    expect(spanInWords(499)).toBe('0 seconds');
    expect(spanInWords(500)).toBe('1 second');
    expect(spanInWords(23 * 3_600_000 + 59 * 60_000)).toBe('23 hours 59 minutes');
    expect(spanInWords(24 * 3_600_000)).toBe('1 day');
    expect(spanInWords(49 * 3_600_000 + 5 * 60_000)).toBe('2 days 1 hour');
    expect(spanInWords(86_400_000 + 60_000)).toBe('1 day');
    expect(spanInWords(3_600_000 + 5000)).toBe('1 hour');
    expect(['2026-11-16', '2026-11-22', '2026-11-20'].map(weekdayOf)).toEqual([
      'mon',
      'sun',
      'fri',
    ]);
  });

  test.each([
    ['P1Y', '1 year', 31_536_000],
    ['P2Y1M', '2 years 1 month', 65_664_000],
    ['P1M', '1 month', 2_592_000],
    ['P2W', '2 weeks', 1_209_600],
    ['P3D', '3 days', 259_200],
    ['PT36H', '36 hours', 129_600],
    ['P1W2DT3H4M5S', '1 week 2 days 3 hours 4 minutes 5 seconds', 788_645],
    ['PT1S', '1 second', 1],
    ['PT0S', '0 seconds', 0],
    ['1bd', '1 business day', 86_400],
    ['12bd', '12 business days', 1_036_800],
    ['x5bd', 'x5bd', undefined],
    ['5bdx', '5bdx', undefined],
    ['soon', 'soon', undefined],
  ])('%s is %s, or %s seconds', (duration, words, seconds) => {
    expect(inWords(duration)).toBe(words);
    expect(durationSeconds(duration)).toBe(seconds);
  });

  test.each([
    ['P1M', 'month'],
    ['P3M', '3 months'],
    ['P11D', '11 days'],
    ['P1Y1M', '1 year 1 month'],
    ['1bd', 'business day'],
  ])('every %s is every %s', (duration, words) => {
    expect(cadenceInWords(duration)).toBe(words);
  });

  test('durations are added by the calendar', () => {
    expect(addDuration('2026-08-31', 'P6M')).toBe('2027-02-28');
    expect(addDuration('2026-11-21', 'PT47H')).toBe('2026-11-22');
    expect(addDuration('2026-11-21', 'P1DT48H')).toBe('2026-11-24');
    expect(addDuration('2026-11-21', 'P1W')).toBe('2026-11-28');
    expect(addDuration('2028-02-29', 'P1Y')).toBe('2029-02-28');
    expect(addDuration('2026-11-20', '10000bd')).toBe('2065-03-20');
    expect(addDuration('2026-11-20', '10001bd')).toBeUndefined();
    expect(addDuration('2026-11-20', '1bd', calendar({ workdays: new Set() }))).toBeUndefined();
    expect(addDuration('2026-11-20', 'soon')).toBeUndefined();
    // The day of a library that would take this for a date.
    expect(addDuration('20261120', 'P1D')).toBeUndefined();
    expect(plainCalendar).toEqual({
      timezone: 'UTC',
      workdays: new Set(['mon', 'tue', 'wed', 'thu', 'fri']),
      holidays: new Set(),
      hours: { from: '08:00', to: '18:00' },
    });
  });

  test('the wall of UTC needs no table, and is the same', () => {
    expect(wallClock(at('2026-03-31T04:15:59Z'), 'UTC')).toBe('2026-03-31 04:15');
    expect(wallClock(at('2026-03-31T04:15:59Z'), 'Etc/UTC')).toBe('2026-03-31 04:15');
    expect(momentOf('2026-03-31', '04:15', 'UTC')).toBe(momentOf('2026-03-31', '04:15', 'Etc/UTC'));
    expect(dayOf(at('2026-03-31T23:59:59Z'), 'Etc/UTC')).toBe('2026-03-31');
  });
});

describe('maintenance windows', () => {
  const night: Window = {
    id: 'night',
    label: 'Tuesday and Thursday nights',
    days: ['tue', 'thu'],
    start: '02:00',
    end: '04:00',
    timezone: 'UTC',
  };

  test.each([
    ['2026-11-21T00:00:00Z', '2026-11-24T02:00:00.000Z', 'from a Saturday'],
    ['2026-11-24T03:59:00Z', '2026-11-24T02:00:00.000Z', 'while it is open'],
    ['2026-11-24T04:00:00Z', '2026-11-26T02:00:00.000Z', 'when it has just ended'],
    ['2026-11-26T04:00:00Z', '2026-12-01T02:00:00.000Z', 'over a weekend'],
  ])('after %s comes %s: %s', (now, start) => {
    expect(iso(nextOccurrence(night, at(now))!.start)).toBe(start);
  });

  test('a change lies inside, ends with it, or does not fit', () => {
    const inside = (start: string, end: string) => liesInside(night, at(start), at(end));
    expect(inside('2026-12-01T02:00:00Z', '2026-12-01T04:00:00Z')).toBe(true);
    expect(inside('2026-12-01T02:00:00Z', '2026-12-01T04:01:00Z')).toBe(false);
    expect(inside('2026-12-01T01:59:00Z', '2026-12-01T03:00:00Z')).toBe(false);
    expect(inside('2026-11-30T02:00:00Z', '2026-11-30T03:00:00Z')).toBe(false);
    expect(inside('2026-12-01T03:00:00Z', '2026-12-01T02:30:00Z')).toBe(false);
  });

  test('a window over midnight belongs to the day on which it begins', () => {
    const late: Window = { ...night, days: ['fri'], start: '23:00', end: '01:00' };
    expect(occurrenceOn(late, '2026-11-20')!.end).toBe(at('2026-11-21T01:00:00Z'));
    expect(liesInside(late, at('2026-11-21T00:15:00Z'), at('2026-11-21T00:45:00Z'))).toBe(true);
    expect(nextOccurrence(late, at('2026-11-21T00:30:00Z'))!.start).toBe(
      at('2026-11-20T23:00:00Z'),
    );
  });

  test('it keeps its hours on the wall when the clocks change', () => {
    const berlin: Window = { ...night, days: ['sun'], start: '01:00', end: '04:00' };
    const spring = occurrenceOn({ ...berlin, timezone: 'Europe/Berlin' }, '2026-03-29')!;
    const autumn = occurrenceOn({ ...berlin, timezone: 'Europe/Berlin' }, '2026-10-25')!;
    expect((spring.end - spring.start) / 3_600_000).toBe(2);
    expect((autumn.end - autumn.start) / 3_600_000).toBe(4);
  });

  test('one without hours has no next time', () => {
    expect(nextOccurrence({ id: 'any', label: 'When it suits' }, 0)).toBeUndefined();
  });
});

test('a postmortem is due by the calendar and the time zone of the handbook', async () => {
  const due = async (settings: string) => {
    const handbook = await openArchive(`-- handbook.yaml --
title: Example Shop operations
${settings}-- incidents/checkout-down.yaml --
title: Checkout is down
severity: sev1
services: [checkout]
startedAt: 2026-11-06T22:00:00Z
resolvedAt: 2026-11-06T23:30:00Z
`);
    return handbook.incidents.postmortemDue(handbook.of('incident')[0]!)?.due;
  };
  // Resolved on Friday in UTC, on Saturday in Berlin, and Wednesday is a holiday there.
  expect(await due('')).toBe('2026-11-13');
  expect(await due('timezone: Europe/Berlin\n')).toBe('2026-11-13');
  expect(await due('policy:\n  calendar:\n    holidays: [2026-11-11]\n')).toBe('2026-11-16');
  expect(
    await due(
      'timezone: Asia/Tokyo\npolicy:\n  calendar:\n    workdays: [sun, mon, tue, wed, thu]\n',
    ),
  ).toBe('2026-11-12');
});
