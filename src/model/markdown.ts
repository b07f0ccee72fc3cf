// Markdown and MDX text → mdast, through the parser that the site renders with.
import { markdownToMdast, mdxToMdast } from 'satteri';
import type { Root } from 'mdast';
import { unified, type Processor } from 'unified';

export type Syntax = 'md' | 'mdx';

/** A parse error of MDX: what, and where, both from 1. */
export class MarkdownError extends Error {
  readonly line: number;
  readonly column: number;

  constructor(message: string, line: number, column: number) {
    super(message);
    this.line = line;
    this.column = column;
  }
}

/** The most block quotes, lists or brackets inside one another; the native parser recurses. */
export const DEPTH_LIMIT = 500;

const features = { frontmatter: false, gfm: true, smartPunctuation: false } as const;

/** A unified parser around the native one; unified asks for a function from text to a tree. */
function satteri(syntax: Syntax) {
  const toTree = syntax === 'mdx' ? mdxToMdast : markdownToMdast;
  return function (this: Processor): void {
    this.parser = (text: string) => toTree(text, { features });
  };
}

const processors = {
  md: unified().use(satteri('md')).freeze(),
  mdx: unified().use(satteri('mdx')).freeze(),
};

/** A link of Hugo's, `[text]({{< ref "./other.md" >}})`; in `.md` it stands for the file. */
const HUGO_REF = /\]\((\{\{[<%]\s*(?:rel)?ref\s+"([^"\s)]+)"\s*[%>]\}\})\)/g;

/** The text with Hugo's references written as plain links, character for character as long. */
export function prepareText(text: string, syntax: Syntax): string {
  if (syntax === 'mdx' || !text.includes('ref "')) return text;
  return text.replace(
    HUGO_REF,
    (_all, shortcode: string, path: string) => `](${path.padEnd(shortcode.length)})`,
  );
}

/**
 * Parses a body.
 *
 * @param body The text to parse. A caller that wants positions in the whole file blanks what stands
 *   before the body instead of cutting it off.
 * @throws MarkdownError where MDX cannot be read or nesting passes `DEPTH_LIMIT`.
 */
export function parseMarkdown(body: string, syntax: Syntax): Root {
  refuseDepth(body);
  try {
    return processors[syntax].parse(body) as Root;
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const match = /^(\d+):(\d+): ([\s\S]*?)(?: \(mdx-[\w:-]+\))?$/.exec(text);
    if (!match) throw new MarkdownError(text, 1, 1);
    throw new MarkdownError(match[3]!, Number(match[1]), Number(match[2]));
  }
}

/** `*`, `+` and `-`, which begin an item of a list, and what may stand before another one. */
const LIST: ReadonlySet<number> = new Set([42, 43, 45]);
const LEADING: ReadonlySet<number> = new Set(
  Array.from('\t >.)0123456789', (c) => c.charCodeAt(0)),
);

/**
 * Refuses hostile nesting in one pass, before the native parser recurses into it: openings that no
 * empty line ends, block quotes inside one another, and lists that begin in one line.
 */
function refuseDepth(body: string): void {
  let line = 1;
  let start = 0;
  let depth = 0;
  let quotes = 0;
  let lists = 0;
  let leading = true;
  for (let at = 0; at < body.length; at++) {
    const code = body.charCodeAt(at);
    if (code === 10) {
      line++;
      start = at + 1;
      quotes = 0;
      lists = 0;
      leading = true;
      if (body.charCodeAt(start) === 10) depth = 0;
      continue;
    }
    if (code === 40 || code === 91 || code === 123) depth++;
    else if ((code === 41 || code === 93 || code === 125) && depth > 0) depth--;
    else if (code === 62) quotes++;
    if (leading) {
      if (LIST.has(code)) lists++;
      else leading = LEADING.has(code);
    }
    if (depth > DEPTH_LIMIT || quotes > DEPTH_LIMIT || lists > DEPTH_LIMIT)
      throw new MarkdownError(
        `Brackets, quotes or lists are nested deeper than ${DEPTH_LIMIT} levels`,
        line,
        at - start + 1,
      );
  }
}
