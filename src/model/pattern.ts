// A parameter's pattern, matched without backtracking: no pattern that someone wrote stops the check.

type Part =
  | { type: 'one'; of: RegExp }
  | { type: 'edge'; at: '^' | '$' | 'b' | 'B' }
  | { type: 'all'; parts: Part[] }
  | { type: 'any'; options: Part[] }
  | { type: 'repeat'; part: Part; min: number; max: number }
  | { type: 'ahead'; part: Part; wanted: boolean };

/** How many steps a match may take; far more than any pattern needs that a person can read. */
const STEPS = 500_000;

class Unread extends Error {}

/**
 * Whether the whole of a value matches a regular expression (with the flag `u`).
 *
 * Instead of trying one way after another, it keeps the set of all places that a part of the
 * pattern can end at, so `(a+)+` costs no more than `a+`.
 *
 * @returns undefined where it cannot tell: the pattern does not compile, looks behind, or refers back.
 */
export function matchesWhole(pattern: string, value: string): boolean | undefined {
  try {
    new RegExp(pattern, 'u');
    const characters = [...value];
    return new Matcher(characters).ends(parse(pattern), 0).has(characters.length);
  } catch (error) {
    if (error instanceof Unread || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

class Matcher {
  readonly #text: readonly string[];
  readonly #known = new Map<Part, Map<number, ReadonlySet<number>>>();
  #steps = 0;

  constructor(text: readonly string[]) {
    this.#text = text;
  }

  /** Every place at which a part that begins at `from` can end. */
  ends(part: Part, from: number): ReadonlySet<number> {
    let known = this.#known.get(part);
    if (!known) this.#known.set(part, (known = new Map<number, ReadonlySet<number>>()));
    let found = known.get(from);
    if (!found) known.set(from, (found = this.#find(part, from)));
    return found;
  }

  #find(part: Part, from: number): ReadonlySet<number> {
    switch (part.type) {
      case 'one': {
        const character = this.#text[from];
        return new Set(character !== undefined && part.of.test(character) ? [from + 1] : []);
      }
      case 'edge':
        return new Set(this.#isEdge(part.at, from) ? [from] : []);
      case 'all':
        return part.parts.reduce<ReadonlySet<number>>(
          (places, next) => this.#follow(next, places),
          new Set([from]),
        );
      case 'any':
        return new Set(part.options.flatMap((option) => [...this.ends(option, from)]));
      case 'ahead':
        return new Set(this.ends(part.part, from).size > 0 === part.wanted ? [from] : []);
      case 'repeat': {
        // A part that may be empty settles after as many rounds as there are characters.
        const min = Math.min(part.min, this.#text.length + 2);
        const found = new Set<number>();
        let places: ReadonlySet<number> = new Set([from]);
        for (let round = 0; places.size > 0; round++) {
          if (round >= min) {
            places = new Set([...places].filter((place) => !found.has(place)));
            for (const place of places) found.add(place);
          }
          if (round === part.max) break;
          places = this.#follow(part.part, places);
        }
        return found;
      }
    }
  }

  #follow(part: Part, places: ReadonlySet<number>): ReadonlySet<number> {
    const found = new Set<number>();
    for (const place of places)
      for (const end of this.ends(part, place)) {
        if (++this.#steps > STEPS) throw new Unread();
        found.add(end);
      }
    return found;
  }

  #isEdge(at: '^' | '$' | 'b' | 'B', place: number): boolean {
    if (at === '^') return place === 0;
    if (at === '$') return place === this.#text.length;
    const word = (character: string | undefined) => /^\w$/.test(character ?? '');
    return (word(this.#text[place - 1]) !== word(this.#text[place])) === (at === 'b');
  }
}

const ESCAPE =
  /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[dD][89abAB]..\\u[dD][c-fC-F]..|u.{4}|x.{2}|c.|[\s\S])/uy;
const CLASS = /\[(?:\\[\s\S]|[^\]\\])*\]/uy;
const QUANTIFIER = /(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/uy;
const GROUP = /\((?:\?(?::|<[^=!>][^>]*>|([=!])|))?/uy;

/** The parts of a pattern that is known to compile. */
function parse(pattern: string): Part {
  let at = 0;
  const take = (expression: RegExp): RegExpExecArray | undefined => {
    expression.lastIndex = at;
    const match = expression.exec(pattern);
    if (match) at += match[0].length;
    return match ?? undefined;
  };
  const choice = (): Part => {
    const options: Part[] = [];
    do {
      const parts: Part[] = [];
      while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')')
        parts.push(repeated(atom()));
      options.push({ type: 'all', parts });
    } while (pattern[at] === '|' && ++at);
    return { type: 'any', options };
  };
  const repeated = (part: Part): Part => {
    const match = take(QUANTIFIER);
    if (!match) return part;
    const [, sign, low, comma, high] = match;
    const min = sign ? (sign === '+' ? 1 : 0) : Number(low);
    const open = sign ? sign !== '?' : comma !== '' && high === '';
    const max = open ? Infinity : sign ? 1 : Number(high || low);
    return { type: 'repeat', part, min, max };
  };
  const one = (source: string): Part => ({ type: 'one', of: new RegExp(`^(?:${source})$`, 'u') });
  const atom = (): Part => {
    const next = pattern[at];
    if (next === '(') {
      const opened = take(GROUP)!;
      // What is left after `(?` looks behind or sets flags.
      if (opened[0] === '(?') throw new Unread();
      const part = choice();
      at++;
      return opened[1] ? { type: 'ahead', part, wanted: opened[1] === '=' } : part;
    }
    if (next === '[') return one(take(CLASS)![0]);
    if (next === '^' || next === '$') {
      at++;
      return { type: 'edge', at: next };
    }
    if (next === '\\') {
      const escape = take(ESCAPE)![0];
      if (/^\\[1-9k]/.test(escape)) throw new Unread();
      if (escape === '\\b' || escape === '\\B') return { type: 'edge', at: escape[1] as 'b' | 'B' };
      return one(escape);
    }
    const character = String.fromCodePoint(pattern.codePointAt(at)!);
    at += character.length;
    return one(character);
  };
  return choice();
}
