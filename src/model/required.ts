// Required: whether a document that the policy asks for is there.
import { isPublished, text, type Document } from './document.ts';
import type { Handbook } from './handbook.ts';
import type { KindName } from './kind.ts';

/** What keeps a document from counting. */
export type Absence = 'absent' | 'draft' | 'retired';

/**
 * Why a document does not count as there; undefined where it does. A planned one counts, because
 * its owner and its date are watched.
 */
export function absenceOf(handbook: Handbook, kind: KindName, id: string): Absence | undefined {
  if (kind === 'alert') return handbook.alertsNamed(id).length > 0 ? undefined : 'absent';
  const document = handbook.get(kind, id);
  if (!document) return 'absent';
  if (handbook.isRetired(document)) return 'retired';
  return text(document, 'status') === 'planned' || isPublished(document) ? undefined : 'draft';
}

/** The template of an id; its folders may be left out where only one template is called so. */
export function templateOf(handbook: Handbook, id: string): Document | undefined {
  const wanted = id.toLowerCase();
  const found = handbook.of('template').filter((each) => each.id.endsWith(`/${wanted}`));
  return handbook.get('template', id) ?? (found.length === 1 ? found[0] : undefined);
}
