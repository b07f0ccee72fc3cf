// Chance that can be repeated: the same seed gives the same numbers, on every machine.

/** A source of numbers that follow from a seed alone. */
export class Random {
  #state: number;

  /** @param seeds Numbers that together name the sequence, such as a seed and an index. */
  constructor(...seeds: number[]) {
    this.#state = 0x9e3779b9;
    for (const seed of seeds) {
      this.#state = (this.#state ^ seed) | 0;
      this.#next();
    }
  }

  /** An integer from 0 up to, and without, a limit. */
  below(limit: number): number {
    return this.#next() % limit;
  }

  /** True once in so many times. */
  oneIn(times: number): boolean {
    return this.below(times) === 0;
  }

  /** One of a list, which may not be empty. */
  of<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!;
  }

  /** So many of a list, each as likely as the others each time. */
  many<T>(count: number, list: readonly T[]): T[] {
    return Array.from({ length: count }, () => this.of(list));
  }

  /** The generator “splitmix32”: quick, and good enough for choosing words. */
  #next(): number {
    this.#state = (this.#state + 0x9e3779b9) | 0;
    let mixed = this.#state ^ (this.#state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  }
}
