// A question → pages, best first: rare words count most, other words for the same trouble count less.
import { LEVELS, pairs, rarityOf, type Postings } from './index-build.ts';
import { identifiers, phrase, terms } from './terms.ts';

/** What ranking asks of an index. */
export interface Lookup {
  pages: number;
  /** How much a page is preferred: more than 1 for what says what to do. */
  prior(page: number): number;
  /** The pages of a term; undefined where no page has it. */
  postings(term: string): Postings | undefined;
  /** The terms that begin so. */
  beginning(prefix: string): readonly string[];
  /** The terms that are a letter or two away. */
  near(term: string): readonly string[];
  /** The pages that seem to have two words side by side in code, or a `snake_case` name. */
  whole(text: string): readonly number[];
  /** Other terms for what the question says from `at` on: how many words they stand for, and they. */
  others(asked: readonly string[], at: number): readonly Other[];
}

export interface Other {
  length: number;
  terms: readonly string[];
}

export interface Ranked {
  page: number;
  score: number;
}

/** What counts how much; found on questions whose answers are known, on a plateau of each. */
const WEIGHT = {
  /** Another word for what the question says. */
  other: 0.42,
  /** A word that the question's begins. */
  begun: 0.7,
  /** A word that the question's is a typing mistake of. */
  near: 0.6,
  /** How much of the score depends on the share of the question that a page answers. */
  cover: 0.5,
  /** Two words that stand side by side in code too, for what they tell. */
  pair: 0.25,
  /** A whole `snake_case` name. */
  named: 6,
  /** What a word tells wherever it stands, when hardly any page has it. */
  anywhere: 0.3,
};

/** A word that no more pages have tells something wherever it stands. */
const RARE = 2;

/** A page has answered a word in full from half of what the word can tell. */
const FULL = 2;

/** What each word adds to what a whole answer covers, however common it is. */
const EACH = 2;

/** How many words of a question are asked for, and how many letters are read. */
const MOST = 32;
const LONGEST = 2000;

interface Slot {
  term: string;
  /** The terms that it may mean, with what each counts. */
  variants: Map<string, number>;
}

/** What a question says, word by word, with what each may mean. */
function slotsOf(query: string, index: Lookup): Slot[] {
  const slots = [...new Set(terms(query))]
    .slice(0, MOST)
    .map((term): Slot => ({ term, variants: new Map() }));
  const slotOf = new Map(slots.map((slot) => [slot.term, slot]));
  const put = ({ term: own, variants }: Slot, term: string, weight: number) => {
    if (term !== own || weight === 1) variants.set(term, Math.max(weight, variants.get(term) ?? 0));
  };
  for (const slot of slots) {
    const { term } = slot;
    if (index.postings(term)) put(slot, term, 1);
    else {
      const begun = term.length > 2 ? index.beginning(term) : [];
      for (const each of begun) put(slot, each, WEIGHT.begun);
      if (begun.length === 0 && term.length > 4)
        for (const each of index.near(term)) put(slot, each, WEIGHT.near);
    }
  }
  const inOrder = phrase(query).slice(0, MOST * 2);
  for (let at = 0; at < inOrder.length; at++)
    for (const { length, terms: others } of index.others(inOrder, at)) {
      const covered = inOrder.slice(at, at + length);
      const held = covered.flatMap((word) => slotOf.get(word) ?? []);
      if (held.length === 0) {
        // A turn of phrase of stop words alone, such as `not up`.
        held.push({ term: covered.join(' '), variants: new Map() });
        slots.push(...held);
      }
      for (const slot of held) for (const term of others) put(slot, term, WEIGHT.other);
    }
  return slots;
}

/** What each page has of a slot; one is filled again and again. */
interface Shares {
  /** By page; 0 where a page has nothing of it. */
  of: Float64Array;
  /** The pages that have something of it. */
  pages: number[];
}

/** Fills in what each page has of a slot, and gives how much the slot can tell. */
function share({ term, variants }: Slot, index: Lookup, shares: Shares): number {
  const rarity = (list: Postings) => rarityOf(index.pages, list.pages.length);
  const own = index.postings(term);
  // Another word tells no more than the question's own.
  const most = own ? rarity(own) : Infinity;
  let heaviest = own ? most : 0;
  for (const [variant, factor] of variants) {
    const list = index.postings(variant);
    if (!list) continue;
    const { pages, levels } = list;
    const weight = Math.min(rarity(list), most) * factor;
    const least = pages.length <= RARE ? WEIGHT.anywhere : 0;
    heaviest = Math.max(heaviest, weight);
    for (let at = 0; at < pages.length; at++) {
      const page = pages[at]!;
      const part = weight * (least + (1 - least) * (levels[at]! / LEVELS));
      if (shares.of[page] === 0) shares.pages.push(page);
      if (part > shares.of[page]!) shares.of[page] = part;
    }
  }
  return heaviest;
}

/** The pages that answer a question, best first. */
export function rank(question: string, index: Lookup): Ranked[] {
  const query = question.slice(0, LONGEST);
  const sums = new Float64Array(index.pages);
  const covers = new Float64Array(index.pages);
  const found: number[] = [];
  const shares: Shares = { of: new Float64Array(index.pages), pages: [] };
  let whole = 0;
  const slots = slotsOf(query, index);
  for (const slot of slots) {
    const heaviest = share(slot, index, shares);
    // A word that many pages have still says what the question is about.
    const part = heaviest + EACH;
    if (shares.pages.length > 0) whole += part;
    for (const page of shares.pages) {
      const own = shares.of[page]!;
      if (sums[page] === 0) found.push(page);
      sums[page]! += own;
      covers[page]! += part * Math.min(1, (own * FULL) / heaviest);
      shares.of[page] = 0;
    }
    shares.pages.length = 0;
  }
  addWholes(query, slots, index, (page, weight) => {
    if (sums[page]! > 0) sums[page]! += weight;
  });
  return found
    .map((page) => ({
      page,
      score:
        index.prior(page) *
        sums[page]! *
        (1 - WEIGHT.cover + WEIGHT.cover * (covers[page]! / whole)),
    }))
    .sort((a, b) => b.score - a.score || a.page - b.page);
}

/** Adds what a page gains by words side by side and by names as a whole. */
function addWholes(
  query: string,
  slots: readonly Slot[],
  index: Lookup,
  add: (page: number, weight: number) => void,
): void {
  const asked = new Set(slots.map(({ term }) => term));
  // Two wholes may share a hash: a page must have each of the words, too.
  const listsOf = (words: readonly string[]) =>
    words.filter((word) => asked.has(word)).map((word) => index.postings(word)?.pages ?? []);
  for (const pair of pairs(query).slice(0, MOST)) {
    const pages = index.whole(pair);
    if (pages.length === 0) continue;
    const both = listsOf(pair.split(' '));
    const told = both.reduce((sum, { length }) => sum + rarityOf(index.pages, length), 0);
    for (const page of pages)
      if (both.every((list) => has(list, page))) add(page, WEIGHT.pair * Math.max(told, 3));
  }
  for (const name of identifiers(query).slice(0, MOST)) {
    const pages = index.whole(name);
    if (pages.length === 0) continue;
    const parts = listsOf(terms(name));
    for (const page of pages) if (parts.every((list) => has(list, page))) add(page, WEIGHT.named);
  }
}

/** True when a list in order has the page. */
function has(list: ArrayLike<number>, page: number): boolean {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! < page) low = middle + 1;
    else high = middle;
  }
  return list[low] === page;
}
