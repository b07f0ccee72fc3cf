// Makes text from a handbook safe to print: nothing in it can move a cursor or forge an annotation.

/** Control characters past ASCII, and those that turn the direction of text or do not show. */
const HIDDEN = '\\u007f-\\u009f\\u061c\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff';
const ALL = new RegExp(`[\\u0000-\\u001f${HIDDEN}]`, 'g');
const BEYOND_JSON = new RegExp(`[${HIDDEN}]`, 'g');

/** The text with control and direction characters shown as `\u{…}`. */
export function safe(text: string): string {
  return text.replace(ALL, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`);
}

/** JSON text with the characters escaped that JSON lets stand; it means the same. */
export function safeJson(json: string): string {
  return json.replace(
    BEYOND_JSON,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
