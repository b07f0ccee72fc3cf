// A Place as people read it.
import type { Place } from '../model/place.ts';
import { safe } from './safe.ts';

/** `path:line:column`. */
export function placeText({ path, start }: Place): string {
  return `${safe(path)}:${start.line}:${start.column}`;
}
