// The nouns: places, YAML, front matter, ids and addresses, references, links, dates and the policy.
import { describe, expect, test } from 'vitest';
import { alertUrl, readable, withoutHelmEscape } from '../src/model/alert.ts';
import { addDuration, daysBetween, durationSeconds, inWords } from '../src/model/calendar.ts';
import type { Document } from '../src/model/document.ts';
import type { Fault } from '../src/model/fault.ts';
import { formats } from '../src/model/formats.ts';
import { splitFrontMatter } from '../src/model/front-matter.ts';
import type { Handbook } from '../src/model/handbook.ts';
import { below, fixedPart, idOf, isPagePath, pagePath, urlOf } from '../src/model/kind.ts';
import { schemeOf } from '../src/model/link.ts';
import { parseMarkdown, prepareText } from '../src/model/markdown.ts';
import { nearest } from '../src/model/nearest.ts';
import { parseBody } from '../src/model/parse-body.ts';
import { Lines, span, type Place } from '../src/model/place.ts';
import { policyValue, severityOf } from '../src/model/policy.ts';
import { readSettings } from '../src/model/settings.ts';
import { presets } from '../src/model/presets/index.ts';
import { readReference } from '../src/model/reference.ts';
import { decode, encode } from '../src/model/wire.ts';
import { parseOneYaml, parseYaml, pointerOf, pointerSteps } from '../src/model/yaml.ts';
import { openArchive } from './archive.ts';

/** The text that stands at a place. */
function at(text: string, place: Place | undefined): string | undefined {
  if (!place) return undefined;
  const lines = new Lines(text);
  return text.slice(lines.offset(place.start), lines.offset(place.end));
}

const where = ({ start }: Place) => `${start.line}:${start.column}`;

describe('places', () => {
  test('offsets and points are each other’s inverse', () => {
    const text = 'Search\n\nist 😀 rot\ttäglich\n';
    const lines = new Lines(text);
    for (let offset = 0; offset <= text.length; offset++)
      expect(lines.offset(lines.point(offset))).toBe(offset);
    expect(lines.point(-1)).toEqual({ line: 1, column: 1 });
    expect(lines.point(1000)).toEqual({ line: 4, column: 1 });
    expect(lines.point(text.indexOf('rot'))).toEqual({ line: 3, column: 8 });
  });

  test('an empty text has one line', () => {
    expect(span('a.md', new Lines(''), 0, 1)).toEqual({
      path: 'a.md',
      start: { line: 1, column: 1 },
      end: { line: 1, column: 1 },
    });
  });

  const YAML = `title: Zahlungen 😀 für alle
# a comment
owner: "payments"   # trailing
onCall:
  schedule: https://pager.example.com/payments
  "quoted key": 'it''s'
escalation:
  - after: PT5M
    to: ana
  - { after: PT15M, to: [ben, chloé] }
notes: |
  first
  second
folded: >-
  one
  two
empty:
`;

  test.each<[string, string, string]>([
    ['/title', 'Zahlungen 😀 für alle', 'title'],
    ['/owner', '"payments"', 'owner'],
    ['/onCall/schedule', 'https://pager.example.com/payments', 'schedule'],
    ['/onCall/quoted key', "'it''s'", '"quoted key"'],
    ['/escalation/0/to', 'ana', 'to'],
    ['/escalation/1/after', 'PT15M', 'after'],
    ['/escalation/1/to/1', 'chloé', 'chloé'],
  ])('of the YAML value and key at %s', (pointer, value, key) => {
    const tree = parseYaml('a.yaml', YAML).trees[0]!;
    expect(at(YAML, tree.value(pointer))).toBe(value);
    expect(at(YAML, tree.key(pointer))).toBe(key);
    expect(tree.has(pointer)).toBe(true);
  });

  test('of YAML that is not there', () => {
    const tree = parseYaml('a.yaml', YAML).trees[0]!;
    expect(at(YAML, tree.value('/onCall/rotation'))).toBe('onCall');
    expect(at(YAML, tree.value('/escalation/7'))).toBe('escalation');
    expect(tree.value('/backup')).toBeUndefined();
    expect(tree.has('/onCall/rotation')).toBe(false);
    expect(at(YAML, tree.value('/empty'))).toMatch(/^(?:|empty)$/);
  });

  test('of a block of text', () => {
    const tree = parseYaml('a.yaml', YAML).trees[0]!;
    expect(tree.data).toMatchObject({ notes: 'first\nsecond\n', folded: 'one two' });
    expect(where(tree.value('/notes')!)).toBe('11:8');
    expect(where(tree.value('/folded')!)).toBe('14:9');
  });

  test('of front matter count from the top of the file', () => {
    const tree = parseOneYaml('a.md', 'title: Search\nowner: discovery\n', { line: 2 }).tree!;
    expect(where(tree.value('/owner')!)).toBe('3:8');
  });

  test('JSON pointers escape what they divide by', () => {
    const steps = ['alerts', 'services', 'a/*.yaml', 'b~c', '0'];
    expect(pointerOf(steps)).toBe('/alerts/services/a~1*.yaml/b~0c/0');
    expect(pointerSteps(pointerOf(steps))).toEqual(steps);
    const text = 'services:\n  "a/*.yaml": search\n';
    const tree = parseYaml('a.yaml', text).trees[0]!;
    expect(at(text, tree.value(pointerOf(['services', 'a/*.yaml'])))).toBe('search');
  });

  const BODY = `# Die Suche 😀 ist **rot** \`jetzt\`

Über [den *Index*](./index-stale.md "Titel") und ![ein Bild](a.png), ![][b], [ref][b] und https://a.example.com.

- [ ] Erst \`das\`
- [x] dann das
\t- [ ] und das

> \`\`\`bash title="x"
> echo 1
> \`\`\`

<Callout type="note">

\tindented

1. Nested

   ~~~sql
   SELECT 1;
   ~~~

</Callout>

Siehe <Service id="search" /> hier.

[b]: ./b.md
`;

  test.each([
    ['as it is', ''],
    ['with Windows line endings', 'crlf'],
    ['with a byte order mark', 'bom'],
    ['below front matter', 'front'],
  ])('of a body %s', async (_title, form) => {
    const front = form === 'front' ? '---\ntitle: Suche 😀\n---\n' : '';
    const text = front + BODY;
    let file = text.replaceAll('\\', '\\\\');
    if (form === 'crlf') file = file.replaceAll('\n', '\\u{d}\n');
    if (form === 'bom') file = `\\u{feff}${file}`;
    const handbook = await openArchive(`-- runbooks/search/red.mdx --\n${file}`);
    const { body } = handbook.get('runbook', 'search/red')!;
    const found = <T extends { place: Place }>(facts: readonly T[]) =>
      facts.map((each) => at(text, each.place));
    expect(found(body!.headings)).toEqual(['# Die Suche 😀 ist **rot** `jetzt`']);
    expect(body!.headings[0]).toMatchObject({ id: 'die-suche--ist-rot-jetzt', depth: 1 });
    expect(found(body!.links)).toEqual([
      '[den *Index*](./index-stale.md "Titel")',
      '![ein Bild](a.png)',
      '![][b]',
      '[ref][b]',
      'https://a.example.com',
    ]);
    expect(body!.links.map((link) => link.url).slice(0, 4)).toEqual([
      './index-stale.md',
      'a.png',
      './b.md',
      './b.md',
    ]);
    expect(found(body!.inlineCode)).toEqual(['`jetzt`', '`das`']);
    expect(body!.tasks.map(({ done, text: said }) => [done, said])).toEqual([
      [false, 'Erst das'],
      [true, 'dann das'],
      [false, 'und das'],
    ]);
    expect(body!.code.map(({ lang, value }) => [lang, value])).toEqual([
      ['bash', 'echo 1'],
      ['sql', 'SELECT 1;'],
    ]);
    expect(body!.code[0]!.meta).toBe('title="x"');
    const lineOf = (part: string) => text.slice(0, text.indexOf(part)).split('\n').length;
    expect(body!.code.map(({ line }) => line)).toEqual([lineOf('> echo 1'), lineOf('SELECT')]);
    expect(body!.components.map(({ name }) => name)).toEqual(['Callout', 'Service']);
    expect(at(text, body!.components[1]!.place)).toBe('<Service id="search" />');
    expect(body!.code[1]!.inside.map(({ name }) => name)).toEqual(['Callout']);
  });
});

