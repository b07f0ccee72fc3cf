// Code blocks of a body: where a part of one stands in its file, and what a shell would misread.
import type { CodeBlock } from './body.ts';
import type { Place, Point } from './place.ts';
import type { SourceFile } from './source.ts';

/**
 * The place of a span of a code block's text (offsets, the end exclusive), indentation counted; that of
 * the block where the file holds lone carriage returns.
 */
export function placeInCode(
  source: SourceFile,
  block: CodeBlock,
  start: number,
  end: number,
): Place {
  // Where carriage returns end lines of the code, they end none of the file.
  const file = linesOf(source, source.text);
  if (file.turns) return block.place;
  const code = linesOf(block, block.value);
  const { line, column } = block.place.start;
  // An indented block has no fence, so its first line is its first line of code.
  const opening = (file.lines[line - 1] ?? '').slice(column - 1);
  const first = /^\s*(?:`{3}|~{3})/.test(opening) ? line + 1 : line;
  const point = (offset: number): Point => {
    const index = lineAt(code.starts, offset);
    // What the block is nested in (a list, a quote) stands before the code on each line.
    const outer = file.lines[first - 1 + index] ?? '';
    const nested = Math.max(0, outer.length - (code.lines[index] ?? '').length);
    return { line: first + index, column: nested + offset - code.starts[index]! + 1 };
  };
  return { path: source.path, start: point(start), end: point(end) };
}

interface Cut {
  /** Without what ends them. */
  lines: readonly string[];
  starts: readonly number[];
  /** True where a carriage return stands alone. */
  turns: boolean;
}

/** A block may hold a thousand findings, and is cut into lines once. */
const cuts = new WeakMap<object, Cut>();

function linesOf(owner: object, text: string): Cut {
  const known = cuts.get(owner);
  if (known) return known;
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const cut = { lines: text.split(/\r?\n/), starts, turns: /\r(?!\n)/.test(text) };
  cuts.set(owner, cut);
  return cut;
}

/** The line on which an offset stands, from 0. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A typographic character in shell code, and the one that is meant. */
export interface Typographic {
  /** Where it stands in the code. */
  at: number;
  written: string;
  meant: string;
}

const QUOTES: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
};

const HEREDOC = /<<-?[ \t]*(['"]?)([A-Za-z_]\w*)\1/y;

const SHELLS = ['bash', 'sh', 'shell', 'zsh'];

/** What stands before a command in a `console` block: `$ `, `# `, `ana@db-1:~$ `. */
const PROMPT = /^[^\s"'`|]{0,60}[$#%>] /;

/**
 * Curly quotes and long dashes that stand where a shell reads a straight quote or a hyphen; none
 * in a block of another language, nor in what a command of a `console` block prints.
 */
export function typographyIn(block: CodeBlock): Typographic[] {
  if (!/[“”„‘’‚–—]/.test(block.value)) return [];
  const lang = block.lang?.toLowerCase();
  if (lang !== 'console') return SHELLS.includes(lang ?? '') ? inShell(block.value) : [];
  const commands = block.value.split('\n').map((line) => {
    const prompt = PROMPT.exec(line)?.[0].length ?? line.length;
    return ' '.repeat(prompt) + line.slice(prompt);
  });
  return inShell(commands.join('\n'));
}

/**
 * Text that a shell only passes on keeps its typography: comments, here-documents, an apostrophe
 * in a word, and what stands between straight quotes, but for a dash that begins an option there.
 */
function inShell(code: string): Typographic[] {
  const found: Typographic[] = [];
  const heredocs: string[] = [];
  let quote = '';
  for (let at = 0; at < code.length; at++) {
    const character = code[at]!;
    const [before = '', next = ''] = [code[at - 1], code[at + 1]];
    if (character === '\\' && quote !== "'") at++;
    else if (character === '–' || character === '—') {
      const begins = /^[\s'"“”‘’]?$/.test(before) && /[\p{L}\p{N}]/u.test(next);
      if (quote === '' || begins)
        found.push({ at, written: character, meant: hyphens(begins, code.slice(at + 1, at + 4)) });
    } else if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (QUOTES[character] !== undefined) {
      if (!(/\p{L}/u.test(before) && /\p{L}/u.test(next)))
        found.push({ at, written: character, meant: QUOTES[character] });
    } else if (character === '#' && /^\s?$/.test(before)) at = endOfLine(code, at) - 1;
    else if (code.startsWith('<<<', at)) at += 2;
    else if (code.startsWith('<<', at)) {
      HEREDOC.lastIndex = at;
      const match = HEREDOC.exec(code);
      if (!match) continue;
      heredocs.push(match[2]!);
      at += match[0].length - 1;
    } else if (character === '\n')
      for (let name = heredocs.shift(); name !== undefined; name = heredocs.shift())
        at = afterHeredoc(code, at, name);
  }
  return found;
}

/** `–f` and `–rf` stand for `-f` and `-rf`; `–force` and a dash alone for `--`; `1–5` for `1-5`. */
function hyphens(begins: boolean, after: string): string {
  if (begins) return /^[\p{L}\p{N}]{1,2}(?![\p{L}\p{N}])/u.test(after) ? '-' : '--';
  return /^(?:\s|$)/.test(after) ? '--' : '-';
}

function endOfLine(code: string, from: number): number {
  const end = code.indexOf('\n', from);
  return end === -1 ? code.length : end;
}

/** The end of the line that closes a here-document whose text begins after the line break at `from`. */
function afterHeredoc(code: string, from: number, name: string): number {
  for (let at = from; at < code.length;) {
    const end = endOfLine(code, at + 1);
    if (code.slice(at + 1, end).trim() === name) return end;
    at = end;
  }
  return code.length;
}

/** The line that holds an offset, cut where it is too long for a message. */
export function shortLineAt(code: string, offset: number): string {
  const start = code.lastIndexOf('\n', offset) + 1;
  const line = code.slice(start).split('\n')[0]!.trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
