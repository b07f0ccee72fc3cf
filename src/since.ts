// The check of a change: the handbook now, the handbook before, and what the one has that the other has not.
import { caused, type Checked } from './caused.ts';
import { check, type CheckOptions } from './check.ts';
import { changeSince, type Change } from './git.ts';
import { BASELINE_FILE, diskTree, HANDBOOK_FILE } from './load.ts';
import type { Handbook } from './model/handbook.ts';
import type { SourceFile } from './model/source.ts';
import { openHandbook, OpenError } from './open.ts';
import type { Rule } from './rule.ts';
import { overlay, type Tree } from './tree.ts';

export interface SinceOptions extends CheckOptions {
  asOf: string | undefined;
  /** A branch, a tag or a commit; see `changeSince`. */
  since: string;
  now: Date;
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
  const change = changeSince(root, since);
  const tree = diskTree(root);
  const former = formerBaseline(change);
  const handbook = await openHandbook(root, {
    ...(asOf !== undefined && { asOf }),
    ...(former && { formerBaseline: former }),
    now,
    tree,
    styleOf: (path) => change.files.has(path),
  });
  const report = check(handbook, rules, options);
  // Most changes leave nothing to ask.
  if (report.diagnostics.length === 0 && report.baselined.length === 0)
    return { handbook, report: { ...report, since } };
  const before = await openBefore(root, tree, handbook, change, now);
  if (!before) return { handbook, report: { ...report, since } };
  // Only what is found now is looked for in what was.
  const found = [...report.diagnostics, ...report.baselined].map(({ rule }) => rule);
  const reportBefore = check(before, rules, { only: [...new Set(found)] });
  return {
    handbook,
    report: caused({ handbook, report }, { handbook: before, report: reportBefore }, change, rules),
  };
}

/** The baseline before the change; undefined where the change leaves it alone, or makes it. */
function formerBaseline(change: Change): SourceFile | undefined {
  const was = change.files.get(BASELINE_FILE)?.before;
  return was === undefined ? undefined : change.read([was]).get(was);
}

/** The handbook before the change; undefined where there was none. */
async function openBefore(
  root: string,
  tree: Tree,
  handbook: Handbook,
  change: Change,
  now: Date,
): Promise<Handbook | undefined> {
  const { files, gone } = change;
  const olds = [...files.values()].flatMap(({ before }) => before ?? []);
  const others = new Map<string, SourceFile | undefined>(
    [...files.keys()].map((path) => [path, undefined]),
  );
  for (const [path, source] of change.read([...olds, ...gone])) others.set(path, source);
  const sources = new Map(handbook.files.map(({ path, source }) => [path, source]));
  const known: Tree = {
    ...tree,
    read: (path, limit) => sources.get(path) ?? tree.read(path, limit),
  };
  try {
    return await openHandbook(root, {
      asOf: handbook.today,
      now,
      tree: overlay(known, others),
      // Only what a change touches is judged, and that blocks whatever it was before.
      styleOf: () => false,
      // Under other globs a file may be of another kind.
      ...(!files.has(HANDBOOK_FILE) && { like: handbook }),
    });
  } catch (error) {
    if (error instanceof OpenError) return undefined;
    throw error;
  }
}
