// Links whose address stands elsewhere, `[text][name]` and `[name]: address`, as plain links.
import type { Definition, Image, Link, Nodes, Root } from 'mdast';

/** Replaces each reference to a definition by the link or the image that it stands for. */
export function inlineDefinitions(root: Root): void {
  const definitions = new Map<string, Definition>();
  collect(root, definitions);
  if (definitions.size > 0) replace(root, definitions);
}

function collect(node: Nodes, definitions: Map<string, Definition>): void {
  if (node.type === 'definition' && !definitions.has(node.identifier))
    definitions.set(node.identifier, node);
  if ('children' in node) for (const child of node.children) collect(child, definitions);
}

function replace(node: Nodes, definitions: ReadonlyMap<string, Definition>): void {
  if (!('children' in node)) return;
  const children = node.children as Nodes[];
  children.forEach((child, index) => {
    if (child.type === 'linkReference' || child.type === 'imageReference') {
      const definition = definitions.get(child.identifier);
      if (definition) children[index] = plain(child, definition);
    }
    replace(children[index]!, definitions);
  });
}

function plain(
  reference: Extract<Nodes, { type: 'linkReference' | 'imageReference' }>,
  { url, title }: Definition,
): Link | Image {
  const { position } = reference;
  if (reference.type === 'imageReference')
    return { type: 'image', url, title: title ?? null, alt: reference.alt ?? null, position };
  return { type: 'link', url, title: title ?? null, children: reference.children, position };
}
