// The register of risks: how likely, how bad, and what is done, the highest score first.
import { isPublished, type Document } from '../model/document.ts';
import type { Handbook } from '../model/handbook.ts';

export interface RiskRow {
  risk: Document;
  likelihood: number | undefined;
  impact: number | undefined;
  /** Likelihood times impact, unless the risk says another. */
  score: number | undefined;
  state: string;
  services: Document[];
}

/** What the levels of likelihood and of impact mean, the lowest first. */
export const LIKELIHOODS = ['rare', 'unlikely', 'possible', 'likely', 'expected'] as const;
export const IMPACTS = ['hardly felt', 'minor', 'serious', 'severe', 'the business stops'] as const;

const number = (value: unknown) => (typeof value === 'number' ? value : undefined);

export function riskOf(handbook: Handbook, risk: Document): RiskRow {
  const likelihood = number(risk.data['likelihood']);
  const impact = number(risk.data['impact']);
  const product =
    likelihood === undefined || impact === undefined ? undefined : likelihood * impact;
  return {
    risk,
    likelihood,
    impact,
    score: number(risk.data['score']) ?? product,
    state: String(risk.data['state'] ?? 'open'),
    services: risk.references
      .filter(({ field }) => field.startsWith('/services/'))
      .flatMap((reference) => handbook.resolve(reference) ?? []),
  };
}

/** The published risks, the highest score first; closed ones last. */
export function riskRegister(handbook: Handbook): RiskRow[] {
  return handbook
    .of('risk')
    .filter(isPublished)
    .map((risk) => riskOf(handbook, risk))
    .sort(
      (a, b) =>
        Number(a.state === 'closed') - Number(b.state === 'closed') ||
        (b.score ?? 0) - (a.score ?? 0) ||
        a.risk.title.localeCompare(b.risk.title),
    );
}

/** How much a score weighs: the same steps that the matrix is coloured by. */
export function weightOf(score: number): 'red' | 'amber' | 'green' {
  return score >= 15 ? 'red' : score >= 6 ? 'amber' : 'green';
}

/** The matrix: rows of likelihood from the highest, cells of impact from the lowest, without closed risks. */
export function riskMatrix(
  rows: readonly RiskRow[],
): { likelihood: number; cells: { impact: number; count: number }[] }[] {
  return [5, 4, 3, 2, 1].map((likelihood) => ({
    likelihood,
    cells: [1, 2, 3, 4, 5].map((impact) => ({
      impact,
      count: rows.filter(
        (row) => row.state !== 'closed' && row.likelihood === likelihood && row.impact === impact,
      ).length,
    })),
  }));
}
