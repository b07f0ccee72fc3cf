// Objectives: what a service promises, in its own file or in files of other tools, and what the
// policy wants it to promise.
import { isPublished, text, type Data, type Document } from './document.ts';
import type { Handbook } from './handbook.ts';
import { mappings } from './incidents.ts';
import type { Place } from './place.ts';
import { fold, type Policy } from './policy.ts';

/** One objective of a service, wherever it is written. */
export interface Objective {
  data: Data;
  /** The file of its own, or the service that lists it. */
  document: Document;
  /** Where one of its fields stands; for a missing field, where the objective begins. */
  place(field: string): Place;
}

/** An objective that the policy wants of some services. */
export type Wanted = NonNullable<NonNullable<Policy['slos']>['objectives']>[number];

/** The objectives of a service: those that it lists, then those in files of their own. */
export function objectivesOf(handbook: Handbook, service: Document): Objective[] {
  const listed = mappings(service.data['slos']).map(({ item, index }) => ({
    data: item,
    document: service,
    place: (field: string) =>
      service.place(`/slos/${index}${Object.hasOwn(item, field) ? `/${field}` : ''}`),
  }));
  const own = handbook
    .slosOf(service)
    .filter((slo) => isPublished(slo) && !handbook.isRetired(slo))
    .map((slo) => ({
      data: slo.data,
      document: slo,
      place: (field: string) => slo.place(`/${field}`),
    }));
  return [...listed, ...own];
}

/** The objectives that the policy wants of a service, by its type and tier. */
export function wantedOf(handbook: Handbook, service: Document): Wanted[] {
  const { tier } = service.data;
  const type = text(service, 'type');
  return (handbook.policy.slos?.objectives ?? []).filter(
    ({ types, tiers }) =>
      (types === undefined ||
        (type !== undefined && types.some((each) => fold(each) === fold(type)))) &&
      (tiers === undefined || (typeof tier === 'number' && tiers.includes(tier))),
  );
}

/** True for an objective of the kind, the percentile and the operation that the policy names. */
export function answers({ data }: Objective, wanted: Wanted): boolean {
  const { kind, percentile, operation } = wanted;
  return (
    data['kind'] === kind &&
    (percentile === undefined || data['percentile'] === percentile) &&
    (operation === undefined || isOf(data, operation))
  );
}

/**
 * True for an objective that keeps to the limits of one of the policy. One of the policy that names
 * no operation leaves alone the operations that others of its kind name.
 */
export function isBoundBy(objective: Objective, wanted: Wanted, all: readonly Wanted[]): boolean {
  if (!answers(objective, wanted)) return false;
  if (wanted.operation !== undefined) return true;
  return !all.some(
    ({ kind, operation }) =>
      kind === wanted.kind && operation !== undefined && isOf(objective.data, operation),
  );
}

function isOf(data: Data, operation: string): boolean {
  const own = data['operation'];
  return typeof own === 'string' && fold(own) === fold(operation);
}
