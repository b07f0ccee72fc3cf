// The fields that a schema gives a place of a document, with what it says of each.
import { createRequire } from 'node:module';
import type { KindName } from '../model/kind.ts';

/** As much of a JSON Schema as is read here. */
interface Schema {
  description?: string;
  $ref?: string;
  type?: string | string[];
  enum?: (string | number | boolean)[];
  const?: string;
  format?: string;
  examples?: string[];
  properties?: Record<string, Schema>;
  propertyNames?: Schema;
  additionalProperties?: Schema | boolean;
  items?: Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  $defs?: Record<string, Schema>;
  'x-references'?: string[];
  required?: string[];
}

/** One field: what it is for, and what it takes. */
export interface Field {
  name: string;
  description: string;
  values: readonly string[];
  /** The kinds of which it holds ids. */
  references: readonly KindName[];
  /** What its value is: `array`, `object`, or a scalar. */
  type: string | undefined;
  isRequired: boolean;
}

const require = createRequire(import.meta.url);

/** A schema, and the file that its references are relative to. */
interface Node {
  schema: Schema;
  file: string;
}

function read(file: string): Schema {
  return require(`../../schemas/${file}`) as Schema;
}

function follow({ schema, file }: Node): Node[] {
  const found: Node[] = [{ schema, file }];
  if (schema.$ref !== undefined) {
    const [path, pointer = ''] = schema.$ref.split('#');
    const target = path === '' || path === undefined ? file : path;
    let at: unknown = read(target);
    for (const step of pointer.split('/').slice(1)) at = (at as Record<string, unknown>)[step];
    found.push(...follow({ schema: at as Schema, file: target }));
  }
  for (const each of [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])])
    found.push(...follow({ schema: each, file }));
  return found;
}

/** The schemas that hold at a path; `*` is any item of a list. */
function at(kind: KindName | 'handbook', steps: readonly string[]): Node[] {
  const file = `${kind}.schema.json`;
  let nodes = follow({ schema: read(file), file });
  for (const step of steps)
    nodes = nodes.flatMap(({ schema, file: home }) => {
      const next = step === '*' ? schema.items : own(schema.properties, step);
      const rest = schema.additionalProperties;
      if (next) return follow({ schema: next, file: home });
      if (step === '*' || typeof rest !== 'object') return [];
      return follow({ schema: rest, file: home });
    });
  return nodes;
}

function own<T>(map: Record<string, T> | undefined, name: string): T | undefined {
  return map && Object.hasOwn(map, name) ? map[name] : undefined;
}

/** The kinds whose files a schema describes; the others are other tools' formats. */
function hasSchema(kind: string): kind is KindName | 'handbook' {
  return kind !== 'alert';
}

/** The fields of the mapping at a path of a kind of document. */
export function fieldsAt(kind: KindName | 'handbook', steps: readonly string[]): Field[] {
  if (!hasSchema(kind)) return [];
  const fields = new Map<string, Field>();
  const nodes = at(kind, steps);
  const required = new Set(nodes.flatMap(({ schema }) => schema.required ?? []));
  for (const { schema } of nodes) {
    const names = [
      ...Object.keys(schema.properties ?? {}),
      ...(schema.propertyNames?.enum ?? []).map(String),
    ];
    for (const name of names)
      if (!fields.has(name))
        fields.set(name, fieldOf(name, at(kind, [...steps, name]), required.has(name)));
  }
  return [...fields.values()];
}

/** The field at a path; undefined where the schema knows none. */
export function fieldAt(kind: KindName | 'handbook', steps: readonly string[]): Field | undefined {
  if (!hasSchema(kind)) return undefined;
  const nodes = at(kind, steps);
  return nodes.length === 0 ? undefined : fieldOf(steps.at(-1) ?? kind, nodes, false);
}

function fieldOf(name: string, nodes: readonly Node[], isRequired: boolean): Field {
  const schemas = nodes.map(({ schema }) => schema);
  const types = schemas.flatMap(({ type }) => type ?? []);
  const values = schemas.flatMap((schema) => [
    ...(schema.enum ?? []),
    ...(schema.const === undefined ? [] : [schema.const]),
  ]);
  return {
    name,
    // The field itself says more than the shape that it shares with others.
    description: schemas.find(({ description }) => description)?.description ?? '',
    values: [...new Set(types.includes('boolean') ? ['true', 'false'] : values.map(String))],
    references: [...new Set(schemas.flatMap((each) => each['x-references'] ?? []))] as KindName[],
    type: types[0],
    isRequired,
  };
}
