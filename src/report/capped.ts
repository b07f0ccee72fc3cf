// Of each file no more findings than a reader takes in, and one line that says how many more there are.
import type { Report } from '../check.ts';
import type { Diagnostic } from '../rule.ts';

/**
 * The report with the first findings of each file, errors before warnings, and behind them one that
 * stands for the rest. The counts stay those of all findings.
 *
 * @param most How many findings of a file stay.
 */
export function capped(report: Report, most: number): Report {
  const byFile = Map.groupBy(report.diagnostics, ({ place }) => place.path);
  if (![...byFile.values()].some(({ length }) => length > most)) return report;
  const diagnostics = [...byFile.values()].flatMap((own) => {
    if (own.length <= most) return own;
    const first = new Set([...own].sort((a, b) => grave(b) - grave(a)).slice(0, most));
    const left = own.filter((each) => !first.has(each));
    return [...own.filter((each) => first.has(each)), restOf(left)];
  });
  return { ...report, diagnostics };
}

const grave = ({ severity }: Diagnostic): number => (severity === 'error' ? 1 : 0);

/** One finding in the place of many: of the gravest, at the first, under the rule that has most. */
function restOf(left: readonly Diagnostic[]): Diagnostic {
  const byRule = [...Map.groupBy(left, ({ rule }) => rule)]
    .map(([rule, { length }]) => ({ rule, length }))
    .sort((a, b) => b.length - a.length || (a.rule < b.rule ? -1 : 1));
  const rules = byRule.map(({ rule, length }) => `${length} of \`${rule}\``).join(', ');
  const number = left.length === 1 ? '1 more finding' : `${left.length} more findings`;
  const verb = left.length === 1 ? 'is' : 'are';
  const worst = left.find(({ severity }) => severity === 'error') ?? left[0]!;
  return {
    rule: byRule[0]!.rule,
    severity: worst.severity,
    message: `${number} in this file ${verb} not listed: ${rules}; mend those above first, or raise \`limits.diagnosticsPerFile\` in \`handbook.yaml\``,
    place: worst.place,
  };
}
