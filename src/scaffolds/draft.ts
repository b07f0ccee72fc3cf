// A scaffold in the making: it takes the values that are usable, and keeps in words what remains to do.
import { kinds, type KindName } from '../model/kind.ts';
import { readReference } from '../model/reference.ts';
import { idFrom, type Basis } from './basis.ts';
import { inWords, REFERENCE, TYPES, type Field, type Type, type Values } from './field.ts';
import { oneLine, type Fields } from './write-yaml.ts';

export class Draft {
  readonly remaining: string[] = [];
  readonly kind: KindName;
  readonly basis: Basis;
  readonly fields = new Map<string, Field>();
  readonly #values: Values;
  readonly #suggested = new Map<string, readonly string[]>();

  constructor(kind: KindName, values: Values, basis: Basis) {
    this.kind = kind;
    this.#values = values;
    this.basis = basis;
  }

  /** Says what remains, once. */
  ask(sentence: string | undefined): undefined {
    if (sentence !== undefined && !this.remaining.includes(sentence)) this.remaining.push(sentence);
  }

  /** A value as one line; undefined where none is given or suggested. */
  given(name: string): string | undefined {
    this.#field(name, {});
    return this.#all(name)[0];
  }

  /** Says what the handbook knows of a value; it is used where no other is given. */
  suggest(name: string, value: string | readonly string[] | undefined): void {
    const values = [value ?? []].flat().filter((each) => each !== '');
    if (values.length > 0 && !this.#suggested.has(name)) this.#suggested.set(name, values);
  }

  /** Says which words a value is one of, for whoever is asked for it. */
  among(name: string, words: readonly string[]): void {
    if (words.length > 0) this.#field(name, { words });
  }

  /** A value that fits its type; else the sentence that asks for it is kept. */
  take(name: string, type: keyof typeof TYPES, ask?: string): string | undefined {
    this.#field(name, { wanted: TYPES[type].wanted, ask });
    const value = this.given(name);
    if (value === undefined) return this.ask(ask);
    return this.#fitting(name, value, TYPES[type]);
  }

  /** The values of a list that fit. */
  list(name: string, ask?: string): string[] | undefined {
    this.#field(name, { wanted: TYPES.text.wanted, several: true, ask });
    const found = this.#all(name).filter((value) => this.#fitting(name, value, TYPES.text));
    return found.length > 0 ? [...new Set(found)] : this.ask(ask);
  }

  /** The id of another document, which should be there. */
  reference(name: string, to: readonly KindName[], ask?: string): string | undefined {
    this.#field(name, { to, wanted: `the id of ${inWords(to)}`, ask });
    return this.#ids(name, to, ask)?.[0];
  }

  references(name: string, to: readonly KindName[], ask?: string): string[] | undefined {
    this.#field(name, { to, wanted: `the id of ${inWords(to)}`, several: true, ask });
    return this.#ids(name, to, ask);
  }

  #ids(name: string, to: readonly KindName[], ask: string | undefined): string[] | undefined {
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
    this.#field(name, { wanted: `one of ${words.map(code).join(', ')}`, words, ask });
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
    const [least, most] = range;
    const limits = Number.isFinite(least) ? `from ${least} to ${most}` : `of at most ${most}`;
    this.#field(name, { wanted: `a number ${limits}`, ask });
    const value = this.given(name);
    if (value === undefined) return this.ask(ask);
    const number = Number(value);
    const isIn = Number.isFinite(number) && number >= least && number <= most;
    if (isIn) return number;
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
    this.suggest(field, otherwise);
    const made = `New ${kinds[this.kind].label}`;
    const ask = `Say in \`${field}\` what it is called, in place of \`${made}\``;
    this.#field(field, { wanted: 'a name of at most 300 characters', ask });
    const given = this.#written(field) ?? this.#written('title') ?? this.#written('name');
    const letters = Array.from(given ?? this.given(field) ?? '');
    if (letters.length === 0) {
      this.ask(ask);
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
      owner: this.reference('owner', ['team', 'person'], this.#wantsOwner(owner)),
      reviewed:
        documents.reviewEvery?.[kind] === undefined
          ? this.take('reviewed', 'date')
          : this.day('reviewed', 'Set `reviewed` to the day on which you read all of it'),
      version: this.take(
        'version',
        'word',
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

  /** Asks for an owner where each document has one; that of the service is the likeliest. */
  #wantsOwner(does: string | undefined): string | undefined {
    const { handbook, policy } = this.basis;
    if (does === undefined && policy.documents?.ownerFor?.includes(this.kind) !== true)
      return undefined;
    const [named] = [...this.#all('service'), ...this.#all('services')];
    const service =
      named && handbook?.get('service', readReference(named, ['service']).id.toLowerCase());
    if (service && this.kind !== 'service')
      this.suggest('owner', handbook!.named(service, '/owner')?.id);
    return `Set \`owner\`: name the team or the person who ${does ?? 'keeps it right'}`;
  }

  /** Keeps what is known of a field that is asked for. */
  #field(name: string, more: { [key in keyof Field]?: Field[key] | undefined }): void {
    const suggested = this.#suggested.get(name);
    const known = this.fields.get(name) ?? {
      name,
      wanted: 'a text',
      several: false,
      given: this.#written(name) !== undefined,
    };
    const said = Object.entries({ ...more, suggested }).filter(([, value]) => value !== undefined);
    this.fields.set(name, { ...known, ...Object.fromEntries(said) });
  }

  #all(name: string): readonly string[] {
    const given = this.#given(name);
    return given.length > 0 ? given : (this.#suggested.get(name) ?? []).map(oneLine);
  }

  #written(name: string): string | undefined {
    return this.#given(name)[0];
  }

  #given(name: string): string[] {
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
