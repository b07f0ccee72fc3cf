// The Handbook: every document by kind and id, references both ways, the policy, and today.
import type { Alert } from './alert.ts';
import { baselineKey, grownEntries, isRecordable, type BaselineEntry } from './baseline.ts';
import type { CodeBlock } from './body.ts';
import type { AttachmentFlaw } from './attachment.ts';
import { actionsOf, allActions, isOpenAction, isOverdue, type Action } from './actions.ts';
import {
  addDuration,
  cadenceInWords,
  dayOf,
  durationSeconds,
  epochOf,
  inWords,
  spanInWords,
  wallClock,
  type Calendar,
} from './calendar.ts';
import * as changes from './changes.ts';
import * as continuity from './continuity.ts';
import * as postmortems from './postmortems.ts';
import { deliveryLacks, type Lack } from './delivery.ts';
import { flawsIn, type Flaw } from './characters.ts';
import { explains } from './glossary.ts';
import {
  aliasesOf,
  aliasUrl,
  isPublished,
  text,
  texts,
  type Data,
  type Document,
  type ParsedFile,
} from './document.ts';
import { placeInCode, typographyIn, type Typographic, shortLineAt } from './code.ts';
import { exchange, type Joined } from './exchange.ts';
import type { Fault, FaultKind } from './fault.ts';
import { Incidents, mappings } from './incidents.ts';
import { isPagePath, kindNames, kinds, type KindName } from './kind.ts';
import {
  LinkableFiles,
  nearestFile,
  pageAt,
  resolveLink,
  safeSchemes,
  schemeOf,
  type LinkTarget,
} from './link.ts';
import { nearest, NearNames } from './nearest.ts';
import * as objectives from './objectives.ts';
import { mayBeExpanded, parametersIn, type Found } from './parameter-uses.ts';
import { matchesWhole } from './pattern.ts';
import { Lines, span, type Place } from './place.ts';
import { Places, type Standing } from './places.ts';
import type { Published } from './published.ts';
import { policyValue, roleOf, severityOf, type Policy } from './policy.ts';
import { calendarOf, policySetBy, settingsReferences, type Settings } from './settings.ts';
import { recencyOf, type Recency } from './recency.ts';
import { readRedirects, type Redirects } from './redirects.ts';
import type { Reference } from './reference.ts';
import { absenceOf, templateOf, type Absence } from './required.ts';
import { routesOf, type Route } from './routing.ts';
import { alertRunbook, type RunbookLink } from './runbook-link.ts';
import { secretsIn, type Secret } from './secrets.ts';
import { missingSections, type Section, type SectionGap } from './sections.ts';
import type { SourceFile } from './source.ts';
import { pointerSteps, type Json } from './yaml.ts';
import { unreadKinds } from './unread.ts';
import { isBroad, unusedWaivers, waivable, waiversOf, type Waiver } from './waiver.ts';
import picomatch from 'picomatch';

export interface HandbookInput {
  settings: Settings;
  files: ParsedFile[];
  alerts: Alert[];
  /** Paths below the root that are no documents and may be linked to, such as images. */
  attachments: ReadonlySet<string>;
  /** Attachment that a document links to → why it may not be published. */
  attachmentFlaws?: ReadonlyMap<string, AttachmentFlaw>;
  /** The tree of routes of the Alertmanager; undefined where none is named or it cannot be read. */
  routing?: Route | undefined;
  /** The paths of pages that are not documents: lists, rules, policy. */
  sitePages: readonly string[];
  /** The committed list of published paths, and where each line of it stands. */
  published: readonly Published[];
  /** The findings that were there when the handbook was first checked. */
  baseline: readonly BaselineEntry[];
  /** What the baseline was before a change; undefined where no change is looked at. */
  formerBaseline?: readonly BaselineEntry[] | undefined;
  /** The date of the check, `YYYY-MM-DD`. */
  today: string;
}

const NO_FLAWS: ReadonlyMap<string, AttachmentFlaw> = new Map();

