// What a body says, from its source and not from its page: the words that the page must have, in order.
import type { Code, FootnoteDefinition, Nodes, Parents } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { components } from './components.ts';
import { strayFootnotes } from './footnotes.ts';
import { splitFrontMatter } from './front-matter.ts';
import { plainHtml } from './guard.ts';
import type { Syntax } from './markdown.ts';
import { bodyTree } from './parse-body.ts';
import { Lines } from './place.ts';
import { Wording } from './wording.ts';

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

export interface WrittenOptions {
  /** True where the page shows the image of this address itself; else it shows a link to it. */
  image(url: string): boolean;
  /** The words that a component adds before its children, or undefined for none. */
  component(name: string, attributes: Readonly<Record<string, string>>, empty: boolean): Added;
}

/** Words that a component adds: text, or code. */
export type Added = { text: string } | { code: string } | undefined;

/**
 * The words of a body, each with its line in the file.
 *
 * What has no words of its own is left out: the addresses of links, definitions of links, comments,
 * the languages of code.
 *
 * @param text The whole file, front matter included.
 * @throws MarkdownError where the body cannot be read.
 */
export function written(
  path: string,
  text: string,
  syntax: Syntax,
  options: WrittenOptions,
): Wording {
  const { bodyAt } = splitFrontMatter(path, text, new Lines(text));
  const root = bodyTree(text, bodyAt, syntax);
  const wording = new Wording();
  new Writer(wording, options, strayFootnotes(root)).body(root);
  return wording;
}

/** Nodes between whose contents there is no space. */
const INLINE = new Set([
  'delete',
  'emphasis',
  'link',
  'linkReference',
  'mdxJsxTextElement',
  'strong',
]);

/** Nodes whose children stand on lines of their own. */
const FLOW = new Set(['blockquote', 'footnoteDefinition', 'listItem', 'mdxJsxFlowElement', 'root']);

class Writer {
  readonly #wording: Wording;
  readonly #options: WrittenOptions;
  readonly #stray: ReadonlySet<FootnoteDefinition>;
  readonly #definitions = new Map<string, FootnoteDefinition>();
  readonly #order: string[] = [];

  constructor(wording: Wording, options: WrittenOptions, stray: ReadonlySet<FootnoteDefinition>) {
    this.#wording = wording;
    this.#options = options;
    this.#stray = stray;
  }

  /** Writes a whole body, its footnotes last. */
  body(root: Parents): void {
    this.#define(root);
    this.#node(root);
    // A footnote may refer to another, which then follows.
    for (let at = 0; at < this.#order.length; at++)
      this.#children(this.#definitions.get(this.#order[at]!)!);
  }

  #define(node: Nodes): void {
    if (node.type === 'footnoteDefinition') {
      const id = node.identifier.toUpperCase();
      if (!this.#definitions.has(id)) this.#definitions.set(id, node);
    }
    if ('children' in node) for (const child of node.children) this.#define(child);
  }

  #node(node: Nodes | Jsx): void {
    const wording = this.#wording;
    wording.from(node.position?.start.line);
    switch (node.type) {
      case 'text':
        wording.say(node.value);
        return;
      case 'inlineCode':
        wording.code(node.value.replace(/\r?\n|\r/g, ' '));
        return;
      case 'code':
        this.#code(node);
        return;
      case 'break':
      case 'thematicBreak':
        wording.apart();
        return;
      case 'html':
        this.#html(node.value);
        return;
      case 'image':
        wording.say(this.#options.image(node.url) ? (node.alt ?? '') : node.alt || node.url);
        return;
      case 'footnoteReference':
        this.#reference(node.identifier.toUpperCase(), node.label ?? node.identifier);
        return;
      case 'footnoteDefinition':
        if (this.#stray.has(node)) this.#children(node);
        return;
      case 'definition':
        return;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        this.#component(node);
        return;
      case 'list':
        if (node.ordered && (node.start ?? 1) !== 1) wording.listStart(node.start!);
        this.#children(node);
        return;
      case 'listItem':
        if (typeof node.checked === 'boolean') wording.box(node.checked);
        this.#children(node);
        return;
      default:
        if ('children' in node) this.#children(node);
        // A node of a kind that is not known here must not pass for one that says nothing.
        else if ('value' in node) wording.say(node.value);
    }
  }

  #children(node: Parents | Jsx): void {
    const apart = !INLINE.has(node.type);
    const flow = FLOW.has(node.type);
    if (apart) this.#wording.apart();
    for (const child of node.children) {
      this.#node(child);
      if (flow && child.type === 'html') this.#wording.say('\n');
    }
    if (apart) this.#wording.apart();
  }

  /** A block of code, each line of it from its own. */
  #code({ value, position }: Code): void {
    const lines = value.split('\n');
    const { start, end } = position ?? { start: { line: 1 }, end: { line: 1 } };
    const fences = end.line - start.line + 1 > lines.length ? 1 : 0;
    this.#wording.from(start.line + fences);
    this.#wording.tag('pre', false);
    this.#wording.tag('code', false);
    lines.forEach((line, index) => {
      this.#wording.from(start.line + fences + index);
      this.#wording.say(index < lines.length - 1 ? `${line}\n` : line);
    });
    this.#wording.tag('code', true);
    this.#wording.tag('pre', true);
  }

  #reference(id: string, label: string): void {
    if (!this.#definitions.has(id)) {
      this.#wording.say(`[^${label}]`);
      return;
    }
    if (!this.#order.includes(id)) this.#order.push(id);
    this.#wording.say(String(this.#order.indexOf(id) + 1));
  }

  #component(node: Jsx): void {
    const attributes = Object.fromEntries(
      node.attributes.flatMap((each) =>
        each.type === 'mdxJsxAttribute' ? [[each.name, String(each.value ?? '')]] : [],
      ),
    );
    // A component that is a box stands apart in a line of text too.
    const apart =
      node.type === 'mdxJsxFlowElement' || components[node.name ?? '']?.inline === false;
    if (apart) this.#wording.apart();
    const empty = node.children.length === 0;
    const added = this.#options.component(node.name ?? '', attributes, empty);
    if (added && 'code' in added) this.#wording.code(added.code);
    else if (added) this.#wording.say(added.text);
    if (apart) this.#wording.apart();
    this.#children(node);
    if (apart) this.#wording.apart();
  }

  /** Raw HTML: the plain tags of Markdown work, comments go, and anything else is text. */
  #html(value: string): void {
    const parts = plainHtml(value);
    if (!parts) {
      this.#wording.say(value.replace(/<!--[\s\S]*?-->/g, ''));
      return;
    }
    parts.forEach((part, index) => {
      const tag = index % 2 === 1 && /^<(\/?)([a-z0-9]+)/i.exec(part);
      if (tag) this.#wording.tag(tag[2]!.toLowerCase(), tag[1] === '/');
      else this.#wording.say(part);
    });
  }
}
