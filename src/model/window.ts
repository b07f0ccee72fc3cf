// Maintenance windows: the hours of the week in which a policy lets changes happen.
import { addDuration, dayOf, momentOf, weekdayOf } from './calendar.ts';
import type { Policy } from './policy.ts';

export type Window = NonNullable<NonNullable<Policy['changes']>['windows']>[number];

/** One occurrence of a window, in milliseconds since 1970; the end is not part of it. */
export interface Occurrence {
  start: number;
  end: number;
}

/** A week holds each window at least once, and the first day may be nearly over. */
const DAYS_AHEAD = 8;

/** The occurrence of a window that begins on a date; undefined on days that it leaves out. */
export function occurrenceOn(window: Window, date: string): Occurrence | undefined {
  const { days, start, end, timezone = 'UTC' } = window;
  if (start === undefined || end === undefined) return undefined;
  if (days !== undefined && !days.includes(weekdayOf(date))) return undefined;
  // A window that ends at or before its start goes on past midnight.
  const last = end > start ? date : addDuration(date, 'P1D')!;
  return { start: momentOf(date, start, timezone), end: momentOf(last, end, timezone) };
}

/** The first occurrence of a window that ends after a moment; undefined when it names no hours. */
export function nextOccurrence(window: Window, after: number): Occurrence | undefined {
  const { timezone = 'UTC' } = window;
  let date: string | undefined = addDuration(dayOf(after, timezone), 'P0D');
  // One that began yesterday may still be open.
  const yesterday = addDuration(dayOf(after, timezone), '-P1D');
  const open = yesterday === undefined ? undefined : occurrenceOn(window, yesterday);
  if (open && open.end > after) return open;
  for (let ahead = 0; ahead <= DAYS_AHEAD && date !== undefined; ahead++) {
    const found = occurrenceOn(window, date);
    if (found && found.end > after) return found;
    date = addDuration(date, 'P1D');
  }
  return undefined;
}

/** True when a change from `start` to `end` lies inside one occurrence of a window. */
export function liesInside(window: Window, start: number, end: number): boolean {
  const occurrence = nextOccurrence(window, start);
  return (
    occurrence !== undefined && occurrence.start <= start && end <= occurrence.end && start < end
  );
}
