// Whom to call about a service or a runbook: its own contacts, else its owning team's.
import { text, type Data, type Document } from '../model/document.ts';
import type { Handbook } from '../model/handbook.ts';

export interface OnCall {
  schedule: string;
  provider: string | undefined;
  url: string | undefined;
}

export interface Level {
  label: string;
  to: Document | undefined;
  written: string;
  after: string | undefined;
}

/** The team that answers for a document: its owner, or the owner's team when that is a person. */
export function teamOf(handbook: Handbook, document: Document): Document | undefined {
  if (document.kind === 'team') return document;
  const owner = handbook.named(document, '/owner');
  if (!owner || owner.kind === 'team') return owner;
  return handbook.named(owner, '/team');
}

/** The rotation that is paged: the document's own, its service's, or its team's. */
export function onCallOf(handbook: Handbook, document: Document): OnCall | undefined {
  const own = asMapping(document.data['onCall']);
  if (own && typeof own['schedule'] === 'string')
    return {
      schedule: own['schedule'],
      provider: typeof own['provider'] === 'string' ? own['provider'] : undefined,
      url: typeof own['url'] === 'string' ? own['url'] : undefined,
    };
  const service = document.kind === 'runbook' ? servicesOf(handbook, document)[0] : undefined;
  const next = service ?? teamOf(handbook, document);
  return next && next !== document ? onCallOf(handbook, next) : undefined;
}

/** The ladder of a document: its own, its service's, or its team's. */
export function escalationOf(handbook: Handbook, document: Document): Level[] {
  const own = document.data['escalation'];
  if (Array.isArray(own) && own.length > 0)
    return own.flatMap((item, index): Level[] => {
      const level = asMapping(item);
      if (!level) return [];
      return [
        {
          label: typeof level['level'] === 'string' ? level['level'] : `Level ${index + 1}`,
          to: handbook.named(document, `/escalation/${index}/to`),
          written: String(level['to'] ?? ''),
          after: typeof level['after'] === 'string' ? level['after'] : undefined,
        },
      ];
    });
  const service = document.kind === 'runbook' ? servicesOf(handbook, document)[0] : undefined;
  const next = service ?? teamOf(handbook, document);
  return next && next !== document ? escalationOf(handbook, next) : [];
}

/** The services that a runbook is about. */
export function servicesOf(handbook: Handbook, runbook: Document): Document[] {
  return runbook.references
    .filter((reference) => reference.field.startsWith('/service'))
    .flatMap((reference) => handbook.resolve(reference) ?? []);
}

/** The chat channel where the people who own a document are reached. */
export function channelOf(handbook: Handbook, document: Document): string | undefined {
  const team = teamOf(handbook, document);
  return team && text(team, 'channel');
}

function asMapping(value: unknown): Data | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Data)
    : undefined;
}