describe('the facts of a body', () => {
  const body = (text: string, syntax: 'md' | 'mdx' = 'md') => {
    const result = parseBody('a.md', text, 0, syntax);
    if (!('body' in result)) throw new Error(JSON.stringify(result));
    return result.body;
  };

  test('headings of one name get different anchors', () => {
    const { headings } = body('# Steps\n\n## Steps\n\n## Steps & more!\n\n## Überprüfung\n');
    expect(headings.map(({ id }) => id)).toEqual([
      'steps',
      'steps-1',
      'steps--more',
      'überprüfung',
    ]);
  });

  test.each<[string, boolean[]]>([
    ['## A\n\n## B\n\nText.\n', [true, false]],
    ['## A\n\n### A.1\n\nText.\n', [false, false]],
    ['## A\n\n### A.1\n\n## B\n', [true, true, true]],
    ['## A\n\n```\nls\n```\n', [false]],
    ['## A\n\n---\n\n## B\n\n| a |\n| - |\n', [false, false]],
    ['## A\n\n<!-- later -->\n', [true]],
    ['## A\n\n- \n', [true]],
    ['## A\n\n![](graph.png)\n', [false]],
    ['## `A`\n', [true]],
  ])('a section is empty where nothing is said: %j', (text, empty) => {
    expect(body(text).headings.map((heading) => heading.empty)).toEqual(empty);
  });

  test('survive the way between processes', () => {
    const text =
      '# A 😀\n\n<Callout type="note">\n\n```bash x\nls\n```\n\n</Callout>\n\n- [x] [b](c) `d`\n\n  ```\n  cd\n  ls\n  ```\n\n    indented\n\n<script>\n';
    for (const syntax of ['md', 'mdx'] as const) {
      const result = parseBody('a.mdx', text, 0, syntax);
      expect(decode({ path: 'a.mdx', text }, encode(result, text))).toEqual(result);
    }
    const crash = { crash: 'crashes' };
    expect(decode({ path: 'a.mdx', text }, encode(crash, text))).toEqual(crash);
  });

  test('a Hugo reference in Markdown stands for its file, and keeps its length', () => {
    const text = '[other]({{< ref "./other.md" >}}) and [more]({{% relref "a/b.md#c" %}}).\n';
    expect(prepareText(text, 'md')).toHaveLength(text.length);
    expect(body(text).links.map(({ url }) => url)).toEqual(['./other.md', 'a/b.md#c']);
    expect(prepareText(text, 'mdx')).toBe(text);
  });

  test('smart punctuation never changes a command', () => {
    const root = parseMarkdown('Run it with --force "now" ...\n', 'md');
    expect(JSON.stringify(root)).toContain('--force \\"now\\" ...');
  });
});

