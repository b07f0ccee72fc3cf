// What a scaffold takes and gives: values, fields with what fits them, and the document that is made.
import { isDate, isDuration, isEmail, isInstant, isWebUrl } from '../model/formats.ts';
import { kinds, type KindName } from '../model/kind.ts';

/** What is known of the new document: the name of a field, and what to write there. */
export type Values = Readonly<Record<string, string | readonly string[] | undefined>>;

/** A value that a scaffold can use. */
export interface Field {
  name: string;
  /** What fits, as the end of a sentence: `a date such as …`. */
  wanted: string;
  /** The kinds whose ids it names. */
  to?: readonly KindName[];
  /** The words of which it is one. */
  words?: readonly string[];
  /** True where several values stand side by side. */
  several: boolean;
  /** The sentence that asks for it; absent where the document is complete without it. */
  ask?: string;
  /** True where a value was given, fit or not. */
  given: boolean;
  /** What the handbook suggests, and is used where no value is given. */
  suggested?: readonly string[];
}

export interface Scaffold {
  /** Where the file belongs, from the root of the handbook. */
  path: string;
  /** The whole file; of a kind that stands in one list, the new entry alone. */
  text: string;
  /** What somebody still has to write, a sentence for each thing. */
  remaining: string[];
  /** True where the text belongs at the end of the file, which may be there already. */
  append: boolean;
  /** Every value that it can use, in the order of the document. */
  fields: Field[];
}

/** What the maker of a kind adds to its draft. */
export type Made = Pick<Scaffold, 'path' | 'text' | 'append'>;

/** What a field takes. */
export interface Type {
  fits: (text: string) => boolean;
  wanted: string;
}

/** What a reference looks like. */
export const REFERENCE =
  /^(?:[A-Za-z]+:)?(?:[A-Za-z0-9_.-]+\/)?[A-Za-z0-9]+(?:[-_./][A-Za-z0-9]+)*$/;

export const TYPES = {
  text: { fits: upTo(300), wanted: 'at most 300 characters' },
  word: { fits: upTo(40), wanted: 'at most 40 characters' },
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

/** Kinds as a sentence names them: `a team or a person`. */
export function inWords(to: readonly KindName[], article = 'a '): string {
  const word = (kind: KindName) => {
    const { label } = kinds[kind];
    return /^[A-Z]{2}/.test(label) ? label : label.toLowerCase();
  };
  const an = (label: string) =>
    article === '' ? '' : /^(?:[aeio]|[RS][FL])/.test(label) ? 'an ' : 'a ';
  return to.map((kind) => `${an(word(kind))}${word(kind)}`).join(' or ');
}
