// Rows 15, 16 and 32 to 42: Markdown and MDX that hides, runs or overwhelms something.
import { MD, MDX, type BadInput } from './bad-input.ts';

const md = (text: string) => ({ [MD]: `# Search is red\n\n${text}\n` });
const mdx = (text: string) => ({ [MDX]: `# Search is red\n\n${text}\n` });

export const bodies: BadInput[] = [
  ...(
    [
      ['quotes', '> '.repeat(20_000)],
      ['lists', '- '.repeat(20_000)],
      ['brackets', '['.repeat(20_000)],
      ['stars', '*'.repeat(20_000)],
      [
        'growing runs of backticks',
        Array.from({ length: 1000 }, (_, i) => '`'.repeat(i + 1)).join(' '),
      ],
    ] as const
  ).map(([what, text]) => ({ row: 15, name: `20,000 ${what}`, files: md(text) })),
  {
    row: 16,
    name: 'a table of 3,000 columns',
    files: md(`|${'a|'.repeat(3000)}\n|${'-|'.repeat(3000)}\n${'|a\n'.repeat(3000)}`),
  },
  {
    row: 16,
    name: 'a table of 20 columns and many short rows',
    files: md(`|${'a|'.repeat(20)}\n|${'-|'.repeat(20)}\n${'|a\n'.repeat(20_000)}`),
  },
  { row: 15, name: '100,000 entities in a paragraph', files: md('&#x41;'.repeat(100_000)) },
  { row: 15, name: '100,000 entities apart', files: md('&amp;&#x41;\n\n'.repeat(50_000)) },
  { row: 15, name: '50,000 braces in code of MDX', files: mdx('`{{x}}` '.repeat(50_000)) },
  { row: 15, name: 'a line of 50,000 marks', files: md('`a\u00e9b` '.repeat(50_000)) },
  { row: 15, name: '100,000 comments that do not end', files: md('<!-- '.repeat(100_000)) },
  {
    row: 15,
    name: '50,000 commands that destroy',
    handbook: 'limits: { diagnosticsPerFile: 1 }',
    files: md(`\`\`\`bash\n${'rm -rf /srv\n'.repeat(50_000)}\`\`\``),
  },
  {
    row: 15,
    name: 'lists nested deeper than the handbook allows',
    handbook: 'limits: { depth: 10 }',
    files: md(`${'- '.repeat(11)}a`),
  },
  {
    row: 16,
    name: 'a table of more columns than the handbook allows',
    handbook: 'limits: { tableColumns: 2 }',
    files: md('|a|b|c|\n|-|-|-|'),
  },
  {
    row: 16,
    name: 'tables of more cells than the handbook allows',
    handbook: 'limits: { tableCells: 10 }',
    files: md('|a|b|\n|-|-|\n|1|2|\n|3|4|\n\n|a|b|\n|-|-|\n|1|\n|2|'),
  },
  {
    row: 32,
    name: 'raw HTML in Markdown',
    files: md('Use <b onclick="x()">care</b>.\n\n<script>alert(1)</script>'),
  },
  { row: 32, name: 'raw HTML in MDX', files: mdx('<div>care</div>') },
  {
    row: 32,
    name: 'a placeholder in angle brackets in Markdown',
    files: md('Run ssh <user>@<host>.'),
  },
  { row: 32, name: 'a placeholder in angle brackets in MDX', files: mdx('Run ssh <user>@<host>.') },
  {
    row: 32,
    name: 'a comment of HTML in Markdown',
    files: md('<!-- do not run this -->\n\nText.'),
  },
  { row: 32, name: 'a comment of HTML in MDX', files: mdx('<!-- do not run this -->\n\nText.') },
  ...[
    'javascript:alert(1)',
    'JaVa&#x53;cript:alert(1)',
    'java&Tab;script:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    'javascript%3Aalert(1)',
    'file:///etc/passwd',
    '//evil.example/x',
    '&#1;javascript:alert(1)',
  ].map((url) => ({
    row: 33,
    name: `a link to ${url}`,
    files: md(`[Open it](<${url}>)`),
  })),
  {
    row: 33,
    name: 'an address in angle brackets that runs code',
    files: md('<javascript:alert(1)>'),
  },
  { row: 33, name: 'an image that runs code', files: md('![graph](javascript:alert(1))') },
  {
    row: 33,
    name: 'a link by reference that runs code',
    files: md('[Open it][1]\n\n[1]: javascript:alert(1)'),
  },
  { row: 34, name: 'a percent sign alone in an address', files: md('![cpu](cpu-100%.png)') },
  { row: 34, name: 'half an escape in an address', files: md('[cpu](./cpu%E0%A4%A.md)') },
  { row: 34, name: 'an escaped slash and NUL in an address', files: md('[cpu](./a%2fb%00.md)') },
  { row: 35, name: 'an image that is not there', files: md('![cpu](./cpu.png)') },
  { row: 35, name: 'an image outside the handbook', files: md('![cpu](../../../etc/passwd)') },
  { row: 36, name: 'a link to no page', files: md('[Stale](./index-stal.md)') },
  {
    row: 36,
    name: 'a link to no heading',
    files: { [MD]: '# Search is red\n\n## Meaning\n\n[See](#meanin)\n' },
  },
  { row: 36, name: 'a link in another letter case', files: md('[Stale](./Index-Stale.md)') },
  { row: 36, name: 'a link to a folder', files: md('[All](../search/)') },
  {
    row: 37,
    name: 'a heading twice',
    files: md('## Meaning\n\nOne.\n\n## Meaning\n\nTwo.\n\n[Two](#meaning-1)'),
  },
  {
    row: 37,
    name: 'a heading of an emoji, and one of signs',
    files: md('## \u{1f525}\n\nText.\n\n## !!!\n\nText.'),
  },
  { row: 37, name: 'an empty heading', files: md('##\n\nText.') },
  ...(
    [
      ['an import', "import { exec } from 'node:child_process';"],
      ['an export', 'export const a = 1;'],
      ['an expression', 'Now {process.exit(1)}.'],
      ['an expression on its own', '{process.exit(1)}'],
      [
        'an expression in an attribute',
        '<Command title={process.env.HOME} effect="read">\n\nText.\n\n</Command>',
      ],
      ['a spread', '<Command {...props}>\n\nText.\n\n</Command>'],
      ['an unknown component', '<Commnad title="x">\n\nText.\n\n</Commnad>'],
      [
        'a directive of the client',
        '<Command title="x" effect="read" client:load>\n\nText.\n\n</Command>',
      ],
      ['set:html', '<Command title="x" effect="read" set:html="<b>">\n\nText.\n\n</Command>'],
      ['a fragment', '<>Text.</>'],
      ['a component by its member', '<Astro.self />'],
      ['a comment of MDX', '{/* hidden */}'],
    ] as const
  ).map(([what, text]) => ({ row: 38, name: `${what} in MDX`, files: mdx(text) })),
  {
    row: 39,
    name: 'an expression that looks like an address',
    files: mdx('[a](http://a.b={/* */1}'),
  },
  {
    row: 39,
    name: 'an expression behind spaces in an address',
    files: mdx('[a](    http://a.b={/* */CODE}'),
  },
  {
    row: 40,
    name: '7,000 nested parentheses',
    files: mdx(`[a](${'('.repeat(7000)}${')'.repeat(7000)})`),
  },
  {
    row: 40,
    name: 'what ends the parser',
    apart: true,
    files: { [MDX]: 'export const a=1</a>\\' },
  },
  {
    row: 41,
    name: 'a comparison and braces in MDX',
    files: mdx('Use it while latency is <5 s and {x} holds.'),
  },
  { row: 41, name: 'braces in MDX', files: mdx('Replace {name} first.') },
  { row: 41, name: 'an open brace in MDX', files: mdx('Replace {name first.') },
  {
    row: 42,
    name: 'colons in text',
    files: md('Between 12:30 and 10:00pm, host:port, :::unknown{a=b}\n\n:::note\nText.\n:::'),
  },
];
