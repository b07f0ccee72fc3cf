// The policy in words: what the policy page and the component `Policy` show.
import { inWords } from '../model/calendar.ts';
import { isDuration } from '../model/formats.ts';
import type { Handbook } from '../model/handbook.ts';
import type { Json } from '../model/yaml.ts';

/** The sections of the policy page: each key of the policy, then what is said about alerts. */
export function policySections({ policy, settings }: Handbook): [string, Json][] {
  const alerts = Object.entries(settings.alerts as unknown as { [key: string]: Json }).filter(
    ([, value]) => !isEmpty(value),
  );
  return [...(Object.entries(policy) as [string, Json][]), ['alerts', Object.fromEntries(alerts)]];
}

/** True for a mapping that says nothing. */
export function isEmpty(value: Json): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

/** A value of the policy as a reader says it: `PT30M` → `30 minutes`, a list with commas. */
export function policyWords(value: Json): string {
  if (typeof value === 'string') return isDuration(value) ? inWords(value) : value;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return String(value);
  if (value === null) return 'not set';
  if (Array.isArray(value)) {
    const words = value.map((item) => {
      if (typeof item === 'object' && item !== null && !Array.isArray(item)) {
        const { label, heading, id } = item;
        return policyWords(label ?? heading ?? id ?? null);
      }
      return policyWords(item);
    });
    return words.length > 1
      ? `${words.slice(0, -1).join(', ')} and ${words.at(-1)!}`
      : (words[0] ?? 'none');
  }
  return Object.entries(value)
    .map(([key, item]) => `${title(key)}: ${policyWords(item)}`)
    .join('; ');
}

/** A key as words: `acknowledgeWithin` → `Acknowledge within`. */
export function title(key: string): string {
  const words = key.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
