// Where a cursor stands in YAML, read from the lines alone: the text is usually broken at the cursor.

export interface YamlCursor {
  /** The keys down to the mapping or the value, `*` for an item of a list. */
  steps: string[];
  /** Whether a key or a value is being written. */
  what: 'key' | 'value';
  /** What stands before the cursor of the word being written, without its quote. */
  typed: string;
  /** The column (from 0) at which that word begins, its quote left out. */
  from: number;
  /** The column behind the word, where it goes on after the cursor. */
  to: number;
  /** The keys that the mapping has already. */
  siblings: string[];
}

const KEY = /^("[^"]*"|'[^']*'|[^\s:#'"{}[\],&*!|>%@`-][^:#]*?|-?[\w./-]+):(?=\s|$)/;

interface Line {
  indent: number;
  /** How many `- ` begin it, and the column of what follows them. */
  items: number[];
  key: string | undefined;
  /** The column at which the text behind the key begins. */
  valueAt: number;
  isEmpty: boolean;
}

function readLine(text: string): Line {
  const indent = /^ */.exec(text)![0].length;
  const items: number[] = [];
  let at = indent;
  for (let match; (match = /^-(?: +|$)/.exec(text.slice(at))); at += match[0].length)
    items.push(at);
  const key = KEY.exec(text.slice(at));
  const rest = text.slice(at);
  return {
    indent: items.length > 0 ? at : indent,
    items,
    key: key?.[1]?.replace(/^["']|["']$/g, ''),
    valueAt: key ? at + key[0].length : at,
    isEmpty: rest.trim() === '' ? items.length === 0 : /^\s*#/.test(text),
  };
}

/**
 * The cursor in lines of YAML.
 *
 * @param row The line and `column` the place in it, both from 0.
 * @returns undefined in a comment, or where the lines make no sense.
 */
export function yamlCursor(
  lines: readonly string[],
  row: number,
  column: number,
): YamlCursor | undefined {
  const text = lines[row] ?? '';
  const before = text.slice(0, column);
  if (/^\s*#|\s#\s/.test(before)) return undefined;
  const line = readLine(before);
  const above = stepsAbove(lines, row, line.items[0] ?? before.length - before.trimStart().length);
  const start = [...above, ...line.items.map(() => '*')];
  const word = (from: number) => /^[^\s,\]}'"#]*/.exec(text.slice(from))![0].length;
  if (line.key === undefined) {
    const at = line.items.length > 0 ? line.indent : before.length - before.trimStart().length;
    const written = before.slice(at);
    const flow = flowPart(written, start);
    if (flow) return within(flow, at, text);
    const typed = written.replace(/^["']/, '');
    const from = at + written.length - typed.length;
    return {
      steps: start,
      what: 'key',
      typed,
      from,
      to: Math.max(column, from + word(from)),
      siblings: siblingsOf(lines, row, at),
    };
  }
  const steps = [...start, line.key];
  const rest = before.slice(line.valueAt);
  // Directly behind the colon there is no value yet.
  if (rest === '') return undefined;
  const lead = rest.length - rest.trimStart().length;
  const at = line.valueAt + lead;
  const flow = flowPart(before.slice(at), steps);
  if (flow) return within(flow, at, text);
  const quote = /^["']/.test(before.slice(at)) ? 1 : 0;
  const end = text.slice(at + quote).search(/\s+#|["']\s*$|\s*$/);
  return {
    steps,
    what: 'value',
    typed: before.slice(at + quote),
    from: at + quote,
    to: Math.max(column, end === -1 ? text.length : at + quote + end),
    siblings: [],
  };
}

/** How deep a flow may be nested; the steps of one that is deeper fill the memory. */
const DEEPEST = 50;

interface Flow {
  steps: string[];
  what: 'key' | 'value';
  /** Where the word begins, from the start of the flow. */
  from: number;
  typed: string;
  siblings: string[];
}

/** The cursor at the end of a flow list or mapping that is still open. */
function flowPart(text: string, steps: readonly string[]): Flow | undefined {
  if (!/^[[{]/.test(text)) return undefined;
  const stack: { steps: string[]; open: string; keys: string[] }[] = [];
  let path = [...steps];
  let from = 0;
  let quote = '';
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]!;
    if (quote) {
      if (letter === quote) quote = '';
      continue;
    }
    if (letter === '"' || letter === "'") quote = letter;
    else if (letter === '[' || letter === '{') {
      if (stack.length === DEEPEST) return undefined;
      stack.push({ steps: letter === '[' ? [...path, '*'] : path, open: letter, keys: [] });
      path = stack.at(-1)!.steps;
      from = at + 1;
    } else if (letter === ']' || letter === '}') {
      stack.pop();
      path = stack.at(-1)?.steps ?? [...steps];
      from = at + 1;
    } else if (letter === ',') {
      path = stack.at(-1)?.steps ?? path;
      from = at + 1;
    } else if (letter === ':' && stack.at(-1)?.open === '{' && /[\s"']/.test(text[at + 1] ?? ' ')) {
      const key = text
        .slice(from, at)
        .trim()
        .replace(/^["']|["']$/g, '');
      stack.at(-1)!.keys.push(key);
      path = [...stack.at(-1)!.steps, key];
      from = at + 1;
    }
  }
  const top = stack.at(-1);
  if (!top) return undefined;
  const word = text.slice(from);
  const typed = word.trimStart().replace(/^["']/, '');
  return {
    steps: path,
    what: top.open === '{' && path === top.steps ? 'key' : 'value',
    from: from + word.length - typed.length,
    typed,
    siblings: top.keys,
  };
}

function within(flow: Flow, at: number, text: string): YamlCursor {
  const from = at + flow.from;
  const rest = /^[^\s,\]}'"]*/.exec(text.slice(from))![0].length;
  const to = Math.max(from + flow.typed.length, from + rest);
  return {
    steps: flow.steps,
    what: flow.what,
    typed: flow.typed,
    from,
    to,
    siblings: flow.siblings,
  };
}

/** The keys above a line, down to the mapping or the list that it stands in. */
function stepsAbove(lines: readonly string[], row: number, indent: number): string[] {
  const steps: string[] = [];
  let limit = indent;
  let isItem = /^\s*-(?:\s|$)/.test(lines[row] ?? '');
  for (let at = row - 1; at >= 0; at--) {
    const text = lines[at]!;
    const line = readLine(text);
    if (line.isEmpty) continue;
    const first = line.items[0] ?? line.indent;
    // A list may stand as far to the left as the key that it belongs to.
    const isAbove =
      line.items.length > 0 ? line.indent < limit || first < limit : line.indent < limit;
    const isOwner =
      isItem && line.items.length === 0 && line.indent === limit && line.key !== undefined;
    if (!isAbove && !isOwner) {
      // The first field of an item stands behind its hyphen, beside the fields below it.
      if (line.items.length > 0 && line.indent === limit && !isItem) {
        for (let count = 0; count < line.items.length; count++) steps.unshift('*');
        limit = line.items[0]!;
        isItem = true;
      }
      continue;
    }
    if (line.items.length > 0) {
      if (line.key !== undefined && line.indent < limit) steps.unshift(line.key);
      const own = line.items.filter((column) => column < limit);
      for (let count = 0; count < own.length; count++) steps.unshift('*');
      limit = own[0] ?? line.indent;
      isItem = true;
    } else {
      if (line.key === undefined) continue;
      steps.unshift(line.key);
      limit = line.indent;
      isItem = false;
    }
    if (limit === 0 && !isItem) break;
  }
  return steps;
}

/** The keys beside a line, at the same column, in the same item of a list. */
function siblingsOf(lines: readonly string[], row: number, column: number): string[] {
  const keys: string[] = [];
  const isItem = (line: Line) => line.items.length > 0 && line.indent === column;
  for (const way of [-1, 1]) {
    if (way === -1 && isItem(readLine(lines[row]!))) continue;
    for (let at = row + way; at >= 0 && at < lines.length; at += way) {
      const line = readLine(lines[at]!);
      if (line.isEmpty) continue;
      if (line.indent < column || (way === 1 && isItem(line))) break;
      if (line.indent === column && line.key !== undefined) keys.push(line.key);
      if (isItem(line)) break;
    }
  }
  return keys;
}
