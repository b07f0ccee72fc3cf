// The fixes of documents: each alone as a table, and all of them over handbooks broken at random.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { check, type Report } from '../src/check.ts';
import { apply } from '../src/fixes/annotate.ts';
import { meantDate, meantDuration, meantInstant } from '../src/fixes/dates.ts';
import type { Fix } from '../src/fixes/fix.ts';
import { fixesFor, mendFile } from '../src/fixes/index.ts';
import { decodeMojibake } from '../src/fixes/mojibake.ts';
import { Pieces } from '../src/fixes/pieces.ts';
import { applyExactly } from '../src/fixes/preview.ts';
import { mend } from '../src/mend.ts';
import type { Handbook } from '../src/model/handbook.ts';
import { nearMiss } from '../src/model/near-miss.ts';
import { openHandbook } from '../src/open.ts';
import { rules } from '../src/rules/index.ts';
import { inFolder, openArchive, TODAY } from './archive.ts';
import { remove } from './build.ts';
import { copyCorpus, isAbsent, type Corpus } from './corpora.ts';

describe('dates, moments and durations', () => {
  test.each([
    ['2026-3-1', '2026-03-01'],
    ['2026/03/01', '2026-03-01'],
    ['2026.3.31', '2026-03-31'],
    ['1 March 2026', '2026-03-01'],
    ['1st of March 2026', '2026-03-01'],
    ['March 1, 2026', '2026-03-01'],
    ['01-Sept-2026', '2026-09-01'],
    ['2026-03-01T00:00:00.000Z', '2026-03-01'],
    ['03/04/2026', undefined],
    ['3.4.2026', undefined],
    ['2026-03/01', undefined],
    ['2026/02/30', undefined],
    ['2026/13/01', undefined],
    ['2026-03-01T09:30:00Z', undefined],
    ['March 2026', undefined],
    ['yesterday', undefined],
  ])('the date %s is %s', (text, wanted) => {
    expect(meantDate(text)).toBe(wanted);
  });

  test.each([
    ['2026-03-01T09:30:00+0000', '2026-03-01T09:30:00+00:00'],
    ['2026-03-01 09:30Z', '2026-03-01T09:30Z'],
    ['2026-03-01 9:30 UTC', '2026-03-01T09:30Z'],
    ['1 March 2026, 09:30:15 +0200', '2026-03-01T09:30:15+02:00'],
    ['2026/3/1 09:30-05', '2026-03-01T09:30-05:00'],
    ['2026-03-01t09:30z', '2026-03-01T09:30Z'],
    ['2026-03-01 09:30', undefined],
    ['2026-03-01 25:30Z', undefined],
    ['2026-03-01 09:30 CEST', undefined],
    ['03/04/2026 09:30Z', undefined],
  ])('the moment %s is %s', (text, wanted) => {
    expect(meantInstant(text)).toBe(wanted);
  });

  test.each([
    ['30m', 'PT30M'],
    ['1h30m', 'PT1H30M'],
    ['3 months', 'P3M'],
    ['1 day and 4 hours', 'P1DT4H'],
    ['2 weeks', 'P2W'],
    ['90 min', 'PT90M'],
    ['5 business days', '5bd'],
    ['pt30m', 'PT30M'],
    ['3M', undefined],
    ['30m1h', undefined],
    ['half an hour', undefined],
    ['1.5h', undefined],
    ['30', undefined],
    ['', undefined],
  ])('the duration %s is %s', (text, wanted) => {
    expect(meantDuration(text)).toBe(wanted);
  });
});

test.each([
  ['paymnts', ['payments', 'search'], { meant: 'payments' }],
  ['Payments', ['payments'], { meant: 'payments' }],
  ['searc', ['search', 'searcy'], { doubt: '`search` and `searcy` are equally near' }],
  ['redis-1', ['redis-2'], { doubt: '`redis-2` has other digits' }],
  ['db', ['dba'], { doubt: '`dba` differs by more than a slip' }],
  ['checkout', ['chekuots'], { doubt: '`chekuots` differs by more than a slip' }],
  ['checkout', ['chekuot-api'], undefined],
  ['ledger', ['payments'], undefined],
  ['payments', [], undefined],
])('%s among %j', (name, names, wanted) => {
  expect(nearMiss(name, names)).toEqual(wanted);
});

