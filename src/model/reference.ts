// References: how one document names another.
import type { KindName } from './kind.ts';
import type { Place } from './place.ts';

/** A field or component of one document that names another. */
export interface Reference {
  /** The kinds that may be meant, in order. */
  kinds: readonly KindName[];
  /** As it is written, for example `group:payments`. */
  written: string;
  /** The id that is meant, lower-cased. */
  id: string;
  /** The field as a JSON pointer, or the component, that holds it. */
  field: string;
  place: Place;
}

const BACKSTAGE: Readonly<Record<string, KindName>> = {
  group: 'team',
  team: 'team',
  user: 'person',
  person: 'person',
  component: 'service',
  service: 'service',
  runbook: 'runbook',
  playbook: 'playbook',
  incident: 'incident',
  postmortem: 'postmortem',
  rfc: 'rfc',
  drill: 'drill',
  slo: 'slo',
  vendor: 'vendor',
  control: 'control',
  guide: 'guide',
};

/**
 * Reads a reference, bare (`payments`) or as Backstage writes it: `[<kind>:][<namespace>/]<name>`.
 * The namespace `default` is dropped; for a kind given with `:` only that kind is meant.
 */
export function readReference(
  written: string,
  kinds: readonly KindName[],
): { id: string; kinds: readonly KindName[] } {
  const colon = written.indexOf(':');
  const word = written.slice(0, Math.max(0, colon)).toLowerCase();
  const named = Object.hasOwn(BACKSTAGE, word) ? BACKSTAGE[word] : undefined;
  // A word before `:` that is no kind is a part of the name: what it meant is not guessed.
  const rest = named ? written.slice(colon + 1) : written;
  const id = rest.replace(/^default\//, '').toLowerCase();
  return { id, kinds: named ? [named] : kinds };
}
