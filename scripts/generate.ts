// Writes what the schemas imply: TypeScript types, compiled validators and reference fields.
// `--verify` writes nothing and fails when a committed file is not what the schemas say.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { _ } from 'ajv';
import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { format, resolveConfig } from 'prettier';
import { formats } from '../src/model/formats.ts';

type Schema = { [key: string]: unknown; $id: string; title: string };
type Node = Record<string, unknown>;

const root = join(import.meta.dirname, '..');
const out = join(root, 'src/model/generated');
const NOTICE = '// Generated from schemas/ by scripts/generate.ts; do not edit.\n';

const schemas: Schema[] = readdirSync(join(root, 'schemas'))
  .filter((name) => name.endsWith('.schema.json'))
  .sort()
  .map((name) => JSON.parse(readFileSync(join(root, 'schemas', name), 'utf8')) as Schema);
const byId = new Map(schemas.map((schema) => [schema.$id, schema]));
const kinds = schemas.filter((schema) => schema.$id !== 'common.schema.json');
const nameOf = (schema: Schema) => schema.$id.replace('.schema.json', '');

/** The schema node that `$ref` names, and the file it stands in. */
function resolve(ref: string, file: string): { node: Node; file: string } {
  const [path, pointer = ''] = ref.split('#');
  const target = path === '' ? file : path!;
  let node: unknown = byId.get(target);
  for (const step of pointer.split('/').slice(1)) node = (node as Node)[step];
  return { node: node as Node, file: target };
}

/** Every field whose schema says `x-references`: JSON pointer with `*` for an index → kinds. */
function references(node: Node, file: string, at: string, found: Record<string, string[]>): void {
  if (typeof node['$ref'] === 'string') {
    const target = resolve(node['$ref'], file);
    references(target.node, target.file, at, found);
  }
  if (Array.isArray(node['x-references'])) found[at] = node['x-references'] as string[];
  for (const [key, child] of Object.entries((node['properties'] as Node | undefined) ?? {}))
    references(child as Node, file, `${at}/${key}`, found);
  if (node['items']) references(node['items'] as Node, file, `${at}/*`, found);
  if (typeof node['additionalProperties'] === 'object')
    references(node['additionalProperties'] as Node, file, `${at}/*`, found);
  for (const key of ['allOf', 'oneOf', 'anyOf'])
    for (const child of (node[key] as Node[] | undefined) ?? []) references(child, file, at, found);
}

async function types(): Promise<string> {
  const parts: string[] = [];
  const definitions: Node = {};
  // One combined schema, so that a shape shared by several kinds is declared once.
  const inline = (value: unknown, file: string): unknown => {
    if (Array.isArray(value)) return value.map((item) => inline(item, file));
    if (typeof value !== 'object' || value === null) return value;
    const node = value as Node;
    if (typeof node['$ref'] === 'string') {
      const target = resolve(node['$ref'], file);
      const { $ref: _ref, ...rest } = node;
      return { ...(inline(target.node, target.file) as Node), ...(inline(rest, file) as Node) };
    }
    return Object.fromEntries(Object.entries(node).map(([key, item]) => [key, inline(item, file)]));
  };
  for (const schema of kinds) {
    const name = nameOf(schema) === 'handbook' ? 'HandbookFile' : `${schema.title}Data`;
    const { $id: _id, $schema: _schema, $defs: _defs, title: _title, ...rest } = schema;
    const { allOf, ...own } = inline(rest, schema.$id) as Node;
    const shared = ((allOf as Node[] | undefined) ?? []).map((part) => part['properties'] as Node);
    definitions[name] = {
      ...own,
      properties: Object.assign({}, ...shared, own['properties']) as Node,
      additionalProperties: own['additionalProperties'] ?? false,
      unevaluatedProperties: undefined,
      title: name,
    };
    const body = stripTitles(definitions[name], true);
    parts.push(
      await compile(body as JSONSchema, name, {
        bannerComment: '',
        format: false,
        ignoreMinAndMaxItems: true,
      }),
    );
  }
  return `${NOTICE}\n${parts.join('\n')}`;
}

/** Without its titles, so that the type generator declares nested shapes in place. */
function stripTitles(node: unknown, top = false): unknown {
  if (Array.isArray(node)) return node.map((item) => stripTitles(item));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node as Node)
      .filter(([key, value]) => top || key !== 'title' || typeof value !== 'string')
      .map(([key, value]) => [key, stripTitles(value)]),
  );
}

