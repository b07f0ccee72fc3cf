// Makes text from a handbook safe to print: nothing in it can move a cursor or forge an annotation.

/** The text with control and direction characters shown as `\u{…}`. */
export function safe(text: string): string {
  return text.replace(
    // eslint-disable-next-line no-control-regex -- control characters are what this replaces
    /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
    (character) => `\\u{${character.charCodeAt(0).toString(16)}}`,
  );
}
