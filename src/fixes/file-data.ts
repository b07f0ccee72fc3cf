// The data of a file of the handbook by its text alone: what fixes are held against, before and after.
import type { ParsedFile } from '../model/document.ts';
import { splitFrontMatter } from '../model/front-matter.ts';
import { kinds } from '../model/kind.ts';
import { Lines, type Place } from '../model/place.ts';
import { parseOneYaml, parseYaml, pointerOf, type Json, type YamlTree } from '../model/yaml.ts';

/** The YAML documents of a file, its front matter for one of Markdown; undefined where it cannot be read. */
export function treesOf(
  { path, kind }: Pick<ParsedFile, 'path' | 'kind'>,
  text: string,
): YamlTree[] | undefined {
  const format = kind === 'handbook' ? 'yaml' : kinds[kind].format;
  if (format === 'markdown') {
    const { yaml, faults } = splitFrontMatter(path, text, new Lines(text));
    if (faults.length > 0) return undefined;
    if (yaml === undefined) return [];
    const read = parseOneYaml(path, yaml, { line: 2 });
    return read.faults.length > 0 ? undefined : read.tree ? [read.tree] : [];
  }
  const read = parseYaml(path, text, { aliases: format === 'rules' || format === 'slos' });
  return read.faults.length > 0 ? undefined : read.trees;
}

/** Where in the data the value or the key at a place is: the tree, and the steps to it. */
export function pointerAt(
  trees: readonly YamlTree[],
  place: Place,
  what: 'value' | 'key',
): { tree: number; steps: string[] } | undefined {
  const here = (other: Place | undefined) =>
    other !== undefined &&
    other.start.line === place.start.line &&
    other.start.column === place.start.column;
  for (const [tree, each] of trees.entries()) {
    const visit = (data: Json, steps: string[]): string[] | undefined => {
      if (typeof data !== 'object' || data === null)
        return what === 'value' && here(each.value(pointerOf(steps))) ? steps : undefined;
      for (const [key, item] of Object.entries(data)) {
        const inner = [...steps, key];
        if (what === 'key' && !Array.isArray(data) && here(each.key(pointerOf(inner))))
          return inner;
        const found = visit(item, inner);
        if (found) return found;
      }
      return undefined;
    };
    const steps = visit(each.data, []);
    if (steps) return { tree, steps };
  }
  return undefined;
}