describe('YAML', () => {
  const faults = (text: string): [string, string][] =>
    parseYaml('a.yaml', text).faults.map((fault) => [where(fault.place), fault.reason]);

  test.each<[string, [string, string][]]>([
    [
      'a: &x 1\nb: *x\n',
      [
        ['1:7', 'The anchor `&x` is not read'],
        ['2:4', 'The alias `*x` is not read'],
      ],
    ],
    ['a: *nothing\n', [['1:4', 'The alias `*nothing` is not read']]],
    ['a: b\n<<: { a: c }\n', [['2:1', 'The merge key `<<` is not read']]],
    ['a: !!str 5\n', [['1:4', 'The tag `!!str` is not read']]],
    ['a: !!timestamp 2026-01-01\n', [['1:4', 'The tag `!!timestamp` is not read']]],
    ['a: !!js/function "x"\n', [['1:4', 'The tag `!!js/function` is not read']]],
    ['a: !own\n  b: 1\n', [['1:4', 'The tag `!own` is not read']]],
    ['%YAML 1.1\n---\na: no\n', [['1:1', 'The directive `%YAML 1.1` is not read']]],
    [
      '%TAG ! tag:x,2000:\n---\na: 1\n',
      [['1:1', 'The directive `%TAG ! tag:x,2000:` is not read']],
    ],
    ['__proto__: 1\n', [['1:1', 'The key `__proto__` is reserved']]],
    [
      'a:\n  constructor: 1\n  prototype: 2\n',
      [
        ['2:3', 'The key `constructor` is reserved'],
        ['3:3', 'The key `prototype` is reserved'],
      ],
    ],
    ['a: 1\nb: 2\na: 3\n', [['3:1', 'The key `a` stands here twice']]],
    ['a: { b: 1, b: 2 }\n', [['1:12', 'The key `b` stands here twice']]],
    ['a:\n\tb: 1\n', [['2:1', 'A tab indents this line']]],
    ['a: b: c\n', [['1:4', 'A second `: ` stands in this line']]],
    ['a: x\n  b: y\n', [['1:4', 'This value runs on into a line that holds a field']]],
    ['a: "bell \u0007"\n', [['1:10', 'The control character U+0007 stands in YAML']]],
    ['a: [1, 2\nb: 3\n', [['2:1', 'The indentation does not fit the lines above']]],
    [`a: ${'['.repeat(40)}${']'.repeat(40)}\n`, [['1:36', 'YAML is nested deeper than 32 levels']]],
  ])('refuses %j', (text, expected) => {
    expect(faults(text)).toEqual(expected);
  });

  test('a duplicate key names the first', () => {
    const [fault] = parseYaml('a.yaml', 'a: 1\nb: 2\na: 3\n').faults;
    expect(fault!.related).toEqual([
      {
        message: 'First defined here',
        place: expect.objectContaining({ start: { line: 1, column: 1 } }) as Place,
      },
    ]);
  });

  test.each<[string, unknown]>([
    ['a: no\nb: on\nc: yes\n', { a: 'no', b: 'on', c: 'yes' }],
    [
      'a: 2026-02-30\nb: 12:30\nc: 012\nd: 1_000\n',
      { a: '2026-02-30', b: '12:30', c: 12, d: '1_000' },
    ],
    ['a: 1.10\nb: ~\nc: null\nd: true\n', { a: 1.1, b: null, c: null, d: true }],
    ['1: a\ntrue: b\n', { 1: 'a', true: 'b' }],
    ['', undefined],
    ['# nothing\n', undefined],
  ])('reads %j', (text, data) => {
    const { tree, faults: found } = parseOneYaml('a.yaml', text);
    expect(found).toEqual([]);
    expect(tree?.data ?? undefined).toEqual(data);
  });

  test.each([
    ['a: 1\n---\nb: 2\n', '3:1'],
    ['a: 1\n...\nb: 2\n', '3:1'],
  ])('tells a second document: %j', (text, place) => {
    const { tree, faults: found } = parseOneYaml('a.yaml', text);
    expect(tree!.data).toEqual({ a: 1 });
    expect(found.map((fault) => where(fault.place))).toEqual([place]);
  });

  test('a line of dashes at the end is no second document', () => {
    expect(parseOneYaml('a.yaml', '---\na: 1\n---\n').faults).toEqual([]);
  });

  test('aliases of a foreign file are read where they are asked for, and never without end', () => {
    const read = (text: string) => parseYaml('a.yaml', text, { aliases: true });
    expect(read('a: &x { b: 1 }\nc: *x\nd:\n  <<: *x\n  e: 2\n').trees[0]!.data).toEqual({
      a: { b: 1 },
      c: { b: 1 },
      d: { b: 1, e: 2 },
    });
    const laughs = Array.from({ length: 12 }, (_each, index) => {
      const before = index === 0 ? '"ha"' : `*a${index - 1}`;
      return `a${index}: &a${index} [${Array.from({ length: 10 }, () => before).join(', ')}]`;
    });
    for (const text of [laughs.join('\n'), 'a: &a [*a, *a, *a]\n', 'a: &a\n  <<: *a\n  b: *a\n']) {
      const started = performance.now();
      const found = read(text).faults;
      expect(performance.now() - started).toBeLessThan(5000);
      expect(found.length).toBeLessThanOrEqual(100);
    }
    expect(read('a: &a [*a]\n').faults.length).toBeGreaterThan(0);
  });
});

