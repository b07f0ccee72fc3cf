// A scaffold in the making: it takes the values that are usable, and keeps in words what remains to do.
import { isDate, isDuration, isEmail, isInstant, isWebUrl } from '../model/formats.ts';
import { kinds, type KindName } from '../model/kind.ts';
import { readReference } from '../model/reference.ts';
import { idFrom, type Basis } from './basis.ts';
import { oneLine, type Fields } from './write-yaml.ts';

/** What is known of the new document: the name of a field, and what to write there. */
export type Values = Readonly<Record<string, string | readonly string[] | undefined>>;

export interface Scaffold {
  /** Where the file belongs, from the root of the handbook. */
  path: string;
  /** The whole file; of a kind that stands in one list, the new entry alone. */
  text: string;
  /** What somebody still has to write, a sentence for each thing. */
  remaining: string[];
  /** True where the text belongs at the end of the file, which may be there already. */
  append: boolean;
}

interface Type {
  fits: (text: string) => boolean;
  wanted: string;
}

const REFERENCE = /^(?:[A-Za-z]+:)?(?:[A-Za-z0-9_.-]+\/)?[A-Za-z0-9]+(?:[-_./][A-Za-z0-9]+)*$/;

const TYPES = {
  text: { fits: upTo(300), wanted: 'at most 300 characters' },
  short: { fits: upTo(200), wanted: 'at most 200 characters' },
  sentences: { fits: upTo(500), wanted: 'at most 500 characters' },
  prose: { fits: upTo(4000), wanted: 'at most 4000 characters' },
  date: { fits: isDate, wanted: 'a date such as `2026-03-31`' },
  instant: { fits: isInstant, wanted: 'a moment with its offset, such as `2026-03-31T09:30Z`' },
  duration: { fits: isDuration, wanted: 'a duration such as `PT30M` or `P3M`' },
  span: {
    fits: (text) => /^(?:\d+(?:ms|[smhdwy]))+$/.test(text),
    wanted: 'a duration of Prometheus such as `5m`',
  },
  url: { fits: isWebUrl, wanted: 'an address that begins with `https://`' },
  email: { fits: isEmail, wanted: 'an e-mail address' },
} satisfies Record<string, Type>;

function upTo(limit: number) {
  return (text: string) => Array.from(text).length <= limit;
}

export class Draft {
  readonly remaining: string[] = [];
  readonly kind: KindName;
  readonly basis: Basis;
  readonly #values: Values;

  constructor(kind: KindName, values: Values, basis: Basis) {
    this.kind = kind;
    this.#values = values;
    this.basis = basis;
  }

  /** Says what remains, once. */
  ask(sentence: string | undefined): undefined {
    if (sentence !== undefined && !this.remaining.includes(sentence)) this.remaining.push(sentence);
  }

  /** A value as one line; undefined where none is given. */
  given(name: string): string | undefined {
    return this.#all(name)[0];
  }

  /** A value that fits its type; else the sentence that asks for it is kept. */
  take(name: string, type: keyof typeof TYPES, ask?: string): string | undefined {
    const value = this.given(name);
    if (value === undefined) return this.ask(ask);
    return this.#fitting(name, value, TYPES[type]);
  }

  /** The values of a list that fit. */
  list(name: string, ask?: string): string[] | undefined {
    const found = this.#all(name).filter((value) => this.#fitting(name, value, TYPES.text));
    return found.length > 0 ? [...new Set(found)] : this.ask(ask);
  }

  /** The id of another document, which should be there. */
  reference(name: string, to: readonly KindName[], ask?: string): string | undefined {
    return this.references(name, to, ask)?.[0];
  }

