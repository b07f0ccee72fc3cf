// Carries the table of requirements out: edits a handbook in memory and says what raised what.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../src/check.ts';
import type { KindName } from '../../src/model/kind.ts';
import type { Handbook } from '../../src/model/handbook.ts';
import { policyValue } from '../../src/model/policy.ts';
import { presets } from '../../src/model/presets/index.ts';
import type { Json } from '../../src/model/yaml.ts';
import { rules } from '../../src/rules/index.ts';
import { openArchive } from '../archive.ts';
import type { Edit, Row, Source, Way } from './table.ts';

const ROOT = join(import.meta.dirname, '../..');

/** What a mutated handbook was told. */
export interface Finding {
  rule: string;
  path: string;
  line: number;
  /** The line as it stands there. */
  text: string;
}

/** The handbook of a preset as an archive. */
export function archiveOf(preset: Source): string {
  return readFileSync(join(import.meta.dirname, 'handbooks', `${preset}.txt`), 'utf8');
}

/**
 * An archive after edits.
 *
 * @throws Error for a file that is not there, or a text that does not stand in it exactly once.
 */
export function edited(archive: string, edits: readonly Edit[]): string {
  const parts = archive.split(/^(?=-- \S+ --$)/m);
  for (const edit of edits) {
    const index = parts.findIndex((part) => part.startsWith(`-- ${edit.path} --\n`));
    if (index === -1) throw new Error(`There is no file ${edit.path}`);
    if ('remove' in edit) {
      parts.splice(index, 1);
      continue;
    }
    const found = parts[index]!.split(edit.find);
    if (found.length !== 2)
      throw new Error(`${edit.path} has ${found.length - 1} times: ${edit.find}`);
    parts[index] = found.join(edit.replace);
  }
  return parts.join('');
}

/** What every rule says of the handbook of a preset, after edits. */
export async function findings(preset: Source, edits: readonly Edit[] = []): Promise<Finding[]> {
  const handbook = await openArchive(edited(archiveOf(preset), edits));
  return check(handbook, rules).diagnostics.map(({ rule, place }) => {
    const file = handbook.files.find((each) => each.path === place.path);
    const text = file?.source.text.split('\n')[place.start.line - 1] ?? '';
    return { rule, path: place.path, line: place.start.line, text };
  });
}

/** A value as the table writes it: lists of named things by their names. */
export function plain(value: Json | undefined): unknown {
  if (!Array.isArray(value)) return value;
  return value.map((item) => {
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return item;
    return item['heading'] ?? item['subject'] ?? item['id'] ?? item;
  });
}

/** What a preset says at a path of the policy, or whether it has a rule on. */
export function saidBy(preset: string, path: string): unknown {
  const { policy, rules: levels } = presets[preset]!;
  if (path.includes('/')) {
    const rule = rules.find(({ id }) => id === path);
    const level = rule && (levels[path] ?? rule.severity);
    return level === undefined || level === 'off' ? level : 'on';
  }
  return plain(policyValue(policy, path));
}

/** True for a field that the schema of a kind knows. */
export function hasField(kind: KindName | 'handbook', pointer: string): boolean {
  let nodes = reached(kind, schemaOf(kind));
  for (const step of pointer.split('/').slice(1))
    nodes = nodes.flatMap(({ file, node }) => {
      const { properties, items, additionalProperties: rest } = node;
      const next = /^\d+$/.test(step) ? items : (properties?.[step] ?? rest);
      return typeof next === 'object' ? reached(file, next) : [];
    });
  return nodes.length > 0;
}

interface Schema {
  $ref?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  additionalProperties?: Schema | boolean;
  allOf?: Schema[];
  oneOf?: Schema[];
  $defs?: Record<string, Schema>;
}

function schemaOf(name: string): Schema {
  return JSON.parse(readFileSync(join(ROOT, `schemas/${name}.schema.json`), 'utf8')) as Schema;
}

