// Incidents and their postmortems: what was severe, what happened when, what is due.
import { addDuration, dayOf, epochOf, momentOf } from './calendar.ts';
import { isPublished, type Document } from './document.ts';
import { mapping, mappings } from './entries.ts';
import type { Handbook } from './handbook.ts';
import { explains, type Target } from './missed.ts';
import { audiences, entriesOf, outside, updatesOf, type Update } from './updates.ts';

export { mapping, mappings };

/** The moments of an incident, in the order in which they follow each other. */
export const moments = [
  'startedAt',
  'detectedAt',
  'acknowledgedAt',
  'mitigatedAt',
  'resolvedAt',
] as const;
export type Moment = (typeof moments)[number];

type Severity = NonNullable<ReturnType<Handbook['severity']>>;

export class Incidents {
  readonly #handbook: Handbook;
  readonly #postmortems = new Map<Document, Document[]>();
  /** When the day after today begins. */
  readonly #tomorrow: number;
  #sorted: Document[] | undefined;
  #measured: { incident: Document; severity: Severity }[] | undefined;

  constructor(handbook: Handbook) {
    this.#handbook = handbook;
    const tomorrow = addDuration(handbook.today, 'P1D')!;
    this.#tomorrow = momentOf(tomorrow, '00:00', handbook.calendar.timezone);
    for (const postmortem of handbook.of('postmortem')) {
      const incident = this.of(postmortem);
      if (!incident) continue;
      const known = this.#postmortems.get(incident);
      if (known) known.push(postmortem);
      else this.#postmortems.set(incident, [postmortem]);
    }
  }

