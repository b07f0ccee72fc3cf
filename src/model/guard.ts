// The MDX guard: what a body may not contain. Checker and renderer both ask it, so they agree.
import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { components } from './components.ts';
import { nearest } from './nearest.ts';
import type { Point } from './place.ts';

export interface Violation {
  reason: string;
  remedy: string;
  start: Point;
  end: Point;
  /** Raw HTML in plain Markdown: shown as text, so nothing runs and nothing vanishes. */
  html?: boolean;
}

type Element = MdxJsxFlowElement | MdxJsxTextElement;
type AnyNode = Nodes | Element | { type: string; position?: Nodes['position']; value?: string };

const CODE: Readonly<Record<string, string>> = {
  mdxjsEsm: 'An `import` or `export` runs code',
  mdxFlowExpression: 'An expression in braces runs code',
  mdxTextExpression: 'An expression in braces runs code',
};

/** HTML that plain Markdown may use: it carries no attribute and cannot run anything. */
const PLAIN_TAGS = /^<\/?(?:br|details|summary|kbd|sub|sup|b|i|em|strong|code|p|hr)\s*\/?>$/i;

/**
 * The parts of an HTML node when each of its tags is plain: text and tags by turns, beginning with
 * text; undefined otherwise. Comments are left out.
 *
 * A tag or comment that does not end is none, and what follows on the page would be taken into it.
 */
export function plainHtml(value: string): string[] | undefined {
  // No search goes on behind the last end that it could find, or many beginnings would take for ever.
  const comments = value.lastIndexOf('-->') + 3;
  const ended = comments > 2 ? value.slice(0, comments).split(/(<!--[\s\S]*?-->|<[^>]*>)/) : [''];
  const rest = value.slice(comments > 2 ? comments : 0);
  const tags = rest.lastIndexOf('>') + 1;
  const [next = '', ...others] = rest.slice(0, tags).split(/(<[^>]*>)/);
  const parts = [...ended.slice(0, -1), ended.at(-1)! + next, ...others];
  parts.push(parts.pop()! + rest.slice(tags));
  const isPlain = (part: string, index: number) =>
    index % 2 === 0 ? !part.includes('<') : part.startsWith('<!--') || PLAIN_TAGS.test(part);
  if (!parts.every(isPlain)) return undefined;
  return parts.map((part) => (part.startsWith('<!--') ? '' : part));
}

/** Whatever in a tree could run, or would vanish from the page, with its place in the text. */
export function violations(root: Root): Violation[] {
  const found: Violation[] = [];
  visit(root, found);
  return found;
}

function visit(node: AnyNode, found: Violation[]): void {
  const add = (reason: string, remedy: string, html?: boolean) =>
    found.push({
      reason,
      remedy,
      start: node.position?.start ?? { line: 1, column: 1 },
      end: node.position?.end ?? { line: 1, column: 2 },
      ...(html && { html }),
    });
  if (node.type in CODE) {
    const { value = '' } = node as { value?: string };
    add(
      `${CODE[node.type]!}: \`${excerpt(value)}\``,
      node.type === 'mdxjsEsm'
        ? 'remove it; components need no import'
        : 'put literal braces in backticks',
    );
    return;
  }
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
    element(node as Element, add);
  else if (node.type === 'html') {
    const { value } = node as { value: string };
    if (!plainHtml(value))
      add(
        `Raw HTML is not rendered: \`${excerpt(value)}\``,
        'put a placeholder in backticks, or write it in Markdown',
        true,
      );
  }
  if ('children' in node) for (const child of node.children) visit(child, found);
}

function element(node: Element, add: (reason: string, remedy: string) => void): void {
  const name = node.name ?? '';
  const component = Object.hasOwn(components, name) ? components[name] : undefined;
  if (!component) {
    const near = /^[A-Z]/.test(name) ? nearest(name, Object.keys(components)) : undefined;
    const list = Object.keys(components)
      .map((known) => `\`${known}\``)
      .join(', ');
    if (name === '') add('A fragment `<>` is not a component', `use one of ${list}`);
    else if (/^[a-z]/.test(name))
      add(`\`<${name}>\` is raw HTML`, 'put a placeholder in backticks, or write it in Markdown');
    else
      add(
        `\`<${name}>\` is not a component of this handbook`,
        near ? `did you mean \`<${near}>\`?` : `use one of ${list}`,
      );
    return;
  }
  const given = new Set<string>();
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') {
      add(`\`<${name}>\` spreads attributes, which runs code`, 'write each attribute out');
      continue;
    }
    const spec = Object.hasOwn(component.attributes, attribute.name)
      ? component.attributes[attribute.name]
      : undefined;
    const value = attribute.value;
    given.add(attribute.name);
    if (!spec) {
      const near = nearest(attribute.name, Object.keys(component.attributes));
      const known = Object.keys(component.attributes).map((key) => `\`${key}\``);
      add(
        `\`<${name}>\` has no attribute \`${attribute.name}\``,
        near
          ? `did you mean \`${near}\`?`
          : known.length > 0
            ? `use ${known.join(' or ')}`
            : 'remove it',
      );
    } else if (typeof value === 'object' && value !== null)
      add(
        `The attribute \`${attribute.name}\` of \`<${name}>\` runs code`,
        'write the value in quotes',
      );
    else if (spec.values && !spec.values.includes(value ?? ''))
      add(
        `\`${attribute.name}="${value ?? ''}"\` of \`<${name}>\` is not known`,
        `use ${spec.values.map((known) => `\`${known}\``).join(', ')}`,
      );
  }
  if (!component.children && node.children.some(isSaid))
    add(
      `\`<${name}>\` holds words that no page shows`,
      `close it at once, \`<${name} … />\`, and put the words beside it`,
    );
  for (const [key, spec] of Object.entries(component.attributes))
    if (spec.required && !given.has(key))
      add(`\`<${name}>\` lacks the attribute \`${key}\``, spec.description);
}

function isSaid(node: Nodes): boolean {
  return node.type !== 'text' || node.value.trim() !== '';
}

function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').replaceAll('`', "'").trim();
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
