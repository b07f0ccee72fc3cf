// Astro's way to the bodies: our own parse and render, so that what cannot be rendered stops the build.
import type { Loader } from 'astro/loaders';
import { isPublished, type Document } from '../model/document.ts';
import type { Handbook } from '../model/handbook.ts';
import { renderBody, RenderError, type Rendered } from '../model/render.ts';
import { attachmentUrl } from './attachments.ts';
import { site } from './context.ts';

/** The id of a document's body in the collection. */
export function bodyId(document: Document): string {
  return `${document.kind}/${document.id}`;
}

/**
 * Loads the body of every published document.
 *
 * @throws RenderError when a body cannot be rendered or two documents share an id; with `force` the
 *   page then shows the source as text.
 */
export function bodyLoader(): Loader {
  return {
    name: 'handrail-bodies',
    async load({ store }) {
      const { handbook, force, base } = site();
      store.clear();
      for (const document of handbook.documents) {
        if (!document.syntax || !isPublished(document)) continue;
        const id = bodyId(document);
        if (store.has(id) && !force)
          throw new RenderError(
            `${document.path}: another document has the address ${document.url}`,
          );
        const rendered = bodyOf(handbook, document, base, force);
        store.set({
          id,
          data: {},
          rendered: { html: '', metadata: { ...rendered } },
        });
      }
    },
  };
}

function bodyOf(handbook: Handbook, document: Document, base: string, force: boolean): Rendered {
  try {
    // A body that the model could not read is not tried again here: it may be one that crashes.
    if (!document.body) throw new RenderError(`${document.path}: the body cannot be read`);
    return renderBody(document.path, document.source.text, document.syntax ?? 'md', {
      href: (url) => pageHref(handbook, document, base, url),
      src: (url) => {
        const target = handbook.link(document, url);
        if (target.kind === 'attachment') return base + attachmentUrl(target.path);
        return target.kind === 'external' ? url : undefined;
      },
    });
  } catch (error) {
    if (!force || !(error instanceof RenderError)) throw error;
    const source = document.source.text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    return { segments: [{ html: `<pre class="source">${source}</pre>` }], ownTitle: false };
  }
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