test.each([
  ['â€™', '’'],
  ['Ã©', 'é'],
  ['Ã¢â‚¬â„¢', '’'],
  ['Â\u00a0', '\u00a0'],
  ['â€‹', ''],
  ['ðŸ”¥', '🔥'],
  ['â€', undefined],
  ['Ã ', undefined],
  ['Â–', undefined],
  ['Ã©x', undefined],
])('%j was %j', (shown, meant) => {
  expect(decodeMojibake(shown)).toBe(meant);
});

test('edits of edits are edits of the first text', () => {
  const random = randomly(7);
  for (let round = 0; round < 300; round++) {
    const first = 'abcdefghijklmnopqrstuvwxyz'.slice(0, 5 + random(20));
    const pieces = new Pieces(first);
    let text = first;
    for (let step = 0; step < 4; step++) {
      const start = random(text.length + 1);
      const end = Math.min(text.length, start + random(4));
      const edits = [{ start, end, text: ['', 'X', 'YZ'][random(3)]! }];
      const far = Math.min(text.length, end + 1 + random(5));
      edits.push({ start: far, end: Math.min(text.length, far + random(3)), text: 'W' });
      if (far <= start) edits.pop();
      text = apply(text, edits);
      pieces.edit(edits);
    }
    expect(pieces.text).toBe(text);
    expect(apply(first, pieces.edits())).toBe(text);
  }
});

/** The text of one file of an archive after `mend`. */
async function mended(files: string, path: string, order = false): Promise<string> {
  const handbook = await openArchive(files);
  const { handbook: after } = await mend(handbook, rules, { order, inProcess: true });
  return after.files.find((file) => file.path === path)!.source.text;
}

const TEAM = '-- teams/payments.yaml --\nname: Payments\n';
const front = (fields: string) => `${TEAM}-- services/a.mdx --\n---\n${fields}---\n`;

describe('the front matter of a service', () => {
  test.each([
    ['a version that YAML reads as a number', 'version: 1.10\n', 'version: "1.10"\n'],
    ['a switch of YAML 1.1', 'critical: yes # always\n', 'critical: true # always\n'],
    ['a number in quotes', "tier: '2'\n", 'tier: 2\n'],
    ['a reference in quotes', 'owner: "group:paymnts"\n', 'owner: "group:payments"\n'],
    [
      'a list in brackets',
      'dependsOn: [b]\naudiance: [on-call]\n',
      'dependsOn: [b]\naudience: [on-call]\n',
    ],
    ['a field whose right name is there too', 'owner: payments\nownr: payments\n', ''],
    ['a word with two right ones', 'lifecycle: prod\n', ''],
    ['a date over two lines', 'reviewed: >-\n  2026/03/01\n', ''],
    ['a date that could be two', 'reviewed: 03/04/2026\n', ''],
    ['a key that is an anchor', 'ownr: &a payments\n', ''],
  ])('%s', async (_, before, after) => {
    const text = await mended(front(before), 'services/a.mdx');
    expect(text).toBe(`---\n${after || before}---\n`);
  });

  test.each([
    [
      'comments and empty lines move with what they are about',
      'tier: 1\n# whose it is\n\nowner: payments # them\ntitle: A\n# the end\n',
      'title: A\n# whose it is\n\nowner: payments # them\ntier: 1\n# the end\n',
    ],
    ['a comment on top may be about the file', '# A service.\ntier: 1\ntitle: A\n', ''],
    [
      'blocks of text keep their lines',
      'residency: |\n  One.\n\n  # no comment\ntitle: A\n',
      'title: A\nresidency: |\n  One.\n\n  # no comment\n',
    ],
    [
      'unknown fields come last',
      'weight: 2\ntier: 1\ntitle: A\n',
      'title: A\ntier: 1\nweight: 2\n',
    ],
    ['mappings in braces stay', 'channels: { support: b, alerts: a }\n', ''],
    [
      'mappings inside are put in order too',
      'dashboards:\n  - kind: overview\n    title: A\n    # where\n    url: https://a.example.com\n',
      'dashboards:\n  - title: A\n    # where\n    url: https://a.example.com\n    kind: overview\n',
    ],
    [
      'an item cannot begin with a comment',
      'dashboards:\n  - kind: overview\n    # its name\n    title: A\n    url: https://a.example.com\n',
      '',
    ],
  ])('in order: %s', async (_, before, after) => {
    const text = await mended(front(before), 'services/a.mdx', true);
    expect(text).toBe(`---\n${after || before}---\n`);
  });
});