  /** Every incident, the latest first. */
  all(): readonly Document[] {
    this.#sorted ??= [...this.#handbook.of('incident')].sort(
      (a, b) => (this.at(b, 'startedAt') ?? 0) - (this.at(a, 'startedAt') ?? 0),
    );
    return this.#sorted;
  }

  /** The incident of a postmortem. */
  of(postmortem: Document): Document | undefined {
    return this.#handbook.named(postmortem, '/incident');
  }

  /** The postmortems of an incident. */
  postmortemsOf(incident: Document): readonly Document[] {
    return this.#postmortems.get(incident) ?? [];
  }

  /** The policy's severity of an incident. */
  severityOf(incident: Document): Severity | undefined {
    const word = incident.data['severity'];
    return typeof word === 'string' ? this.#handbook.severity(word) : undefined;
  }

  /** True for an incident of one of these severities; `*` stands for all. */
  isOf(incident: Document, severities: readonly string[] | undefined): boolean {
    if (severities === undefined) return false;
    if (severities.includes('*')) return true;
    const severity = this.severityOf(incident);
    return (
      severity !== undefined &&
      severities.some((word) => this.#handbook.severity(word)?.id === severity.id)
    );
  }

  /** A moment of an incident, in milliseconds since 1970; undefined when it is not recorded. */
  at(incident: Document, moment: Moment): number | undefined {
    const value = incident.data[moment];
    return typeof value === 'string' ? epochOf(value) : undefined;
  }

  /** When customers no longer noticed it: the mitigation, else the resolution. */
  mitigatedAt(incident: Document): number | undefined {
    const written = incident.data['mitigatedAt'] !== undefined;
    return this.at(incident, written ? 'mitigatedAt' : 'resolvedAt');
  }

  /** True while nobody has recorded that it is resolved. */
  isOpen(incident: Document): boolean {
    return incident.data['resolvedAt'] === undefined;
  }

  /**
   * True until its end, or at least its mitigation, is recorded. Whoever works on it at night fills in
   * the record afterwards, so nothing is missing from it yet.
   */
  isOngoing(incident: Document): boolean {
    return incident.data['mitigatedAt'] === undefined && this.isOpen(incident);
  }

  /** The first moment that comes before the one it should follow, with that one. */
  firstOutOfOrder(incident: Document): { moment: Moment; after: Moment } | undefined {
    let last: Moment | undefined;
    for (const moment of moments) {
      const at = this.at(incident, moment);
      if (at === undefined) continue;
      if (last !== undefined && at < this.at(incident, last)!) return { moment, after: last };
      last = moment;
    }
    return undefined;
  }

  /** Whether all moments can be read and follow each other up to today, so that spans mean something. */
  isOrdered(incident: Document): boolean {
    return (
      this.firstOutOfOrder(incident) === undefined &&
      moments.every((moment) => {
        const at = this.at(incident, moment);
        return at === undefined ? incident.data[moment] === undefined : !this.isAhead(at);
      })
    );
  }

  /** True for a moment that is after the day of today. */
  isAhead(at: number | undefined): boolean {
    return at !== undefined && at >= this.#tomorrow;
  }

  /** The first entry of a list that is earlier than the one before it, with that one. */
  firstBack(
    incident: Document,
    list: 'updates' | 'timeline',
  ): { index: number; after: number } | undefined {
    const entries = entriesOf(incident, list);
    const back = entries.findIndex(({ at }, index) => index > 0 && at < entries[index - 1]!.at);
    if (back === -1) return undefined;
    return { index: entries[back]!.index, after: entries[back - 1]!.index };
  }

  /**
   * The published incidents that are over and whose moments can be trusted, each with its severity:
   * those of which spans can be measured. What is wrong with the others is the finding of other rules.
   */
  measured(): { incident: Document; severity: Severity }[] {
    return (this.#measured ??= this.#handbook.of('incident').flatMap((incident) => {
      const severity = this.severityOf(incident);
      if (!severity || !isPublished(incident) || this.isOngoing(incident)) return [];
      return this.isOrdered(incident) ? [{ incident, severity }] : [];
    }));
  }

  /** Whether the moments and audiences of what was told to people can be trusted. */
  hasSoundUpdates(incident: Document): boolean {
    const { updates = [] } = incident.data;
    const known = this.updatesOf(incident);
    return (
      Array.isArray(updates) &&
      known.length === updates.length &&
      known.every(({ at, audience }) => !this.isAhead(at) && audiences.includes(audience)) &&
      this.firstBack(incident, 'updates') === undefined
    );
  }

  /** What was told to people outside the response, in the order of time. */
  noticesOf(incident: Document): Update[] {
    return this.updatesOf(incident).filter(({ audience }) => outside.includes(audience));
  }

  /** True where nobody outside was told of an incident that is over, against the policy. */
  isUnannounced(incident: Document): boolean {
    return (
      this.severityOf(incident)?.notifyWithin !== undefined &&
      this.at(incident, 'detectedAt') !== undefined &&
      this.mitigatedAt(incident) !== undefined &&
      this.hasSoundUpdates(incident) &&
      this.noticesOf(incident).length === 0 &&
      !this.explains(incident, 'notify')
    );
  }

  /** What was told to people, in the order of time; what has no moment is left out. */
  updatesOf(incident: Document): Update[] {
    return updatesOf(incident);
  }

  /** What happened and what was done, in the order of time. */
  timelineOf(incident: Document): { at: number; text: string; index: number }[] {
    return entriesOf(incident, 'timeline')
      .map(({ at, item, index }) => ({ at, text: String(item['text']), index }))
      .sort((a, b) => a.at - b.at);
  }

  /** The people who had a role, by the role's id in the policy, and the words that are no role. */
  rolesOf(incident: Document): { filled: Map<string, Document | undefined>; unknown: string[] } {
    const filled = new Map<string, Document | undefined>();
    const unknown: string[] = [];
    for (const word of Object.keys(mapping(incident.data['roles']))) {
      const role = this.#handbook.role(word);
      if (role) filled.set(role.id, this.#handbook.named(incident, `/roles/${word}`));
      else unknown.push(word);
    }
    return { filled, unknown };
  }

  /** True where the record says why a target was missed; what is no target may be meant for any. */
  explains(incident: Document, target: Target): boolean {
    return explains(incident, target);
  }

  /** The date on which it was resolved, where days begin in the handbook's time zone. */
  resolvedOn(incident: Document): string | undefined {
    const at = this.at(incident, 'resolvedAt');
    return at === undefined ? undefined : dayOf(at, this.#handbook.calendar.timezone);
  }

  /**
   * When the postmortem of an incident is due: the last day, the time that the policy gives, and the
   * path of the policy that says so. Undefined where the policy asks for none, or it is still open.
   */
  postmortemDue(incident: Document): { due: string; within: string; path: string } | undefined {
    const { requiredFor, dueWithin } = this.#handbook.policy.postmortems ?? {};
    const severity = this.severityOf(incident);
    if (!severity || !this.isOf(incident, requiredFor)) return undefined;
    const own = severity.postmortemWithin;
    const within = own ?? dueWithin;
    const on = this.resolvedOn(incident);
    if (within === undefined || on === undefined) return undefined;
    const due = this.#handbook.after(on, within);
    const path = own ? `severities.${severity.id}.postmortemWithin` : 'postmortems.dueWithin';
    return due === undefined ? undefined : { due, within, path };
  }

  /** The services of an incident. */
  servicesOf(incident: Document): readonly Document[] {
    return incident.references
      .filter(({ field }) => field.startsWith('/services/'))
      .flatMap((reference) => this.#handbook.resolve(reference) ?? []);
  }
}
