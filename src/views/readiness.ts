// Readiness: whether a release of a service may go, check by check, with what each one saw.
import type { Report } from '../check.ts';
import { text, type Document } from '../model/document.ts';
import type { Handbook } from '../model/handbook.ts';
import { readinessChecks, waiversOf } from '../model/waiver.ts';
import { checks, type ReadinessCheck, type ReadinessState } from './readiness-checks.ts';

export type { ReadinessCheck, ReadinessState };

export interface ReadinessResult {
  check: ReadinessCheck;
  label: string;
  state: ReadinessState;
  /** What was seen, as full sentences without a full stop. */
  says: string[];
  /** The waiver that accepts what was seen. */
  exemption: { owner: string; reason: string; until: string } | undefined;
}

export interface Readiness {
  service: Document;
  /** True when every check passes or is exempt. */
  ready: boolean;
  results: ReadinessResult[];
}

const LABELS: Readonly<Record<ReadinessCheck, string>> = {
  owner: 'Owner',
  runbooks: 'Runbooks',
  'alert-coverage': 'Alert coverage',
  rollback: 'Rollback',
  slo: 'Objectives',
  'recovery-targets': 'Recovery targets',
  drills: 'Drills',
  'load-test': 'Load test',
  actions: 'Open actions',
  'error-budget': 'Error budget',
  freeze: 'Release freeze',
};

/** What is asked before a release, by the policy; every check where it does not say. */
function wantedChecks(handbook: Handbook): readonly ReadinessCheck[] {
  return handbook.policy.readiness?.checks ?? readinessChecks;
}

/**
 * Whether a release of a service may go.
 *
 * @param shown Gives a path below the root as the reader is told it.
 */
export function readiness(
  handbook: Handbook,
  report: Report,
  service: Document,
  shown: (path: string) => string = (path) => path,
): Readiness {
  const waivers = waiversOf(handbook).filter(({ until }) => until >= handbook.today);
  const found = report.diagnostics.map((each) => ({
    ...each,
    at: `${shown(each.place.path)}:${each.place.start.line}`,
  }));
  const results = wantedChecks(handbook).map((check): ReadinessResult => {
    const seen = checks[check](handbook, service, found);
    const waiver =
      seen.state === 'pass'
        ? undefined
        : waivers.find(
            ({ rule, subject }) => rule === `ready/${check}` && subject === `service:${service.id}`,
          );
    return {
      check,
      label: LABELS[check],
      state: waiver ? 'exempt' : seen.state,
      says: seen.says,
      exemption: waiver && {
        owner: text(waiver.document, 'owner')!,
        reason: text(waiver.document, 'reason')!,
        until: text(waiver.document, 'until')!,
      },
    };
  });
  return {
    service,
    ready: results.every(({ state }) => state === 'pass' || state === 'exempt'),
    results,
  };
}
