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
  if (kind === 'handbook' || !has('syntax')) return false;
  return documents.every(({ data }) => Object.keys(data).length === 0);
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
  const leans = levels['document/syntax'] === 'off' ? () => false : leaning(handbook);
  return ({ rule, place }) =>
    !OF_TEXT.test(rule) && (wrong.has(lineOf(place)) || leans(place.path));
}

/** True for an error about a value; one about a field that is missing tells nothing of the others. */
function isWrongValue({ rule, severity, message }: Finding): boolean {
  return rule === 'document/schema' && severity === 'error' && !message.startsWith('There is no');
}

function lineOf({ path, start }: Place): string {
  return `${start.line} ${path}`;
}

/**
 * A function that is true for the path of a file that cannot be read, or of a document that names what
 * may stand in one. Each is looked at when a finding in it asks: most files have none.
 */
function leaning(handbook: Handbook): (path: string) => boolean {
  const unread = new Set(handbook.files.filter(isUnread));
  if (unread.size === 0) return () => false;
  const lost = new Set([...unread].flatMap(({ documents }) => documents));
  const lostKinds = new Set([...unread].map(({ kind }) => kind));
  const leans = ({ references }: Document) =>
    references.some((reference) => {
      const target = handbook.resolve(reference);
      return target ? lost.has(target) : reference.kinds.some((kind) => lostKinds.has(kind));
    });
  const files = new Map(handbook.files.map((file) => [file.path, file]));
  const known = new Map<string, boolean>();
  return (path) => {
    const file = files.get(path);
    const answer =
      known.get(path) ?? (file !== undefined && (unread.has(file) || file.documents.some(leans)));
    known.set(path, answer);
    return answer;
  };
}
