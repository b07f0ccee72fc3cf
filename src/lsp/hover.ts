// Hover: what stands under the cursor: a finding with its reasons, a field with its policy, a name with its owner.
import { MarkupKind, type Hover } from 'vscode-languageserver';
import type { Document } from '../model/document.ts';
import type { Handbook } from '../model/handbook.ts';
import { kinds, type KindName } from '../model/kind.ts';
import type { Place, Point } from '../model/place.ts';
import { policyValue } from '../model/policy.ts';
import { policySetBy } from '../model/settings.ts';
import { rules } from '../rules/index.ts';
import type { Diagnostic } from '../rule.ts';
import { shownValue } from './offers.ts';
import { rangeOf, touches } from './positions.ts';
import { fieldAt } from './schema-fields.ts';
import { kindOf, yamlPart } from './texts.ts';
import { type Thing } from './names.ts';
import { namedAt } from './things.ts';
import { yamlCursor } from './yaml-cursor.ts';

/** The fields that a value of the policy is about; `{x}` is the document's own value of a field. */
const POLICY_OF: Readonly<Record<string, string>> = {
  'service/owner': 'ownership.by',
  'service/ownershipVerified': 'ownership.verifyEvery',
  'service/escalation': 'ownership.escalationLevels',
  'service/onCall/rotation': 'ownership.rotationSize',
  'team/escalation': 'ownership.escalationLevels',
  'team/onCall/rotation': 'ownership.rotationSize',
  'service/slos': 'services.sloTiers',
  'service/backups': 'continuity.backupEvery',
  'runbook/tested': 'runbooks.testedEvery.{type}',
  'runbook/tested/on': 'runbooks.testedEvery.{type}',
  'incident/severity': 'severities.{severity}',
  'incident/updates': 'severities.{severity}.updateEvery',
  'postmortem/publishedOn': 'postmortems.dueWithin',
  'postmortem/actions': 'postmortems.actionsRequired',
  'postmortem/actions/*/due': 'actions.dueWithin',
  'rfc/risk': 'changes.risks.{risk}',
  'rfc/approvals': 'changes.risks.{risk}.approvers',
  'rfc/decideBy': 'changes.decideWithin',
  'risk/reviewed': 'risks.reviewEvery',
  'vendor/reviewed': 'vendors.reviewEvery',
};

/** The fields of `POLICY_OF`, for the test that holds it to the schemas. */
export const policyFields = Object.entries(POLICY_OF);

/** What is to be said of a point of a text. */
export function hoverAt(
  handbook: Handbook,
  found: readonly Diagnostic[],
  path: string,
  text: string,
  point: Point,
): Hover | undefined {
  const parts: string[] = [];
  let place: Pick<Place, 'start' | 'end'> | undefined;
  for (const { rule: id, place: where } of found) {
    const rule = rules.find((each) => each.id === id);
    if (where.path !== path || !rule || !touches(where, point)) continue;
    const url = handbook.settings.url;
    const more = url === undefined ? '' : ` ([examples](${url}/rules/${id}/))`;
    parts.push(`**${id}**${more}\n\n${rule.summary}\n\n${rule.why}`);
    place ??= where;
  }
  const field = fieldAtPoint(handbook, path, text, point);
  if (field) parts.push(field.text);
  const named = namedAt(handbook, path, point);
  if (named) {
    parts.push(describe(handbook, named.thing));
    place = named.place;
  }
  place = field?.place ?? place;
  if (parts.length === 0) return undefined;
  return {
    contents: { kind: MarkupKind.Markdown, value: [...new Set(parts)].join('\n\n---\n\n') },
    ...(place && { range: rangeOf(place) }),
  };
}

