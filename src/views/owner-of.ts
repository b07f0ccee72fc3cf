// Who answers for what a finding is about: a team or a person, by the nearest word on it.
import { actionsOf } from '../model/actions.ts';
import type { Document } from '../model/document.ts';
import { kindNames, type KindName } from '../model/kind.ts';
import type { Handbook } from '../model/handbook.ts';
import type { Diagnostic } from '../rule.ts';

/** Fields by which a document belongs to another, the nearest first; a person who left to the team. */
const BELONGS = ['/owner', '/service', '/service/0', '/services/0', '/incident', '/team'];

/**
 * The team or person that answers for the subject of a finding: the owner of the action in which it
 * stands, else the owner of the document, else that of its service or incident.
 *
 * @returns undefined where nobody is named, or the finding is about no document.
 */
export function ownerOf(
  handbook: Handbook,
  { subject, place }: Pick<Diagnostic, 'subject' | 'place'>,
): Document | undefined {
  const [, kind, id] = /^([a-z]+):([^]+)$/.exec(subject ?? '') ?? [];
  if (kind === undefined || id === undefined) return undefined;
  if (kind === 'alert') {
    const [alert] = handbook.alertsNamed(id);
    const service = alert && handbook.serviceOf(alert);
    return service && ownerOfDocument(handbook, service);
  }
  if (!(kindNames as readonly string[]).includes(kind)) return undefined;
  const document = handbook.get(kind as KindName, id);
  if (!document) return undefined;
  const action = actionsOf(handbook, document).find(({ pointer }) => {
    const { start, end } = document.place(pointer);
    return start.line <= place.start.line && place.start.line <= end.line;
  });
  const own = action?.owner;
  return own && !handbook.hasLeft(own) ? own : ownerOfDocument(handbook, document);
}

/** @param seen The documents on the way here, because two may belong to each other. */
function ownerOfDocument(
  handbook: Handbook,
  document: Document,
  seen: readonly Document[] = [],
): Document | undefined {
  if (document.kind === 'team') return document;
  if (document.kind === 'person' && !handbook.hasLeft(document)) return document;
  for (const field of BELONGS) {
    const next = handbook.named(document, field);
    const found =
      next && !seen.includes(next) && ownerOfDocument(handbook, next, [...seen, document]);
    if (found) return found;
  }
  return undefined;
}
