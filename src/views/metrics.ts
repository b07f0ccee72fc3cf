// What incidents cost in time: how long until they were found, taken, mitigated and resolved.
import { mean, quantileSorted } from 'd3-array';
import { epochOf } from '../model/calendar.ts';
import { isPublished, type Document } from '../model/document.ts';
import type { Handbook } from '../model/handbook.ts';
import { mapping } from '../model/incidents.ts';
import { causesOf as causesIn, stateOf } from '../model/postmortems.ts';
import { once } from './once.ts';

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

/**
 * The spans of an incident; none where its moments contradict each other. An incident that was
 * resolved and never said to be mitigated was mitigated when it was resolved.
 */
export function timesOf(handbook: Handbook, incident: Document): Times {
  const { incidents } = handbook;
  if (!incidents.isOrdered(incident)) return {};
  const at = (moment: Parameters<typeof incidents.at>[1]) => incidents.at(incident, moment);
  const span = (from: number | undefined, to: number | undefined) =>
    from === undefined || to === undefined ? undefined : to - from;
  const times: Record<Measure, number | undefined> = {
    detect: span(at('startedAt'), at('detectedAt')),
    acknowledge: span(at('detectedAt'), at('acknowledgedAt')),
    mitigate: span(at('startedAt'), incidents.mitigatedAt(incident)),
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

/**
 * The categories of the causes of an incident, from its postmortem; root causes alone if any is. A
 * draft says what somebody supposes, and is left out.
 */
export function causesOf(handbook: Handbook, incident: Document): string[] {
  const causes = analysed(handbook, incident).flatMap(causesIn);
  const roots = causes.filter(({ role }) => role === 'root');
  return [
    ...new Set((roots.length > 0 ? roots : causes).flatMap(({ category }) => category ?? [])),
  ];
}

/** The postmortems of an incident that are more than a draft. */
export function analysed(handbook: Handbook, incident: Document): Document[] {
  return handbook.incidents
    .postmortemsOf(incident)
    .filter((postmortem) => stateOf(postmortem) !== 'draft');
}

/** The day on which an incident began, where days begin in the handbook's time zone. */
export function startedOn(handbook: Handbook, incident: Document): string | undefined {
  const at = handbook.incidents.at(incident, 'startedAt');
  return at === undefined ? undefined : handbook.dayOf(at);
}

/** An incident as reports count it. */
export interface Counted {
  incident: Document;
  on: string;
  times: Times;
  impact: number | undefined;
  services: readonly Document[];
  causes: readonly string[];
}

// Hundreds of pages count the same incidents, and a date in a time zone takes long to compute.
/** The published incidents that began up to today, the latest first. */
export const counted = once((handbook): readonly Counted[] => {
  const all = handbook.incidents.all().flatMap((incident): Counted[] => {
    const on = startedOn(handbook, incident);
    if (on === undefined || on > handbook.today || !isPublished(incident)) return [];
    return [
      {
        incident,
        on,
        times: timesOf(handbook, incident),
        impact: impactMinutes(incident),
        services: [...new Set(handbook.incidents.servicesOf(incident))],
        causes: causesOf(handbook, incident),
      },
    ];
  });
  return all;
});

export interface Metrics {
  count: number;
  times: Record<Measure, Summary>;
  /** Minutes that customers felt, over the incidents that record them. */
  impact: { minutes: number; n: number };
  /** How many were found first by customers or by support, of those that say what found them. */
  foundByCustomers: { count: number; of: number };
  /** Every severity of the policy in its order, then words that the policy does not have. */
  bySeverity: [string, number][];
  byService: [Document, number][];
  /** Those without a cause that is known come last. */
  byCause: [string, number][];
}

/** What stands for the cause of an incident without a finished postmortem. */
export const NOT_ANALYSED = 'not analysed';

/** The label of an incident's severity; the word as it is written where the policy has none. */
export function severityLabel(handbook: Handbook, incident: Document): string {
  return (
    handbook.incidents.severityOf(incident)?.label ??
    String(incident.data['severity'] ?? 'no severity')
  );
}

/** The metrics of a set of incidents. */
export function metricsOf(handbook: Handbook, incidents: readonly Counted[]): Metrics {
  const impacts = incidents.flatMap(({ impact }) => impact ?? []);
  const found = incidents.flatMap(({ incident }) => incident.data['detectedBy'] ?? []);
  const severities = new Map((handbook.policy.severities ?? []).map(({ label }) => [label, 0]));
  for (const { incident } of incidents) {
    const label = severityLabel(handbook, incident);
    severities.set(label, (severities.get(label) ?? 0) + 1);
  }
  const unknown = incidents.filter(({ causes }) => causes.length === 0).length;
  return {
    count: incidents.length,
    times: Object.fromEntries(
      measures.map(({ id }) => [id, summarise(incidents.map(({ times }) => times[id]))]),
    ) as Metrics['times'],
    impact: { minutes: impacts.reduce((sum, minutes) => sum + minutes, 0), n: impacts.length },
    foundByCustomers: {
      count: found.filter((by) => by === 'customer' || by === 'support').length,
      of: found.length,
    },
    bySeverity: [...severities],
    byService: tally(
      incidents.flatMap(({ services }) => services),
      ({ title, id }) => `${title} ${id}`,
    ),
    byCause: [
      ...tally(
        incidents.flatMap(({ causes }) => causes),
        String,
      ),
      ...(unknown > 0 ? [[NOT_ANALYSED, unknown] as [string, number]] : []),
    ],
  };
}

/** How often each item occurs, the most frequent first. */
function tally<T>(items: readonly T[], nameOf: (item: T) => string): [T, number][] {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || nameOf(a[0]).localeCompare(nameOf(b[0])));
}
