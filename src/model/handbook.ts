// The Handbook: every document by kind and id, references both ways, the policy, and today.
import type { Alert } from './alert.ts';
import { addDuration, durationSeconds, inWords } from './calendar.ts';
import { aliasUrl, isPublished, text, texts, type Document, type ParsedFile } from './document.ts';
import type { Fault, FaultKind } from './fault.ts';
import { kindNames, type KindName } from './kind.ts';
import { resolveLink, type LinkTarget } from './link.ts';
import { nearest } from './nearest.ts';
import { severityOf, type Policy, type Settings } from './policy.ts';
import type { Reference } from './reference.ts';
import { alertRunbook, type RunbookLink } from './runbook-link.ts';
import picomatch from 'picomatch';

export interface HandbookInput {
  settings: Settings;
  files: ParsedFile[];
  alerts: Alert[];
  /** Paths below the root that are no documents and may be linked to, such as images. */
  attachments: ReadonlySet<string>;
  /** The paths of pages that are not documents: lists, rules, policy. */
  sitePages: readonly string[];
  /** The committed list of published paths, and where each line of it stands. */
  published: readonly { url: string; place: { path: string; line: number; length: number } }[];
  /** The date of the check, `YYYY-MM-DD`. */
  today: string;
}

export class Handbook {
  readonly settings: Settings;
  readonly policy: Policy;
  readonly today: string;
  readonly documents: readonly Document[];
  readonly alerts: readonly Alert[];
  readonly files: readonly ParsedFile[];
  readonly attachments: ReadonlySet<string>;
  readonly published: HandbookInput['published'];
  /** Page path → what answers there: a document, the alerts of a name, or a page of the site. */
  readonly pages: ReadonlyMap<string, Document | readonly Alert[] | 'site'>;
  /** Old path → the path of the page that took its place. */
  readonly aliases: ReadonlyMap<string, string>;
  readonly #byId = new Map<string, Document>();
  readonly #byPath = new Map<string, Document>();
  readonly #byKind = new Map<KindName, Document[]>();
  readonly #alertsByName = new Map<string, Alert[]>();
  readonly #incoming = new Map<Document, { from: Document; reference: Reference }[]>();
  readonly #runbooks = new Map<Alert, RunbookLink>();
  readonly #alertsOf = new Map<Document, Alert[]>();
  readonly #fileServices: { matches: (path: string) => boolean; service: string }[];

