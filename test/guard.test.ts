// The MDX guard on trees alone: what it finds, where, and what it says to do.
import type { Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { plainHtml, violations } from '../src/model/guard.ts';
import { parseMarkdown, type Syntax } from '../src/model/markdown.ts';

const told = (text: string, syntax: Syntax = 'mdx') =>
  violations(parseMarkdown(text, syntax)).map(
    ({ start, end, reason, remedy, html }) =>
      `${start.line}:${start.column}-${end.line}:${end.column} ${html ? 'html: ' : ''}${reason}; ${remedy}`,
  );

const ALL =
  'use one of `Callout`, `Steps`, `Command`, `Service`, `Runbook`, `Policy`, `Tabs`, `Tab`';
const LITERAL = 'put literal braces in backticks';
const PLACEHOLDER = 'put a placeholder in backticks, or write it in Markdown';
const queue = 'q'.repeat(40);

describe('code', () => {
  test.each([
    [
      'import fs from "node:fs"\n',
      '1:1-2:1 An `import` or `export` runs code: `import fs from "node:fs"`; remove it; components need no import',
    ],
    [
      'export const shards = 3\n',
      '1:1-2:1 An `import` or `export` runs code: `export const shards = 3`; remove it; components need no import',
    ],
    ['The {queue} is full.\n', `1:5-1:12 An expression in braces runs code: \`queue\`; ${LITERAL}`],
    ['{`queue`}\n', `1:1-1:10 An expression in braces runs code: \`'queue'\`; ${LITERAL}`],
    [
      '{queue\n  .size}\n',
      `1:1-2:9 An expression in braces runs code: \`queue .size\`; ${LITERAL}`,
    ],
    ['{ queue }\n', `1:1-1:10 An expression in braces runs code: \`queue\`; ${LITERAL}`],
    [`{${queue}}\n`, `1:1-1:43 An expression in braces runs code: \`${queue}\`; ${LITERAL}`],
    [
      `{${queue}q}\n`,
      `1:1-1:44 An expression in braces runs code: \`${queue.slice(1)}…\`; ${LITERAL}`,
    ],
  ])('%j', (text, said) => {
    expect(told(text)).toEqual([said]);
  });
});

describe('components', () => {
  test.each([
    ['<>queue</>', 1, `A fragment \`<>\` is not a component; ${ALL}`],
    ['<host />', 1, `\`<host>\` is raw HTML; ${PLACEHOLDER}`],
    ['<constructor />', 1, `\`<constructor>\` is raw HTML; ${PLACEHOLDER}`],
    ['<callout />', 1, `\`<callout>\` is raw HTML; ${PLACEHOLDER}`],
    ['<a.b />', 1, `\`<a.b>\` is raw HTML; ${PLACEHOLDER}`],
    ['> - <b>queue</b>', 5, `\`<b>\` is raw HTML; ${PLACEHOLDER}`],
    [
      '<Sevice id="search" />',
      1,
      '`<Sevice>` is not a component of this handbook; did you mean `<Service>`?',
    ],
    ['<Widget />', 1, `\`<Widget>\` is not a component of this handbook; ${ALL}`],
    ['<_Tab />', 1, `\`<_Tab>\` is not a component of this handbook; ${ALL}`],
    [
      '<Callout {...queue} />',
      1,
      '`<Callout>` spreads attributes, which runs code; write each attribute out',
    ],
    ['<Callout colour="red" />', 1, '`<Callout>` has no attribute `colour`; use `type` or `title`'],
    ['<Callout tipe="note" />', 1, '`<Callout>` has no attribute `tipe`; did you mean `type`?'],
    [
      '<Policy value="postmortems.dueWithin">five *days*</Policy>',
      1,
      '`<Policy>` holds words that no page shows; close it at once, `<Policy … />`, and put the words beside it',
    ],
    ['<Steps of="queue" />', 1, '`<Steps>` has no attribute `of`; remove it'],
    [
      '<Service constructor="x" id="search" />',
      1,
      '`<Service>` has no attribute `constructor`; use `id`',
    ],
    [
      '<Service id={search} />',
      1,
      'The attribute `id` of `<Service>` runs code; write the value in quotes',
    ],
    [
      '<Callout type="nots" />',
      1,
      '`type="nots"` of `<Callout>` is not known; use `note`, `tip`, `caution`, `danger`',
    ],
    [
      '<Callout type />',
      1,
      '`type=""` of `<Callout>` is not known; use `note`, `tip`, `caution`, `danger`',
    ],
    ['<Service />', 1, '`<Service>` lacks the attribute `id`; The id of the service.'],
    ['<Tab />', 1, '`<Tab>` lacks the attribute `title`; The name of the variant.'],
  ])('%j', (text, column, said) => {
    expect(told(`${text}\n`)).toEqual([`1:${column}-1:${text.length + 1} ${said}`]);
  });

  test('on the list, with their own attributes and literal values, are taken', () => {
    const text = `<Callout type="danger" title="Stop">

The <Service id="search">search</Service> is down: <Runbook id="search/red" />

<Tabs><Tab title="Berlin">One</Tab></Tabs>

</Callout>

<Callout title />
`;
    expect(told(text)).toEqual([]);
  });

  test('are looked into, and each attribute is judged', () => {
    const text = '<Tabs>\n<Tab {...queue} titel="a" title={b} />\n\n{queue}\n</Tabs>\n';
    expect(told(text).map((line) => line.split(' ')[0])).toEqual([
      '2:1-2:39',
      '2:1-2:39',
      '2:1-2:39',
      '4:1-4:8',
    ]);
    expect(told('<host>\n\n{queue}\n</host>\n')).toHaveLength(2);
  });
});

describe('HTML in plain Markdown', () => {
  test('is told as what is shown as text, and where', () => {
    expect(told('Log in to <user>@<host>\n', 'md')).toEqual([
      `1:11-1:17 html: Raw HTML is not rendered: \`<user>\`; ${PLACEHOLDER}`,
      `1:18-1:24 html: Raw HTML is not rendered: \`<host>\`; ${PLACEHOLDER}`,
    ]);
    expect(told('One<br>two\n\n<!-- three -->\n\n<details>four</details>\n', 'md')).toEqual([]);
  });

  test.each<[string, string[]]>([
    ['', ['']],
    ['queue > 3', ['queue > 3']],
    ['<br>', ['', '<br>', '']],
    ['<BR/>', ['', '<BR/>', '']],
    ['</b >', ['', '</b >', '']],
    ['a<b>c</b>d', ['a', '<b>', 'c', '</b>', 'd']],
    ['<!-- a --><i>', ['', '', '', '<i>', '']],
    ['<i>a<!--b-->c</i>', ['', '<i>', 'a', '', 'c', '</i>', '']],
    ['a<!--\n<script>\n-->b', ['a', '', 'b']],
    ['<!--a-->b-->c', ['', '', 'b-->c']],
    ['<!-->', ['', '', '']],
    ['-->', ['-->']],
  ])('%j is plain', (html, parts) => {
    expect(plainHtml(html)).toEqual(parts);
  });

  test.each([
    '<script>',
    '<b x>',
    'x<b\n',
    '<bx>',
    'a<xb>',
    '<p><script>',
    '<!--a--><script>',
    '<b><!-- never ends',
    '<!-- a --><b',
    '<br>x<br',
    'a <!-- b',
  ])('%j is not', (html) => {
    expect(plainHtml(html)).toBeUndefined();
  });
});

test('a tree without positions or values is judged all the same', () => {
  const root = (node: object) => ({ type: 'root', children: [node] }) as unknown as Root;
  const [found] = violations(root({ type: 'mdxFlowExpression' }));
  expect(found).toEqual({
    reason: 'An expression in braces runs code: ``',
    remedy: LITERAL,
    start: { line: 1, column: 1 },
    end: { line: 1, column: 2 },
  });
  const element = { type: 'mdxJsxTextElement', name: null, attributes: [], children: [] };
  expect(violations(root(element))).toHaveLength(1);
});
