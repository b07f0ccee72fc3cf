// Waivers: findings that somebody accepts for a while, and says why.
import { text, type Document } from './document.ts';
import type { Handbook } from './handbook.ts';

export interface Waiver {
  document: Document;
  /** The id of a rule, or `ready/<check>`. */
  rule: string;
  /** `<kind>:<id>`, in lower case. */
  subject: string;
  path: string | undefined;
  /** The last day on which it counts. */
  until: string;
}

/** What must hold before a release, in the order in which it is shown; `ready/<check>` waives one. */
export const readinessChecks = [
  'owner',
  'runbooks',
  'alert-coverage',
  'rollback',
  'slo',
  'recovery-targets',
  'drills',
  'load-test',
  'actions',
  'error-budget',
  'freeze',
] as const;

/** The ids that a waiver may name: of the rules that have a page, and of the readiness checks. */
export function waivable(handbook: Handbook): string[] {
  const rules = [...handbook.pages.keys()].flatMap(
    (url) => /^\/rules\/([^/]+\/[^/]+)\/$/.exec(url)?.[1] ?? [],
  );
  return [...rules, ...readinessChecks.map((check) => `ready/${check}`)];
}

/** What a waiver must say before it counts. */
const waiverFields = ['rule', 'subject', 'owner', 'reason', 'until'] as const;

/** True for a subject that names more than one thing. */
export function isBroad(subject: string): boolean {
  return !/^[a-z]+:[^*?\s][^*?]*$/i.test(subject);
}

/**
 * The waivers that accept something: complete, and about one thing. One that is past its last day is
 * an error itself (`waiver/current`), and the only one: time alone brings back no other finding.
 */
export function waiversOf(handbook: Handbook): Waiver[] {
  return handbook.of('waiver').flatMap((document) => {
    const [rule, subject, owner, reason, until] = waiverFields.map((field) =>
      text(document, field),
    );
    if (!rule || !subject || !owner || !reason || !until) return [];
    if (isBroad(subject)) return [];
    const path = text(document, 'path');
    return [{ document, rule, subject: subject.toLowerCase(), path, until }];
  });
}

/** What a waiver and a finding have in common where the one is about the other. */
function matter({ rule, subject }: { rule: string; subject?: string }): string {
  return `${rule} ${subject?.toLowerCase() ?? ''}`;
}

/** A function that gives the waiver of a finding; for one waiver and many findings, or many of both. */
export function waiverOf(
  waivers: readonly Waiver[],
): (finding: Parameters<typeof waives>[1]) => Waiver | undefined {
  const known = Map.groupBy(waivers, matter);
  return (finding) => known.get(matter(finding))?.find((waiver) => waives(waiver, finding));
}

/** The waivers that no finding needs. */
export function unusedWaivers(
  waivers: readonly Waiver[],
  found: readonly Parameters<typeof waives>[1][],
): Waiver[] {
  const byMatter = Map.groupBy(found, matter);
  return waivers.filter(
    (waiver) => !byMatter.get(matter(waiver))?.some((finding) => waives(waiver, finding)),
  );
}

/** True where a waiver is about a finding of a rule. */
export function waives(
  waiver: Waiver,
  finding: { rule: string; subject?: string; place: { path: string } },
): boolean {
  return (
    waiver.rule === finding.rule &&
    waiver.subject === finding.subject?.toLowerCase() &&
    (waiver.path === undefined || waiver.path === finding.place.path)
  );
}
