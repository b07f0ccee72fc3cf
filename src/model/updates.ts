// Updates: what the record of an incident says was told and done, and when.
import { epochOf } from './calendar.ts';
import type { Document } from './document.ts';
import { mappings } from './entries.ts';

/** Something that was told to people, with its moment in milliseconds since 1970. */
export interface Update {
  at: number;
  audience: string;
  text: string;
  index: number;
}

/** Those who are told what an incident means for them, and do not work on it. */
export const outside: readonly string[] = ['stakeholders', 'customers'];

/** Everyone who may be told. */
export const audiences: readonly string[] = ['internal', ...outside];

/** The entries of a list that have a moment, as they are written. */
export function entriesOf(incident: Document, list: 'updates' | 'timeline') {
  return mappings(incident.data[list]).flatMap(({ item, index }) => {
    const at = typeof item['at'] === 'string' ? epochOf(item['at']) : undefined;
    return at === undefined ? [] : [{ at, item, index }];
  });
}

/** What was told to people, in the order of time; what has no moment is left out. */
export function updatesOf(incident: Document): Update[] {
  return entriesOf(incident, 'updates')
    .map(({ at, item, index }) => ({
      at,
      audience: String(item['audience']),
      text: String(item['text']),
      index,
    }))
    .sort((a, b) => a.at - b.at);
}
