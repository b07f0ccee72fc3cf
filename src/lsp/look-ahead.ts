// What time is about to bring, found while nothing is typed: one rule after another, with a breath between them.
import { setImmediate } from 'node:timers/promises';
import type { Announcement, Report } from '../check.ts';
import { dueSoon } from '../due-soon.ts';
import type { Handbook } from '../model/handbook.ts';
import type { Rule } from '../rule.ts';
import { moved, type Shift } from './findings.ts';
import { standIn } from './narrow.ts';

/** A day that is asked for and not joined yet: joining takes the longest, and each is a step of its own. */
class Unjoined extends Error {
  readonly day: string;

  constructor(day: string) {
    super(day);
    this.day = day;
  }
}

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
    const days = new Map<string, Handbook>();
    const ahead = standIn(handbook, {
      on: (day: string) => {
        const known = days.get(day);
        if (!known) throw new Unjoined(day);
        return known;
      },
    });
    const found: Announcement[] = [];
    const left = [...this.#rules];
    for (let missing: string | undefined; left.length > 0;) {
      await setImmediate();
      if (stop()) return false;
      if (missing !== undefined) days.set(missing, handbook.on(missing));
      missing = undefined;
      try {
        found.push(...dueSoon(ahead, [left[0]!], report));
        left.shift();
      } catch (error) {
        if (!(error instanceof Unjoined)) throw error;
        missing = error.day;
      }
    }
    this.announced = found;
    return true;
  }
}
