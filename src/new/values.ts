// Flags → the values of a scaffold: every field that the kind understands may be given by its name.
import type { Field, Values } from '../scaffolds/index.ts';

export interface Flag {
  name: string;
  /** Undefined for a flag that nothing follows. */
  value: string | undefined;
}

export type Read =
  | { values: Values }
  /** The name of a flag that the kind has no field for. */
  | { unknown: string }
  /** A field that needs a value and has none. */
  | { bare: Field };

/**
 * The values that flags give. `--started-at` and `--startedAt` are the same; a flag that comes again
 * adds to a list, and of a field that takes one value the last counts.
 */
export function readFlags(flags: readonly Flag[], fields: readonly Field[]): Read {
  const byName = new Map(fields.map((field) => [fold(field.name), field]));
  const values: Record<string, string[]> = {};
  for (const { name, value } of flags) {
    const field = byName.get(fold(name));
    if (!field) return { unknown: name };
    const isSwitch = field.words?.includes('true') === true;
    const given = value ?? (isSwitch ? 'true' : undefined);
    if (given === undefined) return { bare: field };
    values[field.name] = field.several ? [...(values[field.name] ?? []), given] : [given];
  }
  return { values };
}

/** A name of a field as a flag: `startedAt` → `--started-at`. */
export function flagOf(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

function fold(name: string): string {
  return name.toLowerCase().replaceAll('-', '');
}

/** The longest list of words that help shows. */
const LISTED = 12;

/** The fields of a kind as lines of help: the flag, and what fits. */
export function describeFields(fields: readonly Field[]): string {
  const width = Math.max(...fields.map(({ name }) => flagOf(name).length));
  return fields
    .map(({ name, wanted, several, words }) => {
      const known = words && words.length <= LISTED && !wanted.startsWith('one of');
      const what = known
        ? `one of ${words.join(', ')}`
        : wanted.replace(/^at most/, 'a text of at most');
      return `  ${flagOf(name).padEnd(width)}  ${what}${several ? '; may be repeated' : ''}\n`;
    })
    .join('');
}
