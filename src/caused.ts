// Which findings a change caused. Pure: two reports and what was touched → the findings that may block.
import { byPlace, counted, type Announcement, type Report } from './check.ts';
import type { Alert } from './model/alert.ts';
import type { Document, ParsedFile } from './model/document.ts';
import type { Handbook } from './model/handbook.ts';
import { kinds } from './model/kind.ts';
import type { Diagnostic, Rule } from './rule.ts';

/** A handbook, and what was found in it. */
export interface Checked {
  handbook: Handbook;
  report: Report;
}

/** What a change touches; see `changeSince` in git.ts. */
export interface Touched {
  since: string;
  files: ReadonlyMap<string, { before: string | undefined; same: boolean }>;
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
  const isTouched = touches(handbook, before.handbook, files);
  const wasThere = known(handbook, before, files, clocks);
  const announced: Announcement[] = [];
  // Debt that a new baseline records may be old; what the change itself brings is not.
  const isFirst = handbook.baseline.length > 0 && before.handbook.baseline.length === 0;
  const debts = isFirst ? report.baselined.filter((diagnostic) => !wasThere(diagnostic)) : [];
  const diagnostics = [...report.diagnostics, ...debts].sort(byPlace).filter((diagnostic) => {
    // Each is looked for, so that one that was there excuses one and not two.
    const old = wasThere(diagnostic);
    if (isTouched(diagnostic) || !old) return true;
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

/** Lists of one line or a few for each thing: a new line touches none of the others. */
const LISTS = new Set(['urls.txt', 'baseline.yaml']);

/** A function that is true for a finding in a document that the change touches. */
function touches(
  now: Handbook,
  before: Handbook,
  changed: Touched['files'],
): (diagnostic: Diagnostic) => boolean {
  const files = new Map(now.files.map((file) => [file.path, file]));
  return ({ place }) => {
    const change = changed.get(place.path);
    if (!change || change.same || LISTS.has(place.path)) return false;
    const file = files.get(place.path);
    if (!file || change.before === undefined || !holdsMany(file)) return true;
    const thing = now.at(file, place);
    return !thing || !saidTheSame(thing, before, change.before);
  };
}

function holdsMany({ kind }: ParsedFile): boolean {
  return kind !== 'handbook' && ['yaml-list', 'rules', 'slos'].includes(kinds[kind].format);
}

/** True for a document of a list, or an alert, of which the file said the same before. */
function saidTheSame(thing: Document | Alert, before: Handbook, path: string): boolean {
  const text = says(thing);
  const others: readonly (Document | Alert)[] =
    'body' in thing
      ? before.of(thing.kind).filter((each) => each.path === path && each.id === thing.id)
      : before.alertsNamed(thing.name).filter((each) => each.path === path);
  return others.some((each) => says(each) === text);
}

/** All that a document of a list or an alert says, wherever in its file it stands. */
function says(thing: Document | Alert): string {
  if ('body' in thing) return JSON.stringify(thing.data);
  const values = (pairs: Alert['labels']) => [...pairs].map(([key, { value }]) => [key, value]);
  const { name, expr, keepFiringFor, labels, annotations } = thing;
  const times = [thing.for?.value, keepFiringFor?.value];
  return JSON.stringify([name, expr?.value, ...times, values(labels), values(annotations)]);
}

/** A function that is true for a finding that was there before, as often as it was. */
function known(
  now: Handbook,
  before: Checked,
  changed: Touched['files'],
  clocks: ReadonlySet<string>,
): (diagnostic: Diagnostic) => boolean {
  const [lineNow, lineBefore] = [lines(now), lines(before.handbook)];
  // A document that moved has another id.
  const moved = new Set(
    [...changed].flatMap(([path, was]) => (was.before === path ? [] : was.before)),
  );
  /**
   * What stays the same of a finding when lines move: the rule, the file, what it is about, the line of
   * the text, and what is wrong. Advice and counts may change with what is written elsewhere, and the
   * words of a deadline with the policy.
   */
  const matter = (
    { rule, subject = '', message }: Diagnostic,
    path: string,
    line: string,
    isMoved: boolean,
  ) => {
    const wrong = clocks.has(rule) ? '' : message.split('; ')[0]!.replace(/\d+/g, '#');
    return [rule, path, isMoved ? '' : subject, line, wrong].join('\n');
  };
  const left = new Map<string, number>();
  for (const diagnostic of before.report.diagnostics) {
    const { path } = diagnostic.place;
    const key = matter(diagnostic, path, lineBefore(diagnostic.place), moved.has(path));
    left.set(key, (left.get(key) ?? 0) + 1);
  }
  return (diagnostic) => {
    const change = changed.get(diagnostic.place.path);
    const path = change ? change.before : diagnostic.place.path;
    if (path === undefined) return false;
    const key = matter(diagnostic, path, lineNow(diagnostic.place), moved.has(path));
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    return count > 0;
  };
}

/** The line of a place, without the spaces around it. */
function lines(handbook: Handbook): (place: Diagnostic['place']) => string {
  const files = new Map(handbook.files.map((file) => [file.path, file]));
  const split = new Map<string, readonly string[]>();
  return ({ path, start }) => {
    const known = split.get(path) ?? files.get(path)?.source.text.split('\n') ?? [];
    split.set(path, known);
    return known[start.line - 1]?.trim() ?? '';
  };
}
