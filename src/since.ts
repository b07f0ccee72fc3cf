// The check of a change: the handbook now, the handbook before, and what the one has that the other has not.
import { caused, type Checked, type Touched } from './caused.ts';
import { check, type CheckOptions } from './check.ts';
import { changeSince } from './git.ts';
import { BASELINE_FILE, diskTree, HANDBOOK_FILE, limitOf, PUBLISHED_FILE } from './load.ts';
import { readBaseline, type BaselineEntry } from './model/baseline.ts';
import type { ParsedFile } from './model/document.ts';
import type { Handbook } from './model/handbook.ts';
import { readSettings } from './model/settings.ts';
import type { SourceFile } from './model/source.ts';
import { isUnread } from './model/unread.ts';
import { openHandbook, OpenError } from './open.ts';
import type { Rule } from './rule.ts';
import { overlay, type Tree } from './tree.ts';

export interface SinceOptions extends CheckOptions {
  asOf: string | undefined;
  /** A branch, a tag or a commit; see `changeSince`. */
  since: string;
  now: Date;
}

/** What a change touches, and the files as they were before it, by the paths that they had. */
interface Read extends Touched {
  olds: ReadonlyMap<string, SourceFile>;
}

/**
 * Checks what the working tree changes since a commit; see `caused`.
 *
 * @throws OpenError as `openHandbook` does; GitError where the history cannot be read.
 */
export async function checkSince(
  root: string,
  rules: readonly Rule[],
  { asOf, since, now, ...options }: SinceOptions,
): Promise<Checked> {
  const tree = diskTree(root);
  const change = readChange(root, tree, since);
  const { files, olds } = change;
  const baseline = formerBaseline(change);
  const published = olds.get(PUBLISHED_FILE);
  const handbook = await openHandbook(root, {
    ...(asOf !== undefined && { asOf }),
    ...(baseline && { formerBaseline: baseline }),
    ...(published && { formerPublished: published }),
    now,
    tree,
    styleOf: (path) => files.get(path)?.same === false,
  });
  const report = check(handbook, rules, options);
  // Most changes leave nothing to ask.
  if (report.diagnostics.length === 0 && report.baselined.length === 0)
    return { handbook, report: { ...report, since } };
  const before = await openBefore(root, tree, handbook, change, now);
  if (!before) return { handbook, report: { ...report, since } };
  // Only what is found now is looked for in what was.
  const found = [...report.diagnostics, ...report.baselined].map(({ rule }) => rule);
  const reportBefore = check(before.handbook, rules, { only: [...new Set(found)] });
  return {
    handbook,
    report: caused(
      { handbook, report },
      { handbook: before.handbook, report: reportBefore },
      { since, files: before.files },
      rules,
    ),
  };
}

function readChange(root: string, tree: Tree, since: string): Read {
  const change = changeSince(root, since);
  const paths = [...change.files.values()].flatMap(({ before }) => before ?? []);
  const { fileSize } = readSettings(tree.read(HANDBOOK_FILE)).limits;
  const olds = change.read([...paths, ...change.gone], fileSize);
  const says = (now: SourceFile, was: SourceFile | undefined) =>
    now.text === was?.text && now.bom === was.bom && !now.trouble && !was.trouble;
  // Another mode or other ends of lines are no edit.
  const files = [...change.files].map(([path, { before, same }]) => {
    const was = before === undefined ? undefined : olds.get(before);
    return [
      path,
      { before, same: same || says(tree.read(path, limitOf(path, fileSize)), was) },
    ] as const;
  });
  return { since, files: new Map(files), olds };
}

/**
 * The entries of the baseline before the change, of files that it moves by their new paths; undefined
 * where the change leaves the list alone, makes it, or repairs it.
 */
function formerBaseline({ files, olds }: Read): readonly BaselineEntry[] | undefined {
  const was = files.has(BASELINE_FILE) ? olds.get(BASELINE_FILE) : undefined;
  const { entries, faults } = was ? readBaseline(was) : { entries: [], faults: [] };
  if (!was || faults.length > 0) return undefined;
  const moved = new Map([...files].map(([path, { before }]) => [before, path]));
  return entries.map((entry) => {
    const path = moved.get(entry.path) ?? entry.path;
    // With its path a document has another id.
    return path === entry.path ? entry : { ...entry, path, subject: undefined };
  });
}

/**
 * The handbook before the change; undefined where there was none. What a file hid that could not be
 * read then is not of the change that repairs it: such a file is read as it is now, and is new.
 */
async function openBefore(
  root: string,
  tree: Tree,
  handbook: Handbook,
  { files, olds }: Read,
  now: Date,
): Promise<{ handbook: Handbook; files: Touched['files'] } | undefined> {
  const others = new Map<string, SourceFile | undefined>(
    [...files.keys()].map((path) => [path, undefined]),
  );
  for (const [path, source] of olds) others.set(path, source);
  if (files.has(HANDBOOK_FILE) && !olds.has(HANDBOOK_FILE)) return undefined;
  const sources = new Map(handbook.files.map(({ path, source }) => [path, source]));
  const known: Tree = {
    ...tree,
    read: (path, limit) => sources.get(path) ?? tree.read(path, limit),
  };
  const open = () =>
    openHandbook(root, {
      asOf: handbook.today,
      now,
      tree: overlay(known, others),
      mayBeEmpty: true,
      // Only what a change touches is judged, and that blocks whatever it was before.
      styleOf: () => false,
      // Under other globs a file may be of another kind.
      ...(others.get(HANDBOOK_FILE) === undefined && { like: handbook }),
    }).catch((error: unknown) => {
      if (error instanceof OpenError) return undefined;
      throw error;
    });
  const repaired = new Set<string>();
  const repair = (wasUnread: (path: string) => boolean) => {
    for (const [path, { before }] of files)
      if (before !== undefined && !repaired.has(path) && wasUnread(before)) {
        others.set(before, { ...known.read(path), path: before });
        repaired.add(path);
      }
  };
  let before = await open();
  if (!before || before.settings.unread) {
    repair((path) => path === HANDBOOK_FILE);
    before = await open();
  }
  if (!before) return undefined;
  const unread = new Set(before.files.filter(hides).map(({ path }) => path));
  const count = repaired.size;
  repair((path) => unread.has(path));
  return {
    handbook: (repaired.size > count && (await open())) || before,
    files: new Map(
      [...files].map(([path, change]) => [
        path,
        repaired.has(path) ? { ...change, repaired: true } : change,
      ]),
    ),
  };
}

/** True for a file that cannot be read, so that nobody knows what it lets other files be held to. */
function hides(file: ParsedFile): boolean {
  const { kind, path, faults } = file;
  if (kind !== 'handbook') return isUnread(file);
  const isJudged = path === HANDBOOK_FILE || path === BASELINE_FILE;
  return !isJudged && faults.some((fault) => fault.kind === 'syntax');
}
