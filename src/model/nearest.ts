// "Did you mean": the candidate nearest to a mistyped name, among a few or among many.
import { distance } from 'fastest-levenshtein';

/**
 * The candidate that differs from `name` by the fewest edits, when that is at most a quarter of its
 * length, from 2 to 4; letter case does not count. Undefined when nothing is near.
 */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  const wanted = name.toLowerCase();
  const limit = farthest(wanted);
  let best: string | undefined;
  let least = limit + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) > least) continue;
    const edits = distance(wanted, candidate.toLowerCase());
    if (edits < least || (edits === least && best !== undefined && candidate < best)) {
      best = candidate;
      least = edits;
    }
  }
  return least < Math.max(1, wanted.length) ? best : undefined;
}

/** The most edits by which a name is still near. */
function farthest(wanted: string): number {
  return Math.min(4, Math.max(2, Math.floor(wanted.length / 4)));
}

/** How much a comparison of two names costs, beside a look at which letters they have. */
const COMPARISON = 64;
/** The work after which names are looked for no more: thousands of broken references each ask. */
const MOST_WORK = 256 * 1024 * 1024;

/** Many names to which others are near: the same answers as `nearest`, at a small part of its cost. */
export class NearNames {
  readonly #written: readonly string[];
  readonly #lower: readonly string[];
  /** Which letters each name has, as bits. */
  readonly #letters: Uint32Array;
  readonly #known = new Map<string, string | undefined>();
  #left = MOST_WORK;

  constructor(candidates: Iterable<string>) {
    const names = [...new Set(candidates)].map((written) => ({
      written,
      lower: written.toLowerCase(),
    }));
    names.sort((a, b) => a.lower.length - b.lower.length || (a.written < b.written ? -1 : 1));
    this.#written = names.map(({ written }) => written);
    this.#lower = names.map(({ lower }) => lower);
    this.#letters = Uint32Array.from(this.#lower, lettersOf);
  }

  /** The name that is nearest to another; undefined where none is near, and where too many asked. */
  to(name: string): string | undefined {
    if (this.#known.has(name)) return this.#known.get(name);
    const near = this.#left > 0 ? this.#find(name.toLowerCase()) : undefined;
    this.#known.set(name, near);
    return near;
  }

  #find(wanted: string): string | undefined {
    const limit = farthest(wanted);
    const letters = lettersOf(wanted);
    const [from, to] = [this.#from(wanted.length - limit), this.#from(wanted.length + limit + 1)];
    let best: string | undefined;
    let least = limit;
    this.#left -= to - from;
    for (let at = from; at < to; at++) {
      // An edit takes one letter away at most, and brings one.
      if (countOf(letters ^ this.#letters[at]!) > 2 * least) continue;
      this.#left -= COMPARISON;
      const edits = distance(wanted, this.#lower[at]!);
      const written = this.#written[at]!;
      if (edits > least || (edits === least && best !== undefined && written > best)) continue;
      best = written;
      least = edits;
    }
    return least < Math.max(1, wanted.length) ? best : undefined;
  }

  /** Where the names of a length begin. */
  #from(length: number): number {
    let low = 0;
    let high = this.#lower.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#lower[middle]!.length < length) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function lettersOf(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at++) letters |= 1 << (text.charCodeAt(at) & 31);
  return letters;
}

/** How many bits of a number are set. */
function countOf(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return (((count + (count >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