export class Handbook {
  readonly settings: Settings;
  readonly policy: Policy;
  readonly today: string;
  readonly documents: readonly Document[];
  readonly alerts: readonly Alert[];
  readonly files: readonly ParsedFile[];
  readonly attachments: ReadonlySet<string>;
  readonly published: HandbookInput['published'];
  /** The findings that were there when the handbook was first checked. */
  readonly baseline: readonly BaselineEntry[];
  readonly routing: Route | undefined;
  /** Page path → what answers there: a document, the alerts of a name, or a page of the site. */
  readonly pages: ReadonlyMap<string, Document | readonly Alert[] | 'site'>;
  /** Old path → the path of the page that took its place, by an alias or a redirect. */
  readonly aliases: ReadonlyMap<string, string>;
  /** Where handbook.yaml leads old addresses and headings. */
  readonly redirects: Redirects;
  /** The schemes that a link may use. */
  readonly safeSchemes = safeSchemes;
  /** The days on which the organisation works. */
  readonly calendar: Calendar;
  /** What is known of changes: risks, approvals, windows. */
  readonly changes = changes;
  /** What is known of drills: cadences, the last one. */
  readonly continuity = continuity;
  /** What is known of postmortems: where one stands, its causes. */
  readonly postmortems = postmortems;
  /** What is known of objectives: those of a service, and those that the policy wants. */
  readonly objectives = objectives;
  readonly #joined: Joined;
  #incidents: Incidents | undefined;
  readonly #things = new Map<ParsedFile, Places<Document | Alert>>();
  readonly #code = new Map<ParsedFile, Places<true>>();
  #alertsByPath: ReadonlyMap<string, readonly Alert[]> | undefined;
  readonly #nearNames = new Map<string, NearNames>();
  #files: LinkableFiles | undefined;
  #kindNamed: ReadonlyMap<string, KindName> | undefined;
  readonly #misspelt = new Map<string, ReadonlySet<string>>();
  #waivable: string[] | undefined;
  #unread: ReadonlySet<string> | undefined;
  #actions: readonly Action[] | undefined;
  readonly #lines = new WeakMap<SourceFile, Lines>();
  /** Thousands of documents share a few dates and cadences. */
  readonly #after = new Map<string, string>();
  readonly #words = new Map<string, string>();
  readonly #cadences = new Map<string, string>();
  readonly #matched = new Map<string, boolean | undefined>();
  readonly #fileServices: { matches: (path: string) => boolean; service: string }[];
  readonly #input: HandbookInput;

