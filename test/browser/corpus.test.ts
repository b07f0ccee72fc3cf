// Search over kube-prometheus: every exact name of an alert leads to its page at once.
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openHandbook } from '../../src/open.ts';
import { TODAY } from '../archive.ts';
import { handrail, remove } from '../build.ts';
import { copyCorpus, isAbsent } from '../corpora.ts';
import { visit } from './visit.ts';

describe.skipIf(isAbsent('kube-prometheus'))('kube-prometheus', () => {
  let root: string | undefined;
  afterAll(() => {
    if (root !== undefined) remove(root);
  });
  const site = visit(async () => {
    root = copyCorpus('kube-prometheus');
    const run = await handrail(['build', '--force', '--out', 'dist', '--as-of', TODAY], root);
    expect(run.code, run.stderr).toBe(0);
    return join(root, 'dist');
  });

  test('each of 125 exact names is the first result: its runbook, else its own page', async () => {
    const handbook = await openHandbook(root!, { asOf: TODAY, now: new Date(0) });
    const wanted = new Map<string, string>();
    for (const alert of handbook.alerts) {
      const link = handbook.runbookOf(alert);
      const page = link.kind === 'page' && typeof link.page === 'object' ? link.page : undefined;
      wanted.set(alert.name, page && 'url' in page ? page.url : alert.url);
    }
    expect(wanted.size).toBe(125);
    const page = await site.open('/');
    const wrong: string[] = [];
    for (const [name, url] of wanted) {
      await page.fill('#search-home', name);
      await page.waitForFunction(
        () => document.querySelector('[data-search]')!.getAttribute('aria-busy') === 'false',
      );
      const first = await page.$eval('.result', (link) => (link as HTMLAnchorElement).href);
      if (new URL(first).pathname !== url) wrong.push(`${name}: ${first} instead of ${url}`);
    }
    expect(wrong).toEqual([]);
  });
});
