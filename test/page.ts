// Pages of bodies without Astro: what the site makes of each, put together as its components do.
import { bodyFor } from '../src/site/bodies.ts';
import { componentWords } from '../src/site/component-words.ts';
import type { Site } from '../src/site/context.ts';
import type { Document } from '../src/model/document.ts';
import type { Segment } from '../src/model/render.ts';

/** The HTML of a document's body; `setSite` comes first. */
export function bodyHtml(site: Site, document: Document): string {
  return html(site, bodyFor(document).segments);
}

/** The HTML of segments, each component a box around its words and its children. */
export function html(site: Site, segments: readonly Segment[]): string {
  return segments
    .map((segment) => {
      if ('html' in segment) return segment.html;
      const { component, attributes, children } = segment;
      const added = componentWords(site.handbook, component, attributes, children.length === 0);
      const words =
        added === undefined
          ? ''
          : 'code' in added
            ? `<code>${escape(added.code)}</code>`
            : escape(added.text);
      const inline = ['Service', 'Runbook', 'Policy'].includes(component);
      return inline
        ? `<a href="/">${words}${html(site, children)}</a>`
        : `<div class="box"><p>${words}</p>${html(site, children)}</div>`;
    })
    .join('');
}

export function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
