// What a rule wants, why, and its examples, as text for a terminal.
import { UsageError } from './arguments.ts';
import { nearest } from './model/nearest.ts';
import { rules } from './rules/index.ts';
import type { Example, Rule } from './rule.ts';

/**
 * The explanation of a rule, or the list of all rules when none is named.
 *
 * @throws UsageError when there is no such rule.
 */
export function explain(id: string | undefined): string {
  if (id === undefined) {
    const width = Math.max(...rules.map((rule) => rule.id.length));
    return rules.map((rule) => `${rule.id.padEnd(width)}  ${rule.summary}\n`).join('');
  }
  const rule = rules.find((each) => each.id === id);
  if (rule) return text(rule);
  const near = nearest(
    id,
    rules.map((each) => each.id),
  );
  throw new UsageError(
    `There is no rule \`${id}\`; ${near ? `did you mean \`${near}\`?` : '`handrail explain` lists them'}`,
  );
}

function text(rule: Rule): string {
  const facts = [
    `Level: ${rule.severity}${rule.clock ? '; time alone can raise it' : ''}`,
    ...(rule.policy ? [`Policy: ${rule.policy.join(', ')}`] : []),
  ];
  return [
    `${rule.id}\n\n${rule.summary}\n\n${wrap(rule.why)}\n\n${facts.join('\n')}\n`,
    ...rule.examples.good.map((example) => block('Good', example)),
    ...rule.examples.bad.map(
      (example) =>
        `${block('Bad', example)}\n  reports\n${example.reports.map((each) => `    ${each}\n`).join('')}`,
    ),
  ].join('\n');
}

function block(word: string, example: Example): string {
  const body = example.files.trimEnd().replace(/^(?=.)/gm, '    ');
  return `${word}: ${example.title}\n\n${body}\n`;
}

function wrap(paragraph: string): string {
  return paragraph.replace(/(.{1,88})(?:\s+|$)/g, '$1\n').trimEnd();
}
