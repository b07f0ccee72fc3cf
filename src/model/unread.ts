// Unread files: what follows from a file that cannot be read is not known, and its fault is told once.
import type { Document, ParsedFile } from './document.ts';
import type { Handbook } from './handbook.ts';
import type { Fault } from './fault.ts';
import type { Place } from './place.ts';

/** The rules that speak of a text as it stands; they hold whatever is known of its fields. */
const OF_TEXT =
  /^(?:document\/(?:syntax|schema|known-fields|safe-mdx|utf8|no-secrets|no-placeholders)|(?:link|url)\/.*)$/;

/** True for a file whose fields are not known, because it cannot be read, or not as an SLO. */
export function isUnread({ kind, documents, faults }: ParsedFile): boolean {
  const has = (wanted: Fault['kind']) => faults.some((fault) => fault.kind === wanted);
  // A reader of another tool's files leaves out what it cannot make sense of.
  if (kind === 'slo') return has('syntax') || has('schema');
  const hasNothing = documents.every(({ data }) => Object.keys(data).length === 0);
  return kind !== 'handbook' && has('syntax') && hasNothing;
}

/** The kinds of which a file cannot be read: what is missing of one of them may stand there. */
export function unreadKinds(handbook: Handbook): ReadonlySet<string> {
  return new Set(handbook.files.filter(isUnread).map(({ kind }) => kind));
}

/** As much of a finding as is looked at here. */
interface Finding {
  rule: string;
  severity: string;
  message: string;
  place: Place;
}

/**
 * A function that is true for a finding that may only be there because of another mistake, which is
 * told: a value on its line that its schema does not allow, or a file that cannot be read and that it
 * is in or leans on.
 */
export function consequence(
  handbook: Handbook,
  found: readonly Finding[],
): (finding: Finding) => boolean {
  const { unread, levels } = handbook.settings;
  if (unread) return ({ rule }) => !OF_TEXT.test(rule);
  const wrong = new Set(found.filter(isWrongValue).map(({ place }) => lineOf(place)));
  const paths = levels['document/syntax'] === 'off' ? new Set<string>() : leaningPaths(handbook);
  return ({ rule, place }) =>
    !OF_TEXT.test(rule) && (paths.has(place.path) || wrong.has(lineOf(place)));
}

/** True for an error about a value; one about a field that is missing tells nothing of the others. */
function isWrongValue({ rule, severity, message }: Finding): boolean {
  return rule === 'document/schema' && severity === 'error' && !message.startsWith('There is no');
}

function lineOf({ path, start }: Place): string {
  return `${start.line} ${path}`;
}

/** The files that cannot be read, and those of documents that name what may stand there. */
function leaningPaths(handbook: Handbook): ReadonlySet<string> {
  const unread = handbook.files.filter(isUnread);
  if (unread.length === 0) return new Set();
  const kinds = unreadKinds(handbook);
  const lost = new Set(unread.flatMap(({ documents }) => documents));
  const leans = ({ references }: Document) =>
    references.some((reference) => {
      const target = handbook.resolve(reference);
      return target ? lost.has(target) : reference.kinds.some((kind) => kinds.has(kind));
    });
  return new Set(
    handbook.files
      .filter((file) => unread.includes(file) || file.documents.some(leans))
      .map(({ path }) => path),
  );
}
