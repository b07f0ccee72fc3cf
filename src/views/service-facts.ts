// What a service declares of itself, in groups, as words: delivery, data, capacity, security and cost.
import { inWords } from '../model/calendar.ts';
import type { Document } from '../model/document.ts';
import { isDuration } from '../model/formats.ts';
import { mappings } from '../model/incidents.ts';
import type { Json } from '../model/yaml.ts';
import { title } from './policy.ts';

export interface FactGroup {
  title: string;
  facts: { label: string; words: string; url?: string }[];
}

/** The fields that are shown in groups; the rest have places of their own on the page. */
const GROUPS: readonly { title: string; fields: readonly string[] }[] = [
  { title: 'Delivery', fields: ['delivery', 'infrastructure', 'topology'] },
  {
    title: 'Data',
    fields: [
      'dataRegions',
      'residency',
      'encryption',
      'subjectRequestsWithin',
      'backups',
      'retention',
    ],
  },
  { title: 'Telemetry', fields: ['telemetry'] },
  { title: 'Capacity and cost', fields: ['capacity', 'loadTest', 'cost', 'audited'] },
  { title: 'Security', fields: ['access', 'patching'] },
];

/** Names that plain splitting of a field's name would get wrong. */
const LABELS: Readonly<Record<string, string>> = {
  url: 'Kept at',
  on: 'Done on',
  autoRollback: 'Automatic rollback',
  trunkBased: 'Trunk-based',
  justInTime: 'Just-in-time access',
  alertAt: 'Told at (% of the budget)',
  canarySteps: 'Canary steps (%)',
  headroom: 'Headroom (%)',
  audited: 'Cost and capacity audited',
  patched: 'Last patched',
  reviewed: 'Access last reviewed',
  forecastOn: 'Last forecast',
  subjectRequestsWithin: 'Requests about own data within',
  correlationId: 'Correlation id',
};

/** The facts that a service declares, group by group; empty groups are left out. */
export function serviceFacts(service: Document): FactGroup[] {
  return GROUPS.map((group) => ({
    title: group.title,
    facts: group.fields.flatMap((field) => factsOf(field, service.data[field])),
  })).filter(({ facts }) => facts.length > 0);
}

/** The secrets of a service, with the day on which each was rotated. */
export function secretsOf(service: Document): { name: string; rotated: string | undefined }[] {
  return mappings(service.data['secrets']).map(({ item }) => ({
    name: String(item['name']),
    rotated: typeof item['rotated'] === 'string' ? item['rotated'] : undefined,
  }));
}

function factsOf(field: string, value: Json | undefined, within = ''): FactGroup['facts'] {
  if (value === undefined || value === null) return [];
  if (typeof value === 'object' && !Array.isArray(value))
    return Object.entries(value).flatMap(([key, item]) =>
      factsOf(key, item, within === '' && GENERIC.has(key) ? title(field) : within),
    );
  const own = LABELS[field] ?? title(field);
  const label = within === '' ? own : `${within}: ${own.charAt(0).toLowerCase()}${own.slice(1)}`;
  const text = words(value);
  return [{ label, words: text, ...(/^https?:\/\//.test(text) && { url: text }) }];
}

/** Field names that say nothing without the field that they stand in. */
const GENERIC: ReadonlySet<string> = new Set([
  'url',
  'tool',
  'evidence',
  'on',
  'exception',
  'format',
]);

function words(value: Json): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.map(words).join(', ');
  const text = String(value);
  return isDuration(text) ? inWords(text) : text;
}
