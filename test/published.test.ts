// What is published is what was written: every word of every body stands in its page, in order, code byte
// for byte; and a page from which anything is lost, or in which anything is changed, is refused.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { defaultTreeAdapter, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isPublished, type Document } from '../src/model/document.ts';
import { renderBody, type Segment } from '../src/model/render.ts';
import { written } from '../src/model/written.ts';
import { copyAttachments } from '../src/site/attachments.ts';
import destination, { complaintsOfBuild, startListening } from '../src/site/build-log.ts';
import { setSite, type Site } from '../src/site/context.ts';
import { openSite } from '../src/site/open-site.ts';
import { shownBody, wordsOf } from '../src/site/page-words.ts';
import { difference, faultsOfSite, wordsWritten } from '../src/site/verify.ts';
import { parseArchive, TODAY } from './archive.ts';
import { generate } from './bench/generate.ts';
import { handrail, PACKAGE, remove, temporary, write } from './build.ts';
import { copyCorpus, isAbsent, type Corpus } from './corpora.ts';
import { bodyHtml, escape } from './page.ts';

/** How many cases a property gets; a nightly run has more. */
const CASES = Number(process.env['CASES'] ?? 3000);

const folders: string[] = [];
afterAll(() => folders.forEach(remove));

function folder(): string {
  const made = temporary();
  folders.push(made);
  return made;
}

interface Opened {
  site: Site;
  documents: Document[];
}

async function open(root: string): Promise<Opened> {
  const site = await openSite(root, { asOf: TODAY });
  setSite(site);
  const documents = site.handbook.documents.filter(
    (document) => document.syntax !== undefined && isPublished(document),
  );
  return { site, documents };
}

/** The documents whose page is not what is written, each with the first difference. */
function differences({ site, documents }: Opened): string[] {
  return documents.flatMap((document) => {
    const shown = wordsOf(bodyHtml(site, document));
    const fault = difference(wordsWritten(site, document), shown);
    return fault === undefined ? [] : [document.path + fault];
  });
}

/**
 * The words of a source that its page does not have, told from the text alone: no parser is asked. The
 * page's addresses count as well, since a source has them too.
 */