describe('front matter', () => {
  const split = (text: string) => splitFrontMatter('a.md', text, new Lines(text), 32 * 1024);
  const first = (faults: Fault[]) => faults.map((fault) => `${where(fault.place)} ${fault.reason}`);

  test('stands between two lines of three dashes', () => {
    const text = '---\ntitle: Search\n---\n\n# Search\n';
    const { yaml, bodyAt, faults } = split(text);
    expect(yaml?.trim()).toBe('title: Search');
    expect(text.slice(bodyAt).trim()).toBe('# Search');
    expect(faults).toEqual([]);
  });

  test.each([
    ['---\n---\n', ''],
    ['---\n# only a comment\n---\n', '# only a comment'],
    ['---\ntitle: a\n--- \n', 'title: a'],
    ['---\ntitle: |\n  ---\n  b\n---\n', 'title: |\n  ---\n  b'],
  ])('is read: %j', (text, yaml) => {
    expect(split(text)).toMatchObject({ faults: [] });
    expect(split(text).yaml?.trim()).toBe(yaml);
  });

  test.each([
    ['# Search\n'],
    [''],
    ['----\n\n# Search\n'],
    ['-- - --\n'],
    ['Text.\n\n---\n\nMore.\n'],
    ['***\n'],
  ])('is not there: %j', (text) => {
    expect(split(text)).toEqual({ yaml: undefined, bodyAt: 0, faults: [] });
  });

  test.each([
    ...['js', 'javascript', 'JavaScript', 'jS', 'json', 'toml', 'coffee', 'yaml', 'yml'].map(
      (word) => `---${word}`,
    ),
    ...[' js', 'constructor', 'toString', 'hasOwnProperty', '__proto__'].map(
      (word) => `---${word}`,
    ),
    '---js----',
    '----js',
    '+++',
    '--- ',
  ])('opens with nothing but three dashes, not with %j', (opening) => {
    const text = `${opening}\ntitle: require("node:fs").writeFileSync("/tmp/x", "")\n${opening.slice(0, 3)}\n`;
    expect(first(split(text).faults)).toEqual([`1:1 Front matter opens with \`${opening}\``]);
    expect(split(text).yaml).toBeUndefined();
  });

  test.each([
    ['---\ntitle: a\n', '1:1 Front matter has no closing line'],
    ['---\ntitle: a\n---oops: b\n---\n', '3:1 Front matter closes with `---oops: b`'],
    ['---\ntitle: a\n+++\n', '3:1 Front matter closes with `+++`'],
    ['---\ntitle: a\n----\n', '3:1 Front matter closes with `----`'],
    ['\n---\ntitle: a\n---\n', '2:1 Front matter begins after an empty line'],
    ['  \n\n+++\ntitle = "a"\n+++\n', '3:1 Front matter begins after an empty line'],
    [`---\ntitle: ${'a'.repeat(33 * 1024)}\n---\n`, '1:1 Front matter is longer than 32 KiB'],
  ])('is refused: %.40j', (text, fault) => {
    expect(first(split(text).faults)).toEqual([fault]);
  });

  test.each<[string, number, string]>([
    ['---js\n', 5, 'open it with a line that is exactly `---` and write YAML'],
    [`---${'a'.repeat(50)}\n`, 53, 'open it with a line that is exactly `---` and write YAML'],
    ['---\na: 1\n', 3, 'end it with a line that is exactly `---`'],
    ['---\na: 1\n---js\n', 5, 'close it with a line that is exactly `---`'],
    [`---\na: 1\n---${'b'.repeat(50)}\n`, 53, 'close it with a line that is exactly `---`'],
    ['\n\n---\na: 1\n---\n', 3, 'move the line `---` to the first line of the file'],
    ['---\ra: 1\r---\r', 1, 'end each line with a line feed'],
    [`---\na: ${'a'.repeat(32 * 1024)}\n---\n`, 3, 'move prose into the body'],
  ])('is told how to put it right, and where, case %#', (text, length, remedy) => {
    const { faults, ...rest } = split(text);
    expect(rest).toEqual({ yaml: undefined, bodyAt: 0 });
    const [{ place, ...fault }] = faults as [Fault & { reason: string }];
    expect(fault).toMatchObject({ kind: 'syntax', remedy });
    // The span is of one line, and no more of it is quoted than forty characters.
    if (place.end.line === place.start.line)
      expect(place.end.column - place.start.column).toBe(length);
    else expect(place.end).toEqual({ line: 2, column: 1 });
    const quoted = /`(.*)`$/.exec(fault.reason)?.[1];
    if (quoted !== undefined)
      expect(quoted).toBe(
        text
          .split('\n')
          .find((l) => /^---./.test(l))!
          .slice(0, 40),
      );
  });

  test('is refused where a lone carriage return would hide its end', () => {
    expect(first(split('---\ra: 1\r---\r').faults)).toEqual([
      '1:4 Front matter opens with a line that ends with a carriage return alone',
    ]);
  });

  test('may end the file, and is read however long where nothing limits it', () => {
    expect(split('---\na: 1\n---')).toEqual({ yaml: 'a: 1', bodyAt: 12, faults: [] });
    expect(split('---\r\na: 1\r\n---\r\nb')).toEqual({ yaml: 'a: 1\r', bodyAt: 15, faults: [] });
    expect(split('---\n\na: 1\n---\n').yaml).toBe('\na: 1');
    const text = `---\na: ${'a'.repeat(40_000)}\n---\n`;
    expect(splitFrontMatter('a.md', text, new Lines(text)).faults).toEqual([]);
    const edge = (spare: number) => `---\n${'a'.repeat(32 * 1024 - 5 + spare)}\n---\n`;
    expect(split(edge(0)).faults).toEqual([]);
    expect(split(edge(1)).faults).toHaveLength(1);
  });

  test.each(['  ----\n', '-----   \n', '----', 'a\n---\n', '---x'])(
    'is a rule of Markdown, or none: %j',
    (text) => {
      expect(split(text).faults.length).toBe(text === '---x' ? 1 : 0);
    },
  );
});

