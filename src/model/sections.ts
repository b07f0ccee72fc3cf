// Sections: which of those that a policy wants of a document are missing from its body, or empty.
import type { Document } from './document.ts';
import { nearest } from './nearest.ts';
import type { Place } from './place.ts';

/** A section of the policy, with the headings that count as it. */
export interface Section {
  heading: string;
  aliases?: readonly string[];
  requiredFor?: readonly string[];
}

/** A section that is wanted and says nothing. */
export interface SectionGap {
  /** As the policy writes it; of an empty section, as the document does. */
  heading: string;
  /** True for a section that is there with nothing in it. */
  empty: boolean;
  /** A heading of the document that may be meant, where the section is missing. */
  near: string | undefined;
  place: Place;
}

/** Thousands of documents share a handful of headings. */
const compared = new Map<string, string>();

/** A heading as it is compared: without its number, closing marks, or letter case. */
export function plainHeading(heading: string): string {
  const known = compared.get(heading);
  if (known !== undefined) return known;
  const plain = heading
    .toLowerCase()
    .replace(/^\d+(?:\.\d+)*[.):]?\s+/, '')
    .replace(/[\s.:;,!?…–—-]+$/, '');
  compared.set(heading, plain);
  return plain;
}

/** The headings that count as a section. */
function namesOf({ heading, aliases = [] }: Section): string[] {
  return [heading, ...aliases].map(plainHeading);
}

/**
 * The sections that a document misses or leaves empty, in the order of the policy. A body that could
 * not be read misses none: what it contains is not known.
 *
 * @param isWanted Whether a section is wanted of this document.
 */
export function missingSections(
  document: Document,
  sections: readonly Section[],
  isWanted: (section: Section) => boolean,
): SectionGap[] {
  if (!document.body) return [];
  const wanted = sections.filter(isWanted);
  if (wanted.length === 0) return [];
  const headings = document.body.headings.filter((heading) => heading.depth <= 3);
  const known = new Set(sections.flatMap(namesOf));
  const others = headings.map(({ text }) => text).filter((text) => !known.has(plainHeading(text)));
  return wanted.flatMap((section): SectionGap[] => {
    const { heading } = section;
    const names = namesOf(section);
    const found = headings.filter(({ text }) => names.includes(plainHeading(text)));
    const [first] = found;
    if (!first)
      return [{ heading, empty: false, near: nearest(heading, others), place: document.place() }];
    if (!found.every((each) => each.empty)) return [];
    return [{ heading: first.text, empty: true, near: undefined, place: first.place }];
  });
}
