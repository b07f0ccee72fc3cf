// A body's text → its facts: parse, guard and read in one step, the same in every process.
import { readBody, type Body } from './body.ts';
import { realign, withoutReturns } from './carriage-returns.ts';
import { violations, type Violation } from './guard.ts';
import { LimitError, MarkdownError, parseMarkdown, prepareText, type Syntax } from './markdown.ts';
import { inlineDefinitions } from './link-definitions.ts';
import { LIMITS, type BodyLimits } from './limits.ts';
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
  | { error: { message: string; line: number; column: number; remedy?: string } }
  | { crash: string };

/**
 * The tree of a document's body, with positions in the whole file.
 *
 * @param bodyAt The offset at which the body begins; what stands before is blanked, not cut off.
 * @throws MarkdownError where it cannot be read.
 */
export function bodyTree(text: string, bodyAt: number, syntax: Syntax, depth?: number): Root {
  const blank = text.slice(0, bodyAt).replace(/[^\n]/g, ' ');
  const prepared = blank + prepareText(text.slice(bodyAt), syntax);
  const root = parse(prepared, syntax, depth);
  if (prepared.includes('\r')) realign(root, prepared);
  if (text.includes(']:')) inlineDefinitions(root);
  return root;
}

function parse(prepared: string, syntax: Syntax, depth: number | undefined): Root {
  try {
    return parseMarkdown(prepared, syntax, depth);
  } catch (error) {
    if (!(error instanceof MarkdownError) || !prepared.includes('\r')) throw error;
    const { line, column } = withoutReturns(prepared)(error);
    if (error instanceof LimitError)
      throw new LimitError(error.message, error.remedy, line, column, { cause: error });
    throw new MarkdownError(error.message, line, column, { cause: error });
  }
}

/** Parses the body of the file at `path`. */
export function parseBody(
  path: string,
  text: string,
  bodyAt: number,
  syntax: Syntax,
  limits: BodyLimits = LIMITS,
): BodyResult {
  try {
    const root = bodyTree(text, bodyAt, syntax, limits.depth);
    return {
      body: readBody(path, root, limits),
      violations: violations(root),
      secrets: secretsIn(text),
    };
  } catch (error) {
    // The tree is walked by recursion; one that is too deep for it must not end the process.
    if (error instanceof RangeError) return { crash: 'runs out of stack' };
    if (!(error instanceof MarkdownError)) throw error;
    const { message, line, column } = error;
    const remedy = error instanceof LimitError ? { remedy: error.remedy } : {};
    return { error: { message, line, column, ...remedy } };
  }
}
