// The services and what they need, as a graph in the DOT language.
import { isPublished, type Document } from '../model/document.ts';
import type { Handbook } from '../model/handbook.ts';

/** The services that a service needs directly. */
export function needs(handbook: Handbook, service: Document): Document[] {
  return service.references
    .filter((reference) => reference.field.startsWith('/dependsOn'))
    .flatMap((reference) => handbook.resolve(reference) ?? [])
    .filter(isPublished);
}

/** The services that need a service directly. */
export function neededBy(handbook: Handbook, service: Document): Document[] {
  return handbook
    .referencesTo(service)
    .filter(
      ({ from, reference }) => from.kind === 'service' && reference.field.startsWith('/dependsOn'),
    )
    .map(({ from }) => from)
    .filter(isPublished);
}

/**
 * The graph of a service and its direct neighbours, or of all services.
 *
 * @param href The address of a service's page.
 * @returns DOT source, or undefined when there is no edge to draw.
 */
export function dependencyGraph(
  handbook: Handbook,
  href: (url: string) => string,
  centre?: Document,
): string | undefined {
  const services = handbook.of('service').filter(isPublished);
  const near =
    centre && new Set([centre, ...needs(handbook, centre), ...neededBy(handbook, centre)]);
  const shown = near ? services.filter((service) => near.has(service)) : services;
  const edges = shown.flatMap((from) =>
    needs(handbook, from)
      .filter((to) => (centre ? from === centre || to === centre : true))
      .map((to) => `  ${quote(from.id)} -> ${quote(to.id)};`),
  );
  if (edges.length === 0) return undefined;
  const nodes = shown.map((service) => {
    const here = service === centre ? ' class="here"' : '';
    return `  ${quote(service.id)} [label=${quote(service.id)} URL=${quote(href(service.url))}${here}];`;
  });
  return [
    'digraph services {',
    `  graph [rankdir=${centre ? 'LR' : 'TB'} bgcolor=transparent margin=0 nodesep=0.25 ranksep=0.5];`,
    '  node [shape=box style=rounded fontname="sans-serif" fontsize=12 height=0.36 margin="0.14,0.05"];',
    '  edge [arrowsize=0.6];',
    ...nodes,
    ...edges,
    '}',
  ].join('\n');
}

function quote(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
