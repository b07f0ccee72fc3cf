// What a report tells without failing anything: its words and its order.
import type { Announcement, Report } from '../check.ts';

export type State = Announcement['state'];

/** What people read of a state. */
export const stateWords = { overdue: 'overdue', 'due-soon': 'due soon', known: 'known' } as const;

/** The announcements of a report in some states, one state after the other. */
export function announced(report: Report, ...states: State[]): Announcement[] {
  return states.flatMap((state) => report.announced.filter((each) => each.state === state));
}

/** The message of an announcement; that of one to come begins with its day. */
export function announcedMessage({ on, diagnostic }: Announcement): string {
  return on === undefined ? diagnostic.message : `From ${on}: ${diagnostic.message}`;
}
