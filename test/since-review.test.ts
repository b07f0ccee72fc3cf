// The innocent pass and the guilty do not: pull requests that are easy to get wrong.
import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parseArchive } from './archive.ts';
import { remove, temporary } from './build.ts';
import { Repository } from './repository.ts';
import type { Announcement } from '../src/check.ts';
import { rules } from '../src/rules/index.ts';
import { checkSince } from '../src/since.ts';

const folder = temporary();
afterAll(() => remove(folder));

/** A small shop with an overdue runbook, a dead link in an alert, and a runbook that none reaches. */
const SHOP = parseArchive(`-- handbook.yaml --
title: Example Shop operations
url: https://ops.example.com
extends: minimal
policy:
  documents:
    reviewEvery: { runbook: P3M }
rules:
  document/fresh: error
-- runbooks/search/down.md --
---
title: Search is down
reviewed: 2026-08-19
---

Restart the search service.
-- runbooks/search/lonely.md --
---
title: Search is lonely
reviewed: 2026-11-01
---

Nothing reaches this.
-- runbooks/checkout/latency.md --
---
title: Checkout is slow
reviewed: 2026-11-01
---

Scale the checkout service.
-- alerts/shop.yaml --
groups:
  - name: shop
    rules:
      - alert: SearchDown
        expr: search_up == 0
        annotations:
          runbook_url: https://ops.example.com/runbooks/search/down/
      - alert: SearchSlow
        expr: search_latency > 1
        annotations:
          runbook_url: https://ops.example.com/runbooks/search/gone/
      - alert: SearchStale
        annotations:
          runbook_url: https://ops.example.com/runbooks/search/down/
      - alert: CheckoutSlow
        expr: checkout_latency > 1
        annotations:
          runbook_url: https://ops.example.com/runbooks/checkout/latency/
-- people.yaml --
- id: ana
  name: Ana Souza
  team: nobody
- id: ben
  name: Ben Ito
  team: nobody
`);

let count = 0;

function repository(
  files: ReadonlyMap<string, string | Buffer> = SHOP,
  change?: (shop: Repository) => void,
): Repository {
  const shop = new Repository(join(folder, String(++count)), files);
  if (change) {
    change(shop);
    shop.commit();
  }
  return shop;
}

/** What blocks a change, warnings too, and how much is told without blocking. */
async function blocked(shop: Repository, ref = 'HEAD', root = '.'): Promise<string[]> {
  const { report } = await checkSince(join(shop.root, root), rules, {
    since: ref,
    asOf: '2026-11-21',
    now: new Date(0),
  });
  const told = (state: Announcement['state']) =>
    report.announced.filter((each) => each.state === state).length;
  return [
    ...report.diagnostics.map(
      ({ rule, severity, place }) => `${place.path}:${place.start.line} ${severity} ${rule}`,
    ),
    `${told('known')} known, ${told('overdue')} overdue`,
  ];
}

const INNOCENT = ['5 known, 1 overdue'];

const innocents: [string, (shop: Repository) => void][] = [
  [
    'gives a file another mode',
    (shop) => {
      chmodSync(join(shop.root, 'runbooks/search/down.md'), 0o755);
    },
  ],
  [
    'ends the lines of a file otherwise',
    (shop) => {
      const path = 'runbooks/search/down.md';
      shop.write(path, shop.read(path).replaceAll('\n', '\r\n'));
    },
  ],
  [
    'edits an alert beside others that are wrong',
    (shop) => {
      shop.edit('alerts/shop.yaml', 'checkout_latency > 1', 'checkout_latency > 2');
    },
  ],
  [
    'puts members of lists, and their keys, in another order',
    (shop) => {
      shop.write(
        'people.yaml',
        `- id: ben\n  name: Ben Ito\n  team: nobody\n- team: nobody\n  id: ana\n  name: Ana Souza\n`,
      );
      const slow = /^ {6}- alert: SearchSlow\n(?: {8}.*\n)*/m.exec(shop.read('alerts/shop.yaml'))!;
      shop.edit('alerts/shop.yaml', slow[0], '');
      shop.write('alerts/shop.yaml', shop.read('alerts/shop.yaml') + slow[0]);
    },
  ],
  [
    'moves alerts into a file of their own',
    (shop) => {
      const slow = /^ {6}- alert: SearchSlow\n(?: {8}.*\n)*/m.exec(shop.read('alerts/shop.yaml'))!;
      shop.edit('alerts/shop.yaml', slow[0], '');
      shop.write('alerts/search.yaml', `groups:\n  - name: search\n    rules:\n${slow[0]}`);
    },
  ],
  [
    'writes a page whose name is near to what an alert names in vain',
    (shop) => {
      shop.write(
        'runbooks/search/gon.md',
        '---\ntitle: Gone\ntype: procedure\nreviewed: 2026-11-01\n---\n\nText.\n',
      );
    },
  ],
  [
    'moves a file of which only the name’s letter case changes',
    (shop) => {
      shop.git('mv', 'runbooks/search/down.md', 'runbooks/search/Down.md');
    },
  ],
];

