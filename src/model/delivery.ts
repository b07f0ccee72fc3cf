// Delivery: where the way of a change to production differs from the policy’s.
import type { Document } from './document.ts';
import type { Handbook } from './handbook.ts';

/** A part of a service’s `delivery` that is not as the policy wants it. */
export interface Lack {
  field:
    | 'strategy'
    | 'canarySteps'
    | 'stages'
    | 'requiredChecks'
    | 'bakeTime'
    | 'autoRollback'
    | 'smokeTests'
    | 'trunkBased'
    | 'flags';
  /** The path of the policy that asks for it. */
  policy: string;
  /** What the service says of it. */
  said: readonly string[];
  /** What is wanted; of checks, those that are missing. */
  wanted: readonly string[];
}

export function deliveryLacks(handbook: Handbook, service: Document): Lack[] {
  const wanted = handbook.policy.services?.delivery ?? {};
  const lacks: Lack[] = [];
  const at = (field: string) => handbook.valueAt(service, `/delivery/${field}`);
  const said = (field: string): string[] => {
    const value = at(field) ?? [];
    // What is no word is for document/schema to tell.
    return (Array.isArray(value) ? value : [value])
      .filter((each) => typeof each !== 'object')
      .map((each) => String(each));
  };
  const lack = (field: Lack['field'], want: readonly string[], path: string = field) =>
    lacks.push({
      field,
      policy: `services.delivery.${path}`,
      said: said(field),
      wanted: want,
    });

  const used = new Set(said('strategy'));
  const { strategies = [], allStrategies, stages, requiredChecks = [], bakeTime } = wanted;
  const unused = strategies.filter((each) => !used.has(each));
  if (unused.length > 0 && (allStrategies === true || unused.length === strategies.length))
    lack('strategy', strategies, 'strategies');
  // Steps belong to a canary: a service that may do without one has none.
  const steps = wanted.canarySteps?.map((each) => String(each));
  if (steps && used.has('canary') && steps.join() !== said('canarySteps').join())
    lack('canarySteps', steps);
  // A service may have stages of its own between those of the policy.
  const passed = said('stages').filter((stage) => stages?.includes(stage));
  if (stages && stages.join('\n') !== passed.join('\n')) lack('stages', stages);
  for (const field of ['autoRollback', 'smokeTests', 'trunkBased'] as const)
    if (wanted[field] === true && at(field) !== true) lack(field, []);
  const [bake] = said('bakeTime');
  if (bakeTime !== undefined && (bake === undefined || handbook.longer(bakeTime, bake)))
    lack('bakeTime', [handbook.words(bakeTime)]);
  const required = said('requiredChecks').map((check) => check.toLowerCase());
  const absent = requiredChecks.filter((check) => !required.includes(check.toLowerCase()));
  if (absent.length > 0) lack('requiredChecks', absent);
  if (wanted.flags === true && !at('flags')) lack('flags', []);
  return lacks;
}
