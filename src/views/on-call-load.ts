// The load on those who are on call: incidents that paged a team, and how many outside its hours.
import { weekdayOf } from '../model/calendar.ts';
import type { Document } from '../model/document.ts';
import type { Handbook } from '../model/handbook.ts';
import { teamOf } from './contacts.ts';
import { happenedIn } from './log.ts';
import type { Counted } from './metrics.ts';
import type { Period } from './periods.ts';

export interface Load {
  team: Document;
  /** Incidents of services that the team owns. */
  incidents: number;
  /** Those that were detected, or began where that is not recorded, on a day off or out of hours. */
  outOfHours: number;
}

/** The load of each team that owns a service or had an incident, in some periods; the heaviest first. */
export function onCallLoad(handbook: Handbook, ...periods: readonly Period[]): Load[] {
  const loads = new Map<Document, Load>();
  const loadOf = (team: Document) => {
    const load = loads.get(team) ?? { team, incidents: 0, outOfHours: 0 };
    loads.set(team, load);
    return load;
  };
  for (const service of handbook.servicesInUse()) {
    const team = teamOf(handbook, service);
    if (team) loadOf(team);
  }
  for (const period of periods)
    for (const each of happenedIn(handbook, period).incidents) {
      const teams = new Set(each.services.flatMap((service) => teamOf(handbook, service) ?? []));
      for (const team of teams) {
        const load = loadOf(team);
        load.incidents++;
        if (fellOutOfHours(handbook, each)) load.outOfHours++;
      }
    }
  return [...loads.values()].sort(
    (a, b) => b.incidents - a.incidents || a.team.title.localeCompare(b.team.title),
  );
}

function fellOutOfHours(handbook: Handbook, { incident }: Counted): boolean {
  const at =
    handbook.incidents.at(incident, 'detectedAt') ?? handbook.incidents.at(incident, 'startedAt');
  return at !== undefined && isOutOfHours(handbook, at);
}

/** True for a moment on a day off or outside the hours of work. */
export function isOutOfHours(handbook: Handbook, epoch: number): boolean {
  const [date, time] = handbook.wallClock(epoch).split(' ') as [string, string];
  const { workdays, holidays, hours } = handbook.calendar;
  return (
    !workdays.has(weekdayOf(date)) || holidays.has(date) || time < hours.from || time >= hours.to
  );
}
