// The files that a browser fetches to search: names first, then texts in ranges of terms, facts in runs of pages.
import { buildIndex, type Fields, type Postings } from './index-build.ts';
import { packFacets } from './facets.ts';
import { encodeShard, encodeWholes, type Shard, type Wholes } from './index-format.ts';
import { fold } from './terms.ts';
import { turnsIn, type PackedTurn } from './turns.ts';

/** A page, as the handbook knows it. */
export interface Page {
  name: string;
  detail: string;
  kind: string;
  url: string;
  also: readonly string[];
  services: readonly string[];
  team: string | undefined;
  severities: readonly string[];
  params: readonly string[];
  review: { state: string; on: string | undefined; due: string | undefined };
  /** The address of the runbook that an alert leads to. */
  runbook: string | undefined;
  texts: Fields;
}

/** What is fetched first: everything that a name is found by. */
export interface NamesFile {
  kinds: string[];
  /** Names of the ids that facts say. */
  services: [id: string, title: string][];
  teams: [id: string, title: string][];
  severities: string[];
  pages: PackedName[];
  /** How many of the pages are in the texts; those after them are alerts with a runbook. */
  indexed: number;
  /** The first term of each range of terms. */
  starts: string[];
}

/** An address that ends in `*` ends in the folded name and a slash. */
export type PackedName = [
  name: string,
  kind: number,
  url: string,
  also?: string[],
  /** The runbook of an alert, as a page's number. */
  runbook?: number,
  params?: string[],
];

/** A range of terms; the first also holds the words for the same trouble. */
export interface TextFile extends Shard {
  others?: PackedTurn[];
}

/** What a row says of each page of a run: numbers point into the lists of the names. */
export type PackedFacts = [
  detail: string,
  services: number[],
  team: number,
  severities: number[],
  state: string,
  on: string,
  due: string,
];

/** How many postings a range of terms has at most: about 40 kB when compressed. */
const RANGE = 36_000;

/** How many pages' facts are in one file. */
export const RUN = 25;

/** How long a description is in a row, in characters: what fits on one line. */
const DETAIL = 100;

export interface Packed {
  names: NamesFile;
  texts: TextFile[];
  /** Pairs of words and names, by the range of their first word. */
  wholes: Wholes[];
  facts: PackedFacts[][];
  /** What can be narrowed to, of every page; see `packFacets`. */
  facets: string;
}

/**
 * What a browser needs to search pages. Pages come in the order of their addresses, so that the same
 * handbook gives the same files.
 *
 * @param titles What services and teams are called, by id.
 */
export function pack(
  pages: readonly Page[],
  titles: { services: ReadonlyMap<string, string>; teams: ReadonlyMap<string, string> },
): Packed {
  const byUrl = [...pages].sort((a, b) => (a.url < b.url ? -1 : 1));
  const urls = new Set(byUrl.map(({ url }) => url));
  const isBehind = ({ runbook }: Page) => runbook !== undefined && urls.has(runbook);
  const own = byUrl.filter((page) => !isBehind(page));
  const all = [...own, ...byUrl.filter(isBehind)];
  const at = new Map(all.map(({ url }, index) => [url, index]));
  const kinds = listed(all.map(({ kind }) => kind));
  const services = listed(all.flatMap((page) => page.services));
  const teams = listed(all.flatMap(({ team }) => team ?? []));
  const severities = listed(all.flatMap((page) => page.severities));
  const { postings, wholes } = buildIndex(own.map(({ texts }) => texts));
  const ranges = rangesOf([...postings].sort(([a], [b]) => (a < b ? -1 : 1)));
  const starts = ranges.map((range) => range[0]?.[0] ?? '');
  const texts = ranges.map((range): TextFile => encodeShard(range));
  const whole = Map.groupBy(wholes, ([text]) => rangeOf(starts, text.split(/[ _]/, 1)[0]!));
  texts[0]!.others = turnsIn(postings);
  return {
    names: {
      kinds,
      services: services.map((id) => [id, titles.services.get(id) ?? id]),
      teams: teams.map((id) => [id, titles.teams.get(id) ?? id]),
      severities,
      pages: all.map((page) => packName(page, kinds, at)),
      indexed: own.length,
      starts,
    },
    texts,
    wholes: starts.map((_start, range) => encodeWholes(whole.get(range) ?? [])),
    facts: runsOf(
      all.map((page) => [
        shortened(page.detail),
        page.services.map((id) => services.indexOf(id)),
        page.team === undefined ? -1 : teams.indexOf(page.team),
        page.severities.map((label) => severities.indexOf(label)),
        page.review.state,
        page.review.on ?? '',
        page.review.due ?? '',
      ]),
    ),
    facets: all
      .map((page) =>
        packFacets({
          services: page.services.map((id) => services.indexOf(id)),
          team: page.team === undefined ? -1 : teams.indexOf(page.team),
          severities: page.severities.map((label) => severities.indexOf(label)),
        }),
      )
      .join(''),
  };
}

/** The beginning of a description, cut behind a word. */
function shortened(detail: string): string {
  if (detail.length <= DETAIL) return detail;
  return `${detail.slice(0, DETAIL - 2).replace(/\s+\S*$/, '')} …`;
}

/** The range that a term is in. */
export function rangeOf(starts: readonly string[], term: string): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= term) low = middle;
    else high = middle - 1;
  }
  return low;
}

function listed(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}

function packName(
  page: Page,
  kinds: readonly string[],
  at: ReadonlyMap<string, number>,
): PackedName {
  const { name, also, params } = page;
  const folded = fold(name);
  const url = page.url.endsWith(`/${folded}/`)
    ? `${page.url.slice(0, -folded.length - 1)}*`
    : page.url;
  // Of names that differ in form alone, the one that says its words is enough.
  const forms = new Map([[folded, name]]);
  for (const each of also) {
    const known = forms.get(fold(each));
    if (known === undefined || (/[a-z][A-Z]/.test(each) && !/[a-z][A-Z]/.test(known)))
      forms.set(fold(each), each);
  }
  const others = [...new Set(forms.values())].filter((each) => each !== name && each !== '');
  const runbook = page.runbook === undefined ? undefined : at.get(page.runbook);
  const packed: PackedName = [name, kinds.indexOf(page.kind), url];
  if (others.length > 0 || runbook !== undefined || params.length > 0) packed.push(others);
  if (runbook !== undefined || params.length > 0) packed.push(runbook ?? -1);
  if (params.length > 0) packed.push([...params]);
  return packed;
}

function rangesOf<T extends readonly [string, Postings]>(terms: readonly T[]): T[][] {
  const ranges: T[][] = [[]];
  let count = 0;
  for (const term of terms) {
    if (count > 0 && count + term[1].pages.length > RANGE) {
      ranges.push([]);
      count = 0;
    }
    ranges.at(-1)!.push(term);
    count += term[1].pages.length;
  }
  return ranges;
}

function runsOf<T>(list: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(list.length / RUN) }, (_run, at) =>
    list.slice(at * RUN, (at + 1) * RUN),
  );
}
