// Every name in a file: references, links, headings, alerts and rules, each with what it names.
import type { Alert } from '../model/alert.ts';
import type { Heading, Link } from '../model/body.ts';
import type { Document, ParsedFile } from '../model/document.ts';
import type { Handbook } from '../model/handbook.ts';
import { kindNames, kinds } from '../model/kind.ts';
import type { Place } from '../model/place.ts';
import { settingsReferences } from '../model/settings.ts';
import type { Rule } from '../rule.ts';
import { rules } from '../rules/index.ts';

export type Thing =
  | { kind: 'document'; document: Document }
  | { kind: 'alert'; name: string; alerts: readonly Alert[] }
  | { kind: 'heading'; document: Document; heading: Heading }
  | { kind: 'rule'; rule: Rule };

/** A thing, where it is named, and whether that is where it is made. */
export interface Named {
  thing: Thing;
  place: Place;
  /** `definition` for the name of the thing itself, `link` for an address, `word` for an id. */
  as: 'definition' | 'word' | 'link';
}

/** Everything that a file names. */
export function* namesIn(handbook: Handbook, file: ParsedFile): Generator<Named> {
  if (file.path === handbook.settings.path) yield* namesInSettings(handbook);
  if (file.kind === 'alert') yield* namesInRules(handbook, file);
  for (const document of file.documents) yield* namesOf(handbook, document);
}

/** What the lines of the list of published addresses name. */
export function* publishedIn(handbook: Handbook, path: string): Generator<Named> {
  for (const { url, place } of handbook.published) {
    if (place.path !== path) continue;
    const { line, length } = place;
    const thing = pageThing(handbook, url);
    const whole = { start: { line, column: 1 }, end: { line, column: 1 + length } };
    if (thing) yield { thing, place: { path, ...whole }, as: 'link' };
  }
}

/** True for a document that says its id itself, as an item of a list; any other goes by its file. */
export function saysItsId({ kind, data }: Document): boolean {
  return kinds[kind].format === 'yaml-list' && Object.hasOwn(data, 'id');
}

function* namesOf(handbook: Handbook, document: Document): Generator<Named> {
  for (const reference of document.references) {
    const target = handbook.resolve(reference);
    if (target)
      yield { thing: { kind: 'document', document: target }, place: reference.place, as: 'word' };
  }
  if (saysItsId(document))
    yield { thing: { kind: 'document', document }, place: document.place('/id'), as: 'definition' };
  for (const link of document.body?.links ?? []) yield* namesInLink(handbook, document, link);
  for (const heading of document.body?.headings ?? [])
    yield { thing: { kind: 'heading', document, heading }, place: heading.place, as: 'definition' };
  for (const { value, place } of document.body?.inlineCode ?? []) {
    const alerts = /^[A-Z]\w+$/.test(value) ? handbook.alertsNamed(value) : [];
    // Letter case counts in prose: a word may be written like an alert and be none.
    if (alerts[0]?.name === value)
      yield { thing: { kind: 'alert', name: value, alerts }, place, as: 'word' };
  }
  for (const [pointer, word] of alertWords(document)) {
    const alerts = handbook.alertsNamed(word);
    if (alerts.length > 0)
      yield {
        thing: { kind: 'alert', name: alerts[0]!.name, alerts },
        place: document.place(pointer),
        as: 'word',
      };
  }
  for (const [pointer, url] of addresses(document)) {
    const thing = linkThing(handbook, document, url);
    if (thing) yield { thing, place: document.place(pointer), as: 'link' };
  }
  if (document.kind === 'waiver') yield* namesInWaiver(handbook, document);
}

/** The alerts that a document names in its fields, each with its pointer. */
export function alertWords({ kind, data }: Document): [pointer: string, word: string][] {
  const field = kind === 'incident' ? 'alerts' : 'externalAlerts';
  const list = data[field];
  if (!Array.isArray(list)) return [];
  return list.flatMap((word, index): [string, string][] =>
    typeof word === 'string' ? [[`/${field}/${index}`, word]] : [],
  );
}

/** The addresses that a document has in its fields, each with its pointer. */
export function addresses({ data }: Document): [pointer: string, url: string][] {
  return Array.isArray(data['related'])
    ? data['related'].flatMap((url, index): [string, string][] =>
        typeof url === 'string' ? [[`/related/${index}`, url]] : [],
      )
    : [];
}

function* namesInLink(handbook: Handbook, from: Document, link: Link): Generator<Named> {
  const thing = linkThing(handbook, from, link.url);
  if (thing) yield { thing, place: link.place, as: 'link' };
}

/** Where an address of a document leads. */
export function linkThing(handbook: Handbook, from: Document, url: string): Thing | undefined {
  const target = handbook.link(from, url);
  if (target.kind !== 'page') return undefined;
  return ofPage(target.page, target.url, target.anchor);
}

