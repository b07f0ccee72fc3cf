// The name layer: which names a query means, exact, split into words, begun, mistyped, or inside a pasted alert.
import { fold, words } from './terms.ts';

export { fold } from './terms.ts';

/** What a name leads to. */
export interface Named {
  name: string;
  /** Other names that mean it. */
  also: readonly string[];
  /** What it steps back for others by, at its own name and at each other one: a runbook for nobody. */
  less: readonly [own: number, also: number];
}

export interface NameMatch<T> {
  entry: T;
  /** The name that matched, where it is not the entry's own. */
  by: string | undefined;
  score: number;
}

interface Known<T> {
  entry: T;
  by: string | undefined;
  folded: string;
  letters: number;
  /** Its words, as numbers into the words of all names. */
  parts: number[];
  /** True for a name that means itself wherever it stands in a text, as `KubePodNotReady` does. */
  isTelling: boolean;
  less: number;
}

interface Names<T> {
  all: Known<T>[];
  /** Every word of a name, once. */
  parts: string[];
}

const known = new WeakMap<readonly Named[], Names<Named>>();

/** The names, read once: what each key costs is what remains to be done. */
function read<T extends Named>(entries: readonly T[]): Names<T> {
  const before = known.get(entries) as Names<T> | undefined;
  if (before) return before;
  const parts = new Map<string, number>();
  const numberOf = (part: string) => {
    const number = parts.get(part) ?? parts.size;
    parts.set(part, number);
    return number;
  };
  const all = entries.flatMap((entry) =>
    [entry.name, ...entry.also].flatMap((name, at): Known<T>[] => {
      const folded = fold(name);
      if (folded === '') return [];
      return [
        {
          entry,
          by: at === 0 ? undefined : name,
          folded,
          letters: lettersOf(folded),
          parts: words(name).map(numberOf),
          isTelling: folded.length > 5 && /[a-z\d][A-Z]|[A-Z]{2}[a-z]/.test(name),
          less: entry.less[at === 0 ? 0 : 1],
        },
      ];
    }),
  );
  const found: Names<T> = { all, parts: [...parts.keys()] };
  known.set(entries, found);
  return found;
}

/** Which letters a folded text has, as bits: what has many others is no typing mistake. */
function lettersOf(folded: string): number {
  let found = 0;
  for (let at = 0; at < folded.length; at++) found |= 1 << (folded.charCodeAt(at) % 31);
  return found;
}

function bits(value: number): number {
  let count = 0;
  for (let rest = value; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Names are shorter. */
const ROOM = 256;
const row = new Uint16Array(ROOM);

/** The smallest number of single-letter edits between two texts, given up above `limit`. */
export function edits(a: string, b: string, limit: number): number {
  const width = b.length + 1;
  if (Math.abs(a.length - b.length) > limit || width > ROOM) return limit + 1;
  for (let j = 0; j < width; j++) row[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const letter = a.charCodeAt(i - 1);
    // What is further from the diagonal than the limit cannot be within it.
    const from = Math.max(1, i - limit);
    const to = Math.min(b.length, i + limit);
    let above = row[from - 1]!;
    let left = from === 1 ? i : limit + 1;
    row[from - 1] = left;
    let least = left;
    for (let j = from; j <= to; j++) {
      const up = j === i + limit ? limit + 1 : row[j]!;
      let cost = letter === b.charCodeAt(j - 1) ? above : above + 1;
      if (left + 1 < cost) cost = left + 1;
      if (up + 1 < cost) cost = up + 1;
      above = row[j]!;
      row[j] = cost;
      left = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
  }
  return Math.min(row[b.length]!, limit + 1);
}

/** The longest part of a pasted text that is read; alerts say their name at the beginning. */
const LONGEST = 50_000;

/** The names that a text may hold, most telling first: the label `alertname`, then every word. */
function candidates(query: string): Map<string, number> {
  const found = new Map<string, number>();
  const add = (word: string) => {
    const folded = fold(word);
    if (folded.length > 3 && !found.has(folded)) found.set(folded, found.size);
  };
  for (const match of query.matchAll(/alertname["'\s]{0,4}[:=]{1,2}~?["'\s]{0,4}([\w:-]+)/gi))
    add(match[1]!);
  for (const word of query.split(/[^\w-]+/)) add(word);
  return found;
}

/** True for what is pasted rather than typed. */
export function isPasted(query: string): boolean {
  return query.length > 60 || /[{}"=[\]]/.test(query);
}

/** The entries that a query names, best first. */
export function matchNames<T extends Named>(
  text: string,
  entries: readonly T[],
  most = 8,
): NameMatch<T>[] {
  const query = text.slice(0, LONGEST);
  const whole = fold(query);
  if (whole.length < 2) return [];
  const pasted = isPasted(query);
  const inText = candidates(query);
  const said = pasted ? [] : words(query);
  const found = new Map<T, NameMatch<T>>();
  const put = ({ entry, by, less }: Known<T>, score: number) => {
    const before = found.get(entry);
    if (score > 0 && score - less > (before?.score ?? 0))
      found.set(entry, { entry, by, score: score - less });
  };
  const { all, parts } = read(entries);
  const isSaid = saidParts(parts, said);
  for (const each of all) {
    const { folded } = each;
    const at = inText.get(folded);
    if (folded === whole) put(each, 100);
    else if (at !== undefined && each.isTelling) put(each, 95 - Math.min(at, 40) / 10);
    else if (pasted) continue;
    else if (whole.length >= 3 && folded.startsWith(whole)) put(each, 80 - folded.length / 100);
    else if (isSaid) put(each, saidOf(each.parts, isSaid, said.length));
  }
  const isCertain = [...found.values()].some(({ score }) => score >= 75);
  if (!isCertain && !pasted && whole.length >= 5 && whole.length <= 80) {
    const letters = lettersOf(whole);
    for (const each of all)
      if (bits(letters & ~each.letters) <= 3) put(each, mistyped(whole, each.folded));
  }
  return [...found.values()].sort((a, b) => b.score - a.score).slice(0, most);
}

/** How many words of a query are asked for in names; a longer one is left to full text. */
const MOST_SAID = 12;

/** Of each word of the names, which words of a query begin it, as bits; undefined for a long query. */
function saidParts(parts: readonly string[], said: readonly string[]): Uint16Array | undefined {
  if (said.length === 0 || said.length > MOST_SAID) return undefined;
  return Uint16Array.from(parts, (part) => {
    let found = 0;
    for (let at = 0; at < said.length; at++) if (part.startsWith(said[at]!)) found |= 1 << at;
    return found;
  });
}

/** How much of a name the words of a query say; 0 where it is better left to full text. */
function saidOf(parts: readonly number[], isSaid: Uint16Array, said: number): number {
  let held = 0;
  let every = 0;
  for (const part of parts) {
    const by = isSaid[part]!;
    if (by !== 0) held++;
    every |= by;
  }
  if (held * 2 < parts.length || every !== (1 << said) - 1) return 0;
  return 60 + 10 * (held / parts.length);
}

/** How near a query is to a name in letters, or to its beginning. */
function mistyped(whole: string, folded: string): number {
  const limit = whole.length >= 18 ? 3 : whole.length >= 8 ? 2 : 1;
  const distance = edits(whole, folded, limit);
  if (distance <= limit) return 58 - distance * 5;
  if (folded.length <= whole.length) return 0;
  const begun = edits(whole, folded.slice(0, whole.length), limit - 1);
  return begun < limit ? 30 - begun * 5 : 0;
}
