// Turns of phrase that mean other terms: of the thesaurus what a handbook has, and how it is asked.
import { phrase } from './terms.ts';
import { THESAURUS } from './thesaurus.ts';

/** Turns of phrase, and the terms of the index that each may mean. */
export type PackedTurn = [said: string[], meant: string[]];

/** One turn of phrase, word by word. */
export interface Turn {
  said: string[];
  terms: string[];
}

/** The lines of the thesaurus that lead to a term of the index; only single words are looked for. */
export function turnsIn(postings: ReadonlyMap<string, unknown>): PackedTurn[] {
  return THESAURUS.trim()
    .split('\n')
    .flatMap((line): PackedTurn[] => {
      const [left = '', right = left] = line.split(' > ');
      const phrases = (list: string) => [
        ...new Set(list.split(',').map((each) => phrase(each).join(' '))),
      ];
      const meant = phrases(right).filter((each) => postings.has(each));
      return meant.length === 0 ? [] : [[phrases(left), meant]];
    });
}

/** The turns by their first word. */
export function openTurns(lines: readonly PackedTurn[]): Map<string, Turn[]> {
  const found = new Map<string, Turn[]>();
  for (const [left, terms] of lines)
    for (const each of left) {
      const said = each.split(' ');
      const list = found.get(said[0]!);
      if (list) list.push({ said, terms });
      else found.set(said[0]!, [{ said, terms }]);
    }
  return found;
}
