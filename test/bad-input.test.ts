// Every bad input of the threat model's table: what is told of it, to the letter, and that the file
// beside it is told as well. What runs the program itself (a pipe that closes, a full disk) is below.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { check, type Report } from '../src/check.ts';
import { diskTree } from '../src/load.ts';
import type { Handbook } from '../src/model/handbook.ts';
import { renderBody } from '../src/model/render.ts';
import { openHandbook, type OpenOptions } from '../src/open.ts';
import { capped } from '../src/report/capped.ts';
import { formats } from '../src/report/index.ts';
import { line } from '../src/report/stylish.ts';
import { rules } from '../src/rules/index.ts';
import { inFolder, TODAY } from './archive.ts';
import { MD, MDX, type BadInput } from './bad-input/bad-input.ts';
import { bodies } from './bad-input/bodies.ts';
import { characters } from './bad-input/characters.ts';
import { doorsOf, site } from './bad-input/doors.ts';
import { frontMatter } from './bad-input/front-matter.ts';
import { names } from './bad-input/names.ts';
import { places } from './bad-input/places.ts';
import { told } from './bad-input/told.ts';

/** `minimal`, so that nothing is missing, with the rules on this page as grave as anywhere. */
const HANDBOOK = `title: Example Shop operations
url: https://ops.example.com
extends: minimal
rules:
  document/utf8: error
  document/schema: error
  document/known-fields: error
  document/safe-mdx: error
  document/no-secrets: error
  runbook/safe-commands: error
  runbook/reached: off
`;
/** A healthy file with a mistake of its own, which must be told whatever lies beside it. */
const BESIDE = '# The index is stale\n\nSee [the other](./payment-gateway-timeouts.md).\n';
const TOLD_BESIDE =
  'runbooks/search/index-stale.md:3:5  error  Nothing is at `./payment-gateway-timeouts.md`; write it, or correct the address  link/resolves';

const inputs: BadInput[] = [
  ...frontMatter,
  ...bodies,
  ...characters,
  ...names,
  ...places,
  ...doorsOf,
  ...site,
].sort((a, b) => a.row - b.row);

/** Opens a handbook of these files and the one beside them. */
function open<T>(
  { files, handbook = '', prepare }: Pick<BadInput, 'files' | 'handbook' | 'prepare'>,
  use: (handbook: Handbook, root: string) => T,
  options: Partial<OpenOptions> = {},
): Promise<Awaited<T>> {
  const all = new Map<string, string | Buffer>([
    ['handbook.yaml', `${HANDBOOK}${handbook}\n`],
    ['runbooks/search/index-stale.md', BESIDE],
    ...Object.entries(files),
  ]);
  return inFolder(all, async (root) => {
    prepare?.(root);
    const known = { asOf: TODAY, now: new Date(0), inProcess: true, ...options };
    return use(await openHandbook(root, known), root);
  }) as Promise<Awaited<T>>;
}

const linesOf = ({ diagnostics }: Pick<Report, 'diagnostics'>) =>
  diagnostics.map((each) => {
    const related = (each.related ?? []).map(
      ({ message, place: { path, start } }) =>
        `, ${message}: ${path}:${start.line}:${start.column}`,
    );
    return `${line(each)}  ${each.rule}${related.join('')}`;
  });

describe.each(inputs.map((each) => [`${each.row}: ${each.name}`, each] as const))(
  'row %s',
  (name, { apart, ...input }) => {
    test('is told, and the file beside it too', async () => {
      const report = await open(
        input,
        (handbook) => capped(check(handbook, rules), handbook.settings.limits.diagnosticsPerFile),
        { inProcess: !apart },
      );
      const lines = linesOf(report);
      expect(lines.filter((each) => each !== TOLD_BESIDE)).toEqual(told[name]);
      expect(lines).toContain(TOLD_BESIDE);
    });
  },
);

