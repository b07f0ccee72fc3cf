// Markdown and MDX text → mdast, through the parser that the site renders with.
import { markdownToMdast, mdxToMdast } from 'satteri';
import type { Root } from 'mdast';
import { unified, type Processor } from 'unified';
import { tooMuch } from './bulk.ts';
import { LIMITS } from './limits.ts';

export type Syntax = 'md' | 'mdx';

/** A parse error of MDX: what, and where, both from 1. */
export class MarkdownError extends Error {
  readonly line: number;
  readonly column: number;

  constructor(message: string, line: number, column: number, options?: ErrorOptions) {
    super(message, options);
    this.line = line;
    this.column = column;
  }
}

/** A body that is more than a handbook allows: what, where, and what to do about it. */
export class LimitError extends MarkdownError {
  readonly remedy: string;

  constructor(
    message: string,
    remedy: string,
    line: number,
    column: number,
    options?: ErrorOptions,
  ) {
    super(message, line, column, options);
    this.remedy = remedy;
  }
}

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
 * @throws MarkdownError where MDX cannot be read, LimitError where it is nested deeper than `depth`,
 *   which the native parser may not survive, or holds more of what takes it long than it can bear.
 */
export function parseMarkdown(body: string, syntax: Syntax, depth = LIMITS.depth): Root {
  refuseDepth(body, depth);
  const much = tooMuch(body, syntax);
  if (much) throw new LimitError(much.reason, much.remedy, much.line, 1);
  try {
    return processors[syntax].parse(body) as Root;
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const match = /^(\d+):(\d+): ([\s\S]*?)(?: \(mdx-[\w:-]+\))?$/.exec(text);
    if (!match) throw new MarkdownError(text, 1, 1);
    throw new MarkdownError(match[3]!, Number(match[1]), Number(match[2]));
  }
}

/** What a character is to the count of depths; all that is nothing to it is 0. */
const BREAK = 1;
const OPENS = 2;
const CLOSES = 3;
const QUOTE = 4;
/** `*`, `+` and `-`, which begin an item of a list, and what may stand before another one. */
const LIST = 5;
const LEADING = 6;
const ROLES = new Uint8Array(128);
for (const [role, characters] of [
  [LEADING, '\t .0123456789'],
  [BREAK, '\n'],
  [OPENS, '([{'],
  [CLOSES, ')]}'],
  [QUOTE, '>'],
  [LIST, '*+-'],
] as const)
  for (const character of characters) ROLES[character.charCodeAt(0)] = role;

/**
 * Refuses hostile nesting in one pass, before the native parser recurses into it: openings that no
 * empty line ends, block quotes inside one another, and lists that begin in one line.
 */
function refuseDepth(body: string, most: number): void {
  let line = 1;
  let start = 0;
  let depth = 0;
  let quotes = 0;
  let lists = 0;
  let leading = true;
  for (let at = 0; at < body.length; at++) {
    const code = body.charCodeAt(at);
    const role = code < 128 ? ROLES[code]! : 0;
    // Most characters are letters, and nothing is to be done for those.
    if (role === 0 || (role === LEADING && leading)) {
      if (role === 0) leading = false;
      continue;
    }
    if (role === BREAK) {
      line++;
      start = at + 1;
      quotes = 0;
      lists = 0;
      leading = true;
      if (body.charCodeAt(start) === 10) depth = 0;
      continue;
    }
    if (role === OPENS) depth++;
    else if (role === CLOSES) {
      if (depth > 0) depth--;
    } else if (role === QUOTE) quotes++;
    if (leading) {
      if (role === LIST) lists++;
      else leading = code === 41 || role === QUOTE;
    }
    if (depth > most || quotes > most || lists > most)
      throw new LimitError(
        `Brackets, quotes or lists are nested deeper than ${most} levels`,
        'flatten them',
        line,
        at - start + 1,
      );
  }
}
