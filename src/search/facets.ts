// What a reader can narrow to, of every page, as one text and back.
import { decodeNumbers, encodeNumber } from './index-format.ts';

/** What a page can be narrowed to by, as numbers into the lists of the names. */
export interface Facets {
  services: number[];
  /** -1 for none. */
  team: number;
  severities: number[];
}

/** How many services and which, the team from 1 or 0 for none, how many severities and which. */
export function packFacets({ services, team, severities }: Facets): string {
  return [services.length, ...services, team + 1, severities.length, ...severities]
    .map(encodeNumber)
    .join('');
}

/** The facets of each page, in the order of pages. */
export function openFacets(packed: string): Facets[] {
  const numbers = decodeNumbers(packed);
  const found: Facets[] = [];
  let at = 0;
  const list = () => {
    const length = numbers[at++]!;
    return numbers.slice(at, (at += length));
  };
  while (at < numbers.length) {
    const services = list();
    const team = numbers[at++]! - 1;
    found.push({ services, team, severities: list() });
  }
  return found;
}
