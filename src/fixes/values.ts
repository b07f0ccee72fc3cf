// The fixes of fields: misspelt names, and values that mean what the schema wants and are written otherwise.
import type { Fault } from '../model/fault.ts';
import type { ParsedFile } from '../model/document.ts';
import { nearMiss } from '../model/near-miss.ts';
import type { Json } from '../model/yaml.ts';
import { meantDate, meantDuration, meantInstant } from './dates.ts';
import { writeFor, type Fix, type Left } from './fix.ts';
import { replaceScalar, Text } from './scalar.ts';
import { styleOf } from './yaml-text.ts';

const FORMATS: Readonly<Record<string, (text: string) => string | undefined>> = {
  date: meantDate,
  instant: meantInstant,
  duration: meantDuration,
};

/** The fixes of what `document/schema` and `document/known-fields` find in a file. */
export function fieldFixes(file: ParsedFile): (Fix | Left)[] {
  const text = new Text(file.source);
  return file.faults.flatMap((fault) => {
    if (!fault.wanted || !['schema', 'unknown-field'].includes(fault.kind)) return [];
    return 'names' in fault.wanted
      ? nameFix(file, text, fault, fault.wanted.names)
      : valueFix(file, text, fault);
  });
}

/** What YAML reads in a scalar of one line without escapes; undefined for any other. */
function spelt(raw: string): string | undefined {
  if (styleOf(raw) === 'plain') return /^[^|>&*!\n][^\n]*$/.test(raw) ? raw : undefined;
  const inner = raw.slice(1, -1);
  return raw.at(-1) === raw[0] && !/["'\\\n]/.test(inner) ? inner : undefined;
}

function nameFix(
  file: ParsedFile,
  text: Text,
  { place }: Fault,
  names: readonly string[],
): (Fix | Left)[] {
  const { path } = file;
  const about = { rule: 'document/known-fields', path, place };
  const name = spelt(text.at(place));
  const miss = name === undefined ? undefined : nearMiss(name, names);
  if (name === undefined || !miss) return [];
  if ('doubt' in miss) return [{ ...about, left: miss.doubt }];
  const edit = replaceScalar(text, place, name, miss.meant);
  if (!edit) return [];
  const intents = [{ kind: 'name' as const, at: place, name: miss.meant }];
  return [{ ...about, message: writeFor(miss.meant, name), edits: [edit], intents }];
}

function valueFix(file: ParsedFile, text: Text, { place, wanted }: Fault): (Fix | Left)[] {
  const { path } = file;
  const about = { rule: 'document/schema', path, place };
  const raw = text.at(place);
  const old = spelt(raw);
  if (!wanted || old === undefined) return [];
  if ('type' in wanted) {
    const retyped = ofType(wanted.type, raw, old);
    if (!retyped) return [];
    const edits = [{ ...text.range(place), text: retyped.text }];
    const intents = [{ kind: 'value' as const, at: place, value: retyped.value }];
    return [{ ...about, message: writeFor(retyped.text, raw), edits, intents }];
  }
  let value: string | undefined;
  if ('format' in wanted) value = FORMATS[wanted.format]?.(old);
  else if ('values' in wanted) {
    const miss = nearMiss(old, wanted.values);
    if (miss && 'doubt' in miss) return [{ ...about, left: miss.doubt }];
    value = miss?.meant;
  }
  const edit = value === undefined ? undefined : replaceScalar(text, place, old, value);
  if (value === undefined || !edit) return [];
  const intents = [{ kind: 'value' as const, at: place, value }];
  return [{ ...about, message: writeFor(value, old), edits: [edit], intents }];
}

/** A scalar as another type, where quotes alone make the difference, or YAML 1.1 would have read it so. */
function ofType(type: string, raw: string, old: string): { text: string; value: Json } | undefined {
  const quoted = styleOf(raw) !== 'plain';
  if (type === 'string' && !quoted && /^[\w.+-]+$/.test(raw))
    return { text: `"${raw}"`, value: raw };
  if (type === 'boolean') {
    const yes = /^(?:yes|on|true)$/i.test(old);
    if (yes || /^(?:no|off|false)$/i.test(old)) return { text: String(yes), value: yes };
  }
  if ((type === 'integer' || type === 'number') && quoted && /^(?:0|-?[1-9]\d{0,14})$/.test(old))
    return { text: old, value: Number(old) };
  return undefined;
}
