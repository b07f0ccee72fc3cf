// What the record of an incident says was missed, and why.
import type { Document } from './document.ts';
import { mappings } from './entries.ts';

/** What `missed` explains: the times that the policy gives, then what it wants in the record. */
const targets = [
  'acknowledge',
  'notify',
  'update',
  'restore',
  'roles',
  'channel',
  'bridge',
  'status-page',
  'customers',
  'timeline',
  'verification',
  'review',
] as const;
export type Target = (typeof targets)[number];

/** True where the record says why a target was missed; what is no target may be meant for any. */
export function explains(incident: Document, target: Target): boolean {
  const known: readonly unknown[] = targets;
  return mappings(incident.data['missed']).some(
    ({ item }) => item['target'] === target || !known.includes(item['target']),
  );
}
