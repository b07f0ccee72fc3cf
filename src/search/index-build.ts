// Texts → an index: for each term the pages that hold it and how much it says about each (BM25F).
import { identifiers, stem, terms, words } from './terms.ts';

/** What a page says, by how much it says about what the page is for. */
export interface Fields {
  /** What people call it: title, file name, aliases, the alerts that lead to it. */
  names: string;
  /** Its own description and what its alerts say. */
  summary: string;
  headings: string;
  /** What stands before its second section: usually what it means. */
  lead: string;
  body: string;
  code: string;
  /** The expressions of its alerts. */
  expressions: string;
}

/** The pages that hold a term, in their order, and each page's share of it, from 1 to `LEVELS`. */
export interface Postings {
  readonly pages: ArrayLike<number>;
  readonly levels: ArrayLike<number>;
}

export interface TextIndex {
  pages: number;
  postings: ReadonlyMap<string, Postings>;
  /** Each pair of words and each `snake_case` name with the pages that have it, where these are few. */
  wholes: ReadonlyMap<string, readonly number[]>;
}

/** A pair that more pages have tells too little, and a word that no more have needs no pair. */
const FEW = 8;
const RARE = 2;

/** How finely a share is kept. */
export const LEVELS = 8;

/** Of a term that more of the pages have, pages that hardly speak of it are left out. */
const COMMON = 0.12;

/** A term that no more pages have is never common, however small the handbook. */
const MANY = 50;

/** How much a word in each field counts, and how much a long field takes away. */
export const WEIGHTS: Readonly<Record<keyof Fields, readonly [weight: number, length: number]>> = {
  names: [6, 0.3],
  summary: [4, 0.3],
  headings: [1.5, 0.3],
  lead: [2.5, 0.5],
  body: [1, 0.6],
  code: [1, 0.5],
  expressions: [1, 0.4],
};

const SATURATION = 4;
const FIELDS = Object.keys(WEIGHTS) as (keyof Fields)[];

/** What is kept as a whole: the pairs of words that stand side by side in code, and `snake_case` names. */
export function wholes(page: Fields): Set<string> {
  const text = [page.code, page.expressions, page.lead, page.body].join('\n');
  return new Set([...pairs(page.code), ...identifiers(text)]);
}

/** The pairs of words that stand side by side in a line. */
export function pairs(text: string): string[] {
  const found: string[] = [];
  for (const line of text.split('\n')) {
    const all = words(line).map((word) => stem(word));
    for (let at = 1; at < all.length; at++) found.push(`${all[at - 1]} ${all[at]}`);
  }
  return found;
}

/** How much a term tells that so many of the pages have. */
export function rarityOf(pages: number, having: number): number {
  return Math.log(1 + (pages - having + 0.5) / (having + 0.5));
}

/** The index of pages; the same pages give the same index. */
export function buildIndex(pages: readonly Fields[]): TextIndex {
  const ids = new Map<string, number>();
  const counted = pages.map((page) => countPage(page, ids));
  const average = FIELDS.map((_field, at) => {
    const lengths = counted.map(({ lengths }) => lengths[at]!).filter((each) => each > 0);
    return lengths.reduce((sum, each) => sum + each, 0) / Math.max(lengths.length, 1);
  });
  const levels = counted.map((page) => levelsOf(page, average));
  const lists = listsOf(levels, ids.size);
  const postings = new Map<string, Postings>();
  const common = Math.max(MANY, COMMON * pages.length);
  for (const [term, id] of ids) {
    const list = lists[id]!;
    const kept = list.pages.length > common ? withoutLeast(list) : list;
    if (kept.pages.length > 0) postings.set(term, kept);
  }
  const isRare = (word: string) => (lists[ids.get(word) ?? -1]?.pages.length ?? Infinity) <= RARE;
  return { pages: pages.length, postings, wholes: wholesOf(pages, isRare) };
}

/** What each page has of each term in each field, as numbers: of ten thousand pages all are held at once. */
interface Counted {
  lengths: number[];
  /** Term and field in one number, and beside it how often. */
  keys: Uint32Array;
  counts: Uint16Array;
}

function countPage(page: Fields, ids: Map<string, number>): Counted {
  const lengths: number[] = [];
  const counts = new Map<number, number>();
  FIELDS.forEach((field, at) => {
    const found = terms(page[field]);
    lengths.push(found.length);
    for (const term of found) {
      let id = ids.get(term);
      if (id === undefined) ids.set(term, (id = ids.size));
      const key = id * FIELDS.length + at;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  });
  return {
    lengths,
    keys: Uint32Array.from(counts.keys()),
    counts: Uint16Array.from(counts.values()),
  };
}

/** How much a page says about each of its terms. */
function levelsOf({ lengths, keys, counts }: Counted, average: readonly number[]) {
  const weights = new Map<number, number>();
  keys.forEach((key, index) => {
    const at = key % FIELDS.length;
    const id = (key - at) / FIELDS.length;
    const [factor, length] = WEIGHTS[FIELDS[at]!];
    const weight =
      (factor * counts[index]!) / (1 - length + length * (lengths[at]! / average[at]!));
    weights.set(id, (weights.get(id) ?? 0) + weight);
  });
  return {
    ids: Uint32Array.from(weights.keys()),
    levels: Uint8Array.from(weights.values(), (weight) =>
      Math.max(1, Math.round((LEVELS * weight) / (SATURATION + weight))),
    ),
  };
}

/** The terms of each page → the pages of each term. */
function listsOf(
  pages: readonly { ids: Uint32Array; levels: Uint8Array }[],
  size: number,
): { pages: Uint32Array; levels: Uint8Array }[] {
  const lengths = new Uint32Array(size);
  for (const { ids } of pages) for (const id of ids) lengths[id]! += 1;
  const lists = Array.from(lengths, (length) => ({
    pages: new Uint32Array(length),
    levels: new Uint8Array(length),
  }));
  lengths.fill(0);
  pages.forEach(({ ids, levels }, page) => {
    ids.forEach((id, index) => {
      const list = lists[id]!;
      const at = lengths[id]!++;
      list.pages[at] = page;
      list.levels[at] = levels[index]!;
    });
  });
  return lists;
}

function withoutLeast({ pages, levels }: { pages: Uint32Array; levels: Uint8Array }): Postings {
  return {
    pages: pages.filter((_page, at) => levels[at]! > 1),
    levels: levels.filter((level) => level > 1),
  };
}

/** The pages of each pair of telling words and of each name, where these are few. */
function wholesOf(
  pages: readonly Fields[],
  isRare: (word: string) => boolean,
): Map<string, number[]> {
  const found = new Map<string, number[]>();
  pages.forEach((page, at) => {
    for (const each of wholes(page)) {
      const isPair = each.includes(' ');
      if (isPair && each.split(' ').some(isRare)) continue;
      const list = found.get(each);
      if (!list) found.set(each, [at]);
      // One more than few is enough to know that they are too many.
      else if (!isPair || list.length <= FEW) list.push(at);
    }
  });
  for (const [each, list] of found) if (list.length > FEW && each.includes(' ')) found.delete(each);
  return found;
}
