// What an output format is: a pure function from a report to text.
import type { Report } from '../check.ts';
import type { Diagnostic, Rule } from '../rule.ts';

export type Format = (report: Report, options: FormatOptions) => string;

/** What a format may say of a rule. */
export type RuleFacts = Pick<Rule, 'id' | 'summary' | 'why' | 'severity' | 'clock'>;

export interface FormatOptions {
  /** The rules that there are, in the order of their ids. */
  rules: readonly RuleFacts[];
  /** The version of this program. */
  version: string;
  /** The name of the team or person that answers for what a finding is about, where there is one. */
  ownerOf?: (diagnostic: Diagnostic) => string | undefined;
  /** True where the terminal shows colours. */
  colour?: boolean;
}
