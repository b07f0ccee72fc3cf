// The policy: what a word or a path of it means, and who sets it.
import { plainCalendar, type Calendar } from './calendar.ts';
import type { Preset } from './presets/preset.ts';
import type { Settings } from './settings.ts';
import { pointerOf, type Json } from './yaml.ts';

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

/**
 * Who sets the value of the policy at a path, for messages: `handbook.yaml:12` with the line, or
 * `the preset standard`. A list is set as a whole.
 */
export function policySetBy(settings: Settings, path: string): string {
  const steps = path.split('.');
  for (let length = steps.length; length > 0; length--) {
    const place = settings.place(policyPointer(settings.policy, steps.slice(0, length)));
    // What merges key by key is set by the file only where the file names the value itself.
    if (
      place &&
      (length === steps.length ||
        Array.isArray(policyValue(settings.policy, steps.slice(0, length).join('.'))))
    )
      return `\`${settings.path}:${place.start.line}\``;
  }
  return `the preset \`${settings.preset}\``;
}

/** The JSON pointer of a path of the policy in handbook.yaml; items of lists go by their id. */
function policyPointer(policy: Policy, steps: readonly string[]): string {
  let value: Json | undefined = policy;
  const pointer = ['policy'];
  for (const step of steps) {
    if (Array.isArray(value)) {
      const index: number = value.findIndex((item) => isMapping(item) && item['id'] === step);
      pointer.push(String(index));
      value = value[index];
    } else {
      pointer.push(step);
      value = isMapping(value) ? value[step] : undefined;
    }
  }
  return pointerOf(pointer);
}

/** The days on which the organisation works, from the policy and the handbook's time zone. */
export function calendarOf({ policy, timezone }: Settings): Calendar {
  const { workdays, holidays = [] } = policy.calendar ?? {};
  return {
    timezone,
    workdays: workdays ? new Set(workdays) : plainCalendar.workdays,
    holidays: new Set(holidays),
  };
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
