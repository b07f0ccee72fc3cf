// What counts as soon: as far ahead as the policy wants to be warned.
import type { Handbook } from '../model/handbook.ts';

/** For a policy that does not say, as long as the presets do. */
const OTHERWISE = 'P14D';

/** The last day that is soon, `YYYY-MM-DD`. */
export function soonUntil(handbook: Handbook): string {
  const { today } = handbook;
  return handbook.after(today, handbook.policy.warnBefore ?? OTHERWISE) ?? today;
}

/** How far ahead that is, in words: `14 days`. */
export function soonInWords(handbook: Handbook): string {
  return handbook.words(handbook.policy.warnBefore ?? OTHERWISE);
}
