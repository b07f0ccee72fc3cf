// Error budgets: what an objective may still spend, as its last reading says, and whether that counts.
import { text, type Data, type Document } from '../model/document.ts';
import type { Handbook } from '../model/handbook.ts';
import type { Wanted } from '../model/objectives.ts';

export interface Budget {
  /**
   * `left` and `spent` by a reading that counts, `stale` by one that is too old, `future` by one that
   * is dated after today, `absent` without any.
   */
  state: 'left' | 'spent' | 'stale' | 'future' | 'absent';
  /** What is left, in per cent; below 0 where more than all of it is spent. */
  remaining: number | undefined;
  /** The day of the reading, and the last day on which it counts. */
  asOf: string | undefined;
  until: string | undefined;
  source: string | undefined;
}

/** How old a reading may be where the policy does not say. */
export const STALE_AFTER = 'P1D';

/** The error budget of an SLO, by its latest reading. */
export function budgetOf(handbook: Handbook, slo: Document): Budget {
  const reading = handbook
    .referencesTo(slo)
    .filter(({ from, reference }) => from.kind === 'budget' && reference.field === '/slo')
    .map(({ from }) => from)
    .sort((a, b) => String(b.data['asOf']).localeCompare(String(a.data['asOf'])))[0];
  const asOf = reading && text(reading, 'asOf');
  const { remaining } = reading?.data ?? {};
  const { staleAfter = STALE_AFTER } = handbook.policy.budgets ?? {};
  const until = asOf === undefined ? undefined : handbook.after(asOf, staleAfter);
  const source = reading && text(reading, 'source');
  if (typeof remaining !== 'number' || asOf === undefined || until === undefined)
    return { state: 'absent', remaining: undefined, asOf: undefined, until: undefined, source };
  const { today } = handbook;
  const state =
    asOf > today ? 'future' : until < today ? 'stale' : remaining <= 0 ? 'spent' : 'left';
  return { state, remaining, asOf, until, source };
}

/** A number of seconds as people write it: `0.3` → `300 ms`, `2.5` → `2.5 s`. */
function secondsInWords(seconds: number): string {
  if (seconds < 1) return `${Number((seconds * 1000).toFixed(3))} ms`;
  if (seconds < 120) return `${seconds} s`;
  return seconds < 7200
    ? `${Number((seconds / 60).toFixed(1))} minutes`
    : `${Number((seconds / 3600).toFixed(1))} hours`;
}

/** What counts as good, where a time is measured: `300 ms at the 95th percentile`. */
export function thresholdOf({ threshold, percentile }: Data | Wanted): string | undefined {
  if (typeof threshold !== 'number') return undefined;
  const words = secondsInWords(threshold);
  return typeof percentile === 'number'
    ? `${words} at the ${ordinal(percentile)} percentile`
    : words;
}

/** `95` → `95th`. */
function ordinal(number: number): string {
  const last = Number.isInteger(number) && Math.floor(number / 10) !== 1 ? number % 10 : 0;
  return `${number}${['th', 'st', 'nd', 'rd'][last] ?? 'th'}`;
}

/** What the target lets fail: the share in per cent, and over a window the milliseconds of it. */
export function allowance(
  handbook: Handbook,
  slo: Document,
): { share: number; milliseconds: number | undefined } | undefined {
  const { target } = slo.data;
  if (typeof target !== 'number') return undefined;
  const window = text(slo, 'window');
  const seconds = window === undefined ? undefined : handbook.seconds(window);
  const share = Number((100 - target).toFixed(6));
  return {
    share,
    milliseconds: seconds === undefined ? undefined : (seconds * share * 1000) / 100,
  };
}

/** An objective of the policy that an SLO is bound by, and whether the SLO keeps to it. */
export interface Bound {
  wanted: Wanted;
  kept: boolean;
}

/** What the policy asks for of an SLO. */
export function boundsOf(handbook: Handbook, slo: Document): Bound[] {
  const service = handbook.named(slo, '/service');
  const { objectives } = handbook;
  const all = handbook.policy.slos?.objectives ?? [];
  const own =
    service && objectives.objectivesOf(handbook, service).find(({ document }) => document === slo);
  if (!service || !own) return [];
  const { target, threshold } = slo.data;
  return objectives
    .wantedOf(handbook, service)
    .filter((wanted) => objectives.isBoundBy(own, wanted, all))
    .map((wanted) => ({
      wanted,
      kept:
        (wanted.target === undefined || (typeof target === 'number' && target >= wanted.target)) &&
        (wanted.threshold === undefined ||
          (typeof threshold === 'number' && threshold <= wanted.threshold)),
    }));
}