describe('ids and addresses', () => {
  test.each([
    ['runbooks/**/*.{md,mdx}', 'runbooks'],
    ['./docs/runbooks/*.md', 'docs/runbooks'],
    ['people.{yaml,yml}', ''],
    ['teams/payments.yaml', 'teams'],
    ['{a,b}/*.md', ''],
    ['*.md', ''],
  ])('the fixed part of %s is %j', (glob, fixed) => {
    expect(fixedPart(glob)).toBe(fixed);
  });

  test.each([
    ['runbooks/payments/Queue Backlog.md', 'runbooks', 'payments/queue-backlog'],
    ['runbooks/etcd/etcdMembersDown.md', 'runbooks', 'etcd/etcdmembersdown'],
    ['services/payments-api.mdx', 'services', 'payments-api'],
    ['README.md', '', 'readme'],
    ['guide/on-call/README.md', 'guide', 'on-call'],
    ['guide/on-call/index.mdx', 'guide', 'on-call'],
    ['runbooks/a#c.md', 'runbooks', 'a-c'],
    ['runbooks/a?b%20c.md', 'runbooks', 'a-b-20c'],
    ['runbooks/v1.2/upgrade.md', 'runbooks', 'v1.2/upgrade'],
    ['other/a.md', 'runbooks', 'other/a'],
    ['runbooksx/a.md', 'runbooks', 'runbooksx/a'],
  ])('the id of %s below %j is %s', (path, base, id) => {
    expect(idOf(path, base)).toBe(id);
    expect(urlOf('runbook', id)).toBe(`/runbooks/${id}/`);
  });

  test.each([
    ['', '/'],
    ['/', '/'],
    ['runbooks/Search/Red', '/runbooks/search/red/'],
    ['//runbooks//search/', '/runbooks/search/'],
    ['/runbooks/search/index.html', '/runbooks/search/'],
    ['/runbooks/search/index.md', '/runbooks/search/'],
    ['/runbooks/v1.2', '/runbooks/v1.2/'],
  ])('the page of %j is %s', (path, page) => {
    expect(pagePath(path)).toBe(page);
  });

  test.each([
    ['https://ops.example.com', 'https://ops.example.com', true],
    ['https://OPS.example.com/a', 'https://ops.example.com', true],
    ['https://ops.example.community/a', 'https://ops.example.com', false],
    ['https://ops.example.com.evil.example/a', 'https://ops.example.com', false],
    ['https://ops.example.com/ops/a', 'https://ops.example.com/ops', true],
    ['https://ops.example.com/opsx', 'https://ops.example.com/ops', false],
    ['http://ops.example.com/a', 'https://ops.example.com', true],
  ])('%s is below %s: %s', (address, base, isBelow) => {
    expect(below(address, base) !== undefined).toBe(isBelow);
  });

  test.each([
    ['/runbooks/api/errors/', true],
    ['/old_name.v2/', true],
    ['/404/', false],
    ['/offline.json/', false],
    ['/pagefind-0a1b2c/', false],
    ['/pagefind/x/', false],
    ['/../x/', false],
    ['/a/./b/', false],
    ['/a b/', false],
    ['/a?b/', false],
    ['/https:/x/', false],
    ['/', false],
  ])('%s is the path of a page: %s', (url, is) => {
    expect(isPagePath(url)).toBe(is);
  });

  test('an alert’s page has its name in lower case', () => {
    expect(alertUrl('KubeCPUOvercommit')).toBe('/alerts/kubecpuovercommit/');
    expect(alertUrl('Search is red!')).toBe('/alerts/search-is-red/');
    expect(alertUrl('Überlast')).toBe('/alerts/uberlast/');
    expect(alertUrl('警报')).not.toBe(alertUrl('警告'));
    expect(alertUrl('..')).toBe('/alerts/--/');
    expect(alertUrl('A'.repeat(300)).length).toBeLessThan(140);
    expect(alertUrl(`${'A'.repeat(300)}b`)).not.toBe(alertUrl(`${'A'.repeat(300)}c`));
  });

  test.each([
    ['https://a.example.com', 'https'],
    ['JavaScript:alert(1)', 'javascript'],
    [' java\tscript\n:alert(1)', 'javascript'],
    ['java%73cript:alert(1)', 'javascript'],
    ['\u0001javascript:alert(1)', 'javascript'],
    ['data:text/html,x', 'data'],
    ['./a:b.md', undefined],
    ['#a:b', undefined],
    ['//a.example.com', undefined],
    ['100%', undefined],
  ])('the scheme of %j is %s', (url, scheme) => {
    expect(schemeOf(url)).toBe(scheme);
  });
});

