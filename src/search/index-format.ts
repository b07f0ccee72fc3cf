// The index as text and back: terms share their beginnings, numbers are single characters where small.
import type { Postings } from './index-build.ts';

/** A range of terms in order, as it is sent; see `encodeShard`. */
export interface Shard {
  /** The terms: how many letters are shared with the one before (`A` is none), and the rest. */
  terms: string;
  /** How many pages each term has, less one. */
  counts: string;
  /** The pages of each term, each as its distance from the one before. */
  pages: string;
  /** What each of them says of its page, one character a posting. */
  levels: string;
}

/** What is kept as a whole, as hashes in order, each as its distance, and the page of each. */
export interface Wholes {
  hashes: string;
  pages: string;
}

/** A shard that can be asked. */
export interface OpenShard {
  terms: readonly string[];
  postings(at: number): Postings;
}

const FIRST = 32;
const RADIX = 92;
const SMALL = 80;

/** The characters of a JSON string that stand for themselves: printable ASCII without `"` and `\`. */
function charOf(value: number): string {
  const code = FIRST + value;
  return String.fromCharCode(code >= 34 ? (code + 1 >= 92 ? code + 2 : code + 1) : code);
}

function valueOf(code: number): number {
  return code - FIRST - (code > 92 ? 2 : code > 34 ? 1 : 0);
}

/** A number from 0: one character below 80, two below 1,092, else four. */
export function encodeNumber(value: number): string {
  if (value < SMALL) return charOf(value);
  const rest = value - SMALL;
  const high = Math.floor(rest / RADIX);
  if (high < RADIX - SMALL - 1) return charOf(SMALL + high) + charOf(rest % RADIX);
  return (
    charOf(RADIX - 1) +
    charOf(Math.floor(value / (RADIX * RADIX)) % RADIX) +
    charOf(Math.floor(value / RADIX) % RADIX) +
    charOf(value % RADIX)
  );
}

/** Every number of a text that `encodeNumber` made. */
export function decodeNumbers(text: string): number[] {
  const found: number[] = [];
  for (let at = 0; at < text.length;) {
    const first = valueOf(text.charCodeAt(at++));
    if (first < SMALL) found.push(first);
    else if (first < RADIX - 1)
      found.push(SMALL + (first - SMALL) * RADIX + valueOf(text.charCodeAt(at++)));
    else {
      let value = 0;
      for (let digit = 0; digit < 3; digit++)
        value = value * RADIX + valueOf(text.charCodeAt(at++));
      found.push(value);
    }
  }
  return found;
}

/** More than any number of pages. */
const SPAN = 2 ** 20;

/** How many hashes there are; a page rarely has another pair of words with the same one. */
const HASHES = 4096;

/** A number for a pair of words or a name. */
export function hashOf(text: string): number {
  let sum = 5381;
  for (let at = 0; at < text.length; at++) sum = (Math.imul(sum, 33) ^ text.charCodeAt(at)) >>> 0;
  return ((sum ^ (sum >>> 13)) >>> 0) % HASHES;
}

/** Terms in order with their pages, as text. */
export function encodeShard(
  terms: readonly (readonly [term: string, postings: Postings])[],
): Shard {
  let before = '';
  const shard: Shard = { terms: '', counts: '', pages: '', levels: '' };
  for (const [term, { pages, levels }] of terms) {
    let shared = 0;
    while (shared < 25 && shared < before.length && before[shared] === term[shared]) shared++;
    shard.terms += String.fromCharCode(65 + shared) + term.slice(shared);
    before = term;
    shard.counts += encodeNumber(pages.length - 1);
    let last = -1;
    for (let at = 0; at < pages.length; at++) {
      shard.pages += encodeNumber(pages[at]! - last - 1);
      shard.levels += charOf(levels[at]!);
      last = pages[at]!;
    }
  }
  return shard;
}

/** A shard that was sent, ready to be asked. */
export function openShard(shard: Shard): OpenShard {
  const terms: string[] = [];
  let before = '';
  for (const [, shared, rest] of shard.terms.matchAll(/([A-Z])([^A-Z]*)/g)) {
    before = before.slice(0, shared!.charCodeAt(0) - 65) + rest!;
    terms.push(before);
  }
  const starts = [0];
  for (const count of decodeNumbers(shard.counts)) starts.push(starts.at(-1)! + count + 1);
  const pages = decodeNumbers(shard.pages);
  return {
    terms,
    postings(at) {
      const start = starts[at]!;
      const length = starts[at + 1]! - start;
      const found = { pages: new Uint32Array(length), levels: new Uint8Array(length) };
      let last = -1;
      for (let index = 0; index < length; index++) {
        last += pages[start + index]! + 1;
        found.pages[index] = last;
        found.levels[index] = valueOf(shard.levels.charCodeAt(start + index));
      }
      return found;
    },
  };
}

/** Pairs of words and names with their pages, as text. */
export function encodeWholes(all: readonly (readonly [string, readonly number[]])[]): Wholes {
  const hashed = all.flatMap(([text, pages]) => pages.map((page) => hashOf(text) * SPAN + page));
  const wholes: Wholes = { hashes: '', pages: '' };
  let hash = 0;
  let page = 0;
  for (const each of [...new Set(hashed)].sort((a, b) => a - b)) {
    const next = Math.floor(each / SPAN);
    if (next !== hash) page = 0;
    wholes.hashes += encodeNumber(next - hash);
    wholes.pages += encodeNumber((each % SPAN) - page);
    hash = next;
    page = each % SPAN;
  }
  return wholes;
}

/** The pages that seem to have a pair of words, or a name, as a whole. */
export function openWholes(wholes: Wholes): (text: string) => readonly number[] {
  const found = new Map<number, number[]>();
  const pages = decodeNumbers(wholes.pages);
  let hash = 0;
  let page = 0;
  decodeNumbers(wholes.hashes).forEach((distance, at) => {
    if (distance > 0) page = 0;
    hash += distance;
    page += pages[at]!;
    const list = found.get(hash);
    if (list) list.push(page);
    else found.set(hash, [page]);
  });
  return (text) => found.get(hashOf(text)) ?? [];
}
