// `new`, put into the example handbook and into empty ones: the file always reads, keeps what is there
// and holds the value, and whatever the check finds is printed.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { check } from '../src/check.ts';
import type { Handbook } from '../src/model/handbook.ts';
import { kindNames, type KindName } from '../src/model/kind.ts';
import { parseOneYaml } from '../src/model/yaml.ts';
import { prepare } from '../src/new.ts';
import { addEntry } from '../src/new/added.ts';
import { interview, type Question } from '../src/new/questions.ts';
import { told } from '../src/new/tell.ts';
import { terminal } from '../src/new/terminal.ts';
import { readFlags } from '../src/new/values.ts';
import { openHandbook } from '../src/open.ts';
import { createFile } from '../src/replace-file.ts';
import type { Diagnostic } from '../src/rule.ts';
import { rules } from '../src/rules/index.ts';
import { scaffold, type Values } from '../src/scaffolds/index.ts';
import { missingPages } from '../src/site/missing-pages.ts';
import { newFile, offerOf } from '../src/site/create.ts';
import { gaps } from '../src/views/gaps.ts';
import { inFolder, openArchive, TODAY } from './archive.ts';

const CONTENT = join(import.meta.dirname, '../content');
const NOW = new Date(0);
const PRESETS = ['standard', 'minimal', 'sre', 'startup', 'governance', 'platform', 'ownership'];

const open = (root: string) =>
  openHandbook(root, { asOf: TODAY, now: NOW, inProcess: true, mayBeEmpty: true });

/** Findings that mean that the file itself is not sound. */
const UNSOUND =
  /^(?:document\/(?:syntax|known-fields|safe-mdx|utf8|no-placeholders)|url\/unique|reference\/resolves)$/;

const HOSTILE = [
  `it's "quoted": \`ticked\` # no comment`,
  'first\nowner: mallory\n---\n{process.exit(1)}',
  'x'.repeat(300),
  '{{ .Values.x }} {exit()} <Script> &anchor *alias',
];

/** Values for every field that a kind has, as texts: right where a few words are known, else as given. */
function full(kind: KindName, handbook: Handbook, text: string): Values {
  const values = scaffold(kind, {}, handbook).fields.map(({ name, to, words, wanted }) => {
    const known = to?.flatMap((each) => handbook.of(each).slice(0, 1))[0]?.id;
    if (to) return [name, known ?? text] as const;
    if (name === 'alert') return [name, undefined] as const;
    if (name === 'id') return [name, kind === 'control' ? undefined : 'zebra-crossing'] as const;
    if (words) return [name, words[0]!] as const;
    if (wanted.startsWith('a date')) return [name, TODAY] as const;
    if (wanted.startsWith('a moment')) return [name, `${TODAY}T09:30Z`] as const;
    if (wanted.startsWith('an address')) return [name, 'https://example.com/x'] as const;
    if (wanted.startsWith('a number')) return [name, '1'] as const;
    return [name, text] as const;
  });
  return Object.fromEntries(values);
}

const checked = new Map<Handbook, readonly Diagnostic[]>();

/** Makes a document, and judges it as the command prints it. */
async function judge(root: string, kind: KindName, values: Values, before: Handbook) {
  let known = checked.get(before);
  if (!known) checked.set(before, (known = check(before, rules).diagnostics));
  const prepared = await prepare(root, kind, values, before, NOW, known);
  const { made, after, left, found } = prepared;
  const where = `${made.path}\n${made.text}`;
  expect(
    found.filter(
      (each) =>
        UNSOUND.test(each.rule) &&
        each.place.path === made.path &&
        !left.some(({ sentence }) => sentence.includes('yet; write it')),
    ),
    where,
  ).toEqual([]);
  const file = after.files.find(({ path }) => path === made.path);
  expect(
    (file?.faults ?? []).filter((each) => each.kind === 'syntax'),
    where,
  ).toEqual([]);
  const printed = told('', made.path, left, found);
  for (const { rule, message, place } of found)
    if (place.path === made.path && !rule.endsWith('/has-sections'))
      expect(printed, where).toContain(`${place.start.line}:${place.start.column}`);
    else if (place.path === made.path)
      expect(
        printed.includes(message) || printed.includes(`${made.path}:${place.start.line} `),
        `${message}\n${printed}`,
      ).toBe(true);
  if (!file) expect(printed).toContain('under `content` of `handbook.yaml`');
  expect(printed.includes('Nothing remains')).toBe(left.length + found.length === 0);
  return prepared;
}

describe('in the example handbook', async () => {
  const before = await open(CONTENT);
  test.each(kindNames)('%s', async (kind) => {
    await judge(CONTENT, kind, { title: 'Zebra crossing', name: 'Zebra' }, before);
    const text = HOSTILE[kindNames.indexOf(kind) % HOSTILE.length]!;
    const { made } = await judge(CONTENT, kind, full(kind, before, text), before);
    expect(made.text).not.toMatch(/^owner: mallory/m);
    expect(made.path).toMatch(/^[a-z0-9][a-z0-9/._-]*$/);
  });
});

