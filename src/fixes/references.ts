// The fix of references: an id that is one slip away from the only document that it can mean.
import type { Document, ParsedFile } from '../model/document.ts';
import type { Handbook } from '../model/handbook.ts';
import { kindNames, type KindName } from '../model/kind.ts';
import { nearMiss } from '../model/near-miss.ts';
import type { Reference } from '../model/reference.ts';
import { writeFor, type Fix, type Left } from './fix.ts';
import { replaceScalar, Text } from './scalar.ts';

/** The fixes of what `reference/resolves` finds in a file. */
export function referenceFixes(handbook: Handbook, file: ParsedFile): (Fix | Left)[] {
  const text = new Text(file.source);
  return file.documents.flatMap((document) =>
    document.references.flatMap((reference) => {
      if (handbook.resolve(reference) || reference.place.path !== file.path) return [];
      return referenceFix(handbook, document, reference, text);
    }),
  );
}

function referenceFix(
  handbook: Handbook,
  document: Document,
  reference: Reference,
  text: Text,
): (Fix | Left)[] {
  const { id, kinds, place, written, field } = reference;
  // An id of another kind is a mistake of thought.
  if (kindNames.some((kind) => handbook.get(kind, id))) return [];
  const miss = nearMiss(id, idsOf(handbook, kinds));
  const about = { rule: 'reference/resolves', path: document.path, place };
  if (!miss) return [];
  if ('doubt' in miss) return [{ ...about, left: miss.doubt }];
  if (kinds.some((kind) => handbook.isUnread(kind)))
    return [{ ...about, left: `\`${id}\` may stand in a file that cannot be read` }];
  const value = written.slice(0, written.length - id.length) + miss.meant;
  const message = writeFor(value, written);
  if (field.startsWith('<')) {
    const { start } = text.range(place);
    const opening = /^[^>]*/.exec(text.at(place))![0];
    const at = opening.indexOf(`"${written}"`);
    if (at === -1 || opening.includes(`"${written}"`, at + 1)) return [];
    const from = start + at + 1;
    const edits = [{ start: from, end: from + written.length, text: value }];
    return [{ ...about, message, edits, intents: [{ kind: 'text' }] }];
  }
  const edit = replaceScalar(text, place, written, value);
  if (!edit) return [];
  return [{ ...about, message, edits: [edit], intents: [{ kind: 'value', at: place, value }] }];
}

/** The ids of all documents of some kinds. */
function* idsOf(handbook: Handbook, kinds: readonly KindName[]): Generator<string> {
  for (const kind of kinds) for (const { id } of handbook.of(kind)) yield id;
}
