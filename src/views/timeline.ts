// The timeline of an incident, to scale: where each moment and each update lies between start and end.
import type { Document } from '../model/document.ts';
import type { Handbook } from '../model/handbook.ts';
import { moments, type Moment } from '../model/incidents.ts';

export interface Mark {
  kind: 'moment' | 'update' | 'event';
  label: string;
  /** Milliseconds since 1970. */
  at: number;
  /** The clock in the handbook's time zone. */
  clock: string;
  /** Time since the start, in words. */
  after: string;
  /** Where it lies from the start (0) to the end (1). */
  position: number;
  /** For an update: whom it was for. */
  audience?: string;
}

export interface Timeline {
  marks: Mark[];
  /** The phases between moments that are known, as shares of the whole. */
  phases: { label: string; from: number; to: number; words: string }[];
  start: number;
  end: number;
}

const NAMES: Readonly<Record<Moment, string>> = {
  startedAt: 'Started',
  detectedAt: 'Detected',
  acknowledgedAt: 'Acknowledged',
  mitigatedAt: 'Mitigated',
  resolvedAt: 'Resolved',
};

const PHASES: readonly { label: string; from: Moment; to: Moment }[] = [
  { label: 'Unnoticed', from: 'startedAt', to: 'detectedAt' },
  { label: 'Unacknowledged', from: 'detectedAt', to: 'acknowledgedAt' },
  { label: 'Being mitigated', from: 'acknowledgedAt', to: 'mitigatedAt' },
  { label: 'Being resolved', from: 'mitigatedAt', to: 'resolvedAt' },
];

/** The timeline of an incident; undefined where its moments are missing or contradict each other. */
export function timelineOf(handbook: Handbook, incident: Document): Timeline | undefined {
  const { incidents } = handbook;
  const start = incidents.at(incident, 'startedAt');
  if (start === undefined || !incidents.isOrdered(incident)) return undefined;
  const known = moments.flatMap((moment) => {
    const at = incidents.at(incident, moment);
    return at === undefined ? [] : [{ moment, at }];
  });
  const end = Math.max(...known.map(({ at }) => at));
  const length = Math.max(1, end - start);
  const mark = (kind: Mark['kind'], label: string, at: number, audience?: string): Mark => ({
    kind,
    label,
    at,
    clock: handbook.wallClock(at),
    after: at < start ? `${handbook.span(start - at)} before` : handbook.span(at - start),
    position: Math.min(1, Math.max(0, (at - start) / length)),
    ...(audience !== undefined && { audience }),
  });
  const marks = [
    ...known.map(({ moment, at }) => mark('moment', NAMES[moment], at)),
    ...incidents
      .updatesOf(incident)
      .map(({ at, text, audience }) => mark('update', text, at, audience)),
    ...incidents.timelineOf(incident).map(({ at, text }) => mark('event', text, at)),
  ].sort((a, b) => a.at - b.at);
  const phases = PHASES.flatMap(({ label, from, to }) => {
    const [a, b] = [incidents.at(incident, from), incidents.at(incident, to)];
    if (a === undefined || b === undefined) return [];
    return [
      { label, from: (a - start) / length, to: (b - start) / length, words: handbook.span(b - a) },
    ];
  });
  return { marks, phases, start, end };
}
