// The name that is surely meant by a misspelt one: stricter than "did you mean", for what a program writes.
import { distance } from 'fastest-levenshtein';

/** What a misspelt name means: one name for sure, or why nobody can be sure. */
export type NearMiss = { meant: string } | { doubt: string };

/** What is farther away is no guess at all, and is not told. */
const FARTHEST = 4;

/**
 * The one candidate that a name is a slip of: at most two edits away, at most a third of its length,
 * with the same digits, and no other candidate as near. Letter case does not count.
 *
 * @returns undefined where no candidate is near at all.
 */
export function nearMiss(name: string, candidates: Iterable<string>): NearMiss | undefined {
  const wanted = name.toLowerCase();
  let least = Math.min(FARTHEST, Math.max(1, Math.floor(wanted.length / 2)));
  let nearest: string[] = [];
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) > least) continue;
    const edits = distance(wanted, candidate.toLowerCase());
    if (edits > least) continue;
    if (edits < least) nearest = [];
    least = edits;
    if (!nearest.includes(candidate)) nearest.push(candidate);
  }
  const [first, second] = nearest.sort();
  if (first === undefined) return undefined;
  if (second !== undefined) return { doubt: `\`${first}\` and \`${second}\` are equally near` };
  // Another number is another thing: `redis-1` is no slip of `redis-2`.
  if (digits(first) !== digits(name)) return { doubt: `\`${first}\` has other digits` };
  if (least > 2 || least * 3 > wanted.length)
    return { doubt: `\`${first}\` differs by more than a slip` };
  return { meant: first };
}

function digits(text: string): string {
  return text.replace(/\D+/g, ' ').trim();
}
