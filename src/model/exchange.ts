// Exchange: one file of a joined Handbook for another reading of it, where that moves no address.
// An editor asks for a report after every key; joining ten thousand documents anew takes too long for that.
import type { Alert } from './alert.ts';
import { isPublished, texts, type Document, type ParsedFile } from './document.ts';
import type { Handbook } from './handbook.ts';
import type { KindName } from './kind.ts';
import type { LinkTarget } from './link.ts';
import type { Reference } from './reference.ts';
import { alertRunbook, type RunbookLink } from './runbook-link.ts';
import { isUnread } from './unread.ts';

type Incoming = { from: Document; reference: Reference };

/** What a Handbook has joined, to be changed in place. */
export interface Joined {
  files: ParsedFile[];
  documents: Document[];
  alerts: Alert[];
  byId: Map<string, Document>;
  byPath: Map<string, Document>;
  byKind: Map<KindName, Document[]>;
  pages: Map<string, Document | readonly Alert[] | 'site'>;
  alertsByName: Map<string, Alert[]>;
  links: Map<Document, Map<string, LinkTarget>>;
  incoming: Map<Document, Incoming[]>;
  runbooks: Map<Alert, RunbookLink>;
  alertsOf: Map<Document, Alert[]>;
}

/**
 * Puts a file, and the alerts in it, in the place of the file at its path.
 *
 * @returns False, with nothing changed, where the handbook must be joined anew: the file is not there
 *   yet, or an id, an address, a name or an alias comes or goes.
 */
export function exchange(
  handbook: Handbook,
  joined: Joined,
  file: ParsedFile,
  alerts: readonly Alert[],
): boolean {
  const index = joined.files.findIndex(({ path }) => path === file.path);
  const old = joined.files[index];
  if (!old || old.kind !== file.kind || file.kind === 'handbook') return false;
  if (!old.documents.every((each, at) => isSame(each, file.documents[at]))) return false;
  if (old.documents.length !== file.documents.length) return false;
  const before = joined.alerts.filter(({ path }) => path === file.path);
  if (before.length !== alerts.length) return false;
  if (!before.every(({ name }, at) => name === alerts[at]!.name)) return false;
  if (handbook.settings.redirects.length > 0) {
    if (isUnread(old) !== isUnread(file)) return false;
    if (headings(old) !== headings(file)) return false;
  }
  joined.files[index] = file;
  const renewed = new Map(old.documents.map((each, at) => [each, file.documents[at]!]));
  exchangeDocuments(handbook, joined, renewed);
  exchangeAlerts(handbook, joined, before, alerts);
  return true;
}

/** True for two readings of a document that stand at the same addresses. */
function isSame(old: Document, now: Document | undefined): boolean {
  return (
    now?.kind === old.kind &&
    now.id === old.id &&
    now.url === old.url &&
    isPublished(now) === isPublished(old) &&
    // A page whose body cannot be read has no headings, and is told apart from one without any.
    texts(now, 'aliases').join('\n') === texts(old, 'aliases').join('\n')
  );
}

/** The headings of a file, and whether they are known, as one text. */
function headings({ documents }: ParsedFile): string {
  return documents.map(({ body }) => body?.headings.map(({ id }) => id).join('\n')).join('\n\n');
}

function exchangeDocuments(
  handbook: Handbook,
  joined: Joined,
  renewed: ReadonlyMap<Document, Document>,
): void {
  if (renewed.size === 0) return;
  const { documents, byId, byPath, byKind, pages, links, incoming, alertsOf, runbooks } = joined;
  for (const old of renewed.keys())
    for (const reference of old.references) {
      const target = handbook.resolve(reference);
      const list = target && incoming.get(target);
      if (list && !renewed.has(target))
        incoming.set(
          target,
          list.filter(({ from }) => !renewed.has(from)),
        );
    }
  for (const [old, now] of renewed) {
    swap(documents, old, now);
    swap(byKind.get(old.kind)!, old, now);
    for (const map of [byId, byPath, pages] as Map<string, unknown>[])
      for (const key of [`${old.kind}:${old.id}`, old.path, old.url])
        if (map.get(key) === old) map.set(key, now);
    // What others say of it stays; what it says itself is added below.
    const list = incoming.get(old)?.filter(({ from }) => !renewed.has(from)) ?? [];
    incoming.delete(old);
    if (list.length > 0) incoming.set(now, list);
    links.delete(old);
    const led = alertsOf.get(old);
    alertsOf.delete(old);
    if (led) alertsOf.set(now, led);
    for (const alert of led ?? []) {
      const link = runbooks.get(alert);
      if (link?.kind === 'page') runbooks.set(alert, { ...link, page: now });
    }
  }
  for (const known of links.values())
    for (const target of known.values()) {
      if (target.kind !== 'page' || typeof target.page === 'string') continue;
      const now = renewed.get(target.page as Document);
      if (now) target.page = now;
    }
  const order = new Map(documents.map((document, at) => [document, at]));
  for (const from of renewed.values())
    for (const reference of from.references) {
      const target = handbook.resolve(reference);
      if (!target) continue;
      const list = incoming.get(target) ?? [];
      const at = list.findIndex((each) => order.get(each.from)! > order.get(from)!);
      list.splice(at === -1 ? list.length : at, 0, { from, reference });
      incoming.set(target, list);
    }
}

function exchangeAlerts(
  handbook: Handbook,
  joined: Joined,
  before: readonly Alert[],
  now: readonly Alert[],
): void {
  const { alerts, alertsByName, runbooks, alertsOf } = joined;
  const left = new Set<Document>();
  before.forEach((old, at) => {
    const link = runbooks.get(old);
    if (link?.kind === 'page' && typeof link.page !== 'string' && 'body' in link.page)
      left.add(link.page);
    runbooks.delete(old);
    swap(alerts, old, now[at]!);
    swap(alertsByName.get(old.id)!, old, now[at]!);
  });
  for (const alert of now) {
    const link = alertRunbook(handbook, alert);
    runbooks.set(alert, link);
    if (link.kind === 'page' && typeof link.page !== 'string' && 'body' in link.page)
      left.add(link.page);
  }
  if (left.size === 0) return;
  for (const page of left) alertsOf.delete(page);
  for (const alert of alerts) {
    const link = runbooks.get(alert);
    if (link?.kind !== 'page' || typeof link.page === 'string' || !('body' in link.page)) continue;
    if (!left.has(link.page)) continue;
    const list = alertsOf.get(link.page);
    if (list) list.push(alert);
    else alertsOf.set(link.page, [alert]);
  }
}

function swap<T>(list: T[], old: T, now: T): void {
  const at = list.indexOf(old);
  if (at !== -1) list[at] = now;
}
