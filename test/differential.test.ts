// The project's parser and remark find the same headings, links and code in every real body.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { readBody } from '../src/model/body.ts';
import { splitFrontMatter } from '../src/model/front-matter.ts';
import { inlineDefinitions } from '../src/model/link-definitions.ts';
import { MarkdownError, prepareText, type Syntax } from '../src/model/markdown.ts';
import { bodyTree } from '../src/model/parse-body.ts';
import { Lines } from '../src/model/place.ts';

const ROOT = join(import.meta.dirname, '..');
const CORPORA = join(ROOT, '../shared/corpora');

const remark = {
  md: unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze(),
  mdx: unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).use(remarkMdx).freeze(),
};

function bodiesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.mdx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes('node_modules'))
    .sort();
}

/** What a tree says, in words that can be compared; every fact with its place. */
function facts(root: Root): string[] {
  const body = readBody('', root);
  const at = ({ start, end }: (typeof body.links)[number]['place']) =>
    `${start.line}:${start.column}-${end.line}:${end.column}`;
  return [
    ...body.headings.map((each) => `${at(each.place)} h${each.depth} ${each.text} #${each.id}`),
    ...body.links.map(
      (each) => `${at(each.place)} ${each.image ? 'image' : 'link'} ${each.url} ${each.text}`,
    ),
    ...body.code.map(
      (each) => `${at(each.place)} code ${each.lang ?? ''} ${each.meta ?? ''} ${each.value}`,
    ),
    ...body.inlineCode.map((each) => `${at(each.place)} inline ${each.value}`),
    ...body.tasks.map((each) => `${at(each.place)} task ${each.done} ${each.text}`),
    ...body.components.map(
      (each) => `${at(each.place)} <${each.name}> ${JSON.stringify(each.attributes)}`,
    ),
  ];
}

/** Both readings of a file; a file that one of them cannot read has its complaint instead. */
function readings(path: string): { ours: string[]; theirs: string[] } {
  const text = readFileSync(path, 'utf8')
    .replace(/^\ufeff/, '')
    .replaceAll('\r\n', '\n');
  const syntax: Syntax = path.endsWith('.mdx') ? 'mdx' : 'md';
  const split = splitFrontMatter(path, text, new Lines(text));
  expect(split.faults, path).toEqual([]);
  const attempt = (read: () => Root) => {
    try {
      return facts(read());
    } catch (error) {
      if (!(error instanceof MarkdownError) && (error as Error).name !== 'VFileMessage')
        throw error;
      return ['cannot be read'];
    }
  };
  return {
    ours: attempt(() => bodyTree(text, split.bodyAt, syntax)),
    theirs: attempt(() => {
      const tree = remark[syntax].parse(prepareText(text, syntax));
      tree.children = tree.children.filter((node) => node.type !== 'yaml');
      inlineDefinitions(tree);
      return tree;
    }),
  };
}

describe('the example handbook', () => {
  const paths = bodiesBelow(join(ROOT, 'content'));

  test('has bodies', () => expect(paths.length).toBeGreaterThan(50));

  test.each(paths.map((path) => path.slice(ROOT.length + 1)))('%s', (path) => {
    const { ours, theirs } = readings(join(ROOT, path));
    expect(ours).toEqual(theirs);
    expect(ours).not.toEqual(['cannot be read']);
  });
});

/** Where the two differ, and why that is let stand. */
const KNOWN: Record<string, string> = {
  'openshift-runbooks/alerts/openshift-virtualization-operator/GuestVCPUQueueHighCritical.md':
    'A fence in a list that is never closed ends a line earlier for the native parser; its code is the same',
};

const corpora = existsSync(CORPORA) ? readdirSync(CORPORA).sort() : [];

describe.skipIf(corpora.length === 0)('real runbooks in ../shared/corpora', () => {
  test.each(corpora)('%s', (corpus) => {
    const paths = bodiesBelow(join(CORPORA, corpus));
    expect(paths.length).toBeGreaterThan(0);
    const differing: Record<string, { ours: string[]; theirs: string[] }> = {};
    for (const path of paths) {
      const { ours, theirs } = readings(path);
      const [more, less] = [
        ours.filter((each) => !theirs.includes(each)),
        theirs.filter((each) => !ours.includes(each)),
      ];
      if (more.length + less.length > 0)
        differing[path.slice(CORPORA.length + 1)] = { ours: more, theirs: less };
    }
    const known = Object.keys(KNOWN).filter((path) => path.startsWith(`${corpus}/`));
    expect(Object.keys(differing), JSON.stringify(differing, null, 2)).toEqual(known);
  });
});
