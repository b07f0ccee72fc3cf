// The command `urls`: what it writes keeps the comments, and what it prints controls no terminal.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { parseDocument } from 'yaml';
import { check } from '../src/check.ts';
import { line } from '../src/report/stylish.ts';
import { rules } from '../src/rules/index.ts';
import { urls } from '../src/urls.ts';
import { inFolder, openArchive, parseArchive, TODAY } from './archive.ts';

const HANDBOOK = `-- handbook.yaml --
title: Example Shop operations
url: https://ops.example.com
extends: minimal
-- runbooks/payments/backlog.md --
---
title: Captures pile up
externalAlerts: ["Captures\\e[31mRed", "Next\\x85\\u2028Line"]
---
-- runbooks/payments/backlog-old.md --
---
title: Captures pile up
externalAlerts: ["Captures\\e[31mRed"]
---
`;

const nothing = { asOf: TODAY, write: false, check: false, prometheus: false };

async function said(run: () => Promise<number>): Promise<{ out: string; err: string }> {
  const told = { out: '', err: '' };
  const spies = (['stdout', 'stderr'] as const).map((name) =>
    vi.spyOn(process[name], 'write').mockImplementation((text) => {
      told[name === 'stdout' ? 'out' : 'err'] += String(text);
      return true;
    }),
  );
  try {
    await run();
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  return told;
}

test('a comment stays above the line that it speaks of', () =>
  inFolder(
    new Map([
      ...parseArchive(HANDBOOK),
      [
        'urls.txt',
        '# Ours.\n/runbooks/payments/old/\n# From the pager.\n# Do not remove.\n/runbooks/a/\n\n# The end.',
      ],
    ]),
    async (root) => {
      await said(() => urls(root, { ...nothing, write: true }));
      const written = readFileSync(join(root, 'urls.txt'), 'utf8');
      expect(written).toBe(`# Ours.
# From the pager.
# Do not remove.
/runbooks/a/
/runbooks/payments/backlog-old/
/runbooks/payments/backlog/
/runbooks/payments/old/
# The end.
`);
      await said(() => urls(root, { ...nothing, write: true }));
      expect(readFileSync(join(root, 'urls.txt'), 'utf8').split('\n').toSorted()).toEqual(
        written.split('\n').toSorted(),
      );
    },
  ));

test('the name of an alert is data in what is printed', () =>
  inFolder(parseArchive(HANDBOOK), async (root) => {
    const { out, err } = await said(() => urls(root, { ...nothing, prometheus: true }));
    expect(out + err).toMatch(/^[\n -~]+$/);
    expect(parseDocument(out).toJS()).toEqual({
      'Next\x85\u2028Line': 'https://ops.example.com/runbooks/payments/backlog/',
    });
  }));

test('a redirect to or from what cannot be read is no mistake', async () => {
  const told = async (front: string) => {
    const opened = await openArchive(`-- handbook.yaml --
title: Example Shop operations
redirects:
  - { from: /runbooks/search/slow/#old, to: /runbooks/search/down/ }
  - { from: /runbooks/search/was/, to: /runbooks/search/slow/ }
  - { from: /runbooks/search/was/#old, to: /runbooks/search/slow/#new }
  - { from: /runbooks/search/gone/, to: /runbooks/search/named/ }
-- runbooks/search/down.md --
# Search is down
-- runbooks/search/slow.mdx --
${front}
`);
    return check(opened, rules, { only: ['url/permanent'] }).diagnostics.map(line);
  };
  expect(await told('---\naliases: [/runbooks/search/named/\n---\n\n<Slow\n')).toEqual([]);
  expect(await told('# Slow')).toEqual([
    'handbook.yaml:5:44  error  The redirect from `/runbooks/search/was/#old` leads to `/runbooks/search/slow/`, which has no heading `#new`; correct the fragment, or remove it',
    'handbook.yaml:6:41  error  The redirect from `/runbooks/search/gone/` leads to `/runbooks/search/named/`, and no page is there; correct it, or say why the address is `gone`',
  ]);
});
