// Rows 25 to 31: names of files and the addresses that they become.
import type { BadInput } from './bad-input.ts';

const TEXT = '# Search is red\n';
const named = (...paths: string[]) => Object.fromEntries(paths.map((path) => [path, TEXT]));
const aliased = (...aliases: string[]) => ({
  'runbooks/search/cluster-red.md': `---\naliases:\n${aliases.map((each) => `  - ${JSON.stringify(each)}\n`).join('')}---\n${TEXT}`,
});

export const names: BadInput[] = [
  ...[
    '../x',
    'a/../b',
    '.',
    '..',
    '%2e%2e',
    'a b?c#d%2F<script>',
    'https://evil.example/x',
    'a\r\nLocation: https://evil.example',
    '',
    '\u200b',
  ].map((alias) => ({
    row: 25,
    name: `the alias ${JSON.stringify(alias)}`,
    files: aliased(alias),
  })),
  { row: 25, name: 'an alias of 300 characters', files: aliased('a'.repeat(300)) },
  {
    row: 25,
    name: 'a file name of 240 characters',
    files: named(`runbooks/search/${'a'.repeat(240)}.md`),
  },
  {
    row: 25,
    name: 'files called index, 404 and con',
    files: named('runbooks/index.md', 'runbooks/404.md', 'guide/con.md', 'guide/index.md'),
  },
  { row: 25, name: 'a guide in the place of a page of the site', files: named('guide/search.md') },
  { row: 25, name: 'a file name of signs alone', files: named('runbooks/search/!!!.md') },
  { row: 26, name: 'letters of another script', files: named('runbooks/search/p\u0430y.md') },
  {
    row: 26,
    name: 'two names that look the same',
    files: named('runbooks/search/pay.md', 'runbooks/search/p\u0430y.md'),
  },
  {
    row: 26,
    name: 'a letter and its two parts',
    files: named('runbooks/search/caf\u00e9.md', 'runbooks/search/cafe\u0301.md'),
  },
  {
    row: 27,
    name: 'a file and the index of a folder at one address',
    files: named('runbooks/search/red.md', 'runbooks/search/red/index.md'),
  },
  {
    row: 27,
    name: 'a file in two formats',
    files: named('runbooks/search/red.md', 'runbooks/search/red.mdx'),
  },
  {
    row: 27,
    name: 'an alias that is the page of another',
    files: { ...aliased('/runbooks/search/red/'), ...named('runbooks/search/red.md') },
  },
  { row: 28, name: 'a file name with a hash', files: named('runbooks/search/a#c.md') },
  { row: 28, name: 'a file name with a question mark', files: named('runbooks/search/red?.md') },
  { row: 28, name: 'a file name with a percent sign', files: named('runbooks/search/cpu-100%.md') },
  { row: 28, name: 'a file name with a space', files: named('runbooks/search/Queue Backlog.md') },
  {
    row: 28,
    name: 'a file name with a line break',
    files: named('runbooks/search/red\n::error::forged.md'),
  },
  {
    row: 28,
    name: 'a file name with an escape',
    files: { 'runbooks/search/red\u001b[2J.md': '[gone](./gone.md)\n' },
  },
  {
    row: 29,
    name: 'two files that differ in letter case',
    files: named('runbooks/search/Disk-Full.md', 'runbooks/search/disk-full.md'),
  },
  {
    row: 29,
    name: 'two folders that differ in letter case',
    files: named('runbooks/Search/red.md', 'runbooks/search/red.md'),
  },
];
