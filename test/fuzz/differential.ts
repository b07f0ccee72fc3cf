// What the checker says of a body against what its page holds: inert for one must be inert on the other.
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { check } from '../../src/check.ts';
import { splitFrontMatter } from '../../src/model/front-matter.ts';
import { Lines } from '../../src/model/place.ts';
import { RenderError } from '../../src/model/render.ts';
import { openHandbook } from '../../src/open.ts';
import { rules } from '../../src/rules/index.ts';
import { bodyOf as pageBody } from '../../src/site/bodies.ts';
import { activityOf } from './activity.ts';
import { bodyOf, frontMatterOf } from './body.ts';
import type { FuzzFile } from './documents.ts';
import { memoryTree } from './memory-tree.ts';
import { Random } from './random.ts';

const FIXED: readonly [path: string, text: string][] = [
  [
    'handbook.yaml',
    'title: Example Shop operations\nurl: https://ops.example.com\nextends: standard\n',
  ],
  ['runbooks/shop/latency.md', '# Latency\n\n## Mitigation\n\nScale up.\n'],
  ['runbooks/shop/x.svg', '<svg/>'],
  ['runbooks/shop/cpu-100%.png', ''],
];
const VERDICT = ['document/safe-mdx', 'document/syntax'];
const second = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();

/** The body number `index` of a seed, as a file. */
export function bodyFile(seed: number, index: number): FuzzFile {
  const random = new Random(seed, index, 3);
  const syntax = random.oneIn(3) ? 'md' : 'mdx';
  const head = random.oneIn(20) ? frontMatterOf(random) : '';
  return {
    path: `runbooks/shop/f${index}.${syntax}`,
    bytes: Buffer.from(head + bodyOf(random, syntax), 'utf8'),
  };
}

/** What came of some bodies. */
export interface Differences {
  /** Bodies that the checker lets pass. */
  inert: number;
  /** Bodies in which remark sees code or components that are not allowed, and the checker sees none. */
  disputed: number;
  wrongs: string[];
}

/** Compares the checker's verdict of each file with what stands on its page. */
export async function compare(files: readonly FuzzFile[]): Promise<Differences> {
  const fixed = FIXED.map(([path, text]) => ({ path, bytes: Buffer.from(text) }));
  const tree = memoryTree([...fixed, ...files]);
  const handbook = await openHandbook('.', {
    asOf: '2026-11-21',
    now: new Date(0),
    tree,
    inProcess: true,
  });
  const { diagnostics } = check(handbook, rules, { only: VERDICT });
  const told = Map.groupBy(diagnostics, ({ place }) => place.path);
  const result: Differences = { inert: 0, disputed: 0, wrongs: [] };
  for (const { path } of files) {
    const document = handbook.atPath(path)!;
    const wrong = (what: string) => result.wrongs.push(`${what}: ${path}`);
    const found = told.get(path) ?? [];
    // Raw HTML in plain Markdown is told, and shown as the text that it is.
    const isShown = ({ message }: { message: string }) =>
      document.syntax === 'md' && message.startsWith('Raw HTML is not rendered');
    // A mistake in front matter alone leaves a body that is judged by itself.
    const isOfBody = ({ rule }: { rule: string }) => rule === 'document/safe-mdx' || !document.body;
    const refused = found.filter((each) => isOfBody(each) && !isShown(each));
    if (refused.some(({ severity }) => severity !== 'error')) wrong('refused with a mere warning');
    try {
      const { segments } = pageBody(handbook, document, '');
      const { found: active, text } = activityOf(segments);
      if (active.length > 0) wrong(`active (${active.join(', ')})`);
      if (refused.length > 0) wrong('refused, and has a page');
      else {
        result.inert++;
        if (document.syntax === 'mdx' && isEighth(path))
          dispute(document.source.text, text, result, wrong);
      }
    } catch (error) {
      if (!(error instanceof RenderError)) wrong(`uncaught: ${(error as Error).stack}`);
      else if (refused.length === 0) wrong(`let pass, and has no page (${error.message})`);
    }
  }
  return result;
}

/** Every eighth body is shown to the second parser, which takes longer than all the rest. */
function isEighth(path: string): boolean {
  return Number(/\d+/.exec(path)) % 8 === 0;
}

/** What another parser takes for code in a body that passed must stand on the page as text. */
function dispute(
  source: string,
  text: string,
  result: Differences,
  wrong: (what: string) => void,
): void {
  if (!/[{<]|import|export/.test(source)) return;
  const { bodyAt } = splitFrontMatter('', source, new Lines(source));
  let code: string[];
  try {
    code = codeIn(second.parse(source.slice(bodyAt)));
  } catch {
    // What it cannot read at all, it cannot run.
    result.disputed++;
    return;
  }
  if (code.length === 0) return;
  result.disputed++;
  const plain = (value: string) => value.replace(/[\s\\]+/g, '');
  for (const each of code)
    if (
      !plain(text).includes(plain(each).slice(0, 8)) &&
      !plain(source).includes(`](${plain(each)}`)
    )
      wrong(`remark sees code that is not on the page (${each})`);
}

/** The expressions and modules in a tree of remark. */
function codeIn(root: Root): string[] {
  const found: string[] = [];
  const visit = (node: { type: string; value?: string; children?: unknown }): void => {
    if (/^mdx(?:js|Flow|Text)(?:Esm|Expression)/.test(node.type)) found.push(node.value ?? '');
    if (Array.isArray(node.children)) (node.children as (typeof node)[]).forEach(visit);
  };
  visit(root);
  return found;
}
