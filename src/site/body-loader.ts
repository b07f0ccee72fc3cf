// Astro's way to the bodies: our own parse and render, so that what cannot be rendered stops the build.
import type { Loader } from 'astro/loaders';
import { isPublished, type Document } from '../model/document.ts';
import type { Handbook } from '../model/handbook.ts';
import { declaredParameters } from '../model/parameters.ts';
import { renderBody, RenderError, type Rendered, type Segment } from '../model/render.ts';
import { attachmentUrl } from './attachments.ts';
import { site } from './context.ts';
import { formerIds, landingNotes } from './landings.ts';

/** The id of a document's body in the collection. */
export function bodyId(document: Document): string {
  return `${document.kind}/${document.id}`;
}

/**
 * Loads the body of every published document.
 *
 * @throws Error when a body may not be published; the site's list `refused` then says which and why.
 *   With `force` nothing is refused, and such a page shows its source as text.
 */
export function bodyLoader(): Loader {
  return {
    name: 'handrail-bodies',
    async load({ store }) {
      const { handbook, force, base, refused } = site();
      store.clear();
      refused.length = 0;
      for (const document of handbook.documents) {
        if (!document.syntax || !isPublished(document)) continue;
        const first = handbook.pages.get(document.url);
        if (document.id === '') {
          refused.push(
            `${document.path}: no letter of its name can stand in an address; rename it`,
          );
          continue;
        }
        if (first !== document) {
          const other = typeof first === 'object' && 'path' in first ? first.path : 'another page';
          refused.push(`${document.path}: ${other} has the address ${document.url} too`);
          continue;
        }
        let rendered: Rendered;
        try {
          rendered = bodyOf(handbook, document, base);
          rendered.segments.forEach(makeTablesScroll);
          const notes = landingNotes(handbook, document, base);
          if (notes !== '') rendered.segments.push({ html: notes });
        } catch (error) {
          if (!(error instanceof RenderError)) throw error;
          refused.push(error.message);
          rendered = sourceOf(document);
        }
        const metadata = { ...rendered };
        store.set({ id: bodyId(document), data: {}, rendered: { html: '', metadata } });
      }
      if (refused.length > 0 && !force) throw new Error(refused.join('\n'));
    },
  };
}

function bodyOf(handbook: Handbook, document: Document, base: string): Rendered {
  // A body that the model could not read is not tried again here: it may be one that crashes.
  if (!document.body) throw new RenderError(unread(handbook, document));
  return renderBody(document.path, document.source.text, document.syntax ?? 'md', {
    href: (url) => pageHref(handbook, document, base, url),
    src: (url) => {
      // An image of another host would tell it who reads what, and be missing offline.
      const target = handbook.link(document, url);
      return target.kind === 'attachment' ? base + attachmentUrl(target.path) : undefined;
    },
    formerIds: formerIds(handbook, document),
    parameters: new Set(declaredParameters(document).map(({ name }) => name)),
  });
}

/** Puts each table into a box that scrolls by itself, also from the keyboard. */
function makeTablesScroll(segment: Segment): void {
  if ('component' in segment) segment.children.forEach(makeTablesScroll);
  else
    segment.html = segment.html
      .replaceAll(
        '<table>',
        '<div class="scroll" tabindex="0" role="group" aria-label="Table"><table>',
      )
      .replaceAll('</table>', '</table></div>');
}

/** Why there is no body, and where. */
function unread(handbook: Handbook, { path }: Document): string {
  const faults = handbook.files.find((file) => file.path === path)?.faults ?? [];
  const fault = faults.find((each) => each.kind === 'syntax');
  if (!fault) return `${path}: the body cannot be read`;
  const { line, column } = fault.place.start;
  return `${path}:${line}:${column}: ${fault.reason}; ${fault.remedy}`;
}

/** What a forced page shows of a body that cannot be rendered: its source. */
function sourceOf(document: Document): Rendered {
  const source = document.source.text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return { segments: [{ html: `<pre class="source">${source}</pre>` }], ownTitle: false };
}

/** The address of a link on the site; a query is kept. */
function pageHref(
  handbook: Handbook,
  document: Document,
  base: string,
  url: string,
): string | undefined {
  const target = handbook.link(document, url);
  switch (target.kind) {
    case 'page': {
      const query = /\?[^#]*/.exec(url)?.[0] ?? '';
      const hash = target.anchor ? `#${encodeURIComponent(target.anchor)}` : '';
      const same = target.page === document && url.startsWith('#');
      return same ? hash : `${base}${target.url}${query}${hash}`;
    }
    case 'attachment':
      return base + attachmentUrl(target.path);
    case 'external':
      return target.url;
    default:
      return undefined;
  }
}
