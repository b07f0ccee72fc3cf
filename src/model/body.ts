// A Body: what a document's Markdown says, as facts with places; the tree itself is not kept.
import GithubSlugger from 'github-slugger';
import type { Nodes, Root, Table } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { LIMITS, type BodyLimits } from './limits.ts';
import { LimitError } from './markdown.ts';
import type { Place, Point } from './place.ts';
import { anchorOf } from './anchor.ts';

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

/**
 * Gathers the facts of a tree whose positions are those of the file at `path`.
 *
 * @throws LimitError for a table that is wider, or tables that are larger, than the limits allow.
 */
export function readBody(path: string, root: Root, limits: BodyLimits = LIMITS): Body {
  const measure = tableMeasure(limits);
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
          id: anchorOf(slugger, text),
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
        measure(node);
        filled();
        break;
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

/** A function that refuses a table when it, or it and those before it, would make too large a page. */
function tableMeasure({ tableColumns, tableCells }: BodyLimits): (table: Table) => void {
  let cells = 0;
  return ({ children, position }) => {
    const columns = children[0]?.children.length ?? 0;
    // A row that is short is filled up on the page.
    cells += columns * children.length;
    const { line, column } = pointOf(position?.start);
    if (columns > tableColumns)
      throw new LimitError(
        `A table has ${columns} columns, more than the ${tableColumns} that are read`,
        'turn it around, or attach the data as a file',
        line,
        column,
      );
    if (cells > tableCells)
      throw new LimitError(
        `The tables up to here have ${cells} cells, those that short rows lack included, more than the ${tableCells} that are read`,
        'split the file, or attach the data as a file',
        line,
        column,
      );
  };
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
