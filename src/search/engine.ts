// Search as the browser does it: asks the files that are there, and says which are still missing.
import { openFacets, type Facets } from './facets.ts';
import { openShard, openWholes, type OpenShard, type Wholes } from './index-format.ts';
import { edits, isPasted, matchNames, type Named } from './names.ts';
import { rangeOf, RUN, type NamesFile, type PackedFacts, type TextFile } from './pack.ts';
import { rank, type Lookup, type Other } from './rank.ts';
import { fold } from './terms.ts';
import { openTurns, type Turn } from './turns.ts';

/** A page that can be found. */
export interface Entry extends Named {
  at: number;
  kind: string;
  url: string;
  params: readonly string[];
  /** The number of an alert's runbook. */
  runbook: number | undefined;
}

/** What a row says beside the name. */
export interface Facts {
  detail: string;
  services: readonly string[];
  team: string | undefined;
  severities: readonly string[];
  state: string;
  on: string;
  due: string;
}

/** What a reader narrows to; services and teams by id. */
export interface Wanted {
  kind?: string;
  service?: string;
  team?: string;
  severity?: string;
}

export interface Hit {
  entry: Entry;
  /** The name that matched, where it is not the entry's own. */
  by: string | undefined;
}

/** What became of fetching: `more` is there to be found, nothing was missing, or not all came. */
export type Loaded = 'more' | 'done' | 'failed';

/** Fetches one of the files: `text-0`, `whole-0`, `facts-3`, `facets`. */
export type Fetch = (name: string) => Promise<unknown>;

export interface Engine {
  entries: readonly Entry[];
  titles: { services: ReadonlyMap<string, string>; teams: ReadonlyMap<string, string> };
  /** What is known by the files that are there; `load` brings what it missed. */
  find(query: string, wanted: Wanted, most: number): Hit[];
  facts(entry: Entry): Facts | undefined;
  /** Fetches what the last question missed; what failed is tried again the next time. */
  load(): Promise<Loaded>;
}

/** Who is paged wants what says what to do, before what explains. */
const PRIORS: Readonly<Record<string, number>> = { Runbook: 1.3, Playbook: 1.1, Alert: 1.1 };

