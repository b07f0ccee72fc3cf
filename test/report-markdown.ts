// A Markdown report read as GitHub reads it: a GFM parser, then what its text would set off.
import type { Node, Parent, TableCell } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect } from 'vitest';

/** The only HTML that a report holds. */
const OWN_HTML =
  /^(?:<!-- handrail(?::overdue \d+)? -->|<br>|<details><summary>[A-Z][a-z ]+: \d+<\/summary>|<\/details>)$/;

interface Read {
  /** The cells of each row of each table, as text. */
  rows: string[][];
  headings: string[];
  /** Where the links lead. */
  links: string[];
  paragraphs: string[];
}

/** Reads a report; anything in it that a message could have forged fails the test. */
export function readMarkdown(text: string): Read {
  const tree = unified().use(remarkParse).use(remarkGfm).parse(text);
  const read: Read = { rows: [], headings: [], links: [], paragraphs: [] };
  const known = ['root', 'table', 'tableRow', 'tableCell', 'text', 'inlineCode', 'html', 'link'];
  visit(tree, (node, parents) => {
    if (node.type === 'heading') read.headings.push(textOf(node));
    else if (node.type === 'paragraph') read.paragraphs.push(textOf(node));
    else expect(known, text).toContain(node.type);
    if (node.type === 'html') expect((node as Node & { value: string }).value).toMatch(OWN_HTML);
    if (node.type === 'link') read.links.push((node as Node & { url: string }).url);
    if (node.type === 'tableRow')
      read.rows.push(((node as Parent).children as TableCell[]).map(textOf));
    if (['tableCell', 'paragraph', 'heading'].includes(node.type))
      expect(outsideCode(node as Parent), text).not.toMatch(/[@#!~$&<>\\]|https?:|www\./);
    expect(parents.length).toBeLessThan(6);
  });
  return read;
}

function visit(
  node: Node,
  see: (node: Node, parents: readonly Node[]) => void,
  parents: readonly Node[] = [],
): void {
  see(node, parents);
  for (const child of (node as Partial<Parent>).children ?? [])
    visit(child, see, [...parents, node]);
}

/** The text of a node, code included; `<br>` and the like are left out. */
function textOf(node: Node): string {
  if (node.type === 'html') return '';
  const { value, children = [] } = node as Node & { value?: string; children?: Node[] };
  return value ?? children.map(textOf).join('');
}

/** The text of a cell outside of code, which is where a forge looks for mentions and references. */
function outsideCode({ children }: Parent): string {
  return children.map((child) => (child.type === 'text' ? child.value : ' ')).join('');
}