test.each([
  ['a fragment', '[a](#mitigaton)', '[a](#mitigation)'],
  ['a file and its fragment', '[a](../b/dwn.md#Mitigaton)', '[a](../b/down.md#mitigation)'],
  [
    'a page, its query kept',
    '[a](/runbooks/b/dwn?x=1#mitigation)',
    '[a](/runbooks/b/down?x=1#mitigation)',
  ],
  [
    'an image in a link',
    '[![a](/runbooks/b/dwn/)](/runbooks/b/down/)',
    '[![a](/runbooks/b/down/)](/runbooks/b/down/)',
  ],
  ['a definition elsewhere', '[a][b]\n\n[b]: /runbooks/b/dwn/', ''],
  ['the text of a link', '[dwn.md](../b/dwn.md "dwn.md")', '[dwn.md](../b/down.md "dwn.md")'],
  ['another folder', '[a](../../b/down.md)', ''],
  ['a page that has no such fragment', '[a](/runbooks/b/dwn/#announcement)', ''],
  ['code', '`[a](../b/dwn.md)`', ''],
])('a link: %s', async (_, before, after) => {
  const files = `-- runbooks/a/slow.md --\n# Slow\n\n## Mitigation\n\n${before}\n-- runbooks/b/down.md --\n# Down\n\n## Mitigation\n\nWait.\n`;
  const text = await mended(files, 'runbooks/a/slow.md');
  expect(text).toBe(`# Slow\n\n## Mitigation\n\n${after || before}\n`);
});

test('a fix that changes more than it says is refused, and those beside it are made', async () => {
  const handbook = await openArchive(front('owner: paymnts\ntier: 1\ntitle: A\n'));
  const file = handbook.files.find(({ path }) => path === 'services/a.mdx')!;
  const [good] = fixesFor(handbook, file);
  const at = (find: string, text: string): Fix => {
    const start = file.source.text.indexOf(find);
    const edits = [{ start, end: start + find.length, text }];
    return { ...good!, message: text, edits, intents: [{ kind: 'order' }] };
  };
  const bad = [at('tier: 1', 'tier: 2'), at('title: A', 'title: [')];
  const { edits, done, refused } = mendFile(file, [bad[0]!, good!, bad[1]!]);
  expect({ done, refused }).toEqual({ done: [good], refused: bad });
  expect(apply(file.source.text, edits)).toBe('---\nowner: payments\ntier: 1\ntitle: A\n---\n');
});

test('new lines end as those around them do', async () => {
  const text = '---\ntier: 1\nowner: payments\ntitle: A\n---\n';
  const handbook = await openArchive(`${TEAM}-- services/a.mdx --\n${text}`);
  const { files } = await mend(handbook, rules, { order: true, inProcess: true });
  const { edits } = files.get('services/a.mdx')!;
  expect(applyExactly(`\ufeff${text.replaceAll('\n', '\r\n')}`, edits)).toBe(
    '\ufeff---\r\ntitle: A\r\nowner: payments\r\ntier: 1\r\n---\r\n',
  );
});

test('a file that asks for nothing, another rule or another file is not touched', async () => {
  const handbook = await openArchive(front('owner: paymnts\nreviewed: 2026/03/01\n'));
  const only = await mend(handbook, rules, { only: ['document/schema'], inProcess: true });
  expect([...only.files.values()].map(({ text }) => text)).toEqual([
    '---\nowner: paymnts\nreviewed: 2026-03-01\n---\n',
  ]);
  const other = await mend(handbook, rules, {
    paths: new Set(['teams/payments.yaml']),
    inProcess: true,
  });
  expect([...other.files.keys()]).toEqual([]);
  const quiet = await openArchive(
    `-- handbook.yaml --\ntitle: Shop\nrules:\n  document/schema: off\n${front('reviewed: 2026/03/01\n')}`,
  );
  expect([...(await mend(quiet, rules, { inProcess: true })).files.keys()]).toEqual([]);
});

