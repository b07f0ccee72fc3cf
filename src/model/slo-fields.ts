// The fields of an SLO in the handbook's own terms: kind, window as ISO 8601, times in seconds.
import { isDuration } from './formats.ts';
import { numberOf, quoted, times, wordsOf, type Found } from './found.ts';
import type { Place } from './place.ts';
import type { Json } from './yaml.ts';

/** An SLO as its file has it. What the file lacks is undefined, and the reader has told it. */
export interface FoundSlo {
  format: 'openslo' | 'sloth' | 'pyrra';
  /** Where its resource, or its item of a list, begins. */
  start: Place;
  /** Unlike every other SLO's of the handbook. */
  name: string;
  /** Where the file writes the name. */
  named: Found;
  title?: Found | undefined;
  description?: Found | undefined;
  service?: Found | undefined;
  /** A number, in per cent. */
  target?: Found | undefined;
  /** As the tools write durations: `30d`, `4w`, `1M`, `1Q`. */
  window?: Found | undefined;
  /** The names that tell what is measured. */
  names: Found[];
  /** What says that a time is measured, and the longest time that is good. */
  latency?: Found | undefined;
  threshold?: Found | undefined;
  /** Fields that the tool does not have, from annotations and labels of this handbook. */
  hints: Map<string, Found>;
}

/** What `common.schema.json` lets a title and a description hold. */
const LONGEST = { title: 300, description: 500 } as const;

/** The kinds for which a threshold is a time. */
const TIMED: ReadonlySet<Json> = new Set(['latency', 'freshness', 'web-vital']);
const FRESHNESS = /(?:^|[^a-z])(?:freshness|lag)(?:[^a-z]|$)/i;

/** Field → its value with its places; what is told here leaves its field out. */
export function normalise(
  found: FoundSlo,
  fault: (reason: string, remedy: string, at: Found) => void,
): Map<string, Found> {
  const { named, hints, target } = found;
  const fields = new Map<string, Found>();
  const set = (field: string, value: Json | undefined, { place, key }: Found) => {
    if (value !== undefined) fields.set(field, { value, place, key });
  };
  const cut = (field: keyof typeof LONGEST, at: Found | undefined) => {
    const words = wordsOf(at?.value)?.replace(/\s+/g, ' ');
    const limit = LONGEST[field];
    if (at && words) set(field, words.length > limit ? `${words.slice(0, limit - 1)}…` : words, at);
  };
  set('title', found.name.slice(0, LONGEST.title), named);
  cut('title', found.title);
  cut('description', found.description);
  if (found.service) set('service', wordsOf(found.service.value), found.service);
  if (target) set('target', target.value, target);
  const window = hints.get('window') ?? found.window;
  if (window) {
    const iso = isoWindow(window.value);
    set('window', iso, window);
    if (iso === undefined)
      fault(`The window is ${quoted(window.value)}`, 'write a duration such as `28d`', window);
  }
  const kind = kindOf(found);
  set('kind', kind.value, kind);
  // What this handbook says in its own annotations counts before what the tool's fields suggest.
  for (const [field, hint] of hints) if (field !== 'window') set(field, hint.value, hint);
  const threshold = hints.get('threshold');
  if (threshold) set('threshold', secondsOf(threshold.value) ?? threshold.value, threshold);
  else if (found.threshold && TIMED.has(kind.value))
    set('threshold', secondsOf(found.threshold.value), found.threshold);
  const percentile = hints.get('percentile');
  if (percentile) set('percentile', percentileOf(percentile.value) ?? percentile.value, percentile);
  // “95 % within 0.3 s” is a 95th percentile of 0.3 s.
  else if (target && fields.has('threshold') && TIMED.has(kind.value))
    set('percentile', target.value, target);
  set('format', found.format, named);
  return fields;
}

/** What is measured: as the handbook says, else as the names say, else by the shape of the SLO. */
function kindOf({ hints, names, latency, named }: FoundSlo): Found {
  const hint = hints.get('kind');
  if (hint) return hint;
  const called = (pattern: RegExp) => names.find(({ value }) => pattern.test(String(value)));
  const fresh = called(FRESHNESS);
  if (fresh) return { ...fresh, value: 'freshness' };
  const slow = latency ?? called(/latency/i);
  if (slow) return { ...slow, value: 'latency' };
  return { ...named, value: 'availability' };
}

/** Letters of a duration → its part of an ISO 8601 duration, and how many of it one makes. */
const PARTS: Readonly<Record<string, [part: string, factor: number]>> = {
  y: ['Y', 1],
  Y: ['Y', 1],
  Q: ['M', 3],
  M: ['M', 1],
  w: ['D', 7],
  d: ['D', 1],
  h: ['TH', 1],
  m: ['TM', 1],
  s: ['TS', 1],
};

/**
 * A window as ISO 8601: `30d` → `P30D`, `4w` → `P28D`, `1Q` → `P3M`, `1d12h` → `P1DT12H`. Rolling and
 * calendar windows are written alike. Undefined for what is no duration, and for none at all.
 */
export function isoWindow(value: Json): string | undefined {
  if (typeof value !== 'string' || value.length > 20) return undefined;
  if (/^P/.test(value)) return isDuration(value) ? value : undefined;
  if (!/^(?:\d{1,6}[yYQMwdhms])+$/.test(value)) return undefined;
  const sums = new Map<string, number>();
  for (const [, count, letter] of value.matchAll(/(\d+)([A-Za-z])/g)) {
    const [part, factor] = PARTS[letter!]!;
    sums.set(part, (sums.get(part) ?? 0) + Number(count) * factor);
  }
  const written = (parts: string[]) =>
    parts.map((part) => (sums.get(part) ? `${sums.get(part)}${part.at(-1)}` : '')).join('');
  const date = written(['Y', 'M', 'D']);
  const time = written(['TH', 'TM', 'TS']);
  return date || time ? `P${date}${time && `T${time}`}` : undefined;
}

const SECONDS: Readonly<Record<string, number>> = { ms: 0.001, s: 1, m: 60, h: 3600, d: 86_400 };

/** A time in seconds: a number of them, or `300ms`, `1m30s`. */
export function secondsOf(value: Json): number | undefined {
  const number = numberOf(value);
  if (number !== undefined) return number;
  if (typeof value !== 'string' || !/^(?:\d{1,9}(?:\.\d{1,9})?(?:ms|[smhd]))+$/.test(value))
    return undefined;
  let sum = 0;
  for (const [, count, unit] of value.matchAll(/([\d.]+)(ms|[smhd])/g))
    sum += times(Number(count), SECONDS[unit!]!);
  return times(sum, 1);
}

/** A percentile: `95`, `"99.9"` or `p95`. */
function percentileOf(value: Json): number | undefined {
  return numberOf(typeof value === 'string' ? value.replace(/^p(?=\d)/i, '') : value);
}
