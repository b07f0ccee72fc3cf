// A Document: one parsed service, team, person, runbook or guide. Parsing never throws.
import { readBody, type Body } from './body.ts';
import type { Fault } from './fault.ts';
import { splitFrontMatter } from './front-matter.ts';
import { referenceFields } from './generated/fields.ts';
import { violations } from './guard.ts';
import { idOf, kinds, pagePath, urlOf, type KindName } from './kind.ts';
import { MarkdownError, parseMarkdown, prepareText, type Syntax } from './markdown.ts';
import { Lines, span, type Place } from './place.ts';
import { readReference, type Reference } from './reference.ts';
import { checkSchema } from './schema.ts';
import type { SourceFile } from './source.ts';
import { troubleFault } from './trouble.ts';
import { components } from './components.ts';
import { parseYaml, YamlTree, type Json } from './yaml.ts';

export type Data = { [key: string]: Json };

export interface Document {
  kind: Exclude<KindName, 'alert'>;
  id: string;
  path: string;
  /** The path of its page, such as `/services/payments-api/`. */
  url: string;
  title: string;
  /** Front matter or YAML as plain data; empty when it could not be read. */
  data: Data;
  source: SourceFile;
  /** Headings, links and code of a Markdown body; undefined for a YAML document. */
  body: Body | undefined;
  /** Markdown or MDX; undefined for a YAML document. */
  syntax: Syntax | undefined;
  references: Reference[];
  /** The place of a field's value; for a missing field, of what it would stand in. */
  place(pointer?: string): Place;
  /** The place of a field's key. */
  keyPlace(pointer: string): Place;
}

/** What one file became: its documents, and what was wrong with it. */
export interface ParsedFile {
  path: string;
  source: SourceFile;
  kind: KindName | 'handbook';
  documents: Document[];
  faults: Fault[];
}

/** The text of a field, or undefined when it is absent or no text. */
export function text(document: Document, field: string): string | undefined {
  const value = document.data[field];
  return typeof value === 'string' ? value : undefined;
}

