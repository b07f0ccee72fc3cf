// What time is about to bring. Pure: the clock's rules, run for the days that the policy looks ahead.
import { check, levelOf, type Announcement, type CheckOptions, type Report } from './check.ts';
import type { Handbook } from './model/handbook.ts';
import type { Diagnostic, Rule } from './rule.ts';

/**
 * The findings that will be there within the policy's `warnBefore` when nobody does anything, each
 * with the first day on which it is and the words of that day.
 *
 * @param report What is found today.
 */
export function dueSoon(
  handbook: Handbook,
  rules: readonly Rule[],
  report: Report,
  { only }: CheckOptions = {},
): Announcement[] {
  const { warnBefore } = handbook.policy;
  const last = warnBefore && handbook.after(handbook.today, warnBefore);
  const clocks = rules.filter(
    (rule) =>
      rule.clock &&
      levelOf(handbook, rule) !== 'off' &&
      (only === undefined || only.includes(rule.id)),
  );
  if (!last || clocks.length === 0) return [];
  const told = [...report.waived, ...report.announced].map(({ diagnostic }) => diagnostic);
  const today = new Set([...report.diagnostics, ...report.baselined, ...told].map(identity));
  const coming = (day: string, ids: readonly string[]) =>
    check(handbook.on(day), rules, { only: ids }).diagnostics.filter(
      (diagnostic) => !today.has(identity(diagnostic)),
    );
  const days = [handbook.today];
  while (days.at(-1)! < last) days.push(handbook.after(days.at(-1)!, 'P1D')!);
  const found: Announcement[] = [];
  /** The findings of day `to`, none of which there is on day `from`: on which day each begins. */
  const search = (from: number, to: number, diagnostics: readonly Diagnostic[]): void => {
    if (diagnostics.length === 0) return;
    if (to - from === 1) {
      const on = days[to]!;
      for (const diagnostic of diagnostics) found.push({ state: 'due-soon', on, diagnostic });
      return;
    }
    const middle = (from + to) >> 1;
    const ids = [...new Set(diagnostics.map(({ rule }) => rule))];
    const wanted = new Set(diagnostics.map(identity));
    const earlier = coming(days[middle]!, ids).filter((each) => wanted.has(identity(each)));
    const known = new Set(earlier.map(identity));
    search(from, middle, earlier);
    search(
      middle,
      to,
      diagnostics.filter((each) => !known.has(identity(each))),
    );
  };
  search(
    0,
    days.length - 1,
    coming(
      last,
      clocks.map(({ id }) => id),
    ),
  );
  return found.sort((a, b) => (a.on! < b.on! ? -1 : a.on! > b.on! ? 1 : 0));
}

/** What stays the same of a finding from one day to the next. */
function identity({ rule, subject, place }: Diagnostic): string {
  return `${rule} ${subject ?? ''} ${place.start.line}:${place.start.column} ${place.path}`;
}
