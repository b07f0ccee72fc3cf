// The SLOs whose ids hold the name of their service, as Sloth's do: what a rename of the service makes of them.
import { apply } from '../fixes/annotate.ts';
import type { Document } from '../model/document.ts';
import type { Handbook } from '../model/handbook.ts';
import { Lines } from '../model/place.ts';
import { readSlos } from '../workspace/read-file.ts';
import type { Edits } from './rename-edits.ts';

/** The SLOs that get another id by edits of their files, each with its document as it will be. */
export function renamedSlos(handbook: Handbook, edits: Edits): [Document, Document][] {
  const changed = edits.byPath();
  return handbook.files.flatMap(({ kind, path, source, documents }) => {
    const own = changed.get(path);
    if (kind !== 'slo' || !own) return [];
    const lines = new Lines(source.text);
    const text = apply(
      source.text,
      own
        .map(({ place, text: written }) => ({
          start: lines.offset(place.start),
          end: lines.offset(place.end),
          text: written,
        }))
        .sort((a, b) => a.start - b.start),
    );
    const after = readSlos({ ...source, text }, handbook.settings).documents;
    return documents.flatMap((document, at): [Document, Document][] => {
      const now = after[at];
      return now && now.id !== document.id ? [[document, now]] : [];
    });
  });
}
