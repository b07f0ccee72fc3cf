// A rule among all the others: one that judges waivers needs what they find.
import type { Rule } from '../src/rule.ts';
import { rules } from '../src/rules/index.ts';

/** Every rule, `rule` in the place of the one with its id. */
export function among(rule: Rule): Rule[] {
  return rules.map((each) => (each.id === rule.id ? rule : each));
}
