// What counts as a section of a document, and which ones it misses.
import { expect, test } from 'vitest';
import { missingSections, plainHeading } from '../src/model/sections.ts';
import { openArchive } from './archive.ts';

const SECTIONS = [
  { heading: 'Summary', requiredFor: ['*'] },
  { heading: 'Root cause', aliases: ['Cause'], requiredFor: ['*'] },
  { heading: 'Lessons' },
];

async function gaps(body: string) {
  const handbook = await openArchive(`-- runbooks/search/slow.md --\n${body}`);
  const [document] = handbook.of('runbook');
  return missingSections(document!, SECTIONS, (section) => section.requiredFor !== undefined).map(
    ({ heading, empty, near, place }) => ({ heading, empty, near, line: place.start.line }),
  );
}

test.each([
  ['1. Summary', 'summary'],
  ['2.3) Root cause:', 'root cause'],
  ['Lessons — ', 'lessons'],
])('`%s` is compared as `%s`', (heading, plain) => {
  expect(plainHeading(heading)).toBe(plain);
});

test('a section counts by any of its names, at a depth of up to three', async () => {
  expect(await gaps('# Slow\n\n### SUMMARY\n\nIt was slow.\n\n## Cause\n\nNo index.\n')).toEqual(
    [],
  );
});

test('a section that is missing names the heading that may be meant', async () => {
  expect(await gaps('# Slow\n\n## Sumary\n\nIt was slow.\n\n## Cause\n\nNo index.\n')).toEqual([
    { heading: 'Summary', empty: false, near: 'Sumary', line: 1 },
  ]);
});

test('of two sections of a name, one with text is enough', async () => {
  const body = '## Summary\n\nSlow.\n\n## Root cause\n\n## Cause\n';
  expect(await gaps(body)).toEqual([
    { heading: 'Root cause', empty: true, near: undefined, line: 5 },
  ]);
  expect(await gaps(`${body}\nNo index.\n`)).toEqual([]);
});
