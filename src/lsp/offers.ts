// What can be written in a place: ids, names, addresses and values, each with what it means.
import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver';
import type { Body } from '../model/body.ts';
import type { Document } from '../model/document.ts';
import type { Handbook } from '../model/handbook.ts';
import type { KindName } from '../model/kind.ts';
import type { Json } from '../model/yaml.ts';
import { rules } from '../rules/index.ts';
import { readinessChecks } from '../model/waiver.ts';
import { relativeLink } from './texts.ts';

/** One thing that can be written. */
export interface Offer {
  text: string;
  /** What it is, in a few words. */
  detail?: string;
  about?: string;
  kind?: CompletionItem['kind'];
}

/** The documents of some kinds, by their ids. */
export function idOffers(handbook: Handbook, kinds: readonly KindName[]): Offer[] {
  return kinds.flatMap((kind) =>
    handbook.of(kind).map((document) => ({
      text: document.id,
      detail: `${kind}: ${document.title}`,
      kind: CompletionItemKind.Reference,
    })),
  );
}

/** The alerts of every rule file, by their names. */
export function alertOffers(handbook: Handbook): Offer[] {
  const seen = new Map(handbook.alerts.map((alert) => [alert.name, alert]));
  return [...seen.values()].map((alert) => ({
    text: alert.name,
    detail: `alert: ${alert.annotations.get('summary')?.value ?? alert.path}`,
    kind: CompletionItemKind.Event,
  }));
}

/** The ids of the rules. */
export function ruleOffers(): Offer[] {
  return rules.map(({ id, summary, why }) => ({
    text: id,
    detail: summary,
    about: why,
    kind: CompletionItemKind.Constant,
  }));
}

/** What a waiver may be about: a document or an alert. */
export function subjectOffers(handbook: Handbook): Offer[] {
  const documents = handbook.documents.filter(({ kind }) => kind !== 'waiver');
  return [
    ...documents.map(({ kind, id, title }) => ({ text: `${kind}:${id}`, detail: title })),
    ...alertOffers(handbook).map((each) => ({ ...each, text: `alert:${each.text}` })),
  ];
}

/** What a waiver may name besides the rules. */
export function checkOffers(): Offer[] {
  return readinessChecks.map((check) => ({ text: `ready/${check}`, detail: 'readiness check' }));
}

/** The pages of the site, by their paths. */
export function pageOffers(handbook: Handbook, prefix = ''): Offer[] {
  return [...handbook.pages].map(([url, page]) => ({
    text: prefix + url,
    detail: page === 'site' ? 'page' : 'body' in page ? page.title : `alert: ${page[0]!.name}`,
    kind: CompletionItemKind.File,
  }));
}

/** The files that a document can link to, as it would write them. */
export function fileOffers(handbook: Handbook, from: Document): Offer[] {
  const linked = handbook.documents.filter(
    (document) => document.body && handbook.isPublished(document) && document !== from,
  );
  const relative = (path: string) => relativeLink(from.path, path);
  return [
    ...linked.map(({ path, title }) => ({ text: relative(path), detail: title })),
    ...[...handbook.attachments].map((path) => ({ text: relative(path), detail: path })),
  ].map((each) => ({ ...each, kind: CompletionItemKind.File }));
}

/** The headings of a body, by their anchors. */
export function headingOffers(body: Body | undefined): Offer[] {
  return (body?.headings ?? []).map(({ id, text }) => ({
    text: id,
    detail: text,
    kind: CompletionItemKind.Reference,
  }));
}

/** The paths of the policy's values, with what each of them is. */
export function policyOffers(handbook: Handbook): Offer[] {
  const found: Offer[] = [];
  const visit = (value: Json | undefined, path: string): void => {
    const isMapping = typeof value === 'object' && value !== null && !Array.isArray(value);
    const items = Array.isArray(value) ? value : [];
    const byId = items.filter(
      (item) => typeof item === 'object' && item !== null && 'id' in item,
    ) as { [key: string]: Json }[];
    if (isMapping)
      for (const [key, each] of Object.entries(value)) visit(each, path ? `${path}.${key}` : key);
    else if (byId.length > 0) for (const item of byId) visit(item, `${path}.${String(item['id'])}`);
    else found.push({ text: path, detail: shownValue(value), kind: CompletionItemKind.Property });
  };
  visit(handbook.policy, '');
  return found;
}

/** A value of the policy on one line. */
export function shownValue(value: Json | undefined): string {
  if (Array.isArray(value)) return value.map(shownValue).join(', ');
  return typeof value === 'object' && value !== null
    ? Object.entries(value)
        .map(([key, each]) => `${key}: ${shownValue(each)}`)
        .join('; ')
    : String(value);
}

/** What has an id and a label in the policy, such as a severity or a role. */
export function labelledOffers(
  list: readonly { id: string; label?: string }[] | undefined,
  what: string,
): Offer[] {
  return (list ?? []).map(({ id, label }) => ({
    text: id,
    detail: label === undefined ? what : `${what}: ${label}`,
    kind: CompletionItemKind.EnumMember,
  }));
}
