// The baseline by rule: how much of what was there on the first day is left, and where.
import type { Report } from '../check.ts';

export interface Debt {
  rule: string;
  count: number;
  /** Some of the files, and how many there are besides. */
  paths: string[];
  more: number;
}

/** How many files are named. */
const NAMED = 3;

/** What the baseline holds, the rule with the most findings first. */
export function baseline({ baselined }: Report): Debt[] {
  return [...Map.groupBy(baselined, ({ rule }) => rule)]
    .map(([rule, found]) => {
      const paths = [...new Set(found.map(({ place }) => place.path))];
      const more = Math.max(0, paths.length - NAMED);
      return { rule, count: found.length, paths: paths.slice(0, NAMED), more };
    })
    .sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1));
}