  /** @param same Another handbook of the same files, which has joined them already. */
  constructor(input: HandbookInput, same?: Handbook) {
    this.#input = input;
    this.settings = input.settings;
    this.policy = input.settings.policy;
    this.today = input.today;
    this.calendar = calendarOf(input.settings);
    this.files = input.files;
    this.documents = same?.documents ?? input.files.flatMap((file) => file.documents);
    this.alerts = input.alerts;
    this.attachments = input.attachments;
    this.published = input.published;
    this.baseline = input.baseline;
    this.routing = input.routing;
    this.#fileServices = Object.entries(input.settings.alerts.services).map(([glob, service]) => ({
      matches: picomatch(glob),
      service: service.toLowerCase(),
    }));
    this.#joined = same
      ? same.#joined
      : {
          files: input.files,
          documents: this.documents as Document[],
          alerts: input.alerts,
          byId: new Map(),
          byPath: new Map(),
          byKind: new Map(kindNames.map((kind) => [kind, []])),
          pages: new Map(),
          alertsByName: new Map(),
          links: new Map(),
          incoming: new Map(),
          runbooks: new Map(),
          alertsOf: new Map(),
        };
    this.pages = this.#joined.pages;
    if (!same) this.#enter();
    const moved = same ?? this.#findMoved();
    this.redirects = moved.redirects;
    this.aliases = moved.aliases;
    if (!same) this.#joinBack();
  }

  /** Enters every document and alert where it is looked up. */
  #enter(): void {
    const { pages } = this.#joined;
    for (const path of this.#input.sitePages) pages.set(path, 'site');
    for (const document of this.documents) {
      const key = `${document.kind}:${document.id}`;
      this.#joined.byKind.get(document.kind)!.push(document);
      if (!this.#joined.byId.has(key)) this.#joined.byId.set(key, document);
      if (document.source.path === document.path && !this.#joined.byPath.has(document.path))
        this.#joined.byPath.set(document.path, document);
      if (isPublished(document) && !pages.has(document.url)) pages.set(document.url, document);
    }
    for (const alert of this.alerts) {
      const namesakes = this.#joined.alertsByName.get(alert.id);
      if (namesakes) namesakes.push(alert);
      else {
        this.#joined.alertsByName.set(alert.id, [alert]);
        pages.set(alert.url, this.#joined.alertsByName.get(alert.id)!);
      }
    }
  }

  /** Where old addresses lead now. */
  #findMoved(): Pick<Handbook, 'redirects' | 'aliases'> {
    const { pages } = this;
    const aliases = new Map<string, string>();
    for (const document of this.documents)
      if (isPublished(document))
        for (const alias of texts(document, 'aliases')) {
          const url = aliasUrl(document, alias);
          if (isPagePath(url) && !pages.has(url) && !aliases.has(url))
            aliases.set(url, document.url);
        }
    const redirects = readRedirects(this.settings.redirects, pages, aliases, (url) =>
      this.mayBeUnread(url),
    );
    for (const [url, to] of redirects.moved) aliases.set(url, to.url);
    return { redirects, aliases };
  }

  /** Notes of each document what names it, and which alerts lead to it. */
  #joinBack(): void {
    for (const document of this.documents)
      for (const reference of document.references) {
        const target = this.resolve(reference);
        if (!target) continue;
        const list = this.#joined.incoming.get(target);
        if (list) list.push({ from: document, reference });
        else this.#joined.incoming.set(target, [{ from: document, reference }]);
      }
    for (const alert of this.alerts) {
      const link = alertRunbook(this, alert);
      this.#joined.runbooks.set(alert, link);
      if (link.kind !== 'page' || typeof link.page === 'string' || !('body' in link.page)) continue;
      const list = this.#joined.alertsOf.get(link.page);
      if (list) list.push(alert);
      else this.#joined.alertsOf.set(link.page, [alert]);
    }
  }

  /** Attachment that a document links to → why it may not be published. */
  get attachmentFlaws(): ReadonlyMap<string, AttachmentFlaw> {
    return this.#input.attachmentFlaws ?? NO_FLAWS;
  }

  set attachmentFlaws(flaws: ReadonlyMap<string, AttachmentFlaw>) {
    this.#input.attachmentFlaws = flaws;
  }

  /** The same handbook on another day; both share what they have joined. */
  on(today: string): Handbook {
    return new Handbook({ ...this.#input, today }, this);
  }

  /**
   * Takes another reading of a file, and the alerts in it, in the place of the one that it has, and
   * changes itself; see `exchange`. What was got from it before is not to be used any more.
   *
   * @returns False, with nothing changed, where `withFile` has to join everything anew.
   */
  exchange(file: ParsedFile, alerts: readonly Alert[]): boolean {
    const done = exchange(this, this.#joined, file, alerts);
    if (!done) return false;
    this.#incidents = undefined;
    this.#actions = undefined;
    this.#unread = undefined;
    this.#misspelt.clear();
    return true;
  }

  /** The same handbook with another reading of a file, and of the alerts in it, joined anew. */
  withFile(file: ParsedFile, alerts: readonly Alert[]): Handbook {
    const { files } = this.#input;
    const before = this.#input.alerts.findIndex(({ path }) => path === file.path);
    const others = this.#input.alerts.filter(({ path }) => path !== file.path);
    // Alerts stand in the order of their files.
    const after = others.findIndex(({ path }) => path > file.path);
    const at = before !== -1 ? before : after === -1 ? others.length : after;
    return new Handbook({
      ...this.#input,
      files: files.map((each) => (each.path === file.path ? file : each)),
      alerts: [...others.slice(0, at), ...alerts, ...others.slice(at)],
    });
  }

  /** The documents of a kind, in the order of their paths. */
  of(kind: KindName): readonly Document[] {
    return this.#joined.byKind.get(kind) ?? [];
  }

  /** The document of a kind and an id; ids are compared in lower case. */
  get(kind: KindName, id: string): Document | undefined {
    return this.#joined.byId.get(`${kind}:${id.toLowerCase()}`);
  }

  /** The document that a file below the root became. */
  atPath(path: string): Document | undefined {
    return this.#joined.byPath.get(path);
  }

  /** Every alerting rule of a name; letter case does not count. */
  alertsNamed(name: string): readonly Alert[] {
    return this.#joined.alertsByName.get(name.toLowerCase()) ?? [];
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

  /** True where a field says something that names nothing, of which other rules tell. */
  isAstray(document: Document, field: string): boolean {
    return (this.valueAt(document, field) ?? null) !== null && !this.named(document, field);
  }

  /** The kind of whatever has an id; undefined where nothing has. */
  kindNamed(id: string): KindName | undefined {
    this.#kindNamed ??= new Map(this.documents.toReversed().map((each) => [each.id, each.kind]));
    return this.#kindNamed.get(id);
  }

  /** Every reference of every document, then those of handbook.yaml, which come from no document. */
  *references(): Generator<{ from: Document | undefined; reference: Reference }> {
    for (const from of this.documents)
      for (const reference of from.references) yield { from, reference };
    for (const reference of settingsReferences(this.settings)) yield { from: undefined, reference };
  }

  /** True where a field of a document of a kind names nothing, and this document is nearest to it. */
  isMisspelt(document: Document, by: KindName, field: string): boolean {
    const key = `${by} ${field} ${document.kind}`;
    const known = this.#misspelt.get(key) ?? this.#meantBy(by, field, document.kind);
    this.#misspelt.set(key, known);
    return known.has(document.id);
  }

  /** The ids of a kind that are nearest to what a field of a kind of document names in vain. */
  #meantBy(by: KindName, field: string, kind: KindName): Set<string> {
    const dangling = this.of(by).flatMap(({ references }) =>
      references.filter((each) => each.field.startsWith(field) && !this.resolve(each)),
    );
    const written = new Set(dangling.map(({ id }) => id));
    return new Set([...written].flatMap((id) => this.nearestId([kind], id) ?? []));
  }

  /** Everything that names a document, with the field that does. */
  referencesTo(document: Document): readonly { from: Document; reference: Reference }[] {
    return this.#joined.incoming.get(document) ?? [];
  }

  /** True for a kind whose documents have pages of their own. */
  hasPage(kind: KindName): boolean {
    return kinds[kind].page;
  }

  /** True for a path that a page of the site may have. */
  isPagePath(url: string): boolean {
    return isPagePath(url);
  }

  /** The scheme of an address as a browser reads it; undefined where it has none. */
  schemeOf(url: string): string | undefined {
    return schemeOf(url);
  }

  /** Whether the policy has a value at a path such as `postmortems.dueWithin`. */
  policyHas(path: string): boolean {
    return policyValue(this.policy, path) !== undefined;
  }

  /** Where a link of a document leads. */
  link(from: Document, url: string): LinkTarget {
    // Several rules and the page ask for the same link.
    const known = this.#joined.links.get(from) ?? new Map<string, LinkTarget>();
    this.#joined.links.set(from, known);
    const target = known.get(url) ?? resolveLink(this, from, url);
    known.set(url, target);
    return target;
  }

  /** The id nearest to one that does not exist. */
  nearestId(kinds: readonly KindName[], id: string): string | undefined {
    const names = () => kinds.flatMap((kind) => this.of(kind).map((document) => document.id));
    return this.#near(kinds.join(), names).to(id);
  }

  /** The page path nearest to one that does not answer. */
  nearestPage(path: string): string | undefined {
    return this.#near('/', () => this.pages.keys()).to(path);
  }

  /** The file nearest to one that is not there, as a link of `from` would name it. */
  nearestFile(from: Document, path: string): string | undefined {
    return nearestFile(this, from, path);
  }

  /** The files that a link may lead to. */
  get linkableFiles(): LinkableFiles {
    const paths = () => [...this.documents.map(({ path }) => path), ...this.attachments];
    return (this.#files ??= new LinkableFiles(paths()));
  }

  /** Names to which others may be near; thousands of broken references ask for the same. */
  #near(what: string, names: () => Iterable<string>): NearNames {
    const near = this.#nearNames.get(what) ?? new NearNames(names());
    this.#nearNames.set(what, near);
    return near;
  }

  /** What answers at a path or an address of the site; see `pageAt`. */
  pageAt(address: string): ReturnType<typeof pageAt> {
    return pageAt(this, address);
  }

  /** The ids that an address may name on a document's page: its headings and its former headings. */
  anchorsOf(document: Document): string[] {
    const former = this.redirects.landings.get(document.url)?.keys() ?? [];
    return [...(document.body?.headings.map(({ id }) => id) ?? []), ...former];
  }

  /** The earlier paths and names of a document, each with its place and the path it stands for. */
  aliasesOf(document: Document): ReturnType<typeof aliasesOf> {
    return aliasesOf(document);
  }

  /** True where a file of a kind, or of any, cannot be read, and may hold what seems to be missing. */
  isUnread(kind?: KindName): boolean {
    this.#unread ??= unreadKinds(this);
    return kind === undefined ? this.#unread.size > 0 : this.#unread.has(kind);
  }

  /** True for an address whose document may stand in a file that cannot be read. */
  mayBeUnread(url: string): boolean {
    return kindNames.some((kind) => this.isUnread(kind) && url.startsWith(`/${kinds[kind].base}/`));
  }

  /** What stands at a place of a file: its document, or the alert that a part of it belongs to. */
  at(file: ParsedFile, { start }: Place): Document | Alert | undefined {
    const things = this.#things.get(file) ?? new Places(this.#thingsOf(file));
    this.#things.set(file, things);
    return file.kind === 'alert' ? things.at(start) : (things.upTo(start) ?? file.documents[0]);
  }

  /** The documents of a file, or each part of its alerts, with their places. */
  *#thingsOf(file: ParsedFile): Generator<Standing<Document | Alert>> {
    for (const thing of file.documents.toReversed()) yield { place: thing.place(), thing };
    for (const thing of this.#alertsIn(file)) {
      const { place, expr, labels, annotations } = thing;
      yield { place, thing };
      for (const part of [expr, ...labels.values(), ...annotations.values()])
        if (part?.place) yield { place: part.place, thing };
    }
  }

  #alertsIn({ kind, path }: ParsedFile): readonly Alert[] {
    if (kind !== 'alert') return [];
    this.#alertsByPath ??= Map.groupBy(this.alerts, (alert) => alert.path);
    return this.#alertsByPath.get(path) ?? [];
  }

  /** True for a place inside a code block, code in a line, or the expression of an alert. */
  isCode(file: ParsedFile, { start }: Place): boolean {
    const places = this.#code.get(file) ?? new Places(this.#codeOf(file));
    this.#code.set(file, places);
    return places.at(start) === true;
  }

  *#codeOf(file: ParsedFile): Generator<Standing<true>> {
    const { code = [], inlineCode = [] } = file.documents[0]?.body ?? {};
    for (const { place } of [...code, ...inlineCode]) yield { place, thing: true };
    for (const { expr } of this.#alertsIn(file)) if (expr) yield { place: expr.place, thing: true };
  }

  /** Every match of a pattern in a file's text, or in one part of it, with its place. */
  *matches(
    source: SourceFile,
    pattern: RegExp,
    within?: Place,
  ): Generator<{ match: RegExpExecArray; place: Place }> {
    const lines = this.#linesOf(source);
    const from = within ? lines.offset(within.start) : 0;
    const part = within ? source.text.slice(from, lines.offset(within.end)) : source.text;
    for (const match of part.matchAll(pattern)) {
      const start = from + match.index;
      yield { match, place: span(source.path, lines, start, start + match[0].length) };
    }
  }

  /** The characters of a file that no handbook may hold, each with its place. */
  flawsIn({ source }: ParsedFile): (Flaw & { place: Place })[] {
    return flawsIn(source).map((flaw) => ({ ...flaw, place: this.#span(source, flaw) }));
  }

  /** The secrets in a file's text, masked, each with its place. */
  secretsIn({
    source,
    secrets = secretsIn(source.text),
  }: ParsedFile): (Secret & { place: Place })[] {
    return secrets.map((secret) => ({ ...secret, place: this.#span(source, secret) }));
  }

  #span(source: SourceFile, { start, end }: { start: number; end: number }): Place {
    return span(source.path, this.#linesOf(source), start, end);
  }

  #linesOf(source: SourceFile): Lines {
    const known = this.#lines.get(source) ?? new Lines(source.text);
    this.#lines.set(source, known);
    return known;
  }

  /** The candidate nearest to a word; see `nearest`. */
  nearestOf(word: string, candidates: Iterable<string>): string | undefined {
    return nearest(word, candidates);
  }

  /** Where an alert's runbook annotation leads. */
  runbookOf(alert: Alert): RunbookLink {
    return this.#joined.runbooks.get(alert) ?? { kind: 'none' };
  }

  /** The alerts whose annotation leads to a runbook. */
  alertsOf(runbook: Document): readonly Alert[] {
    return this.#joined.alertsOf.get(runbook) ?? [];
  }

  /** The routes at which an alert ends; undefined where nobody can tell, see `routesOf`. */
  routesOf(alert: Alert): readonly Route[] | undefined {
    const { ownerLabel } = this.settings.alerts;
    return this.routing && routesOf(this.routing, alert, new Set(ownerLabel ? [ownerLabel] : []));
  }

  /** The Alertmanager receivers that reach a team. */
  receiversOf(team: Document): readonly string[] {
    return texts(team, 'receivers');
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
    const key = `${date}+${duration}`;
    const known = this.#after.get(key);
    if (known !== undefined) return known;
    const after = addDuration(date, duration, this.calendar);
    if (after !== undefined) this.#after.set(key, after);
    return after;
  }

  /** The date of a moment, where days begin in the handbook's time zone. */
  dayOf(epoch: number): string {
    return dayOf(epoch, this.calendar.timezone);
  }

  /** A moment as milliseconds since 1970; see `epochOf`. */
  epochOf(instant: string): number | undefined {
    return epochOf(instant);
  }

  /** A moment as a clock in the handbook's time zone shows it. */
  wallClock(epoch: number): string {
    return wallClock(epoch, this.calendar.timezone);
  }

  /** A span of milliseconds in words. */
  span(milliseconds: number): string {
    return spanInWords(milliseconds);
  }

  /** The length of a duration in seconds; see `durationSeconds`. */
  seconds(duration: string): number | undefined {
    return durationSeconds(duration);
  }

  /** The waivers in force that none of these findings needs; see `unusedWaivers`. */
  unusedWaivers(found: Parameters<typeof unusedWaivers>[1]): Waiver[] {
    return unusedWaivers(waiversOf(this), found);
  }

  /** The entries of the baseline of which fewer findings are left than they hold. */
  unusedBaseline(
    found: readonly Parameters<typeof baselineKey>[0][],
  ): { entry: BaselineEntry; left: number }[] {
    if (this.baseline.length === 0) return [];
    const left = new Map<string, number>();
    for (const finding of found.filter(isRecordable)) {
      const key = baselineKey(finding);
      left.set(key, (left.get(key) ?? 0) + 1);
    }
    return this.baseline.flatMap((entry) => {
      const key = baselineKey({ ...entry, place: entry });
      const here = Math.min(entry.count, left.get(key) ?? 0);
      // Two entries about the same share what is found.
      left.set(key, (left.get(key) ?? 0) - here);
      return here < entry.count ? [{ entry, left: here }] : [];
    });
  }

  /** The entries of the baseline that hold more than they did before the change. */
  grownBaseline(): { entry: BaselineEntry; before: number }[] {
    const { formerBaseline } = this.#input;
    return formerBaseline ? grownEntries(this.baseline, formerBaseline) : [];
  }

  /** True for a rule or a readiness check that there is. */
  isWaivable(id: string): boolean {
    return (this.#waivable ??= waivable(this)).includes(id);
  }

  /** The rule or the readiness check nearest to one that does not exist. */
  nearestWaivable(id: string): string | undefined {
    return nearest(id, (this.#waivable ??= waivable(this)));
  }

  /** True for the subject of a waiver that names more than one thing. */
  isBroad(subject: string): boolean {
    return isBroad(subject);
  }

  /** The severity of the policy that a word means. */
  severity(word: string): ReturnType<typeof severityOf> {
    return severityOf(this.policy, word);
  }

  /** The role of the policy that a word means. */
  role(word: string): ReturnType<typeof roleOf> {
    return roleOf(this.policy, word);
  }

  /** Who sets a value of the policy, for messages; see `policySetBy`. */
  setBy(path: string): string {
    return policySetBy(this.settings, path);
  }

  /** Incidents and their postmortems. */
  get incidents(): Incidents {
    return (this.#incidents ??= new Incidents(this));
  }

  /** Every action of every postmortem, drill and risk. */
  get actions(): readonly Action[] {
    return (this.#actions ??= allActions(this));
  }

  /** The actions of one document. */
  actionsOf(document: Document): readonly Action[] {
    return actionsOf(this, document);
  }

  /** True for an action that somebody still has to do. */
  isOpenAction(action: Action): boolean {
    return isOpenAction(action);
  }

  /** True for an open action whose day is past. */
  isOverdue(action: Action): boolean {
    return isOverdue(action, this.today);
  }

  /** The objectives of a service that stand in files of their own. */
  slosOf(service: Document): readonly Document[] {
    return this.referencesTo(service)
      .filter(({ from, reference }) => from.kind === 'slo' && reference.field === '/service')
      .map(({ from }) => from);
  }

  /** Words in backticks as a list: `a`, `b` and `c`. */
  list(words: readonly string[]): string {
    const quoted = words.map((word) => `\`${word}\``);
    return [quoted.slice(0, -1).join(', '), quoted.at(-1)].filter(Boolean).join(' and ');
  }

  /** Why a document that the policy asks for does not count as there; see `absenceOf`. */
  absenceOf(kind: KindName, id: string): Absence | undefined {
    return absenceOf(this, kind, id);
  }

  /** The template of an id; see `templateOf`. */
  templateOf(id: string): Document | undefined {
    return templateOf(this, id);
  }

  /** A duration in words. */
  words(duration: string): string {
    const known = this.#words.get(duration) ?? inWords(duration);
    this.#words.set(duration, known);
    return known;
  }

  /** What follows “every” in a message: `month`, `3 months`. */
  cadence(duration: string): string {
    const known = this.#cadences.get(duration) ?? cadenceInWords(duration);
    this.#cadences.set(duration, known);
    return known;
  }

  /** True when the first duration is longer than the second. */
  longer(duration: string, limit: string): boolean {
    const [a, b] = [durationSeconds(duration), durationSeconds(limit)];
    return a !== undefined && b !== undefined && a > b;
  }

  /** The value of a field, by its JSON pointer; undefined when it is absent. */
  valueAt(document: Document, pointer: string): Json | undefined {
    let value: Json | undefined = document.data;
    for (const step of pointerSteps(pointer)) {
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
        return undefined;
      value = (value as Record<string, Json>)[step];
    }
    return value;
  }

  /** The mappings of a list at a JSON pointer, each with its own pointer. */
  items(document: Document, pointer: string): { item: Data; at: string }[] {
    return mappings(this.valueAt(document, pointer)).map(({ item, index }) => ({
      item,
      at: `${pointer}/${index}`,
    }));
  }

  /** True for a document that the site shows; see `isPublished`. */
  isPublished(document: Document): boolean {
    return isPublished(document);
  }

  /** True for what is kept for its links alone: its status is `retired`, or its lifecycle is. */
  isRetired(document: Document): boolean {
    return document.data['status'] === 'retired' || document.data['lifecycle'] === 'retired';
  }

  /** The services that someone still answers for: all but the retired. */
  servicesInUse(): readonly Document[] {
    return this.of('service').filter((service) => !this.isRetired(service));
  }

  /** The published services in production; one that does not say its lifecycle is. */
  servicesInProduction(): readonly Document[] {
    return this.servicesInUse().filter(
      (service) =>
        isPublished(service) && (service.data['lifecycle'] ?? 'production') === 'production',
    );
  }

  /** The services in production of some tiers; none where the policy names no tiers. */
  servicesOfTiers(tiers: readonly number[] | undefined): readonly Document[] {
    return this.servicesInProduction().filter(
      ({ data: { tier } }) => typeof tier === 'number' && tiers?.includes(tier),
    );
  }

  /** The parts of a service’s delivery that are not as the policy wants them. */
  deliveryLacks(service: Document): Lack[] {
    return deliveryLacks(this, service);
  }

  /** Where what is done every so often stands today, by the day on which it was last done. */
  recency(on: Json | undefined, every: string): Recency {
    return recencyOf(on, every, this.today, this.calendar);
  }

  /** The published documents that are not retired; of some kinds where they are given. */
  documentsInUse(ofKinds?: readonly string[]): readonly Document[] {
    return this.documents.filter(
      (document) =>
        (ofKinds === undefined || ofKinds.includes(document.kind)) &&
        isPublished(document) &&
        !this.isRetired(document),
    );
  }

  /** True where a glossary explains a term; see `explains`. */
  explains(glossary: Document, term: string): boolean {
    return explains(this, glossary, term);
  }

  /** The published runbooks that are not retired. */
  runbooksInUse(): readonly Document[] {
    return this.of('runbook').filter((runbook) => isPublished(runbook) && !this.isRetired(runbook));
  }

  /** True for a person who no longer works here, or whose last day has come. */
  hasLeft(person: Document): boolean {
    const leftOn = text(person, 'leftOn');
    return person.data['active'] === false || (leftOn !== undefined && leftOn < this.today);
  }

  /** The people of a team: those it lists, and those who name it as theirs. */
  membersOf(team: Document): readonly Document[] {
    const listed = team.references
      .filter((reference) => reference.field.startsWith('/members/'))
      .map((reference) => this.resolve(reference));
    const own = this.referencesTo(team)
      .filter(({ from, reference }) => from.kind === 'person' && reference.field === '/team')
      .map(({ from }) => from);
    return [...new Set([...listed, ...own])].filter((person) => person !== undefined);
  }

  /** The sections that a document misses or leaves empty; see `missingSections`. */
  missingSections(
    document: Document,
    sections: readonly Section[],
    isWanted: (section: Section) => boolean,
  ): SectionGap[] {
    return missingSections(document, sections, isWanted);
  }

  /**
   * Who takes turns on call for a service: its own rotation, else its team’s, else all of the team;
   * with the document and the field that say so. Undefined where nothing does.
   */
  rotationOf(
    service: Document,
  ): { from: Document; pointer: string; people: readonly Document[] } | undefined {
    const owner = this.named(service, '/owner');
    const team = owner?.kind === 'team' ? owner : undefined;
    for (const from of team ? [service, team] : [service]) {
      const pointer = '/onCall/rotation';
      if (!Array.isArray(this.valueAt(from, pointer))) continue;
      const people = from.references
        .filter(({ field }) => field.startsWith(`${pointer}/`))
        .flatMap((reference) => this.resolve(reference) ?? []);
      return { from, pointer, people };
    }
    return team && { from: team, pointer: '/members', people: this.membersOf(team) };
  }

  /** The place of a span of a code block's text; see `placeInCode`. */
  placeInCode(document: Document, block: CodeBlock, start: number, end: number): Place {
    return placeInCode(document.source, block, start, end);
  }

  /** The curly quotes and long dashes that a shell would misread; see `typographyIn`. */
  typographyIn(block: CodeBlock): readonly Typographic[] {
    return typographyIn(block);
  }

  /** Where a block of code names these parameters; see `parametersIn`. */
  parametersIn(block: CodeBlock, names: ReadonlySet<string>): readonly Found[] {
    return parametersIn(block.value, block.lang, names);
  }

  /** Whether code may use a parameter in a way that no page can fill in; see `mayBeExpanded`. */
  mayBeExpanded(code: string, name: string): boolean {
    return mayBeExpanded(code, name);
  }

  /** The line of a block of code that holds an offset, short enough for a message. */
  lineAt(block: CodeBlock, offset: number): string {
    return shortLineAt(block.value, offset);
  }

  /** Whether the whole of a value matches a pattern, where that can be told; see `matchesWhole`. */
  matchesWhole(pattern: string, value: string): boolean | undefined {
    const key = `${pattern}\n${value}`;
    if (!this.#matched.has(key)) this.#matched.set(key, matchesWhole(pattern, value));
    return this.#matched.get(key);
  }
}
