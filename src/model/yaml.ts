// YAML text → trees with a place for every node: the plain subset read quickly, the rest by the library.
import { createRequire } from 'node:module';
import type { Fault } from './fault.ts';
import { LIMITS } from './limits.ts';
import type { Place } from './place.ts';
import { parsePlainYaml } from './yaml-plain.ts';
import { YamlTree, type YamlOptions, type YamlResult } from './yaml-tree.ts';

export { pointerOf, pointerSteps, YamlTree, type Json } from './yaml-tree.ts';

type Full = typeof import('./yaml-full.ts');
let full: Full | undefined;

/** The library is large to load, and most handbooks never need it. */
function library(): Full {
  full ??= createRequire(import.meta.url)('./yaml-full.ts') as Full;
  return full;
}

/**
 * Parses every document of a YAML text.
 *
 * @param path The file that the text stands in.
 * @param text YAML 1.2, core schema. Tags and directives are faults, and so are anchors, aliases and
 *   merge keys unless the options say otherwise.
 * @returns One tree for each document that could be read, and the faults found, each with its place.
 */
export function parseYaml(path: string, text: string, options: YamlOptions = {}): YamlResult {
  const crowd = tooMany(path, text, options);
  if (crowd) return { trees: [], faults: [crowd] };
  const plain = parsePlainYaml(text, options.limits);
  if (!plain) return library().parseFullYaml(path, text, options);
  const { starts } = plain;
  const { line = 1 } = options;
  const point = (offset: number) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + line, column: offset - starts[low]! + 1 };
  };
  const place = (start: number, end: number): Place => ({
    path,
    start: point(start),
    end: point(end),
  });
  return { trees: [new YamlTree(plain.data, plain.root, place, text)], faults: [] };
}

const ENTRY = /^[ \t]*(?:[-?] |[-?]$|(?:---|\.\.\.)$|[\w.-]+:(?: |$))/gm;

/**
 * A fault for a text that surely holds more values than are read. The library would say so too, after it
 * has read all of them.
 */
function tooMany(
  path: string,
  text: string,
  { line = 1, limits = LIMITS }: YamlOptions,
): Fault | undefined {
  const { yamlValues } = limits;
  if (text.length < 2 * yamlValues) return undefined;
  const isLong = (pattern: RegExp, most: number) => {
    pattern.lastIndex = 0;
    let count = 0;
    while (count <= most && pattern.test(text)) count++;
    return count > most;
  };
  // In a text, such as an expression, commas and brackets are no values.
  if (!isLong(ENTRY, yamlValues) && !isLong(/[,[{]/g, 2 * yamlValues)) return undefined;
  return {
    kind: 'syntax',
    reason: `YAML holds more than ${yamlValues} values`,
    remedy: 'split the file',
    place: { path, start: { line, column: 1 }, end: { line, column: 2 } },
  };
}

/** Parses a text that holds one YAML document; what stands in a second one would be lost. */
export function parseOneYaml(
  path: string,
  text: string,
  options: Pick<YamlOptions, 'line' | 'limits'> = {},
): { tree: YamlTree | undefined; faults: Fault[] } {
  const { trees, faults } = parseYaml(path, text, options);
  const [tree = trees[0], second] = trees.filter(({ data }) => data !== null);
  const place = second?.value('');
  if (place)
    faults.push({
      kind: 'syntax',
      reason: 'A second YAML document begins here, and only the first is read',
      remedy: 'keep one document in this file',
      place: { ...place, end: { line: place.start.line, column: place.start.column + 1 } },
    });
  return { tree, faults };
}
