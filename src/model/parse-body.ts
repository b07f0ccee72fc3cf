// A body's text → its facts: parse, guard and read in one step, the same in every process.
import { readBody, type Body } from './body.ts';
import { violations, type Violation } from './guard.ts';
import { MarkdownError, parseMarkdown, prepareText, type Syntax } from './markdown.ts';
import { inlineDefinitions } from './link-definitions.ts';
import { secretsIn, type Secret } from './secrets.ts';
import type { Root } from 'mdast';

/** What the parser made of a body. */
export type BodyResult =
  | {
      body: Body;
      violations: Violation[];
      /** The secrets in the whole text, front matter included. */
      secrets: Secret[];
    }
  | { error: { message: string; line: number; column: number } }
  | { crash: string };

/**
 * The tree of a document's body, with positions in the whole file.
 *
 * @param bodyAt The offset at which the body begins; what stands before is blanked, not cut off.
 * @throws MarkdownError where it cannot be read.
 */
export function bodyTree(text: string, bodyAt: number, syntax: Syntax): Root {
  const blank = text.slice(0, bodyAt).replace(/[^\n]/g, ' ');
  const root = parseMarkdown(blank + prepareText(text.slice(bodyAt), syntax), syntax);
  if (text.includes(']:')) inlineDefinitions(root);
  return root;
}

/** Parses the body of the file at `path`. */
export function parseBody(path: string, text: string, bodyAt: number, syntax: Syntax): BodyResult {
  try {
    const root = bodyTree(text, bodyAt, syntax);
    return {
      body: readBody(path, root),
      violations: violations(root),
      secrets: secretsIn(text),
    };
  } catch (error) {
    // The tree is walked by recursion; one that is too deep for it must not end the process.
    if (error instanceof RangeError) return { crash: 'runs out of stack' };
    if (!(error instanceof MarkdownError)) throw error;
    const { message, line, column } = error;
    return { error: { message, line, column } };
  }
}
