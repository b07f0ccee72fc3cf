// A YamlTree: the data of one YAML document, and the place of every key and value in it.
import type { Fault } from './fault.ts';
import type { YamlLimits } from './limits.ts';
import type { Place } from './place.ts';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Names that reach into JavaScript's own objects. */
export const RESERVED: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Where a node stands, as offsets into the YAML text; `end` is exclusive. */
export interface TreeNode {
  start: number;
  end: number;
  entries?: Map<string, TreeEntry>;
  items?: TreeNode[];
}

export interface TreeEntry {
  start: number;
  end: number;
  node: TreeNode;
}

export class YamlTree {
  readonly data: Json;
  readonly #root: TreeNode;
  readonly #place: (start: number, end: number) => Place;
  readonly #text: string;

  /** `text` is what the offsets of the nodes count in; empty for a tree that was never written. */
  constructor(data: Json, root: TreeNode, place: (start: number, end: number) => Place, text = '') {
    this.data = data;
    this.#root = root;
    this.#place = place;
    this.#text = text;
  }

  /** The value at a JSON pointer as it is written, quotes included; undefined where nothing is. */
  written(pointer: string): string | undefined {
    const found = this.#find(pointer);
    if (!found?.exact) return undefined;
    return this.#text.slice(found.node.start, found.node.end) || undefined;
  }

  /** The place of the value at a JSON pointer; the nearest existing ancestor's key when absent. */
  value(pointer: string): Place | undefined {
    const found = this.#find(pointer);
    if (!found) return undefined;
    const { node, entry, exact } = found;
    // A value that is not written has no width; its key says more.
    if (exact && (node.end > node.start || !entry)) return this.#place(node.start, node.end);
    return entry && this.#place(entry.start, entry.end);
  }

  /** The place of the key at a JSON pointer, or of the value for an item of a list. */
  key(pointer: string): Place | undefined {
    const found = this.#find(pointer);
    if (!found) return undefined;
    const { start, end } = found.entry ?? found.node;
    return this.#place(start, end);
  }

  /** True when the value at the pointer is written down, even as null. */
  has(pointer: string): boolean {
    return this.#find(pointer)?.exact ?? false;
  }

  /** The fields of a mapping, each with the places of its key and its value. */
  fields(): { name: string; key: Place; value: Place }[] {
    return [...(this.#root.entries ?? [])].map(([name, { start, end, node }]) => {
      const key = this.#place(start, end);
      const written = node.end > node.start;
      return { name, key, value: written ? this.#place(node.start, node.end) : key };
    });
  }

  /** The tree below a pointer, for reading many fields of one mapping. */
  below(pointer: string): YamlTree {
    const found = this.#find(pointer);
    let data: Json | undefined = this.data;
    for (const step of pointerSteps(pointer))
      data = (data as { [key: string]: Json } | null)?.[step] ?? null;
    return found?.exact ? new YamlTree(data, found.node, this.#place, this.#text) : this;
  }

  #find(
    pointer: string,
  ): { node: TreeNode; entry: TreeEntry | undefined; exact: boolean } | undefined {
    let node = this.#root;
    let entry: TreeEntry | undefined;
    for (const step of pointerSteps(pointer)) {
      if (node.entries) {
        const next = node.entries.get(step);
        if (!next) return node === this.#root ? undefined : { node, entry, exact: false };
        entry = next;
        node = next.node;
      } else if (node.items) {
        const next = node.items[Number(step)];
        if (!next) return { node, entry, exact: false };
        entry = undefined;
        node = next;
      } else return { node, entry, exact: false };
    }
    return { node, entry, exact: true };
  }
}

/** Thousands of documents are asked for the same few fields. */
const known = new Map<string, readonly string[]>();
const MOST_KNOWN = 5000;

/** The unescaped steps of a JSON pointer (RFC 6901). */
export function pointerSteps(pointer: string): readonly string[] {
  const before = known.get(pointer);
  if (before) return before;
  const steps = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  if (known.size < MOST_KNOWN) known.set(pointer, steps);
  return steps;
}

/** The JSON pointer of a path of keys (RFC 6901). */
export function pointerOf(steps: readonly (string | number)[]): string {
  return steps
    .map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
}

export interface YamlOptions {
  /** The line of the file on which the text begins, from 1. */
  line?: number;
  /** True where anchors, aliases and merge keys are read, as in files that other tools own. */
  aliases?: boolean;
  /** How deep it may nest and how much it may hold; the defaults when absent. */
  limits?: YamlLimits;
}

export interface YamlResult {
  trees: YamlTree[];
  faults: Fault[];
}
