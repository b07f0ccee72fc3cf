// Redirects of handbook.yaml joined with the pages: where each leads, and each of its flaws.
import { describe, expect, test } from 'vitest';
import type { Document } from '../src/model/document.ts';
import { readRedirects, redirectEntries, written } from '../src/model/redirects.ts';
import { parseOneYaml } from '../src/model/yaml.ts';

/** Entries as handbook.yaml writes them, one line each from the second line on. */
const entries = (lines: readonly string[]) =>
  redirectEntries(
    parseOneYaml('handbook.yaml', `redirects:\n${lines.map((line) => `  - ${line}\n`).join('')}`)
      .tree,
  );

/** A page with these headings; unreadable without them. */
const page = (...ids: string[]) =>
  ({ body: { headings: ids.map((id) => ({ id })) } }) as unknown as Document;
const unread = { body: undefined } as unknown as Document;

const PAGES = new Map<string, Document | 'site' | []>([
  ['/', 'site'],
  ['/red/', page('meaning', 'mitigation')],
  ['/slow/', page('meaning', 'a b')],
  ['/broken/', unread],
  ['/alerts/red/', []],
]);
const ALIASES = new Map([['/reds/', '/red/']]);

/** What becomes of redirects, as short lines. */
function read(lines: readonly string[], mayBeUnread = (url: string) => url === '/lost/') {
  const { moved, gone, landings, flaws } = readRedirects(
    entries(lines),
    PAGES,
    ALIASES,
    mayBeUnread,
  );
  const told = [
    ...Array.from(moved, ([from, to]) => `${from} → ${written(to)}`),
    ...Array.from(gone, ([from, why]) => `${from} gone: ${why}`),
    ...Array.from(landings, ([url, each]) =>
      Array.from(
        each,
        ([id, to]) => `${url}#${id} → ${'gone' in to ? `gone: ${to.gone}` : written(to)}`,
      ),
    ).flat(),
  ];
  const said = flaws.map(({ from, place, kind, ...more }) => {
    const rest = Object.values(more).map((value: unknown) =>
      typeof value === 'string' || Array.isArray(value)
        ? String(value)
        : `line ${(value as typeof place).start.line}`,
    );
    return [`${place.start.line}:${place.start.column}`, kind, from, ...rest].join(' ');
  });
  return [...told, ...said];
}

describe('what is written', () => {
  test('is taken where the schema takes it, and placed', () => {
    const [first, second] = entries([
      '{ from: /old/, to: /red/ }',
      '{ from: /older/, gone: Merged }',
    ]);
    expect(first).toMatchObject({ from: '/old/', to: '/red/', gone: undefined });
    expect([first!.place.start, first!.toPlace.start]).toEqual([
      { line: 2, column: 13 },
      { line: 2, column: 24 },
    ]);
    expect(second).toMatchObject({ from: '/older/', to: undefined, gone: 'Merged' });
    expect(second!.toPlace).toBe(second!.place);
  });

  test.each([
    '{ to: /red/ }',
    '{ from: 1, to: /red/ }',
    '{ from: old/, to: /red/ }',
    '{ from: /old/, to: red/ }',
    '{ from: /old/, to: 1 }',
    '{ from: /old/, gone: 1 }',
    'old',
    'null',
  ])('is left out: %s', (line) => {
    expect(entries([line])).toEqual([]);
  });

  test('may be missing, or of another form', () => {
    expect(redirectEntries(undefined)).toEqual([]);
    for (const text of ['', 'title: a\n', 'redirects: /old/\n', 'redirects: { a: b }\n'])
      expect(redirectEntries(parseOneYaml('handbook.yaml', text).tree)).toEqual([]);
  });
});

