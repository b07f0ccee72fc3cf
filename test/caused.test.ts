// What is known of a change without a repository: the mistakes in every rule’s examples, and a change beside them.
import { afterAll, expect, test } from 'vitest';
import { parseArchive, TODAY } from './archive.ts';
import { remove, temporary } from './build.ts';
import { caused, type Checked } from '../src/caused.ts';
import { check } from '../src/check.ts';
import { diskTree } from '../src/load.ts';
import { openHandbook } from '../src/open.ts';
import { rules } from '../src/rules/index.ts';
import { overlay } from '../src/tree.ts';

const root = temporary();
afterAll(() => remove(root));

async function checked(files: ReadonlyMap<string, string>): Promise<Checked> {
  const sources = new Map([...files].map(([path, text]) => [path, { path, text }]));
  const handbook = await openHandbook(root, {
    asOf: TODAY,
    now: new Date(0),
    inProcess: true,
    mayBeEmpty: true,
    tree: overlay(diskTree(root), sources),
  });
  return { handbook, report: check(handbook, rules) };
}

/** Files that hold many things, in which a comment touches none of them. */
const LISTS = /^(?:handbook|people|waivers|baseline)\.yaml$|^(?:alerts|slos)\/|^urls\.txt$/;

test.for(rules)('a comment and a new page bring no finding of $id', async ({ examples }) => {
  for (const { title, files } of examples.bad) {
    const before = new Map(
      [...parseArchive(files)]
        .filter(([path]) => !path.startsWith('ref/'))
        .map(([path, text]) => [path, String(text)]),
    );
    const now = new Map(before);
    now.set('guide/new-page.md', '---\ntitle: A new page\n---\n\nText.\n');
    for (const [path, text] of before) if (LISTS.test(path)) now.set(path, `# A note\n\n${text}`);
    const changed = [...now].flatMap(([path, text]) =>
      before.get(path) === text
        ? []
        : ([[path, { before: before.has(path) ? path : undefined, same: false }]] as const),
    );
    const touched = { since: 'main', files: new Map(changed) };
    const report = caused(await checked(now), await checked(before), touched, rules);
    const others = report.diagnostics.filter(
      // Whoever edits handbook.yaml mends it, and a new page answers for itself.
      ({ place: { path } }) => path !== 'handbook.yaml' && before.has(path),
    );
    expect(others, title).toEqual([]);
  }
});
