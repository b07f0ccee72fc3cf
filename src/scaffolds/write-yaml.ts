// Fields → YAML in which every value is read back as the one line of text that was given.
import { isDate, isInstant } from '../model/formats.ts';

export type Value = string | number | boolean | readonly Value[] | Fields | Noted | undefined;

/** Keys and values in their order; what is undefined is left out. */
export interface Fields {
  readonly [key: string]: Value;
}

/** A value with a comment in the line above it. */
export class Noted {
  readonly comment: string;
  readonly value: Value;

  constructor(comment: string, value: Value) {
    this.comment = comment;
    this.value = value;
  }
}

/** The longest list that stands in one line. */
const LINE = 90;
/** Words, ids, durations of Prometheus and addresses that mean themselves; anything else stands in quotes. */
const PLAIN = /^[A-Za-z][\w./-]*(?: [\w./-]+)*$/;
/** The name of a file that begins with its date. */
const DATED = /^\d{4}-\d\d-\d\d-[a-z][\w-]*$/;
const SPAN = /^(?:\d+(?:ms|[smhdwy]))+$/;
const ADDRESS = /^https?:\/\/[\w.~/?=&%-]+$/;
/** Plain words that some reader of YAML takes for a value of another type. */
const TYPED = /^(?:true|false|null|yes|no|on|off|y|n|nan|inf|infinity)$/i;

/** A text as one line: what breaks lines or does not show becomes a space. */
export function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** Fields as the lines of a YAML mapping. */
export function writeYaml(fields: Fields, indent = ''): string {
  let text = '';
  for (const [key, written] of Object.entries(fields)) {
    const value = bareOf(written);
    if (value === undefined || (isFields(value) && isBare(value))) continue;
    if (written instanceof Noted) text += `${indent}# ${oneLine(written.comment)}\n`;
    text += `${indent}${PLAIN.test(key) ? key : scalar(key)}:${after(value, indent)}`;
  }
  return text;
}

/** A list of mappings as the lines of a YAML list. */
export function writeYamlList(items: readonly Fields[], indent = ''): string {
  return items
    .map((item) =>
      isBare(item)
        ? `${indent}- {}\n`
        : `${indent}- ${writeYaml(item, `${indent}  `).slice(indent.length + 2)}`,
    )
    .join('');
}

/** What follows the colon of a key. */
function after(value: Exclude<Value, undefined | Noted>, indent: string): string {
  if (isFields(value)) return `\n${writeYaml(value, `${indent}  `)}`;
  if (!Array.isArray(value)) return ` ${scalar(value as string)}\n`;
  const items = (value as readonly Value[]).filter((item) => item !== undefined);
  if (items.some((item) => isFields(item)))
    return `\n${writeYamlList(items as Fields[], `${indent}  `)}`;
  const scalars = items.map((item) => scalar(item as string));
  const line = `[${scalars.join(', ')}]`;
  if (line.length <= LINE) return ` ${line}\n`;
  return `\n${scalars.map((item) => `${indent}  - ${item}\n`).join('')}`;
}

function scalar(value: string | number | boolean): string {
  if (typeof value !== 'string') return String(value);
  const text = oneLine(value);
  const plain = [PLAIN, DATED, SPAN, ADDRESS].some((form) => form.test(text)) && !TYPED.test(text);
  return plain || isDate(text) || isInstant(text) ? text : `'${text.replaceAll("'", "''")}'`;
}

function bareOf(value: Value): Exclude<Value, Noted> {
  return value instanceof Noted ? bareOf(value.value) : value;
}

function isFields(value: Value): value is Fields {
  return typeof value === 'object' && !Array.isArray(value) && !(value instanceof Noted);
}

function isBare(fields: Fields): boolean {
  return Object.values(fields).every((value) => value === undefined);
}
