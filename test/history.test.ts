// When a file was made and last changed, as git says it, and nothing where git does not.
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { historyOf } from '../src/history.ts';
import { remove, temporary } from './build.ts';
import { Repository } from './repository.ts';

const folder = temporary();
afterAll(() => remove(folder));

const slow = '# Search is slow\n\nRestart the search service, and look at the queue.\n';
const down = '# Search is down\n';
const files = new Map([
  ['ops/runbooks/slow.md', slow],
  ['ops/runbooks/down.md', down],
]);

test('dates come from the commits, and a move is followed', () => {
  const shop = new Repository(join(folder, 'whole'), new Map([['README.md', 'The shop.\n']]));
  for (const [path, text] of files) shop.write(path, text);
  shop.commit('2026-03-01');
  shop.move('ops/runbooks/slow.md', 'ops/runbooks/search/slow.md');
  shop.commit('2026-05-01');
  shop.edit('ops/runbooks/search/slow.md', 'queue', 'long queue');
  shop.commit('2026-06-02');
  shop.remove('ops/runbooks/down.md');
  shop.commit('2026-07-01');
  shop.write('ops/runbooks/down.md', '# The search is down again\n');
  shop.write('ops/runbooks/ünï “x”.md', '# Odd\n');
  shop.commit('2026-08-01');
  const history = historyOf(join(shop.root, 'ops'));
  expect(history.get('runbooks/search/slow.md')).toEqual({
    created: '2026-03-01',
    changed: '2026-06-02',
  });
  expect(history.get('runbooks/down.md')).toEqual({ created: '2026-08-01', changed: '2026-08-01' });
  expect(history.get('runbooks/ünï “x”.md')).toEqual({
    created: '2026-08-01',
    changed: '2026-08-01',
  });
  expect(history.has('README.md')).toBe(false);
});

test('what a shallow clone does not hold is not guessed', () => {
  const shop = new Repository(join(folder, 'origin'), files);
  shop.edit('ops/runbooks/slow.md', 'queue', 'long queue');
  shop.commit('2026-06-02');
  const clone = join(folder, 'clone');
  shop.git('clone', '--quiet', '--depth', '1', `file://${shop.root}`, clone);
  expect(historyOf(clone).size).toBe(0);
  shop.git('clone', '--quiet', '--depth', '2', `file://${shop.root}`, `${clone}-2`);
  expect(historyOf(`${clone}-2`).get('ops/runbooks/slow.md')).toMatchObject({
    changed: '2026-06-02',
  });
});

test('without a repository nothing is known', () => {
  const plain = new Repository(join(folder, 'plain'));
  plain.write('runbooks/slow.md', slow);
  expect(historyOf(plain.root).size).toBe(0);
});
