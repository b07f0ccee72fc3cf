// Footnotes that no text refers to, or that are defined twice: nothing leads to them.
import type { FootnoteDefinition, Nodes, Root } from 'mdast';

/**
 * The footnotes that would stand on no page, because only what is referred to is gathered at its end.
 * They are shown where they are written instead, so that nothing vanishes.
 */
export function strayFootnotes(root: Root): ReadonlySet<FootnoteDefinition> {
  const definitions: FootnoteDefinition[] = [];
  collect(root, definitions);
  const first = new Map<string, FootnoteDefinition>();
  for (const each of definitions) {
    const id = each.identifier.toUpperCase();
    if (!first.has(id)) first.set(id, each);
  }
  const reached = new Set<FootnoteDefinition>();
  const reach = (node: Nodes): void => {
    if (node.type === 'footnoteReference') {
      const definition = first.get(node.identifier.toUpperCase());
      if (!definition || reached.has(definition)) return;
      reached.add(definition);
      definition.children.forEach(reach);
    } else if ('children' in node && node.type !== 'footnoteDefinition')
      node.children.forEach(reach);
  };
  reach(root);
  const stray = new Set<FootnoteDefinition>();
  for (const each of definitions) {
    if (reached.has(each)) continue;
    stray.add(each);
    each.children.forEach(reach);
  }
  return stray;
}

function collect(node: Nodes, found: FootnoteDefinition[]): void {
  if (node.type === 'footnoteDefinition') found.push(node);
  if ('children' in node) for (const child of node.children) collect(child, found);
}