describe.each(PRESETS)('in an empty handbook under %s', (preset) => {
  test('every kind', async () => {
    await inFolder(
      new Map([['handbook.yaml', `title: Shop\nextends: ${preset}\n`]]),
      async (root) => {
        const before = await open(root);
        for (const kind of kindNames) {
          const plain = await judge(root, kind, {}, before);
          expect(plain.made.remaining.length, kind).toBeGreaterThan(0);
          if (preset === 'standard')
            await judge(root, kind, full(kind, before, 'Payments'), before);
        }
      },
    );
  });
});

describe('values', () => {
  test('of every kind hold the title as it was given, as one line', async () => {
    const before = await openArchive('-- guide/on-call.md --\n# On call\n');
    for (const title of HOSTILE)
      for (const kind of kindNames) {
        const { text } = scaffold(kind, { title, name: title }, before);
        const { tree, faults } = parseOneYaml(
          'x',
          text.startsWith('---') ? text.split(/^---$/m)[1]! : text,
        );
        expect(faults, text).toEqual([]);
        const line = title.replace(/[\s\p{Cc}]+/gu, ' ');
        if (!['slo', 'alert', 'waiver', 'budget'].includes(kind))
          expect(JSON.stringify(tree!.data), kind).toContain(JSON.stringify(line).slice(1, -1));
      }
  });

  test('come from flags by any spelling of their field', () => {
    const { fields } = scaffold('incident', {});
    const read = (...flags: [string, string?][]) =>
      readFlags(
        flags.map(([name, value]) => ({ name, value })),
        fields,
      );
    expect(
      read(['started-at', 'x'], ['startedAt', 'y'], ['services', 'a'], ['services', 'b']),
    ).toEqual({
      values: { startedAt: ['y'], services: ['a', 'b'] },
    });
    expect(read(['security'])).toEqual({ values: { security: ['true'] } });
    expect(read(['title'])).toHaveProperty('bare.name', 'title');
    expect(read(['titel', 'x'])).toEqual({ unknown: 'titel' });
  });
});

describe('a list in one file', () => {
  const entry = '- id: chloe\n  name: Chloé\n';
  test.each([
    ['nothing', '', entry],
    ['an empty list', '# Who is here.\n[]\n', `# Who is here.\n\n${entry}`],
    ['comments alone', '# Who is here.\n', `# Who is here.\n${entry}`],
    ['no line end', '- id: ana', `- id: ana\n${entry}`],
    [
      'Windows line ends',
      '\ufeff- id: ana\r\n',
      `\ufeff- id: ana\r\n${entry.replaceAll('\n', '\r\n')}`,
    ],
    [
      'indented entries',
      '  - id: ana # first\n',
      '  - id: ana # first\n  - id: chloe\n    name: Chloé\n',
    ],
    ['a list in brackets', '[{ id: ana }]\n', undefined],
    ['the end of a document', '- id: ana\n...\n', undefined],
    ['a mapping', 'people: []\n', undefined],
  ])('%s', (_name, exact, wanted) => expect(addEntry(exact, entry)).toBe(wanted));
});

describe('a new file', () => {
  const folder = () => mkdtempSync(join(tmpdir(), 'handrail-new-'));
  test('is written over no other, and through no link', () => {
    const [root, outside] = [folder(), folder()];
    try {
      writeFileSync(join(root, 'a.mdx'), 'kept');
      expect(() => createFile(root, 'a.mdx', 'new')).toThrow(/EEXIST/);
      expect(readFileSync(join(root, 'a.mdx'), 'utf8')).toBe('kept');
      symlinkSync(outside, join(root, 'runbooks'));
      expect(() => createFile(root, 'runbooks/x.mdx', 'new')).toThrow(/link/);
      symlinkSync(join(outside, 'gone'), join(root, 'b.mdx'));
      expect(() => createFile(root, 'b.mdx', 'new')).toThrow(/EEXIST/);
      mkdirSync(join(root, 'deep'));
      createFile(root, 'deep/er/x.mdx', 'new');
      expect(readFileSync(join(root, 'deep/er/x.mdx'), 'utf8')).toBe('new');
    } finally {
      for (const each of [root, outside]) rmSync(each, { recursive: true, force: true });
    }
  });
});

const SHOP = `-- handbook.yaml --
title: Shop
url: https://ops.example.com
-- teams/payments.yaml --
name: Payments
-- services/payments-api.mdx --
---
title: Payments API
owner: payments
---
-- alerts/payments.yaml --
groups:
  - name: payments
    rules:
      - alert: PaymentsQueueBacklog
        expr: sum by (queue) (queue_messages_ready) > 1000
        labels: { severity: sev1, service: payments-api }
        annotations:
          summary: '{{ $labels.queue }} holds *{{ $value }}* captures'
          runbook_url: https://ops.example.com/runbooks/payments/queue-backlog/?queue={{ $labels.queue }}
`;