  references(name: string, to: readonly KindName[], ask?: string): string[] | undefined {
    const found = this.#all(name).filter((value) => {
      const type = {
        fits: (text: string) => text.length <= 200 && REFERENCE.test(text),
        wanted: `the id of ${inWords(to)}`,
      };
      if (this.#fitting(name, value, type) === undefined) return false;
      const { handbook } = this.basis;
      if (handbook) {
        const { id, kinds: meant } = readReference(value, to);
        if (!meant.some((kind) => handbook.get(kind, id)))
          this.ask(
            `There is no ${inWords(to, '')} ${code(value)} yet; write it, or correct \`${name}\``,
          );
      }
      return true;
    });
    return found.length > 0 ? [...new Set(found)] : this.ask(ask);
  }

  /** One of a few words, in any letter case. */
  choice(name: string, words: readonly string[], ask?: string): string | undefined {
    const value = this.given(name);
    if (value === undefined) return this.ask(ask);
    const found = words.find((word) => word.toLowerCase() === value.toLowerCase());
    return (
      found ??
      this.#fitting(name, value, {
        fits: () => false,
        wanted: `one of ${words.map(code).join(', ')}`,
      })
    );
  }

  number(name: string, range: readonly [number, number], ask?: string): number | undefined {
    const value = this.given(name);
    if (value === undefined) return this.ask(ask);
    const number = Number(value);
    const [least, most] = range;
    const isIn = Number.isFinite(number) && number >= least && number <= most;
    if (isIn) return number;
    const limits = Number.isFinite(least) ? `from ${least} to ${most}` : `of at most ${most}`;
    this.#fitting(name, value, { fits: () => false, wanted: `a number ${limits}` });
    return undefined;
  }

  flag(name: string): boolean | undefined {
    const word = this.choice(name, ['true', 'false']);
    return word === undefined ? undefined : word === 'true';
  }

  /** A date that is given, else today. */
  day(name: string, ask: string): string | undefined {
    const { today } = this.basis;
    return this.take(name, 'date', today === undefined ? ask : undefined) ?? today;
  }

  /** The title, cut where it is longer than a title may be. */
  title(otherwise?: string): string {
    // People and teams have a name, as everybody calls it.
    const field = this.kind === 'person' || this.kind === 'team' ? 'name' : 'title';
    const given = this.given(field) ?? this.given('title') ?? this.given('name') ?? otherwise;
    const letters = Array.from(given ?? '');
    if (letters.length === 0) {
      const made = `New ${kinds[this.kind].label}`;
      this.ask(`Say in \`${field}\` what it is called, in place of \`${made}\``);
      return made;
    }
    if (letters.length > 300) this.ask(`Shorten \`${field}\`, which is cut at 300 characters`);
    return letters.slice(0, 300).join('').trimEnd();
  }

  /** The steps of a new id: the one that is given, else what the title makes. */
  steps(title: string, folder: readonly string[] = []): string[] {
    const given = this.given('id');
    const steps = given?.split('/').filter((step) => step.trim() !== '') ?? [];
    const named = steps.length > 0 ? steps : [...folder, title];
    return named.map((step) => idFrom(step, this.kind));
  }

  /**
   * What every document has: what it is called, where it stands, who keeps it right.
   *
   * @param more Its status, and what its owner does where each document of the kind has one.
   */
  head(title: string, more: { status?: string; owner?: string } = {}): Fields {
    const { kind } = this;
    const { status, owner } = more;
    const { documents = {} } = this.basis.policy;
    const has = (list: readonly string[] | undefined) => list?.includes(kind) === true;
    return {
      title,
      description: this.take('description', 'sentences'),
      status: status ?? (has(documents.statusFor) ? 'active' : undefined),
      owner: this.reference(
        'owner',
        ['team', 'person'],
        owner || has(documents.ownerFor)
          ? `Set \`owner\`: name the team or the person who ${owner ?? 'keeps it right'}`
          : undefined,
      ),
      reviewed:
        documents.reviewEvery?.[kind] === undefined
          ? this.take('reviewed', 'date')
          : this.day('reviewed', 'Set `reviewed` to the day on which you read all of it'),
      version: this.take(
        'version',
        'text',
        has(documents.versionFor) ? 'Set `version`, in quotes' : undefined,
      ),
      release: has(documents.releaseFor) ? documents.release : undefined,
      audience: this.list(
        'audience',
        has(documents.audienceFor)
          ? 'List in `audience` whom it is written for, for example `[on-call]`'
          : undefined,
      ),
    };
  }

  #all(name: string): string[] {
    if (!Object.hasOwn(this.#values, name)) return [];
    return [this.#values[name] ?? []]
      .flat()
      .map(oneLine)
      .filter((value) => value !== '');
  }

  #fitting(name: string, value: string, { fits, wanted }: Type): string | undefined {
    if (fits(value)) return value;
    return this.ask(`\`${name}\` cannot be ${code(value)}; write ${wanted}`);
  }
}

/** A value in backticks, short enough for a sentence. */
export function code(value: string): string {
  const letters = Array.from(value.replaceAll('`', '’'));
  return `\`${letters.slice(0, 60).join('')}${letters.length > 60 ? '…' : ''}\``;
}

function inWords(to: readonly KindName[], article = 'a '): string {
  const word = (kind: KindName) => {
    const { label } = kinds[kind];
    return /^[A-Z]{2}/.test(label) ? label : label.toLowerCase();
  };
  const an = (label: string) =>
    article === '' ? '' : /^(?:[aeio]|[RS][FL])/.test(label) ? 'an ' : 'a ';
  return to.map((kind) => `${an(word(kind))}${word(kind)}`).join(' or ');
}