/** The field whose key stands at a point. */
function fieldAtPoint(
  handbook: Handbook,
  path: string,
  text: string,
  { line, column }: Point,
): { text: string; place: Pick<Place, 'start' | 'end'> } | undefined {
  const lines = text.split(/\r?\n/);
  const yaml = yamlPart(path, lines);
  const row = line - 1;
  const kind = path === handbook.settings.path ? 'handbook' : kindOf(handbook.settings, path);
  if (!kind || !yaml || row < yaml.from || row >= yaml.to) return undefined;
  const key = /^(\s*(?:- +)*)([^\s:#][^:]*):(?=\s|$)/.exec(lines[row]!);
  const [from, to] = key ? [key[1]!.length, key[1]!.length + key[2]!.length] : [0, -1];
  if (column - 1 < from || column - 1 > to) return undefined;
  // Behind `key: ` the cursor is in the value of the key.
  const part = lines.slice(yaml.from, yaml.to);
  part[row - yaml.from] = `${lines[row]!.slice(0, to)}: `;
  const cursor = yamlCursor(part, row - yaml.from, to + 2);
  if (!cursor) return undefined;
  const isList = kind !== 'handbook' && kinds[kind].format === 'yaml-list';
  const steps = isList ? cursor.steps.slice(1) : cursor.steps;
  const field = fieldAt(kind, steps);
  const values = field?.values.length ? `\n\nOne of ${field.values.map(tick).join(', ')}.` : '';
  const documents = handbook.files.find((each) => each.path === path)?.documents ?? [];
  const backed = policyText(
    handbook,
    kind,
    steps,
    documents.length === 1 ? documents[0] : undefined,
  );
  const told = [field?.description ? `${field.description}${values}` : '', backed].filter(Boolean);
  if (told.length === 0) return undefined;
  return {
    text: `**${cursor.steps.at(-1) ?? ''}**\n\n${told.join('\n\n')}`,
    place: { start: { line, column: from + 1 }, end: { line, column: to + 1 } },
  };
}

/** The value of the policy that a field is about, and who sets it. */
function policyText(
  handbook: Handbook,
  kind: KindName | 'handbook',
  steps: readonly string[],
  document: Document | undefined,
): string {
  const pattern = POLICY_OF[`${kind}/${steps.join('/')}`];
  const own =
    kind === 'handbook' && steps[0] === 'policy' && !steps.includes('*')
      ? steps.slice(1).join('.')
      : steps.join('/') === 'reviewed'
        ? (pattern ?? `documents.reviewEvery.${kind}`)
        : pattern;
  if (!own) return '';
  const path = own.replace(/\{(\w+)\}/g, (_, field: string) => wordOf(handbook, document, field));
  const value = policyValue(handbook.policy, path);
  if (value === undefined) return '';
  return `Policy ${tick(path)}: ${tick(shownValue(value))}, set by ${policySetBy(handbook.settings, path)}.`;
}

/** The document's word for a part of the policy, as the policy spells it. */
function wordOf(handbook: Handbook, document: Document | undefined, field: string): string {
  const value = document?.data[field];
  if (field === 'type') return typeof value === 'string' ? value : 'alert';
  if (typeof value !== 'string') return '';
  if (field === 'severity') return handbook.severity(value)?.id ?? value;
  return value;
}

/** A thing in a few lines: what it is, and who answers for it. */
export function describe(handbook: Handbook, thing: Thing): string {
  if (thing.kind === 'rule')
    return `**${thing.rule.id}**\n\n${thing.rule.summary}\n\n${thing.rule.why}`;
  if (thing.kind === 'heading')
    return `**${thing.heading.text}**, a heading of ${thing.document.title} (${tick(thing.document.path)})`;
  if (thing.kind === 'alert') {
    const [alert] = thing.alerts;
    const service = alert && handbook.serviceOf(alert);
    const summary = alert?.annotations.get('summary')?.value;
    return [
      `**${thing.name}**, an alert${service ? ` of ${service.title}` : ''} (${tick(alert?.path ?? '')})`,
      ...(summary === undefined ? [] : [tick(summary)]),
      ...(alert ? severityLine(handbook.severityLabel(alert)) : []),
    ].join('\n\n');
  }
  const { document } = thing;
  const owner = handbook.named(document, '/owner') ?? handbook.named(document, '/team');
  const about = document.data['description'];
  return [
    `**${document.title}**, ${kinds[document.kind].label.toLowerCase()} ${tick(document.id)} (${tick(document.path)})`,
    ...(typeof about === 'string' ? [about] : []),
    ...(owner ? [`${document.kind === 'person' ? 'Team' : 'Owner'}: ${owner.title}`] : []),
  ].join('\n\n');
}

function severityLine(label: string | undefined): string[] {
  return label === undefined ? [] : [`Severity: ${tick(label)}`];
}

function tick(text: string): string {
  return `\`${text.replaceAll('`', "'")}\``;
}
