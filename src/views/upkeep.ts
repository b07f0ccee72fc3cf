// Upkeep: what the policy wants done to each service again and again, with the day on which it is due.
import type { Document } from '../model/document.ts';
import { mapping, mappings } from '../model/entries.ts';
import type { Handbook } from '../model/handbook.ts';
import { dueAfter, type Freshness } from './freshness.ts';

export interface Upkeep {
  service: Document;
  what: string;
  freshness: Freshness;
}

/** The upkeep of a service, as far as the policy or the service itself says how often it is due. */
export function upkeepOf(handbook: Handbook, service: Document): Upkeep[] {
  const { data } = service;
  const policy = handbook.policy.services ?? {};
  const say = (value: unknown) => (typeof value === 'string' ? value : undefined);
  const done: [what: string, on: unknown, every: string | undefined][] = [
    ['Access review', mapping(data['access'])['reviewed'], policy.accessReviewEvery],
    ['Patching', mapping(data['patching'])['patched'], policy.patchEvery],
    ['Forecast of capacity', mapping(data['capacity'])['forecastOn'], policy.forecastEvery],
    ['Load test', mapping(data['loadTest'])['on'], policy.loadTestEvery],
    ['Audit of cost and capacity', data['audited'], policy.auditEvery],
    ...mappings(data['secrets']).map(({ item }): [string, unknown, string | undefined] => [
      `Rotation of ${String(item['name'])}`,
      item['rotated'],
      say(item['rotateEvery']) ?? policy.rotateSecretsEvery,
    ]),
  ];
  return done
    .filter(([, on, every]) => on !== undefined && every !== undefined)
    .map(([what, on, every]) => ({ service, what, freshness: dueAfter(handbook, say(on), every) }));
}
