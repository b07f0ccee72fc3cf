// HTML in one form, so that two renderings can be compared: as a browser's parser reads it, without what
// says nothing, such as comments, and without what the site's pages add to every heading, link and block of code.
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Elements around which white space is not seen. */
const BLOCKS = new Set(
  'address blockquote br dd div dl dt h1 h2 h3 h4 h5 h6 hr li ol p pre section table tbody td th thead tr ul'.split(
    ' ',
  ),
);

/** Attributes that the site adds: anchors, focus, loading, languages of code as data. */
const OURS = new Set(['id', 'tabindex', 'loading', 'rel', 'data-lang', 'data-effect', 'class']);

/** The canonical form of a piece of HTML. */
export function canonicalHtml(html: string): string {
  return parseFragment(html.trim())
    .childNodes.map((node) => written(node, false))
    .join('')
    .replace(/\s*(<\/?([a-z0-9]+)[^>]*>)\s*/g, (all, tag: string, name: string) =>
      BLOCKS.has(name) ? tag : all,
    )
    .trim();
}

function written(node: Node, verbatim: boolean): string {
  if (node.nodeName === '#text') {
    const { value } = node as DefaultTreeAdapterTypes.TextNode;
    return escape(verbatim ? value : value.replace(/[ \t\r\n\f]+/g, ' '));
  }
  if (!('tagName' in node)) return '';
  const attribute = (name: string) => node.attrs.find((each) => each.name === name)?.value;
  if (node.tagName === 'button' || attribute('class') === 'anchor') return '';
  const inside = node.childNodes.map((each) => written(each, verbatim || node.tagName === 'pre'));
  if (attribute('class') === 'block') return inside.join('');
  if (node.tagName === 'pre') return code(node);
  const attributes = node.attrs
    .filter(({ name }) => !OURS.has(name))
    .map(({ name, value }) => ` ${name}="${escape(isAddress(name) ? address(value) : value)}"`)
    .sort()
    .join('');
  return `<${node.tagName}${attributes}>${inside.join('')}</${node.tagName}>`;
}

/** A block of code without the line end behind it, which a reader who copies it does not want. */
function code(pre: Element): string {
  const language =
    pre.attrs.find(({ name }) => name === 'data-lang')?.value ??
    pre.childNodes
      .flatMap((each) => ('attrs' in each ? each.attrs : []))
      .find(({ name }) => name === 'class')
      ?.value.replace(/^language-/, '');
  const text = (node: Node): string =>
    'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(text).join('') : '';
  return `<pre ${escape(language ?? '')}>${escape(text(pre).replace(/\n$/, ''))}</pre>`;
}

/** The text of a piece of HTML, its white space left out. */
export function bareText(html: string): string {
  const text = (node: Node): string => {
    if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
    if (
      'tagName' in node &&
      (node.tagName === 'button' || node.attrs.some((each) => each.value === 'anchor'))
    )
      return '';
    return 'childNodes' in node ? node.childNodes.map(text).join('') : '';
  };
  return text(parseFragment(html)).replace(/\s+/g, '');
}

function isAddress(name: string): boolean {
  return name === 'href' || name === 'src';
}

/** An address whose characters are not escaped. */
function address(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** What of a piece of HTML could run: scripts, handlers of events, addresses that are code. */
export function active(html: string): string[] {
  const visit = (node: Node): string[] => {
    const inside = 'childNodes' in node ? node.childNodes.flatMap(visit) : [];
    if (!('tagName' in node)) return inside;
    const attributes = node.attrs.filter(
      ({ name, value }) =>
        /^on/.test(name) || (isAddress(name) && /^\s*(?:javascript|data|vbscript):/i.test(value)),
    );
    const own = /^(?:script|iframe|object|embed|svg|style|form)$/.test(node.tagName)
      ? [node.tagName]
      : [];
    return [...own, ...attributes.map(({ name }) => name), ...inside];
  };
  return visit(parseFragment(html));
}
