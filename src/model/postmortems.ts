// Postmortems: where one stands, and the causes that it names.
import type { Document } from './document.ts';
import { mappings } from './entries.ts';

/** Why an incident happened. */
export interface Cause {
  /** Where it stands in its postmortem: `/causes/0`. */
  pointer: string;
  category: string | undefined;
  role: 'root' | 'contributing' | undefined;
  /** True where the role is no role, and may be meant for any. */
  isOdd: boolean;
}

/** Where a postmortem stands; one that does not say is published once it has a date. */
export function stateOf({
  data: { status, publishedOn },
}: Document): 'draft' | 'review' | 'published' {
  if (status === 'draft' || status === 'review' || status === 'published') return status;
  return publishedOn === undefined ? 'draft' : 'published';
}

/** The causes that a postmortem names, in their order. */
export function causesOf(postmortem: Document): Cause[] {
  return mappings(postmortem.data['causes']).map(({ item: { category, role }, index }) => ({
    pointer: `/causes/${index}`,
    category: typeof category === 'string' ? category : undefined,
    role: role === 'root' || role === 'contributing' ? role : undefined,
    isOdd: role !== undefined && role !== 'root' && role !== 'contributing',
  }));
}

/** Where a postmortem's fields hold prose, as JSON pointers. */
export function prosePointers({ data }: Document): string[] {
  const within = (list: string, fields: readonly string[]) =>
    mappings(data[list]).flatMap(({ item, index }) =>
      fields
        .filter((field) => typeof item[field] === 'string')
        .map((field) => `/${list}/${index}/${field}`),
    );
  return [
    ...['title', 'description', 'noActionsReason', 'lateBecause']
      .filter((field) => typeof data[field] === 'string')
      .map((field) => `/${field}`),
    ...within('causes', ['summary']),
    ...within('actions', ['title', 'reason']),
  ];
}
