// Unread files: what follows from a file that cannot be read is not known, and its fault is told once.
import type { Document, ParsedFile } from './document.ts';
import type { Handbook } from './handbook.ts';
import type { KindName } from './kind.ts';

/** The rules that speak of a text as it stands; they hold whatever is known of its fields. */
const OF_TEXT =
  /^(?:document\/(?:syntax|schema|known-fields|safe-mdx|utf8|no-secrets|no-placeholders)|(?:link|url)\/.*)$/;

/** True for a file whose fields are not known, because it cannot be read. */
export function isUnread({ kind, documents, faults }: ParsedFile): boolean {
  return (
    kind !== 'handbook' &&
    faults.some((fault) => fault.kind === 'syntax') &&
    documents.every(({ data }) => Object.keys(data).length === 0)
  );
}

/** The kinds of which a file cannot be read: what is missing of one of them may stand there. */
export function unreadKinds(handbook: Handbook): ReadonlySet<string> {
  return new Set(handbook.files.filter(isUnread).map(({ kind }) => kind));
}

/**
 * A function that is true for a finding that may only be there because a file cannot be read: one in
 * that file, or about a document that names what stands there.
 */
export function consequence(
  handbook: Handbook,
): (finding: { rule: string; place: { path: string } }) => boolean {
  const unread = handbook.files.filter(isUnread);
  if (handbook.settings.unread) return ({ rule }) => !OF_TEXT.test(rule);
  if (unread.length === 0) return () => false;
  const kinds = unreadKinds(handbook);
  const lost = new Set(unread.flatMap(({ documents }) => documents));
  const leans = ({ references }: Document) =>
    references.some((reference) => {
      const target = handbook.resolve(reference);
      return target ? lost.has(target) : reference.kinds.some((kind: KindName) => kinds.has(kind));
    });
  const paths = new Set(
    handbook.files
      .filter((file) => unread.includes(file) || file.documents.some(leans))
      .map(({ path }) => path),
  );
  return ({ rule, place }) => paths.has(place.path) && !OF_TEXT.test(rule);
}
