// Things by where they stand in one file, found without a look at all of them.
import { holds, isBefore, type Place, type Point } from './place.ts';

/** A thing, and where it stands. */
export interface Standing<T> {
  place: Place;
  thing: T;
}

/** Things of one file, whose places do not overlap; of several that begin at one point the first counts. */
export class Places<T> {
  readonly #standing: readonly Standing<T>[];

  constructor(standing: Iterable<Standing<T>>) {
    const sorted = [...standing].sort(
      ({ place: { start: a } }, { place: { start: b } }) => a.line - b.line || a.column - b.column,
    );
    this.#standing = sorted.filter(({ place: { start } }, index) => {
      const before = sorted[index - 1]?.place.start;
      return before === undefined || isBefore(before, start);
    });
  }

  /** The thing that holds a point. */
  at(point: Point): T | undefined {
    const last = this.#lastAt(point);
    return last && holds(last.place, point) ? last.thing : undefined;
  }

  /** The last thing that begins at a point or before it. */
  upTo(point: Point): T | undefined {
    return this.#lastAt(point)?.thing;
  }

  #lastAt(point: Point): Standing<T> | undefined {
    let low = -1;
    let high = this.#standing.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (isBefore(point, this.#standing[middle]!.place.start)) high = middle - 1;
      else low = middle;
    }
    return this.#standing[low];
  }
}
