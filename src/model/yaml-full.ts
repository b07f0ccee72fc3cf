// YAML through the library `yaml`: every form of it, and what is wrong with a text, with its place.
import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseAllDocuments,
  type Document as YamlDocument,
  type Node,
  type Pair,
} from 'yaml';
import type { Fault } from './fault.ts';
import type { Place } from './place.ts';
import type { YamlResult } from './yaml.ts';
import {
  LIMITS,
  RESERVED,
  YamlTree,
  type Json,
  type TreeEntry,
  type TreeNode,
} from './yaml-tree.ts';

const DIRECTIVE = /^%(?:YAML|TAG)\b[^\n]*/m;
// eslint-disable-next-line no-control-regex -- control characters are what this looks for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;

function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : '';
}

/**
 * Where the nodes of the library's tree stand: a collection ends with its last child, a block scalar
 * with its last letter.
 */
function treeOf(text: string, node: unknown, at = 0): TreeNode {
  const range = (node as Node | null)?.range;
  const start = range?.[0] ?? at;
  const end = Math.max(start, range?.[1] ?? start);
  if (isScalar(node) && end === start) {
    // A value that is not written stands behind its colon or dash.
    const behind = text.slice(0, start).trimEnd().length;
    return { start: behind, end: behind };
  }
  if (isSeq(node)) {
    const items = node.items.map((item) => treeOf(text, item, start));
    return { start, end: items.at(-1)?.end ?? end, items };
  }
  if (isScalar(node) && node.type?.startsWith('BLOCK'))
    return { start, end: start + text.slice(start, end).trimEnd().length };
  if (!isMap(node)) return { start, end };
  const entries = new Map<string, TreeEntry>();
  let last = end;
  for (const item of node.items) {
    if (!isPair(item)) continue;
    const key = (item.key as Node | null)?.range;
    const [from, to] = [key?.[0] ?? start, key?.[1] ?? start];
    const value = treeOf(text, item.value, to);
    last = Math.max(to, value.end);
    const name = keyOf(item);
    if (!entries.has(name)) entries.set(name, { start: from, end: to, node: value });
  }
  return { start, end: entries.size > 0 ? last : end, entries };
}

/**
 * Parses every document of a YAML text with the library.
 *
 * @param path The file that the text stands in.
 * @param text YAML 1.2, core schema. Anchors, aliases, tags and directives are faults.
 * @param line The line of the file on which the text begins, from 1.
 * @returns One tree for each document that could be read, and the faults found, each with its place.
 */
export function parseFullYaml(path: string, text: string, line = 1): YamlResult {
  const faults: Fault[] = [];
  const counter = new LineCounter();
  const at = (offset: number) => {
    const point = counter.linePos(offset);
    return { line: point.line + line - 1, column: Math.max(1, point.col) };
  };
  const place = (start: number, end: number): Place => ({ path, start: at(start), end: at(end) });
  const fault = (
    reason: string,
    remedy: string,
    start: number,
    end = start + 1,
    related?: Place,
  ) => {
    const where = place(start, Math.min(end, text.length));
    faults.push({
      kind: 'syntax',
      reason,
      remedy,
      place: where,
      ...(related && { related: [{ message: 'First defined here', place: related }] }),
    });
  };
  const control = CONTROL.exec(text);
  if (control) {
    counter.addNewLine(0);
    for (let i = text.indexOf('\n'); i !== -1; i = text.indexOf('\n', i + 1))
      counter.addNewLine(i + 1);
    const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    fault(`The control character U+${code} stands in YAML`, 'remove it', control.index);
    return { trees: [], faults };
  }
  const documents = parseAllDocuments(text, {
    schema: 'core',
    version: '1.2',
    merge: false,
    // Its own search for duplicate keys is quadratic; `toData` looks for them.
    uniqueKeys: false,
    resolveKnownTags: false,
    stringKeys: true,
    strict: true,
    prettyErrors: false,
    lineCounter: counter,
    logLevel: 'silent',
  });
  const trees: YamlTree[] = [];
  for (const document of Array.isArray(documents) ? (documents as YamlDocument.Parsed[]) : []) {
    const before = faults.length;
    for (const error of [...document.errors, ...document.warnings]) {
      // Every tag is told below, where its node is met.
      if (error.name === 'YAMLWarning' && error.code === 'TAG_RESOLVE_FAILED') continue;
      const { reason, remedy } = explain(error.code, error.message, text, error.pos[0]);
      fault(reason, remedy, error.pos[0], error.pos[1]);
      // One line beyond which the parser does not get is enough.
      if (isTooDeep(error.message)) break;
    }
    if (document.errors.length > 0) continue;
    const { yaml, tags } = document.directives;
    if (yaml.explicit === true || Object.keys(tags).length > 1) {
      const directive = DIRECTIVE.exec(text);
      if (directive)
        fault(
          `The directive \`${directive[0]}\` is not read`,
          'remove the line',
          directive.index,
          directive.index + directive[0].length,
        );
    }
    const state = { text, keys: 0, fault, place };
    const data = toData(document.contents, 0, state);
    if (faults.length === before || data !== undefined)
      trees.push(new YamlTree(data ?? null, treeOf(text, document.contents), place));
  }
  return { trees, faults };
}

