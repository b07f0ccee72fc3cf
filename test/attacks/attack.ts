// The shape of an attack: a text that somebody puts into a handbook, and how it has to end.
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What proves that code ran at build: a file. In a browser a dialog does, or a request to elsewhere. */
export const MARK = join(tmpdir(), `handrail-attack-ran-${process.pid}`);

/** JavaScript for Node that leaves a file behind. */
export const NODE_CODE = `process.getBuiltinModule("fs").writeFileSync(${JSON.stringify(MARK)}, "x")`;

/** A host that nobody may ask. */
export const ELSEWHERE = 'https://attacker.example';

/** A body or a file of a document; below which door it comes in says the file that it stands in. */
export interface Attack {
  name: string;
  /** The whole file, front matter included. */
  text: string;
  syntax: 'md' | 'mdx';
  /**
   * The rule that tells it at the level of an error or a warning; absent for what a page shows as the
   * text that it is.
   */
  rule?: string;
}

/** Attacks of one door from their names and texts. */
export function attacks(
  syntax: Attack['syntax'],
  rule: string | undefined,
  texts: Readonly<Record<string, string>>,
): Attack[] {
  return Object.entries(texts).map(([name, text]) => ({
    name,
    text,
    syntax,
    ...(rule !== undefined && { rule }),
  }));
}