function lost({ site, documents }: Opened): string[] {
  return documents.flatMap((document) => {
    const { text } = document.source;
    const body = text
      .replace(/^\uFEFF?---\n[\s\S]*?\n---\n/, '')
      .replace(/<!--[\s\S]*?-->/g, ' ')
      .replace(/^[ >]*\d+[.)] /gm, ' ')
      // What is not shown by itself: the language of code, the label of a link's definition, components.
      .replace(/^[ >]*(?:[-*+]|\d+[.)])?[ >]*(?:`{3,}|~{3,}).*$/gm, ' ')
      .replace(/^ {0,3}\[[^\]^]+\]:\s*\S.*$/gm, ' ')
      .replace(/<\/?[A-Z][A-Za-z]*\b[^>]*>/g, ' ')
      .replace(/\]\(\{\{.*?\}\}\)|\]\([^)\s]*|\]\[[^\]]*\]/g, ' ');
    const have = counted(bodyHtml(site, document).replace(/&#x26;|&amp;/g, '&'));
    return [...counted(body)].flatMap(([word, count]) =>
      (have.get(word) ?? 0) < count ? [`${document.path}: ${word}`] : [],
    );
  });
}

function counted(text: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const [word] of text.matchAll(/[\p{L}\p{N}]{2,}/gu))
    found.set(word, (found.get(word) ?? 0) + 1);
  return found;
}

describe('every word of a source is on its page', () => {
  test('in the example handbook', async () => {
    const opened = await open(join(PACKAGE, 'content'));
    expect(opened.documents.length).toBeGreaterThan(100);
    expect(differences(opened)).toEqual([]);
    expect(lost(opened)).toEqual([]);
  });

  test.for<[Corpus, number]>([
    ['kube-prometheus', 70],
    ['openshift-runbooks', 100],
  ])('in %s', async ([corpus, least], { skip }) => {
    if (isAbsent(corpus)) skip();
    const root = copyCorpus(corpus);
    folders.push(root);
    const opened = await open(root);
    expect(opened.documents.length).toBeGreaterThan(least);
    expect(differences(opened)).toEqual([]);
    expect(lost(opened)).toEqual([]);
  });

  test.for(['md', 'mdx'] as const)('in a generated handbook of .%s', async (format) => {
    const out = join(folder(), 'handbook');
    generate({ out, runbooks: 64, format, preset: 'minimal', seed: 7 });
    const opened = await open(out);
    expect(opened.documents.length).toBeGreaterThan(64);
    expect(differences(opened)).toEqual([]);
    expect(lost(opened)).toEqual([]);
  });
});

/** Renders Markdown alone, as a page without a handbook would. */
function rendered(text: string, syntax: 'md' | 'mdx' = 'md', parameters: string[] = []): string {
  const options = { href: (url: string) => url, src: () => undefined };
  const { segments } = renderBody('slow.md', text, syntax, {
    ...options,
    parameters: new Set(parameters),
  });
  const plain = (each: Segment): string =>
    'html' in each ? each.html : `<div>${each.children.map(plain).join('')}</div>`;
  return segments.map(plain).join('');
}

function source(text: string, syntax: 'md' | 'mdx' = 'md') {
  return written('slow.md', text, syntax, { image: () => false, component: () => undefined });
}

describe('nothing vanishes that Markdown would drop', () => {
  test.for([
    [
      'a cell beyond the last column',
      '| a | b |\n| - | - |\n| 1 | `ps | grep api` | 3 |\n',
      'grep api`',
    ],
    [
      'a footnote that nothing refers to',
      'Slow.\n\n[^1]: Restart **checkout**.\n',
      'Restart checkout',
    ],
    ['a footnote that is defined twice', 'Slow[^1].\n\n[^1]: First.\n\n[^1]: Second.\n', 'Second.'],
    ['a footnote that only itself refers to', 'Slow.\n\n[^1]: See[^1] this.\n', 'this.'],
    ['a placeholder', 'Run ssh <user>@<host> now.\n', 'ssh <user>@<host> now'],
    ['a dash and a quote', 'Use --force and "yes"...\n', 'Use --force and "yes"...'],
    [
      'a colon before a word',
      'From 12:30 on host:port and :::note.\n',
      '12:30 on host:port and :::note',
    ],
    ['an image without words', 'See ![](graph.png).\n', 'See graph.png.'],
    [
      'a reference to nothing',
      'See [the graph][nope] and [^no].\n',
      'See [the graph][nope] and [^no].',
    ],
    ['a tag that is not plain', '<details open>\n\nMore\n\n</details>\n', '<details open> More'],
  ])('%s', ([, text, shown]) => {
    const page = wordsOf(rendered(text!));
    expect(page.text).toContain(shown);
    expect(difference(source(text!), page)).toBeUndefined();
  });
});

describe('a page that is not its source is refused', () => {
  const TEXT = `# Checkout is slow

The queue is long, and \`--dry-run\` is **not** on.

- [x] First
- [ ] Second

3. Third

| Step | Who |
| ---- | --- |
| stop | Ana |

\`\`\`bash
kubectl  scale deploy/checkout --replicas=4 > out.txt
\`\`\`

Ask before you go on[^1].

[^1]: In #checkout.
`;
  const page = rendered(TEXT);
  const fault = (from: string | RegExp, to: string) => {
    const changed = page.replace(from, () => to);
    expect(changed).not.toBe(page);
    return difference(source(TEXT), wordsOf(changed));
  };

  test('the page as it is', () => {
    expect(difference(source(TEXT), wordsOf(page))).toBeUndefined();
  });

  test.for<[string, string | RegExp, string, number]>([
    ['a paragraph is gone', /<p>The queue.*?<\/p>/, '', 3],
    ['a word is gone', '<strong>not</strong> ', '', 3],
    ['a word is more', 'queue is', 'queue is not', 3],
    ['two dashes are one long dash', '--dry-run', '–dry-run', 3],
    ['two dashes are one long dash in a block', '--replicas', '–replicas', 15],
    ['code is text', '<code>--dry-run</code>', '--dry-run', 3],
    ['a space of code is gone', 'kubectl  scale', 'kubectl scale', 15],
    ['one character of code is another', 'replicas=4', 'replicas=1', 15],
    ['a line end of code is more', 'replicas=4', 'replicas=4\n', 15],
    ['a line end follows code', '</code></pre>', '\n</code></pre>', 15],
    ['code is gone', /<pre.*?<\/pre>/s, '', 15],
    ['an item is another', '> First<', '> Second<', 5],
    [
      'a box is ticked',
      '<input type="checkbox" disabled>',
      '<input type="checkbox" checked disabled>',
      6,
    ],
    ['a list begins at another number', '<ol start="3">', '<ol>', 8],
    ['a cell is gone', '<td>Ana</td>', '', 12],
    ['two words are one', 'Ask before', 'Askbefore', 18],
    ['a footnote is gone', /<section data-footnotes.*<\/section>/s, '', 20],
    ['a footnote has another number', '>1</a>', '>2</a>', 18],
    ['words are added at the end', /$/, '<p>Or not.</p>', 20],
    ['the page is blank', /^.*$/s, '', 1],
  ])('%s', ([, from, to, line]) => {
    expect(fault(from, to)).toMatch(new RegExp(`^:${line}: the page does not say`));
  });

  test('what the page adds by itself is no word of the author', () => {
    const more = page.replace('Copy</button>', 'Kopieren</button>');
    expect(difference(source(TEXT), wordsOf(more))).toBeUndefined();
  });
});