/** An engine over the names, which fetches the other files when they are needed. */
export function openEngine(names: NamesFile, fetchFile: Fetch): Engine {
  const entries = names.pages.map(
    ([name, kind, url, also = [], runbook = -1, params = []], at): Entry => {
      const label = names.kinds[kind]!;
      return {
        at,
        name,
        kind: label,
        url: url.replace(/\*$/, () => `${fold(name)}/`),
        also,
        less: label === 'Runbook' ? [0, 0] : label === 'Alert' ? [0.6, 0.6] : [0, 0.5],
        runbook: runbook === -1 ? undefined : runbook,
        params,
      };
    },
  );
  const shards: (OpenShard | undefined)[] = [];
  const runs: (PackedFacts[] | undefined)[] = [];
  let facets: Facets[] | undefined;
  let turns: ReadonlyMap<string, readonly Turn[]> = new Map();
  const wholes: (ReturnType<typeof openWholes> | undefined)[] = [];
  const missing = new Set<string>();
  /** What only makes the order better waits until there are rows. */
  const later = new Set<string>();
  const loading = new Map<string, Promise<void>>();

  const shardOf = (term: string): OpenShard | undefined => {
    const range = rangeOf(names.starts, term);
    if (!shards[range]) missing.add(`text-${range}`);
    return shards[range];
  };
  const known = new Map<string, ReturnType<Lookup['postings']>>();
  const lookup: Lookup = {
    pages: names.indexed,
    prior: (page) => PRIORS[entries[page]!.kind] ?? 1,
    postings(term) {
      if (known.has(term)) return known.get(term);
      const shard = shardOf(term);
      if (!shard) return undefined;
      const at = placeOf(shard.terms, term);
      const found = shard.terms[at] === term ? shard.postings(at) : undefined;
      known.set(term, found);
      return found;
    },
    beginning(prefix) {
      const list = shardOf(prefix)?.terms ?? [];
      const from = placeOf(list, prefix);
      const found = list.slice(from, from + 6);
      return found.filter((term) => term.startsWith(prefix));
    },
    near(term) {
      const list = shardOf(term)?.terms ?? [];
      const limit = term.length > 7 ? 2 : 1;
      const from = placeOf(list, term[0]!);
      const to = placeOf(list, `${term[0]!}\uffff`);
      return list.slice(from, to).filter((each) => edits(term, each, limit) <= limit);
    },
    others(asked, at): Other[] {
      if (!shards[0]) missing.add('text-0');
      return (turns.get(asked[at]!) ?? [])
        .filter(({ said }) => said.every((word, index) => asked[at + index] === word))
        .map(({ said, terms }) => ({ length: said.length, terms }));
    },
    whole(text) {
      const range = rangeOf(names.starts, text.split(/[ _]/, 1)[0]!);
      if (!wholes[range]) later.add(`whole-${range}`);
      return wholes[range]?.(text) ?? [];
    },
  };

  const facts = (entry: Entry): Facts | undefined => {
    const run = Math.floor(entry.at / RUN);
    const packed = runs[run]?.[entry.at % RUN];
    if (!packed) {
      missing.add(`facts-${run}`);
      return undefined;
    }
    const [detail, services, team, severities, state, on, due] = packed;
    return {
      detail,
      services: services.map((each) => names.services[each]![0]),
      team: names.teams[team]?.[0],
      severities: severities.map((each) => names.severities[each]!),
      state,
      on,
      due,
    };
  };

  const isWanted = (entry: Entry, { kind, service, team, severity }: Wanted): boolean => {
    if (kind !== undefined && entry.kind !== kind) return false;
    if (service === undefined && team === undefined && severity === undefined) return true;
    if (!facets) missing.add('facets');
    const said = facets?.[entry.at];
    return (
      said !== undefined &&
      (service === undefined || said.services.some((at) => names.services[at]![0] === service)) &&
      (team === undefined || names.teams[said.team]?.[0] === team) &&
      (severity === undefined || said.severities.some((at) => names.severities[at] === severity))
    );
  };

  const behind = Map.groupBy(
    entries.filter(({ runbook }) => runbook !== undefined),
    ({ runbook }) => runbook!,
  );

  function find(query: string, wanted: Wanted, most: number): Hit[] {
    missing.clear();
    later.clear();
    const narrow = Object.values(wanted).some((each) => each !== undefined);
    const named = matchNames(query, entries, narrow ? Infinity : most);
    const hits = new Map(named.map(({ entry, by }): [number, Hit] => [entry.at, { entry, by }]));
    // A pasted alert that names its runbook is answered; its other words are about everything.
    const isAnswered = isPasted(query) && (named[0]?.score ?? 0) > 90;
    if (!isAnswered || narrow)
      for (const { page } of rank(query, lookup))
        for (const entry of [entries[page]!, ...(narrow ? (behind.get(page) ?? []) : [])])
          if (!hits.has(entry.at)) hits.set(entry.at, { entry, by: undefined });
    // What is named in full is first already.
    if ((named[0]?.score ?? 0) > 90) later.clear();
    const kept: Hit[] = [];
    for (const hit of hits.values()) {
      if (kept.length >= most) break;
      if (isWanted(hit.entry, wanted)) kept.push(hit);
    }
    return kept;
  }

  function open(name: string, body: unknown): void {
    const [what, number = 0] = name.split('-');
    if (what === 'facts') runs[+number] = body as PackedFacts[];
    else if (what === 'facets') facets = openFacets(body as string);
    else if (what === 'whole') wholes[+number] = openWholes(body as Wholes);
    else {
      const file = body as TextFile;
      shards[+number] = openShard(file);
      known.clear();
      if (file.others) turns = openTurns(file.others);
    }
  }

  async function load(): Promise<Loaded> {
    const wanted = [...(missing.size > 0 ? missing : later)];
    missing.clear();
    later.clear();
    let isWhole = true;
    await Promise.all(
      wanted.map(async (name) => {
        const started = loading.get(name) ?? fetchFile(name).then((body) => open(name, body));
        loading.set(name, started);
        try {
          await started;
        } catch {
          // Next time it may be there.
          loading.delete(name);
          isWhole = false;
        }
      }),
    );
    return !isWhole ? 'failed' : wanted.length > 0 ? 'more' : 'done';
  }

  return {
    entries,
    titles: { services: new Map(names.services), teams: new Map(names.teams) },
    find,
    facts,
    load,
  };
}

function placeOf(terms: readonly string[], term: string): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (terms[middle]! < term) low = middle + 1;
    else high = middle;
  }
  return low;
}
