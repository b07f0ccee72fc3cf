// An Alert: one alerting rule of a Prometheus or Loki rule file, each part with its place.
import { slug } from './kind.ts';
import type { Place } from './place.ts';

/** The longest name of a folder that a page is put in. */
const LONGEST = 120;

export interface Placed {
  value: string;
  place: Place;
}

/** A label or an annotation: its value, and where its name and value stand. */
export interface PlacedPair extends Placed {
  key: Place;
}

export interface Alert {
  kind: 'alert';
  /** As the rule file writes it. */
  name: string;
  /** The name in lower case, as its URL has it. */
  id: string;
  url: string;
  path: string;
  group: string;
  /** The place of the name. */
  place: Place;
  expr: Placed | undefined;
  for: Placed | undefined;
  keepFiringFor: Placed | undefined;
  labels: ReadonlyMap<string, PlacedPair>;
  annotations: ReadonlyMap<string, PlacedPair>;
}

/** The path of an alert's page; see `slug`. A very long name keeps its beginning and a checksum. */
export function alertUrl(name: string): string {
  const path = slug(name) || '-';
  if (path.length <= LONGEST) return `/alerts/${path}/`;
  let sum = 5381;
  for (const letter of name) sum = (Math.imul(sum, 33) + letter.codePointAt(0)!) >>> 0;
  return `/alerts/${path.slice(0, LONGEST - 8)}-${sum.toString(36)}/`;
}

/** A template action of Prometheus or Helm, `{{ … }}`. */
const ACTION = /\{\{[\s\S]*?\}\}/g;

/**
 * The text of an annotation without the escaping that a Helm chart needs:
 * ``{{`https://…/{{ $labels.x }}`}}`` → `https://…/{{ $labels.x }}`.
 */
export function withoutHelmEscape(text: string): string {
  return text
    .trim()
    .replace(/^\{\{-?\s*`([\s\S]*)`\s*-?\}\}$/, '$1')
    .replace(/\{\{-?\s*`([^`]*)`\s*-?\}\}/g, '$1')
    .replace(/\{\{\s*"(\{\{|\}\})"\s*\}\}/g, '$1');
}

/**
 * An annotation for reading: each template action as what it stands for. `{{ $labels.queue }}` →
 * `‹queue›`, `{{ $value | humanizePercentage }}` → `‹value›`.
 */
export function readable(text: string): string {
  return withoutHelmEscape(text).replace(ACTION, (action) => {
    const label = /\$labels\.([A-Za-z_][A-Za-z0-9_]*)/.exec(action)?.[1];
    return `‹${label ?? (action.includes('$value') ? 'value' : '…')}›`;
  });
}
