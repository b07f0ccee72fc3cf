// Which findings a change caused. Pure: two reports and what was touched → the findings that may block.
import { byPlace, counted, type Announcement, type Report } from './check.ts';
import type { Alert } from './model/alert.ts';
import type { Document, ParsedFile } from './model/document.ts';
import type { Handbook } from './model/handbook.ts';
import { kinds } from './model/kind.ts';
import { isBefore } from './model/place.ts';
import type { Diagnostic, Rule } from './rule.ts';

/** A handbook, and what was found in it. */
export interface Checked {
  handbook: Handbook;
  report: Report;
}

/** What a change touches; see `changeSince` in git.ts. Of a repaired file nothing is known before. */
export interface Touched {
  since: string;
  files: ReadonlyMap<string, { before: string | undefined; same: boolean; repaired?: true }>;
}

/**
 * The report of a change. A finding blocks when it is in a document that the change touches, or when
 * it was not there before. The others are announced: what time brought as overdue, the rest as known.
 *
 * @param before The handbook before the change, checked for the same day.
 */
export function caused(
  { handbook, report }: Checked,
  before: Checked,
  { since, files }: Touched,
  rules: readonly Rule[],
): Report {
  const clocks = new Set<string>(rules.filter(({ clock }) => clock).map(({ id }) => id));
  const originOf = origins(handbook, before.handbook, files);
  const knownIn = (found: readonly Diagnostic[]) =>
    known({ handbook, before: before.handbook, found, files, originOf, clocks });
  const wasThere = knownIn(before.report.diagnostics);
  const announced: Announcement[] = [];
  const debts = newDebts(report, before, knownIn);
  const diagnostics = [...report.diagnostics, ...debts].sort(byPlace).filter((diagnostic) => {
    // Each is looked for, so that one that was there excuses one and not two.
    const old = wasThere(diagnostic);
    if (!originOf(diagnostic).same || !old) return true;
    const state = clocks.has(diagnostic.rule) ? 'overdue' : 'known';
    announced.push({ state, diagnostic });
    return false;
  });
  return {
    ...report,
    since,
    diagnostics,
    baselined: report.baselined.filter((diagnostic) => !debts.includes(diagnostic)),
    announced: [...announced, ...report.announced],
    counts: { ...report.counts, ...counted(diagnostics) },
  };
}

/**
 * What the change brings and records in a baseline that it makes or repairs, which nothing holds it to:
 * debt there may be old, and this is not.
 */
function newDebts(
  report: Report,
  before: Checked,
  knownIn: (found: readonly Diagnostic[]) => (diagnostic: Diagnostic) => boolean,
): Diagnostic[] {
  const list = before.handbook.files.find(({ path }) => path === BASELINE);
  if (list && list.faults.length === 0 && before.handbook.baseline.length > 0) return [];
  const { diagnostics, baselined } = before.report;
  const wasThere = knownIn([...diagnostics, ...baselined]);
  return report.baselined.filter((diagnostic) => !wasThere(diagnostic));
}

/** Lists of one line or a few for each thing: a new line touches none of the others. */
const BASELINE = 'baseline.yaml';
const LISTS = new Set(['urls.txt', BASELINE]);

/** Where the text with a finding was before the change, and whether it said the same there. */
interface Origin {
  path: string | undefined;
  same: boolean;
}

/** A function that gives the origin of a finding. */
function origins(
  now: Handbook,
  before: Handbook,
  changed: Touched['files'],
): (diagnostic: Diagnostic) => Origin {
  const files = new Map(now.files.map((file) => [file.path, file]));
  return ({ place }) => {
    const change = changed.get(place.path);
    if (!change) return { path: place.path, same: true };
    const { before: path, same, repaired } = change;
    if (repaired) return { path: undefined, same: false };
    if (same || LISTS.has(place.path)) return { path, same: true };
    const file = files.get(place.path);
    if (!file || !holdsMany(file)) return { path, same: false };
    // What is wrong with a part of an alert that is not kept is found by the alert above it.
    const thing =
      now.at(file, place) ??
      now.alerts.findLast(
        (alert) => alert.path === place.path && !isBefore(place.start, alert.place.start),
      );
    const home = thing && homeOf(thing, before, path);
    return { path: home ?? path, same: home !== undefined };
  };
}

