// What fixes did to a handbook beside what they were made for: the files that are worse off than before.
import type { Fix } from './fixes/fix.ts';
import { bodyHolds } from './fixes/hold.ts';
import type { ParsedFile } from './model/document.ts';
import type { Handbook } from './model/handbook.ts';
import type { Diagnostic } from './rule.ts';

/**
 * A fix that brings up one of these has gone wrong, whatever it mended. What the policy asks of a thing
 * is another matter: it held before, and nobody could see it while the thing was misspelt.
 */
const STRUCTURE =
  /^(?:document\/(?:syntax|schema|known-fields|utf8|safe-mdx)|reference\/|link\/|url\/|alert\/(?:runbook-exists|unique))/;

/** The files of which the new reading is not what was meant. */
export function worseFiles(
  after: Handbook,
  made: ReadonlyMap<ParsedFile, { done: Fix[] }>,
  found: readonly Diagnostic[],
  now: readonly Diagnostic[],
): Set<string> {
  const worse = new Set<string>();
  const [old, fresh] = [byPath(found), byPath(now)];
  const files = new Map(after.files.map((file) => [file.path, file]));
  for (const [file, { done }] of made) {
    const { path } = file;
    const [here, there] = [old.get(path) ?? [], fresh.get(path) ?? []];
    const again = files.get(path)!;
    const holds =
      again.documents.length === file.documents.length &&
      file.documents.every((document, index) => {
        const other = again.documents[index]!;
        // A waiver goes by what it waives.
        const isSame = document.id === other.id || document.kind === 'waiver';
        return isSame && bodyHolds(document, other, done);
      });
    const shown = there.filter((each) => !isUncovered(each, done));
    if (!within(structure(shown), structure(here)) || !holds) worse.add(path);
  }
  if (worse.size > 0) return worse;
  // Something new stands in another file: any of them may have brought it up.
  const own = new Set([...made.keys()].map(({ path }) => path));
  for (const [path, there] of fresh)
    if (!own.has(path) && !within(structure(there), structure(old.get(path) ?? [])))
      for (const each of own) worse.add(each);
  return worse;
}

/** What says that something is written wrongly, however the organisation works. */
function structure(found: readonly Diagnostic[]): string[] {
  return found
    .filter(({ rule }) => STRUCTURE.test(rule))
    .map(({ rule, message }) => rule + message);
}

/** What nobody could see before, because the field that it stands in had no name that is read. */
function isUncovered({ rule, place }: Diagnostic, done: readonly Fix[]): boolean {
  if (rule !== 'document/schema' && rule !== 'reference/resolves') return false;
  return done.some(({ intents }) =>
    intents.some((each) => each.kind === 'name' && each.at.start.line === place.start.line),
  );
}

function byPath(found: readonly Diagnostic[]): Map<string, Diagnostic[]> {
  return Map.groupBy(found, ({ place }) => place.path);
}

/** True where each text of the first list is in the second, as often. */
function within(texts: readonly string[], all: readonly string[]): boolean {
  const left = [...all];
  return texts.every((text) => {
    const at = left.indexOf(text);
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  });
}
