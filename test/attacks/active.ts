// What in an HTML page is active: read by a parser as browsers have it, and judged by a list of what is not.
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Elements that a body may have. */
const BODY = new Set(
  (
    'html head body p a img h1 h2 h3 h4 h5 h6 ul ol li blockquote pre code em strong b i del hr br kbd ' +
    'sub sup table thead tbody tr th td details summary section span div input var button'
  ).split(' '),
);
const SAFE = ['https:', 'http:', 'mailto:', 'tel:'];

/** Elements and attributes of a body's HTML that could run, load or lead to code; what was found. */
export function activeInBody(html: string): string[] {
  return elementsOf(html).flatMap((element) => {
    const { tagName, attrs } = element;
    const found = BODY.has(tagName) ? [] : [`<${tagName}>`];
    if (tagName === 'input' && attr(element, 'type') !== 'checkbox') found.push('<input>');
    return [...found, ...attributesOf(attrs)];
  });
}

/** The same for a whole page of a site, whose own scripts are those of its folder `_astro`. */
export function activeInPage(html: string, themeScript: string): string[] {
  const banned = new Set(
    'iframe object embed applet base frame frameset portal template math'.split(' '),
  );
  return elementsOf(html).flatMap((element) => {
    const { tagName, attrs } = element;
    const found: string[] = banned.has(tagName) ? [`<${tagName}>`] : [];
    if (tagName === 'script') {
      const src = attr(element, 'src');
      const text = element.childNodes.map((each) => ('value' in each ? each.value : '')).join('');
      const own =
        src === undefined ? text === themeScript : /^(?:\/|[./]*\/)_a(?:stro|rchive)\//.test(src);
      if (!own) found.push(`<script src="${src}">${text}`);
    }
    if (tagName === 'meta' && attr(element, 'http-equiv')?.toLowerCase() === 'refresh') {
      if (!/^0; url=(?:\/(?!\/)|\.)/.test(attr(element, 'content') ?? ''))
        found.push('<meta refresh>');
    }
    const icon = tagName === 'link' && attr(element, 'rel') === 'icon';
    return [...found, ...attributesOf(icon ? [] : attrs)];
  });
}

function attributesOf(attrs: Element['attrs']): string[] {
  return attrs.flatMap(({ name, value }) => {
    if (/^on|^(?:srcdoc|style|is|slot|srcset|ping|background|formaction)$/.test(name))
      return [name];
    if (!['href', 'src', 'action', 'xlink:href', 'data', 'poster', 'cite'].includes(name))
      return [];
    const { protocol, origin } = new URL(value, 'https://ops.example.com/x/y/');
    if (!SAFE.includes(protocol)) return [`${name}="${value}"`];
    return name !== 'href' && origin !== 'https://ops.example.com' ? [`${name}="${value}"`] : [];
  });
}

function attr({ attrs }: Element, name: string): string | undefined {
  return attrs.find((each) => each.name === name)?.value;
}

function elementsOf(html: string): Element[] {
  const found: Element[] = [];
  const walk = (node: Node): void => {
    if ('tagName' in node) found.push(node);
    if ('childNodes' in node) node.childNodes.forEach(walk);
    if ('content' in node) walk(node.content);
  };
  walk(parse(html));
  return found;
}