/** The texts of a field that holds one text or a list of them. */
export function texts(document: Document, field: string): string[] {
  const value = document.data[field];
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** True for a document that the site shows: not a draft, and not merely planned. */
export function isPublished(document: Document): boolean {
  const { status, draft } = document.data;
  return status !== 'draft' && status !== 'planned' && draft !== true;
}

/** The page path that an alias of a document stands for: a path as it is, a bare name beside it. */
export function aliasUrl(document: Document, alias: string): string {
  if (alias.includes('/')) return pagePath(alias);
  const folder = document.id.split('/').slice(0, -1).join('/');
  return urlOf(document.kind, `${folder ? `${folder}/` : ''}${alias.toLowerCase()}`);
}

/** The earlier paths and names of a document, each with its place and the path it stands for. */
export function aliasesOf(document: Document): { written: string; url: string; place: Place }[] {
  const listed = Array.isArray(document.data['aliases']);
  return texts(document, 'aliases').map((written, index) => ({
    written,
    url: aliasUrl(document, written),
    place: document.place(listed ? `/aliases/${index}` : '/aliases'),
  }));
}

/**
 * Parses one file of a kind. Whatever is wrong becomes a fault, and what could be read is kept.
 *
 * @param base The fixed part of the glob that found the file; ids are relative to it.
 */
export function parseFile(
  source: SourceFile,
  kind: Exclude<KindName, 'alert'>,
  base: string,
): ParsedFile {
  const trouble = troubleFault(source);
  const faults = trouble ? [trouble] : [];
  const fatal = trouble !== undefined && trouble.kind === 'syntax';
  const format = kinds[kind].format;
  const documents =
    format === 'markdown'
      ? [parseMarkdownDocument(source, kind, base, faults, fatal)]
      : format === 'yaml'
        ? parseYamlDocument(source, kind, base, faults, fatal)
        : parseYamlList(source, kind, faults, fatal);
  return { path: source.path, source, kind, documents, faults };
}

function parseMarkdownDocument(
  source: SourceFile,
  kind: Exclude<KindName, 'alert'>,
  base: string,
  faults: Fault[],
  fatal: boolean,
): Document {
  const { path } = source;
  const text = fatal ? '' : source.text;
  const lines = new Lines(text);
  const syntax: Syntax = path.endsWith('.mdx') ? 'mdx' : 'md';
  const split = splitFrontMatter(path, text, lines);
  faults.push(...split.faults);
  let tree: YamlTree | undefined;
  if (split.yaml !== undefined) {
    const yaml = parseYaml(path, split.yaml, 2);
    faults.push(...yaml.faults);
    tree = mapping(yaml.trees[0], faults, span(path, lines, 0, 3));
  }
  const data = (tree?.data ?? {}) as Data;
  const top = span(path, lines, 0, Math.max(1, text.indexOf('\n')));
  let body: Body | undefined;
  if (split.faults.length === 0) {
    // Blanked rather than cut off, so that every position is one of the file.
    const blank = text.slice(0, split.bodyAt).replace(/[^\n]/g, ' ');
    try {
      const root = parseMarkdown(blank + prepareText(text.slice(split.bodyAt), syntax), syntax);
      for (const { reason, remedy, start, end } of violations(root))
        faults.push({ kind: 'unsafe', reason, remedy, place: { path, start, end } });
      body = readBody(path, root);
    } catch (error) {
      if (!(error instanceof MarkdownError)) throw error;
      const start = { line: error.line, column: error.column };
      faults.push({
        kind: 'syntax',
        ...explainMdx(error.message),
        place: { path, start, end: { line: start.line, column: start.column + 1 } },
      });
    }
  }
  if (tree) faults.push(...checkSchema(kind, data, tree, top));
  const id = idOf(path, base);
  const title =
    titleOf(data) ??
    body?.headings.find((heading) => heading.depth === 1)?.text ??
    path
      .split('/')
      .at(-1)!
      .replace(/\.[^.]+$/, '');
  return {
    kind,
    id,
    path,
    url: urlOf(kind, id),
    title,
    data,
    source,
    body,
    syntax,
    references: [...fieldReferences(kind, data, tree, ''), ...componentReferences(body)],
    place: (pointer = '') => (pointer === '' ? top : (tree?.value(pointer) ?? top)),
    keyPlace: (pointer) => tree?.key(pointer) ?? top,
  };
}

function parseYamlDocument(
  source: SourceFile,
  kind: Exclude<KindName, 'alert'>,
  base: string,
  faults: Fault[],
  fatal: boolean,
): Document[] {
  const { path } = source;
  const lines = new Lines(source.text);
  const top = span(path, lines, 0, Math.max(1, source.text.indexOf('\n')));
  const yaml = fatal ? { trees: [], faults: [] } : parseYaml(path, source.text);
  faults.push(...yaml.faults);
  const tree = mapping(yaml.trees[0], faults, top);
  if (!tree && faults.length === 0)
    faults.push({
      kind: 'syntax',
      reason: 'The file is empty',
      remedy: `write the fields of a ${kind}, or delete the file`,
      place: top,
    });
  const data = (tree?.data ?? {}) as Data;
  if (tree) faults.push(...checkSchema(kind, data, tree, top));
  const id = idOf(path, base);
  return [yamlDocument(source, kind, id, data, tree, '', top)];
}

function parseYamlList(
  source: SourceFile,
  kind: Exclude<KindName, 'alert'>,
  faults: Fault[],
  fatal: boolean,
): Document[] {
  const { path } = source;
  const lines = new Lines(source.text);
  const top = span(path, lines, 0, Math.max(1, source.text.indexOf('\n')));
  const yaml = fatal ? { trees: [], faults: [] } : parseYaml(path, source.text);
  faults.push(...yaml.faults);
  const tree = yaml.trees[0];
  if (!tree || tree.data === null) return [];
  if (!Array.isArray(tree.data)) {
    faults.push({
      kind: 'schema',
      reason: 'The file is not a list',
      remedy: `begin each ${kind} with \`- id:\``,
      place: tree.value('') ?? top,
    });
    return [];
  }
  return tree.data.flatMap((item, index) => {
    const at = `/${index}`;
    const place = tree.value(at) ?? top;
    if (typeof item !== 'object' || item === null || Array.isArray(item)) {
      faults.push({
        kind: 'schema',
        reason: `A ${kind} is a mapping of fields`,
        remedy: `begin each ${kind} with \`- id:\``,
        place,
      });
      return [];
    }
    faults.push(...checkSchema(kind, item, tree, place, at));
    const id = typeof item['id'] === 'string' ? item['id'].toLowerCase() : '';
    if (id === '') return [];
    return [yamlDocument(source, kind, id, item, tree, at, place)];
  });
}

function yamlDocument(
  source: SourceFile,
  kind: Exclude<KindName, 'alert'>,
  id: string,
  data: Data,
  tree: YamlTree | undefined,
  at: string,
  top: Place,
): Document {
  const first = Object.keys(data)[0];
  const start = (first !== undefined && tree?.key(`${at}/${first}`)) || top;
  return {
    kind,
    id,
    path: source.path,
    url: urlOf(kind, id),
    title: titleOf(data) ?? id,
    data,
    source,
    body: undefined,
    syntax: undefined,
    references: fieldReferences(kind, data, tree, at),
    place: (pointer = '') =>
      pointer === '' ? start : tree?.has(at + pointer) ? tree.value(at + pointer)! : start,
    keyPlace: (pointer) => (tree?.has(at + pointer) ? tree.key(at + pointer)! : start),
  };
}

function titleOf(data: Data): string | undefined {
  for (const field of ['title', 'name']) {
    const value = data[field];
    if (typeof value === 'string' && value.trim() !== '') return value;
    if (typeof value === 'number') return String(value);
  }
  return undefined;
}

/** The first YAML document when it is a mapping; anything else is a fault. */
function mapping(tree: YamlTree | undefined, faults: Fault[], top: Place): YamlTree | undefined {
  if (!tree || tree.data === null) return undefined;
  if (typeof tree.data === 'object' && !Array.isArray(tree.data)) return tree;
  faults.push({
    kind: 'schema',
    reason: 'The fields are not a mapping',
    remedy: 'write one `field: value` a line',
    place: tree.value('') ?? top,
  });
  return undefined;
}

function fieldReferences(
  kind: KindName,
  data: Data,
  tree: YamlTree | undefined,
  at: string,
): Reference[] {
  const found: Reference[] = [];
  if (!tree) return found;
  for (const [field, targets] of Object.entries(referenceFields[kind] ?? {})) {
    const collect = (value: Json | undefined, steps: string[], pointer: string): void => {
      if (steps.length === 0) {
        if (typeof value !== 'string') return;
        const { id, kinds } = readReference(value, targets as KindName[]);
        const place = tree.value(at + pointer);
        if (place) found.push({ kinds, written: value, id, field: pointer, place });
        return;
      }
      const [step, ...rest] = steps;
      if (step === '*') {
        if (Array.isArray(value))
          value.forEach((item, index) => collect(item, rest, `${pointer}/${index}`));
      } else if (typeof value === 'object' && value !== null && !Array.isArray(value))
        collect(value[step!], rest, `${pointer}/${step}`);
    };
    collect(data, field.split('/').slice(1), '');
  }
  return found;
}

function componentReferences(body: Body | undefined): Reference[] {
  return (body?.components ?? []).flatMap((use) =>
    Object.entries(components[use.name]?.attributes ?? {}).flatMap(([key, spec]) => {
      const written = use.attributes[key];
      if (!spec.references || written === undefined) return [];
      const { id, kinds } = readReference(written, [spec.references]);
      return [{ kinds, written, id, field: `<${use.name}>`, place: use.place }];
    }),
  );
}

/** What an MDX parse error means to an author who writes prose. */
function explainMdx(message: string): { reason: string; remedy: string } {
  const first = message.split('\n')[0]!.replace(/\s*\(note: .*$/, '');
  const tag = /closing tag for `<(\w+)>`/.exec(first)?.[1];
  if (/before name|expected a valid JSX tag/.test(first))
    return {
      reason: 'A `<` begins something that is no component',
      remedy: 'write it in backticks, or `\\<` in text',
    };
  if (tag && /^[a-z]/.test(tag))
    return {
      reason: `\`<${tag}>\` is raw HTML`,
      remedy: 'put a placeholder in backticks, or write it in Markdown',
    };
  if (tag)
    return {
      reason: `\`<${tag}>\` is not closed`,
      remedy: `add \`</${tag}>\`, with empty lines around the text inside`,
    };
  if (/expression|brace/.test(first))
    return {
      reason: 'A `{` opens an expression',
      remedy: 'write it in backticks, or `\\{` in text',
    };
  return {
    reason: `MDX cannot be read: ${first[0]?.toLowerCase() ?? ''}${first.slice(1)}`,
    remedy: 'correct the markup here',
  };
}