test.for(innocents)('a change is innocent that %s', async ([, change]) => {
  const shop = repository();
  change(shop);
  expect(await blocked(shop)).toEqual(INNOCENT);
});

describe('a change is not held to what the mistakes before it hid', () => {
  test('in a rule file', async () => {
    const shop = repository(SHOP, (at) => {
      at.write('alerts/broken.yaml', 'groups:\n  - name: [\n');
    });
    shop.write('alerts/broken.yaml', 'groups:\n  - name: broken\n    rules: []\n');
    expect(await blocked(shop)).toEqual(INNOCENT);
    // What the repaired file itself says is new.
    shop.write(
      'alerts/broken.yaml',
      'groups:\n  - name: broken\n    rules:\n      - alert: Broken\n        expr: up == 0\n        annotations: { runbook_url: https://ops.example.com/runbooks/search/gone/ }\n',
    );
    expect(await blocked(shop)).toEqual([
      'alerts/broken.yaml:6 error alert/runbook-exists',
      ...INNOCENT,
    ]);
  });

  test.for([
    ['that could not be read', '\n: [\n'],
    ['of which a glob found nothing', 'content:\n  service: nowhere/*.md\n'],
    ['with two kinds of one file', 'content:\n  service: runbooks/**/*.md\n'],
  ])('in a handbook.yaml %s', async ([, broken]) => {
    const text = String(SHOP.get('handbook.yaml'));
    const shop = repository(SHOP, (at) => at.write('handbook.yaml', text + broken));
    shop.write('handbook.yaml', text);
    expect(await blocked(shop)).toEqual(INNOCENT);
    shop.edit('alerts/shop.yaml', 'checkout/latency/', 'checkout/gone/');
    expect(await blocked(shop)).toContain('alerts/shop.yaml:18 error alert/runbook-exists');
  });
});

describe('a change is guilty', () => {
  test('that makes an error of a warning', async () => {
    const shop = repository();
    shop.edit('handbook.yaml', 'rules:', 'rules:\n  runbook/reached: error');
    expect(await blocked(shop)).toEqual([
      'runbooks/search/lonely.md:1 error runbook/reached',
      '4 known, 1 overdue',
    ]);
    shop.commit();
    shop.edit('handbook.yaml', 'reached: error', 'reached: warning');
    expect(await blocked(shop)).toEqual(INNOCENT);
  });

  test('that puts one missing thing in the place of another', async () => {
    const shop = repository(SHOP, (at) => {
      at.write('runbooks/a/2.md', '# Two\n');
      at.write('services/search.mdx', '---\ntitle: Search\nrunbooks: [a/1, a/2]\n---\n');
      at.write('runbooks/a/x.md', '# X\n\n[one](/runbooks/a/1/), [two](/runbooks/a/2/)\n');
    });
    shop.git('mv', 'runbooks/a/2.md', 'runbooks/a/1.md');
    expect(await blocked(shop)).toContain('runbooks/a/x.md:3 error link/resolves');
  });

  test('that takes a page away and its line out of urls.txt', async () => {
    const shop = repository(SHOP, (at) => {
      at.write('urls.txt', '/runbooks/search/lonely/\n/runbooks/search/typo/\n');
    });
    shop.write('urls.txt', '/runbooks/search/lonely/\n');
    expect(await blocked(shop)).toEqual(['6 known, 1 overdue']);
    shop.remove('runbooks/search/lonely.md');
    shop.write('urls.txt', '');
    expect(await blocked(shop)).toContain('urls.txt:1 error url/permanent');
    shop.remove('urls.txt');
    expect(await blocked(shop)).toContain('urls.txt:1 error url/permanent');
  });

  test('that puts a link in the place of a page', async () => {
    const shop = repository();
    shop.remove('runbooks/checkout/latency.md');
    symlinkSync('../search/down.md', join(shop.root, 'runbooks/checkout/latency.md'));
    expect(await blocked(shop)).toContain('runbooks/checkout/latency.md:1 error document/syntax');
  });
});

