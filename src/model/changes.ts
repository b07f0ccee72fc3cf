// Changes: the risk of an RFC, who must approve it, when it may be made.
import { epochOf, wallClock } from './calendar.ts';
import type { Document } from './document.ts';
import type { Handbook } from './handbook.ts';
import { mapping, mappings } from './incidents.ts';
import { fold, type Policy } from './policy.ts';
import { liesInside, nextOccurrence, type Occurrence, type Window } from './window.ts';

type ChangePolicy = NonNullable<Policy['changes']>;
export type Risk = NonNullable<ChangePolicy['risks']>[number];
export type ChangeKind = NonNullable<ChangePolicy['kinds']>[number];

export interface Approval {
  by: Document | undefined;
  byWritten: string;
  /** The id that it is written with, whether or not there is such a person. */
  byId: string;
  role: string;
  on: string | undefined;
  index: number;
}

/** The level of risk that a document names, by its id, label or another name. */
export function riskOf(handbook: Handbook, document: Document): Risk | undefined {
  const word = document.data['risk'];
  return typeof word === 'string' ? riskNamed(handbook, word) : undefined;
}

function riskNamed(handbook: Handbook, word: string): Risk | undefined {
  return handbook.policy.changes?.risks?.find(({ id, label, aliases = [] }) =>
    [id, label, ...aliases].some((name) => fold(name) === fold(word)),
  );
}

/** True for a document of the level of risk that a word of the policy means. */
export function isRisk(handbook: Handbook, document: Document, word: string): boolean {
  const risk = riskOf(handbook, document);
  return risk !== undefined && risk === riskNamed(handbook, word);
}

/** The kind of change of an RFC, where the policy has more to say of it. */
export function changeKindOf(handbook: Handbook, rfc: Document): ChangeKind | undefined {
  const word = mapping(rfc.data['change'])['kind'];
  return typeof word === 'string' ? changeKindNamed(handbook, word) : undefined;
}

/** The kind of change of the policy that a word means. */
export function changeKindNamed(handbook: Handbook, word: string): ChangeKind | undefined {
  return handbook.policy.changes?.kinds?.find(({ id, label }) =>
    [id, label].some((name) => fold(name) === fold(word)),
  );
}

/** The approvals that an RFC records. */
export function approvalsOf(handbook: Handbook, rfc: Document): Approval[] {
  return mappings(rfc.data['approvals']).map(({ item, index }) => ({
    by: handbook.named(rfc, `/approvals/${index}/by`),
    byWritten: String(item['by']),
    byId: rfc.references.find(({ field }) => field === `/approvals/${index}/by`)?.id ?? '',
    role: String(item['role']),
    on: typeof item['on'] === 'string' ? item['on'] : undefined,
    index,
  }));
}

/**
 * The approvals that an RFC of its risk needs and does not have, by role. Each needs somebody else;
 * only the role `author` is filled by an author, and no author fills another.
 */
export function missingApprovals(handbook: Handbook, rfc: Document): string[] {
  const needed = riskOf(handbook, rfc)?.approvers ?? [];
  const authors = new Set(
    rfc.references
      .filter(({ field }) => field.startsWith('/authors/'))
      .map((reference) => reference.id),
  );
  const free = approvalsOf(handbook, rfc);
  return needed.filter((role) => {
    const found = free.findIndex((approval) => {
      if (fold(approval.role) !== fold(role)) return false;
      const own = authors.has(approval.byId);
      return fold(role) === 'author' ? own || authors.size === 0 : !own;
    });
    if (found === -1) return true;
    const [used] = free.splice(found, 1);
    // Whoever approved in one role cannot approve in another.
    for (let index = free.length - 1; index >= 0; index--)
      if (free[index]!.byId === used!.byId) free.splice(index, 1);
    return false;
  });
}

/** True where someone approved an RFC in a role, whether or not that counts. */
export function isApprovedAs(handbook: Handbook, rfc: Document, role: string): boolean {
  return approvalsOf(handbook, rfc).some((approval) => fold(approval.role) === fold(role));
}

/** The maintenance window that an RFC's risk or kind of change asks for, and which of them does. */
export function windowFor(
  handbook: Handbook,
  rfc: Document,
): { window: Window; because: 'risk' | 'kind' } | undefined {
  const byRisk = riskOf(handbook, rfc)?.window;
  const byKind = changeKindOf(handbook, rfc)?.window;
  const id = byRisk ?? byKind;
  const window = handbook.policy.changes?.windows?.find((each) => each.id === id);
  return window && { window, because: byRisk ? 'risk' : 'kind' };
}

/** When an RFC's change is made, in milliseconds since 1970. */
export function plannedAt(rfc: Document): { start: number; end: number } | undefined {
  const planned = mapping(mapping(rfc.data['change'])['window']);
  const [start, end] = [planned['start'], planned['end']].map((each) =>
    typeof each === 'string' ? epochOf(each) : undefined,
  );
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** Whether an RFC's change lies inside the window that it needs. */
export function isInWindow(window: Window, planned: { start: number; end: number }): boolean {
  return liesInside(window, planned.start, planned.end);
}

/** The occurrence of a window in which a change begins, and the one that comes after that. */
export function occurrencesAt(
  window: Window,
  start: number,
): { current: Occurrence | undefined; next: Occurrence | undefined } {
  const first = nextOccurrence(window, start);
  if (!first || first.start > start) return { current: undefined, next: first };
  return { current: first, next: nextOccurrence(window, first.end) };
}

/** An occurrence as the clock of its window shows it: `2026-12-01 02:00 to 04:00 UTC`. */
export function occurrenceInWords(
  { timezone = 'UTC' }: Window,
  { start, end }: Occurrence,
): string {
  const [from, to] = [wallClock(start, timezone), wallClock(end, timezone)];
  const sameDay = from.slice(0, 10) === to.slice(0, 10);
  return `${from} to ${sameDay ? to.slice(11) : to} ${timezone}`;
}

/** The states in which an RFC is for others to judge, or was judged in favour. */
export function isProposed(rfc: Document): boolean {
  return rfc.data['status'] === 'review' || isDecided(rfc);
}

/** The states in which an RFC must have its approvals. */
export function isDecided(rfc: Document): boolean {
  return ['approved', 'implemented'].includes(String(rfc.data['status']));
}

/** Since when an RFC waits for a decision; undefined where it does not. */
export function waitingSince(rfc: Document): string | undefined {
  if (rfc.data['status'] !== 'review') return undefined;
  const since = rfc.data['submitted'] ?? rfc.data['created'];
  return typeof since === 'string' ? since : undefined;
}