  constructor(input: HandbookInput) {
    this.settings = input.settings;
    this.policy = input.settings.policy;
    this.today = input.today;
    this.files = input.files;
    this.documents = input.files.flatMap((file) => file.documents);
    this.alerts = input.alerts;
    this.attachments = input.attachments;
    this.published = input.published;
    this.#fileServices = Object.entries(input.settings.alerts.services).map(([glob, service]) => ({
      matches: picomatch(glob),
      service: service.toLowerCase(),
    }));
    for (const kind of kindNames) this.#byKind.set(kind, []);
    const pages = new Map<string, Document | Alert[] | 'site'>();
    for (const path of input.sitePages) pages.set(path, 'site');
    for (const document of this.documents) {
      const key = `${document.kind}:${document.id}`;
      this.#byKind.get(document.kind)!.push(document);
      if (!this.#byId.has(key)) this.#byId.set(key, document);
      if (document.source.path === document.path && !this.#byPath.has(document.path))
        this.#byPath.set(document.path, document);
      if (isPublished(document) && !pages.has(document.url)) pages.set(document.url, document);
    }
    for (const alert of this.alerts) {
      const same = this.#alertsByName.get(alert.id);
      if (same) same.push(alert);
      else {
        this.#alertsByName.set(alert.id, [alert]);
        pages.set(alert.url, this.#alertsByName.get(alert.id)!);
      }
    }
    this.pages = pages;
    const aliases = new Map<string, string>();
    for (const document of this.documents)
      if (isPublished(document))
        for (const alias of texts(document, 'aliases')) {
          const url = aliasUrl(document, alias);
          if (!pages.has(url) && !aliases.has(url)) aliases.set(url, document.url);
        }
    this.aliases = aliases;
    for (const document of this.documents)
      for (const reference of document.references) {
        const target = this.resolve(reference);
        if (!target) continue;
        const list = this.#incoming.get(target);
        if (list) list.push({ from: document, reference });
        else this.#incoming.set(target, [{ from: document, reference }]);
      }
    for (const alert of this.alerts) {
      const link = alertRunbook(this, alert);
      this.#runbooks.set(alert, link);
      if (link.kind !== 'page' || typeof link.page === 'string' || !('body' in link.page)) continue;
      const list = this.#alertsOf.get(link.page);
      if (list) list.push(alert);
      else this.#alertsOf.set(link.page, [alert]);
    }
  }

  /** The documents of a kind, in the order of their paths. */
  of(kind: KindName): readonly Document[] {
    return this.#byKind.get(kind) ?? [];
  }

  /** The document of a kind and an id; ids are compared in lower case. */
  get(kind: KindName, id: string): Document | undefined {
    return this.#byId.get(`${kind}:${id.toLowerCase()}`);
  }

  /** The document that a file below the root became. */
  atPath(path: string): Document | undefined {
    return this.#byPath.get(path);
  }

  /** Every alerting rule of a name; letter case does not count. */
  alertsNamed(name: string): readonly Alert[] {
    return this.#alertsByName.get(name.toLowerCase()) ?? [];
  }

  /** The faults of a kind over all files, handbook.yaml included. */
  *faults(kind: FaultKind): Generator<{ fault: Fault; file: ParsedFile }> {
    for (const file of this.files)
      for (const fault of file.faults) if (fault.kind === kind) yield { fault, file };
  }

  /** The document that a reference names. */
  resolve(reference: Reference): Document | undefined {
    for (const kind of reference.kinds) {
      const found = this.get(kind, reference.id);
      if (found) return found;
    }
    return undefined;
  }

  /** The document that a field names, such as the owner of a service. */
  named(document: Document, field: string): Document | undefined {
    const reference = document.references.find((each) => each.field === field);
    return reference && this.resolve(reference);
  }

  /** Everything that names a document, with the field that does. */
  referencesTo(document: Document): readonly { from: Document; reference: Reference }[] {
    return this.#incoming.get(document) ?? [];
  }

  /** Where a link of a document leads. */
  link(from: Document, url: string): LinkTarget {
    return resolveLink(this, from, url);
  }

  /** The id nearest to one that does not exist. */
  nearestId(kinds: readonly KindName[], id: string): string | undefined {
    return nearest(
      id,
      kinds.flatMap((kind) => this.of(kind).map((document) => document.id)),
    );
  }

  /** The page path nearest to one that does not answer. */
  nearestPage(path: string): string | undefined {
    return nearest(path, this.pages.keys());
  }

  /** The candidate nearest to a word; see `nearest`. */
  nearestOf(word: string, candidates: Iterable<string>): string | undefined {
    return nearest(word, candidates);
  }

  /** Where an alert's runbook annotation leads. */
  runbookOf(alert: Alert): RunbookLink {
    return this.#runbooks.get(alert) ?? { kind: 'none' };
  }

  /** The alerts whose annotation leads to a runbook. */
  alertsOf(runbook: Document): readonly Alert[] {
    return this.#alertsOf.get(runbook) ?? [];
  }

  /** The severity label of an alert, as it is written. */
  severityLabel(alert: Alert): string | undefined {
    return alert.labels.get(this.settings.alerts.severityLabel)?.value;
  }

  /** The policy's severity of an alert. */
  severityOf(alert: Alert): ReturnType<typeof severityOf> {
    const label = this.severityLabel(alert);
    return label === undefined ? undefined : severityOf(this.policy, label);
  }

  /** The id of an alert's service: by label, else by the file mapping, else by the file's name. */
  serviceIdOf(alert: Alert): string | undefined {
    const label = alert.labels.get(this.settings.alerts.serviceLabel)?.value;
    if (label !== undefined && !label.includes('{{')) return label.toLowerCase();
    const mapped = this.#fileServices.find((entry) => entry.matches(alert.path));
    if (mapped) return mapped.service;
    const name = alert.path
      .split('/')
      .at(-1)!
      .replace(/\.ya?ml$/, '')
      .toLowerCase();
    return this.get('service', name) ? name : undefined;
  }

  serviceOf(alert: Alert): Document | undefined {
    const id = this.serviceIdOf(alert);
    return id === undefined ? undefined : this.get('service', id);
  }

  /** True when the policy wants a runbook for the alert. */
  needsRunbook(alert: Alert): boolean {
    const { requireFor } = this.settings.alerts;
    if (requireFor.includes('*')) return true;
    const label = this.severityLabel(alert)?.toLowerCase();
    return label !== undefined && requireFor.some((word) => word.toLowerCase() === label);
  }

  /** The type of a runbook; one that says nothing answers an alert. */
  runbookType(runbook: Document): string {
    return text(runbook, 'type') ?? 'alert';
  }

  /** The date a duration after a date; see `addDuration`. */
  after(date: string, duration: string): string | undefined {
    return addDuration(date, duration);
  }

  /** A duration in words. */
  words(duration: string): string {
    return inWords(duration);
  }

  /** True when the first duration is longer than the second. */
  longer(duration: string, limit: string): boolean {
    const [a, b] = [durationSeconds(duration), durationSeconds(limit)];
    return a !== undefined && b !== undefined && a > b;
  }
}
