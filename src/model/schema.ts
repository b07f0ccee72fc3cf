// Judges data by its kind's JSON Schema, and says in words what does not fit and where.
import { createRequire } from 'node:module';
import type { ErrorObject } from 'ajv';
import type { Fault, Wanted } from './fault.ts';
import { fieldNames } from './generated/fields.ts';
import { nearest } from './nearest.ts';
import type { Place } from './place.ts';
import { pointerOf, pointerSteps, type Json, type YamlTree } from './yaml.ts';

/** The most schema faults that are told of one file. */
const FAULT_LIMIT = 100;
const ERROR_LIMIT = 1000;

interface Validate {
  (data: unknown): boolean;
  errors?: ErrorObject[] | null;
}

/** Compiled, the schemas are long; a handbook of a few kinds loads those of a few kinds. */
const require = createRequire(import.meta.url);
const validators = new Map<string, Validate>();

function validatorOf(kind: string): Validate {
  let validate = validators.get(kind);
  if (!validate) {
    ({ validate } = require(`./generated/validators/${kind}.js`) as { validate: Validate });
    validators.set(kind, validate);
  }
  return validate;
}

/**
 * The faults of `data` under the schema of a kind.
 *
 * @param tree Gives the places; `at` is the pointer of `data` within it.
 * @param top Where a fault of the whole is shown.
 */
export function checkSchema(
  kind: string,
  data: Json,
  tree: YamlTree,
  top: Place,
  at = '',
): Fault[] {
  const validate = validatorOf(kind);
  if (validate(data)) return [];
  // What is wrong thousands of times is told often enough, and each error is held against the others.
  const errors = (validate.errors ?? []).slice(0, ERROR_LIMIT).filter(isCause);
  const seen = new Set<string>();
  return errors.slice(0, FAULT_LIMIT).flatMap((error): Fault[] => {
    const { reason, remedy, unknown, wanted } = explain(kind, error, data, (pointer) =>
      tree.written(at + pointer),
    );
    const pointer = at + error.instancePath + (unknown === undefined ? '' : pointerOf([unknown]));
    const place = (unknown ? tree.key(pointer) : tree.value(pointer)) ?? top;
    const key = `${place.start.line}:${place.start.column}:${reason}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [
      {
        kind: unknown ? 'unknown-field' : 'schema',
        reason,
        remedy,
        place,
        ...(wanted && { wanted }),
      },
    ];
  });
}

/** Without the errors that only repeat another one. */
function isCause(error: ErrorObject, _index: number, all: ErrorObject[]): boolean {
  if (error.keyword === 'if' || error.keyword === 'allOf') return false;
  if (error.keyword === 'oneOf' || error.keyword === 'anyOf')
    return !all.some(
      (other) =>
        other !== error &&
        other.schemaPath.startsWith(error.schemaPath) &&
        other.keyword !== 'type',
    );
  // The branches of a choice each complain about the type; the choice itself says it once.
  if (error.keyword === 'type' && /\/(?:oneOf|anyOf)\/\d+\//.test(error.schemaPath)) return false;
  // A field that fails is not evaluated, and is then also called unknown.
  if (error.keyword === 'unevaluatedProperties') {
    const field = `${error.instancePath}/${error.params['unevaluatedProperty'] as string}`;
    return !all.some(
      (other) =>
        other !== error &&
        other.keyword !== 'unevaluatedProperties' &&
        (other.instancePath === field || other.instancePath.startsWith(`${field}/`)),
    );
  }
  return true;
}

interface Explained {
  reason: string;
  remedy: string;
  unknown?: string;
  wanted?: Wanted;
}

function explain(
  kind: string,
  error: ErrorObject,
  data: Json,
  written: (pointer: string) => string | undefined,
): Explained {
  const field = fieldOf(error.instancePath);
  // A mapping of many fields is long to write down, once for each that is not known.
  const value = error.keyword.endsWith('Properties')
    ? ''
    : shown(valueAt(data, error.instancePath));
  const params = error.params as Record<string, unknown>;
  switch (error.keyword) {
    case 'unevaluatedProperties':
    case 'additionalProperties': {
      const name = String(params['unevaluatedProperty'] ?? params['additionalProperty']);
      const known =
        error.instancePath === ''
          ? (fieldNames[kind] ?? [])
          : Object.keys((error.parentSchema?.['properties'] as object | undefined) ?? {});
      const near = nearest(name, known);
      return {
        reason: `The field \`${name}\` is not known`,
        remedy: near ? `did you mean \`${near}\`?` : 'remove it',
        unknown: name,
        wanted: { names: known },
      };
    }
    case 'required':
      return {
        reason: `${field ? `\`${field}\` has` : 'There is'} no \`${String(params['missingProperty'])}\``,
        remedy: 'add it',
      };
    case 'enum': {
      const values = (params['allowedValues'] as unknown[]).map(String);
      const near = nearest(value, values);
      return {
        reason: `\`${field}\` is \`${value}\``,
        remedy: near ? `did you mean \`${near}\`?` : `use one of ${list(values)}`,
        wanted: { values },
      };
    }
    case 'type':
    case 'oneOf':
    case 'anyOf': {
      const wanted = params['type'] as string | undefined;
      const isPlain = isNumberOrBoolean(valueAt(data, error.instancePath));
      // `1.10` is another number than it looks, and a text must keep its last zero.
      const own = isPlain ? shown(written(error.instancePath) ?? value) : value;
      return {
        reason: `\`${field}\` is \`${own}\``,
        remedy:
          wanted === 'string' && isPlain
            ? `write it in quotes: \`"${own}"\``
            : `write ${wanted ? article(wanted) : 'one text or a list of texts'}`,
        ...(typeof wanted === 'string' && { wanted: { type: wanted } }),
      };
    }
    case 'format': {
      const format = String(params['format']);
      return {
        reason: `\`${field}\` is \`${value}\``,
        remedy: FORMATS[format] ?? `write ${format}`,
        wanted: { format },
      };
    }
    case 'pattern':
      return {
        reason: `\`${field}\` is \`${value}\``,
        remedy: `it must match \`${String(params['pattern'])}\``,
      };
    case 'minLength':
      return { reason: `\`${field}\` is empty`, remedy: 'write it, or remove the field' };
    case 'maxLength':
      return {
        reason: `\`${field}\` is longer than ${String(params['limit'])} characters`,
        remedy: 'shorten it',
      };
    case 'minItems':
      return {
        reason: `\`${field}\` is an empty list`,
        remedy: 'list at least one, or remove the field',
      };
    case 'uniqueItems':
      return { reason: `\`${field}\` names the same item twice`, remedy: 'keep one of them' };
    default:
      return {
        reason: `\`${field}\` is \`${value}\``,
        remedy: `it ${error.message ?? 'does not fit the schema'}`,
      };
  }
}

