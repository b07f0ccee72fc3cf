// Proves that the examples of every rule need its check, and every one of its messages.
import { describe, expect, test } from 'vitest';
import { check } from '../src/check.ts';
import { line } from '../src/report/stylish.ts';
import type { Rule } from '../src/rule.ts';
import { rules } from '../src/rules/index.ts';
import { openArchive } from './archive.ts';
import { among } from './among.ts';

type Said = (values: never) => string;

/** What each bad example of a rule reports, at the rule's own level. */
async function reports(rule: Rule): Promise<string[][]> {
  return Promise.all(
    rule.examples.bad.map(async (example) => {
      const handbook = await openArchive(example.files);
      const levels = { ...handbook.settings.levels };
      delete levels[rule.id];
      Object.assign(handbook.settings, { levels });
      return check(handbook, among(rule), { only: [rule.id] }).diagnostics.map(line);
    }),
  );
}

/** Runs `use` while each message of a rule notes down what it says; `check` calls the same object. */
async function listening(
  rule: Rule,
  use: () => Promise<string[][]>,
): Promise<{ said: Map<string, string[]>; lines: string[] }> {
  const messages = rule.messages as Record<string, Said>;
  const own = { ...messages };
  const said = new Map(Object.keys(own).map((name): [string, string[]] => [name, []]));
  for (const [name, message] of Object.entries(own))
    messages[name] = (values) => {
      const text = message(values);
      said.get(name)!.push(text);
      return text;
    };
  try {
    return { said, lines: (await use()).flat() };
  } finally {
    Object.assign(messages, own);
  }
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  test('reports nothing of its bad examples without its check', async () => {
    const silent = await reports({ ...rule, check: () => undefined });
    const expected = rule.examples.bad.map((example) => example.reports);
    expect(silent.some((lines, index) => lines.join('\n') !== expected[index]!.join('\n'))).toBe(
      true,
    );
  });

  test('says each of its messages in some bad example', async () => {
    const { said, lines } = await listening(rule, () => reports(rule));
    const unsaid = [...said].filter(
      ([, texts]) => !texts.some((text) => lines.some((each) => each.endsWith(text))),
    );
    expect(unsaid.map(([name]) => name)).toEqual([]);
  });
});

test('the list of rules is in the order of their ids, and names none twice', () => {
  const ids = rules.map((rule) => rule.id);
  expect(ids).toEqual([...new Set(ids)].sort());
});
