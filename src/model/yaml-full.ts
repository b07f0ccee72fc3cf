// YAML through the library `yaml`: every form of it, and what is wrong with a text, with its place.
import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  visit,
  type Document as YamlDocument,
  type Node,
  type Pair,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import type { Fault } from './fault.ts';
import { LIMITS, type YamlLimits } from './limits.ts';
import { Lines, type Place } from './place.ts';
import { readYamlDocuments } from './yaml-documents.ts';
import {
  RESERVED,
  YamlTree,
  type Json,
  type TreeEntry,
  type TreeNode,
  type YamlOptions,
  type YamlResult,
} from './yaml-tree.ts';

/** The most faults that are told of one text. */
const FAULT_LIMIT = 100;
const DIRECTIVE = /^%(?:YAML|TAG)\b[^\n]*/m;
// eslint-disable-next-line no-control-regex -- control characters are what this looks for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;
/** What a text shows nothing of, or in another order, and half a character; written as an escape. */
const HIDDEN =
  // eslint-disable-next-line no-control-regex -- control characters are what this looks for
  /[\u0000-\u0008\u000b-\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : '';
}

/**
 * Where the nodes of the library's tree stand: a collection ends with its last child, a block scalar
 * with its last letter. What an alias names is walked once.
 */
class Places {
  readonly #text: string;
  readonly #aliases: Aliases | undefined;
  readonly #known = new Map<unknown, TreeNode>();

  constructor(text: string, aliases: Aliases | undefined) {
    this.#text = text;
    this.#aliases = aliases;
  }

  of(written: unknown, at = 0): TreeNode {
    const node = this.#aliases ? this.#aliases.target(written) : written;
    const known = this.#known.get(node);
    if (known) return known;
    const range = (node as Node | null | undefined)?.range;
    const start = range?.[0] ?? at;
    const end = Math.max(start, range?.[1] ?? start);
    const tree: TreeNode = { start, end };
    // Known before its children, so that a node inside itself ends here.
    if (range) this.#known.set(node, tree);
    if (isScalar(node)) {
      // A value that is not written stands behind its colon or dash.
      if (end === start) tree.start = tree.end = this.#text.slice(0, start).trimEnd().length;
      else if (node.type?.startsWith('BLOCK'))
        tree.end = start + this.#text.slice(start, end).trimEnd().length;
    } else if (isSeq(node)) {
      tree.items = node.items.map((item) => this.of(item, start));
      tree.end = tree.items.at(-1)?.end ?? end;
    } else if (isMap(node)) {
      tree.entries = new Map<string, TreeEntry>();
      for (const item of this.#aliases?.pairs(node) ?? node.items) {
        const key = (item.key as Node | null)?.range;
        const [from, to] = [key?.[0] ?? start, key?.[1] ?? start];
        const value = this.of(item.value, to);
        tree.end = Math.max(to, value.end);
        const name = keyOf(item);
        if (!tree.entries.has(name)) tree.entries.set(name, { start: from, end: to, node: value });
      }
      if (tree.entries.size === 0) tree.end = end;
    }
    return tree;
  }
}

/**
 * Parses every document of a YAML text with the library.
 *
 * @param path The file that the text stands in.
 * @param text YAML 1.2, core schema. Tags and directives are faults.
 * @param options.line The line of the file on which the text begins, from 1.
 * @param options.aliases True where anchors, aliases and merge keys are read; else they are faults.
 * @returns One tree for each document that could be read, and the faults found, each with its place.
 */
export function parseFullYaml(
  path: string,
  text: string,
  { line = 1, aliases = false, limits = LIMITS }: YamlOptions = {},
): YamlResult {
  const faults: Fault[] = [];
  // The library counts lines as it goes, and loses count behind a mistake.
  const lines = new Lines(text);
  const at = (offset: number) => {
    const point = lines.point(offset);
    return { line: point.line + line - 1, column: point.column };
  };
  const place = (start: number, end: number): Place => ({ path, start: at(start), end: at(end) });
  const fault = (
    reason: string,
    remedy: string,
    start: number,
    end = start + 1,
    related?: Place,
  ) => {
    if (faults.length >= FAULT_LIMIT) return;
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
    const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    fault(`The control character U+${code} stands in YAML`, 'remove it', control.index);
    return { trees: [], faults };
  }
  const { documents, mistakes } = readYamlDocuments(text);
  const tellDirective = () => {
    const directive = DIRECTIVE.exec(text);
    if (directive)
      fault(
        `The directive \`${directive[0]}\` is not read`,
        'remove the line',
        directive.index,
        directive.index + directive[0].length,
      );
  };
  // Directives without a document would else be read as nothing.
  if (documents.length === 0) tellDirective();
  const trees: YamlTree[] = [];
  const explainAll = (errors: readonly YAMLError[]) => {
    let told = -1;
    for (const error of errors) {
      // What follows from an error stands where it does.
      if (error.pos[0] === told) continue;
      told = error.pos[0];
      // Every tag is told below, where its node is met.
      if (error.name === 'YAMLWarning' && error.code === 'TAG_RESOLVE_FAILED') continue;
      const { reason, remedy } = explain(error, text, limits);
      fault(reason, remedy, error.pos[0], error.pos[1]);
      // One line beyond which the parser does not get is enough.
      if (isTooDeep(error.message)) break;
    }
  };
  for (const document of documents) {
    const before = faults.length;
    explainAll([...document.errors, ...document.warnings]);
    if (document.errors.length > 0) continue;
    const { yaml, tags } = document.directives;
    if (yaml.explicit === true || Object.keys(tags).length > 1) tellDirective();
    const known = aliases ? new Aliases(document) : undefined;
    const state = { text, aliases: known, limits, nodes: 0, fault, place };
    const data = toData(document.contents, 0, state);
    if (faults.length === before || data !== undefined)
      trees.push(
        new YamlTree(data ?? null, new Places(text, known).of(document.contents), place, text),
      );
  }
  explainAll(mistakes);
  return { trees, faults };
}