const FORMATS: Readonly<Record<string, string>> = {
  date: 'write a calendar date such as `2026-03-31`',
  instant: 'write a moment with its offset such as `2026-03-31T02:15:00Z`',
  duration: 'write an ISO 8601 duration such as `P3M` or `PT30M`, or business days such as `5bd`',
  'web-url': 'write an address that begins with `https://`',
  email: 'write an e-mail address',
  timezone: 'write an IANA time zone such as `UTC` or `Europe/Lisbon`',
  regex: 'write a regular expression that compiles',
};

/** `/dashboards/0/kind` → `dashboards[0].kind`. */
function fieldOf(pointer: string): string {
  return pointerSteps(pointer)
    .map((step, index) => (/^\d+$/.test(step) ? `[${step}]` : index === 0 ? step : `.${step}`))
    .join('');
}

function valueAt(data: Json, pointer: string): Json | undefined {
  let value: Json | undefined = data;
  for (const step of pointerSteps(pointer))
    value =
      typeof value === 'object' && value !== null
        ? (value as Record<string, Json>)[step]
        : undefined;
  return value;
}

/** A value on one line, short enough for a message. */
export function shown(value: Json | undefined): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  const line = text.replace(/\s+/g, ' ').replaceAll('`', "'");
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

function isNumberOrBoolean(value: Json | undefined): boolean {
  return typeof value === 'number' || typeof value === 'boolean';
}

function list(values: readonly string[]): string {
  return values.map((value) => `\`${value}\``).join(', ');
}

function article(type: string): string {
  const words: Record<string, string> = {
    string: 'a text',
    array: 'a list',
    object: 'a mapping of fields',
    boolean: '`true` or `false`',
    integer: 'a whole number',
    number: 'a number',
  };
  return words[type] ?? type;
}