test.each<[string, string[], string[]]>([
  ['to a page', ['{ from: /old, to: /red/ }'], ['/old/ → /red/']],
  ['to the front page', ['{ from: /old/, to: / }'], ['/old/ → /']],
  ['to a heading', ['{ from: /old/, to: /slow/#a%20b }'], ['/old/ → /slow/#a b']],
  ['to a page of alerts', ['{ from: /old/, to: /alerts/red/#x }'], ['/old/ → /alerts/red/#x']],
  ['gone', ['{ from: /old/, gone: Merged }'], ['/old/ gone: Merged']],
  ['from a heading', ['{ from: "/red/#why", to: "/red/#meaning" }'], ['/red/#why → /red/#meaning']],
  ['from a heading, gone', ['{ from: "/red/#why", gone: Cut }'], ['/red/#why → gone: Cut']],
  ['from a heading with %', ['{ from: "/red/#50%", to: /red/ }'], ['/red/#50% → /red/']],
  ['from an empty heading', ['{ from: "/old/#", to: /red/ }'], ['/old/ → /red/']],
  [
    'from two headings of a page',
    ['{ from: "/red/#why", to: /slow/ }', '{ from: "/red/#how", to: "/red/#mitigation" }'],
    ['/red/#why → /slow/', '/red/#how → /red/#mitigation'],
  ],
  [
    'from a heading of a page that has moved',
    ['{ from: /old/, to: /red/ }', '{ from: "/old/#why", to: "/red/#meaning" }'],
    ['/old/ → /red/', '/red/#why → /red/#meaning'],
  ],
  [
    'from a heading of an alias',
    ['{ from: "/reds/#why", to: "/red/#meaning" }'],
    ['/red/#why → /red/#meaning'],
  ],
  [
    'over another redirect',
    ['{ from: /old/, to: /older/ }', '{ from: /older/, to: /red/ }'],
    ['/old/ → /red/', '/older/ → /red/', '2:24 chain /old/ /older/ /red/'],
  ],
  [
    'over an alias',
    ['{ from: /old/, to: /reds/ }'],
    ['/old/ → /red/', '2:24 chain /old/ /reds/ /red/'],
  ],
  [
    'to a heading of an alias',
    ['{ from: /old/, to: "/reds/#meaning" }'],
    ['/old/ → /red/#meaning', '2:24 chain /old/ /reds/#meaning /red/#meaning'],
  ],
  [
    'to a heading of a page that has moved',
    ['{ from: /old/, to: "/older/#meaning" }', '{ from: /older/, to: /red/ }'],
    ['/old/ → /red/#meaning', '/older/ → /red/', '2:24 chain /old/ /older/#meaning /red/#meaning'],
  ],
  [
    'to a heading that has moved',
    ['{ from: /old/, to: "/red/#why" }', '{ from: "/red/#why", to: "/red/#meaning" }'],
    [
      '/old/ → /red/#meaning',
      '/red/#why → /red/#meaning',
      '2:24 chain /old/ /red/#why /red/#meaning',
    ],
  ],
  [
    'twice',
    ['{ from: /old/, to: /red/ }', '{ from: /Old, to: /slow/ }'],
    ['/old/ → /red/', '3:13 twice /Old line 2'],
  ],
  ['from what the site keeps', ['{ from: /search/, to: /red/ }'], ['2:13 form /search/']],
  ['from the front page', ['{ from: /, to: /red/ }'], ['2:13 page /']],
  ['from a page', ['{ from: /red/, to: /slow/ }'], ['2:13 page /red/']],
  ['from an alias', ['{ from: /reds/, to: /slow/ }'], ['2:13 alias /reds/ /red/']],
  [
    'from a heading that is there',
    ['{ from: "/red/#meaning", to: /slow/ }'],
    ['2:13 heading /red/#meaning'],
  ],
  ['from a heading of no page', ['{ from: "/old/#why", to: /red/ }'], ['2:13 homeless /old/#why']],
  [
    'from a heading of a page of alerts',
    ['{ from: "/alerts/red/#why", to: /red/ }'],
    ['2:13 homeless /alerts/red/#why'],
  ],
  ['from a heading of a page that cannot be read', ['{ from: "/broken/#why", to: /red/ }'], []],
  ['from a heading of a page that may be unread', ['{ from: "/lost/#why", to: /red/ }'], []],
  ['to nowhere', ['{ from: /old/ }'], ['2:13 nowhere /old/']],
  ['to both', ['{ from: /old/, to: /red/, gone: Cut }'], ['2:13 both /old/']],
  ['to itself', ['{ from: /old/, to: /old }'], ['2:24 loop /old/ /old']],
  [
    'round in a circle',
    ['{ from: /old/, to: /older/ }', '{ from: /older/, to: /old/ }'],
    ['2:24 loop /old/ /older/', '3:26 loop /older/ /old/'],
  ],
  [
    'into a circle of others',
    ['{ from: /a/, to: /b/ }', '{ from: /b/, to: /c/ }', '{ from: /c/, to: /b/ }'],
    ['2:22 loop /a/ /b/', '3:22 loop /b/ /c/', '4:22 loop /c/ /b/'],
  ],
  ['to no page', ['{ from: /old/, to: /none/ }'], ['2:24 missing /old/ /none/']],
  ['to a page that may be unread', ['{ from: /old/, to: /lost/ }'], []],
  ['to a page that cannot be read', ['{ from: /old/, to: "/broken/#x" }'], ['/old/ → /broken/#x']],
  [
    'to a heading that is not there',
    ['{ from: /old/, to: "/red/#why" }'],
    ['/old/ → /red/#why', '2:24 anchor /old/ /red/ why meaning,mitigation'],
  ],
  [
    'from a heading round in a circle',
    ['{ from: "/red/#why", to: "/red/#how" }', '{ from: "/red/#how", to: "/red/#why" }'],
    ['2:30 loop /red/#why /red/#how', '3:30 loop /red/#how /red/#why'],
  ],
])('a redirect %s', (_what, lines, told) => {
  expect(read(lines)).toEqual(told);
});
