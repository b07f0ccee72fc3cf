// What a rule is: one concept that a handbook must keep, with its reasons, words, examples and check.
import type { Handbook } from './model/handbook.ts';
import type { Place } from './model/place.ts';

export type Severity = 'error' | 'warning';

/** One finding of a rule. */
export interface Diagnostic {
  rule: string;
  severity: Severity;
  message: string;
  place: Place;
  /** `<kind>:<id>`, for an alert its name; absent for a finding about a file. */
  subject?: string;
  related?: { message: string; place: Place }[];
}

/**
 * A small handbook as text: `-- path --` lines, each followed by the file's lines, in which
 * `\u{200b}` stands for a character that does not show and `\x{e9}` for a byte. A path below `ref/`
 * is a file as it was at the commit of `--since`.
 */
export interface Example {
  title: string;
  files: string;
}

export interface BadExample extends Example {
  /** The exact lines that the author sees, without the rule's id. */
  reports: readonly string[];
}

export type Messages = Readonly<Record<string, (values: never) => string>>;

export interface Finding {
  message: string;
  place: Place;
  /**
   * The mildest level at which this is told while the rule is not off. For what stays as grave
   * wherever a preset makes a warning of the rest, such as code in a document.
   */
  atLeast?: Severity;
  subject?: string;
  related?: { message: string; place: Place }[];
}

export interface Rule {
  /** `<group>/<name>`, true when all is well; stable for ever. */
  id: `${string}/${string}`;
  /** One sentence: what holds when the rule is kept. */
  summary: string;
  /** Why anyone should care, in a short paragraph. */
  why: string;
  severity: Severity;
  /** True where time alone can raise it. */
  clock?: true;
  /** The parts of the policy that it reads, for example `ownership.verifyEvery`. */
  policy?: readonly string[];
  messages: Messages;
  examples: { good: readonly Example[]; bad: readonly BadExample[] };
  /** `found` is what the rules before it found, for one that judges the waivers of findings. */
  check(handbook: Handbook, report: (finding: Finding) => void, found: readonly Diagnostic[]): void;
}

/**
 * For how many mistakes of one file a rule looks for what was meant. A file of nothing but mistakes
 * would be held against every name of the handbook, once for each.
 */
export const MOST_SUGGESTIONS = 200;

/** Declares a rule; the messages keep their own types inside `check`. */
export function defineRule(rule: Rule): Rule {
  return rule;
}

/** The subject of a diagnostic: a document's kind and id, or an alert's name. */
export function subjectOf(target: { kind: string; id: string; name?: string }): string {
  return `${target.kind}:${target.kind === 'alert' && target.name ? target.name : target.id}`;
}
