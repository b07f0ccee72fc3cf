// What was ticked of a runbook, as it is kept on this device, and the timeline made of it.
import { oneLine } from './step-words.ts';

/** Something that was done, and when: UTC, to the second. */
export interface Tick {
  at: string;
  text: string;
}

/** One working through a runbook, from its first tick until it is cleared. */
export interface Work {
  /** When it was last changed, UTC. */
  saved: string;
  /** The ticks by the id of their step; under `BEGINNING`, how it began. */
  ticks: Record<string, Tick>;
}

export const BEGINNING = '';

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

/** Reads what was kept; undefined where nothing was, or nothing that can be read. */
export function parseWork(kept: string | null): Work | undefined {
  try {
    const { saved, ticks } = JSON.parse(kept!) as Work;
    if (
      [ticks[BEGINNING]!, ...Object.values(ticks)].every(
        ({ at, text }) => INSTANT.test(at) && text.trim(),
      )
    )
      return { saved, ticks: { ...ticks } };
  } catch {
    // Whatever is there is replaced at the next tick.
  }
  return undefined;
}

/**
 * The entries of `timeline:` in an incident's file, in the order of time.
 *
 * @param steps The ids of the steps that the runbook has now.
 */
export function timeline({ ticks }: Work, steps: readonly string[]): string {
  return Object.entries(ticks)
    .sort(([, a], [, b]) => (a.at < b.at ? -1 : Number(a.at > b.at)))
    .map(([id, { at, text }]) => {
      const now = id === BEGINNING || steps.includes(id);
      const told = oneLine(now ? text : `${text} (ticked in an earlier version of the runbook)`);
      return `  - at: ${at}\n    text: '${told.replaceAll("'", "''")}'\n`;
    })
    .join('');
}
