// Positions of a text in which a lone carriage return ends a line for the parser, and for nothing else.
import type { Nodes, Root } from 'mdast';
import { Lines, type Point } from './place.ts';

/** A function from a point as the parser counts lines to the point as everything else does. */
export function withoutReturns(text: string): (point: Point) => Point {
  const starts = [0];
  for (const { index, 0: ending } of text.matchAll(/\r\n|\r|\n/g))
    starts.push(index + ending.length);
  const lines = new Lines(text);
  return ({ line, column }) => lines.point((starts[line - 1] ?? text.length) + column - 1);
}

/** Puts the positions of a tree into the lines of the text that it was made of. */
export function realign(root: Root, text: string): void {
  const point = withoutReturns(text);
  const visit = (node: Nodes): void => {
    if (node.position) {
      Object.assign(node.position.start, point(node.position.start));
      Object.assign(node.position.end, point(node.position.end));
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(root);
}