test('an RFC that is replaced says so', async () => {
  const rfc = (number: string, fields: string) =>
    `-- rfcs/${number}-a.mdx --\n---\ntitle: One\n${fields}risk: low\ncreated: 2026-03-01\n---\n`;
  const files =
    rfc('0001', 'status: approved # by all\n') +
    rfc('0002', 'status: approved\nsupersedes: ["0001"]\n');
  expect(await mended(files, 'rfcs/0001-a.mdx')).toContain(
    'status: superseded # by all\nsupersededBy: "0002"\nrisk',
  );
});

test('editors are offered each fix with the rule and the place of its finding', async () => {
  const handbook = await openArchive(front('ownr: payments\nreviewed: 2026/03/01\n'));
  const file = handbook.files.find(({ path }) => path === 'services/a.mdx')!;
  const found = check(handbook, rules).diagnostics.map(({ rule, place: { start } }) => ({
    rule,
    start,
  }));
  const fixes = fixesFor(handbook, file);
  expect(fixes.map(({ message }) => message)).toEqual([
    'write `2026-03-01` for `2026/03/01`',
    'write `owner` for `ownr`',
  ]);
  for (const { rule, place } of fixes) expect(found).toContainEqual({ rule, start: place.start });
});

/** Numbers below a limit, the same ones for the same seed. */
function randomly(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
    const mixed = Math.imul(state ^ (state >>> 13), 0x297a2d39);
    return ((mixed ^ (mixed >>> 16)) >>> 0) % limit;
  };
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Ways to break one place of a text mechanically: what is found, and what takes its place. */
const BREAKS: [RegExp, (found: string, random: (limit: number) => number) => string][] = [
  [/(?<=^(?:reviewed|ownershipVerified): )\d{4}-\d\d-\d\d$/m, (date) => date.replaceAll('-', '/')],
  [
    /(?<=^(?:reviewed|created): )\d{4}-\d\d-\d\d$/m,
    (date) => {
      const [year, month, day] = date.split('-').map(Number);
      return `${day} ${MONTHS[month! - 1]} ${year}`;
    },
  ],
  [
    /(?<=^\w+At: )\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/m,
    (moment) => moment.replace('T', ' ').replace('Z', ' UTC'),
  ],
  [
    /(?<=\b(?:rto|reviewEvery|every): )PT?\d+[HMD]$/m,
    (text) =>
      text.startsWith('PT')
        ? text.slice(2).toLowerCase()
        : `${text.slice(1, -1)} ${text.endsWith('M') ? 'months' : 'days'}`,
  ],
  [/(?<=^(?:owner|service|incident): )[a-z-]{7,}$/m, misspell],
  [/(?<=^ {2}- )[a-z]+-[a-z-]{4,}$/m, misspell],
  [/(?<=^ +owner: )[a-z-]{7,}$/m, misspell],
  [/^(?:lifecycle|reviewed|severity|services|description|dashboards)(?=:)/m, misspell],
  [/(?<=^(?:lifecycle|status|dataClass): )[a-z]/m, (letter) => letter.toUpperCase()],
  [
    /[’–“”]/,
    (character) =>
      Array.from(Buffer.from(character), (byte) =>
        new TextDecoder('windows-1252').decode(Uint8Array.of(byte)),
      ).join(''),
  ],
  [/(?<=[a-z]) (?=[a-z]+ [a-z]+\.$)/m, () => '\u200b '],
  [/(?<=<(?:Service|Runbook|Team) id=")[a-z/-]{7,}(?=")/, misspell],
  [/(?<=\]\(\/[a-z]+\/)[a-z/-]{7,}(?=\/\))/, misspell],
  [/(?<=runbook_url: https:\/\/\S*\/)[a-z-]{9,}(?=\/)/, misspell],
];

/** A name with one letter less, more or another one. */
function misspell(name: string, random: (limit: number) => number): string {
  const at = 1 + random(name.length - 2);
  const letter = 'qxz'[random(3)]!;
  return name.slice(0, at) + ['', letter, letter + name[at]!][random(3)]! + name.slice(at + 1);
}

const CONTENT = join(import.meta.dirname, '../content');

/** What is found about the way in which things are written, which no fix may add to. */
function structural({ diagnostics }: Report): number {
  return diagnostics.filter(({ rule }) =>
    /^(?:document\/(?!fresh|planned|has-)|reference|link|url)/.test(rule),
  ).length;
}

