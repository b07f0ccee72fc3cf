// Looks through an SVG for what could run or ask another host when somebody opens it by itself.
//
// It reads XML strictly: whatever it does not understand it refuses, so that no browser can understand
// it otherwise.
import { safeSchemes, schemeOf } from './link.ts';

/** Document types that programs write; none of them defines an entity. */
const DOCTYPE =
  /^<!DOCTYPE\s+svg(?:\s+PUBLIC\s+"-\/\/W3C\/\/DTD SVG [\w. ]+\/\/EN"\s+"https?:\/\/www\.w3\.org\/[\w./-]+")?\s*>/;
const XML =
  /^<\?xml\s+version=["']1\.0["'](?:\s+encoding=["'](?:utf-8|us-ascii)["'])?(?:\s+standalone=["'](?:yes|no)["'])?\s*\?>/i;
const NAME = '[A-Za-z_][\\w.:-]*';
const TAG = new RegExp(
  `<(${NAME})((?:\\s+${NAME}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(/?)>|</(${NAME})\\s*>`,
  'y',
);
const ATTRIBUTE = new RegExp(`(${NAME})\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'g');

/** Elements, without their prefix, that run code, hold other documents, or fetch. */
const ELEMENTS = new Set(
  (
    'script foreignobject handler listener iframe frame object embed applet base meta link form ' +
    'audio video source discard include import font-face-uri definition-src color-profile'
  ).split(' '),
);

/** Namespaces whose elements an SVG can bring to life in a browser. */
const NAMESPACES = /1999\/xhtml|MathML|xml-events|xinclude|xslt|xbl/i;
const ANIMATED = /^(?:set|animate\w*)$/;
/** Attributes that are read as a style is, and may name a picture in as many ways. */
const STYLED = /^(?:style|mask|cursor|filter|fill|stroke|clip-path|marker(?:-\w+)?)$/;
const RASTER = /^data:image\/(?:png|jpe?g|gif|webp|avif);base64,[a-z0-9+/=\s]*$/i;
/** Letters that a drawing brings along, so that it looks the same everywhere. */
const FONT =
  /^data:(?:font\/(?:woff2?|ttf|otf)|application\/(?:x-)?font-woff2?);(?:charset=utf-8;)?base64,[a-z0-9+/=\s]*$/i;

/** What an SVG holds that may not be published, and in which line; undefined where nothing is wrong. */
export function svgFlaw(bytes: Uint8Array): string | undefined {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return 'text that is not UTF-8';
  }
  // eslint-disable-next-line no-control-regex -- XML holds none of these
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(text)) return 'a control character';
  try {
    for (const { at, flaw } of parts(text))
      if (flaw !== undefined) return `${flaw} in line ${lineOf(text, at)}`;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return 'too much to look through';
  }
  return undefined;
}

interface Part {
  at: number;
  flaw?: string | undefined;
}

/** Each tag and text of a document, with what is wrong with it. */
function* parts(text: string): Generator<Part> {
  const open: string[] = [];
  let at = 0;
  let seen = false;
  let style = '';
  const xml = XML.exec(text)?.[0];
  if (xml) at = xml.length;
  while (at < text.length) {
    const next = text.indexOf('<', at);
    const end = next === -1 ? text.length : next;
    const words = text.slice(at, end);
    if (open.length === 0 && words.trim() !== '') yield { at, flaw: 'text outside of `<svg>`' };
    const entity = strangeEntity(words);
    if (entity !== undefined) yield { at, flaw: `the entity \`${entity}\`` };
    // A style sheet is all of its texts, whatever stands between them.
    style += decode(words);
    at = end;
    if (at === text.length) break;
    if (text.startsWith('<!--', at)) {
      const close = text.indexOf('--', at + 4);
      if (close === -1 || text[close + 2] !== '>')
        yield { at, flaw: 'a comment that does not end' };
      at = close + 3;
    } else if (text.startsWith('<![CDATA[', at)) {
      const close = text.indexOf(']]>', at);
      if (close === -1 || open.length === 0) yield { at, flaw: 'a section that does not end' };
      style += text.slice(at + 9, close);
      at = close + 3;
    } else if (text.startsWith('<!', at)) {
      const type = seen ? undefined : DOCTYPE.exec(text.slice(at, at + 300))?.[0];
      if (type === undefined) yield { at, flaw: 'a document type that is not plain SVG' };
      else at += type.length;
    } else if (text.startsWith('<?', at)) yield { at, flaw: 'a processing instruction' };
    else {
      TAG.lastIndex = at;
      const tag = TAG.exec(text);
      if (!tag) {
        yield { at, flaw: 'a tag that cannot be read' };
        return;
      }
      const [whole, name, attributes, empty, closed] = tag;
      if (closed !== undefined) {
        if (open.at(-1) === 'style') yield { at, flaw: cssFlaw(style) };
        if (open.pop() !== local(closed))
          yield { at, flaw: `\`</${closed}>\`, which closes nothing` };
      } else {
        if (open.at(-1) === 'style') yield { at, flaw: `\`<${name}>\` in a style sheet` };
        if (open.length === 0 && (seen || local(name!) !== 'svg'))
          yield { at, flaw: `\`<${name}>\` where \`<svg>\` is wanted` };
        seen = true;
        yield { at, flaw: elementFlaw(name!, attributes!) };
        if (empty === '') open.push(local(name!));
        if (local(name!) === 'style') style = '';
      }
      at += whole.length;
    }
  }
  if (!seen || open.length > 0) yield { at: text.length, flaw: 'no whole `<svg>`' };
}

