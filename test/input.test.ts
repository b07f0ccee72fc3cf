// Awkward files: what is too large, in another encoding, no file at all, or fatal to the parser. Each is
// one diagnostic on that file, and every other file is still reported.
import { execFile, execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'vitest';
import { inFolder } from './archive.ts';

const CLI = join(import.meta.dirname, '../src/cli.ts');
const HANDBOOK = 'title: Example Shop operations\nextends: minimal\n';
/** A link to nothing, which is told when the file beside the awkward one is checked too. */
const BESIDE = '# The index is stale\n\nSee [the other](./payment-gateway-timeouts.md).\n';
const TOLD_BESIDE =
  'runbooks/search/index-stale.md:3:5  error  Nothing is at `./payment-gateway-timeouts.md`; write it, or correct the address  link/resolves';

/** The lines of stdout and stderr of a check, without the summary. */
async function check(
  prepare: (root: string) => void,
  rules: readonly string[] = ['document/syntax', 'document/utf8', 'link/resolves'],
  patience = 20_000,
): Promise<{ lines: string[]; stderr: string; code: number }> {
  const files = new Map([
    ['handbook.yaml', HANDBOOK],
    ['runbooks/search/index-stale.md', BESIDE],
  ]);
  return inFolder(files, (cwd) => {
    prepare(cwd);
    const argv = [CLI, 'check', ...rules.flatMap((rule) => ['--rule', rule])];
    return new Promise((resolve, reject) => {
      execFile(
        process.execPath,
        argv,
        { cwd, env: { PATH: process.env['PATH'] }, timeout: patience, killSignal: 'SIGKILL' },
        (error, stdout, stderr) => {
          if (error?.signal) reject(new Error('The check did not end', { cause: error }));
          const code = typeof error?.code === 'number' ? error.code : 0;
          resolve({ lines: stdout.split('\n').slice(0, -3), stderr, code });
        },
      );
    });
  });
}

/** Writes one file below the root. */
const write = (path: string, body: string | Buffer) => (root: string) => {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), body);
};

const RED = 'runbooks/search/cluster-red';

const cases: [string, (root: string) => void, string[]][] = [
  [
    'a file of 5 MiB is not read',
    write(
      `${RED}.md`,
      `# Search cluster is red\n${'x'.repeat(79)}\n`.padEnd(5 * 1024 * 1024, 'log '),
    ),
    [
      `${RED}.md:1:1  error  The file has 5.0 MiB, more than the 1.0 MiB that are read; split it, or attach the data elsewhere and link to it  document/syntax`,
      TOLD_BESIDE,
    ],
  ],
  [
    'a file of 1 MiB is read',
    write(`${RED}.md`, '# Search cluster is red\n'.padEnd(1024 * 1024 - 1, 'log line\n')),
    [TOLD_BESIDE],
  ],
  [
    'Latin-1 is told at its first byte',
    write(`${RED}.md`, Buffer.from('# Search cluster is red\n\nTell Zo\u00eb.\n', 'latin1')),
    [
      `${RED}.md:3:8  warning  The file is not UTF-8: a byte here belongs to no character; save it as UTF-8  document/utf8`,
      TOLD_BESIDE,
    ],
  ],
  [
    'UTF-16 is told',
    write(`${RED}.md`, Buffer.from('\ufeff# Search cluster is red\n', 'utf16le')),
    [
      `${RED}.md:1:1  error  The file is not UTF-8: it begins like UTF-16; save it as UTF-8  document/syntax`,
      TOLD_BESIDE,
    ],
  ],
  [
    'UTF-16 of a rule file is told',
    write('alerts/search.yaml', Buffer.from('\ufeffgroups: []\n', 'utf16le')),
    [
      'alerts/search.yaml:1:1  error  The file is not UTF-8: it begins like UTF-16; save it as UTF-8  document/syntax',
      TOLD_BESIDE,
    ],
  ],
  [
    'NUL in a body is told',
    write(`${RED}.md`, '# Search cluster is red\n\nTail\u0000.\n'),
    [
      `${RED}.md:3:5  warning  The control character U+0000 (NUL) does not show; remove it  document/utf8`,
      TOLD_BESIDE,
    ],
  ],
  [
    'NUL in YAML is told',
    write('teams/search.yaml', 'name: Search\u0000\n'),
    [
      TOLD_BESIDE,
      'teams/search.yaml:1:13  error  The control character U+0000 stands in YAML; remove it  document/syntax',
    ],
  ],
  [
    'a symbolic link is not followed',
    (root) => {
      symlinkSync('/etc/hostname', join(root, `${RED}.md`));
    },
    [
      `${RED}.md:1:1  error  This is a symbolic link, which is not followed; put the file itself here  document/syntax`,
      TOLD_BESIDE,
    ],
  ],
  [
    'a symbolic link to nothing is told',
    (root) => {
      symlinkSync('gone.md', join(root, `${RED}.md`));
    },
    [
      `${RED}.md:1:1  error  This is a symbolic link, which is not followed; put the file itself here  document/syntax`,
      TOLD_BESIDE,
    ],
  ],
  [
    'symbolic links in a circle are told',
    (root) => {
      symlinkSync('there', join(root, 'runbooks/search/here'));
      symlinkSync('here', join(root, 'runbooks/search/there'));
      symlinkSync('..', join(root, 'runbooks/search/up'));
    },
    [
      'runbooks/search/here:1:1  error  This is a symbolic link, which is not followed; put the file itself here  document/syntax',
      TOLD_BESIDE,
      'runbooks/search/there:1:1  error  This is a symbolic link, which is not followed; put the file itself here  document/syntax',
      'runbooks/search/up:1:1  error  This is a symbolic link, which is not followed; put the file itself here  document/syntax',
    ],
  ],
  [
    'a folder behind a symbolic link does not vanish without a word',
    (root) => {
      write('elsewhere/cluster-red.md', '# Search cluster is red\n')(root);
      symlinkSync('../elsewhere', join(root, 'runbooks/checkout'));
      symlinkSync('elsewhere', join(root, 'guide'));
    },
    [
      'guide:1:1  error  This is a symbolic link, which is not followed; put the file itself here  document/syntax',
      'runbooks/checkout:1:1  error  This is a symbolic link, which is not followed; put the file itself here  document/syntax',
      TOLD_BESIDE,
    ],
  ],
  [
    'a link to a symbolic link leads nowhere, so that a build never copies what is behind it',
    (root) => {
      symlinkSync('/etc/passwd', join(root, 'runbooks/search/graph.png'));
      write(`${RED}.md`, '# Search cluster is red\n\n![The graph](./graph.png)\n')(root);
    },
    [
      `${RED}.md:3:1  error  Nothing is at \`./graph.png\`; write it, or correct the address  link/resolves`,
      TOLD_BESIDE,
    ],
  ],
  [
    'a folder named like a document is told',
    (root) => {
      write(`${RED}.md/notes.txt`, 'Nothing.\n')(root);
    },
    [
      `${RED}.md:1:1  error  This is a folder, which is not read; put the file itself here  document/syntax`,
      TOLD_BESIDE,
    ],
  ],
];

