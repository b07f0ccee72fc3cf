// What each rule found in each file: kept, and found again only as far as an edit can have changed it.
import { setImmediate } from 'node:timers/promises';
import { check, type Report } from '../check.ts';
import type { ParsedFile } from '../model/document.ts';
import type { Handbook } from '../model/handbook.ts';
import type { Finding, Rule } from '../rule.ts';
import { narrowed } from './narrow.ts';
import { reachOf } from './reach.ts';

/** How many files are judged between two breaths. */
const BREATH = 50;

type ByPath = Map<string, Finding[]>;

/** Where a line of an edited file went, so that what was found before the edit is shown in its place. */
export type Shift = (line: number) => number;

export class Findings {
  readonly #rules: readonly Rule[];
  readonly #found = new Map<string, ByPath>();
  /** The rules that judge findings run anew each time, after all others. */
  readonly #last: ReadonlySet<string>;
  #judged = new WeakSet<ParsedFile>();
  #basis: unknown;
  #today = '';

  constructor(rules: readonly Rule[]) {
    this.#rules = rules;
    this.#last = new Set(rules.filter((rule) => rule.check.length > 2).map(({ id }) => id));
    for (const { id } of rules) this.#found.set(id, new Map());
  }

  /** Judges one file by the rules that can do so; what the others found in it moves with its lines. */
  judge(handbook: Handbook, file: ParsedFile, shift: Shift): void {
    const view = narrowed(handbook, [file]);
    this.#judged.add(file);
    for (const rule of this.#rules) {
      const byPath = this.#found.get(rule.id)!;
      if (reachOf(rule.id) !== 'all')
        keep(byPath, [file], this.#last.has(rule.id) ? [] : run(rule, view));
      else {
        const list = byPath.get(file.path);
        if (list)
          byPath.set(
            file.path,
            list.map((each) => moved(each, shift)),
          );
      }
    }
  }

  /**
   * Brings all that rules found up to date with the handbook, in steps.
   *
   * @param stop Asked between the steps; what is left is then not done.
   * @returns False where it was stopped.
   */
  async refresh(handbook: Handbook, stop: () => boolean): Promise<boolean> {
    const { source } = handbook.settings;
    if (this.#basis !== source || this.#today !== handbook.today) {
      this.#judged = new WeakSet();
      this.#basis = source;
      this.#today = handbook.today;
      for (const byPath of this.#found.values()) byPath.clear();
    }
    const alone = this.#rules.filter(({ id }) => reachOf(id) !== 'all');
    const own = alone.filter(({ id }) => reachOf(id) === 'own');
    const near = alone.filter(({ id }) => reachOf(id) === 'near');
    const paths = new Set(handbook.files.map(({ path }) => path));
    for (const byPath of this.#found.values())
      for (const path of byPath.keys()) if (!paths.has(path)) byPath.delete(path);
    for (const rule of this.#rules) {
      if (reachOf(rule.id) !== 'all' || this.#last.has(rule.id)) continue;
      const found = run(rule, handbook);
      const byPath = this.#found.get(rule.id)!;
      byPath.clear();
      for (const [path, list] of Map.groupBy(found, ({ place }) => place.path))
        byPath.set(path, list);
      await setImmediate();
      if (stop()) return false;
    }
    for (let at = 0; at < handbook.files.length; at += BREATH) {
      const files = handbook.files.slice(at, at + BREATH);
      const view = narrowed(handbook, files);
      for (const rule of near) keep(this.#found.get(rule.id)!, files, run(rule, view));
      await setImmediate();
      if (stop()) return false;
      const fresh = files.filter((file) => !this.#judged.has(file));
      if (fresh.length === 0) continue;
      const freshView = narrowed(handbook, fresh);
      for (const rule of own) {
        keep(this.#found.get(rule.id)!, fresh, run(rule, freshView));
        if (fresh.length > 1) await setImmediate();
        if (stop()) return false;
      }
      for (const file of fresh) this.#judged.add(file);
    }
    return true;
  }

  /** The report of `check` itself, over rules that say again what is known to be found. */
  report(handbook: Handbook): Report {
    return check(
      handbook,
      this.#rules.map((rule) => {
        if (this.#last.has(rule.id)) return rule;
        const byPath = this.#found.get(rule.id)!;
        return {
          ...rule,
          check: (_handbook, report) => {
            for (const list of byPath.values()) list.forEach(report);
          },
        };
      }),
    );
  }
}

function run(rule: Rule, handbook: Handbook): Finding[] {
  const found: Finding[] = [];
  rule.check(handbook, (finding) => found.push(finding), []);
  return found;
}

function keep(byPath: ByPath, files: readonly ParsedFile[], found: readonly Finding[]): void {
  for (const { path } of files) byPath.delete(path);
  const paths = new Set(files.map(({ path }) => path));
  for (const finding of found) {
    const { path } = finding.place;
    if (!paths.has(path)) continue;
    const list = byPath.get(path);
    if (list) list.push(finding);
    else byPath.set(path, [finding]);
  }
}

/** A finding where its lines went. */
export function moved<T extends Finding>(finding: T, shift: Shift): T {
  const { place } = finding;
  const by = (point: { line: number; column: number }) => ({ ...point, line: shift(point.line) });
  return { ...finding, place: { ...place, start: by(place.start), end: by(place.end) } };
}

/** Where the lines of a file went in an edit of one part of it. */
export function shiftOf(before: ParsedFile, now: ParsedFile): Shift {
  const [old, fresh] = [before.source.text.split('\n'), now.source.text.split('\n')];
  let same = 0;
  while (same < old.length && old[same] === fresh[same]) same++;
  const by = fresh.length - old.length;
  return (line) => (line <= same + 1 ? line : Math.max(1, line + by));
}
