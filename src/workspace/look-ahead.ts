// What time is about to bring, found while nothing is typed: one rule after another, with a breath between them.
import { setImmediate } from 'node:timers/promises';
import type { Announcement, Report } from '../check.ts';
import { dueSoon } from '../due-soon.ts';
import type { Handbook } from '../model/handbook.ts';
import type { Rule } from '../rule.ts';
import { moved, type Shift } from './findings.ts';

export class LookAhead {
  readonly #rules: readonly Rule[];
  /** What was found last; it moves with the lines of its files until all is looked at again. */
  announced: Announcement[] = [];

  constructor(rules: readonly Rule[]) {
    this.#rules = rules.filter(({ clock }) => clock);
  }

  /** A file was edited. */
  move(path: string, shift: Shift): void {
    this.announced = this.announced.map((each) =>
      each.diagnostic.place.path === path
        ? { ...each, diagnostic: moved(each.diagnostic, shift) }
        : each,
    );
  }

  /** Files may have gone. */
  keep({ files }: Handbook): void {
    const paths = new Set(files.map(({ path }) => path));
    this.announced = this.announced.filter(({ diagnostic }) => paths.has(diagnostic.place.path));
  }

  /**
   * Looks at a handbook, in steps.
   *
   * @param report What is found today.
   * @param stop Asked between the steps.
   * @returns False where it was stopped; nothing has changed then.
   */
  async look(handbook: Handbook, report: Report, stop: () => boolean): Promise<boolean> {
    const found: Announcement[] = [];
    for (const rule of this.#rules) {
      await setImmediate();
      if (stop()) return false;
      found.push(...dueSoon(handbook, [rule], report));
    }
    this.announced = found;
    return true;
  }
}