function elementFlaw(name: string, written: string): string | undefined {
  const element = local(name);
  if (ELEMENTS.has(element)) return `\`<${name}>\``;
  for (const [, attribute, double, single] of written.matchAll(ATTRIBUTE)) {
    const raw = double ?? single ?? '';
    const entity = strangeEntity(raw);
    if (entity !== undefined) return `the entity \`${entity}\``;
    const value = decode(raw);
    const key = local(attribute!);
    const flaw = `\`${attribute!}\` of \`<${name}>\``;
    if (key.startsWith('on') || key === 'base' || key === 'srcdoc') return flaw;
    if (/^xmlns/i.test(attribute!) && NAMESPACES.test(value)) return flaw;
    if (key === 'attributename' && /^(?:on|(?:[\w.-]+:)?(?:href|src|base)$)/i.test(value.trim()))
      return flaw;
    if (['href', 'src', 'action', 'formaction'].includes(key) && !mayPoint(element, value))
      return flaw;
    const isMoved = ANIMATED.test(element) && ['from', 'to', 'by', 'values'].includes(key);
    if (isMoved && isActive(value)) return flaw;
    const isStyle = isMoved || STYLED.test(key);
    if ((isStyle ? cssFlaw(value) : urlFlaw(unescaped(value))) !== undefined) return flaw;
  }
  return undefined;
}

/** Whether an address may stand here: a part of the file itself, a picture in it, in a link a page. */
function mayPoint(element: string, value: string): boolean {
  const address = value.trim();
  if (address === '' || address.startsWith('#') || RASTER.test(address)) return true;
  if (element !== 'a') return false;
  const scheme = schemeOf(address);
  return scheme === undefined || safeSchemes.includes(scheme);
}

function isActive(value: string): boolean {
  return value.split(';').some((each) => {
    const scheme = schemeOf(each);
    return scheme !== undefined && !safeSchemes.includes(scheme);
  });
}

/** What a style holds that asks another host or runs. */
function cssFlaw(css: string): string | undefined {
  const plain = unescaped(css);
  const found =
    /@import|@namespace|expression\s*\(|behavior\s*:|-moz-binding/i.exec(plain) ??
    /(?:image-set|cross-fade|\bimage|\bsrc)\s*\(/i.exec(plain);
  return found ? `\`${found[0]}\`` : urlFlaw(plain);
}

/** An address in a style that is no part of the file, and no picture or font in it. */
function urlFlaw(plain: string): string | undefined {
  for (const [whole, quoted] of plain.matchAll(/url\(([^)]*)\)?/gi)) {
    const target = quoted!.trim().replace(/^(["'])([^]*)\1$/, '$2');
    if (!target.startsWith('#') && !RASTER.test(target) && !FONT.test(target))
      return `\`${whole.slice(0, 40)}\``;
  }
  return undefined;
}

/** A style without the escapes in which its words can hide. */
function unescaped(css: string): string {
  return css
    .replace(/\\([0-9a-f]{1,6})\s?/gi, (_, hex: string) => character(parseInt(hex, 16)))
    .replaceAll('\\', '');
}

function local(name: string): string {
  return name.slice(name.lastIndexOf(':') + 1).toLowerCase();
}

const ENTITY = /&(?:#x[0-9a-f]+|#[0-9]+|amp|lt|gt|quot|apos);/gi;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** The first `&` that begins no character that XML knows by itself. */
function strangeEntity(text: string): string | undefined {
  return /&[^;\s]{0,30};?/.exec(text.replace(ENTITY, ''))?.[0];
}

function decode(text: string): string {
  return text.replace(ENTITY, (entity) => {
    const body = entity.slice(1, -1).toLowerCase();
    if (!body.startsWith('#')) return NAMED[body] ?? entity;
    return character(body[1] === 'x' ? parseInt(body.slice(2), 16) : Number(body.slice(1)));
  });
}

function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}

function lineOf(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}
