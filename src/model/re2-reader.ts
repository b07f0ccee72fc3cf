// A pattern of RE2 → the same in JavaScript’s language.
import {
  CONTROL,
  inAnyCase,
  LAST,
  PERL,
  POSIX,
  unicodeClass,
  without,
  type Range,
} from './re2-classes.ts';

/** Go refuses it; the message says why. */
export class Wrong extends Error {}
/** Go reads it, and this module cannot say the same in JavaScript. */
export class Unknown extends Error {}

/** How deep groups may lie in each other; the rest is left untold. */
const DEEPEST = 200;
const MOST_REPEATS = 1000;
interface Flags {
  i: boolean;
  m: boolean;
  s: boolean;
}

/** Reads one pattern, once. */
export class Re2Reader {
  readonly #text: readonly string[];
  #at = 0;
  #depth = 0;
  #flags: Flags = { i: false, m: false, s: false };

  constructor(pattern: string) {
    this.#text = [...pattern];
  }

  /**
   * The pattern with the flag `u` in mind.
   *
   * @throws Wrong or Unknown.
   */
  read(): string {
    const source = this.#choice();
    if (this.#at < this.#text.length) throw new Wrong('it closes a group that is not open');
    return source;
  }

  #take(text: string): boolean {
    const found = [...text].every((each, index) => this.#text[this.#at + index] === each);
    if (found) this.#at += text.length;
    return found;
  }

  /**
   * The match of an expression at this place, which is then behind us.
   *
   * @param first The characters that it can begin with.
   */
  #match(first: string, expression: RegExp): RegExpExecArray | undefined {
    if (!first.includes(this.#text[this.#at] ?? ' ')) return undefined;
    // What these expressions look for is short.
    const match = expression.exec(this.#text.slice(this.#at, this.#at + 300).join(''));
    if (match) this.#at += [...match[0]].length;
    return match ?? undefined;
  }

  #choice(): string {
    if (++this.#depth > DEEPEST) throw new Unknown();
    let source = '';
    let last: string | undefined;
    let repeated = false;
    for (;;) {
      const next = this.#text[this.#at];
      const quantifier = this.#quantifier();
      if (quantifier !== undefined) {
        if (last === undefined) throw new Wrong('it repeats nothing');
        if (repeated) throw new Wrong('it repeats a repetition');
        last = `(?:${last})${quantifier}`;
        repeated = true;
        continue;
      }
      source += last ?? '';
      last = undefined;
      repeated = false;
      if (next === undefined || next === ')') break;
      if (this.#take('|')) source += '|';
      else last = this.#atom();
    }
    this.#depth--;
    return source;
  }

  #quantifier(): string | undefined {
    const match = this.#match('*+?{', /^(?:[*+?]|\{(0|[1-9]\d*)(?:(,)((?:0|[1-9]\d*)?))?\})/);
    if (!match) return undefined;
    const [whole, low, comma, high] = match;
    this.#take('?');
    if (low === undefined) return whole;
    const most = comma === undefined ? low : high;
    if (Number(low) > MOST_REPEATS || Number(most) > MOST_REPEATS || (most && +most < +low))
      throw new Wrong(`\`${whole}\` is no number of repetitions up to ${MOST_REPEATS}`);
    return `{${Number(low)}${comma ?? ''}${comma && high ? Number(high) : ''}}`;
  }

  /** One part that can be repeated; undefined for flags, which are none. */
  #atom(): string | undefined {
    if (this.#take('(')) return this.#group();
    if (this.#take('[')) return this.#class();
    if (this.#take('.')) return this.#flags.s ? '[\\s\\S]' : '[^\\n]';
    if (this.#take('\\Q')) return this.#quoted();
    const edge = this.#match('^$\\', /^(?:[\^$]|\\[AzbB])/)?.[0];
    if (edge !== undefined) {
      if (this.#flags.m && (edge === '^' || edge === '$')) throw new Unknown();
      return edge === '\\A' ? '^' : edge === '\\z' ? '$' : edge;
    }
    const set = this.#set();
    if (set !== undefined) return this.#among(set, false);
    const character = this.#character();
    return this.#flags.i
      ? this.#among([[character, character]], false)
      : `\\u{${character.toString(16)}}`;
  }

  #group(): string | undefined {
    const outside = { ...this.#flags };
    if (this.#take('?') && !this.#match('P<', /^P?<[A-Za-z0-9_]+>/)) {
      const match = this.#match('imsU-:)', /^([imsU]*)(?:-([imsU]+))?([:)])/);
      if (!match) throw new Wrong('a group begins with `(?` and what RE2 does not know');
      for (const flag of match[1]!) this.#flags = { ...this.#flags, [flag]: true };
      for (const flag of match[2] ?? '') this.#flags = { ...this.#flags, [flag]: false };
      if (match[3] === ')') return undefined;
    }
    const inside = this.#choice();
    if (!this.#take(')')) throw new Wrong('a group is not closed');
    this.#flags = outside;
    return `(?:${inside})`;
  }

  #quoted(): string {
    let source = '';
    while (this.#at < this.#text.length && !this.#take('\\E')) {
      const character = this.#text[this.#at++]!.codePointAt(0)!;
      source += this.#among([[character, character]], false);
    }
    // A repetition after it would belong to its last character alone.
    if (/^[*+?{]/.test(this.#text[this.#at] ?? '')) throw new Unknown();
    return source === '' ? '(?:)' : source;
  }

  #class(): string {
    const not = this.#take('^');
    const set: (Range | string)[] = [];
    for (let first = true; first || !this.#take(']'); first = false) {
      if (this.#at >= this.#text.length) throw new Wrong('a `[` is not closed');
      const posix = this.#match('[', /^\[:(\^?)(\w+):\]/);
      const known = posix ? POSIX[posix[2]!] : undefined;
      if (posix && !known) throw new Wrong(`there is no class \`${posix[0]}\``);
      const group = known ? (posix![1] ? without(known) : known) : this.#set();
      if (group) {
        set.push(...group);
        continue;
      }
      const low = this.#character();
      let high = low;
      if (this.#text[this.#at] === '-' && (this.#text[this.#at + 1] ?? ']') !== ']') {
        this.#at++;
        high = this.#character();
      }
      if (high < low) throw new Wrong('a range in `[…]` ends before it begins');
      set.push([low, high]);
    }
    return this.#among(set, not);
  }

  /** `\d` and its like, as ranges or as JavaScript writes them; undefined where none stands here. */
  #set(): readonly (Range | string)[] | undefined {
    const perl = this.#match('\\', /^\\([dswDSW])/)?.[1];
    if (perl !== undefined) {
      const ranges = this.#folded(PERL[perl.toLowerCase()]!);
      return perl >= 'a' ? ranges : without(ranges);
    }
    const unicode = this.#match('\\', /^\\([pP])(?:([A-Z])|\{(\^?)(\w+)\})/);
    if (!unicode) return undefined;
    const [, letter, short, not, long] = unicode;
    const kind = (letter === 'P') === (not === '^') ? 'p' : 'P';
    const name = short ?? long!;
    const source = unicodeClass(kind, name);
    if (source === undefined) throw new Wrong(`there is no class \`${unicode[0]}\``);
    if (source === 'unsure' || this.#flags.i) throw new Unknown();
    return [source];
  }

  #character(): number {
    const next = this.#text[this.#at++]!;
    if (next !== '\\') return next.codePointAt(0)!;
    const code = this.#match(
      'x01234567',
      /^(?:x([0-9A-Fa-f]{2})|x\{([0-9A-Fa-f]{1,8})\}|(0[0-7]{0,2}|[1-7][0-7]{1,2}))/,
    );
    if (code) {
      const value = parseInt(code[1] ?? code[2] ?? code[3]!, code[3] === undefined ? 16 : 8);
      if (value > LAST) throw new Wrong(`\`\\${code[0]}\` is no character`);
      return value;
    }
    const letter = this.#text[this.#at++];
    if (letter === undefined) throw new Wrong('it ends in `\\`');
    const control = CONTROL[letter];
    if (control !== undefined) return control;
    if (/^[0-9A-Za-z]$|[^\0-\x7f]/.test(letter))
      throw new Wrong(`RE2 does not know \`\\${letter}\``);
    return letter.codePointAt(0)!;
  }

  #folded(ranges: readonly Range[]): readonly Range[] {
    const folded = this.#flags.i ? inAnyCase(ranges) : ranges;
    if (!folded) throw new Unknown();
    return folded;
  }

  #among(set: readonly (Range | string)[], not: boolean): string {
    const source = set.flatMap((each) =>
      typeof each === 'string'
        ? each
        : this.#folded([each]).map(
            ([low, high]) => `\\u{${low.toString(16)}}-\\u{${high.toString(16)}}`,
          ),
    );
    return `[${not ? '^' : ''}${source.join('')}]`;
  }
}
