// One YAML scalar in the text of a file, and the edit that gives it another value in the same quotes.
import { Lines, type Place } from '../model/place.ts';
import type { SourceFile } from '../model/source.ts';
import type { Edit } from './fix.ts';
import { styleOf } from './yaml-text.ts';

/** The text of a file with the arithmetic of its lines. */
export class Text {
  readonly text: string;
  readonly #lines: Lines;

  constructor({ text }: SourceFile) {
    this.text = text;
    this.#lines = new Lines(text);
  }

  /** The offsets of a place. */
  range({ start, end }: Place): { start: number; end: number } {
    return { start: this.#lines.offset(start), end: this.#lines.offset(end) };
  }

  /** The offset at which the line ends on which a place ends. */
  lineEndOf({ end }: Place): number {
    const at = this.text.indexOf('\n', this.#lines.offset(end));
    return at === -1 ? this.text.length : at;
  }

  /** What is written at a place. */
  at(place: Place): string {
    const { start, end } = this.range(place);
    return this.text.slice(start, end);
  }
}

/**
 * The edit that writes a text in the place of a scalar, in the quotes that stand there.
 *
 * @param old What the scalar says now; where it is not written in one line as it is, there is no edit.
 */
export function replaceScalar(
  file: Text,
  place: Place,
  old: string,
  value: string,
): Edit | undefined {
  const raw = file.at(place);
  const style = styleOf(raw);
  const inner = style === 'plain' ? raw : raw.slice(1, -1);
  if (inner !== old || /["'\\\n]/.test(value)) return undefined;
  const { start, end } = file.range(place);
  if (style !== 'plain') return { start: start + 1, end: end - 1, text: value };
  // Whatever YAML would hear in a plain scalar, the result is read again and compared.
  const plain = /^[\p{L}\p{N}/]/u.test(value) && !/: | #|[[\]{},]|[\s:]$/.test(value);
  return { start, end, text: plain ? value : `'${value}'` };
}