test('row 9: no key reaches into the program', () => {
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

describe('row 12: a day ends where the handbook says, whatever the zone of the machine', () => {
  const before = process.env['TZ'];
  afterAll(() => {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  });
  const DUE = '2026-03-01';
  const planned = {
    [MD]: `---\ntitle: Search is red\nstatus: planned\nowner: ana\ndue: ${DUE}\n---\n`,
  };
  const overdue = (timezone: string) =>
    inFolder(
      new Map([
        ['handbook.yaml', `${HANDBOOK}timezone: ${timezone}\n`],
        ...Object.entries(planned),
      ]),
      async (root) => {
        const now = new Date('2026-03-01T23:30:00Z');
        const handbook = await openHandbook(root, { now, inProcess: true });
        const { diagnostics } = check(handbook, rules, { only: ['document/planned-on-time'] });
        return diagnostics.some(({ message }) => message.includes(DUE));
      },
    );

  test.each(['UTC', 'Asia/Tokyo', 'America/Los_Angeles', 'Pacific/Kiritimati'])(
    '%s',
    async (zone) => {
      process.env['TZ'] = zone;
      expect(await overdue('UTC')).toBe(false);
      expect(await overdue('America/Los_Angeles')).toBe(false);
      expect(await overdue('Asia/Tokyo')).toBe(true);
    },
  );
});

describe('what a page makes of it', () => {
  const page = (text: string) => {
    const { segments } = renderBody(MD, text, 'md', { href: (url) => url, src: () => undefined });
    return JSON.stringify(segments);
  };

  test('row 34: a percent sign alone in an address leaves the page as it is', () => {
    const html = page('# CPU\n\nLook here.\n\n![cpu](cpu-100%.png)\n\nThen restart.\n');
    expect(html).toContain('Look here.');
    expect(html).toContain('Then restart.');
  });

  test('row 37: every heading has an anchor of its own', async () => {
    const text = '# \u{1f525}\n\n## !!!\n\n##\n\n## Meaning\n\n## Meaning\n\n## meaning-1\n';
    const ids = await open({ files: { [MD]: text } }, (handbook) =>
      handbook.documents.find(({ path }) => path === MD)!.body!.headings.map(({ id }) => id),
    );
    expect(ids).toEqual([
      'section',
      'section-1',
      'section-2',
      'meaning',
      'meaning-1',
      'meaning-1-1',
    ]);
    for (const id of ids) expect(page(text)).toContain(`id=\\"${id}\\"`);
  });

  test('row 42: colons stay what they are', () => {
    const html = page('At 12:30, host:port, :::unknown{a=b}\n\n:::note\nText.\n:::\n');
    expect(html).toContain('At 12:30, host:port, :::unknown{a=b}');
    expect(html).toContain(':::note\\nText.\\n:::');
  });
});

const facts = { rules, version: '0.0.0' };
const printed = async (report: Report) =>
  Promise.all(
    Object.entries(formats).map(
      async ([name, load]) => [name, (await load())(report, facts)] as const,
    ),
  );

test('row 46: no format prints what moves a cursor or forges an annotation', async () => {
  const evil = '\u001b]0;owned\u0007\u001b[2J\u009b31m\n::error file=x::forged\r\u202e';
  const files = {
    [`runbooks/search/${evil.replaceAll('/', '')}.md`]: '[gone](./gone.md)\n',
    [MDX]: `---\ntitle: ${JSON.stringify(evil)}\nservice: ${JSON.stringify(evil)}\n---\n[g](<./${evil.replaceAll('\n', '')}.md>)\n`,
    'teams/search.yaml': `name: 5\n${JSON.stringify(evil)}: 1\n`,
  };
  const report = await open({ files }, (handbook) => check(handbook, rules));
  expect(report.counts.errors).toBeGreaterThan(4);
  for (const [name, text] of await printed(report)) {
    // eslint-disable-next-line no-control-regex -- control characters are what this looks for
    expect(text, name).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]/);
    const forged = text.split('\n').filter((each) => each.startsWith('::error file=x'));
    expect(forged, name).toEqual([]);
  }
});

test('row 47: of thousands of findings in a file a hundred are printed, and all are counted', async () => {
  const count = 20_000;
  const text = Array.from({ length: count }, (_, index) => `- [gone](./g${index}.md)\n`).join('');
  const report = await open({ files: { [MD]: text } }, (handbook) => check(handbook, rules));
  const shown = capped(report, 100);
  expect(shown.counts).toEqual(report.counts);
  expect(report.counts.errors).toBe(count + 1);
  expect(shown.diagnostics).toHaveLength(102);
  expect(linesOf(shown).at(-2)).toBe(
    `${MD}:101:3  error  19900 more findings in this file are not listed: 19900 of \`link/resolves\`; mend those above first, or raise \`limits.diagnosticsPerFile\` in \`handbook.yaml\`  link/resolves`,
  );
  expect(linesOf(shown)).toContain(TOLD_BESIDE);
  for (const [name, text] of await printed(shown)) expect(text.length, name).toBeLessThan(400_000);
});

