// What search knows of the handbook: each page's names, facts and texts by where they stand.
import type { Fields } from '../search/index-build.ts';
import type { Page } from '../search/pack.ts';
import { readable, type Alert } from '../model/alert.ts';
import { isPublished, text, texts, type Document } from '../model/document.ts';
import type { Handbook } from '../model/handbook.ts';
import { declaredParameters } from '../model/parameters.ts';
import { kindNames, kinds, type KindName } from '../model/kind.ts';
import { Lines, type Place } from '../model/place.ts';
import type { Json } from '../model/yaml-tree.ts';
import { servicesOf, teamOf } from './contacts.ts';
import { freshness } from './freshness.ts';
import { once } from './once.ts';

/** The kinds whose names come first where names are equal. */
const FIRST: readonly KindName[] = ['runbook', 'playbook', 'service'];

/** Every page that search finds: runbooks first, so that of two equal names the runbook wins. */
export const searchables = once((handbook: Handbook): Page[] => {
  const withPages = kindNames.filter((kind) => kinds[kind].page && kind !== 'alert');
  const ranked = [...FIRST, ...withPages.filter((kind) => !FIRST.includes(kind))];
  const documents = ranked.flatMap((kind) =>
    handbook
      .of(kind)
      .filter((document) => isPublished(document) && handbook.pages.get(document.url) === document),
  );
  const alerts = Map.groupBy(handbook.alerts, (alert) => alert.url);
  return [
    ...documents.map((document) => ofDocument(handbook, document)),
    ...[...alerts.values()].map((of) => ofAlerts(handbook, of)),
  ];
});

function ofDocument(handbook: Handbook, document: Document): Page {
  const alerts = document.kind === 'runbook' ? handbook.alertsOf(document) : [];
  const { state, on, due } = freshness(handbook, document);
  const named = [...new Set(alerts.map((alert) => alert.name))];
  const file = document.path.split('/').at(-1)!;
  const also = [
    file.replace(/\.[^.]+$/, ''),
    document.id.split('/').at(-1)!,
    ...(document.body?.headings.filter(({ depth }) => depth === 1).map((each) => each.text) ?? []),
    ...texts(document, 'aliases'),
    ...texts(document, 'externalAlerts'),
    ...named,
  ];
  const parts = partsOf(document);
  const description = text(document, 'description') ?? '';
  const incident = document.kind === 'incident' && handbook.incidents.severityOf(document)?.label;
  return {
    name: document.title,
    detail: description || firstLine(parts.lead),
    kind: kinds[document.kind].label,
    url: document.url,
    also: [...new Set(also)].filter((name) => name !== document.title),
    services: servicesOf(handbook, document).map(({ id }) => id),
    team: teamOf(handbook, document)?.id,
    severities: incident ? [incident] : severitiesOf(handbook, alerts),
    params: declaredParameters(document).map(({ name }) => name),
    review: { state, on, due },
    runbook: undefined,
    texts: {
      ...parts,
      names: [document.title, ...also, ...document.id.split('/').slice(0, -1)].join('\n'),
      summary: [description, ...texts(document, 'tags'), ...alerts.map(sayings)].join('\n'),
      expressions: alerts.map((alert) => alert.expr?.value ?? '').join('\n'),
    },
  };
}

function ofAlerts(handbook: Handbook, alerts: readonly Alert[]): Page {
  const [first] = alerts as [Alert];
  const service = handbook.serviceOf(first);
  const links = alerts.map((alert) => handbook.runbookOf(alert));
  const page = links.find((link) => link.kind === 'page')?.page;
  const summary = first.annotations.get('summary') ?? first.annotations.get('message');
  return {
    name: first.name,
    detail: readable((summary ?? first.annotations.get('description'))?.value ?? ''),
    kind: kinds.alert.label,
    url: first.url,
    also: [],
    services: service ? [service.id] : [],
    team: service && teamOf(handbook, service)?.id,
    severities: severitiesOf(handbook, alerts),
    params: [],
    review: { state: 'unscheduled', on: undefined, due: undefined },
    runbook: typeof page === 'object' && 'url' in page ? page.url : undefined,
    texts: {
      names: first.name,
      summary: alerts.map(sayings).join('\n'),
      headings: '',
      lead: '',
      body: '',
      code: '',
      expressions: alerts.map((alert) => alert.expr?.value ?? '').join('\n'),
    },
  };
}

/** What an alert says to people: its annotations without addresses, its group. */
function sayings(alert: Alert): string {
  const said = [...alert.annotations].flatMap(([, { value }]) =>
    /^\s*(?:https?:\/\/|\/)\S*$/.test(value) ? [] : [readable(value)],
  );
  return said.join('\n');
}

function severitiesOf(handbook: Handbook, alerts: readonly Alert[]): string[] {
  const found = alerts.flatMap(
    (alert) => handbook.severityOf(alert)?.label ?? handbook.severityLabel(alert) ?? [],
  );
  return [...new Set(found)];
}

/** The texts of a body; of a document without one, the values of its data. */
function partsOf(document: Document): Pick<Fields, 'headings' | 'lead' | 'body' | 'code'> {
  const { body, source } = document;
  if (!body) {
    const lead = document.syntax ? source.text : valuesOf(document.data).join('\n');
    return { headings: '', lead: '', body: lead, code: '' };
  }
  const lines = new Lines(source.text);
  const cut = (place: Place) =>
    source.text.slice(lines.offset(place.start), lines.offset(place.end));
  const sections = body.headings.filter(({ depth }) => depth > 1);
  const end = sections[1]?.place.start.line ?? Infinity;
  const heads = new Set(body.headings.map(({ place }) => place.start.line));
  const prose = body.texts.filter(({ start }) => !heads.has(start.line));
  const early = prose.filter(({ start }) => start.line < end);
  return {
    headings: body.headings
      .filter(({ depth }) => depth > 1)
      .map((each) => each.text)
      .join('\n'),
    lead: early.map(cut).join(' '),
    body: prose.slice(early.length).map(cut).join(' '),
    code: [...body.code, ...body.inlineCode].map(({ value }) => value).join('\n'),
  };
}

function valuesOf(value: Json | undefined): string[] {
  if (typeof value === 'string') return /^(?:https?:|\d{4}-\d\d-)/.test(value) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap(valuesOf);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(valuesOf);
  return [];
}

/** The first sentence of a text, for one line of a list. */
function firstLine(lead: string): string {
  const line = lead.replace(/\s+/g, ' ').trim();
  const sentence = /^.{20,}?[.!?](?= |$)/.exec(line)?.[0] ?? line;
  return sentence.length <= 160 ? sentence : `${sentence.slice(0, 157).replace(/ \S*$/, '')} …`;
}
