// Text from a handbook inside Markdown: it breaks no table, calls nobody and links nowhere.
import { safe } from './safe.ts';

/**
 * Words that a forge turns into something: mentions, references to other issues and commits,
 * addresses, and whatever holds a sign that Markdown or HTML reads.
 */
const LIVE = /[^\p{L}\p{N}.,;:?()'"’“”…–/-]|www\.|\/\/|\b(?:gh-\d|[0-9a-f]{7,40}\b)/iu;

/** A text as a code span, in which nothing is read but the bars of a table. */
export function code(text: string): string {
  const shown = safe(text)
    // Readers disagree about a bar behind two backslashes, so the text's own is spelled out.
    .replace(/\\(?=\|)/g, '\\u{5c}')
    .replaceAll('|', '\\|');
  const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  const pad = shown === '' || /^[` ]|[` ]$/.test(shown) ? ' ' : '';
  return `${fence}${pad}${shown}${shown === '' ? '' : pad}${fence}`;
}

/** A message: what stands in backticks is code, and so is any word that would be more than a word. */
export function prose(message: string): string {
  const tokens: { isCode: boolean; text: string }[] = [];
  const add = (isCode: boolean, text: string) => {
    const last = tokens.at(-1);
    // Two code spans side by side would read as one with other ends.
    if (last?.isCode === isCode) last.text += text;
    else tokens.push({ isCode, text });
  };
  const parts = message.split('`');
  parts.forEach((part, index) => {
    const isQuoted = index % 2 === 1;
    // A value that holds a backtick leaves the last one without a partner.
    if (isQuoted && index < parts.length - 1) return add(true, part);
    for (const word of safe(isQuoted ? `\`${part}` : part).split(/( +)/))
      if (word !== '') add(LIVE.test(word.trim()), word);
  });
  return tokens.map(({ isCode, text }) => (isCode ? code(text) : text)).join('');
}

/** A link to an absolute URL. The label is not escaped. */
export function link(label: string, url: string): string {
  return `[${label}](${url.replace(/[()<>|\s\\`]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)})`;
}
