// Runs every example of every rule: the good ones raise nothing, the bad ones exactly their lines.
import { describe, expect, test } from 'vitest';
import { check } from '../src/check.ts';
import { line } from '../src/report/stylish.ts';
import type { Rule } from '../src/rule.ts';
import { rules } from '../src/rules/index.ts';
import { openArchive } from './archive.ts';
import { among } from './among.ts';

async function lines(rule: Rule, files: string): Promise<string[]> {
  // The rule runs at its own level, whatever the preset says.
  const handbook = await openArchive(files);
  const levels = { ...handbook.settings.levels };
  delete levels[rule.id];
  Object.assign(handbook.settings, { levels });
  return check(handbook, among(rule), { only: [rule.id] }).diagnostics.map(line);
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  test('has a good and a bad example', () => {
    expect(rule.examples.good.length).toBeGreaterThan(0);
    expect(rule.examples.bad.length).toBeGreaterThan(0);
  });

  test.each(rule.examples.good.map((example) => [example.title, example] as const))(
    'raises nothing: %s',
    async (_title, example) => {
      expect(await lines(rule, example.files)).toEqual([]);
    },
  );

  test.each(rule.examples.bad.map((example) => [example.title, example] as const))(
    'reports: %s',
    async (_title, example) => {
      expect(example.reports.length).toBeGreaterThan(0);
      expect(await lines(rule, example.files)).toEqual(example.reports);
    },
  );
});
