// Civil dates and durations. Dates are `YYYY-MM-DD` texts; the clock is read elsewhere.
import { Temporal } from 'temporal-polyfill';
import { isDate } from './formats.ts';

/** `PT30M` and the like count hours, which a civil date does not have. */
const BUSINESS = /^(\d+)bd$/;

/**
 * The date a duration after a date. Months and years clamp to the end of a shorter month
 * (2026-08-31 + `P6M` = 2027-02-28); business days skip Saturday and Sunday; hours count as the
 * whole days they fill.
 *
 * @returns undefined when either is not of its form.
 */
export function addDuration(date: string, duration: string): string | undefined {
  if (!isDate(date)) return undefined;
  let day = Temporal.PlainDate.from(date);
  const business = BUSINESS.exec(duration);
  if (business) {
    let left = Number(business[1]);
    while (left > 0) {
      day = day.add({ days: 1 });
      if (day.dayOfWeek <= 5) left--;
    }
    return day.toString();
  }
  try {
    const { years, months, weeks, days, hours } = Temporal.Duration.from(duration);
    return day.add({ years, months, weeks, days: days + Math.floor(hours / 24) }).toString();
  } catch {
    return undefined;
  }
}

/** The whole days from one date to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' })
    .days;
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

function count(number: number, one: string): string {
  return `${number} ${one}${number === 1 ? '' : 's'}`;
}
