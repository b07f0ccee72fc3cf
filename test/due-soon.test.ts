// What is told to be due soon is found on the day that is told, not the day before, and nothing is left out.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../src/check.ts';
import { dueSoon } from '../src/due-soon.ts';
import { openHandbook } from '../src/open.ts';
import type { Diagnostic } from '../src/rule.ts';
import { rules } from '../src/rules/index.ts';

/** From how many days the next two weeks are looked at. */
const DAYS = 30;

const words = ({ rule, subject, place, message }: Diagnostic) =>
  `${rule} ${subject} ${place.path}:${place.start.line}:${place.start.column} ${message}`;
/** What stays the same of a finding whose words change with the day. */
const matter = ({ rule, subject, place }: Diagnostic) =>
  `${rule} ${subject} ${place.path}:${place.start.line}:${place.start.column}`;

test(
  'in the example handbook, from thirty days on which much is due',
  { timeout: 120_000 },
  async () => {
    const root = join(import.meta.dirname, '../content');
    const handbook = await openHandbook(root, { asOf: '2026-12-15', now: new Date(0) });
    const { warnBefore } = handbook.policy;
    const only = rules.filter(({ clock }) => clock).map(({ id }) => id);
    const next = (day: string) => handbook.after(day, 'P1D')!;
    const reports = new Map<string, ReturnType<typeof check>>();
    const reportOf = (day: string) => {
      const report = reports.get(day) ?? check(handbook.on(day), rules, { only });
      reports.set(day, report);
      return report;
    };
    let told = 0;
    for (let count = 0, day = handbook.today; count < DAYS; count++, day = next(day)) {
      const today = new Set(reportOf(day).diagnostics.map(matter));
      const expected = new Map<string, string>();
      for (let on = next(day); on <= handbook.after(day, warnBefore!)!; on = next(on))
        for (const diagnostic of reportOf(on).diagnostics)
          if (!today.has(matter(diagnostic)) && !expected.has(matter(diagnostic)))
            expected.set(matter(diagnostic), `${on} ${words(diagnostic)}`);
      const found = dueSoon(handbook.on(day), rules, reportOf(day), { only });
      const lines = found.map(({ on, diagnostic }) => `${on} ${words(diagnostic)}`);
      expect(lines.toSorted()).toEqual([...expected.values()].toSorted());
      told += found.length;
    }
    expect(told).toBeGreaterThan(DAYS);
  },
);
