// A page's tree → its parts: runs of HTML, cut where a component stands.
import type { Comment, ElementContent, Nodes, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { components } from './components.ts';

/** A part of a page: HTML as it is, or a component whose children are parts. */
export type Segment =
  | { html: string }
  | { component: string; attributes: Readonly<Record<string, string>>; children: Segment[] };

interface ComponentData {
  component?: string;
  attributes?: Record<string, string>;
}

/** Splits a tree at its components. */
export function segmentsOf(tree: Root): Segment[] {
  const found: Segment[] = [];
  const marks: Comment[] = [];
  const marked = (nodes: Nodes[]): Nodes[] =>
    nodes.map((node) => {
      if (node.type !== 'element') return node;
      const { component, attributes } = (node.data ?? {}) as ComponentData;
      if (component === undefined || !Object.hasOwn(components, component))
        return { ...node, children: marked(node.children) as ElementContent[] };
      found.push({
        component,
        attributes: attributes ?? {},
        children: segmentsOf({ type: 'root', children: node.children }),
      });
      const mark: Comment = { type: 'comment', value: '' };
      marks.push(mark);
      return mark;
    });
  const children = marked(tree.children) as Root['children'];
  const splitBy = (word: string): string[] => {
    for (const [index, mark] of marks.entries()) mark.value = `${word}:${index}`;
    const html = toHtml({ type: 'root', children }, { allowDangerousHtml: true });
    return html.split(new RegExp(`<!--${word}:(\\d+)-->`));
  };
  let parts = splitBy('handrail-0');
  // A title may hold what looks like a mark; a page that is cut there has attributes of the author's.
  if (parts.length !== 2 * found.length + 1) {
    const runs = parts.join('').match(/\d+/g) ?? [];
    const longest = runs.reduce((most, { length }) => Math.max(most, length), 0);
    parts = splitBy(`handrail-1${'0'.repeat(longest)}`);
  }
  const segments: Segment[] = [];
  parts.forEach((part, index) => {
    if (index % 2 === 1) segments.push(found[Number(part)]!);
    else if (part !== '') segments.push({ html: part });
  });
  return segments;
}
