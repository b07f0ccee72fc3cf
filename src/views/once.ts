// Computes a fact of a handbook once, however many pages ask for it.
import type { Handbook } from '../model/handbook.ts';

/** The function, with its answer kept for as long as the handbook is. */
export function once<T>(compute: (handbook: Handbook) => T): (handbook: Handbook) => T {
  const known = new WeakMap<Handbook, { value: T }>();
  return (handbook) => {
    const found = known.get(handbook) ?? { value: compute(handbook) };
    known.set(handbook, found);
    return found.value;
  };
}
