// A broken handbook.yaml is told, and the preset stands in for what could not be read.
import { expect, test } from 'vitest';
import { check } from '../src/check.ts';
import { line } from '../src/report/stylish.ts';
import { rules } from '../src/rules/index.ts';
import { openArchive } from './archive.ts';

test.each([
  [
    'alerts:\n  services: null',
    '4:13  error  `alerts.services` is `null`; write a mapping of fields',
  ],
  ['alerts:\n  annotations: 5', '4:16  error  `alerts.annotations` is `5`; write a list'],
  ['policy: 3', '3:9  error  `policy` is `3`; write a mapping of fields'],
  [
    'policy:\n  documents:\n    ownerFor: runbook',
    '5:15  error  `policy.documents.ownerFor` is `runbook`; write a list',
  ],
  [
    'policy:\n  severities: [{ id: sev1 }]',
    '4:16  error  `policy.severities[0]` has no `label`; add it',
  ],
  [
    'content:\n  runbook: 3',
    '4:12  error  `content.runbook` is `3`; write one text or a list of texts',
  ],
])('%s', async (fields, told) => {
  const handbook = await openArchive(
    `-- handbook.yaml --\ntitle: Example Shop operations\nurl: https://ops.example.com\n${fields}\n-- runbooks/search/slow.md --\n# Search is slow\n`,
  );
  const found = check(handbook, rules).diagnostics.map(line);
  expect(found.filter((each) => each.startsWith('handbook.yaml'))).toEqual([
    `handbook.yaml:${told}`,
  ]);
  // The rest is checked all the same.
  expect(found.some((each) => each.startsWith('runbooks/search/slow.md'))).toBe(true);
});
