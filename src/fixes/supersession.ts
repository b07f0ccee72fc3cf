// The fix of supersession: an RFC that another one replaces says so, and is superseded.
import type { Document, ParsedFile } from '../model/document.ts';
import type { Handbook } from '../model/handbook.ts';
import { writeFor, type Edit, type Fix, type Intent } from './fix.ts';
import { replaceScalar, Text } from './scalar.ts';

const RULE = 'rfc/supersession-mutual';

/** The fixes in an RFC of what `rfc/supersession-mutual` finds there, or in the RFC that replaces it. */
export function supersessionFixes(handbook: Handbook, file: ParsedFile): Fix[] {
  const old = file.documents[0];
  if (old?.kind !== 'rfc') return [];
  const text = new Text(file.source);
  const next = handbook.named(old, '/supersededBy');
  const status = statusEdit(old, text);
  if (next) {
    // The finding stands at the status.
    if (!status) return [];
    const { edit, intent, message } = status;
    const place = old.place('/status');
    return [{ rule: RULE, path: file.path, place, message, edits: [edit], intents: [intent] }];
  }
  if (old.data['supersededBy'] !== undefined) return [];
  const claims = handbook
    .referencesTo(old)
    .filter(
      ({ from, reference }) => from.kind === 'rfc' && /^\/supersedes\//.test(reference.field),
    );
  const [claim] = claims;
  if (!claim || claims.length > 1 || claim.from === old) return [];
  const { from, reference } = claim;
  const after = text.lineEndOf(old.place('/status'));
  if (old.data['status'] === undefined) return [];
  const edits: Edit[] = [{ start: after, end: after, text: `\nsupersededBy: "${from.id}"` }];
  const intents: Intent[] = [{ kind: 'added', name: 'supersededBy', value: from.id }];
  if (status) {
    edits.unshift(status.edit);
    intents.push(status.intent);
  }
  const message = `set \`supersededBy: "${from.id}"\`${status ? ' and `status: superseded`' : ''}`;
  return [{ rule: RULE, path: file.path, place: reference.place, message, edits, intents }];
}

function statusEdit(
  old: Document,
  text: Text,
): { edit: Edit; intent: Intent; message: string } | undefined {
  const { status } = old.data;
  if (typeof status !== 'string' || status === 'superseded') return undefined;
  const place = old.place('/status');
  const edit = replaceScalar(text, place, status, 'superseded');
  const intent: Intent = { kind: 'value', at: place, value: 'superseded' };
  return edit && { edit, intent, message: writeFor('superseded', status) };
}
