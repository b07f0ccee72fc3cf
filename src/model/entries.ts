// Entries: the mappings of data that may be of any shape, where its schema was not kept.
import type { Data } from './document.ts';
import type { Json } from './yaml.ts';

/** The mappings of a list, each with its index. */
export function mappings(value: Json | undefined): { item: Data; index: number }[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item, index) =>
    typeof item === 'object' && item !== null && !Array.isArray(item) ? [{ item, index }] : [],
  );
}

/** A mapping, or an empty one. */
export function mapping(value: Json | undefined): Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
