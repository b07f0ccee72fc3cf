// Controls: what is practised, which clauses of which frameworks it answers to, and who declares it.
import { isPublished, text, texts, type Document } from '../model/document.ts';
import type { Handbook } from '../model/handbook.ts';
import { dueAfter, type Freshness } from './freshness.ts';

export interface ControlRow {
  control: Document;
  owner: Document | undefined;
  /** Its clauses, then those that the policy adds. */
  clauses: string[];
  /** When someone last made sure of it, and when the policy wants that again. */
  verified: Freshness;
  every: string | undefined;
  /** The services that it concerns by its own words, and those that declare it. */
  services: Document[];
}

export function controlOf(handbook: Handbook, control: Document): ControlRow {
  const wanted = handbook.policy.controls?.find(({ id }) => id.toLowerCase() === control.id);
  const own = control.references
    .filter(({ field }) => field.startsWith('/services/'))
    .flatMap((reference) => handbook.resolve(reference) ?? []);
  const declaring = handbook
    .referencesTo(control)
    .filter(
      ({ from, reference }) => from.kind === 'service' && /^\/controls\//.test(reference.field),
    )
    .map(({ from }) => from);
  return {
    control,
    owner: handbook.named(control, '/owner'),
    clauses: [...new Set([...texts(control, 'frameworks'), ...(wanted?.frameworks ?? [])])],
    verified: dueAfter(handbook, text(control, 'verified'), wanted?.verifyEvery),
    every: wanted?.verifyEvery,
    services: [...new Set([...own, ...declaring])].sort((a, b) => a.title.localeCompare(b.title)),
  };
}

/** The published controls by their titles. */
export function controlRegister(handbook: Handbook): ControlRow[] {
  return handbook
    .of('control')
    .filter(isPublished)
    .map((control) => controlOf(handbook, control))
    .sort((a, b) => a.control.title.localeCompare(b.control.title));
}

/** Each clause with the controls that answer to it, in the order of their numbers. */
export function clausesOf(rows: readonly ControlRow[]): { clause: string; rows: ControlRow[] }[] {
  const found = new Map<string, ControlRow[]>();
  for (const row of rows)
    for (const clause of row.clauses) {
      const known = found.get(clause);
      if (known) known.push(row);
      else found.set(clause, [row]);
    }
  return [...found]
    .map(([clause, answering]) => ({ clause, rows: answering }))
    .sort((a, b) => a.clause.localeCompare(b.clause, 'en', { numeric: true }));
}
