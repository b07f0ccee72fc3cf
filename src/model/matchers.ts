// The matchers of a route as text, `severity="critical", team=~"a|b"` → conditions, as Alertmanager reads them.
import { wrongInRe2 } from './re2.ts';
import type { Matcher } from './routing.ts';

/** What its first grammar takes for a matcher; `value` may lack its last quote. */
const CLASSIC =
  /^[\t\n\f\r ]*([a-zA-Z_:][a-zA-Z0-9_:]*)[\t\n\f\r ]*(=~|!~|!=|=)[\t\n\f\r ]*([\s\S]*?)[\t\n\f\r ]*$/;

/** One matcher of the second grammar, with the comma after it. */
const UTF8 =
  /\s*("(?:[^"\\\n]|\\.)*"|[^\s{}!=~,\\"'`]+)\s*(=~|!~|!=|=)\s*("(?:[^"\\\n]|\\.)*"|[^\s{}!=~,\\"'`]+)\s*(,|$)/y;

/**
 * One matcher or several with commas between them, in braces or not.
 *
 * Alertmanager has two grammars: labels of letters, digits and `_`, with values that need no quotes;
 * and labels of any characters, in quotes where they need them. It takes what the first reads, and
 * asks the second for the rest.
 *
 * @returns undefined where neither can read it.
 */
export function readMatchers(text: string): Matcher[] | undefined {
  return readClassic(text) ?? readUtf8(text);
}

/** Why Alertmanager refuses the pattern of a matcher; undefined where it does not. */
export function wrongPattern({ pattern, value }: Matcher): string | undefined {
  return pattern ? wrongInRe2(value) : undefined;
}

function readClassic(text: string): Matcher[] | undefined {
  const tokens = splitClassic(text.replace(/^\{/, '').replace(/\}$/, ''));
  const matchers = tokens.map((token) => {
    const [, label, operator, raw] = CLASSIC.exec(token) ?? [];
    const value = raw === undefined ? undefined : unquoteClassic(raw);
    return value === undefined ? undefined : matcher(label!, operator!, value);
  });
  return matchers.every((each) => each !== undefined) ? matchers : undefined;
}

/** The parts between commas that do not stand in quotes; nothing after the last one is no part. */
function splitClassic(text: string): string[] {
  const tokens: string[] = [];
  let token = '';
  let isQuoted = false;
  let isEscaped = false;
  for (const letter of text) {
    if (letter === ',' && !isQuoted) {
      tokens.push(token);
      token = '';
      continue;
    }
    if (letter === '"' && !isEscaped) isQuoted = !isQuoted;
    // A comma in quotes leaves an escape open, as it does in Alertmanager.
    if (letter === '\\') isEscaped = !isEscaped;
    else if (letter !== ',') isEscaped = false;
    token += letter;
  }
  return token.trim() === '' ? tokens : [...tokens, token.trim()];
}

function unquoteClassic(raw: string): string | undefined {
  const isQuoted = raw.startsWith('"');
  const text = isQuoted ? raw.slice(1) : raw;
  let value = '';
  let isOpen = isQuoted;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]!;
    const isLast = at === text.length - 1;
    if (letter === '\\' && !isLast) {
      const next = text[++at]!;
      value += next === 'n' ? '\n' : next === '"' || next === '\\' ? next : `\\${next}`;
    } else if (letter === '"') {
      if (!isOpen || !isLast) return undefined;
      isOpen = false;
    } else value += letter;
  }
  return isOpen ? undefined : value;
}

function readUtf8(text: string): Matcher[] | undefined {
  const inner = /^\s*(?:\{([\s\S]*)\}|([^{][\s\S]*))\s*$/.exec(text);
  const body = inner?.[1] ?? inner?.[2];
  if (body === undefined) return undefined;
  const matchers: Matcher[] = [];
  UTF8.lastIndex = 0;
  while (UTF8.lastIndex < body.length) {
    const match = UTF8.exec(body);
    const label = match ? unquoteGo(match[1]!) : undefined;
    const value = match ? unquoteGo(match[3]!) : undefined;
    if (!label || value === undefined) return undefined;
    matchers.push(matcher(label, match![2]!, value));
    if (match![4] === '') break;
  }
  return matchers;
}

const ESCAPES: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '\\': '\\',
  '"': '"',
};

/** A word as it stands, or a string of Go without its quotes; undefined where Go has no such escape. */
function unquoteGo(token: string): string | undefined {
  if (!token.startsWith('"')) return token;
  let isWrong = false;
  const text = token
    .slice(1, -1)
    .replace(
      /\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|x([0-7][0-9a-fA-F])|([01][0-7]{2})|([\s\S]))/g,
      (_all, ...[short, long, hex, octal, letter]: (string | undefined)[]) => {
        const code =
          octal === undefined ? parseInt(short ?? long ?? hex ?? '', 16) : parseInt(octal, 8);
        const found = letter === undefined ? fromCode(code) : ESCAPES[letter];
        if (found === undefined) isWrong = true;
        return found ?? '';
      },
    );
  return isWrong ? undefined : text;
}

function fromCode(code: number): string | undefined {
  const isCharacter = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : undefined;
}

function matcher(label: string, operator: string, value: string): Matcher {
  return { label, value, pattern: operator.endsWith('~'), not: operator.startsWith('!') };
}
