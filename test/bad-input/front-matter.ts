// Rows 1 to 13: fences, YAML that a handbook does not read, and values that are not what they look like.
import { MDX, type BadInput } from './bad-input.ts';

const BODY = '\n## Meaning\n\nNo shard answers.\n';
const between = (yaml: string, body = BODY) => ({ [MDX]: `---\n${yaml}\n---\n${body}` });
/** Front matter of which only the fences matter. */
const fences = (opening: string, closing = '---') => ({
  [MDX]: `${opening}\ntitle: Search is red\n${closing}\n${BODY}`,
});
const team = (yaml: string) => ({ 'teams/search.yaml': `name: Search\n${yaml}\n` });
const nested = (depth: number) => `${'['.repeat(depth)}1${']'.repeat(depth)}`;
/** Each line ten times as long as the one above it, once it is written out. */
const LAUGHS = [
  'a0: &a0 [x, x, x, x, x, x, x, x, x, x]',
  ...Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(9)}*a${i}]`),
].join('\n');

export const frontMatter: BadInput[] = [
  ...['---js', '---javascript', '---JSON', '---constructor', '---yaml', '+++'].map((opening) => ({
    row: 1,
    name: `front matter that opens with ${opening}`,
    files: fences(opening, opening === '+++' ? '+++' : '---'),
  })),
  {
    row: 1,
    name: 'front matter after an empty line',
    files: fences('\n---'),
  },
  {
    row: 1,
    name: 'front matter after a space',
    files: fences(' ---'),
  },
  {
    row: 2,
    name: 'front matter without an end',
    files: { [MDX]: '---\ntitle: Search is red\n\n## Meaning\n' },
  },
  {
    row: 2,
    name: 'front matter that ends with a word behind the hyphens',
    files: fences('---', '---oops'),
  },
  { row: 2, name: 'front matter that ends with pluses', files: fences('---', '+++') },
  { row: 3, name: 'an empty file', files: { [MDX]: '' } },
  { row: 3, name: 'an empty file of YAML', files: { 'teams/search.yaml': '' } },
  { row: 3, name: 'front matter and nothing else', files: between('title: Search is red', '') },
  { row: 3, name: 'front matter of comments alone', files: between('# title: Search is red') },
  { row: 3, name: 'an empty front matter', files: { [MDX]: `---\n---\n${BODY}` } },
  { row: 3, name: 'a file of comments alone', files: { 'teams/search.yaml': '# name: Search\n' } },
  { row: 3, name: 'a file of white space alone', files: { [MDX]: ' \n\t\n  \n' } },
  { row: 4, name: 'a list for front matter', files: between('- title\n- status') },
  { row: 4, name: 'a word for front matter', files: between('Search is red') },
  { row: 4, name: 'a list for a team', files: { 'teams/search.yaml': '- name: Search\n' } },
  { row: 5, name: 'a key twice', files: between('title: Search is red\ntitle: Search is slow') },
  {
    row: 5,
    name: 'a key twice, further in',
    files: team('channels:\n  main: "#search"\n  main: "#search-2"'),
  },
  {
    row: 6,
    name: 'an anchor and its alias',
    files: between('title: &t Search is red\nservice: *t'),
  },
  { row: 6, name: 'a merge key', files: team('<<: { lead: ana }') },
  { row: 6, name: 'aliases of aliases of aliases', files: between(LAUGHS) },
  { row: 6, name: 'an alias inside what it names', files: team('members: &m [ana, *m]') },
  {
    row: 7,
    name: 'a tag that makes code',
    files: between("title: !!js/function 'function () {}'"),
  },
  { row: 7, name: 'a tag that makes bytes', files: team('lead: !!binary YW5h') },
  { row: 7, name: 'a tag of nobody', files: team('lead: !ana ana') },
  {
    row: 8,
    name: 'a directive',
    files: { 'teams/search.yaml': '%YAML 1.1\n---\nname: Search\n' },
  },
  {
    row: 8,
    name: 'a second document in a file',
    files: { 'teams/search.yaml': 'name: Search\n---\nname: Payments\n' },
  },
  ...['__proto__', 'constructor', 'prototype'].map((key) => ({
    row: 9,
    name: `the key ${key}`,
    files: between(`title: Search is red\n${key}:\n  polluted: true`),
  })),
  {
    row: 9,
    name: 'a reserved key further in',
    files: team('channels:\n  __proto__: { polluted: true }'),
  },
  {
    row: 9,
    name: 'a reserved key in a mapping on one line',
    files: team('members: [{ "__proto__": { polluted: true } }]'),
  },
  ...['1.10', '1e3', '0o14', 'yes', 'true', '2026-11-21'].map((value) => ({
    row: 10,
    name: `${value} without quotes where a text is wanted`,
    files: between(`title: ${value}\nservice: search`),
  })),
  {
    row: 10,
    name: 'a number for the name of a team',
    files: { 'teams/search.yaml': 'name: 1.10\n' },
  },
  ...['2026-02-30', '2026-13-01', '2026-3-1', '2025-02-29', '2026-11-21T10:00:00Z'].map((date) => ({
    row: 11,
    name: `the date ${date}`,
    files: between(`title: Search is red\nreviewed: ${date}`),
  })),
  {
    row: 13,
    name: 'front matter of more than 32 KiB',
    files: between(`title: Search is red\ntags:\n${'  - shard\n'.repeat(4000)}`.trimEnd()),
  },
  {
    row: 13,
    name: 'front matter of more than the handbook allows',
    handbook: 'limits: { frontMatter: 1 }',
    files: between(`title: Search is red\ntags:\n${'  - shard\n'.repeat(200)}`.trimEnd()),
  },
  {
    row: 13,
    name: 'front matter of more than 32 KiB that the handbook allows',
    handbook: 'limits: { frontMatter: 64 }',
    files: between(`title: Search is red\n${'# a comment\n'.repeat(4000)}reviewed: soon`),
  },
  {
    row: 13,
    name: 'deeper than the handbook allows',
    handbook: 'limits: { yamlDepth: 8 }',
    files: team(`members: ${'['.repeat(8)}ana${']'.repeat(8)}`),
  },
  {
    row: 13,
    name: 'more values than the handbook allows',
    handbook: 'limits: { yamlValues: 100 }',
    files: { 'alerts/search.yaml': `groups:\n${'  - {}\n'.repeat(120)}` },
  },
  {
    row: 13,
    name: '90,000 keys',
    files: {
      'teams/search.yaml': `name: Search\nchannels:\n${Array.from(
        { length: 90_000 },
        (_, i) => `  k${i.toString(36)}: 1`,
      )
        .join('\n')
        .slice(0, 1_048_000)
        .replace(/\n.*$/, '')}\n`,
    },
  },
  {
    row: 13,
    name: 'lists nested deeper than 32 levels',
    files: between(`title: Search is red\ntags: ${nested(40)}`),
  },
  { row: 13, name: 'lists nested 300,000 deep', files: team(`members: ${nested(300_000)}`) },
  {
    row: 13,
    name: 'mappings nested deeper than 32 levels',
    files: team(Array.from({ length: 40 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')),
  },
];