/** The validator of one kind, as a module that needs no ajv to run. */
function validator(schema: Schema): string {
  const ajv = new Ajv2020({
    strict: true,
    strictRequired: false,
    allErrors: true,
    ownProperties: true,
    verbose: false,
    // A shape that many fields share is one function, called by each of them.
    inlineRefs: false,
    code: { source: true, esm: true, lines: true, formats: _`require("../../formats.ts").formats` },
    formats,
    schemas: [byId.get('common.schema.json')!],
    keywords: [{ keyword: 'x-references', schemaType: 'array' }],
  });
  ajv.addSchema(schema);
  const render = standaloneCode as unknown as (ajv: Ajv2020, refs: object) => string;
  // The generated code asks for its run-time parts with `require`; a module imports them.
  const imports = new Map<string, string>();
  const code = render(ajv, { validate: schema.$id }).replace(
    /const (\w+) = require\("([^"]+)"\)([\w.[\]"-]*);/g,
    (_all, name: string, from: string, rest: string) => {
      if (!imports.has(from)) imports.set(from, `imported${imports.size}`);
      const source = imports.get(from)!;
      return `const ${name} = ${rest.startsWith('.default') ? `interop(${source})${rest.slice(8)}` : `${source}${rest}`};`;
    },
  );
  const lines = [...imports].map(([from, name]) =>
    from.endsWith('.ts')
      ? `import * as ${name} from ${JSON.stringify(from)};`
      : `import ${name} from ${JSON.stringify(`${from}.js`)};`,
  );
  const interop = 'const interop = (part) => part.default ?? part;';
  return `${NOTICE}${lines.join('\n')}\n${interop}\n${code.replace('"use strict";', '')}`;
}

function referenceTable(): string {
  const table: Record<string, Record<string, string[]>> = {};
  for (const schema of kinds) {
    const found: Record<string, string[]> = {};
    references(schema, schema.$id, '', found);
    table[nameOf(schema)] = found;
  }
  const fields = Object.fromEntries(
    kinds.map((schema) => {
      const own = Object.keys(schema['properties'] as Node);
      const shared = ((schema['allOf'] as { $ref: string }[] | undefined) ?? []).flatMap(
        ({ $ref }) => Object.keys(resolve($ref, schema.$id).node['properties'] as Node),
      );
      const all = [...new Set([...shared, ...own])];
      return [nameOf(schema), all.sort()];
    }),
  );
  return `${NOTICE}
/** Kind → field (JSON pointer, \`*\` for an index) → the kinds that the field names. */
export const referenceFields: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = ${JSON.stringify(table)};

/** Kind → the names of its top-level fields. */
export const fieldNames: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(fields)};
`;
}

/** What people look for first, in each document. */
const FIRST = ['title', 'description', 'status', 'owner'];
/** The kinds of which one file holds a list; each item begins with what it is called. */
const LISTS = ['person', 'waiver', 'budget', 'baseline'];

/** The fields of a mapping, and of those in it, in the order of the schemas. */
function order(node: Node, file: string, at: string, found: Record<string, string[]>): void {
  if (typeof node['$ref'] === 'string') {
    const target = resolve(node['$ref'], file);
    order(target.node, target.file, at, found);
  }
  const properties = Object.entries((node['properties'] as Node | undefined) ?? {});
  if (properties.length > 0)
    found[at] = [...new Set([...(found[at] ?? []), ...properties.map(([key]) => key)])];
  for (const [key, child] of properties) order(child as Node, file, `${at}/${key}`, found);
  for (const key of ['items', 'additionalProperties'])
    if (typeof node[key] === 'object') order(node[key] as Node, file, `${at}/*`, found);
  for (const key of ['allOf', 'oneOf', 'anyOf'])
    for (const child of (node[key] as Node[] | undefined) ?? []) order(child, file, at, found);
}

function orderTable(): string {
  const table = Object.fromEntries(
    kinds.map((schema) => {
      const found: Record<string, string[]> = {};
      order(schema, schema.$id, '', found);
      const all = found['']!;
      const lead = LISTS.includes(nameOf(schema)) ? [] : FIRST.filter((key) => all.includes(key));
      return [nameOf(schema), { ...found, '': [...new Set([...lead, ...all])] }];
    }),
  );
  return `${NOTICE}
/** Kind → mapping (JSON pointer, \`*\` for an index) → its fields in the order to write them in. */
export const fieldOrder: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = ${JSON.stringify(table)};
`;
}

const files: Record<string, string> = {
  'types.ts': await types(),
  'fields.ts': referenceTable(),
  'field-order.ts': orderTable(),
};
for (const schema of kinds) files[`validators/${nameOf(schema)}.js`] = validator(schema);

const stale: string[] = [];
mkdirSync(join(out, 'validators'), { recursive: true });
for (const [name, text] of Object.entries(files)) {
  const path = join(out, name);
  const config = (await resolveConfig(path)) ?? {};
  const pretty = name.endsWith('.js')
    ? text
    : await format(text, { ...config, parser: 'typescript' });
  let current: string | undefined;
  try {
    current = readFileSync(path, 'utf8');
  } catch {
    current = undefined;
  }
  if (current === pretty) continue;
  if (process.argv.includes('--verify')) stale.push(name);
  else writeFileSync(path, pretty);
}
if (stale.length > 0) {
  console.error(`Stale: ${stale.map((name) => `src/model/generated/${name}`).join(', ')}`);
  console.error('The schemas changed after these were written; run `npm run generate` and commit.');
  process.exit(1);
}