describe.concurrent('what is no plain text file', () => {
  test.for(cases)('%s', async ([, prepare, lines], { expect }) => {
    const ran = await check(prepare);
    expect(ran).toEqual({ lines, stderr: '', code: 1 });
  });

  test.skipIf(process.platform === 'win32')(
    'a pipe does not hold the check up',
    async ({ expect }) => {
      const ran = await check((root) => {
        execFileSync('mkfifo', [join(root, `${RED}.md`), join(root, 'urls.txt')]);
        execFileSync('mkfifo', [join(root, 'runbooks/search/graph.png')]);
      });
      expect(ran).toEqual({
        lines: [
          `${RED}.md:1:1  error  This is no regular file, which is not followed; put the file itself here  document/syntax`,
          TOLD_BESIDE,
          'urls.txt:1:1  error  This is no regular file, which is not followed; put the file itself here  document/syntax',
        ],
        stderr: '',
        code: 1,
      });
    },
  );

  test.skipIf(process.platform === 'win32')(
    'a handbook.yaml that is a pipe or a link is told',
    async ({ expect }) => {
      for (const [what, make] of [
        ['no regular file', (at: string) => execFileSync('mkfifo', [at])],
        ['a symbolic link', (at: string) => symlinkSync('other.yaml', at)],
      ] as const) {
        const ran = await check((root) => {
          execFileSync('rm', [join(root, 'handbook.yaml')]);
          write('other.yaml', HANDBOOK)(root);
          make(join(root, 'handbook.yaml'));
        });
        expect(ran.lines).toEqual([
          `handbook.yaml:1:1  error  This is ${what}, which is not followed; put the file itself here  document/syntax`,
          TOLD_BESIDE,
        ]);
      }
    },
  );

  test.skipIf(process.getuid?.() === 0)(
    'a file that may not be read is told',
    async ({ expect }) => {
      const ran = await check((root) => {
        write(`${RED}.md`, '# Search cluster is red\n')(root);
        chmodSync(join(root, `${RED}.md`), 0o000);
      });
      expect(ran.lines).toEqual([
        `${RED}.md:1:1  error  The file cannot be read: EACCES; check its permissions  document/syntax`,
        TOLD_BESIDE,
      ]);
    },
  );
});

/** Texts that end or overwhelm the native parser when it is left alone with them. */
const CRASH = 'export const a=1</a>\\';
const told = (path: string, words: string) => `${path}:1:1  error  ${words}  document/syntax`;
const CRASHES =
  'The Markdown parser crashes on this file; look for unusual nesting or unfinished markup; every other file was still checked';