/** A schema and all that it is made of. */
function reached(file: string, node: Schema): { file: string; node: Schema }[] {
  const own = [{ file, node }];
  for (const part of [...(node.allOf ?? []), ...(node.oneOf ?? [])])
    own.push(...reached(file, part));
  if (node.$ref !== undefined) {
    const [path, pointer] = node.$ref.split('#/$defs/') as [string, string];
    const target = path === '' ? file : path.replace('.schema.json', '');
    own.push(...reached(target, schemaOf(target).$defs![pointer]!));
  }
  return own;
}

/** True for a field that some document of the handbook has. */
export function isUsed(handbook: Handbook, kind: KindName | 'handbook', pointer: string): boolean {
  if (kind === 'handbook') return handbook.settings.place(pointer) !== undefined;
  return handbook.of(kind).some((each) => handbook.valueAt(each, pointer) !== undefined);
}

/** The routes of the site, with `<name>` for what differs from page to page. */
export function routes(folder = 'src/site/pages', at = '/'): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = entry.name.replace(/\[(?:\.\.\.)?(\w+)\]/, '<$1>');
    if (entry.isDirectory()) return routes(`${folder}/${entry.name}`, `${at}${name}/`);
    const page = /^(.*)\.(?:astro|mdx)$/.exec(name)?.[1];
    if (page === undefined) return [`${at}${name.replace(/\.ts$/, '')}`];
    return [page === 'index' ? at : `${at}${page}/`];
  });
}

/** True for a route of the site, whatever its variable parts are called. */
export function hasRoute(route: string): boolean {
  const bare = (path: string) => path.replaceAll(/<\w+>/g, '<>');
  return routes().some((each) => bare(each) === bare(route));
}

/** True for a module below `src` that exports a function of a name. */
export async function hasFunction(module: string, name: string): Promise<boolean> {
  const path = join(ROOT, 'src', module);
  if (!existsSync(path)) return false;
  const exported = (await import(path)) as Record<string, unknown>;
  return typeof exported[name] === 'function';
}

/**
 * Why a way does not keep what it promises; undefined where it does. Of a mutation, its rule must
 * tell, at the line that the table names, and no other rule.
 */
export async function fault(row: Row, way: Way): Promise<string | undefined> {
  if (way.by === 'policy') {
    const [said, wanted] = [saidBy(row.preset, way.path), way.value].map((each) =>
      JSON.stringify(each),
    );
    return said === wanted ? undefined : `${way.path} is ${said}, not ${wanted}`;
  }
  if (way.by === 'page') return hasRoute(way.route) ? undefined : `no page ${way.route}`;
  if (way.by === 'report') {
    const has = await hasFunction(way.module, way.name);
    return has ? undefined : `no function ${way.name} in src/${way.module}`;
  }
  const { edits, raises, at } = way.mutation;
  if (way.by === 'field') {
    if (!hasField(way.kind, way.pointer)) return `no field ${way.pointer} of ${way.kind}`;
    if (!isUsed(await openArchive(archiveOf(row.preset)), way.kind, way.pointer))
      return `no ${way.kind} has ${way.pointer}`;
  }
  const found = await findings(row.preset, edits);
  const told = found.map((each) => `${each.path}:${each.line} ${each.rule} (${each.text.trim()})`);
  if (found.length === 0) return `${raises} says nothing`;
  const other = found.some(({ rule }) => rule !== raises);
  const placed =
    at === undefined || found.some(({ path, text }) => path === at.path && text.includes(at.text));
  return other || !placed ? `wanted ${raises} at ${at?.text}: ${told.join('; ')}` : undefined;
}

/** A way in words, for the table that people read. */
export function inWords(way: Way): string {
  if (way.by === 'rule') return `rule \`${way.rule}\``;
  if (way.by === 'field') return `field \`${way.kind}#${way.pointer}\``;
  if (way.by === 'policy') return `policy \`${way.path}\``;
  if (way.by === 'page') return `page \`${way.route}\``;
  return `report \`${way.module}#${way.name}\``;
}
