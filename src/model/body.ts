// A Body: what a document's Markdown says, as facts with places; the tree itself is not kept.
import GithubSlugger from 'github-slugger';
import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Place, Point } from './place.ts';

export interface Heading {
  depth: number;
  text: string;
  /** The anchor, as GitHub makes it; unique within the document. */
  id: string;
  place: Place;
  /** True when nothing but other headings stands between this heading and the next of its rank. */
  empty: boolean;
}

export interface Link {
  url: string;
  text: string;
  image: boolean;
  /** The whole link, brackets included. */
  place: Place;
}

export interface TaskItem {
  done: boolean;
  text: string;
  place: Place;
}

export interface CodeBlock {
  lang: string | undefined;
  meta: string | undefined;
  value: string;
  place: Place;
  /** The line of the file on which the code itself begins. */
  line: number;
  /** The names and effects of the components around it, the outermost first. */
  inside: readonly ComponentUse[];
}

/** Code inside a line of text. */
export interface InlineCode {
  value: string;
  place: Place;
}

export interface ComponentUse {
  name: string;
  attributes: Readonly<Record<string, string>>;
  place: Place;
}

export interface Body {
  headings: Heading[];
  links: Link[];
  tasks: TaskItem[];
  code: CodeBlock[];
  inlineCode: InlineCode[];
  components: ComponentUse[];
  /** The places of numbered lists; one inside another is a list of its own. */
  numberedLists: Place[];
  /** Places of text outside code, for rules about wording. */
  texts: Place[];
}

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** Gathers the facts of a tree whose positions are those of the file at `path`. */
export function readBody(path: string, root: Root): Body {
  const body: Body = {
    headings: [],
    links: [],
    tasks: [],
    code: [],
    inlineCode: [],
    components: [],
    numberedLists: [],
    texts: [],
  };
  const slugger = new GithubSlugger();
  const place = (node: { position?: Nodes['position'] }): Place => ({
    path,
    start: pointOf(node.position?.start),
    end: pointOf(node.position?.end),
  });
  const open: Heading[] = [];
  const filled = () => {
    for (const heading of open) heading.empty = false;
  };

  const visit = (node: Nodes | Element, inside: readonly ComponentUse[]): void => {
    switch (node.type) {
      case 'heading': {
        const text = textOf(node);
        const heading: Heading = {
          depth: node.depth,
          text,
          id: slugger.slug(text),
          place: place(node),
          empty: true,
        };
        while (open.length > 0 && open.at(-1)!.depth >= node.depth) open.pop();
        open.push(heading);
        body.headings.push(heading);
        break;
      }
      case 'link':
        body.links.push({ url: node.url, text: textOf(node), image: false, place: place(node) });
        break;
      case 'image':
        body.links.push({ url: node.url, text: node.alt ?? '', image: true, place: place(node) });
        if (!inHeading) filled();
        break;
      case 'list':
        if (node.ordered) body.numberedLists.push(place(node));
        break;
      case 'listItem':
        if (typeof node.checked === 'boolean')
          body.tasks.push({
            done: node.checked,
            text: textOf(node.children[0] ?? node),
            place: place(node),
          });
        break;
      case 'code': {
        filled();
        const where = place(node);
        body.code.push({
          lang: node.lang ?? undefined,
          meta: node.meta ?? undefined,
          value: node.value,
          place: where,
          line: where.start.line + 1,
          inside,
        });
        return;
      }
      case 'text':
        if (node.value.trim() !== '') {
          body.texts.push(place(node));
          if (!inHeading) filled();
        }
        return;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement': {
        const use: ComponentUse = {
          name: node.name ?? '',
          attributes: Object.fromEntries(
            node.attributes.flatMap((attribute) =>
              attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
                ? [[attribute.name, attribute.value]]
                : [],
            ),
          ),
          place: place(node),
        };
        body.components.push(use);
        filled();
        for (const child of node.children) visit(child, [...inside, use]);
        return;
      }
      case 'inlineCode':
        body.inlineCode.push({ value: node.value, place: place(node) });
        if (!inHeading) filled();
        return;
      case 'table':
      case 'thematicBreak':
        if (!inHeading) filled();
        break;
      default:
    }
    if ('children' in node) {
      const before = inHeading;
      if (node.type === 'heading') inHeading = true;
      for (const child of node.children) visit(child, inside);
      inHeading = before;
    }
  };
  let inHeading = false;
  visit(root, []);
  return body;
}

function pointOf(point: Point | undefined): Point {
  return { line: point?.line ?? 1, column: point?.column ?? 1 };
}

/** The text of a node without its markup, as GitHub reads a heading. */
export function textOf(node: Nodes | Element): string {
  if ('value' in node) return node.type === 'html' ? '' : node.value;
  if ('alt' in node) return node.alt ?? '';
  if ('children' in node) return node.children.map((child) => textOf(child as Nodes)).join('');
  return '';
}
