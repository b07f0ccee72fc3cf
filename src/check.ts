// Handbook + rules → Report. Pure: the same handbook gives the same report.
import { baselineCounts, baselineKey, isRecordable } from './model/baseline.ts';
import type { Document } from './model/document.ts';
import type { Handbook } from './model/handbook.ts';
import { withoutSecrets } from './model/mask.ts';
import { nearest } from './model/nearest.ts';
import type { Level } from './model/policy.ts';
import { consequence } from './model/unread.ts';
import { waiverOf, waiversOf } from './model/waiver.ts';
import type { Diagnostic, Rule } from './rule.ts';

export interface Report {
  /** The date that the handbook was checked for. */
  asOf: string;
  /** Sorted by path, line, column and rule. */
  diagnostics: Diagnostic[];
  /** What a waiver accepts, in the same order; counted nowhere. */
  waived: { diagnostic: Diagnostic; waiver: Document }[];
  /** What the baseline of the handbook holds, in the same order; counted nowhere. */
  baselined: Diagnostic[];
  /** What is told and fails nothing, in the same order; counted nowhere. */
  announced: Announcement[];
  /** The commit that the handbook was compared with, as it was named; undefined for a full check. */
  since: string | undefined;
  counts: { documents: number; alerts: number; errors: number; warnings: number };
  /** The ids of the rules that ran. */
  rules: string[];
  /** Where the site is served; undefined when handbook.yaml does not say. */
  url: string | undefined;
}

/** A finding that is told and fails nothing. */
export interface Announcement {
  /**
   * `due-soon`: time brings it within the policy's `warnBefore`. `overdue`: time brought it, to a
   * document that the change does not touch. `known`: it was there before the change.
   */
  state: 'due-soon' | 'overdue' | 'known';
  /** For `due-soon`, the first day on which it is found, `YYYY-MM-DD`. */
  on?: string;
  diagnostic: Diagnostic;
}

export interface CheckOptions {
  /** Run these rules alone. */
  only?: readonly string[];
}

/** The level of a rule under the handbook's policy. */
export function levelOf(handbook: Handbook, rule: Rule): Level {
  return handbook.settings.levels[rule.id] ?? rule.severity;
}

/** The rules that judge waivers and the baseline need what the others found. */
const LAST: readonly string[] = ['baseline/used', 'waiver/used'];

/** The file that lets findings pass is held to its form whatever the preset says. */
const BASELINE = 'baseline.yaml';

/**
 * What is wrong with handbook.yaml itself cannot be turned down by handbook.yaml. What the policy there
 * asks of the documents can, like any other rule.
 */
const OF_HANDBOOK_FILE = /^(?:document|reference)\//;

/** Runs every rule that is not off, and sets aside what a waiver accepts. */
export function check(
  handbook: Handbook,
  rules: readonly Rule[],
  options: CheckOptions = {},
): Report {
  const found: Diagnostic[] = [];
  const ran: string[] = [];
  const home = handbook.settings.path;
  const waivers = waiversOf(handbook);
  const wanted = (rule: Rule) => !options.only || options.only.includes(rule.id);
  // Whether a waiver is used is known only after the rule that it names has run.
  const needed = (rule: Rule) =>
    (options.only?.includes('waiver/used') === true &&
      waivers.some((waiver) => waiver.rule === rule.id)) ||
    (options.only?.includes('baseline/used') === true &&
      handbook.baseline.some((entry) => entry.rule === rule.id));
  const isLast = (rule: Rule) => Number(LAST.includes(rule.id));
  const inOrder = [...rules].sort((a, b) => isLast(a) - isLast(b));
  for (const rule of inOrder) {
    if (!wanted(rule) && !needed(rule)) continue;
    const level = levelOf(handbook, rule);
    if (level !== 'off' && wanted(rule)) ran.push(rule.id);
    rule.check(
      handbook,
      ({ atLeast = 'warning', ...finding }) => {
        const { path } = finding.place;
        const own = (path === home || path === BASELINE) && OF_HANDBOOK_FILE.test(rule.id);
        const severity = own ? 'error' : level === 'warning' ? atLeast : level;
        if (severity !== 'off') found.push({ rule: rule.id, severity, ...finding });
      },
      found,
    );
  }
  ran.sort();
  if (!options.only || options.only.includes('document/schema'))
    for (const diagnostic of unknownRules(handbook, rules)) found.push(diagnostic);
  found.sort(byPlace);
  const waived: Report['waived'] = [];
  const accepts = waiverOf(waivers);
  const isConsequence = consequence(handbook, found);
  const told = withoutSecrets(found, handbook.files).filter((diagnostic) => {
    if (isConsequence(diagnostic)) return false;
    const waiver = accepts(diagnostic);
    if (waiver) waived.push({ diagnostic, waiver: waiver.document });
    return !waiver && (!options.only || options.only.includes(diagnostic.rule));
  });
  const isOld = recordedIn(handbook, told);
  const diagnostics = told.filter((diagnostic) => !isOld(diagnostic));
  return {
    asOf: handbook.today,
    diagnostics,
    waived,
    baselined: told.filter(isOld),
    announced: [],
    since: undefined,
    counts: {
      documents: handbook.documents.length,
      alerts: handbook.alerts.length,
      ...counted(diagnostics),
    },
    rules: ran,
    url: handbook.settings.url,
  };
}

/**
 * A function that is true for a finding that the baseline holds. Where there are more of a kind than it
 * holds, nobody can say which of them is new, and all are told.
 */
function recordedIn(
  handbook: Handbook,
  told: readonly Diagnostic[],
): (diagnostic: Diagnostic) => boolean {
  if (handbook.baseline.length === 0) return () => false;
  const left = baselineCounts(handbook.baseline);
  for (const diagnostic of told) {
    const key = baselineKey(diagnostic);
    const count = left.get(key);
    if (count !== undefined) left.set(key, count - 1);
  }
  return (diagnostic) => isRecordable(diagnostic) && (left.get(baselineKey(diagnostic)) ?? -1) >= 0;
}

/** How many errors and warnings there are. */
export function counted(
  diagnostics: readonly Diagnostic[],
): Pick<Report['counts'], 'errors' | 'warnings'> {
  const errors = diagnostics.filter((each) => each.severity === 'error').length;
  return { errors, warnings: diagnostics.length - errors };
}

/** The order of a report. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    compare(a.place.path, b.place.path) ||
    a.place.start.line - b.place.start.line ||
    a.place.start.column - b.place.start.column ||
    compare(a.rule, b.rule) ||
    compare(a.message, b.message)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The levels that handbook.yaml sets for rules that do not exist. */
function unknownRules(handbook: Handbook, rules: readonly Rule[]): Diagnostic[] {
  const ids = rules.map((rule) => rule.id);
  return Object.keys(handbook.settings.levels).flatMap((id): Diagnostic[] => {
    const place = handbook.settings.keyPlace(`/rules/${id.replaceAll('/', '~1')}`);
    if (!place || (ids as string[]).includes(id)) return [];
    const near = nearest(id, ids);
    return [
      {
        rule: 'document/schema',
        severity: 'error',
        message: `There is no rule \`${id}\`; ${near ? `did you mean \`${near}\`?` : 'remove it'}`,
        place,
      },
    ];
  });
}
