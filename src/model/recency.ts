// Recency: whether what is done again every so often was done in time.
import { addDuration, type Calendar } from './calendar.ts';
import { isDate } from './formats.ts';
import type { Json } from './yaml.ts';

/** Where such a thing stands on a day. */
export type Recency =
  | { is: 'missing' }
  | { is: 'future'; on: string }
  | { is: 'stale'; on: string; due: string }
  | { is: 'fresh' };

/** What is no date at all is fresh: its schema tells of that, and one mistake is told once. */
export function recencyOf(
  on: Json | undefined,
  every: string,
  today: string,
  calendar: Calendar,
): Recency {
  if (on === undefined || on === null) return { is: 'missing' };
  if (typeof on !== 'string' || !isDate(on)) return { is: 'fresh' };
  if (on > today) return { is: 'future', on };
  const due = addDuration(on, every, calendar);
  return due !== undefined && due < today ? { is: 'stale', on, due } : { is: 'fresh' };
}
