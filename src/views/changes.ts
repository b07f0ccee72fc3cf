// Change notes as lists and pages show them: the moment on the clock, the risk and the RFC by name.
import { text, type Document } from '../model/document.ts';
import type { Handbook } from '../model/handbook.ts';

export interface ChangeRow {
  change: Document;
  /** As a clock in the handbook's time zone shows it. */
  at: string | undefined;
  watchedUntil: string | undefined;
  /** How long it was watched, in milliseconds. */
  watchedFor: number | undefined;
  by: Document | undefined;
  rfc: Document | undefined;
  risk: string | undefined;
  kind: string | undefined;
  services: Document[];
  rolledBack: boolean;
}

/** The rows of change notes, the latest first. */
export function changesOf(handbook: Handbook, changes: readonly Document[]): ChangeRow[] {
  return changes
    .map((change) => changeOf(handbook, change))
    .sort((a, b) => (b.at ?? '').localeCompare(a.at ?? ''));
}

export function changeOf(handbook: Handbook, change: Document): ChangeRow {
  const moment = (field: string) => {
    const written = text(change, field);
    return written === undefined ? undefined : handbook.epochOf(written);
  };
  const [at, until] = [moment('at'), moment('monitoredUntil')];
  const kind = text(change, 'kind');
  return {
    change,
    at: at === undefined ? undefined : handbook.wallClock(at),
    watchedUntil: until === undefined ? undefined : handbook.wallClock(until),
    watchedFor: at === undefined || until === undefined || until < at ? undefined : until - at,
    by: handbook.named(change, '/by'),
    rfc: handbook.named(change, '/rfc'),
    risk: handbook.changes.riskOf(handbook, change)?.label ?? text(change, 'risk'),
    kind: kind && (handbook.changes.changeKindNamed(handbook, kind)?.label ?? kind),
    services: change.references
      .filter(({ field }) => field.startsWith('/services/'))
      .flatMap((reference) => handbook.resolve(reference) ?? []),
    rolledBack: change.data['rolledBack'] === true,
  };
}