describe('references', () => {
  test.each<[string, string[], string]>([
    ['payments', ['team', 'person'], 'payments'],
    ['Payments', ['team', 'person'], 'payments'],
    ['group:payments', ['team'], 'payments'],
    ['group:default/payments', ['team'], 'payments'],
    ['default/payments', ['team', 'person'], 'payments'],
    ['User:ana', ['person'], 'ana'],
    ['component:default/search-api', ['service'], 'search-api'],
    ['slack:payments', ['team', 'person'], 'slack:payments'],
    ['constructor:payments', ['team', 'person'], 'constructor:payments'],
    [':payments', ['team', 'person'], ':payments'],
    ['other/payments', ['team', 'person'], 'other/payments'],
  ])('%s means %j %s', (written, kinds, id) => {
    expect(readReference(written, ['team', 'person'])).toEqual({ id, kinds });
  });
});

describe('the runbook of an alert', () => {
  const FILES = `-- handbook.yaml --
title: Example Shop operations
url: https://ops.example.com
extends: minimal
alerts:
  annotations: [runbook_url, runbook, playbook]
  runbookUrls:
    - https://runbooks.example.com/{component}/{alert}
    - https://github.com/example/runbooks/blob/main/alerts/{alert}.md
    - https://old.example.com/kb
-- runbooks/search/ClusterRed.md --
# Search cluster is red

## Meaning
-- runbooks/checkout/slow.mdx --
---
title: Checkout is slow
aliases: [late, /kb/checkout-slow]
---
-- runbooks/checkout/draft.md --
---
status: draft
---
`;
  const alertWith = async (annotations: string): Promise<ReturnType<Handbook['runbookOf']>> => {
    const handbook = await openArchive(
      `${FILES}-- alerts/search/rules.yaml --\ngroups:\n  - name: search\n    rules:\n      - alert: SearchRed\n        expr: up == 0\n        annotations:\n${annotations.replace(/^/gm, '          ')}\n`,
    );
    return handbook.runbookOf(handbook.alerts[0]!);
  };
  const leads = async (address: string) => {
    const link = await alertWith(`runbook_url: ${JSON.stringify(address)}`);
    if (link.kind === 'page') return link.url;
    if (link.kind === 'missing') return `${link.draft ? 'draft' : 'missing'} ${link.wanted}`;
    return link.kind;
  };

  test.each([
    // The handbook's own address, and paths of it.
    ['https://ops.example.com/runbooks/search/clusterred/', '/runbooks/search/clusterred/'],
    ['https://OPS.example.com/runbooks/search/ClusterRed', '/runbooks/search/clusterred/'],
    ['/runbooks/search/clusterred', '/runbooks/search/clusterred/'],
    ['/kb/checkout-slow', '/runbooks/checkout/slow/'],
    ['/runbooks/checkout/late/', '/runbooks/checkout/slow/'],
    ['/runbooks/search/gone/', 'missing /runbooks/search/gone/'],
    ['/runbooks/checkout/draft/', 'draft /runbooks/checkout/draft/'],
    ['https://ops.example.community/runbooks/search/gone/', 'external'],
    // Other bases, in any letter case.
    ['https://runbooks.example.com/search/ClusterRed', '/runbooks/search/clusterred/'],
    ['https://runbooks.example.com/SEARCH/CLUSTERRED/', '/runbooks/search/clusterred/'],
    ['https://runbooks.example.com/search/gone', 'missing /runbooks/search/gone/'],
    [
      'https://github.com/example/runbooks/blob/main/alerts/ClusterRed.md',
      '/runbooks/search/clusterred/',
    ],
    ['https://github.com/example/runbooks/blob/main/alerts/Gone.md', 'missing /runbooks/gone/'],
    ['https://github.com/example/other/blob/main/alerts/ClusterRed.md', 'external'],
    ['https://old.example.com/kb/search/clusterred', '/runbooks/search/clusterred/'],
    ['https://old.example.com/kb/runbooks/search/ClusterRed.md', '/runbooks/search/clusterred/'],
    ['https://old.example.com/kbx/search/clusterred', 'external'],
    // Relative paths: below the root, beside the rule file, with and without an extension.
    ['runbooks/search/ClusterRed.md', '/runbooks/search/clusterred/'],
    ['../../runbooks/search/ClusterRed.md', '/runbooks/search/clusterred/'],
    ['runbooks/checkout/slow', '/runbooks/checkout/slow/'],
    ['runbooks/search/gone.md', 'missing /runbooks/search/gone/'],
    // Templates, queries and fragments are taken away.
    [
      '/runbooks/search/clusterred/?cluster={{ $labels.cluster }}#meaning',
      '/runbooks/search/clusterred/',
    ],
    [
      'https://runbooks.example.com/search/ClusterRed?x=1&y={{ $labels.y }}',
      '/runbooks/search/clusterred/',
    ],
    ['/runbooks/{{ $labels.component }}/clusterred/', 'external'],
    ['/runbooks/{{ $labels.component }}/gone/', 'missing /runbooks/gone/'],
    ['https://{{ $externalURL }}/runbooks/search', 'external'],
    ['{{ $labels.runbook }}', 'external'],
    [
      '{{`/runbooks/search/clusterred/?cluster={{ $labels.cluster }}`}}',
      '/runbooks/search/clusterred/',
    ],
    ['https://wiki.example.com/search', 'external'],
    ['//wiki.example.com/search', 'external'],
  ])('%s leads to %s', async (address, expected) => {
    expect(await leads(address)).toBe(expected);
  });

  test('is the first annotation of the policy that holds anything', async () => {
    const link = await alertWith(
      'playbook: /runbooks/search/gone/\nrunbook_url: ""\nrunbook: /runbooks/search/clusterred/',
    );
    expect(link).toMatchObject({ kind: 'page', name: 'runbook' });
    expect(await alertWith('summary: It is red')).toEqual({ kind: 'none' });
  });

  test('keeps the fragment and the names of the parameters', async () => {
    const link = await alertWith(
      'runbook_url: "/runbooks/search/clusterred/?cluster={{ $labels.cluster }}&pod=a%20b&{{ $x }}=1#mean%C3%AFng"',
    );
    expect(link).toMatchObject({ anchor: 'meanïng', parameters: ['cluster', 'pod'] });
  });

  test.each([
    ['{{`https://a.example.com/{{ $labels.x }}`}}', 'https://a.example.com/{{ $labels.x }}'],
    ['{{- `a` -}}', 'a'],
    ['https://a.example.com/{{`{{ $labels.x }}`}}/b', 'https://a.example.com/{{ $labels.x }}/b'],
    ['{{ "{{" }} $labels.x {{ "}}" }}', '{{ $labels.x }}'],
    ['plain', 'plain'],
  ])('%s without the escapes of Helm is %s', (written, plain) => {
    expect(withoutHelmEscape(written)).toBe(plain);
  });

  test('templates are shown as what they stand for', () => {
    expect(readable('{{ $labels.queue }} is {{ $value | humanize }} in {{ template "x" . }}')).toBe(
      '‹queue› is ‹value› in ‹…›',
    );
  });
});