test('row 47: errors are printed before warnings', () => {
  const place = (line: number) => ({
    path: MD,
    start: { line, column: 1 },
    end: { line, column: 2 },
  });
  const diagnostics = [1, 2, 3, 4].map((line) => ({
    rule: line === 3 ? 'link/resolves' : 'runbook/reached',
    severity: line === 3 ? ('error' as const) : ('warning' as const),
    message: `Line ${line}`,
    place: place(line),
  }));
  const shown = capped({ diagnostics } as Report, 2);
  expect(shown.diagnostics.map(({ message, severity }) => `${severity} ${message}`)).toEqual([
    'warning Line 1',
    'error Line 3',
    'warning 2 more findings in this file are not listed: 2 of `runbook/reached`; mend those above first, or raise `limits.diagnosticsPerFile` in `handbook.yaml`',
  ]);
});

test('row 48: no document at all is no success', async () => {
  await inFolder(new Map([['handbook.yaml', HANDBOOK]]), async (root) => {
    await expect(openHandbook(root, { now: new Date(0), inProcess: true })).rejects.toThrow(
      /^No document is in `.*`; add one, or say in `content` of `handbook.yaml` where they are$/,
    );
  });
});

test('row 49: a file that goes while it is read is told, and the others too', async () => {
  const lines = await open({ files: { [MD]: '# Search is red\n' } }, async (_handbook, root) => {
    const tree = diskTree(root);
    const handbook = await openHandbook(root, {
      asOf: TODAY,
      now: new Date(0),
      inProcess: true,
      tree: {
        ...tree,
        read: (path, limit) => tree.read(path === MD ? 'runbooks/search/went.md' : path, limit),
      },
    });
    return linesOf(check(handbook, rules));
  });
  expect(lines).toEqual([
    TOLD_BESIDE,
    'runbooks/search/went.md:1:1  error  The file cannot be read: ENOENT; check its permissions  document/syntax',
  ]);
});

describe.skipIf(process.platform !== 'linux')('row 49: a full disk', () => {
  const CLI = join(import.meta.dirname, '../src/cli.ts');
  const run = (command: string) =>
    open(
      { files: {} },
      (_handbook, cwd) =>
        new Promise<{ stderr: string; code: number }>((resolve) => {
          execFile(
            'sh',
            ['-c', `"${process.execPath}" "${CLI}" ${command}`],
            { cwd },
            (error, _out, stderr) => {
              resolve({ stderr, code: typeof error?.code === 'number' ? error.code : 0 });
            },
          );
        }),
    );

  test('under the report in a file', async () => {
    expect(await run('check --format json=/dev/full')).toEqual({
      stderr:
        'handrail: The report cannot be written to `/dev/full` (ENOSPC); name a file in a folder that is there\n',
      code: 2,
    });
  });

  test('under the report that is printed', async () => {
    expect(await run('check > /dev/full')).toEqual({
      stderr: 'handrail: The output cannot be written (ENOSPC)\n',
      code: 2,
    });
  });
});

describe('row 50: a pattern that would keep a backtracking engine busy for years', () => {
  const slow = `${'a'.repeat(60)}!`;

  test('of a parameter', async () => {
    const text = `---\nparams:\n  - { name: shard, pattern: "^(a+)+$", example: "${slow}" }\n---\n# Red\n\n\`\`\`bash\nls $shard\n\`\`\`\n`;
    const before = performance.now();
    const lines = await open({ files: { [MD]: text } }, (handbook) =>
      linesOf(check(handbook, rules)),
    );
    expect(performance.now() - before).toBeLessThan(5000);
    expect(lines).toContain(TOLD_BESIDE);
    expect(lines.filter((each) => each.includes('(a+)+'))).not.toEqual([]);
  });

  test('of versions', async () => {
    const handbook =
      'policy:\n  documents:\n    versionPattern: "^(a+)+$"\n    versionFor: [runbook]';
    const text = `---\nversion: "${slow}"\n---\n# Red\n`;
    const before = performance.now();
    const lines = await open({ files: { [MD]: text }, handbook }, (opened) =>
      linesOf(check(opened, rules)),
    );
    expect(performance.now() - before).toBeLessThan(5000);
    expect(lines).toContain(TOLD_BESIDE);
  });
});
