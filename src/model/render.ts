// A body → what a page shows: runs of HTML, and components with literal attributes between them.
import GithubSlugger from 'github-slugger';
import type {
  Element,
  ElementContent,
  Nodes as HastNodes,
  Properties,
  Root as HastRoot,
} from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Code, Heading, Html, Image, InlineCode, Link, Parents, Root } from 'mdast';
import { toHast, type State } from 'mdast-util-to-hast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { textOf } from './body.ts';
import { components } from './components.ts';
import { splitFrontMatter } from './front-matter.ts';
import { plainHtml, violations } from './guard.ts';
import type { Syntax } from './markdown.ts';
import { bodyTree } from './parse-body.ts';
import { Lines } from './place.ts';
import { codeBlock, inlineCode } from './render-code.ts';

/** A part of a page: HTML as it is, or a component whose children are parts. */
export type Segment =
  | { html: string }
  | { component: string; attributes: Readonly<Record<string, string>>; children: Segment[] };

export interface Rendered {
  segments: Segment[];
  /** True when the body begins with a heading of level 1, which is then the page's title. */
  ownTitle: boolean;
}

/** A body that must not be published: what, and where, as `path:line:column`. */
export class RenderError extends Error {}

export interface RenderOptions {
  /** The address of a link as the page has it; undefined to leave the link out. */
  href(url: string): string | undefined;
  /** The address of an image; undefined where the page shows a link to it instead. */
  src(url: string): string | undefined;
  /** The parameters whose uses in code are marked, so that a page can fill them in. */
  parameters?: ReadonlySet<string>;
  /** Id of a heading → its former ids, which lead to it as well. */
  formerIds?: ReadonlyMap<string, readonly string[]>;
}

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

/**
 * Renders the body of a document.
 *
 * It goes through the same parser and the same guard as the check: what the check calls unsafe is
 * refused here too, whoever calls.
 *
 * @param text The whole file, front matter included.
 * @throws RenderError when the body cannot be parsed or may not be published.
 */
export function renderBody(
  path: string,
  text: string,
  syntax: Syntax,
  options: RenderOptions,
): Rendered {
  const split = splitFrontMatter(path, text, new Lines(text));
  const fault = split.faults[0];
  if (fault)
    throw new RenderError(
      `${path}:${fault.place.start.line}:${fault.place.start.column}: ${fault.reason}`,
    );
  let root: Root;
  try {
    root = bodyTree(text, split.bodyAt, syntax);
  } catch (error) {
    const {
      line = 1,
      column = 1,
      message,
    } = error as { line?: number; column?: number; message: string };
    throw new RenderError(`${path}:${line}:${column}: ${message}`);
  }
  const refused = violations(root).find((violation) => !violation.html);
  if (refused)
    throw new RenderError(
      `${path}:${refused.start.line}:${refused.start.column}: ${refused.reason}; ${refused.remedy}`,
    );
  const first = root.children.find((node) => node.type !== 'html' && node.type !== 'definition');
  const ownTitle = first?.type === 'heading' && first.depth === 1;
  return { segments: new Renderer(options).render(root), ownTitle };
}

const MARK = /<!--handrail:(\d+)-->/g;

class Renderer {
  readonly #options: RenderOptions;
  readonly #slugger = new GithubSlugger();

  constructor(options: RenderOptions) {
    this.#options = options;
  }