async function holds(handbook: Handbook, order = false): Promise<Awaited<ReturnType<typeof mend>>> {
  const result = await mend(handbook, rules, { order, inProcess: true });
  for (const { path, edits, text } of result.files.values()) {
    const before = handbook.files.find((file) => file.path === path)!.source.text;
    expect(apply(before, edits), path).toBe(text);
  }
  const changed = result.handbook.files.filter(({ path, source }) =>
    handbook.files.some((file) => file.path === path && file.source.text !== source.text),
  );
  for (const { path } of changed)
    expect(result.files.get(path)?.done.length, path).toBeGreaterThan(0);
  const again = await mend(result.handbook, rules, { order, inProcess: true });
  expect([...again.files.keys()]).toEqual([]);
  return result;
}

describe('the example handbook, broken at random', () => {
  const originals = new Map<string, string>();
  beforeAll(() => {
    for (const path of globSync('**/*.*', { cwd: CONTENT }))
      originals.set(path, readFileSync(join(CONTENT, path), 'utf8'));
  });
  const tally = { broken: 0, restored: 0 };
  afterAll(() => {
    console.log(`${tally.restored} of ${tally.broken} broken files are as they were`);
  });

  test.each([11, 12, 13])('seed %i', { timeout: 60_000 }, async (seed) => {
    const random = randomly(seed);
    const files = new Map(originals);
    const paths = [...files.keys()].filter(
      (path) => /\.(?:mdx|yaml)$/.test(path) && !/^(?:handbook|alertmanager|error)/.test(path),
    );
    const broken = new Map<string, string>();
    for (let count = 0; count < 400 && broken.size < 90; count++) {
      const path = paths[random(paths.length)]!;
      const [pattern, change] = BREAKS[random(BREAKS.length)]!;
      const before = files.get(path)!;
      const after = before.replace(pattern, (found) => change(found, random));
      if (after === before || broken.has(path)) continue;
      // A third of them with the line ends of Windows.
      broken.set(path, random(3) === 0 ? after.replaceAll('\n', '\r\n') : after);
      files.set(path, broken.get(path)!);
    }
    await inFolder(files, async (root) => {
      const handbook = await openHandbook(root, { asOf: TODAY, now: new Date(0), inProcess: true });
      const result = await holds(handbook);
      const [before, after] = [check(handbook, rules), check(result.handbook, rules)];
      expect(after.diagnostics.length).toBeLessThanOrEqual(before.diagnostics.length);
      expect(structural(after)).toBeLessThanOrEqual(structural(before));
      for (const [path, text] of broken) {
        const { edits } = result.files.get(path) ?? { edits: [] };
        const exact = applyExactly(text, edits);
        const windows = text.includes('\r\n');
        expect(exact.replaceAll('\r\n', '').includes(windows ? '\n' : '\r'), path).toBe(false);
        tally.broken++;
        if (exact.replaceAll('\r\n', '\n') === originals.get(path)) tally.restored++;
      }
    });
    expect(tally.restored / tally.broken).toBeGreaterThan(0.75);
  });
});

test('the bad examples of the rules', { timeout: 60_000 }, async () => {
  let edits = 0;
  for (const rule of rules)
    for (const { files, title } of rule.examples.bad) {
      const handbook = await openArchive(files);
      const result = await holds(handbook);
      await holds(handbook, true);
      const [before, after] = [check(handbook, rules), check(result.handbook, rules)];
      expect(structural(after), `${rule.id}: ${title}`).toBeLessThanOrEqual(structural(before));
      for (const file of result.files.values()) edits += file.edits.length;
    }
  console.log(`${edits} edits of the bad examples`);
  expect(edits).toBeGreaterThan(20);
});

test.for<Corpus>(['kube-prometheus', 'openshift-runbooks'])(
  'of %s nothing but what is told changes',
  { timeout: 60_000 },
  async (corpus, { skip }) => {
    if (isAbsent(corpus)) skip();
    const root = copyCorpus(corpus);
    try {
      const handbook = await openHandbook(root, { asOf: TODAY, now: new Date(0), inProcess: true });
      const { files, left } = await holds(handbook);
      const count = [...files.values()].reduce((sum, { edits }) => sum + edits.length, 0);
      console.log(`${corpus}: ${count} edits in ${files.size} files, ${left.length} left alone`);
      await holds(handbook, true);
    } finally {
      remove(root);
    }
  },
);
