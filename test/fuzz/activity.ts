// Whether anything on a page would run, or is markup that no body may have: judged by a real HTML parser.
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { components } from '../../src/model/components.ts';
import type { Segment } from '../../src/model/render.ts';

const ANY = ['id', 'class', 'title'];
/** What a body may become: tags with the attributes that each may have beside `ANY`. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  a: [
    'href',
    'rel',
    'aria-label',
    'aria-describedby',
    'data-pagefind-ignore',
    'data-footnote-ref',
    'data-footnote-backref',
  ],
  b: [],
  blockquote: [],
  br: [],
  button: ['type'],
  code: [],
  del: [],
  details: [],
  div: ['tabindex', 'role', 'aria-label'],
  em: [],
  hr: [],
  i: [],
  img: ['src', 'alt', 'loading'],
  input: ['type', 'checked', 'disabled'],
  kbd: [],
  li: [],
  ol: ['start'],
  p: [],
  pre: ['tabindex', 'data-lang', 'data-effect'],
  section: ['data-footnotes'],
  span: [],
  strong: [],
  sub: [],
  summary: [],
  sup: [],
  table: [],
  tbody: [],
  td: ['align'],
  th: ['align'],
  thead: [],
  tr: [],
  ul: [],
  var: ['data-param', 'data-in'],
};
for (const level of [1, 2, 3, 4, 5, 6]) Object.assign(ALLOWED, { [`h${level}`]: [] });

const SAFE = ['https:', 'http:', 'mailto:', 'tel:'];

/** What a page holds that is active or out of place, and its text. */
export interface Activity {
  found: string[];
  text: string;
}

/** Looks at the parts of a page as the one document that they make. */
export function activityOf(segments: readonly Segment[]): Activity {
  const found: string[] = [];
  const html = pageOf(segments, found);
  let text = '';
  const visit = (node: Tree.Node): void => {
    if (node.nodeName === '#text') text += (node as Tree.TextNode).value;
    else if (node.nodeName === '#comment') found.push('a comment');
    else if ('tagName' in node) element(node, found);
    if ('content' in node) found.push('a template');
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parseFragment(html));
  return { found, text };
}

/** One text of HTML, in which each component is an element of its own name. */
function pageOf(segments: readonly Segment[], found: string[]): string {
  return segments
    .map((segment) => {
      if ('html' in segment) return segment.html;
      const { component, attributes } = segment;
      const known = Object.hasOwn(components, component) ? components[component] : undefined;
      if (!known) found.push(`the component ${component}`);
      const pairs = Object.entries(attributes).map(([name, value]) => {
        if (typeof value !== 'string' || !Object.hasOwn(known?.attributes ?? {}, name))
          found.push(`the attribute ${name} of ${component}`);
        return ` data-${name}="${String(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
      });
      return `<x-component${pairs.join('')}>${pageOf(segment.children, found)}</x-component>`;
    })
    .join('');
}

function element({ tagName, attrs }: Tree.Element, found: string[]): void {
  const isOurs = tagName === 'x-component';
  const allowed = Object.hasOwn(ALLOWED, tagName) ? ALLOWED[tagName] : undefined;
  if (!allowed && !isOurs) found.push(`<${tagName}>`);
  for (const { name, value } of attrs) {
    if (
      isOurs
        ? !/^data-(?:id|type|title|effect|value)$/.test(name)
        : !ANY.includes(name) && !allowed?.includes(name)
    )
      found.push(`${name} of <${tagName}>`);
    if (name === 'href' && !isSafe(value)) found.push(`href="${value}"`);
    if (name === 'src' && !value.startsWith('/files/')) found.push(`src="${value}"`);
  }
}

/** As a browser reads an address on a page of the site. */
function isSafe(address: string): boolean {
  const base = 'https://ops.example.com/runbooks/shop/latency/';
  return !URL.canParse(address, base) || SAFE.includes(new URL(address, base).protocol);
}
