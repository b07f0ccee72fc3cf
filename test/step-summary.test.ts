// The job summary on GitHub: written beside the annotations, and never in the way of the check.
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { JOB_SUMMARY } from '../src/report/markdown.ts';
import { writeStepSummary } from '../src/step-summary.ts';
import { inFolder } from './archive.ts';
import { EMPTY, randomReport } from './report-samples.ts';

const CLI = join(import.meta.dirname, '../src/cli.ts');
const HEADING = '<!-- handrail -->\n## Handrail: 0 errors, 0 warnings in 0 documents\n';

test('it stands after what the step has written so far', () =>
  inFolder(new Map([['summary.md', '## Tests\n']]), (folder) => {
    const file = join(folder, 'summary.md');
    expect(writeStepSummary(file, EMPTY)).toBeUndefined();
    expect(readFileSync(file, 'utf8')).toBe(`## Tests\n\n${HEADING}`);
  }));

test('it makes the file', () =>
  inFolder(new Map(), (folder) => {
    const file = join(folder, 'summary.md');
    expect(writeStepSummary(file, EMPTY)).toBeUndefined();
    expect(readFileSync(file, 'utf8')).toBe(HEADING);
  }));

test('it stays within what GitHub takes of a step, with what was there before', () =>
  inFolder(new Map(), (folder) => {
    const file = join(folder, 'summary.md');
    writeFileSync(file, 'x'.repeat(JOB_SUMMARY - 3000));
    expect(writeStepSummary(file, randomReport(3, 60))).toBeUndefined();
    const text = readFileSync(file);
    expect(text.length).toBeLessThanOrEqual(JOB_SUMMARY);
    expect(text.toString()).toMatch(/\n\d+ findings are left out, because no more fits here/);
    expect(writeStepSummary(file, randomReport(3, 60))).toMatch(/^The job summary .* is full/);
    expect(readFileSync(file)).toEqual(text);
  }));

test('what cannot be written is told', () =>
  inFolder(new Map(), (folder) => {
    mkdirSync(join(folder, 'summary.md'));
    expect(writeStepSummary(join(folder, 'summary.md'), EMPTY)).toBe(
      'The job summary cannot be written (EISDIR); the report is not added to it',
    );
  }));

/** Runs the check with a job summary; gives its exit code and what it says of its own troubles. */
function check(
  cwd: string,
  format: string,
  summary: string,
): Promise<{ code: number; stderr: string }> {
  const env = { PATH: process.env['PATH'], GITHUB_STEP_SUMMARY: summary };
  const words = [CLI, 'check', '--format', format, '--as-of', '2026-11-21'];
  return new Promise((resolve) => {
    execFile(process.execPath, words, { cwd, env, timeout: 25_000 }, (error, _, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stderr }),
    );
  });
}

const HANDBOOK = new Map([
  ['handbook.yaml', 'title: Example Shop operations\nextends: minimal\n'],
  ['runbooks/search/red.md', '# Red\n\nSee [the other](./gone.md).\n'],
]);

test.concurrent('the format github writes it, and the exit code is that of the check', () =>
  inFolder(HANDBOOK, async (folder) => {
    const file = join(folder, 'summary.md');
    expect(await check(folder, 'github', file)).toEqual({ code: 1, stderr: '' });
    expect(readFileSync(file, 'utf8')).toContain('| error | `runbooks/search/red.md:3:5` |');
    expect(await check(folder, 'github', folder)).toEqual({
      code: 1,
      stderr:
        'handrail: The job summary cannot be written (EISDIR); the report is not added to it\n',
    });
  }),
);

test.concurrent('no other format does', () =>
  inFolder(HANDBOOK, async (folder) => {
    const file = join(folder, 'summary.md');
    expect(await check(folder, 'stylish', file)).toEqual({ code: 1, stderr: '' });
    expect(() => readFileSync(file)).toThrow('ENOENT');
  }),
);
