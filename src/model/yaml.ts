// YAML with a place for every node: the strict subset that front matter and data files may use.
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

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const LIMITS = { depth: 32, keys: 20_000 };
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);
// eslint-disable-next-line no-control-regex -- control characters are what this looks for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;

/** One parsed YAML document: its data, and the place of every key and value in it. */
export class YamlTree {
  readonly data: Json;
  readonly #root: Node | null;
  readonly #place: (start: number, end: number) => Place;

  constructor(data: Json, root: Node | null, place: (start: number, end: number) => Place) {
    this.data = data;
    this.#root = root;
    this.#place = place;
  }

  /** The place of the value at a JSON pointer; the nearest existing ancestor's key when absent. */
  value(pointer: string): Place | undefined {
    const found = this.#find(pointer);
    if (!found) return undefined;
    return found.exact
      ? (this.#of(found.node) ?? this.#ofKey(found.pair))
      : this.#ofKey(found.pair);
  }

  /** The place of the key at a JSON pointer, or of the value for an item of a list. */
  key(pointer: string): Place | undefined {
    const found = this.#find(pointer);
    if (!found) return undefined;
    return this.#ofKey(found.pair) ?? this.#of(found.node);
  }

  /** True when the value at the pointer is written down, even as null. */
  has(pointer: string): boolean {
    return this.#find(pointer)?.exact ?? false;
  }

  #of(node: Node | null | undefined): Place | undefined {
    const range = node?.range;
    return range ? this.#place(range[0], Math.max(range[1], range[0])) : undefined;
  }

  #ofKey(pair: Pair | undefined): Place | undefined {
    return this.#of(pair?.key as Node | undefined);
  }

  #find(
    pointer: string,
  ): { node: Node | null; pair: Pair | undefined; exact: boolean } | undefined {
    let node: Node | null = this.#root;
    let pair: Pair | undefined;
    for (const step of pointerSteps(pointer)) {
      if (isMap(node)) {
        const next = node.items.find((item) => keyOf(item) === step);
        if (!next) return node === this.#root ? undefined : { node, pair, exact: false };
        pair = next;
        node = next.value as Node | null;
      } else if (isSeq(node)) {
        const next = node.items[Number(step)] as Node | undefined;
        if (next === undefined) return { node, pair, exact: false };
        pair = undefined;
        node = next;
      } else return { node, pair, exact: false };
    }
    return { node, pair, exact: true };
  }
}

/** The unescaped steps of a JSON pointer (RFC 6901). */
export function pointerSteps(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The JSON pointer of a path of keys (RFC 6901). */
export function pointerOf(steps: readonly (string | number)[]): string {
  return steps
    .map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
}

function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : '';
}

export interface YamlResult {
  trees: YamlTree[];
  faults: Fault[];
}

/**
 * Parses every document of a YAML text.
 *
 * @param path The file that the text stands in.
 * @param text YAML 1.2, core schema. Anchors, aliases, tags and directives are faults.
 * @param line The line of the file on which the text begins, from 1.
 * @returns One tree for each document that could be read, and the faults found, each with its place.
 */
export function parseYaml(path: string, text: string, line = 1): YamlResult {
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
    uniqueKeys: true,
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
      const { reason, remedy } = explain(error.code, error.message, text, error.pos[0]);
      fault(reason, remedy, error.pos[0], error.pos[1]);
    }
    if (document.errors.length > 0) continue;
    const state = { keys: 0, fault };
    const data = toData(document.contents, 0, state);
    if (faults.length === before || data !== undefined)
      trees.push(new YamlTree(data ?? null, document.contents, place));
  }
  return { trees, faults };
}

interface State {
  keys: number;
  fault: (reason: string, remedy: string, start: number, end?: number) => void;
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
  if (tag !== undefined && !tag.startsWith('tag:yaml.org,2002:')) {
    state.fault(`The tag \`${tag}\` is not read`, 'remove it', start, end);
    return null;
  }
  if (isScalar(node)) {
    const value = node.value;
    return typeof value === 'bigint' ? Number(value) : ((value ?? null) as Json);
  }
  if (isSeq(node)) return node.items.map((item) => toData(item, depth + 1, state));
  if (!isMap(node)) return null;
  const data: { [key: string]: Json } = {};
  for (const item of node.items) {
    if (!isPair(item)) continue;
    const key = keyOf(item);
    const keyRange = (item.key as Node | null)?.range;
    if (++state.keys > LIMITS.keys) {
      state.fault(`YAML has more than ${LIMITS.keys} keys`, 'split the file', start, end);
      return data;
    }
    if (RESERVED.has(key)) {
      state.fault(`The key \`${key}\` is reserved`, 'use another name', keyRange?.[0] ?? start);
      continue;
    }
    data[key] = toData(item.value, depth + 1, state);
  }
  return data;
}

/** What a YAML error means to an author, and what to do about it. */
function explain(
  code: string,
  message: string,
  text: string,
  offset: number,
): { reason: string; remedy: string } {
  const word = /[^\s:,\]}]+/.exec(text.slice(offset, offset + 80))?.[0] ?? '';
  switch (code) {
    case 'DUPLICATE_KEY':
      return { reason: `The key \`${word}\` stands here twice`, remedy: 'keep one of them' };
    case 'TAB_AS_INDENT':
      return { reason: 'A tab indents this line', remedy: 'indent with spaces' };
    case 'BAD_INDENT':
      return {
        reason: 'The indentation does not fit the lines above',
        remedy: 'line it up with its neighbours',
      };
    case 'BAD_ALIAS':
      return { reason: 'An alias or anchor is not read', remedy: 'write the value out' };
    case 'TAG_RESOLVE_FAILED':
      return { reason: `The tag \`${word}\` is not read`, remedy: 'remove it' };
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