function pageThing(handbook: Handbook, written: string): Thing | undefined {
  const [address = '', anchor] = written.split('#');
  const { page, url } = handbook.pageAt(address);
  return page && ofPage(page, url, anchor);
}

function ofPage(
  page: Document | readonly Alert[] | 'site',
  url: string,
  anchor: string | undefined,
): Thing | undefined {
  if (page === 'site') {
    const id = /^\/rules\/([^/]+\/[^/]+)\/$/.exec(url)?.[1];
    const rule = rules.find((each) => each.id === id);
    return rule && { kind: 'rule', rule };
  }
  if (!('body' in page)) return { kind: 'alert', name: page[0]!.name, alerts: page };
  const heading = page.body?.headings.find(({ id }) => id === anchor);
  return heading
    ? { kind: 'heading', document: page, heading }
    : { kind: 'document', document: page };
}

function* namesInWaiver(handbook: Handbook, waiver: Document): Generator<Named> {
  const { rule: id, subject } = waiver.data;
  const rule = rules.find((each) => each.id === id);
  if (rule) yield { thing: { kind: 'rule', rule }, place: waiver.place('/rule'), as: 'word' };
  const thing = typeof subject === 'string' ? subjectThing(handbook, subject) : undefined;
  if (thing) yield { thing, place: waiver.place('/subject'), as: 'word' };
}

/** What `<kind>:<id>` names. */
export function subjectThing(handbook: Handbook, subject: string): Thing | undefined {
  const [, kind = '', id = ''] = /^([a-z]+):(.+)$/i.exec(subject) ?? [];
  if (kind.toLowerCase() === 'alert') {
    const alerts = handbook.alertsNamed(id);
    return alerts.length > 0 ? { kind: 'alert', name: alerts[0]!.name, alerts } : undefined;
  }
  const known = kindNames.find((each) => each === kind.toLowerCase());
  const document = known && handbook.get(known, id);
  return document && { kind: 'document', document };
}

function* namesInRules(handbook: Handbook, file: ParsedFile): Generator<Named> {
  const { serviceLabel, ownerLabel } = handbook.settings.alerts;
  for (const alert of handbook.alerts) {
    if (alert.path !== file.path) continue;
    const alerts = handbook.alertsNamed(alert.id);
    yield {
      thing: { kind: 'alert', name: alert.name, alerts },
      place: alert.place,
      as: 'definition',
    };
    const label = alert.labels.get(serviceLabel);
    const service = handbook.serviceOf(alert);
    if (label && service)
      yield { thing: { kind: 'document', document: service }, place: label.place, as: 'word' };
    const owner = ownerLabel === undefined ? undefined : alert.labels.get(ownerLabel);
    const team = owner && handbook.get('team', owner.value);
    if (owner && team)
      yield { thing: { kind: 'document', document: team }, place: owner.place, as: 'word' };
    const link = handbook.runbookOf(alert);
    const thing = link.kind === 'page' ? ofPage(link.page, link.url, link.anchor) : undefined;
    if (thing && link.kind === 'page') yield { thing, place: link.annotation.place, as: 'link' };
  }
}

/** What the policy requires to be there, and where handbook.yaml says so; a preset has no place. */
export function requiredSubjects({ settings }: Handbook): { subject: string; place?: Place }[] {
  const { required = [] } = settings.policy.documents ?? {};
  return required.flatMap(({ subject }, index) => {
    const place = settings.place(`/policy/documents/required/${index}/subject`);
    return typeof subject === 'string' ? [{ subject, ...(place && { place }) }] : [];
  });
}

function* namesInSettings(handbook: Handbook): Generator<Named> {
  const { settings } = handbook;
  for (const { subject, place } of requiredSubjects(handbook)) {
    const thing = subjectThing(handbook, subject);
    if (thing && place) yield { thing, place, as: 'word' };
  }
  for (const reference of settingsReferences(settings)) {
    const document = handbook.resolve(reference);
    if (document)
      yield { thing: { kind: 'document', document }, place: reference.place, as: 'word' };
  }
  for (const rule of rules) {
    const place = settings.keyPlace(`/rules/${rule.id.replaceAll('/', '~1')}`);
    if (place) yield { thing: { kind: 'rule', rule }, place, as: 'word' };
  }
  for (const { from, to, toPlace } of settings.redirects) {
    const thing = to === undefined ? undefined : pageThing(handbook, to);
    if (thing && to !== from) yield { thing, place: toPlace, as: 'link' };
  }
  for (const [index, { silences = [] }] of (settings.policy.changes?.windows ?? []).entries())
    for (const [at, name] of silences.entries()) {
      const place = settings.place(`/policy/changes/windows/${index}/silences/${at}`);
      const alerts = handbook.alertsNamed(name);
      if (place && alerts.length > 0)
        yield { thing: { kind: 'alert', name: alerts[0]!.name, alerts }, place, as: 'word' };
    }
}
