// Weeks, months and quarters as reports count them: ISO 8601 weeks, which begin on Monday, and civil months.
import { addDuration, daysBetween, weekdayOf } from '../model/calendar.ts';

export interface Period {
  /** `2026-W47`, `2026-11` or `2026-Q4`. */
  id: string;
  label: string;
  /** The first and the last day. */
  from: string;
  to: string;
}

const ORDER = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The date a number of days after another, or before it where the number is negative. */
export function plusDays(date: string, days: number): string {
  // Civil dates have no hours, and every day of UTC has 24.
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The ISO week of a date: the one whose Thursday lies in the same year. */
export function weekOf(date: string): Period {
  const from = plusDays(date, -ORDER.indexOf(weekdayOf(date)));
  const thursday = plusDays(from, 3);
  const year = thursday.slice(0, 4);
  const number = Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1;
  return {
    id: `${year}-W${String(number).padStart(2, '0')}`,
    label: `Week ${number} of ${year}`,
    from,
    to: plusDays(from, 6),
  };
}

/** The month of a date. */
export function monthOf(date: string): Period {
  const from = `${date.slice(0, 7)}-01`;
  const to = plusDays(addDuration(from, 'P1M')!, -1);
  const label = `${MONTHS[Number(date.slice(5, 7)) - 1]!} ${date.slice(0, 4)}`;
  return { id: date.slice(0, 7), label, from, to };
}

/** The quarter of a date. */
export function quarterOf(date: string): Period {
  const year = date.slice(0, 4);
  const number = Math.ceil(Number(date.slice(5, 7)) / 3);
  const from = `${year}-${String(number * 3 - 2).padStart(2, '0')}-01`;
  const to = plusDays(addDuration(from, 'P3M')!, -1);
  return { id: `${year}-Q${number}`, label: `Q${number} ${year}`, from, to };
}

/** The periods from the one of the first date to the one of the last, in order. */
export function periodsBetween(
  of: (date: string) => Period,
  first: string,
  last: string,
): Period[] {
  const found: Period[] = [];
  for (let period = of(first); period.from <= last; period = of(plusDays(period.to, 1)))
    found.push(period);
  return found;
}

/** True for a date of a period. */
export function isIn(period: Period, date: string): boolean {
  return period.from <= date && date <= period.to;
}