function holdsMany({ kind }: ParsedFile): boolean {
  return kind !== 'handbook' && ['yaml-list', 'rules', 'slos'].includes(kinds[kind].format);
}

/** The file in which a document of a list, or an alert, said the same before; its own comes first. */
function homeOf(
  thing: Document | Alert,
  before: Handbook,
  own: string | undefined,
): string | undefined {
  const text = says(thing);
  const others: readonly (Document | Alert)[] =
    'body' in thing
      ? before.of(thing.kind).filter(({ id }) => id === thing.id)
      : before.alertsNamed(thing.name);
  const same = others.filter((each) => says(each) === text);
  return (same.find(({ path }) => path === own) ?? same[0])?.path;
}

/** All that a document of a list or an alert says, wherever it stands and in whichever order. */
function says(thing: Document | Alert): string {
  if ('body' in thing) return JSON.stringify(thing.data, inOrder);
  const { name, expr, keepFiringFor, labels, annotations } = thing;
  const values = (pairs: Alert['labels']) =>
    Object.fromEntries([...pairs].map(([key, { value }]) => [key, value]));
  return JSON.stringify(
    [
      ...[name, expr?.value, thing.for?.value, keepFiringFor?.value],
      ...[values(labels), values(annotations)],
    ],
    inOrder,
  );
}

/** A mapping with its keys in order, for `JSON.stringify`. */
function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A function that is true for a finding that is among those found before, as often as it is. */
function known({
  handbook,
  before,
  found,
  files,
  originOf,
  clocks,
}: {
  handbook: Handbook;
  before: Handbook;
  found: readonly Diagnostic[];
  files: Touched['files'];
  originOf: (diagnostic: Diagnostic) => Origin;
  clocks: ReadonlySet<string>;
}): (diagnostic: Diagnostic) => boolean {
  const [lineNow, lineBefore] = [lines(handbook), lines(before)];
  // A document that moved has another id.
  const moved = new Set(
    [...files].flatMap(([path, was]) => (was.before === path ? [] : was.before)),
  );
  /**
   * What stays the same of a finding when lines move: the rule, the file, what it is about, the line of
   * the text, and what is wrong. Advice and counts may change with what is written elsewhere, and the
   * words of a deadline with the policy. An error is not the warning that it was.
   */
  const matter = (
    { rule, severity, subject = '', message }: Diagnostic,
    path: string,
    text: string,
  ) => {
    const isMoved = moved.has(path);
    const line = LISTS.has(path) ? '' : text;
    const wrong = clocks.has(rule) ? '' : withoutCounts(message.split('; ')[0]!);
    return [severity, rule, path, isMoved ? '' : subject, line, wrong].join('\n');
  };
  const left = new Map<string, number>();
  for (const diagnostic of found) {
    const { path } = diagnostic.place;
    const key = matter(diagnostic, path, lineBefore(diagnostic.place));
    left.set(key, (left.get(key) ?? 0) + 1);
  }
  return (diagnostic) => {
    const { path } = originOf(diagnostic);
    if (path === undefined) return false;
    const text = lineNow(diagnostic.place);
    const same = matter(diagnostic, path, text);
    const graver = matter({ ...diagnostic, severity: 'error' }, path, text);
    const key = left.get(same) ? same : graver;
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    return count > 0;
  };
}

/** A message without who set the policy, and in which only what stands in backticks keeps its digits. */
function withoutCounts(message: string): string {
  return message
    .replace(/ \((?:`handbook\.yaml:\d+`|the preset `[^`]*`)\)/g, '')
    .replace(/`[^`]*`|\d+/g, (part) =>
      part.startsWith('`') ? part.replace(/:\d+(?::\d+)?`$/, '`') : '#',
    );
}

/** The line of a place, without the spaces around it and the dash of a list. */
function lines(handbook: Handbook): (place: Diagnostic['place']) => string {
  const files = new Map(handbook.files.map((file) => [file.path, file]));
  const split = new Map<string, readonly string[]>();
  return ({ path, start }) => {
    const known = split.get(path) ?? files.get(path)?.source.text.split('\n') ?? [];
    split.set(path, known);
    return known[start.line - 1]?.replace(/^\s*(?:- )?/, '').trim() ?? '';
  };
}