interface State {
  text: string;
  aliases: Aliases | undefined;
  limits: YamlLimits;
  /** How many nodes were read; aliases count as often as they are used. */
  nodes: number;
  fault: (reason: string, remedy: string, start: number, end?: number, related?: Place) => void;
  place: (start: number, end: number) => Place;
}

/** The plain data of a node; what a handbook may not contain becomes a fault and null. */
function toData(written: unknown, depth: number, state: State): Json {
  const node = state.aliases?.target(written) ?? written;
  if (node === null || node === undefined) return null;
  const { range, anchor, tag } = node as { range?: number[]; anchor?: string; tag?: string };
  const [start, end] = [range?.[0] ?? 0, range?.[1]];
  const { yamlDepth, yamlValues } = state.limits;
  if (state.nodes > yamlValues) return null;
  if (++state.nodes > yamlValues) {
    state.fault(`YAML holds more than ${yamlValues} values`, 'split the file', start, end);
    return null;
  }
  if (depth > yamlDepth) {
    state.fault(`YAML is nested deeper than ${yamlDepth} levels`, 'flatten it', start, end);
    // Told once; an alias inside what it names would be told without end.
    state.nodes = Infinity;
    return null;
  }
  if (isAlias(node)) {
    state.fault(`The alias \`*${node.source}\` is not read`, 'write the value out', start, end);
    return null;
  }
  if (anchor !== undefined && !state.aliases) {
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
    const escapes = typeof value === 'string' && node.type === 'QUOTE_DOUBLE';
    const hidden = escapes ? HIDDEN.exec(value)?.[0] : undefined;
    // One that stands in the text as it is has its own finding.
    if (hidden !== undefined && !state.text.slice(start, end).includes(hidden))
      state.fault(
        `This text holds U+${hidden.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}, which does not show`,
        'remove its escape',
        start,
        end,
      );
    return typeof value === 'bigint' ? Number(value) : ((value ?? null) as Json);
  }
  if (isSeq(node)) return node.items.map((item) => toData(item, depth + 1, state));
  if (!isMap(node)) return null;
  const data: { [key: string]: Json } = {};
  const first = new Map<string, Place>();
  for (const item of state.aliases?.pairs(node) ?? node.items) {
    if (!isPair(item)) continue;
    const key = keyOf(item);
    const keyRange = (item.key as Node | null)?.range;
    const [keyStart, keyEnd] = [keyRange?.[0] ?? start, keyRange?.[1]];
    if (key === '<<' && !state.aliases) {
      state.fault('The merge key `<<` is not read', 'write the fields out', keyStart, keyEnd);
      continue;
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

/** Gives what an alias stands for, and the pairs of a mapping with those of its merge keys. */
class Aliases {
  readonly #anchors = new Map<string, Node>();

  constructor(document: YamlDocument.Parsed) {
    visit(document, {
      Node: (_key, node) => {
        if ('anchor' in node && node.anchor !== undefined) this.#anchors.set(node.anchor, node);
      },
    });
  }

  target(node: unknown): unknown {
    return isAlias(node) ? this.#anchors.get(node.source) : node;
  }

  pairs(map: YAMLMap): Pair[] {
    const own = map.items.filter((pair) => keyOf(pair) !== '<<');
    const names = new Set(own.map(keyOf));
    for (const { key, value } of map.items) {
      if (!isScalar(key) || key.value !== '<<') continue;
      const named = this.target(value);
      for (const source of isSeq(named) ? named.items : [named]) {
        const base = this.target(source);
        if (!isMap(base)) continue;
        for (const pair of base.items)
          if (!names.has(keyOf(pair))) {
            names.add(keyOf(pair));
            own.push(pair);
          }
      }
    }
    return own;
  }
}

/** The parser recurses, and says only that it ran out of stack. */
function isTooDeep(message: string): boolean {
  return message.includes('call stack');
}

/** What a YAML error means to an author, and what to do about it. */
function explain(
  { code, message, pos: [offset] }: YAMLError,
  text: string,
  { yamlDepth }: YamlLimits,
): { reason: string; remedy: string } {
  if (isTooDeep(message))
    return { reason: `YAML is nested deeper than ${yamlDepth} levels`, remedy: 'flatten it' };
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
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      if (/:(?:[ \t]|$)/.test(text.slice(offset).split('\n', 1)[0]!))
        return { reason: 'A second `: ` stands in this line', remedy: 'put the value in quotes' };
      return {
        reason: 'This value runs on into a line that holds a field',
        remedy: 'line the fields up, or put the value in quotes',
      };
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
