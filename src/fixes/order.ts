// The order of fields: the blocks of a mapping, each with the comments above it, as the schema lists them.
import type { ParsedFile } from '../model/document.ts';
import { fieldOrder } from '../model/generated/field-order.ts';
import { kinds } from '../model/kind.ts';
import { pointerOf, type Json, type YamlTree } from '../model/yaml.ts';
import { treesOf } from './file-data.ts';
import type { Fix } from './fix.ts';

/**
 * The fixes that put the fields of a document, and of the mappings in it, into the order of the schema.
 * Fields that it does not know come last, as they stand. Rule files and files of other tools have no
 * order, and neither has a mapping in braces.
 */
export function orderFixes(file: ParsedFile): Fix[] {
  const { kind } = file;
  if (kind === 'handbook' || ['rules', 'slos'].includes(kinds[kind].format)) return [];
  const order = fieldOrder[kind];
  const tree = treesOf(file, file.source.text)?.[0];
  if (!order || !tree) return [];
  const lines = file.source.text.split('\n');
  const fixes: Fix[] = [];
  const visit = (data: Json, steps: string[], shape: string[]): void => {
    if (typeof data !== 'object' || data === null) return;
    if (!Array.isArray(data)) {
      const fix = orderOf(file, tree, lines, steps, order[pointerOf(shape)]);
      if (fix) fixes.push(fix);
    }
    for (const [key, value] of Object.entries(data)) {
      const step = Array.isArray(data) || !order[pointerOf(shape)]?.includes(key) ? '*' : key;
      visit(value, [...steps, key], [...shape, step]);
    }
  };
  // The items of a list are documents themselves.
  if (Array.isArray(tree.data))
    tree.data.forEach((item, index) => {
      visit(item, [String(index)], []);
    });
  else visit(tree.data, [], []);
  return fixes;
}

interface Block {
  name: string;
  /** The first and the last line, from 0, comments above the key included. */
  from: number;
  to: number;
  lines: string[];
}

function orderOf(
  { path }: ParsedFile,
  tree: YamlTree,
  lines: readonly string[],
  steps: readonly string[],
  order: readonly string[] | undefined,
): Fix | undefined {
  const keys = tree
    .below(pointerOf(steps))
    .fields()
    .sort((a, b) => a.key.start.line - b.key.start.line);
  if (!order || keys.length < 2) return undefined;
  const column = keys[0]!.key.start.column;
  const rows = keys.map(({ key }) => key.start.line - 1);
  const indent = ' '.repeat(column - 1);
  // One field a line, all in one column: anything else is in braces, or unusual.
  if (keys.some(({ key }) => key.start.column !== column)) return undefined;
  if (rows.some((row, index) => index > 0 && row <= rows[index - 1]!)) return undefined;
  const head = lines[rows[0]!]!.slice(0, column - 1);
  if (!/^(?: *- +)?(?:- +)* *$/.test(head)) return undefined;
  const blocks = keys.map(({ name }, index): Block => {
    const from = index === 0 ? rows[0]! : start(lines, rows[index - 1]!, rows[index]!, column);
    const next = rows[index + 1];
    const last = Math.max(rows[index]!, ...[lastRow(tree, steps, name)]);
    const to = next === undefined ? last : start(lines, rows[index]!, next, column) - 1;
    return { name, from, to, lines: [] };
  });
  const known = (name: string) => {
    const at = order.indexOf(name);
    return at === -1 ? order.length : at;
  };
  const sorted = [...blocks].sort((a, b) => known(a.name) - known(b.name));
  const moved = sorted.findIndex((block, index) => block !== blocks[index]);
  if (moved === -1) return undefined;
  for (const block of blocks) block.lines = lines.slice(block.from, block.to + 1);
  const first = blocks[0]!;
  const above = lines[first.from - 1] ?? '';
  // A comment above the first field may be about the whole file; in an item, a comment cannot come first.
  if (moved === 0) {
    if (/^\s*#/.test(above)) return undefined;
    first.lines[0] = indent + first.lines[0]!.slice(column - 1);
    const lead = sorted[0]!;
    // An empty line parts two blocks; the one that comes to the top gives it to the one it displaces.
    const empty = lead.lines.findIndex((line) => line.trim() !== '');
    first.lines.unshift(...lead.lines.splice(0, empty));
    if (head.trim() !== '') {
      if (/^\s*#/.test(lead.lines[0]!)) return undefined;
      lead.lines[0] = head + lead.lines[0]!.slice(column - 1);
    }
  }
  const from = blocks[0]!.from;
  const to = Math.max(...blocks.map((block) => block.to));
  const old = lines.slice(from, to + 1).join('\n');
  const text = sorted.flatMap((block) => block.lines).join('\n');
  if (text === old) return undefined;
  const begin = lines.slice(0, from).reduce((sum, line) => sum + line.length + 1, 0);
  const key = keys[0]!.key;
  return {
    rule: 'order',
    path,
    place: key,
    message: `put ${sorted.length} fields in the order of the schema`,
    edits: [{ start: begin, end: begin + old.length, text }],
    intents: [{ kind: 'order' }],
  };
}

/** The last line, from 0, on which a field's value stands. */
function lastRow(tree: YamlTree, steps: readonly string[], name: string): number {
  const { end } = tree.value(pointerOf([...steps, name]))!;
  // A block of text ends where the next line begins.
  return end.column === 1 ? end.line - 2 : end.line - 1;
}

/** The first line of the block of the key on line `row`: with its comments and the empty lines above. */
function start(lines: readonly string[], before: number, row: number, column: number): number {
  let from = row;
  for (let at = row - 1; at > before; at--) {
    const line = lines[at]!;
    const indent = line.length - line.trimStart().length;
    if (line.trim() !== '' && !(line.trimStart().startsWith('#') && indent < column)) break;
    from = at;
  }
  return from;
}