describe('dates', () => {
  test.each([
    ['2026-08-31', 'P6M', '2027-02-28'],
    ['2027-08-31', 'P6M', '2028-02-29'],
    ['2028-02-29', 'P1Y', '2029-02-28'],
    ['2026-01-31', 'P1M', '2026-02-28'],
    ['2026-12-31', 'P1D', '2027-01-01'],
    ['2026-11-21', 'P2W', '2026-12-05'],
    ['2026-11-21', 'PT47H', '2026-11-22'],
    ['2026-11-21', 'PT30M', '2026-11-21'],
    // 2026-11-21 is a Saturday.
    ['2026-11-20', '1bd', '2026-11-23'],
    ['2026-11-21', '1bd', '2026-11-23'],
    ['2026-11-22', '1bd', '2026-11-23'],
    ['2026-11-19', '5bd', '2026-11-26'],
    ['2026-11-20', '5bd', '2026-11-27'],
    ['2026-11-20', '0bd', '2026-11-20'],
    ['2026-12-30', '3bd', '2027-01-04'],
    ['2026-02-30', 'P1D', undefined],
    ['soon', 'P1D', undefined],
    ['2026-11-21', '3 months', undefined],
    ['2026-11-21', 'P999999999Y', undefined],
  ])('%s + %s = %s', (date, duration, sum) => {
    expect(addDuration(date, duration)).toBe(sum);
  });

  test('days between count over leap days and backwards', () => {
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
    expect(daysBetween('2027-02-28', '2027-03-01')).toBe(1);
    expect(daysBetween('2026-11-21', '2026-11-20')).toBe(-1);
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  });

  test.each([
    ['P3M', '3 months', 90 * 86_400],
    ['PT1H30M', '1 hour 30 minutes', 5400],
    ['P1W', '1 week', 604_800],
    ['1bd', '1 business day', 86_400],
    ['5bd', '5 business days', 432_000],
    ['PT0S', '0 seconds', 0],
    ['soon', 'soon', undefined],
  ])('%s is %s', (duration, words, seconds) => {
    expect(inWords(duration)).toBe(words);
    expect(durationSeconds(duration)).toBe(seconds);
  });
});

describe('formats', () => {
  test.each<[string, string[], string[]]>([
    [
      'date',
      ['2026-11-21', '2028-02-29', '2000-02-29'],
      [
        '2026-02-30',
        '2026-02-29',
        '2100-02-29',
        '2026-13-01',
        '2026-00-10',
        '2026-1-1',
        '2026-11-21T00:00',
        ' 2026-11-21',
        '2026-11-21\n',
      ],
    ],
    [
      'duration',
      ['P3M', 'PT30M', 'P1Y2M3W4DT5H6M7S', '5bd', '0bd'],
      ['P', 'PT', 'P1', '3M', 'P1H', 'PT1D', '-P1D', '5 bd', 'bd', 'P1.5D', ''],
    ],
    [
      'web-url',
      ['https://ops.example.com', 'http://a/b?c#d', 'HTTPS://a'],
      [
        'ftp://a',
        'javascript:alert(1)',
        'https://',
        'https://user:pw@a',
        'https://a b',
        '//a',
        'ops.example.com',
      ],
    ],
    [
      'email',
      ['ana@example.com', 'a.b+c@x.example.org'],
      ['ana', 'ana@', '@example.com', 'a b@example.com', 'ana@example', 'a@b@example.com'],
    ],
    ['timezone', ['UTC', 'Europe/Lisbon'], ['Mars', '', 'Europe/']],
    ['regex', ['^[a-z]+$', '\\p{L}'], ['[', '(', '\\p{Nope}']],
  ])('%s', (name, good, bad) => {
    expect(good.filter((text) => !formats[name]!(text))).toEqual([]);
    expect(bad.filter((text) => formats[name]!(text))).toEqual([]);
  });
});

