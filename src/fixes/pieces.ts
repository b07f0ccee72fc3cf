// Edits upon edits of one text, as edits of what it was at first.
import type { Edit } from './fix.ts';

/** A part of the text: a span of the first one, or new. */
type Piece = { from: number; to: number } | { text: string };

export class Pieces {
  readonly #first: string;
  #pieces: Piece[];

  constructor(text: string) {
    this.#first = text;
    this.#pieces = [{ from: 0, to: text.length }];
  }

  /** The text as it is now. */
  get text(): string {
    return this.#pieces.map((piece) => this.#written(piece)).join('');
  }

  /** Makes edits of the text as it is now; they are sorted and do not overlap. */
  edit(edits: readonly Edit[]): void {
    const pieces: Piece[] = [];
    let at = 0;
    let next = 0;
    let written = -1;
    /** Keeps what stands between two offsets of a piece. */
    const keep = (piece: Piece, start: number, end: number) => {
      if (end <= start) return;
      if ('text' in piece) pieces.push({ text: piece.text.slice(start, end) });
      else pieces.push({ from: piece.from + start, to: piece.from + end });
    };
    for (const piece of this.#pieces) {
      const length = this.#written(piece).length;
      let done = 0;
      while (next < edits.length && edits[next]!.start <= at + length) {
        const { start, end, text } = edits[next]!;
        // One that begins between two pieces belongs to the first, and is written once.
        if (written !== next) {
          keep(piece, done, start - at);
          pieces.push({ text });
          written = next;
        }
        done = Math.max(done, Math.min(length, end - at));
        // What an edit takes away of the next piece is taken there; what begins there waits for it.
        if (end > at + length) break;
        next++;
      }
      keep(piece, done, length);
      at += length;
    }
    this.#pieces = pieces.filter((piece) => this.#written(piece) !== '');
  }

  /** The edits that make the text of now from the first one: sorted, without overlap, and minimal. */
  edits(): Edit[] {
    const edits: Edit[] = [];
    let at = 0;
    let text = '';
    const close = (to: number) => {
      if (to > at || text !== '') edits.push(this.#trimmed({ start: at, end: to, text }));
      text = '';
    };
    for (const piece of this.#pieces) {
      if ('text' in piece) {
        text += piece.text;
        continue;
      }
      close(piece.from);
      at = piece.to;
    }
    close(this.#first.length);
    return edits.filter(({ start, end, text: written }) => end > start || written !== '');
  }

  /** Without what is the same at both ends. */
  #trimmed({ start, end, text }: Edit): Edit {
    const old = this.#first.slice(start, end);
    let head = 0;
    while (head < old.length && head < text.length && old[head] === text[head]) head++;
    let tail = 0;
    const most = Math.min(old.length, text.length) - head;
    while (tail < most && old.at(-1 - tail) === text.at(-1 - tail)) tail++;
    return { start: start + head, end: end - tail, text: text.slice(head, text.length - tail) };
  }

  #written(piece: Piece): string {
    return 'text' in piece ? piece.text : this.#first.slice(piece.from, piece.to);
  }
}
