// A Document: one parsed service, team, person, runbook or guide. Parsing never throws.
import type { Body } from './body.ts';
import type { Fault } from './fault.ts';
import { nameFault } from './file-name.ts';
import { splitFrontMatter } from './front-matter.ts';
import { referenceFields } from './generated/fields.ts';
import { idOf, kinds, pagePath, urlOf, type KindName } from './kind.ts';
import { LIMITS, type BodyLimits, type Limits } from './limits.ts';
import type { Syntax } from './markdown.ts';
import type { BodyResult } from './parse-body.ts';
import { Lines, span, type Place } from './place.ts';
import { readReference, type Reference } from './reference.ts';
import { checkSchema } from './schema.ts';
import type { Secret } from './secrets.ts';
import type { SourceFile } from './source.ts';
import { troubleFault } from './trouble.ts';
import { components } from './components.ts';
import { parseOneYaml, pointerOf, YamlTree, type Json } from './yaml.ts';

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
  /** `handbook` for handbook.yaml and the configuration that it names. */
  kind: KindName | 'handbook';
  documents: Document[];
  faults: Fault[];
  /** The secrets in its text, where it was looked through while it was parsed. */
  secrets?: Secret[];
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

/** True for a document that has a page: not merely planned, and no draft of a kind that hides them. */
export function isPublished(document: Document): boolean {
  const { status, draft } = document.data;
  const { page, showsDrafts } = kinds[document.kind];
  if (!page || status === 'planned') return false;
  return showsDrafts || (status !== 'draft' && draft !== true);
}

/** The page path that an alias of a document stands for: a path as it is, a bare name beside it. */
export function aliasUrl(document: Document, alias: string): string {
  if (alias.includes('/')) return pagePath(alias);
  const folder = document.id.split('/').slice(0, -1).join('/');
  return urlOf(document.kind, `${folder ? `${folder}/` : ''}${alias.toLowerCase()}`);
}

/** The earlier paths and names of a document, each with its place and the path it stands for. */
export function aliasesOf(document: Document): { written: string; url: string; place: Place }[] {
  const { aliases } = document.data;
  return (Array.isArray(aliases) ? aliases : [aliases]).flatMap((written, index) => {
    if (typeof written !== 'string') return [];
    const place = document.place(Array.isArray(aliases) ? `/aliases/${index}` : '/aliases');
    return [{ written, url: aliasUrl(document, written), place }];
  });
}

/** A file on its way: everything but the body is read, and `finish` adds what the parser made of it. */
export interface Started {
  file: ParsedFile;
  /** What is left to parse; undefined where there is no body. */
  body:
    { path: string; text: string; bodyAt: number; syntax: Syntax; limits: BodyLimits } | undefined;
  finish(result: BodyResult): void;
}

/**
 * Reads one file of a kind, its Markdown body left out. Whatever is wrong becomes a fault, and what
 * could be read is kept.
 *
 * @param base The fixed part of the glob that found the file; ids are relative to it.
 */
export function startFile(
  source: SourceFile,
  kind: Exclude<KindName, 'alert'>,
  base: string,
  limits: Limits = LIMITS,
): Started {
  const trouble = troubleFault(source);
  const faults = trouble ? [trouble] : [];
  const fatal = trouble !== undefined && trouble.kind === 'syntax';
  const { format } = kinds[kind];
  if (format === 'markdown') return startMarkdown(source, kind, base, faults, fatal, limits);
  const documents =
    format === 'yaml'
      ? parseYamlDocument(source, kind, base, faults, fatal, limits)
      : parseYamlList(source, kind, faults, fatal, limits);
  const file = { path: source.path, source, kind, documents, faults };
  return { file, body: undefined, finish: () => undefined };
}