/** The text of what a parser of HTML for browsers has read, without what pages add by themselves. */
function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  const attributes = 'attrs' in node ? node.attrs : [];
  const added = attributes.some(
    ({ name, value }) =>
      value === 'anchor' ||
      name === 'data-footnote-backref' ||
      (value === 'footnote-label' && name === 'id'),
  );
  return added || !('childNodes' in node) ? '' : node.childNodes.map(textOf).join('');
}

/** The text of each block of code in a piece of HTML. */
function codeBlocks(html: string): string[] {
  const found: string[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if (node.nodeName === 'code' && 'parentNode' in node && node.parentNode?.nodeName === 'pre')
      found.push(textOf(node));
    else if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parseFragment(html));
  return found;
}

/** Lines of a shell's or a template's characters, and any other. */
const line = fc.oneof(
  fc.string({
    unit: fc.constantFrom(...'<>&"\'`~${}|*_#-–\\=+!?:;()[]/%@^., \taé中🛒1'.split(/(?:)/u)),
    maxLength: 40,
  }),
  fc.constantFrom(
    '$ kubectl scale deploy/{{ name }} --replicas=$REPLICAS',
    '</code></pre><script>alert(1)</script>',
    '&lt;user&gt; &amp; &#x41; &nbsp;',
    '<!-- handrail:0 --><!--handrail:0-->',
    '{/* */} <Callout> export const a=1',
    '# no heading',
    '- no list',
    '> no quote',
    '| no | table |',
    '[^1]: no note',
    '---',
    '',
  ),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);

/** Code that a file can hold: no control characters, which the check refuses. */
const code = fc
  .array(line, { minLength: 1, maxLength: 8 })
  .map((lines) => lines.join('\n').replace(/(?![\t\n])[\p{Cc}\u2028\u2029\ufeff]/gu, '?'));

interface Around {
  fence: '`' | '~';
  longer: number;
  info: string;
  where: 'alone' | 'item' | 'quote' | 'step' | 'component';
  crlf: boolean;
}

const around: fc.Arbitrary<Around> = fc.record({
  fence: fc.constantFrom('`', '~'),
  longer: fc.integer({ min: 0, max: 3 }),
  info: fc.constantFrom('', 'bash', 'sh title="x"', 'promql', 'yaml', 'text', 'sql destructive'),
  where: fc.constantFrom('alone', 'item', 'quote', 'step', 'component'),
  crlf: fc.boolean(),
});