interface State {
  text: string;
  keys: number;
  fault: (reason: string, remedy: string, start: number, end?: number, related?: Place) => void;
  place: (start: number, end: number) => Place;
}

/** The plain data of a node; what a handbook may not contain becomes a fault and null. */
function toData(node: unknown, depth: number, state: State): Json {
  if (node === null || node === undefined) return null;
  const { range, anchor, tag } = node as { range?: number[]; anchor?: string; tag?: string };
  const [start, end] = [range?.[0] ?? 0, range?.[1]];
  if (depth > LIMITS.depth) {
    state.fault(`YAML is nested deeper than ${LIMITS.depth} levels`, 'flatten it', start, end);
    return null;
  }
  if (isAlias(node)) {
    state.fault(`The alias \`*${node.source}\` is not read`, 'write the value out', start, end);
    return null;
  }
  if (anchor !== undefined) {
    state.fault(`The anchor \`&${anchor}\` is not read`, 'write the value out', start, end);
    return null;
  }
  if (tag !== undefined) {
    const before = state.text.slice(Math.max(0, start - 200), start);
    const written = /!\S*(?=\s+(?:&\S+\s+)?$)/.exec(before);
    const at = written ? start - before.length + written.index : start;
    state.fault(
      `The tag \`${written?.[0] ?? tag}\` is not read`,
      'remove it',
      at,
      written ? at + written[0].length : end,
    );
    return null;
  }
  if (isScalar(node)) {
    const value = node.value;
    return typeof value === 'bigint' ? Number(value) : ((value ?? null) as Json);
  }
  if (isSeq(node)) return node.items.map((item) => toData(item, depth + 1, state));
  if (!isMap(node)) return null;
  const data: { [key: string]: Json } = {};
  const first = new Map<string, Place>();
  for (const item of node.items) {
    if (!isPair(item)) continue;
    const key = keyOf(item);
    const keyRange = (item.key as Node | null)?.range;
    const [keyStart, keyEnd] = [keyRange?.[0] ?? start, keyRange?.[1]];
    if (++state.keys > LIMITS.keys) {
      state.fault(`YAML has more than ${LIMITS.keys} keys`, 'split the file', start, end);
      return data;
    }
    if (RESERVED.has(key)) {
      state.fault(`The key \`${key}\` is reserved`, 'use another name', keyStart, keyEnd);
      continue;
    }
    const earlier = first.get(key);
    if (earlier) {
      state.fault(
        `The key \`${key}\` stands here twice`,
        'keep one of them',
        keyStart,
        keyEnd,
        earlier,
      );
      continue;
    }
    first.set(key, state.place(keyStart, keyEnd ?? keyStart + 1));
    data[key] = toData(item.value, depth + 1, state);
  }
  return data;
}

/** The parser recurses, and says only that it ran out of stack. */
function isTooDeep(message: string): boolean {
  return message.includes('call stack');
}

/** What a YAML error means to an author, and what to do about it. */
function explain(
  code: string,
  message: string,
  text: string,
  offset: number,
): { reason: string; remedy: string } {
  if (isTooDeep(message))
    return { reason: `YAML is nested deeper than ${LIMITS.depth} levels`, remedy: 'flatten it' };
  const word = /[^\s:,\]}]+/.exec(text.slice(offset, offset + 80))?.[0] ?? '';
  switch (code) {
    case 'TAB_AS_INDENT':
      return { reason: 'A tab indents this line', remedy: 'indent with spaces' };
    case 'BAD_INDENT':
      return {
        reason: 'The indentation does not fit the lines above',
        remedy: 'line it up with its neighbours',
      };
    case 'BAD_ALIAS':
      return { reason: 'An alias or anchor is not read', remedy: 'write the value out' };
    case 'MULTILINE_IMPLICIT_KEY':
    case 'MISSING_CHAR':
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'UNEXPECTED_TOKEN':
    default: {
      const first = message
        .split('\n')[0]!
        .replace(/\.$/, '')
        .replace(/ at line.*$/, '');
      return {
        reason: `YAML cannot be read: ${first[0]?.toLowerCase() ?? ''}${first.slice(1)}`,
        remedy: /[{}[\]:#&*!|>'"%@`]/.test(word)
          ? 'put a value with special characters in quotes'
          : 'check the indentation, colons and quotes of this line',
      };
    }
  }
}
