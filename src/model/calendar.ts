// Dates, moments and durations. Dates are `YYYY-MM-DD` texts; the clock is read elsewhere.
import { Temporal } from 'temporal-polyfill';
import { isDate, isInstant } from './formats.ts';

/** `PT30M` and the like count hours, which a civil date does not have. */
const BUSINESS = /^(\d+)bd$/;
/** Business days are counted one by one; nobody waits for more than 38 years. */
const MOST_BUSINESS_DAYS = 10_000;

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** The days on which an organisation works, and where its days begin. */
export interface Calendar {
  timezone: string;
  workdays: ReadonlySet<Weekday>;
  /** Dates on which nobody works. */
  holidays: ReadonlySet<string>;
  /** When a workday begins and ends, as `08:00`. */
  hours: { from: string; to: string };
}

/** What counts where a policy does not say: Monday to Friday from 08:00 to 18:00, no holidays, UTC. */
export const plainCalendar: Calendar = {
  timezone: 'UTC',
  workdays: new Set(WEEKDAYS.slice(0, 5)),
  holidays: new Set(),
  hours: { from: '08:00', to: '18:00' },
};

/** The day of the week of a date. */
export function weekdayOf(date: string): Weekday {
  return WEEKDAYS[(new Date(date).getUTCDay() + 6) % 7]!;
}

/**
 * The date a duration after a date. Months and years clamp to the end of a shorter month
 * (2026-08-31 + `P6M` = 2027-02-28); business days are the workdays of the calendar that are no
 * holidays, and the first of them is the day after; hours count as the whole days they fill.
 *
 * @returns undefined when either is not of its form, or the date is beyond the calendar or 10,000
 * business days.
 */
export function addDuration(
  date: string,
  duration: string,
  calendar: Calendar = plainCalendar,
): string | undefined {
  if (!isDate(date)) return undefined;
  try {
    let day = Temporal.PlainDate.from(date);
    const business = BUSINESS.exec(duration);
    if (business) {
      let left = Number(business[1]);
      if (left > MOST_BUSINESS_DAYS || calendar.workdays.size === 0) return undefined;
      while (left > 0) {
        day = day.add({ days: 1 });
        if (isBusinessDay(day, calendar)) left--;
      }
      return day.toString();
    }
    const { years, months, weeks, days, hours } = Temporal.Duration.from(duration);
    return day.add({ years, months, weeks, days: days + Math.floor(hours / 24) }).toString();
  } catch {
    return undefined;
  }
}

function isBusinessDay(day: Temporal.PlainDate, { workdays, holidays }: Calendar): boolean {
  return workdays.has(WEEKDAYS[day.dayOfWeek - 1]!) && !holidays.has(day.toString());
}

/** The whole days from one date to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days;
}

/** A moment as milliseconds since 1970 in UTC; undefined for a text that is none. */
export function epochOf(instant: string): number | undefined {
  return isInstant(instant) ? Date.parse(instant) : undefined;
}

/** A time zone costs a library its tables; UTC needs none of them. */
const isUtc = (timezone: string) => timezone === 'UTC';

/** The date of a moment (milliseconds since 1970) where days begin in a time zone. */
export function dayOf(epoch: number, timezone: string): string {
  if (isUtc(timezone)) return new Date(epoch).toISOString().slice(0, 10);
  return Temporal.Instant.fromEpochMilliseconds(epoch)
    .toZonedDateTimeISO(timezone)
    .toPlainDate()
    .toString();
}

/** A moment as a clock on the wall of a time zone shows it: `2026-03-31 04:15`. */
export function wallClock(epoch: number, timezone: string): string {
  if (isUtc(timezone)) return new Date(epoch).toISOString().slice(0, 16).replace('T', ' ');
  const at = Temporal.Instant.fromEpochMilliseconds(epoch).toZonedDateTimeISO(timezone);
  return `${at.toPlainDate().toString()} ${at.toPlainTime().toString({ smallestUnit: 'minute' })}`;
}

/**
 * The moment (milliseconds since 1970) of a time of day such as `02:00` on a date in a time zone. A
 * time that the clocks skip is the one an hour later, and of one that comes twice the first is meant.
 */
export function momentOf(date: string, time: string, timezone: string): number {
  if (isUtc(timezone)) return Date.parse(`${date}T${time}Z`);
  return Temporal.PlainDate.from(date).toZonedDateTime({
    timeZone: timezone,
    plainTime: Temporal.PlainTime.from(time),
  }).epochMilliseconds;
}

/** The length of a duration in seconds, with 30 days to a month and 365 to a year; for comparing. */
export function durationSeconds(duration: string): number | undefined {
  const business = BUSINESS.exec(duration);
  if (business) return Number(business[1]) * 86_400;
  try {
    const part = Temporal.Duration.from(duration);
    const days = part.years * 365 + part.months * 30 + part.weeks * 7 + part.days;
    return days * 86_400 + part.hours * 3600 + part.minutes * 60 + part.seconds;
  } catch {
    return undefined;
  }
}

const UNITS = [
  ['years', 'year'],
  ['months', 'month'],
  ['weeks', 'week'],
  ['days', 'day'],
  ['hours', 'hour'],
  ['minutes', 'minute'],
  ['seconds', 'second'],
] as const;

/** A duration in words: `P3M` → `3 months`, `5bd` → `5 business days`. */
export function inWords(duration: string): string {
  const business = BUSINESS.exec(duration);
  if (business) return count(Number(business[1]), 'business day');
  try {
    const part = Temporal.Duration.from(duration);
    const words = UNITS.filter(([key]) => part[key] !== 0).map(([key, one]) =>
      count(part[key], one),
    );
    return words.length > 0 ? words.join(' ') : '0 seconds';
  } catch {
    return duration;
  }
}

/** What follows “every”: `P1M` → `month`, `P3M` → `3 months`. */
export function cadenceInWords(duration: string): string {
  return inWords(duration).replace(/^1 (?=\D+$)/, '');
}

/** A span of time in words, in its two largest units: 5_400_000 ms → `1 hour 30 minutes`. */
export function spanInWords(milliseconds: number): string {
  const seconds = Math.round(Math.abs(milliseconds) / 1000);
  const parts = [
    [Math.floor(seconds / 86_400), 'day'],
    [Math.floor(seconds / 3600) % 24, 'hour'],
    [Math.floor(seconds / 60) % 60, 'minute'],
    [seconds % 60, 'second'],
  ] as const;
  const first = parts.findIndex(([number]) => number > 0);
  if (first === -1) return '0 seconds';
  return parts
    .slice(first, first + 2)
    .filter(([number]) => number > 0)
    .map(([number, one]) => count(number, one))
    .join(' ');
}

function count(number: number, one: string): string {
  return `${number} ${one}${number === 1 ? '' : 's'}`;
}

/** The civil date of an instant in a time zone. */
export function dateIn(timeZone: string, now: Date): string {
  // Intl is slow to start, and UTC needs none of it.
  if (timeZone === 'UTC') return now.toISOString().slice(0, 10);
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(now);
}