function startMarkdown(
  source: SourceFile,
  kind: Exclude<KindName, 'alert'>,
  base: string,
  faults: Fault[],
  fatal: boolean,
  limits: Limits,
): Started {
  const { path } = source;
  const text = fatal ? '' : source.text;
  const lines = new Lines(text);
  const syntax: Syntax = path.endsWith('.mdx') ? 'mdx' : 'md';
  const split = splitFrontMatter(path, text, lines, limits.frontMatter);
  faults.push(...split.faults);
  const tooLong = text.length > limits.lines && lines.count > limits.lines;
  if (tooLong)
    faults.push({
      kind: 'syntax',
      reason: `The file has ${lines.count} lines, more than the ${limits.lines} that are read`,
      remedy: 'split it, or attach the data elsewhere and link to it',
      place: span(path, lines, 0, Math.max(1, text.indexOf('\n'))),
    });
  if (!fatal && text.trim() === '')
    faults.push({
      kind: 'schema',
      reason: 'The file is empty',
      remedy: `write the ${kind}, or delete the file`,
      place: span(path, lines, 0, 1),
    });
  let tree: YamlTree | undefined;
  if (split.yaml !== undefined) {
    const yaml = parseOneYaml(path, split.yaml, { line: 2, limits });
    faults.push(...yaml.faults);
    tree = mapping(yaml.tree, faults, span(path, lines, 0, 3));
  }
  const data = (tree?.data ?? {}) as Data;
  const top = span(path, lines, 0, Math.max(1, text.indexOf('\n')));
  if (tree) faults.push(...checkSchema(kind, data, tree, top));
  const id = idOf(path, base, kind);
  const misnamed = nameFault(path, id, top);
  if (misnamed) faults.push(misnamed);
  const own = titleOf(data);
  const document: Document = {
    kind,
    id,
    path,
    url: urlOf(kind, id),
    title:
      own ??
      path
        .split('/')
        .at(-1)!
        .replace(/\.[^.]+$/, ''),
    data,
    source,
    body: undefined,
    syntax,
    references: fieldReferences(kind, data, tree, ''),
    place: (pointer = '') => (pointer === '' ? top : (tree?.value(pointer) ?? top)),
    keyPlace: (pointer) => tree?.key(pointer) ?? top,
  };
  const file: ParsedFile = { path, source, kind, documents: [document], faults };
  return {
    file,
    body:
      fatal || tooLong || split.faults.length > 0
        ? undefined
        : { path, text, bodyAt: split.bodyAt, syntax, limits },
    finish(result) {
      if (!('body' in result)) {
        faults.push(bodyFault(path, result, top, lines));
        return;
      }
      for (const { reason, remedy, start, end } of result.violations)
        faults.push({ kind: 'unsafe', reason, remedy, place: { path, start, end } });
      document.body = result.body;
      file.secrets = result.secrets;
      const heading = result.body.headings.find((each) => each.depth === 1);
      if (own === undefined && heading) document.title = heading.text;
      document.references.push(...componentReferences(result.body));
    },
  };
}

/** Why a body could not be read. */
function bodyFault(
  path: string,
  result: Exclude<BodyResult, { body: Body }>,
  top: Place,
  lines: Lines,
): Fault {
  if ('crash' in result)
    return {
      kind: 'syntax',
      reason: `The Markdown parser ${result.crash} on this file`,
      remedy: 'look for unusual nesting or unfinished markup; every other file was still checked',
      place: top,
    };
  const { message, line, column, remedy } = result.error;
  const at = lines.offset({ line, column });
  const words = remedy === undefined ? explainMdx(message) : { reason: message, remedy };
  return { kind: 'syntax', ...words, place: span(path, lines, at, at + 1) };
}

function parseYamlDocument(
  source: SourceFile,
  kind: Exclude<KindName, 'alert'>,
  base: string,
  faults: Fault[],
  fatal: boolean,
  limits: Limits,
): Document[] {
  const { path } = source;
  const lines = new Lines(source.text);
  const top = span(path, lines, 0, Math.max(1, source.text.indexOf('\n')));
  const yaml = fatal
    ? { tree: undefined, faults: [] }
    : parseOneYaml(path, source.text, { limits });
  faults.push(...yaml.faults);
  const tree = mapping(yaml.tree, faults, top);
  if (!tree && faults.length === 0)
    faults.push({
      kind: 'syntax',
      reason: 'The file is empty',
      remedy: `write the fields of a ${kind}, or delete the file`,
      place: top,
    });
  const data = (tree?.data ?? {}) as Data;
  if (tree) faults.push(...checkSchema(kind, data, tree, top));
  const id = idOf(path, base, kind);
  const misnamed = nameFault(path, id, top);
  if (misnamed) faults.push(misnamed);
  return [yamlDocument(source, kind, id, data, tree, '', top)];
}

/** The field that an item of a list begins with, where it is not its id. */
const FIRST_FIELD: Partial<Record<KindName, string>> = { waiver: '`- rule:`' };

function parseYamlList(
  source: SourceFile,
  kind: Exclude<KindName, 'alert'>,
  faults: Fault[],
  fatal: boolean,
  limits: Limits,
): Document[] {
  const { path } = source;
  const lines = new Lines(source.text);
  const top = span(path, lines, 0, Math.max(1, source.text.indexOf('\n')));
  const yaml = fatal
    ? { tree: undefined, faults: [] }
    : parseOneYaml(path, source.text, { limits });
  faults.push(...yaml.faults);
  const { tree } = yaml;
  if (!tree || tree.data === null) return [];
  if (!Array.isArray(tree.data)) {
    faults.push({
      kind: 'schema',
      reason: 'The file is not a list',
      remedy: `begin each ${kind} with ${FIRST_FIELD[kind] ?? '`- id:`'}`,
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
        remedy: `begin each ${kind} with ${FIRST_FIELD[kind] ?? '`- id:`'}`,
        place,
      });
      return [];
    }
    faults.push(...checkSchema(kind, item, tree, place, at));
    const id = listId(kind, item);
    if (id === '') return [];
    return [yamlDocument(source, kind, id, item, tree, at, place)];
  });
}

/** The id of an item of a list; a waiver goes by what it waives. */
function listId(kind: KindName, item: Data): string {
  const words = kind === 'waiver' ? [item['rule'], item['subject'], item['path']] : [item['id']];
  return words
    .filter((word) => typeof word === 'string')
    .join(' ')
    .toLowerCase();
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
        else if (typeof value === 'object' && value !== null)
          for (const [key, item] of Object.entries(value))
            collect(item, rest, pointer + pointerOf([key]));
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
