// UTF-8 that was read as Windows-1252, turned back exactly or not at all.

/** What Windows-1252 shows for each byte; the five that stand for nothing are control characters. */
const SHOWN = new Map(
  Array.from({ length: 256 }, (_, byte): [string, number] => [
    new TextDecoder('windows-1252').decode(Uint8Array.of(byte)),
    byte,
  ]),
);
/** What shows nothing and is worth nothing once it is decoded. */
const NOTHING = /[\u00ad\u200b\u2060-\u2064\ufeff]/g;
/** Text is at most read wrongly a few times over. */
const TIMES = 4;

/**
 * The text whose UTF-8 bytes are shown as Windows-1252 (or Latin-1), also where that happened twice.
 *
 * @returns undefined where the bytes are no whole UTF-8, or stand for nothing that may be written.
 */
export function decodeMojibake(found: string): string | undefined {
  let text = once(found);
  for (let time = 1; text !== undefined && time < TIMES; time++) {
    const again = once(text);
    if (again === undefined) break;
    text = again;
  }
  const plain = text?.replace(NOTHING, '');
  if (
    plain === undefined ||
    /[\p{Cc}\p{Co}\p{Cn}\ufffd\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u.test(plain)
  )
    return undefined;
  return plain;
}

function once(text: string): string | undefined {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0)!;
    const byte = SHOWN.get(character) ?? (code < 0x100 ? code : undefined);
    if (byte === undefined || byte < 0x80) return undefined;
    bytes.push(byte);
  }
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return decoder.decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}
