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
  readonly #text: string;
  #known: number[] | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** Made when it is first needed: most files have nothing to point at. */
  get #starts(): number[] {
    if (this.#known) return this.#known;
    this.#known = [0];
    for (let at = this.#text.indexOf('\n'); at !== -1; at = this.#text.indexOf('\n', at + 1))
      this.#known.push(at + 1);
    return this.#known;
  }

  /** How many lines there are. */
  get count(): number {
    return this.#starts.length - (this.#text.endsWith('\n') ? 1 : 0);
  }

  /** The point at an offset (0-based, UTF-16 code units); clamped to the text. */
  point(offset: number): Point {
    const at = Math.max(0, Math.min(offset, this.#text.length));
    // The first line is asked for most, and needs no table.
    const end = this.#known ? -1 : this.#text.indexOf('\n');
    if (at <= end) return { line: 1, column: at + 1 };
    const starts = this.#starts;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: at - starts[low]! + 1 };
  }

  /** The offset of a point (both from 1); the inverse of `point`. */
  offset(point: Point): number {
    return (this.#starts[point.line - 1] ?? this.#text.length) + point.column - 1;
  }
}

/** The place of a span of offsets in a file. */
export function span(path: string, lines: Lines, start: number, end: number): Place {
  return { path, start: lines.point(start), end: lines.point(end) };
}
