// A handbook in which every field of text of every kind holds each of some strings, in one document or
// another: the fields come from the schemas, so that a new one is there by itself.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kinds, type Kind } from '../src/model/kind.ts';
import { PACKAGE } from './build.ts';

interface Schema {
  $id?: string;
  $ref?: string;
  type?: string | string[];
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | boolean;
  items?: Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  $defs?: Record<string, Schema>;
}

type Value = string | Value[] | { [key: string]: Value };

const read = new Map<string, Schema>();

function schemaAt(reference: string, from: Schema): [Schema, Schema] {
  const [file = '', path = ''] = reference.split('#');
  const root = file === '' ? from : schemaFile(file);
  const steps = path.split('/').filter((step) => step !== '');
  const found = steps.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], root);
  return [found as Schema, root];
}

function schemaFile(file: string): Schema {
  const known = read.get(file);
  if (known) return known;
  const schema = JSON.parse(readFileSync(join(PACKAGE, 'schemas', file), 'utf8')) as Schema;
  read.set(file, schema);
  return schema;
}

/** A value of a schema's shape whose texts are what `next` gives, whatever the schema wants of them. */
function filled(schema: Schema, root: Schema, next: () => string, depth = 0): Value {
  if (depth > 8) return next();
  if (schema.$ref !== undefined) {
    const [target, from] = schemaAt(schema.$ref, root);
    return filled(target, from, next, depth + 1);
  }
  const fill = (each: Schema) => filled(each, root, next, depth + 1);
  const branches = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
  if (schema.properties ?? schema.allOf) {
    const parts = (schema.allOf ?? []).map(fill);
    const own = Object.entries(schema.properties ?? {}).map(([key, each]) => [key, fill(each)]);
    const objects = parts.filter((part) => typeof part === 'object' && !Array.isArray(part));
    return Object.assign({}, ...objects, Object.fromEntries(own)) as Value;
  }
  if (schema.items) return [fill(schema.items)];
  if (branches.length > 0) return fill(branches.at(-1)!);
  if (typeof schema.additionalProperties === 'object')
    return { [next()]: fill(schema.additionalProperties) };
  return next();
}

/** Block YAML, each text in double quotes. */
function yaml(value: Value, indent: string): string {
  if (typeof value === 'string') return ` ${quoted(value)}\n`;
  if (Array.isArray(value))
    return `\n${value.map((each) => `${indent}-${yaml(each, `${indent}  `)}`).join('')}`;
  const lines = Object.entries(value).map(
    ([key, each]) =>
      `${indent}${/^\w+$/.test(key) ? key : quoted(key)}:${yaml(each, `${indent}  `)}`,
  );
  return `\n${lines.join('')}`;
}

/** A text in double quotes, what YAML does not let stand as an escape. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The file of a kind that holds one document, or one part of a list, for each string. */
function filesOf(kind: Kind, strings: readonly string[], every: number): [string, string][] {
  const schema = schemaFile(`${kind.name}.schema.json`);
  const starts = strings.flatMap((_, index) => (index % every === 0 ? [index] : []));
  const values = starts.map((start) => {
    let at = start;
    return filled(schema, schema, () => strings[at++ % strings.length]!);
  });
  const folder = kind.globs[0]!.split('/')[0]!;
  if (kind.format === 'yaml-list') {
    // A file has a limit on its size, and a list one file.
    const name = kind.globs[0]!.replace(/\{.*\}/, 'yaml');
    return [
      [
        name,
        values
          .slice(0, 200)
          .map((value) => `-${yaml(value, '  ')}`)
          .join(''),
      ],
    ];
  }
  return values.map((value, index) =>
    kind.format === 'markdown'
      ? [
          `${folder}/n-${index}.md`,
          `---${yaml(value, '')}---\n\n# ${strings[index * every]!.replace(/\n/g, ' ')}\n`,
        ]
      : [`${folder}/n-${index}.yaml`, yaml(value, '').slice(1)],
  );
}

/**
 * The files of the handbook.
 *
 * @param every A document of each kind for every so many strings. The fields of one document hold one
 *   string after the other; with 1, each field holds each string in some document.
 */
export function naughtyHandbook(strings: readonly string[], every: number): Map<string, string> {
  const files = new Map([['handbook.yaml', 'title: Corner shop\nurl: https://ops.example.com\n']]);
  for (const kind of Object.values(kinds)) {
    if (kind.format === 'rules' || kind.format === 'slos') continue;
    for (const [path, text] of filesOf(kind, strings, every)) files.set(path, text);
  }
  const rule = (string: string, index: number) =>
    yaml(
      {
        alert: string,
        expr: strings[(index + 1) % strings.length]!,
        for: strings[(index + 2) % strings.length]!,
        labels: { severity: strings[(index + 3) % strings.length]!, [string]: string },
        annotations: { runbook_url: strings[(index + 4) % strings.length]!, summary: string },
      },
      '        ',
    ).replace(/^\n {8}/, '');
  files.set(
    'alerts/naughty.yaml',
    `groups:\n  - name: naughty\n    rules:\n${strings.map((each, index) => `      - ${rule(each, index)}`).join('')}`,
  );
  for (const [index, string] of strings.entries()) {
    if (index % every > 0) continue;
    const at = (offset: number) => strings[(index + offset) % strings.length]!;
    files.set(
      `slos/n-${index}.yaml`,
      yaml(
        {
          apiVersion: 'openslo/v1',
          kind: 'SLO',
          metadata: { name: string, displayName: at(1) },
          spec: {
            description: at(2),
            service: at(3),
            budgetingMethod: at(4),
            objectives: [{ displayName: at(5), target: at(6) }],
          },
        },
        '',
      ).slice(1),
    );
  }
  return files;
}