test('what is moved without an edit is not judged for its style', async () => {
  const shop = repository(SHOP, (at) => {
    at.edit('handbook.yaml', 'rules:', 'rules:\n  document/style: error');
    at.edit('runbooks/search/lonely.md', 'Nothing', 'Nothing  \t\n');
  });
  shop.git('mv', 'runbooks/search/lonely.md', 'runbooks/search/alone.md');
  expect(await blocked(shop)).toEqual(INNOCENT);
});

test('what another commit of a submodule changes is of the change', async () => {
  const pages = new Map([
    ['slow.md', '# Slow\n\n## Meaning\n'],
    ['old.md', '# Old\n'],
  ]);
  const inner = new Repository(join(folder, 'pages'), pages);
  const add = (shop: Repository) =>
    shop.git(
      ...['-c', 'protocol.file.allow=always'],
      ...['submodule', 'add', '--quiet', inner.root, 'runbooks/pages'],
    );
  const shop = repository(SHOP, (at) => {
    add(at);
    at.edit('alerts/shop.yaml', 'checkout/latency/', 'pages/slow/');
  });
  const at = new Repository(join(shop.root, 'runbooks/pages'));
  at.git('mv', 'slow.md', 'late.md');
  at.commit();
  expect(await blocked(shop)).toContain('alerts/shop.yaml:18 error alert/runbook-exists');
  const other = repository();
  add(other);
  expect(await blocked(other)).toContain('runbooks/pages/old.md:1 warning runbook/reached');
});

describe('git', () => {
  const below = new Map([...SHOP].map(([path, text]) => [`docs/ops/${path}`, text]));

  test('in a hook of a linked working tree is asked about that tree', async () => {
    const shop = repository(below);
    const at = new Repository(`${shop.root}-linked`);
    shop.git('worktree', 'add', '--quiet', at.root, '-b', 'change');
    at.edit('docs/ops/alerts/shop.yaml', 'checkout_latency > 1', 'checkout_latency > 2');
    const folderOfGit = at.git('rev-parse', '--absolute-git-dir').trim();
    process.env['GIT_DIR'] = folderOfGit;
    process.env['GIT_INDEX_FILE'] = `${folderOfGit}/index`;
    try {
      expect(await blocked(at, 'HEAD', 'docs/ops')).toEqual(INNOCENT);
    } finally {
      delete process.env['GIT_DIR'];
      delete process.env['GIT_INDEX_FILE'];
    }
  });

  test('of branches that were merged into each other does not tell the others’ changes', async () => {
    const shop = repository();
    shop.git('switch', '--quiet', '--create', 'change');
    shop.edit('people.yaml', 'Ben Ito', 'Ben Itō');
    shop.commit();
    shop.git('switch', '--quiet', 'main');
    shop.edit('runbooks/search/down.md', 'Restart', 'Please restart');
    shop.commit();
    const [main, change] = [shop.git('rev-parse', 'main'), shop.git('rev-parse', 'change')];
    shop.git('merge', '--quiet', '--no-edit', change.trim());
    shop.git('switch', '--quiet', 'change');
    shop.git('merge', '--quiet', '--no-edit', main.trim());
    shop.edit('runbooks/checkout/latency.md', 'Scale', 'Please scale');
    expect(await blocked(shop, 'main')).toEqual(INNOCENT);
  });

  test('that does not trust the owner of a folder is told how it will', async () => {
    const shop = repository();
    process.env['GIT_TEST_ASSUME_DIFFERENT_OWNER'] = '1';
    try {
      await expect(blocked(shop)).rejects.toThrow('safe.directory');
    } finally {
      delete process.env['GIT_TEST_ASSUME_DIFFERENT_OWNER'];
    }
  });

  test('with what it does not hold and cannot fetch is told', async () => {
    const shop = repository();
    shop.git('config', 'uploadpack.allowFilter', 'true');
    shop.git('switch', '--quiet', '--create', 'change');
    shop.remove('runbooks/checkout/latency.md');
    shop.commit();
    const at = new Repository(`${shop.root}-clone`);
    shop.git('clone', '--quiet', '--filter=blob:none', `file://${shop.root}`, at.root);
    remove(shop.root);
    await expect(blocked(at, 'origin/main')).rejects.toThrow('needs its origin to be reached');
  });
});

