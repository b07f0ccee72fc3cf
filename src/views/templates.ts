// Templates: the text that is copied, and where each is used.
import { text, type Document } from '../model/document.ts';

/** What the types of template are called, in the order in which they are listed. */
export const TEMPLATE_TYPES: Readonly<Record<string, string>> = {
  status: 'Status page',
  support: 'Answers to customers',
  internal: 'Inside the company',
  other: 'Other',
};

/** The Markdown of a document, without its front matter. */
export function markdownOf({ source }: Document): string {
  return source.text.replace(/^---\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/, '').trim();
}

/** The templates of each type that has any. */
export function templatesByType(
  templates: readonly Document[],
): { type: string; label: string; list: Document[] }[] {
  return Object.entries(TEMPLATE_TYPES).flatMap(([type, label]) => {
    const list = templates.filter((each) => {
      const own = text(each, 'type') ?? 'other';
      return (Object.hasOwn(TEMPLATE_TYPES, own) ? own : 'other') === type;
    });
    return list.length > 0 ? [{ type, label, list }] : [];
  });
}
