// Values found in a file of another tool, each with its place; what a reader of such files is made of.
import type { Data } from './document.ts';
import type { Fault } from './fault.ts';
import type { Place } from './place.ts';
import { shown } from './schema.ts';
import { pointerOf, type Json, type YamlTree } from './yaml.ts';
import { RESERVED } from './yaml-tree.ts';

/** A value of a file, and where it and its key stand. */
export interface Found {
  value: Json;
  place: Place;
  key: Place;
}

/** The value at some steps of a tree; undefined where nothing is written. */
export function foundAt(tree: YamlTree, ...steps: (string | number)[]): Found | undefined {
  let value: Json | undefined = tree.data;
  for (const step of steps) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
      return undefined;
    value = (value as { [key: string]: Json })[step];
  }
  if (value === null || value === undefined || value === '') return undefined;
  const pointer = pointerOf(steps);
  const whole = tree.value('')!;
  return { value, place: tree.value(pointer) ?? whole, key: tree.key(pointer) ?? whole };
}

/** Where a resource begins: its first key. */
export function startOf(tree: YamlTree): Place {
  return tree.fields()[0]?.key ?? tree.value('')!;
}

/** The pairs of a mapping whose keys begin with one of some prefixes, without the prefix. */
export function hintsAt(
  tree: YamlTree,
  steps: string[],
  prefixes: string[],
): [name: string, found: Found][] {
  const { value } = foundAt(tree, ...steps) ?? {};
  if (!isMapping(value)) return [];
  return Object.keys(value).flatMap((key): [string, Found][] => {
    const prefix = prefixes.find((each) => key.startsWith(each));
    const found = foundAt(tree, ...steps, key);
    const name = key.slice(prefix?.length);
    return prefix && found && !RESERVED.has(name) ? [[name, found]] : [];
  });
}

/** A fault about a field, at its place or at the mapping that it is missing from. */
export function faultAt(
  tree: YamlTree,
  steps: (string | number)[],
  reason: string,
  remedy: string,
): Fault {
  const place = foundAt(tree, ...steps)?.place ?? tree.key(pointerOf(steps)) ?? startOf(tree);
  return { kind: 'schema', reason, remedy, place };
}

/** A value in backticks, short enough for a message. */
export function quoted(value: Json | undefined): string {
  return `\`${shown(value)}\``;
}

/** A number, which many tools write in quotes. */
export function numberOf(value: Json | undefined): number | undefined {
  const written = typeof value === 'string' ? value.trim() : value;
  const plain =
    typeof written === 'string' && /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(written);
  const number = plain ? Number(written) : written;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

/** One decimal number times another, without what floating point adds: 0.999 × 100 = 99.9. */
export function times(number: number, factor: number): number {
  return Number((number * factor).toPrecision(12));
}

export function isMapping(value: Json | undefined): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Text of one or many words that fits a field; undefined for a list or a mapping. */
export function wordsOf(value: Json | undefined): string | undefined {
  if (value === null || value === undefined || typeof value === 'object') return undefined;
  return String(value).trim() || undefined;
}
