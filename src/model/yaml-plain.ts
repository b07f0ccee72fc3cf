// The plain subset of YAML that nearly every file keeps to, read in one pass. Whatever is not plainly
// inside it is left to the library, so this decides nothing: it is compared with the library in tests.
import { LIMITS, type YamlLimits } from './limits.ts';
import { RESERVED, type Json, type TreeEntry, type TreeNode } from './yaml-tree.ts';

export interface PlainYaml {
  data: Json;
  root: TreeNode;
  /** The offset at which each line begins. */
  starts: number[];
}

/** Thrown inside where a text leaves the subset. */
const LEAVE = Symbol('leave');

const KEY = /([A-Za-z_][A-Za-z0-9_./-]*):(?: +|$)/my;
/** A word that the core schema reads as something else than a key's text. */
const WORD = /^(?:null|true|false)$/i;
// Tabs, carriage returns, other control characters, byte order marks and line separators.
// eslint-disable-next-line no-control-regex -- control characters are what this looks for
const STRANGE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]/;
const PLAIN_START = /[A-Za-z0-9_./\\$(+<=^~;\u00a1-\ud7ff\ue000-\ufefe\uff00-\ufffd\ud800-\udfff]/;
const NUMBER = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;

interface Line {
  /** The offset of its first character that is no space, and of its end without spaces. */
  at: number;
  end: number;
  indent: number;
}

/** Reads a text that keeps to the subset; undefined for any other. */
export function parsePlainYaml(text: string, limits: YamlLimits = LIMITS): PlainYaml | undefined {
  if (STRANGE.test(text)) return undefined;
  try {
    return new PlainParser(text, limits).parse();
  } catch (reason) {
    if (reason === LEAVE) return undefined;
    throw reason;
  }
}

class PlainParser {
  readonly #text: string;
  readonly #limits: YamlLimits;
  readonly #starts: number[] = [0];
  readonly #lines: Line[] = [];
  #line = 0;
  #nodes = 0;

  constructor(text: string, limits: YamlLimits) {
    this.#text = text;
    this.#limits = limits;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
      this.#starts.push(at + 1);
    for (let index = 0; index < this.#starts.length; index++) {
      const start = this.#starts[index]!;
      let end = (this.#starts[index + 1] ?? text.length + 1) - 1;
      while (end > start && text.charCodeAt(end - 1) === 32) end--;
      let at = start;
      while (at < end && text.charCodeAt(at) === 32) at++;
      this.#lines.push({ at, end, indent: at - start });
    }
  }

  parse(): PlainYaml {
    this.#skip();
    const first = this.#lines[this.#line];
    if (first && this.#text.slice(first.at, first.end) === '---') {
      if (first.indent > 0) throw LEAVE;
      this.#line++;
      this.#skip();
    }
    const start = this.#lines[this.#line];
    if (!start || start.indent > 0) throw LEAVE;
    const { data, node } = this.#block(0, 0);
    if (this.#line < this.#lines.length) throw LEAVE;
    return { data, root: node, starts: this.#starts };
  }

  /** Moves to the next line that says something. */
  #skip(): void {
    for (; this.#line < this.#lines.length; this.#line++) {
      const { at, end } = this.#lines[this.#line]!;
      if (at < end && this.#text.charCodeAt(at) !== 35) return;
    }
  }

  #isItem({ at, end }: Line): boolean {
    return this.#text.charCodeAt(at) === 45 && (at + 1 === end || this.#text[at + 1] === ' ');
  }

  #block(indent: number, depth: number): { data: Json; node: TreeNode } {
    if (depth > this.#limits.yamlDepth - 2) throw LEAVE;
    return this.#isItem(this.#lines[this.#line]!)
      ? this.#sequence(indent, depth)
      : this.#mapping(indent, depth);
  }

  #mapping(indent: number, depth: number): { data: Json; node: TreeNode } {
    const data: { [key: string]: Json } = {};
    const entries = new Map<string, TreeEntry>();
    const start = this.#lines[this.#line]!.at;
    let last = start;
    for (;;) {
      const line = this.#lines[this.#line];
      if (!line || line.indent < indent) break;
      if (line.indent > indent || this.#isItem(line)) throw LEAVE;
      KEY.lastIndex = line.at;
      const match = KEY.exec(this.#text);
      const key = match?.[1];
      if (key === undefined || entries.has(key) || RESERVED.has(key) || WORD.test(key)) throw LEAVE;
      const end = line.at + key.length;
      const value = this.#value(end + 1, Math.min(KEY.lastIndex, line.end), indent, depth);
      data[key] = value.data;
      entries.set(key, { start: line.at, end, node: value.node });
      last = Math.max(end, value.node.end);
    }
    return { data, node: { start, end: last, entries } };
  }

  #sequence(indent: number, depth: number): { data: Json; node: TreeNode } {
    const data: Json[] = [];
    const items: TreeNode[] = [];
    const start = this.#lines[this.#line]!.at;
    for (;;) {
      const line = this.#lines[this.#line];
      if (!line || line.indent < indent || (line.indent === indent && !this.#isItem(line))) break;
      if (line.indent > indent) throw LEAVE;
      let at = line.at + 1;
      while (at < line.end && this.#text.charCodeAt(at) === 32) at++;
      KEY.lastIndex = at;
      const nested = at < line.end && (KEY.test(this.#text) || this.#isItem({ ...line, at }));
      // What follows the dash is a block of its own, as deep as the column in which it begins.
      if (nested) this.#lines[this.#line] = { ...line, at, indent: line.indent + at - line.at };
      const item = nested
        ? this.#block(line.indent + at - line.at, depth + 1)
        : this.#value(line.at + 1, at, indent, depth);
      data.push(item.data);
      items.push(item.node);
    }
    return { data, node: { start, end: items.at(-1)!.end, items } };
  }

  /** The value that begins at `at`, on this line or, where there is none, on the lines below. */
  #value(after: number, at: number, indent: number, depth: number): { data: Json; node: TreeNode } {
    if (++this.#nodes > this.#limits.yamlValues) throw LEAVE;
    const line = this.#lines[this.#line]!;
    const owner = line.indent;
    const ofItem = this.#isItem(line);
    this.#line++;
    if (at >= line.end) {
      this.#skip();
      const next = this.#lines[this.#line];
      if (next && next.indent > owner) return this.#block(next.indent, depth + 1);
      if (next && next.indent === owner && !ofItem && this.#isItem(next))
        return this.#block(owner, depth + 1);
      return { data: null, node: { start: after, end: after } };
    }
    const written = this.#text.slice(at, line.end);
    if (written === '|' || written === '|-') return this.#literal(at, indent, written === '|');
    if (written === '>-') return this.#folded(at, indent);
    const data = scalar(written);
    this.#skip();
    const next = this.#lines[this.#line];
    if (next && next.indent > indent) throw LEAVE;
    return { data: data.value, node: flow(data.parts, at, line.end) };
  }

  /** A literal block, `|` or `|-`. */
  #literal(at: number, indent: number, keepsBreak: boolean): { data: Json; node: TreeNode } {
    let first = this.#line;
    while (first < this.#lines.length && this.#lines[first]!.at === this.#lines[first]!.end)
      first++;
    const width = this.#lines[first]?.indent ?? 0;
    if (first !== this.#line || width <= indent) throw LEAVE;
    const parts: string[] = [];
    let last = first;
    for (let index = first; index < this.#lines.length; index++) {
      const line = this.#lines[index]!;
      const blank = line.at === line.end;
      if (!blank && line.indent < width) break;
      const start = this.#starts[index]!;
      const end = (this.#starts[index + 1] ?? this.#text.length + 1) - 1;
      if (blank && end - start > width) throw LEAVE;
      parts.push(this.#text.slice(Math.min(start + width, end), end));
      if (!blank) last = index;
    }
    const { end } = this.#lines[last]!;
    this.#line = last + 1;
    this.#skip();
    const next = this.#lines[this.#line];
    if (next && next.indent > indent) throw LEAVE;
    const body = parts.slice(0, last - first + 1).join('\n');
    return { data: keepsBreak ? `${body}\n` : body, node: { start: at, end } };
  }

  /** A folded block, `>-`, whose lines are one paragraph at one indent. */
  #folded(at: number, indent: number): { data: Json; node: TreeNode } {
    const first = this.#lines[this.#line];
    if (!first || first.at === first.end || first.indent <= indent) throw LEAVE;
    const parts: string[] = [];
    let end = first.end;
    for (; this.#line < this.#lines.length; this.#line++) {
      const line = this.#lines[this.#line]!;
      if (line.at === line.end || line.indent < first.indent) break;
      const lineEnd = (this.#starts[this.#line + 1] ?? this.#text.length + 1) - 1;
      if (line.indent > first.indent || line.end < lineEnd) throw LEAVE;
      parts.push(this.#text.slice(line.at, line.end));
      end = line.end;
    }
    // After an empty line, what stands deeper belongs to the text, even where it looks like a comment.
    let next = this.#line;
    while (next < this.#lines.length && this.#lines[next]!.at === this.#lines[next]!.end) next++;
    if ((this.#lines[next]?.indent ?? 0) > indent) throw LEAVE;
    this.#skip();
    if ((this.#lines[this.#line]?.indent ?? 0) > indent) throw LEAVE;
    return { data: parts.join(' '), node: { start: at, end } };
  }
}

/** The items of a flow sequence, with offsets from where it begins. */
type Parts = { start: number; end: number }[] | undefined;

function flow(parts: Parts, at: number, end: number): TreeNode {
  if (!parts) return { start: at, end };
  const items = parts.map((part) => ({ start: at + part.start, end: at + part.end }));
  return { start: at, end: items.at(-1)?.end ?? end, items };
}

/** A scalar or a simple flow sequence that stands on one line. */
function scalar(written: string): { value: Json; parts?: Parts } {
  const first = written[0]!;
  if (first === "'") {
    if (!/^'(?:[^']|'')*'$/.test(written)) throw LEAVE;
    return { value: written.slice(1, -1).replaceAll("''", "'") };
  }
  if (first === '"') {
    if (!/^"(?:[^"\\]|\\["\\/nt])*"$/.test(written)) throw LEAVE;
    return { value: JSON.parse(written) as string };
  }
  if (first === '[') return sequence(written);
  if (!PLAIN_START.test(first) && !/^-[A-Za-z0-9.]/.test(written)) throw LEAVE;
  if (written.includes(': ') || written.includes(' #') || written.endsWith(':')) throw LEAVE;
  return { value: plain(written) };
}

function sequence(written: string): { value: Json; parts: Parts } {
  const match = /^\[ *([^[\]{}"'#&*!|>%@`?]*?) *\]$/.exec(written);
  if (!match) throw LEAVE;
  const inner = match[1]!;
  const parts: NonNullable<Parts> = [];
  if (inner === '') return { value: [], parts };
  let at = written.indexOf(inner, 1);
  const values = inner.split(',').map((each) => {
    const word = each.trim();
    if (!/^[A-Za-z0-9_./+-][^:]*$/.test(word) || word === '-') throw LEAVE;
    const start = at + each.length - each.trimStart().length;
    parts.push({ start, end: start + word.length });
    at += each.length + 1;
    return plain(word);
  });
  return { value: values, parts };
}

/** A plain scalar under the core schema of YAML 1.2. */
function plain(word: string): Json {
  if (/^(?:~|null|Null|NULL)$/.test(word)) return null;
  if (/^(?:true|True|TRUE)$/.test(word)) return true;
  if (/^(?:false|False|FALSE)$/.test(word)) return false;
  if (NUMBER.test(word)) return Number(word);
  if (/^(?:0o[0-7]+|0x[0-9a-fA-F]+)$/.test(word)) return Number(word);
  // Infinity and not-a-number are numbers that JSON does not have.
  if (/^[-+]?\.(?:inf|nan)$/i.test(word)) throw LEAVE;
  return word;
}
