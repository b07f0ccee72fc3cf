// The values of a pattern that has only a few: what a field offers as a list.
import { matchesWhole } from './pattern.ts';

const MOST = 12;
const TOO_MANY = MOST * 4;

/**
 * Every value that a pattern accepts, where it is made of letters, alternatives, groups and short
 * classes and accepts at most twelve.
 *
 * @returns undefined where there are more, or the pattern says it in another way.
 */
export function choicesOf(pattern: string): string[] | undefined {
  const found = new Choices(pattern).all();
  if (!found) return undefined;
  const values = [...new Set(found)];
  // One value leaves nothing to choose; and the pattern itself has the last word.
  const sound = values.every((value) => value !== '' && matchesWhole(pattern, value) === true);
  return sound && values.length > 1 && values.length <= MOST ? values : undefined;
}

class Choices {
  readonly #pattern: string;
  #at = 0;

  constructor(pattern: string) {
    this.#pattern = pattern;
  }

  all(): string[] | undefined {
    const found = this.#alternatives();
    return this.#at === this.#pattern.length ? found : undefined;
  }

  #alternatives(): string[] | undefined {
    const found: string[] = [];
    do {
      let values: string[] = [''];
      while (this.#at < this.#pattern.length && !/[|)]/.test(this.#pattern[this.#at]!)) {
        const next = this.#one();
        if (!next) return undefined;
        values = values.flatMap((value) => next.map((end) => value + end));
        if (values.length > TOO_MANY) return undefined;
      }
      found.push(...values);
    } while (this.#pattern[this.#at] === '|' && ++this.#at);
    return found;
  }

  #one(): string[] | undefined {
    const rest = this.#pattern.slice(this.#at);
    const group = /^\((?:\?:)?(?!\?)/.exec(rest);
    if (group) {
      this.#at += group[0].length;
      const found = this.#alternatives();
      if (this.#pattern[this.#at++] !== ')') return undefined;
      return this.#optional(found);
    }
    const set = /^\[([A-Za-z0-9_-]+)\]/.exec(rest);
    if (set) {
      this.#at += set[0].length;
      return this.#optional(members(set[1]!));
    }
    const literal = /^(?:\\([^A-Za-z0-9])|([^\\[\](){}*+?.^$|]))/.exec(rest);
    if (!literal) return undefined;
    this.#at += literal[0].length;
    return this.#optional([literal[1] ?? literal[2]!]);
  }

  #optional(values: string[] | undefined): string[] | undefined {
    if (this.#pattern[this.#at] !== '?') return values;
    this.#at++;
    return values && ['', ...values];
  }
}

/** The characters of a class, ranges written out. */
function members(text: string): string[] {
  return Array.from(text.matchAll(/([A-Za-z0-9])-([A-Za-z0-9])|[\s\S]/g)).flatMap((match) => {
    const [whole, from, to] = match;
    if (from === undefined || to === undefined) return [whole];
    const [first, last] = [from.charCodeAt(0), to.charCodeAt(0)];
    const count = Math.min(last - first + 1, TOO_MANY + 1);
    return Array.from({ length: count }, (_, index) => String.fromCharCode(first + index));
  });
}