describe.concurrent('what a parser does not survive', () => {
  test('is one diagnostic on that file, and every other file is reported', async ({ expect }) => {
    const ran = await check((root) => {
      write('runbooks/search/a.mdx', CRASH)(root);
      write('runbooks/search/b.md', BESIDE)(root);
      write('runbooks/search/z.mdx', CRASH)(root);
    });
    expect(ran).toEqual({
      lines: [
        told('runbooks/search/a.mdx', CRASHES),
        TOLD_BESIDE.replace('index-stale', 'b'),
        TOLD_BESIDE,
        told('runbooks/search/z.mdx', CRASHES),
      ],
      stderr: '',
      code: 1,
    });
  });

  test('is told among many files', async ({ expect }) => {
    const ran = await check((root) => {
      for (let index = 0; index < 200; index++)
        write(`runbooks/search/n${index}.md`, '# A runbook\n\nText.\n')(root);
      write('runbooks/search/n100-crash.mdx', CRASH)(root);
    });
    expect(ran.lines).toEqual([TOLD_BESIDE, told('runbooks/search/n100-crash.mdx', CRASHES)]);
  });

  const deep: [string, string, number, number][] = [
    ['parentheses', `[a](${'('.repeat(7000)}${')'.repeat(7000)})\n`, 1, 504],
    ['brackets', `${'['.repeat(7000)}a${']'.repeat(7000)}\n`, 1, 501],
    ['block quotes', `${'>'.repeat(7000)} a\n`, 1, 501],
    ['lines of parentheses', '(\n'.repeat(7000), 501, 1],
    ['braces', `{${'{'.repeat(7000)}\n`, 1, 501],
  ];
  test.for(deep)('7,000 nested %s are refused', async ([, text, line, column], { expect }) => {
    const ran = await check(write(`${RED}.mdx`, text));
    expect(ran.lines).toHaveLength(2);
    expect(ran.lines[0]).toBe(
      `${RED}.mdx:${line}:${column}  error  Brackets, quotes or lists are nested deeper than 500 levels; flatten them  document/syntax`,
    );
    expect(ran.lines[1]).toBe(TOLD_BESIDE);
  });

  const hostile: [string, string, string][] = [
    ['nested components', '.mdx', `${'<Steps>'.repeat(10_000)}a${'</Steps>'.repeat(10_000)}\n`],
    ['nested components, a line each', '.mdx', `${'<Steps>\n\n'.repeat(3000)}a\n`],
    [
      'nested lists',
      '.md',
      Array.from({ length: 1400 }, (_, i) => `${' '.repeat(i * 2)}- a`)
        .join('\n')
        .slice(0, 1_000_000),
    ],
    ['nested lists in a line', '.md', `${'- '.repeat(100_000)}a\n`],
    ['emphasis', '.md', `${'*a **b '.repeat(20_000)}\n`],
    ['unclosed links', '.md', `${'[a](b '.repeat(20_000)}\n`],
    ['backticks', '.md', Array.from({ length: 1000 }, (_, i) => '`'.repeat(i)).join(' ')],
    ['open tags', '.md', '<a '.repeat(100_000)],
    [
      'a wide table',
      '.md',
      `|${'a|'.repeat(10_000)}\n|${'-|'.repeat(10_000)}\n${'|a\n'.repeat(100)}`,
    ],
    [
      'footnotes',
      '.md',
      Array.from({ length: 5000 }, (_, i) => `[^${i}]: [^${i + 1}]\n`).join('\n'),
    ],
    ['entities', '.md', '&#x0;&#xD800;&#x110000;&amp'.repeat(2000)],
    ['an unclosed fence in quotes', '.md', `${'> '.repeat(400)}\`\`\`\n`.repeat(100)],
  ];
  test.for(hostile)(
    '%s: does not stop the check',
    { timeout: 60_000 },
    async ([, extension, text], { expect }) => {
      const ran = await check(
        write(`${RED}${extension}`, text),
        ['document/syntax', 'link/resolves'],
        50_000,
      );
      expect(ran.stderr).toBe('');
      expect(ran.lines).toContain(TOLD_BESIDE);
    },
  );

  test('much YAML is read in time', async ({ expect }) => {
    const keys = Array.from({ length: 60_000 }, (_, index) => `key${index}: 1`).join('\n');
    const ran = await check((root) => {
      write('teams/search.yaml', keys)(root);
      write('teams/payments.yaml', `members: ${'['.repeat(100_000)}`)(root);
      write('alerts/search.yaml', `groups: &a\n${'- *a\n'.repeat(1000)}`)(root);
    });
    expect(ran.stderr).toBe('');
    expect(ran.lines.filter((line) => !line.startsWith('alerts/'))).toEqual([
      TOLD_BESIDE,
      expect.stringMatching(
        /^teams\/payments\.yaml:1:\d+ {2}error {2}YAML is nested deeper than 32 levels; flatten it/,
      ),
    ]);
    // An alias of itself ends, and is told once.
    expect(ran.lines.filter((line) => line.startsWith('alerts/'))).toHaveLength(1);
  });
});
