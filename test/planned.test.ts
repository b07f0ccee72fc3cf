// What a rule says of a document, it does not say of one that is merely planned.
import { describe, expect, test } from 'vitest';
import { check } from '../src/check.ts';
import { line } from '../src/report/stylish.ts';
import { rules } from '../src/rules/index.ts';
import { openArchive } from './archive.ts';

const WAIT = [
  'config/documented',
  'config/runtime',
  'config/source',
  'control/verified',
  'drill/gaps-tracked',
  'drill/targets-met',
  'incident/has-roles',
  'incident/timeline-ordered',
  'postmortem/blameless',
  'postmortem/has-actions',
  'postmortem/has-root-cause',
  'postmortem/known-causes',
  'postmortem/on-time',
  'postmortem/secrets-rotated',
  'postmortem/timeline',
];

/** An archive in which one document is planned, and not there yet. */
function planned(files: string, path: string): string {
  const head = `-- ${path} --\n`;
  const [before, after] = files.split(head) as [string, string];
  const [own, ...others] = after.split(/^(?=-- \S+ --$)/m) as [string, ...string[]];
  const plain = own.replace(/^status: .*\n/m, '');
  const text = plain.startsWith('---\n')
    ? plain.replace('---\n', '---\nstatus: planned\n')
    : /\.mdx?$/.test(path)
      ? `---\nstatus: planned\n---\n${plain}`
      : `status: planned\n${plain}`;
  return [before, head, text, ...others].join('');
}

describe.each(WAIT)('%s', (id) => {
  const rule = rules.find((each) => each.id === id)!;
  const cases = rule.examples.bad.map(({ title, files, reports }) => ({ title, files, reports }));
  test.each(cases)('says nothing: $title', async ({ files, reports }) => {
    const paths = [...new Set(reports.map((said) => said.split(':')[0]!))];
    const handbook = await openArchive(paths.reduce(planned, files));
    const levels = { ...handbook.settings.levels };
    delete levels[id];
    Object.assign(handbook.settings, { levels });
    expect(check(handbook, rules, { only: [id] }).diagnostics.map(line)).toEqual([]);
  });
});
