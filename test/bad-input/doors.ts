// Rows 3 to 6, 22, 43 and 44 at the other doors: rule files, SLOs, Alertmanager, people, waivers, lists, handbook.yaml.
import type { BadInput } from './bad-input.ts';

/** Each line ten times as long as the one above it, once it is written out. */
const LAUGHS = [
  'a0: &a0 [x, x, x, x, x, x, x, x, x, x]',
  ...Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(9)}*a${i}]`),
].join('\n');
/** More than a file may have. */
const full = (line: string) => line.repeat(110_000);

const doors: Record<
  string,
  { path: string; handbook?: string; list: string; twice: string; much: string }
> = {
  'a rule file': {
    path: 'alerts/search.yaml',
    list: '- name: search\n',
    twice: 'groups: []\ngroups: []\n',
    much: `groups:\n${full('  - 1\n')}`,
  },
  'a file of SLOs': {
    path: 'slos/search.yaml',
    list: '- apiVersion: openslo/v1\n',
    twice: 'apiVersion: openslo/v1\nkind: SLI\nkind: SLI\n',
    much: full('- 1\n'),
  },
  'the Alertmanager configuration': {
    path: 'alertmanager.yaml',
    handbook: 'alerts: { alertmanager: alertmanager.yaml }',
    list: '- route\n',
    twice: 'route: { receiver: search }\nroute: { receiver: search }\n',
    much: `route:\n  receiver: search\n  routes:\n${full('    - 1\n')}`,
  },
  'the list of people': {
    path: 'people.yaml',
    list: 'ana: { name: Ana }\n',
    twice: '- id: ana\n  name: Ana\n  name: Ana\n',
    much: full('- 1\n'),
  },
  'the list of waivers': {
    path: 'waivers.yaml',
    list: 'rule: link/resolves\n',
    twice: '- rule: link/resolves\n  rule: link/resolves\n',
    much: full('- 1\n'),
  },
  'the baseline': {
    path: 'baseline.yaml',
    list: 'rule: link/resolves\n',
    twice: '- rule: link/resolves\n  rule: link/resolves\n  path: runbooks/search/index-stale.md\n',
    much: full('- 1\n'),
  },
};

export const doorsOf: BadInput[] = Object.entries(doors).flatMap(
  ([what, { path, handbook, list, twice, much }]) => {
    const one = (row: number, name: string, text: string | Buffer): BadInput => ({
      row,
      name: `${what}: ${name}`,
      ...(handbook !== undefined && { handbook }),
      files: { [path]: text },
    });
    return [
      one(3, 'empty', ''),
      one(4, 'a list in the place of a mapping, or a mapping in that of a list', list),
      one(5, 'a key twice', twice),
      one(6, 'aliases of aliases of aliases', `${LAUGHS}\n`),
      one(13, '110,000 lines', much),
      one(22, 'NUL', `${list.trimEnd()}\u0000\n`),
    ];
  },
);

const page = { 'runbooks/search/red.md': '# Search is red\n\n## Meaning\n\nNo shard answers.\n' };
const redirects = (text: string) => `redirects:\n${text}`;
const OLD = '/runbooks/search/old/';

export const site: BadInput[] = [
  { row: 3, name: 'an empty list of published addresses', files: { 'urls.txt': '' } },
  {
    row: 22,
    name: 'NUL in the list of published addresses',
    files: { 'urls.txt': '/runbooks/search/index-stale/\u0000\n' },
  },
  {
    row: 4,
    name: 'handbook.yaml: a word for its rules',
    handbook: 'content: everything',
    files: {},
  },
  {
    row: 5,
    name: 'handbook.yaml: a key twice',
    handbook: 'timezone: UTC\ntimezone: UTC',
    files: {},
  },
  { row: 6, name: 'handbook.yaml: aliases of aliases of aliases', handbook: LAUGHS, files: {} },
  {
    row: 13,
    name: 'handbook.yaml: limits beyond what they may be',
    handbook: 'limits: { depth: 9000, fileSize: 0, tables: 1, yamlDepth: many }',
    files: {},
  },
  { row: 22, name: 'handbook.yaml: NUL', handbook: 'description: Search\u0000', files: {} },
  {
    row: 43,
    name: 'a redirect to a page that is not there',
    handbook: redirects(`  - { from: ${OLD}, to: /runbooks/search/rad/ }`),
    files: page,
  },
  {
    row: 43,
    name: 'redirects in a circle',
    handbook: redirects(
      `  - { from: ${OLD}, to: /runbooks/search/older/ }\n  - { from: /runbooks/search/older/, to: ${OLD} }`,
    ),
    files: page,
  },
  {
    row: 43,
    name: 'a redirect from a page that is there',
    handbook: redirects('  - { from: /runbooks/search/red/, to: /runbooks/search/index-stale/ }'),
    files: page,
  },
  {
    row: 43,
    name: 'an alias in two documents',
    files: {
      'runbooks/search/red.md': `---\naliases: [${OLD}]\n---\n# Red\n`,
      'runbooks/search/slow.md': `---\naliases: [${OLD}]\n---\n# Slow\n`,
    },
  },
  { row: 44, name: 'a published page that is gone', files: { ...page, 'urls.txt': `${OLD}\n` } },
  {
    row: 44,
    name: 'a published heading that is gone',
    files: { ...page, 'urls.txt': '/runbooks/search/red/#mitigation\n' },
  },
  ...(
    [
      ['an AWS key', `AKIA${'QZ7XW4PLM2NVB3KD'}`],
      ['a GitHub token', `ghp_${'a1B2c3D4e5F6g7H8i9J0'.repeat(2).slice(0, 36)}`],
      ['a Slack token', `xoxb-${'123456789012'}-${'123456789012'}-${'aBcDeFgHiJkLmNoPqRsTuVwX'}`],
      [
        'a database address with its password',
        `postgres://search:${'Tr0ub4dor-3'}@db.internal/search`,
      ],
      [
        'a private key',
        `-----BEGIN ${'RSA'} PRIVATE KEY-----\n${'MIIEowIBAAKCAQEA'.repeat(4)}\n-----END ${'RSA'} PRIVATE KEY-----`,
      ],
    ] as const
  ).map(([what, secret]) => ({
    row: 45,
    name: what,
    files: { 'runbooks/search/red.md': `# Red\n\n\`\`\`text\n${secret}\n\`\`\`\n` },
  })),
];
