// A Fix: what one finding asks for, as edits of a file's text, and what they change in its data.
import type { Place } from '../model/place.ts';
import type { Json } from '../model/yaml.ts';

/** A piece of a text, by its offsets (`end` exclusive), and what takes its place. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/**
 * What a file's data become. Whatever else changes is a reason to leave the file alone.
 *
 * - `value`: the YAML value at the place; `name`: the YAML key at the place.
 * - `added`: a field of the file's first mapping.
 * - `link`: the address of the Markdown link at the place of the finding.
 * - `text`: neither data nor links, but the text of a body.
 * - `characters`: no more than the characters that no handbook may hold.
 * - `order`: nothing.
 */
export type Intent =
  | { kind: 'value'; at: Place; value: Json }
  | { kind: 'name'; at: Place; name: string }
  | { kind: 'added'; name: string; value: Json }
  | { kind: 'link'; at: Place; url: string }
  | { kind: 'text' }
  | { kind: 'characters' }
  | { kind: 'order' };

export interface Fix {
  /** The id of the rule whose finding it answers; `order` answers none. */
  rule: string;
  /** The file that it edits. */
  path: string;
  /** Where the finding stands, which may be in another file. */
  place: Place;
  /** What it does, such as `write \`payments\` for \`paymnts\``; no full stop. */
  message: string;
  /**
   * Sorted, without overlap. Offsets count UTF-16 code units in the text of the SourceFile: without a
   * byte order mark, and with `\n` at the end of each line.
   */
  edits: readonly Edit[];
  intents: readonly Intent[];
  /** True where the byte order mark of the file goes too. */
  unmarks?: true;
}

/** A finding that looks mechanical and is not certain. */
export interface Left {
  rule: string;
  path: string;
  place: Place;
  /** Why it is left alone; no full stop. */
  left: string;
}

/** The words for a value that takes the place of another. */
export function writeFor(after: string, before: string): string {
  const short = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
  return `write \`${short(after)}\` for \`${short(before)}\``;
}
