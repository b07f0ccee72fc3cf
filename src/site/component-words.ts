// The words that each component of src/site/mdx adds before its children: a page is compared with them.
import type { Handbook } from '../model/handbook.ts';
import { policyValue } from '../model/policy.ts';
import type { Added } from '../model/written.ts';
import { policyWords } from '../views/policy.ts';

const CALLOUTS: Readonly<Record<string, string>> = {
  note: 'Note',
  tip: 'Tip',
  caution: 'Caution',
  danger: 'Danger',
};

const EFFECTS: Readonly<Record<string, string>> = {
  change: 'changes the system',
  destroy: 'cannot be undone',
};

/**
 * What a component says by itself.
 *
 * @param empty True where it has no children; some components then name what they lead to.
 */
export function componentWords(
  handbook: Handbook,
  name: string,
  attributes: Readonly<Record<string, string>>,
  empty: boolean,
): Added {
  const { id = '', title = '', type = 'note', effect = 'read', value = '' } = attributes;
  switch (name) {
    case 'Callout': {
      const word = CALLOUTS[type] ?? 'Note';
      return { text: title ? `${word}: ${title}` : word };
    }
    case 'Tab':
      return { text: title };
    case 'Command':
      return { text: `${title} ${EFFECTS[effect] ?? ''}` };
    case 'Service':
    case 'Runbook': {
      const kind = name === 'Service' ? 'service' : 'runbook';
      return empty ? { text: handbook.get(kind, id)?.title ?? id } : undefined;
    }
    case 'Policy': {
      const said = policyValue(handbook.policy, value);
      return said === undefined ? { code: value } : { text: policyWords(said) };
    }
    default:
      return undefined;
  }
}
