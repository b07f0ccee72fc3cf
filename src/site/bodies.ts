// The bodies of pages: our own parse and render, so that what cannot be rendered stops the build.
import { isPublished, type Document } from '../model/document.ts';
import type { Handbook } from '../model/handbook.ts';
import { declaredParameters } from '../model/parameters.ts';
import { renderBody, RenderError, type Rendered } from '../model/render.ts';
import { attachmentUrl } from './attachments.ts';
import { site, type Site } from './context.ts';
import { formerIds, landingNotes } from './landings.ts';

/** How many bodies are kept: a page asks for its own more than once, and is then done with it. */
const KEPT = 8;
const kept = new Map<Document, Rendered>();
let keptOf: Handbook | undefined;

/**
 * The body of a published document, for its page.
 *
 * One that may not be published shows its source as text, and the site's list `refused` says why; the
 * build fails by that list when all pages are made, unless it is forced.
 */
export function bodyFor(document: Document): Rendered {
  const { handbook, base, refused } = site();
  if (keptOf !== handbook) kept.clear();
  keptOf = handbook;
  const known = kept.get(document);
  if (known) return known;
  let rendered: Rendered;
  try {
    rendered = bodyOf(handbook, document, base);
    const notes = landingNotes(handbook, document, base);
    if (notes !== '') rendered.segments.push({ html: notes });
  } catch (error) {
    if (!(error instanceof RenderError)) throw error;
    refused.push(error.message);
    rendered = sourceOf(document);
  }
  kept.set(document, rendered);
  if (kept.size > KEPT) kept.delete(kept.keys().next().value!);
  return rendered;
}

/** What no build may publish, whatever the rules say: known before any page is made. */
export function unpublishable({ handbook }: Site): string[] {
  return handbook.documents.flatMap((document) => {
    if (!document.syntax || !isPublished(document)) return [];
    if (document.id === '')
      return [`${document.path}: no letter of its name can stand in an address; rename it`];
    const first = handbook.pages.get(document.url);
    if (first === document) return unsafeAttachments(handbook, document);
    const other = typeof first === 'object' && 'path' in first ? first.path : 'another page';
    return [`${document.path}: ${other} has the address ${document.url} too`];
  });
}

/** The attachments of a document that may not be published, whatever the rules say. */
function unsafeAttachments(handbook: Handbook, document: Document): string[] {
  return (document.body?.links ?? []).flatMap(({ url, place: { path, start } }) => {
    const target = handbook.link(document, url);
    return target.kind === 'attachment' && handbook.attachmentFlaws.has(target.path)
      ? [
          `${path}:${start.line}:${start.column}: \`${url}\` may not be published; \`handrail explain link/safe-attachment\` says why`,
        ]
      : [];
  });
}

/**
 * The body of a document as its page has it.
 *
 * @throws RenderError when it may not be published.
 */
export function bodyOf(handbook: Handbook, document: Document, base: string): Rendered {
  // A body that the model could not read is not tried again here: it may be one that crashes.
  if (!document.body) throw new RenderError(unread(handbook, document));
  return renderBody(document.path, document.source.text, document.syntax ?? 'md', {
    href: (url) => pageHref(handbook, document, base, url),
    src: (url) => {
      // An image of another host would tell it who reads what, and be missing offline.
      const target = handbook.link(document, url);
      return target.kind === 'attachment' && !handbook.attachmentFlaws.has(target.path)
        ? base + attachmentUrl(target.path)
        : undefined;
    },
    formerIds: formerIds(handbook, document),
    parameters: new Set(declaredParameters(document).map(({ name }) => name)),
  });
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
      // What may not be published is not there: the page shows the words of the link.
      return handbook.attachmentFlaws.has(target.path)
        ? undefined
        : base + attachmentUrl(target.path);
    case 'external':
      return target.url;
    default:
      return undefined;
  }
}