describe('a baseline', () => {
  test('holds names of any characters, and a doubled space', () => {
    const odd = new Map(SHOP);
    for (const name of ['a: b', 'new\nline', `quo'te"`, 'end ', '# x', '\u{202e}rtl', 'ü', 'true'])
      odd.set(`runbooks/odd/${name}.md`, '---\ntitle: Odd\nreviewed: 2026-01-01\n---\n\nText.\n');
    odd.set('runbooks/odd /x.md', '---\ntitle: Odd\nreviewed: 2026-01-01\n---\n\nText.\n');
    const shop = repository(odd);
    shop.edit('alerts/shop.yaml', 'alert: SearchSlow', `alert: "Search: 'slow'  \\"x\\" "`);
    expect(shop.run('baseline')).toContain('exit 0');
    expect(shop.run('check', '--max-warnings', '0')).toContain('exit 0');
    expect(shop.run('baseline')).toContain('none of them is mended');
  });

  test('gives nothing up because of a file that cannot be read', () => {
    const shop = repository();
    shop.run('baseline');
    const list = shop.read('baseline.yaml');
    shop.write('runbooks/search/down.md', '---\ntitle: [\n---\n\nText.\n');
    expect(shop.run('baseline')).toMatchInlineSnapshot(`
      "! handrail: \`runbooks/search/down.md\` cannot be read, and what is on the list because of it may still be there; mend what \`handrail check\` says of it
      exit 2
      "
    `);
    expect(shop.read('baseline.yaml')).toBe(list);
  });

  test('follows a document that moves, and can be repaired, without growing', async () => {
    const shop = repository();
    shop.run('baseline');
    shop.commit();
    shop.git('mv', 'runbooks/search/down.md', 'runbooks/find.md');
    shop.write(
      'alerts/shop.yaml',
      shop.read('alerts/shop.yaml').replaceAll('runbooks/search/down/', 'runbooks/find/'),
    );
    shop.edit('baseline.yaml', 'path: runbooks/search/down.md', 'path: runbooks/find.md');
    shop.edit('baseline.yaml', 'runbook:search/down', 'runbook:find');
    expect(await blocked(shop)).toEqual(['0 known, 0 overdue']);
    shop.commit();
    const list = shop.read('baseline.yaml');
    shop.write('baseline.yaml', `${list}}{\n`);
    shop.commit();
    shop.write('baseline.yaml', list);
    expect(await blocked(shop)).toEqual(['0 known, 0 overdue']);
    shop.edit('alerts/shop.yaml', 'checkout/latency/', 'checkout/gone/');
    shop.write(
      'baseline.yaml',
      `${list}- rule: alert/runbook-exists\n  path: alerts/shop.yaml\n  subject: alert:CheckoutSlow\n`,
    );
    expect(await blocked(shop)).toContain('alerts/shop.yaml:18 error alert/runbook-exists');
  });
});

test('a file as large as the handbook allows is compared with what it was', async () => {
  const path = 'runbooks/search/down.md';
  const large = new Map(SHOP);
  const settings = SHOP.get('handbook.yaml')!;
  large.set('handbook.yaml', `${String(settings)}limits:\n  fileSize: 2048\n`);
  large.set(path, `${String(SHOP.get(path))}\n${'Wait for the queue.\n'.repeat(60_000)}`);
  const shop = repository(large);
  chmodSync(join(shop.root, path), 0o755);
  expect(await blocked(shop)).toEqual(INNOCENT);
});
