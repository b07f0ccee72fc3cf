// YAML text → trees with a place for every node: the plain subset read quickly, the rest by the library.
import { createRequire } from 'node:module';
import type { Fault } from './fault.ts';
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
  const plain = parsePlainYaml(text);
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
  return { trees: [new YamlTree(plain.data, plain.root, place)], faults: [] };
}

/** Parses a text that holds one YAML document; what stands in a second one would be lost. */
export function parseOneYaml(
  path: string,
  text: string,
  line = 1,
): { tree: YamlTree | undefined; faults: Fault[] } {
  const { trees, faults } = parseYaml(path, text, { line });
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
