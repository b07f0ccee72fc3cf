// The rules of a SARIF log: each that ran, with why it is there and where it is explained.
import type { Report } from '../check.ts';
import type { FormatOptions, RuleFacts } from './format.ts';
import { helpUrl } from './help-url.ts';

/** A reportingDescriptor of SARIF 2.1.0. */
export interface SarifRule {
  id: string;
  name: string;
  shortDescription: { text: string };
  fullDescription: { text: string };
  help: { text: string; markdown: string };
  helpUri?: string;
  defaultConfiguration: { level: 'error' | 'warning' };
  properties: { tags: string[] };
}

/** The rules that ran, in the order of their ids. */
export function sarifRules(report: Report, { rules }: Pick<FormatOptions, 'rules'>): SarifRule[] {
  const found = [...report.diagnostics, ...report.announced.map((each) => each.diagnostic)];
  const ran = new Set([...report.rules, ...found.map(({ rule }) => rule)]);
  return rules
    .filter(({ id }) => ran.has(id))
    .map((rule) => ({
      id: rule.id,
      name: nameOf(rule.id),
      shortDescription: { text: rule.summary },
      fullDescription: { text: rule.why },
      ...help(rule, helpUrl(report, rule.id)),
      defaultConfiguration: { level: rule.severity },
      properties: { tags: [rule.id.split('/')[0]!, ...(rule.clock ? ['clock'] : [])] },
    }));
}

function help(rule: RuleFacts, url: string | undefined): Pick<SarifRule, 'help' | 'helpUri'> {
  const command = `handrail explain ${rule.id}`;
  const text = `${rule.summary}\n\n${rule.why}\n\nExamples: ${url ?? command}`;
  const examples = url === undefined ? `\`${command}\` shows examples.` : `[Examples](${url})`;
  const markdown = `**${rule.summary}**\n\n${rule.why}\n\n${examples}`;
  return { help: { text, markdown }, ...(url !== undefined && { helpUri: url }) };
}

/** `alert/has-runbook` as `AlertHasRunbook`; viewers show it beside the id. */
function nameOf(id: string): string {
  return id.replace(/(?:^|[^a-z0-9]+)([a-z0-9])/gi, (_, first: string) => first.toUpperCase());
}
