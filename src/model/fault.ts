// A Fault: what was wrong with a file while it was parsed; the rules of the group `document` report it.
import type { Place } from './place.ts';

export type FaultKind = 'syntax' | 'schema' | 'unknown-field' | 'encoding' | 'unsafe' | 'style';

export interface Fault {
  kind: FaultKind;
  /** What is wrong, with the value in backticks; no full stop. */
  reason: string;
  /** What to do about it; no full stop. */
  remedy: string;
  place: Place;
  related?: { message: string; place: Place }[];
  /** What the schema takes at the place, for a program that mends it. */
  wanted?: Wanted;
}

/** What a field may hold, or how a key may be called. */
export type Wanted =
  | { names: readonly string[] }
  | { values: readonly string[] }
  | { format: string }
  | { type: string };
