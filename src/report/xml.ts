// Text as XML 1.0 can hold it.
import { safe } from './safe.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Half characters and the two code points that no XML document may hold, not even escaped. */
const IMPOSSIBLE = /[\p{Cs}\ufffe\uffff]/gu;

/** A text for an attribute or an element; what XML cannot hold is shown as `\u{…}`. */
export function xml(text: string): string {
  return safe(text)
    .replace(IMPOSSIBLE, (unit) => `\\u{${unit.charCodeAt(0).toString(16)}}`)
    .replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}

/** The attributes of an element, each with a space before it; undefined ones are left out. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .flatMap(([name, value]) => (value === undefined ? [] : ` ${name}="${xml(String(value))}"`))
    .join('');
}

/** A document of XML. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
