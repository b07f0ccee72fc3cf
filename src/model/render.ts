// A body → what a page shows: runs of HTML, and components with literal attributes between them.
import GithubSlugger from 'github-slugger';
import type { Element, ElementContent, Properties, Root as HastRoot } from 'hast';
import type {
  Code,
  FootnoteDefinition,
  Heading,
  Html,
  Image,
  InlineCode,
  Link,
  Parents,
  Root,
  Table,
  TableRow,
} from 'mdast';
import { defaultHandlers, toHast, type State } from 'mdast-util-to-hast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { textOf } from './body.ts';
import { strayFootnotes } from './footnotes.ts';
import { anchorOf } from './anchor.ts';
import { splitFrontMatter } from './front-matter.ts';
import { plainHtml, violations } from './guard.ts';
import type { Syntax } from './markdown.ts';
import { bodyTree } from './parse-body.ts';
import { Lines } from './place.ts';
import { codeBlock, inlineCode } from './render-code.ts';
import { segmentsOf, type Segment } from './segments.ts';

export type { Segment };

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

class Renderer {
  readonly #options: RenderOptions;
  readonly #slugger = new GithubSlugger();

  constructor(options: RenderOptions) {
    this.#options = options;
  }

  render(root: Root): Segment[] {
    const stray = strayFootnotes(root);
    const tree = toHast(root, {
      handlers: {
        heading: (state: State, node: Heading) => this.#heading(state, node),
        link: (state: State, node: Link) => this.#link(state, node),
        image: (_state: State, node: Image) => this.#image(node),
        tableRow: (state: State, node: TableRow, parent: Parents | undefined) =>
          defaultHandlers.tableRow(state, node, isTooWide(node, parent) ? undefined : parent),
        footnoteDefinition: (state: State, node: FootnoteDefinition) =>
          stray.has(node) ? state.wrap(state.all(node)) : undefined,
        html: (_state: State, node: Html, parent: Parents | undefined) => {
          const shown = plain(node.value);
          // A block of markup that is shown as text is a paragraph of its own.
          return isFlow(parent) && shown.every(isText) ? paragraph(shown) : shown;
        },
        code: (_state: State, node: Code) => codeBlock(node, this.#options.parameters),
        inlineCode: (_state: State, node: InlineCode) => inlineCode(node, this.#options.parameters),
        table: (state: State, node: Table) => scrolling(defaultHandlers.table(state, node)),
        mdxJsxFlowElement: (state: State, node: Jsx) => jsx(state, node),
        mdxJsxTextElement: (state: State, node: Jsx) => jsx(state, node),
      },
      clobberPrefix: 'note-',
    }) as HastRoot;
    return segmentsOf(tree);
  }

  #heading(state: State, node: Heading): Element {
    const id = anchorOf(this.#slugger, textOf(node));
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
      children: node.depth === 1 ? children : [...children, anchor],
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

/** True for a row with cells beyond the last column: a mistake, and they must not vanish. */
function isTooWide(row: TableRow, parent: Parents | undefined): boolean {
  return parent?.type === 'table' && row.children.length > (parent.align?.length ?? 0);
}

/** A table in a box that scrolls by itself, also from the keyboard. */
function scrolling(table: Element): Element {
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['scroll'], tabIndex: 0, role: 'group', ariaLabel: 'Table' },
    children: [table],
  };
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
  const parts = plainHtml(value);
  if (!parts) return [{ type: 'text', value: value.replace(/<!--[\s\S]*?-->/g, '') }];
  const html = parts
    .map((part, index) => (index % 2 === 1 ? part.toLowerCase() : escape(part)))
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