describe('questions', () => {
  const asking = async (answers: (string | undefined)[], kind: KindName = 'runbook') => {
    const questions: Question[] = [];
    const handbook = await openArchive(SHOP);
    const values = await interview(kind, {}, handbook, (question) => {
      questions.push(question);
      return Promise.resolve(
        answers[questions.length - 1] ?? (answers.length < questions.length ? '' : undefined),
      );
    });
    return { questions, values };
  };

  test('ask what matters, with what is known and the default', async () => {
    const { questions, values } = await asking(['', 'Slow', '', 'payment-api', 'payments-api']);
    expect(questions.map(({ prompt }) => prompt)).toEqual([
      'alert: ',
      'title: ',
      'type [alert]: ',
      'service: ',
      'service: ',
      'owner [payments]: ',
    ]);
    expect(questions[0]!.lines).toContain('  PaymentsQueueBacklog');
    expect(questions[4]!.lines[0]).toBe(
      'There is no service `payment-api` yet; write it, or correct `service`; did you mean `payments-api`?',
    );
    expect(values).toEqual({ title: ['Slow'], service: ['payments-api'] });
  });

  test('an alert answers most of them', async () => {
    const { questions } = await asking(['PaymentsQueueBacklog']);
    expect(questions.map(({ prompt }) => prompt)).toContain('title [Payments queue backlog]: ');
    expect(questions.map(({ prompt }) => prompt)).toContain('service [payments-api]: ');
  });

  test('whoever says the same again means it, and whoever leaves has said nothing', async () => {
    const { values } = await asking(['Slow', 'x-team', 'x-team'], 'risk');
    expect(values).toMatchObject({ owner: ['x-team'] });
    expect((await asking([undefined])).values).toBeUndefined();
  });

  test.each([
    ['an answer', 'Slow\r', 'Slow'],
    ['the end of input', '\u0004', undefined],
    ['Ctrl-C', '\u0003', undefined],
  ])('a terminal hears %s', async (_name, typed, heard) => {
    const [input, output] = [new PassThrough(), new PassThrough()];
    const { ask, close } = terminal(input, output);
    const answer = ask({ lines: ['What?'], prompt: 'title: ' });
    input.write(typed);
    expect(await answer).toBe(heard);
    if (heard === undefined) expect(await ask({ lines: [], prompt: '' })).toBeUndefined();
    close();
  });
});

describe('create this', () => {
  test('a runbook is where its alert waits for it, and holds what the alert says', async () => {
    const handbook = await openArchive(SHOP);
    const { path, text } = scaffold('runbook', { alert: 'paymentsqueuebacklog' }, handbook);
    expect(path).toBe('runbooks/payments/queue-backlog.mdx');
    expect(text).toContain('‹queue› holds \\*‹value›\\* captures');
    expect(text).toContain('ALERTS{alertname="PaymentsQueueBacklog", queue="$queue"}');
    expect(gaps(handbook).map(({ title }) => title)).toContain('Alerts without a runbook');
    const { awaited, any } = missingPages(handbook);
    expect(awaited['/runbooks/payments/queue-backlog/']!.command).toBe(
      'handrail new runbook --alert PaymentsQueueBacklog',
    );
    expect(any['runbooks']).toMatchObject({ deep: true, href: undefined });
    expect(any['alerts']).toBeUndefined();
  });

  test('each host has its own address, no longer than a server takes', async () => {
    const at = (url: string, more = {}) => newFile({ url, ...more }, 'guide/a.mdx', 'a & b\n');
    expect(at('https://github.com/shop/ops.git', { folder: 'content/' })).toBe(
      'https://github.com/shop/ops/new/main?filename=content%2Fguide%2Fa.mdx&value=a%20%26%20b%0A',
    );
    expect(at('https://gitlab.example.com/shop/ops', { branch: 'release/1' })).toBe(
      'https://gitlab.example.com/shop/ops/-/new/release/1?file_name=guide%2Fa.mdx&content=a%20%26%20b%0A',
    );
    expect(at('https://git.example.com/shop/ops', { host: 'gitea' })).toBe(
      'https://git.example.com/shop/ops/_new/main/?filename=guide%2Fa.mdx&value=a%20%26%20b%0A',
    );
    const long = SHOP.replace(
      'url:',
      'repository: { url: https://github.com/shop/ops }\nurl:',
    ).replace('> 1000', `> 1000${' + 1'.repeat(900)}`);
    const { href, whole } = offerOf(await openArchive(long), {
      kind: 'runbook',
      values: { alert: 'PaymentsQueueBacklog' },
    });
    expect(whole).toBe(false);
    expect(href).toBe(
      'https://github.com/shop/ops/new/main?filename=runbooks%2Fpayments%2Fqueue-backlog.mdx',
    );
  });
});
