// The level of a finding: the rule's own, the handbook's, and what neither may turn down.
import { expect, test } from 'vitest';
import { check } from '../src/check.ts';
import { line } from '../src/report/stylish.ts';
import { rules } from '../src/rules/index.ts';
import { openArchive } from './archive.ts';

async function lines(id: string, files: string): Promise<string[]> {
  const handbook = await openArchive(files);
  return check(handbook, rules, { only: [id] }).diagnostics.map(line);
}

const BODIES = `-- runbooks/search/slow.md --
# Search is slow

Log in to <host>.
-- runbooks/search/down.mdx --
# Search is down

Log in to {host}.
`;
const HTML =
  'Raw HTML is not rendered: `<host>`; put a placeholder in backticks, or write it in Markdown';
const CODE = 'An expression in braces runs code: `host`; put literal braces in backticks';

test('raw HTML in Markdown and code in MDX are errors', async () => {
  expect(await lines('document/safe-mdx', BODIES)).toEqual([
    `runbooks/search/down.mdx:3:11  error  ${CODE}`,
    `runbooks/search/slow.md:3:11  error  ${HTML}`,
  ]);
});

test('minimal makes a warning of raw HTML in Markdown, and code in MDX stays an error', async () => {
  const handbook = '-- handbook.yaml --\ntitle: Example Shop operations\nextends: minimal\n';
  expect(await lines('document/safe-mdx', handbook + BODIES)).toEqual([
    `runbooks/search/down.mdx:3:11  error  ${CODE}`,
    `runbooks/search/slow.md:3:11  warning  ${HTML}`,
  ]);
});

test('a rule that is off says nothing, code in MDX included', async () => {
  const handbook =
    '-- handbook.yaml --\ntitle: Example Shop operations\nrules:\n  document/safe-mdx: off\n';
  expect(await lines('document/safe-mdx', handbook + BODIES)).toEqual([]);
});

test('handbook.yaml cannot turn down what is wrong with itself', async () => {
  const handbook = '-- handbook.yaml --\ntitel: Shop\nrules:\n  document/known-fields: off\n';
  expect(await lines('document/known-fields', handbook + BODIES)).toEqual([
    'handbook.yaml:1:1  error  The field `titel` is not known; did you mean `title`?',
  ]);
});

test('what the policy asks for can be turned down and off, though it is told in handbook.yaml', async () => {
  const handbook = (level: string) =>
    `-- handbook.yaml --\ntitle: Shop\npolicy:\n  runbooks:\n    required:\n      - id: restore\n        title: Restore\nrules:\n  policy/required-runbooks: ${level}\n`;
  const missing =
    'The handbook has no runbook `restore` (“Restore”), which the policy asks for; write it, or plan it with an owner and a date';
  expect(await lines('policy/required-runbooks', handbook('warning') + BODIES)).toEqual([
    `handbook.yaml:5:13  warning  ${missing}`,
  ]);
  expect(await lines('policy/required-runbooks', handbook('off') + BODIES)).toEqual([]);
});
