// Which names a query means: exact, split into words, begun, or mistyped; or found in a pasted alert.

export interface Entry {
  name: string;
  detail: string;
  kind: string;
  url: string;
  also: string[];
}

export interface Match {
  entry: Entry;
  /** The name that matched, where it is not the entry's own. */
  by: string | undefined;
  score: number;
}

/** Letters and digits of a text, in lower case. */
export function fold(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, '');
}

/** The words of a name: `KubePodNotReady` → `kube pod not ready`. */
export function words(text: string): string[] {
  return text
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
}

/** The smallest number of single-letter edits between two texts, given up above `limit`. */
export function edits(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let previous = Array.from({ length: b.length + 1 }, (_each, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = Math.min(
        previous[j]! + 1,
        current[j - 1]! + 1,
        previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    previous = current;
  }
  return previous[b.length]!;
}

/** The names that a text may hold, most telling first: the label `alertname`, then every word. */
function candidates(query: string): string[] {
  const labelled = [...query.matchAll(/alertname["'\s]*[:=]+["'\s]*([A-Za-z0-9_:-]+)/gi)].map(
    (match) => match[1]!,
  );
  return [...labelled, ...query.split(/[^A-Za-z0-9_-]+/)].filter((word) => word.length > 3);
}

/** The entries that a query names, best first. At most `most`. */
export function match(query: string, entries: readonly Entry[], most = 8): Match[] {
  const whole = fold(query);
  if (whole.length < 2) return [];
  const asked = words(query);
  const pasted = query.length > 60 || /[{}"=[\]]/.test(query);
  const inText = new Map(candidates(query).map((word, index) => [fold(word), index]));
  const found: Match[] = [];
  for (const entry of entries) {
    let best = 0;
    let by: string | undefined;
    // An alert's name leads to its runbook first, and to the alert's own page second.
    const less = entry.kind === 'Runbook' ? 0 : 0.5;
    [entry.name, ...entry.also].forEach((name, index) => {
      const score = scoreOf(name) - (index === 0 ? 0 : less);
      if (score > best) {
        best = score;
        by = index === 0 ? undefined : name;
      }
    });
    if (best > 0) found.push({ entry, by, score: best });
  }
  function scoreOf(name: string): number {
    const folded = fold(name);
    if (folded === '') return 0;
    if (folded === whole) return 100;
    const at = inText.get(folded);
    if (at !== undefined && folded.length > 5 && /[a-z][A-Z]/.test(name))
      return 95 - Math.min(at, 20) / 10;
    if (pasted) return 0;
    if (whole.length >= 3 && folded.startsWith(whole)) return 80 - folded.length / 100;
    const own = words(name);
    // A name of which the query says only a little is better left to full text.
    const said = own.filter((part) => asked.some((word) => part.startsWith(word))).length;
    if (said * 2 >= own.length && asked.every((word) => own.some((part) => part.startsWith(word))))
      return 60 + 10 * (said / own.length);
    if (whole.length >= 6) {
      const limit = whole.length >= 12 ? 3 : 2;
      const distance = edits(whole, folded, limit);
      if (distance <= limit) return 50 - distance * 5;
      if (folded.length > whole.length) {
        const begun = edits(whole, folded.slice(0, whole.length), limit - 1);
        if (begun < limit) return 30 - begun * 5;
      }
    }
    return 0;
  }
  return found.sort((a, b) => b.score - a.score).slice(0, most);
}

const STOP = new Set(
  'a an and are as at be but by can do for from has have i if in is it its my no not of on or our out so that the there this to was we what when where which why with you'.split(
    ' ',
  ),
);

/** The words of a query that tell something, as they stand in it. */
export function telling(query: string): string[] {
  return query
    .replace(/[^\p{L}\p{N}_.-]+/gu, ' ')
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '' && !STOP.has(word.toLowerCase()))
    .slice(0, 24);
}

/** What is left of a word without its ending: `growing`, `grows` → `grow`. */
function stem(word: string): string {
  return word.length < 5
    ? word
    : word.replace(/ie[sd]$/, 'y').replace(/(?:ings?|ed|ers?|es?|ly|s)$/, '');
}

function stems(text: string): Set<string> {
  const joined = text.replace(/\b([A-Za-z])-(?=[a-z])/g, '$1');
  return new Set(words(joined).map(stem));
}

/** The words of an entry. Those of the names that lead to it tell less than its own. */
interface Words {
  name: Set<string>;
  own: Set<string>;
  also: Set<string>;
}

/** The words of each entry; what its alerts say of themselves is a runbook's own. */
function readWords(entries: readonly Entry[]): Words[] {
  const alerts = entries.filter(({ kind }) => kind === 'Alert');
  const summaries = new Map(alerts.map(({ name, detail }) => [name, detail]));
  return entries.map(({ name, detail, also }) => ({
    name: stems(name),
    own: stems([name, detail, ...also.map((each) => summaries.get(each) ?? '')].join(' ')),
    also: stems(also.join(' ')),
  }));
}

const known = new WeakMap<readonly Entry[], Words[]>();

/** The entries whose name and summary hold most of a question, rare words counting more. */
export function about(
  query: string,
  entries: readonly Entry[],
  isWanted: (entry: Entry) => boolean,
): Entry[] {
  // The parts of a metric's name are no question; who looks at it is found by full text.
  if (/^\s*\w+_\w+\s*$/.test(query)) return [];
  const asked = [...stems(telling(query).join(' '))];
  if (asked.length < 2 || asked.length > 12) return [];
  let index = known.get(entries);
  if (!index) {
    index = readWords(entries);
    known.set(entries, index);
  }
  const weights = new Map<string, number>();
  for (const word of asked) {
    const count = index.filter(({ own, also }) => own.has(word) || also.has(word)).length;
    if (count > 0) weights.set(word, Math.log(1 + entries.length / count));
  }
  if (weights.size < 2 || weights.size * 2 < asked.length) return [];
  const whole = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  return index
    .map(({ name, own, also }, at) => {
      let held = 0;
      let named = 0;
      for (const [word, weight] of weights) {
        held += own.has(word) ? weight : also.has(word) ? weight / 2 : 0;
        if (name.has(word)) named += weight;
      }
      const share = held / whole;
      const entry = entries[at]!;
      const rank = share + 0.2 * (named / whole) + (entry.kind === 'Runbook' ? 0.15 : 0);
      return { entry, share, rank };
    })
    .filter(({ entry, share }) => share >= 0.65 && isWanted(entry))
    .sort((a, b) => b.rank - a.rank)
    .slice(0, 5)
    .map(({ entry }) => entry);
}
