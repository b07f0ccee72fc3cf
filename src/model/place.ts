// A Place: a span of a file, and the arithmetic between offsets and lines.

/** A position in a text; line and column count from 1, columns in UTF-16 code units. */
export interface Point {
  line: number;
  column: number;
}

/** A span of one file; `end` is exclusive. `path` is relative to the handbook's root. */
export interface Place {
  path: string;
  start: Point;
  end: Point;
}

/** True when a point stands before another. */
export function isBefore(a: Point, b: Point): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column);
}

/** True when a point stands in a place. */
export function holds(place: Place, point: Point): boolean {
  return !isBefore(point, place.start) && isBefore(point, place.end);
}

/** Where each line of a text begins, to turn an offset into a line and a column. */
export class Lines {
  readonly #starts: number[] = [0];
  readonly #length: number;

  constructor(text: string) {
    this.#length = text.length;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
      this.#starts.push(at + 1);
  }

  /** The point at an offset (0-based, UTF-16 code units); clamped to the text. */
  point(offset: number): Point {
    const at = Math.max(0, Math.min(offset, this.#length));
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: at - this.#starts[low]! + 1 };
  }

  /** The offset of a point (both from 1); the inverse of `point`. */
  offset(point: Point): number {
    return (this.#starts[point.line - 1] ?? this.#length) + point.column - 1;
  }
}

/** The place of a span of offsets in a file. */
export function span(path: string, lines: Lines, start: number, end: number): Place {
  return { path, start: lines.point(start), end: lines.point(end) };
}
