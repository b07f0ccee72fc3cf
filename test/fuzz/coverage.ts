// Which characters of `src` have run, as V8 counts its blocks.
import { Session } from 'node:inspector';

export class Coverage {
  readonly #session = new Session();
  /** By the address of a module: 1 for each character that has run. */
  readonly #reached = new Map<string, Uint8Array>();

  constructor() {
    this.#session.connect();
    this.#session.post('Profiler.enable');
    this.#session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  }

  /** Adds what has run since the last call; gives what ran for the first time, by module. */
  take(): Map<string, number[]> {
    const fresh = new Map<string, number[]>();
    for (const [url, ran] of this.#ran()) {
      const known = this.#grown(url, ran.length);
      const found = Array.from(ran.keys()).filter((at) => ran[at] === 1 && known[at] === 0);
      for (const at of found) known[at] = 1;
      if (found.length > 0) fresh.set(url, found);
    }
    return fresh;
  }

  /** Whether something of what was new has run since the last call; it is taken out of that. */
  hits(fresh: Map<string, number[]>): boolean {
    let hit = false;
    for (const [url, ran] of this.#ran()) {
      const left = fresh.get(url)?.filter((at) => ran[at] !== 1);
      if (!left || left.length === fresh.get(url)!.length) continue;
      hit = true;
      fresh.set(url, left);
    }
    return hit;
  }

  /** How many characters have run. */
  get characters(): number {
    let sum = 0;
    for (const known of this.#reached.values()) for (const bit of known) sum += bit;
    return sum;
  }

  /** For each module, 1 for the characters that ran since the last call. */
  #ran(): Map<string, Uint8Array> {
    const found = new Map<string, Uint8Array>();
    this.#session.post('Profiler.takePreciseCoverage', (error, { result }) => {
      if (error) throw error;
      for (const { url, functions } of result) {
        if (!/\/src\/(?:model|sources|fixes|report)\/(?!generated)/.test(url)) continue;
        const ranges = functions.flatMap((each) => each.ranges);
        const ran = new Uint8Array(Math.max(...ranges.map(({ endOffset }) => endOffset)));
        // An inner range is told behind the one that it stands in.
        for (const { startOffset, endOffset, count } of ranges.sort(
          (a, b) => a.startOffset - b.startOffset || b.endOffset - a.endOffset,
        ))
          ran.fill(count > 0 ? 1 : 0, startOffset, endOffset);
        found.set(url, ran);
      }
    });
    return found;
  }

  #grown(url: string, size: number): Uint8Array {
    const known = this.#reached.get(url) ?? new Uint8Array(size);
    const wide = known.length >= size ? known : new Uint8Array(size);
    if (wide !== known) wide.set(known);
    this.#reached.set(url, wide);
    return wide;
  }
}