  render(root: Root): Segment[] {
    const tree = toHast(root, {
      handlers: {
        heading: (state: State, node: Heading) => this.#heading(state, node),
        link: (state: State, node: Link) => this.#link(state, node),
        image: (_state: State, node: Image) => this.#image(node),
        html: (_state: State, node: Html, parent: Parents | undefined) => {
          const shown = plain(node.value);
          // A block of markup that is shown as text is a paragraph of its own.
          return isFlow(parent) && shown.every(isText) ? paragraph(shown) : shown;
        },
        code: (_state: State, node: Code) => codeBlock(node, this.#options.parameters),
        inlineCode: (_state: State, node: InlineCode) => inlineCode(node, this.#options.parameters),
        mdxJsxFlowElement: (state: State, node: Jsx) => jsx(state, node),
        mdxJsxTextElement: (state: State, node: Jsx) => jsx(state, node),
      },
      clobberPrefix: 'note-',
    }) as HastRoot;
    return segmentsOf(tree);
  }

  #heading(state: State, node: Heading): Element {
    const id = this.#slugger.slug(textOf(node));
    const former = (this.#options.formerIds?.get(id) ?? []).map((each): Element => {
      return { type: 'element', tagName: 'span', properties: { id: each }, children: [] };
    });
    const children = [...former, ...state.all(node)];
    const anchor: Element = {
      type: 'element',
      tagName: 'a',
      properties: {
        className: ['anchor'],
        href: `#${id}`,
        ariaLabel: `Link to ${textOf(node)}`,
        dataPagefindIgnore: '',
      },
      children: [{ type: 'text', value: '#' }],
    };
    return {
      type: 'element',
      tagName: `h${node.depth}`,
      properties: { id },
      children: id === '' || node.depth === 1 ? children : [...children, anchor],
    };
  }

  #link(state: State, node: Link): ElementContent[] {
    const href = this.#options.href(node.url);
    const children = state.all(node);
    if (href === undefined) return children;
    const properties: Properties = { href };
    if (node.title) properties['title'] = node.title;
    if (/^https?:/i.test(href)) properties['rel'] = ['noopener'];
    return [{ type: 'element', tagName: 'a', properties, children }];
  }

  #image(node: Image): ElementContent {
    const src = this.#options.src(node.url);
    if (src === undefined) return this.#instead(node);
    const properties: Properties = { src, alt: node.alt ?? '', loading: 'lazy' };
    if (node.title) properties['title'] = node.title;
    return { type: 'element', tagName: 'img', properties, children: [] };
  }

  /** An image that the page may not show: a link to it, else its words. */
  #instead(node: Image): ElementContent {
    const words: ElementContent = { type: 'text', value: node.alt || node.url };
    const href = this.#options.href(node.url);
    if (href === undefined) return words;
    return { type: 'element', tagName: 'a', properties: { href }, children: [words] };
  }
}

function isFlow(parent: Parents | undefined): boolean {
  return parent !== undefined && ['root', 'blockquote', 'listItem'].includes(parent.type);
}

function isText(node: ElementContent): boolean {
  return node.type === 'text' && node.value.trim() !== '';
}

function paragraph(children: ElementContent[]): ElementContent[] {
  if (children.length === 0) return [];
  return [{ type: 'element', tagName: 'p', properties: {}, children }];
}

/** Raw HTML: plain tags stay, comments go, and anything else is shown as the text it is. */
function plain(value: string): ElementContent[] {
  if (!plainHtml(value)) return [{ type: 'text', value: value.replace(/<!--[\s\S]*?-->/g, '') }];
  const html = value
    .replace(/<!--[\s\S]*?-->/g, '')
    .split(/(<[^>]*>)/)
    .map((part) => (part.startsWith('<') ? part.toLowerCase() : escape(part)))
    .join('');
  return html === '' ? [] : [{ type: 'raw', value: html } as unknown as ElementContent];
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A component as an element of its own name; `segmentsOf` takes it out of the HTML again. */
function jsx(state: State, node: Jsx): Element {
  const attributes = Object.fromEntries(
    node.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' ? [[attribute.name, String(attribute.value ?? '')]] : [],
    ),
  );
  return {
    type: 'element',
    tagName: node.name ?? '',
    properties: {},
    data: { component: node.name, attributes } as Element['data'],
    children: state.all(node),
  };
}

interface ComponentData {
  component?: string;
  attributes?: Record<string, string>;
}

/** Splits a tree at its components. */
function segmentsOf(tree: HastRoot): Segment[] {
  const found: Segment[] = [];
  const marked = (nodes: HastNodes[]): HastNodes[] =>
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
      return { type: 'comment', value: `handrail:${found.length - 1}` };
    });
  const children = marked(tree.children) as HastRoot['children'];
  const html = toHtml({ type: 'root', children }, { allowDangerousHtml: true });
  const segments: Segment[] = [];
  html.split(MARK).forEach((part, index) => {
    if (index % 2 === 1) segments.push(found[Number(part)]!);
    else if (part !== '') segments.push({ html: part });
  });
  return segments;
}
