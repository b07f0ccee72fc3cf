// What a place of a file names, and every other place that names the same.
import type { Handbook } from '../model/handbook.ts';
import type { Place, Point } from '../model/place.ts';
import { namesIn, publishedIn, saysItsId, type Named, type Thing } from './names.ts';
import { touches } from './positions.ts';

/** What is named at a point of a file; the smallest place where several hold it. */
export function namedAt(handbook: Handbook, path: string, point: Point): Named | undefined {
  let best: Named | undefined;
  const file = handbook.files.find((each) => each.path === path);
  const names = file ? namesIn(handbook, file) : publishedIn(handbook, path);
  for (const named of names) {
    if (!touches(named.place, point)) continue;
    if (!best || size(named.place) < size(best.place)) best = named;
  }
  return best;
}

function size({ start, end }: Place): number {
  return (end.line - start.line) * 10_000 + end.column - start.column;
}

/** True for two mentions of one thing. */
export function isSameThing(a: Thing, b: Thing): boolean {
  if (a.kind === 'document') return b.kind === 'document' && a.document === b.document;
  if (a.kind === 'alert')
    return b.kind === 'alert' && a.name.toLowerCase() === b.name.toLowerCase();
  if (a.kind === 'heading') return b.kind === 'heading' && a.heading === b.heading;
  return b.kind === 'rule' && a.rule === b.rule;
}

/** Every place of the handbook that names a thing; a heading of a document names the document as well. */
export function* mentionsOf(
  handbook: Handbook,
  thing: Thing,
  withHeadings = false,
): Generator<Named> {
  for (const file of handbook.files)
    for (const named of namesIn(handbook, file)) {
      const of =
        withHeadings &&
        thing.kind === 'document' &&
        named.as === 'link' &&
        named.thing.kind === 'heading'
          ? ({ kind: 'document', document: named.thing.document } as const)
          : named.thing;
      if (isSameThing(of, thing)) yield named;
    }
}

/** Where a thing itself stands. */
export function definitionsOf(thing: Thing): Place[] {
  if (thing.kind === 'alert') return thing.alerts.map(({ place }) => place);
  if (thing.kind === 'heading') return [thing.heading.place];
  if (thing.kind === 'rule') return [];
  const { document } = thing;
  return [saysItsId(document) ? document.place('/id') : document.place()];
}
