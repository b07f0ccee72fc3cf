// Characters that a handbook may not hold: lost, invisible, or from text read in a wrong encoding.
import type { SourceFile } from './source.ts';

/** A run of such characters in a text. */
export interface Flaw {
  kind: 'mojibake' | 'lost' | 'control' | 'return' | 'direction' | 'invisible' | 'space';
  /** The characters as they stand; a long run is cut short. */
  found: string;
  /** What they are, such as `U+200B (zero width space)`. */
  name: string;
  /** For mojibake, the text that was meant; undefined where that is unknown or shows nothing. */
  meant: string | undefined;
  start: number;
  end: number;
}

/** What Windows-1252 shows for the bytes 80 to 9F; five of them stand for no character. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
/** A byte of UTF-8 after the first, as Windows-1252 or Latin-1 shows it. */
const REST = `[\\u0080-\\u00bf${WINDOWS}]`;

/**
 * UTF-8 that was read as Windows-1252. `Â`, `Ã` and `â` begin what Western text becomes, and `ï`, `ð`
 * a mark or an emoji; a copy may have turned the no-break space after them into a plain one. After a
 * capital they may be a letter before a closing quote (`MANHÃ…`). Other first bytes are letters too,
 * so they count in the middle of a word or two in a row.
 */
const MOJIBAKE = [
  `(?:(?<!\\p{Lu})[ÂÃ](?:${REST}|(?<!\\p{L}.) )|[âï]${REST}{2}|ð${REST}{3}|â€)+`,
  `(?<=\\p{Ll})[\\u00c4-\\u00de]${REST}`,
  `(?:[\\u00c4-\\u00de]${REST}){2,}`,
].join('|');

const CONTROL = '[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u2028\\u2029]';
const DIRECTION = '[\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]';
/** A joiner holds an emoji together, or stands between letters of scripts that need it. */
const JOINER =
  '(?<![\\p{Extended_Pictographic}\\ufe0f\\u{1f3fb}-\\u{1f3ff}])(?<!(?!\\p{Script=Latin})[\\p{L}\\p{M}])[\\u200c\\u200d]';
/** Tags spell out the flag of a region; anywhere else they are text that nobody sees. */
const TAG = '(?<!\\u{1f3f4}[\\u{e0020}-\\u{e007f}]*)[\\u{e0000}-\\u{e007f}]';
const INVISIBLE = `[\\u00ad\\u200b\\u2060-\\u2064\\ufeff]|${JOINER}|${TAG}`;
const SPACE = '[\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000]';

const FLAW = new RegExp(
  `(?<mojibake>${MOJIBAKE})|(?<lost>\\ufffd+)|(?<return>\\r+)|(?<control>(${CONTROL})\\5*)|(?<direction>(${DIRECTION})\\7*)|(?<invisible>(?:${INVISIBLE})+)|(?<space>${SPACE}+)`,
  'gu',
);

const NAMES: Readonly<Record<number, string>> = {
  0x00: 'NUL',
  0x08: 'backspace',
  0x0c: 'form feed',
  0x1b: 'escape',
  0x7f: 'delete',
  0x85: 'next line',
  0xa0: 'no-break space',
  0xad: 'soft hyphen',
  0x200b: 'zero width space',
  0x200c: 'zero width non-joiner',
  0x200d: 'zero width joiner',
  0x200e: 'left-to-right mark',
  0x200f: 'right-to-left mark',
  0x2028: 'line separator',
  0x2029: 'paragraph separator',
  0x202a: 'left-to-right embedding',
  0x202b: 'right-to-left embedding',
  0x202d: 'left-to-right override',
  0x202e: 'right-to-left override',
  0x202f: 'narrow no-break space',
  0x2060: 'word joiner',
  0x2066: 'left-to-right isolate',
  0x2067: 'right-to-left isolate',
  0xfeff: 'byte order mark',
};

/** Every flaw of a file's text, in order; most files are plain enough to hold none. */
export function flawsIn(source: SourceFile): Flaw[] {
  const { text } = source;
  if (!/[^\n\t\u0020-\u007e]/.test(text)) return [];
  return Array.from(text.matchAll(FLAW), (match) => {
    const found = match[0];
    const [kind] = Object.entries(match.groups!).find(([, value]) => value !== undefined)!;
    return {
      kind: kind as Flaw['kind'],
      found: short(found),
      name: nameOf(found),
      meant: kind === 'mojibake' ? meantBy(found) : undefined,
      start: match.index,
      end: match.index + found.length,
    };
  });
}

/** `U+200B (zero width space)`. */
function nameOf(found: string): string {
  const code = found.codePointAt(0)!;
  const name = NAMES[code];
  const number = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  return name ? `${number} (${name})` : number;
}

/** The text whose UTF-8 bytes are shown as Windows-1252; undefined where nothing visible is. */
function meantBy(found: string): string | undefined {
  const bytes = Array.from(found, (character) => {
    const at = WINDOWS.indexOf(character);
    if (character === ' ') return 0xa0;
    return at === -1 ? character.charCodeAt(0) : 0x80 + at;
  });
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(Uint8Array.from(bytes));
  return /[\p{C}\p{Z}\ufffd\ufe0f]/u.test(text) ? undefined : short(text);
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
