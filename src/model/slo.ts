// SLOs of other tools: what a reader finds in a file, and the document that it becomes.
import type { Data, Document, ParsedFile } from './document.ts';
import type { Fault } from './fault.ts';
import { isMapping, quoted, startOf, wordsOf, type Found } from './found.ts';
import { referenceFields } from './generated/fields.ts';
import { slug, urlOf, type KindName } from './kind.ts';
import type { YamlLimits } from './limits.ts';
import { isBefore, type Place } from './place.ts';
import { readReference } from './reference.ts';
import { checkSchema } from './schema.ts';
import { normalise, type FoundSlo } from './slo-fields.ts';
import type { SourceFile } from './source.ts';
import { troubleFault } from './trouble.ts';
import { parseYaml, YamlTree } from './yaml.ts';
import type { TreeNode } from './yaml-tree.ts';

/** The most faults that are told of one file. */
const FAULT_LIMIT = 100;
/** The longest name that a page's folder is given. */
const LONGEST = 120;

/** What a reader made of the YAML documents of a file; `known` where any has its format. */
export interface SloReading {
  known: boolean;
  slos: FoundSlo[];
  faults: Fault[];
}

/** Reads a file of SLOs; each reader takes what has its format. */
export function sloFile(
  source: SourceFile,
  readers: readonly ((trees: readonly YamlTree[]) => SloReading)[],
  limits?: YamlLimits,
): ParsedFile {
  const { path, text } = source;
  const trouble = troubleFault(source);
  const faults: Fault[] = trouble ? [trouble] : [];
  const documents: Document[] = [];
  if (!trouble || trouble.kind === 'encoding') {
    const yaml = parseYaml(path, text, { aliases: true, ...(limits && { limits }) });
    faults.push(...yaml.faults);
    const trees = yaml.trees.flatMap(resources);
    const readings = readers.map((read) => read(trees));
    if (yaml.faults.length === 0 && !readings.some(({ known }) => known))
      faults.push({
        kind: 'schema',
        reason: 'The file is no OpenSLO, Sloth or Pyrra file',
        remedy:
          'begin it with `apiVersion: openslo/v1`, `version: prometheus/v1` or `apiVersion: pyrra.dev/v1alpha1`',
        place: trees[0] ? startOf(trees[0]) : { path, start: POINT, end: POINT },
      });
    for (const reading of readings) {
      for (const fault of reading.faults) faults.push(fault);
      for (const found of reading.slos) {
        const made = sloDocument(found, source);
        if (made.document) documents.push(made.document);
        for (const fault of made.faults) faults.push(fault);
      }
    }
    documents.sort((a, b) => {
      const [first, second] = [a.place().start, b.place().start];
      return Number(isBefore(second, first)) - Number(isBefore(first, second));
    });
  }
  return { path, source, kind: 'slo', documents, faults: faults.slice(0, FAULT_LIMIT) };
}

const POINT = { line: 1, column: 1 };

/** The resources of a YAML document, of which a Kubernetes list holds many. */
function resources(tree: YamlTree): YamlTree[] {
  const { data } = tree;
  if (!isMapping(data)) return [];
  const { kind, items } = data;
  if (kind !== 'List' || !Array.isArray(items)) return [tree];
  return items.flatMap((item, index) => (isMapping(item) ? [tree.below(`/items/${index}`)] : []));
}

/** The document of an SLO; none where its name gives no address. */
function sloDocument(
  found: FoundSlo,
  source: SourceFile,
): { document: Document | undefined; faults: Fault[] } {
  const { start, name, named } = found;
  const id = slug(name).slice(0, LONGEST);
  const faults: Fault[] = [];
  const fault = (reason: string, remedy: string, { place }: Found) =>
    faults.push({ kind: 'schema', reason, remedy, place });
  if (id === '') {
    fault(
      `The name ${quoted(name)} gives no address`,
      'use letters a to z, digits and hyphens',
      named,
    );
    return { document: undefined, faults };
  }
  if (name.length > LONGEST)
    fault(`The name is longer than ${LONGEST} characters`, 'shorten it', named);
  const fields = normalise(found, fault);
  const tree = treeOf(fields, named.place);
  const data = tree.data as Data;
  faults.push(...checkSchema('slo', data, tree, named.place));
  const title = wordsOf(data['title']) ?? name;
  const references = Object.entries(referenceFields['slo'] ?? {}).flatMap(([field, targets]) => {
    const written = data[field.slice(1)];
    if (typeof written !== 'string') return [];
    const { id, kinds } = readReference(written, targets as KindName[]);
    return [{ kinds, written, id, field, place: tree.value(field)! }];
  });
  const document: Document = {
    kind: 'slo',
    id,
    path: source.path,
    url: urlOf('slo', id),
    title,
    data,
    source,
    body: undefined,
    syntax: undefined,
    references,
    place: (pointer = '') =>
      pointer === '' ? start : (tree.has(pointer) && tree.value(pointer)) || named.place,
    keyPlace: (pointer) => (tree.has(pointer) && tree.key(pointer)) || named.key,
  };
  return { document, faults };
}

/** The fields as a tree: an offset in it is the number of a place in the file. */
function treeOf(fields: ReadonlyMap<string, Found>, whole: Place): YamlTree {
  const places = [whole];
  const node = (place: Place): TreeNode => ({ start: places.push(place) - 1, end: places.length });
  const entries = new Map(
    Array.from(fields, ([name, { key, place }]) => [name, { ...node(key), node: node(place) }]),
  );
  const data: Data = Object.fromEntries(Array.from(fields, ([name, { value }]) => [name, value]));
  return new YamlTree(data, { start: 0, end: 1, entries }, (start) => places[start]!);
}