describe('did you mean', () => {
  test.each([
    ['latncy', ['latency', 'errors'], 'latency'],
    ['LATENCY', ['latency'], 'latency'],
    ['prod', ['production', 'retired'], undefined],
    ['a', ['b'], undefined],
    ['ab', ['ac', 'bd'], 'ac'],
    ['', ['a'], undefined],
    ['ownr', ['owner', 'own'], 'own'],
    ['wholly-different', ['payments'], undefined],
  ])('%s of %j is %s', (word, known, near) => {
    expect(nearest(word, known)).toBe(near);
  });
});

describe('the policy', () => {
  const settings = (text: string) => readSettings({ path: 'handbook.yaml', text });

  test('merges mappings key by key and replaces lists', () => {
    const { policy, alerts } = settings(
      'title: Shop\npolicy:\n  ownership: { verifyEvery: P1M }\n  telemetry: { metrics: [latency] }\nalerts:\n  requireFor: [page]\n',
    );
    const standard = presets['standard']!;
    expect(policy.ownership).toEqual({ ...standard.policy.ownership, verifyEvery: 'P1M' });
    expect(policy.telemetry).toEqual({ ...standard.policy.telemetry, metrics: ['latency'] });
    expect(policy.severities).toEqual(standard.policy.severities);
    expect(alerts).toEqual({ ...standard.alerts, requireFor: ['page'] });
  });

  test('does not write into the preset', () => {
    const before = JSON.stringify(presets);
    settings(
      'title: Shop\npolicy:\n  ownership: { verifyEvery: P1M }\nrules:\n  runbook/reached: off\n',
    );
    expect(JSON.stringify(presets)).toBe(before);
  });

  test.each([
    ['sev1', 'sev1'],
    ['Sev 1', 'sev1'],
    ['SEV-1', 'sev1'],
    ['sev_1', 'sev1'],
    ['P1', 'sev1'],
    ['critical', 'sev1'],
    ['Page', 'sev1'],
    ['warning', 'sev3'],
    ['INFO', 'sev4'],
    ['sev9', undefined],
    ['', undefined],
  ])('the severity %j is %s', (word, id) => {
    expect(severityOf(presets['standard']!.policy, word)?.id).toBe(id);
  });

  test.each([
    ['postmortems.dueWithin', '5bd'],
    ['severities.sev1.updateEvery', 'PT30M'],
    ['severities.sev9', undefined],
    ['severities.sev1.toString', undefined],
    ['constructor', undefined],
    ['ownership.verifyEvery.length', undefined],
  ])('the value at %s is %s', (path, value) => {
    expect(policyValue(presets['standard']!.policy, path)).toBe(value);
  });

  test('a handbook that says nothing is told, and has every default', () => {
    for (const text of ['', '# nothing\n', '[]\n', 'just words\n']) {
      const { faults, preset, title } = settings(text);
      expect(faults).toHaveLength(1);
      expect([preset, title]).toEqual(['standard', 'Handbook']);
    }
  });
});

describe('links of a document', () => {
  const FILES = `-- handbook.yaml --
title: Example Shop operations
url: https://ops.example.com
extends: minimal
-- runbooks/search/red.md --
# Red
-- runbooks/search/stale.mdx --
# Stale
-- runbooks/search/graph.png --
png
-- runbooks/search/draft.md --
---
status: draft
---
-- guide/on-call/README.md --
# On call
`;
  const lead = async (url: string) => {
    const handbook = await openArchive(FILES);
    const from = handbook.get('runbook', 'search/red') as Document;
    const target = handbook.link(from, url);
    switch (target.kind) {
      case 'page':
        return target.url + (target.anchor === undefined ? '' : `#${target.anchor}`);
      case 'attachment':
        return target.path;
      case 'missing':
        return `${target.why} ${target.wanted}`;
      case 'unsafe':
        return `unsafe ${target.scheme}`;
      default:
        return target.kind;
    }
  };

  test.each([
    ['./stale.mdx', '/runbooks/search/stale/'],
    ['stale', '/runbooks/search/stale/'],
    ['./stale.mdx#why%20so', '/runbooks/search/stale/#why so'],
    ['#red', '/runbooks/search/red/#red'],
    ['', '/runbooks/search/red/'],
    ['../../guide/on-call/README.md', '/guide/on-call/'],
    ['/guide/On-Call', '/guide/on-call/'],
    ['https://ops.example.com/runbooks/search/stale/?a=b#c', '/runbooks/search/stale/#c'],
    ['/', '/'],
    ['/policy/', '/policy/'],
    ['./graph.png', 'runbooks/search/graph.png'],
    ['./gone.png', 'absent runbooks/search/gone.png'],
    ['/runbooks/search/gone/', 'absent /runbooks/search/gone/'],
    ['./draft.md', 'draft /runbooks/search/draft/'],
    ['../../../etc/passwd', 'outside ../../../etc/passwd'],
    ['cpu-100%.png', 'malformed'],
    ['https://a.example.com/', 'external'],
    ['//a.example.com/', 'external'],
    ['mailto:ana@example.com', 'external'],
    ['javascript:alert(1)', 'unsafe javascript'],
    ['JAVA\tSCRIPT:alert(1)', 'unsafe javascript'],
    ['data:text/html,x', 'unsafe data'],
    ['file:///etc/passwd', 'unsafe file'],
  ])('%s leads to %s', async (url, expected) => {
    expect(await lead(url)).toBe(expected);
  });
});