function document(value: string, { fence, longer, info, where, crlf }: Around): string {
  const longest = Math.max(2, ...[...value.matchAll(/`+|~+/g)].map(([run]) => run.length));
  const mark = fence.repeat(longest + 1 + longer);
  const block = [`${mark}${info}`, ...value.split('\n'), mark];
  const within = (first: string, rest: string) =>
    block.map((each, index) => (index === 0 ? first : rest) + each).join('\n');
  const body = {
    alone: within('', ''),
    item: within('- ', '  '),
    quote: within('> ', '> '),
    step: within('1. ', '   '),
    component: `<Callout>\n\n${within('', '')}\n\n</Callout>`,
  }[where];
  const text = `# Slow\n\nBefore.\n\n${body}\n\nAfter.\n`;
  return crlf ? text.replaceAll('\n', '\r\n') : text;
}

test(
  'a block of code comes back byte for byte',
  () => {
    fc.assert(
      fc.property(code, around, (value, how) => {
        const text = document(value, how);
        const syntax = how.where === 'component' ? 'mdx' : 'md';
        const html = rendered(text, syntax, ['name', 'REPLICAS']);
        expect(codeBlocks(html)).toEqual([value]);
        const words = wordsOf(html);
        expect(words.text).toContain(`\0${value}\0`);
        expect(difference(source(text, syntax), words)).toBeUndefined();
      }),
      { numRuns: CASES },
    );
  },
  Math.max(30_000, CASES * 10),
);

test('a page is read as a parser of HTML for browsers reads it', () => {
  const text = fc.string({
    unit: fc.constantFrom(
      ...'<>&"\'`*_[]()! \n|;x',
      '&#x26;',
      '&nbsp;',
      '<b>',
      '</code>',
      'http://a.b',
    ),
    maxLength: 60,
  });
  fc.assert(
    fc.property(text, (value) => {
      const html = rendered(value);
      const read = parseFragment(html.replace(/<button.*?<\/button>/gs, ''));
      const squeezed = (words: string) => words.replace(/[\0 \t\n\r\f]+/g, '');
      expect(squeezed(wordsOf(html).text)).toBe(squeezed(textOf(read)));
    }),
    { numRuns: Math.min(CASES, 10_000) },
  );
});

describe('a finished site', () => {
  const HANDBOOK = `-- handbook.yaml --
title: Corner shop
url: https://ops.example.com
extends: minimal
-- runbooks/checkout/slow.md --
---
title: Checkout is <slow>
aliases: [checkout-slow]
---

Restart \`checkout --force\`.

![The queue](queue.svg)
-- runbooks/checkout/queue.svg --
<svg xmlns="http://www.w3.org/2000/svg"/>
-- runbooks/checkout/half.md --
---
title: Half of it
status: planned
---

Not yet.
-- teams/payments.yaml --
name: Payments
-- alerts/checkout.yaml --
groups:
  - name: checkout
    rules:
      - alert: CheckoutSlow
        expr: up == 0
        annotations:
          runbook_url: https://ops.example.com/runbooks/checkout/slow/
`;

  const SLOW = '/runbooks/checkout/slow/';
  const out = folder();
  const pages = new Map<string, string>();
  let site: Site;

  /** Bare pages: title, heading and body. */
  beforeAll(async () => {
    const root = folder();
    write(root, parseArchive(HANDBOOK));
    const opened = await open(root);
    site = opened.site;
    const { handbook } = site;
    for (const [url, page] of handbook.pages) {
      const document = page !== 'site' && 'path' in page ? page : undefined;
      const title = escape(document?.title ?? url);
      const body = document?.syntax ? bodyHtml(site, document) : '';
      pages.set(
        url,
        `<title>${title} · Shop</title><main><h1>${title}</h1><div class="prose">${body}</div></main>`,
      );
    }
    for (const url of handbook.aliases.keys()) pages.set(url, 'moved');
    for (const [url, page] of pages) put(url, page);
    changed.clear();
    copyAttachments(site, out);
  });

  const changed = new Set<string>();
  function put(url: string, page: string): void {
    changed.add(url);
    mkdirSync(join(out, url), { recursive: true });
    writeFileSync(join(out, url, 'index.html'), page);
  }

  const SAID = 'runbooks/checkout/slow.md';
  const edit = (url: string, from: string | RegExp, to: string) => () => {
    const before = readFileSync(join(out, url, 'index.html'), 'utf8');
    expect(before).toMatch(from);
    put(url, before.replace(from, to));
  };

  test.for<[string, () => void, string[]]>([
    ['that is whole', () => undefined, []],
    [
      'without a page',
      () => {
        put(SLOW, '');
        rmSync(join(out, SLOW), { recursive: true });
      },
      [`${SAID}: no page is at ${SLOW}`],
    ],
    ['with an empty page', () => put(SLOW, ''), [`${SAID}: no page is at ${SLOW}`]],
    ['with a blank page', () => put(SLOW, '<main></main>'), [`${SAID}: its page has no heading`]],
    [
      'with another title',
      edit(SLOW, '<title>Checkout', '<title>Basket'),
      [`${SAID}: its page does not have its title`],
    ],
    [
      'without a body',
      edit(SLOW, '<div class="prose">', '<div>'),
      [`${SAID}: its page shows no body`],
    ],
    [
      'with another body',
      edit(SLOW, '--force', '–force'),
      [
        `${SAID}:6: the page does not say what is written: the source has "\`checkout --force\`. The queue", the page "\`checkout –force\`. The queue"; this is a fault of the program, and \`--force\` publishes all the same`,
      ],
    ],
    [
      'without a picture',
      () => renameSync(join(out, 'files'), join(out, 'lost')),
      [`${SAID}:8:1: the site does not have \`queue.svg\``],
    ],
    ['with the picture again', () => renameSync(join(out, 'lost'), join(out, 'files')), []],
    [
      'without the page of a team',
      () => put('/teams/payments/', ''),
      ['teams/payments.yaml: no page is at /teams/payments/'],
    ],
    [
      'without the page of an alert',
      () => put('/alerts/checkoutslow/', ''),
      ['alerts/checkout.yaml: no page is at /alerts/checkoutslow/'],
    ],
    [
      'without a page of its own',
      () => put('/health/', ''),
      ['handbook.yaml: no page is at /health/'],
    ],
    [
      'without an old address',
      () => put('/runbooks/checkout/checkout-slow/', ''),
      ['handbook.yaml: no page is at the old address /runbooks/checkout/checkout-slow/'],
    ],
  ])('%s', ([, tamper, faults]) => {
    for (const url of changed) put(url, pages.get(url)!);
    tamper();
    expect(faultsOfSite(site, out)).toEqual(faults);
  });
});

describe('a build', () => {
  const HANDBOOK = `-- handbook.yaml --
title: Corner shop
url: https://ops.example.com
extends: minimal
-- runbooks/checkout/slow.md --
---
externalAlerts: [CheckoutSlow]
---

# Checkout is slow

Restart \`checkout --force\`.
`;

  test('that loses something on its way stops, and says what and where', async () => {
    const root = folder();
    const out = join(folder(), 'site');
    write(root, parseArchive(HANDBOOK));
    const tamper = ['--import', pathToFileURL(join(PACKAGE, 'test/tampering-writes.js')).href];
    const words = ['build', '--root', root, '--out', out, '--as-of', TODAY];
    const { code, stderr } = await handrail(words, root, tamper);
    expect(stderr).toBe(
      'handrail: runbooks/checkout/slow.md:7: the page does not say what is written: the source has "`checkout --force`.", the page "`checkout –force`."; this is a fault of the program, and `--force` publishes all the same\n' +
        'handrail: the site is not built\n',
    );
    expect(code).toBe(1);
    expect(existsSync(out)).toBe(false);
  });

  test('in which Astro or Vite complains is not published', () => {
    const log = destination();
    const say = (level: 'info' | 'warn' | 'error', label: string | null, message: string) =>
      log.write({ level, label, message, newLine: true });
    startListening();
    expect(complaintsOfBuild()).toEqual(['Astro did not say how its build went']);
    destination();
    say('info', 'build', '12 pages built');
    expect(complaintsOfBuild()).toEqual([]);
    say('warn', 'vite', 'A chunk is large');
    say('error', null, 'Cannot render');
    expect(complaintsOfBuild()).toEqual(['[vite] A chunk is large', 'Cannot render']);
  });
});

test('the body of a page is what stands in its box, and not what stands behind it', () => {
  const page = '<main><div class="prose"><div><p>a</p></div><p>b</p></div><p>c</p></main>';
  expect(shownBody(page)).toBe('<div><p>a</p></div><p>b</p>');
  expect(shownBody(page.replace('</div><p>c', '<p>c'))).toBeUndefined();
  expect(shownBody('<main></main>')).toBeUndefined();
});

test.for([
  ['a heading that names a tag', '## The `<div>` element\n\nText.\n'],
  ['a heading that names the end of one', '## The `</div>` element\n\nText.\n'],
  ['a title', 'See [the page](https://example.com "a </div> b") first.\n\nLast.\n'],
  ['words of an image', 'See [![a <div> b](graph.png)](https://example.com) first.\n'],
  ['a heading called as the one above footnotes', '## Footnote label\n\nSlow[^1].\n\n[^1]: Why.\n'],
  [
    'a title that looks like a way back',
    "[Keep](https://example.com ' data-footnote-backref') it.\n",
  ],
])('no attribute ends a body or hides its words: %s', ([, text]) => {
  const page = `<main><div class="prose">${rendered(text!)}</div><p>After.</p></main>`;
  const body = shownBody(page);
  expect(body).toBe(rendered(text!));
  expect(difference(source(text!), wordsOf(body!))).toBeUndefined();
});

test('a component that is a box stands apart in a line too', () => {
  const text = 'Stop <Callout>now</Callout> and wait.\n\n- ask <Callout>first</Callout> twice\n';
  expect(difference(source(text, 'mdx'), wordsOf(rendered(text, 'mdx')))).toBeUndefined();
});
