// What is left of old addresses: where whole pages lead, and the former headings of a page.
import type { Document } from '../model/document.ts';
import type { Handbook } from '../model/handbook.ts';
import { written } from '../model/redirects.ts';

/** Every old path with the address that took its place, which may end in a fragment; sorted. */
export function movedTo(handbook: Handbook): [url: string, target: string][] {
  return [...handbook.aliases]
    .map(([url, target]): [string, string] => {
      const moved = handbook.redirects.moved.get(url);
      return [url, moved ? addressOf(moved) : target];
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The former ids of a document's headings: id of a heading → the ids that lead to it now. */
export function formerIds(handbook: Handbook, document: Document): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [id, landing] of handbook.redirects.landings.get(document.url) ?? []) {
    if ('gone' in landing || landing.url !== document.url || landing.anchor === undefined) continue;
    found.set(landing.anchor, [...(found.get(landing.anchor) ?? []), id]);
  }
  return found;
}

/**
 * The HTML for the former headings of a document that have no heading of it to lead to: each is a
 * line at the end of the page that says where it went, without a script and without a network.
 */
export function landingNotes(handbook: Handbook, document: Document, base: string): string {
  const notes: string[] = [];
  for (const [id, landing] of handbook.redirects.landings.get(document.url) ?? []) {
    const open = `<p class="notice" id="${escape(id)}">`;
    if ('gone' in landing) {
      notes.push(`${open}The section “${escape(id)}” is gone. ${escape(landing.gone)}</p>`);
      continue;
    }
    const here = landing.url === document.url;
    if (here && landing.anchor !== undefined) continue;
    const page = handbook.pages.get(landing.url);
    const title = typeof page === 'object' && 'title' in page ? page.title : landing.url;
    const link = `<a href="${escape(base + addressOf(landing))}">${escape(title)}</a>`;
    const where = here ? 'is now spread over this page' : `has moved to ${link}`;
    notes.push(`${open}The section “${escape(id)}” ${where}.</p>`);
  }
  return notes.join('\n');
}

/** An address with its fragment as an address carries it. */
function addressOf({ url, anchor }: { url: string; anchor: string | undefined }): string {
  return written({ url, anchor: anchor === undefined ? undefined : encodeURIComponent(anchor) });
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
