// RE2, the language of Alertmanager’s regular expressions: read as Go reads it, matched by our own matcher.
import { matchesWhole } from './pattern.ts';
import { Re2Reader, Unknown, Wrong } from './re2-reader.ts';

/** The pattern in JavaScript’s language (flag `u`), or why Go refuses it. */
type Read = { source: string } | { wrong: string };

/** How many characters of a pattern are read; a longer one is left untold. */
const LONGEST = 10_000;

/**
 * Whether the whole of a value matches an RE2 pattern.
 *
 * @returns undefined where it cannot be told.
 */
export function matchesRe2(pattern: string, value: string): boolean | undefined {
  const read = readRe2(pattern);
  return read && 'source' in read ? matchesWhole(read.source, value) : undefined;
}

/** Why Go does not compile a pattern; undefined where it does, or where that cannot be told. */
export function wrongInRe2(pattern: string): string | undefined {
  const read = readRe2(pattern);
  return read && 'wrong' in read ? read.wrong : undefined;
}

const known = new Map<string, Read | undefined>();

/** A handbook has few patterns and asks each of them often. */
function readRe2(pattern: string): Read | undefined {
  if (!known.has(pattern)) known.set(pattern, readAnew(pattern));
  return known.get(pattern);
}

function readAnew(pattern: string): Read | undefined {
  if (pattern.length > LONGEST) return undefined;
  try {
    return { source: new Re2Reader(pattern).read() };
  } catch (error) {
    if (error instanceof Wrong) return { wrong: error.message };
    if (error instanceof Unknown) return undefined;
    throw error;
  }
}
