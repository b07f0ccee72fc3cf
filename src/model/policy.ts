// The policy: what a word or a path of it means.
import type { Preset } from './presets/preset.ts';
import type { Json } from './yaml.ts';

export type Level = 'error' | 'warning' | 'off';
export type Policy = Preset['policy'];

/** The severity of the policy that a word means: an id, a label or an alias, however spelt. */
export function severityOf(
  policy: Policy,
  word: string,
): NonNullable<Policy['severities']>[number] | undefined {
  const key = fold(word);
  return policy.severities?.find((severity) =>
    [severity.id, severity.label, ...(severity.aliases ?? [])].some((name) => fold(name) === key),
  );
}

/** A word as names are compared: in lower case, without spaces, hyphens and underscores. */
export function fold(word: string): string {
  return word.toLowerCase().replace(/[\s_-]+/g, '');
}

/** The role of the policy that a word means: an id, a label or an alias, however spelt. */
export function roleOf(
  policy: Policy,
  word: string,
): NonNullable<Policy['roles']>[number] | undefined {
  const key = fold(word);
  return policy.roles?.find((role) =>
    [role.id, role.label, ...(role.aliases ?? [])].some((name) => fold(name) === key),
  );
}

/** The value of the policy at a path such as `severities.sev1.updateEvery`; items go by their id. */
export function policyValue(policy: Policy, path: string): Json | undefined {
  let value: Json | undefined = policy;
  for (const step of path.split('.')) {
    if (Array.isArray(value))
      value = value.find(
        (item: Json) =>
          typeof item === 'object' && item !== null && !Array.isArray(item) && item['id'] === step,
      );
    else if (typeof value === 'object' && value !== null && Object.hasOwn(value, step))
      value = value[step];
    else return undefined;
  }
  return value;
}

/** True for a mapping of fields. */
export function isMapping(value: Json | undefined): value is { [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
