// Places of the model (lines and columns from 1, UTF-16) ⇄ positions of the protocol (from 0, UTF-16).
import type { Position, Range } from 'vscode-languageserver';
import type { Place, Point } from '../model/place.ts';

/** The position of a point; a carriage return stands after the last column of its line on both sides. */
export function positionOf({ line, column }: Point): Position {
  return { line: Math.max(0, line - 1), character: Math.max(0, column - 1) };
}

/** The range of a place. */
export function rangeOf({ start, end }: Pick<Place, 'start' | 'end'>): Range {
  return { start: positionOf(start), end: positionOf(end) };
}

/** The point of a position. */
export function pointOf({ line, character }: Position): Point {
  return { line: line + 1, column: character + 1 };
}

/** True for a point in a place or at its end, where the cursor of an editor stands after typing. */
export function touches(place: Place, { line, column }: Point): boolean {
  const { start, end } = place;
  return (
    (line > start.line || (line === start.line && column >= start.column)) &&
    (line < end.line || (line === end.line && column <= end.column))
  );
}
