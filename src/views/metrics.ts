// What incidents cost in time: how long until they were found, taken, mitigated and resolved.
import { mean, quantileSorted } from 'd3-array';
import { epochOf } from '../model/calendar.ts';
import type { Document } from '../model/document.ts';
import type { Handbook } from '../model/handbook.ts';
import { mapping, mappings } from '../model/incidents.ts';

/** The spans that are measured. Each is in milliseconds, and absent where a moment is missing. */
export interface Times {
  /** From the start to the first alert or report. */
  detect?: number;
  /** From there until somebody took the page. */
  acknowledge?: number;
  /** From the start until customers no longer noticed. */
  mitigate?: number;
  /** From the start until it was over for good. */
  resolve?: number;
}
export type Measure = keyof Times;

export const measures: readonly { id: Measure; label: string; from: string; to: string }[] = [
  { id: 'detect', label: 'Time to detect', from: 'start', to: 'detection' },
  { id: 'acknowledge', label: 'Time to acknowledge', from: 'detection', to: 'acknowledgement' },
  { id: 'mitigate', label: 'Time to mitigate', from: 'start', to: 'mitigation' },
  { id: 'resolve', label: 'Time to resolve', from: 'start', to: 'resolution' },
];

/** Under this number of incidents, a median says more about chance than about the organisation. */
export const ENOUGH = 3;

/** What a set of spans amounts to, in milliseconds. */
export interface Summary {
  n: number;
  /** Undefined where there are too few. */
  median: number | undefined;
  p90: number | undefined;
  mean: number | undefined;
}

/** The spans of an incident; none where its moments contradict each other. */
export function timesOf(handbook: Handbook, incident: Document): Times {
  const { incidents } = handbook;
  if (!incidents.isOrdered(incident)) return {};
  const at = (moment: Parameters<typeof incidents.at>[1]) => incidents.at(incident, moment);
  const span = (from: number | undefined, to: number | undefined) =>
    from === undefined || to === undefined ? undefined : to - from;
  const times: Record<Measure, number | undefined> = {
    detect: span(at('startedAt'), at('detectedAt')),
    acknowledge: span(at('detectedAt'), at('acknowledgedAt')),
    mitigate: span(at('startedAt'), at('mitigatedAt')),
    resolve: span(at('startedAt'), at('resolvedAt')),
  };
  return Object.fromEntries(Object.entries(times).filter(([, value]) => value !== undefined));
}

/** Median, 90th percentile (linear interpolation, R-7) and mean of spans, where there are enough. */
export function summarise(values: readonly (number | undefined)[]): Summary {
  const known = values.filter((value) => value !== undefined).sort((a, b) => a - b);
  const few = known.length < ENOUGH;
  return {
    n: known.length,
    median: few ? undefined : quantileSorted(known, 0.5),
    p90: few ? undefined : quantileSorted(known, 0.9),
    mean: few ? undefined : mean(known),
  };
}

/** How long customers felt an incident, in minutes; undefined where that is not recorded. */
export function impactMinutes(incident: Document): number | undefined {
  const { start, end } = mapping(incident.data['impact']);
  const from = typeof start === 'string' ? epochOf(start) : undefined;
  const to = typeof end === 'string' ? epochOf(end) : undefined;
  return from === undefined || to === undefined || to < from
    ? undefined
    : Math.round((to - from) / 60_000);
}

/** The categories of the causes of an incident, from its postmortem; root causes alone if any is. */
export function causesOf(handbook: Handbook, incident: Document): string[] {
  const causes = handbook.incidents
    .postmortemsOf(incident)
    .flatMap((postmortem) => mappings(postmortem.data['causes']).map(({ item }) => item));
  const roots = causes.filter((cause) => cause['role'] === 'root');
  return [
    ...new Set((roots.length > 0 ? roots : causes).map((cause) => String(cause['category']))),
  ];
}

/** The day on which an incident began, where days begin in the handbook's time zone. */
export function startedOn(handbook: Handbook, incident: Document): string | undefined {
  const at = handbook.incidents.at(incident, 'startedAt');
  return at === undefined ? undefined : handbook.dayOf(at);
}

export interface Metrics {
  count: number;
  times: Record<Measure, Summary>;
  /** Minutes that customers felt, over the incidents that record them. */
  impact: { minutes: number; n: number };
  /** How many were found first by customers or by support. */
  foundByCustomers: number;
  bySeverity: [string, number][];
  byService: [string, number][];
  byCause: [string, number][];
  byDetection: [string, number][];
}

/** The metrics of a set of incidents. */
export function metricsOf(handbook: Handbook, incidents: readonly Document[]): Metrics {
  const times = incidents.map((incident) => timesOf(handbook, incident));
  const impacts = incidents.map(impactMinutes).filter((minutes) => minutes !== undefined);
  const found = incidents.map((incident) => String(incident.data['detectedBy'] ?? 'not recorded'));
  const severities = incidents.map(
    (incident) =>
      handbook.incidents.severityOf(incident)?.label ?? String(incident.data['severity']),
  );
  return {
    count: incidents.length,
    times: Object.fromEntries(
      measures.map(({ id }) => [id, summarise(times.map((each) => each[id]))]),
    ) as Metrics['times'],
    impact: { minutes: impacts.reduce((sum, minutes) => sum + minutes, 0), n: impacts.length },
    foundByCustomers: found.filter((by) => by === 'customer' || by === 'support').length,
    bySeverity: tally(severities).sort(([a], [b]) => a.localeCompare(b)),
    byService: tally(
      incidents.flatMap((incident) =>
        handbook.incidents.servicesOf(incident).map((service) => service.title),
      ),
    ),
    byCause: tally(
      incidents.flatMap((incident) => {
        const causes = causesOf(handbook, incident);
        return causes.length > 0 ? causes : ['not analysed'];
      }),
    ),
    byDetection: tally(found),
  };
}

/** How often each word occurs, the most frequent first. */
function tally(words: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
}

/** An incident that another of the same service and cause preceded. */
export interface Recurrence {
  incident: Document;
  earlier: Document;
  service: Document;
  cause: string;
}

/** The incidents that repeat another within the time that the policy counts. */
export function recurrences(handbook: Handbook): Recurrence[] {
  const within = handbook.policy.incidents?.recurrenceWithin;
  const limit = within === undefined ? undefined : handbook.seconds(within);
  if (limit === undefined) return [];
  const all = handbook.incidents.all();
  return all.flatMap((incident, index) => {
    const at = handbook.incidents.at(incident, 'startedAt');
    const causes = causesOf(handbook, incident);
    const services = handbook.incidents.servicesOf(incident);
    for (const earlier of all.slice(index + 1)) {
      const before = handbook.incidents.at(earlier, 'startedAt');
      if (at === undefined || before === undefined || at - before > limit * 1000) continue;
      const cause = causesOf(handbook, earlier).find((each) => causes.includes(each));
      const service = handbook.incidents
        .servicesOf(earlier)
        .find((each) => services.includes(each));
      if (cause !== undefined && service) return [{ incident, earlier, service, cause }];
    }
    return [];
  });
}
