// "Did you mean": the candidate nearest to a mistyped name.
import { distance } from 'fastest-levenshtein';

/**
 * The candidate that differs from `name` by the fewest edits, when that is at most a quarter of its
 * length, from 2 to 4; letter case does not count. Undefined when nothing is near.
 */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  const wanted = name.toLowerCase();
  const limit = Math.min(4, Math.max(2, Math.floor(wanted.length / 4)));
  let best: string | undefined;
  let least = limit + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) > least) continue;
    const edits = distance(wanted, candidate.toLowerCase());
    if (edits < least || (edits === least && best !== undefined && candidate < best)) {
      best = candidate;
      least = edits;
    }
  }
  return least < Math.max(1, wanted.length) ? best : undefined;
}
