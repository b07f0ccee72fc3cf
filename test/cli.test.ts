// Runs the command line as a person does: each file of cli/ is one scenario, named by a sentence.
//
// A scenario is prose, then commands with what they print, then the files that are there:
//
//     $ handrail check --root nope
//     ! handrail: There is no folder `nope`; …          (`! ` marks a line of stderr)
//     exit 2
//     -- handbook.yaml --                               (see archive.ts)
//
// The output is compared to the letter. `vitest run --project unit test/cli.test.ts -u` writes what is
// printed now into the scenarios; read the difference before you keep it.
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../src/rules/index.ts';
import { inFolder, parseArchive } from './archive.ts';

const CLI = join(import.meta.dirname, '../src/cli.ts');
const FOLDER = join(import.meta.dirname, 'cli');

interface Outcome {
  stdout: string;
  stderr: string;
  code: number;
}

/**
 * Runs `handrail` with the words of a command line; `'…'` and `"…"` keep a word together, and a file
 * after ` < ` is its stdin.
 */
function handrail(line: string, cwd: string): Promise<Outcome> {
  const [words = '', input] = line.split(' < ');
  const argv = Array.from(
    words.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g),
    (m) => m[1] ?? m[2] ?? m[3]!,
  );
  return new Promise((resolve, reject) => {
    const child = execFile(
      process.execPath,
      [CLI, ...argv],
      { cwd, env: { PATH: process.env['PATH'] }, timeout: 25_000, killSignal: 'SIGKILL' },
      (error, stdout, stderr) => {
        if (error?.signal) reject(new Error(`handrail ${words} did not end`, { cause: error }));
        else resolve({ stdout, stderr, code: typeof error?.code === 'number' ? error.code : 0 });
      },
    );
    child.stdin!.end(input === undefined ? '' : readFileSync(join(cwd, input)));
  });
}

/** A command and what it did, as a scenario writes it. */
function transcript(words: string, { stdout, stderr, code }: Outcome): string {
  const trouble = stderr === '' ? '' : stderr.replace(/\n$/, '').replace(/^/gm, '! ').concat('\n');
  return `$ handrail${words && ` ${words}`}\n${stdout}${trouble}exit ${code}\n`;
}

const scenarios = readdirSync(FOLDER).sort();

describe.concurrent('scenarios', () => {
  test.for(scenarios)('%s', { timeout: 60_000 }, async (name, { expect }) => {
    expect(name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)+\.txt$/);
    const text = readFileSync(join(FOLDER, name), 'utf8');
    const commands = text.search(/^\$ /m);
    const files = text.search(/^-- \S+ --$/m);
    const given = parseArchive(files === -1 ? '' : text.slice(files));
    // A root without a handbook is a scenario too.
    if (!/^-- handbook\.yaml --$/m.test(text)) given.delete('handbook.yaml');
    const lines = text.slice(commands, files === -1 ? undefined : files).split('\n');
    const wanted = lines
      .filter((line) => line.startsWith('$ handrail'))
      .map((line) => line.slice(11));
    expect(commands, 'prose comes first').toBeGreaterThan(0);
    expect(wanted.length, 'commands').toBeGreaterThan(0);
    const ran = await inFolder(given, async (folder) => {
      const parts: string[] = [];
      for (const words of wanted) parts.push(transcript(words, await handrail(words, folder)));
      return parts.join('\n');
    });
    const rest = files === -1 ? '' : `\n${text.slice(files)}`;
    await expect(`${text.slice(0, commands)}${ran}${rest}`).toMatchFileSnapshot(join(FOLDER, name));
  });
});

test('without a rule, explain lists each with its summary', async () => {
  const { stdout, stderr, code } = await handrail('explain', FOLDER);
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  const listed = stdout
    .trimEnd()
    .split('\n')
    .map((line) => line.split(/ {2,}/));
  expect(listed).toEqual(rules.map((rule) => [rule.id, rule.summary]));
});

test('every rule can be explained', async () => {
  const { explain } = await import('../src/explain.ts');
  for (const rule of rules) {
    const text = explain(rule.id);
    for (const part of [rule.id, rule.summary]) expect(text).toContain(part);
    for (const example of rule.examples.bad)
      for (const line of example.reports) expect(text).toContain(line);
  }
});

test.skipIf(process.platform === 'win32')(
  'a reader that has seen enough ends nothing',
  async () => {
    const files = new Map([
      ['handbook.yaml', 'title: Example Shop operations\nextends: minimal\n'],
    ]);
    for (let index = 0; index < 800; index++)
      files.set(`runbooks/search/r${index}.md`, '# Red\n\nSee [the other](./gone.md).\n');
    const shown = await inFolder(
      files,
      (cwd) =>
        new Promise<Outcome>((resolve) => {
          const command = `"${process.execPath}" "${CLI}" check | head -n 1`;
          execFile('sh', ['-c', command], { cwd }, (_error, stdout, stderr) => {
            resolve({ stdout, stderr, code: 0 });
          });
        }),
    );
    expect(shown.stderr).toBe('');
    expect(shown.stdout.split('\n')).toHaveLength(2);
  },
);
