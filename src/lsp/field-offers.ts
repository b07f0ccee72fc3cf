// What can be written in a field: by its schema, by the policy, and by what the handbook holds.
import { CompletionItemKind } from 'vscode-languageserver';
import type { Handbook } from '../model/handbook.ts';
import type { KindName } from '../model/kind.ts';
import {
  alertOffers,
  checkOffers,
  idOffers,
  labelledOffers,
  pageOffers,
  ruleOffers,
  subjectOffers,
  type Offer,
} from './offers.ts';
import { fieldAt, fieldsAt, type Field } from './schema-fields.ts';
import type { YamlCursor } from './yaml-cursor.ts';

type FileKind = KindName | 'handbook';

/** What fields hold that no schema can list: kind and path, `*` for any kind, key or item. */
const VALUES: readonly [RegExp, (handbook: Handbook) => Offer[]][] = [
  [/^incident\/alerts\/\*$/, alertOffers],
  [/^\w+\/externalAlerts\/\*$/, alertOffers],
  [/^handbook\/policy\/changes\/windows\/\*\/silences\/\*$/, alertOffers],
  [/^waiver\/subject$/, subjectOffers],
  [/^waiver\/rule$/, () => [...ruleOffers(), ...checkOffers()]],
  [/^waiver\/path$/, (handbook) => handbook.files.map(({ path }) => ({ text: path }))],
  [/^incident\/severity$/, ({ policy }) => labelledOffers(policy.severities, 'severity')],
  [/^(?:rfc|change)\/risk$/, ({ policy }) => labelledOffers(policy.changes?.risks, 'risk')],
  [/^(?:rfc\/change|change)\/kind$/, ({ policy }) => labelledOffers(policy.changes?.kinds, 'kind')],
  [/^rfc\/change\/window$/, ({ policy }) => labelledOffers(policy.changes?.windows, 'window')],
  [/^\w+\/related\/\*$/, (handbook) => pageOffers(handbook)],
  [/^handbook\/redirects\/\*\/to$/, (handbook) => pageOffers(handbook)],
];

/** The keys of mappings whose schema leaves them open. */
const KEYS: readonly [RegExp, (handbook: Handbook) => Offer[]][] = [
  [/^incident\/roles$/, ({ policy }) => labelledOffers(policy.roles, 'role')],
  [/^handbook\/rules$/, () => ruleOffers()],
];

/** What an alerting rule is made of. */
const RULE_FIELDS: readonly Offer[] = [
  { text: 'alert', about: 'The name of the alert; its page and its runbook go by it.' },
  { text: 'expr', about: 'The expression that fires it.' },
  { text: 'for', about: 'How long the expression holds before it fires.' },
  { text: 'keep_firing_for', about: 'How long it goes on after the expression stops to hold.' },
  { text: 'labels', about: 'What routes it: severity, service, team.' },
  { text: 'annotations', about: 'What the page says: summary, description, runbook_url.' },
].map((each) => ({ ...each, kind: CompletionItemKind.Field }));

/** The offers for a cursor in the YAML of a file; keys come with their colon. */
export function fieldOffers(handbook: Handbook, kind: FileKind, cursor: YamlCursor): Offer[] {
  if (kind === 'alert') return ruleFileOffers(handbook, cursor);
  const { steps, what } = cursor;
  const values = [...valueOffers(handbook, kind, steps)];
  // What follows a hyphen may be an item by itself, or the first key of a mapping.
  if (what === 'value' || (values.length > 0 && steps.at(-1) === '*')) return values;
  const place = [kind, ...steps].join('/');
  const open = KEYS.find(([pattern]) => pattern.test(place))?.[1](handbook) ?? [];
  const fields = fieldsAt(kind, steps).map(offerOf);
  return [...fields, ...open.map((each) => ({ ...each, text: `${each.text}: ` }))].filter(
    ({ text }) => !cursor.siblings.includes(text.replace(/:\s*$/, '')),
  );
}

function offerOf({ name, description, type, references, isRequired }: Field): Offer {
  const nested = type === 'array' || type === 'object';
  const what = references.length > 0 ? references.join(' or ') : (type ?? '');
  return {
    text: nested ? `${name}:` : `${name}: `,
    detail: isRequired ? `${what}, required` : what,
    about: description,
    kind: CompletionItemKind.Field,
  };
}

function valueOffers(handbook: Handbook, kind: FileKind, steps: readonly string[]): Offer[] {
  const field = fieldAt(kind, steps);
  const place = [kind, ...steps].join('/');
  const named = VALUES.find(([pattern]) => pattern.test(place))?.[1](handbook) ?? [];
  const ids = field ? idOffers(handbook, field.references) : [];
  const values = (field?.values ?? []).map((text) => ({
    text,
    detail: field!.description,
    kind: CompletionItemKind.EnumMember,
  }));
  return [...named, ...ids, ...values];
}

/** What a rule file takes: labels and annotations by the handbook's settings. */
function ruleFileOffers(handbook: Handbook, { steps, what, siblings }: YamlCursor): Offer[] {
  const { alerts, url = '' } = handbook.settings;
  const [parent, last] = [steps.at(-2), steps.at(-1)];
  const isNew = ({ text }: Offer) => !siblings.includes(text);
  const asKeys = (offers: readonly Offer[]) =>
    offers.filter(isNew).map((each) => ({ ...each, text: `${each.text}: ` }));
  if (what === 'key') {
    const { severityLabel, serviceLabel, ownerLabel } = alerts;
    if (last === 'labels')
      return asKeys(
        [severityLabel, serviceLabel, ownerLabel].flatMap((text) => (text ? [{ text }] : [])),
      );
    if (last === 'annotations')
      return asKeys(
        [...new Set(['summary', 'description', alerts.annotations[0]])].flatMap((text) =>
          text ? [{ text }] : [],
        ),
      );
    return steps.includes('rules') && last === '*' ? asKeys(RULE_FIELDS) : [];
  }
  if (parent === 'labels' && last === alerts.serviceLabel) return idOffers(handbook, ['service']);
  if (parent === 'labels' && last === alerts.ownerLabel) return idOffers(handbook, ['team']);
  if (parent === 'labels' && last === alerts.severityLabel)
    return [
      ...labelledOffers(handbook.policy.severities, 'severity'),
      ...alerts.otherSeverities.map((text) => ({ text, detail: 'severity' })),
    ];
  if (parent === 'annotations' && last !== undefined && alerts.annotations.includes(last))
    return handbook
      .of('runbook')
      .filter((runbook) => handbook.isPublished(runbook))
      .map(({ url: path, title }) => ({ text: url + path, detail: title }));
  return [];
}
