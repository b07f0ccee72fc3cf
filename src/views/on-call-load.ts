// The load on those who are on call: incidents that paged a team, and how many outside its hours.
import type { Document } from '../model/document.ts';
import type { Handbook } from '../model/handbook.ts';
import { weekdayOf } from '../model/calendar.ts';
import { teamOf } from './contacts.ts';
import { startedOn } from './metrics.ts';
import { isIn, type Period } from './periods.ts';

export interface Load {
  team: Document;
  /** Incidents of services that the team owns. */
  incidents: number;
  /** Those whose detection fell on a day off, or before 08:00 or from 18:00 on. */
  outOfHours: number;
}

/** Hours of the day, in the handbook's time zone, within which people are at work. */
const DAY = { from: '08:00', to: '18:00' };

/** The load of each team that owns a service, in a period; the heaviest first. */
export function onCallLoad(handbook: Handbook, period: Period): Load[] {
  const loads = new Map<Document, Load>();
  for (const service of handbook.servicesInUse()) {
    const team = teamOf(handbook, service);
    if (team && !loads.has(team)) loads.set(team, { team, incidents: 0, outOfHours: 0 });
  }
  for (const incident of handbook.incidents.all()) {
    const on = startedOn(handbook, incident);
    if (on === undefined || !isIn(period, on)) continue;
    const at = handbook.incidents.at(incident, 'detectedAt');
    const teams = new Set(
      handbook.incidents.servicesOf(incident).flatMap((each) => teamOf(handbook, each) ?? []),
    );
    for (const team of teams) {
      const load = loads.get(team);
      if (!load) continue;
      load.incidents++;
      if (at !== undefined && isOutOfHours(handbook, at)) load.outOfHours++;
    }
  }
  return [...loads.values()].sort(
    (a, b) => b.incidents - a.incidents || a.team.title.localeCompare(b.team.title),
  );
}

/** True for a moment on a day off or outside the hours of work. */
export function isOutOfHours(handbook: Handbook, epoch: number): boolean {
  const [date, time] = handbook.wallClock(epoch).split(' ') as [string, string];
  const { workdays, holidays } = handbook.calendar;
  return !workdays.has(weekdayOf(date)) || holidays.has(date) || time < DAY.from || time >= DAY.to;
}
