// Command line words → what is asked for; every mistake is told with what was meant.
import { parseArgs } from 'node:util';
import { commands, type Command, type CommandName, type Flags, type Help } from './command-list.ts';
import { isDate } from './model/formats.ts';
import { nearest } from './model/nearest.ts';

/** A mistake in the words of the command line; told on stderr with exit code 2. */
export class UsageError extends Error {}

export interface Arguments {
  command: CommandName;
  words: string[];
  flags: Readonly<Record<string, string | boolean | string[] | undefined>>;
  /** The values of fields, in their order; none for a command without fields. */
  fields: readonly FieldFlag[];
}

export interface FieldFlag {
  /** As it was written, without dashes. */
  name: string;
  /** Undefined for a flag that nothing follows. */
  value: string | undefined;
}

/**
 * Reads the words after `handrail`.
 *
 * @throws UsageError for an unknown command or flag, with the nearest known one, and for a flag that
 *   lacks its value.
 */
export function readArguments(argv: readonly string[]): Arguments | Help | 'version' {
  const [name, ...given] = argv;
  if (name === undefined)
    throw new UsageError(`No command is given; use one of ${Object.keys(commands).join(', ')}`);
  if (['help', '--help', '-h'].includes(name))
    return { help: given[0] === undefined ? 'all' : commandOf(given[0]) };
  if (['version', '--version', '-v'].includes(name)) return 'version';
  const known = commandOf(name);
  const command: Command = commands[known];
  const rest = given.map((word) => (word === '-h' ? '--help' : word));
  // A command with fields says itself which those of a kind are.
  const tellsItself = command.fields && rest.some((word) => !word.startsWith('-'));
  if (rest.includes('--help') && !tellsItself) return { help: known };
  const { flags } = command;
  const { own, fields } = command.fields ? splitFields(rest, flags) : { own: rest, fields: [] };
  const { values, positionals } = parseArgs({
    args: judged(known, own),
    options: flags,
    allowPositionals: true,
  });
  if (positionals.includes(''))
    throw new UsageError(`A word is empty; usage: handrail ${command.usage}`);
  if (positionals.length > command.words)
    throw new UsageError(
      `\`${positionals[command.words]}\` is one word too many; usage: handrail ${command.usage}`,
    );
  return { command: known, words: positionals, flags: values as Arguments['flags'], fields };
}

function commandOf(word: string): CommandName {
  if (Object.hasOwn(commands, word)) return word as CommandName;
  const names = Object.keys(commands);
  const near = nearest(word, names);
  throw new UsageError(
    `There is no command \`${word}\`; ${near ? `did you mean \`${near}\`?` : `use one of ${names.join(', ')}`}`,
  );
}

/** The words of a command, once each flag is one that it has, with a value where it needs one. */
function judged(name: CommandName, words: readonly string[]): string[] {
  const { flags, usage: how }: Command = commands[name];
  const end = words.includes('--') ? words.indexOf('--') : words.length;
  const done: string[] = [];
  for (let at = 0; at < end; at++) {
    const word = words[at]!;
    const [, dashes, flag, value] = /^(--?)([^=]+)(?:=([^]*))?$/.exec(word) ?? [];
    if (flag === undefined || dashes === undefined) {
      done.push(word);
      continue;
    }
    const told = `\`${dashes}${flag}\``;
    const type = dashes === '--' && Object.hasOwn(flags, flag) ? flags[flag]!.type : undefined;
    if (type === undefined) {
      const known = Object.keys(flags).map((each) => `--${each}`);
      const near = nearest(flag, Object.keys(flags));
      throw new UsageError(
        `\`${name}\` has no flag ${told}; ${near ? `did you mean \`--${near}\`?` : `it takes ${known.join(', ') || 'none'}`}`,
      );
    }
    if (type === 'boolean') {
      if (value !== undefined)
        throw new UsageError(`${told} takes no value; usage: handrail ${how}`);
      done.push(word);
      continue;
    }
    const next = at + 1 < end && isValue(words[at + 1]) ? words[at + 1] : undefined;
    const given = value ?? next;
    if (given === undefined || given === '')
      throw new UsageError(`${told} needs a value; usage: handrail ${how}`);
    if (value === undefined) at++;
    done.push(`--${flag}=${given}`);
  }
  return [...done, ...words.slice(end)];
}

/** A word that looks like a flag is no value; `--remaining=-4` and `--remaining -4` are the same. */
function isValue(word: string | undefined): boolean {
  return word !== undefined && (!word.startsWith('-') || /^-(?:\d|$)/.test(word));
}

/** The flags that are a command's own, with their values and all words, and those that are fields. */
function splitFields(
  words: readonly string[],
  flags: Flags,
): { own: string[]; fields: FieldFlag[] } {
  const own: string[] = [];
  const fields: FieldFlag[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const [, name, value] = /^--([^=-][^=]*)(?:=([\s\S]*))?$/.exec(word) ?? [];
    const flag = name === undefined ? undefined : flags[name];
    if (name === undefined || flag) {
      own.push(word);
      if (flag?.type === 'string' && value === undefined && isValue(words[at + 1]))
        own.push(words[++at]!);
    } else if (value !== undefined || !isValue(words[at + 1])) fields.push({ name, value });
    else fields.push({ name, value: words[++at]! });
  }
  return { own, fields };
}

/** The text of a flag. */
export function textFlag({ flags }: Arguments, name: string): string | undefined {
  const value = flags[name];
  return typeof value === 'string' ? value : undefined;
}

/** The date of `--as-of`. */
export function dateFlag(given: Arguments): string | undefined {
  const value = textFlag(given, 'as-of');
  if (value !== undefined && !isDate(value))
    throw new UsageError(`\`--as-of ${value}\` is no date; write one such as \`2026-11-21\``);
  return value;
}

/** The whole number of a flag; `like` is one that fits, `most` the greatest. */
export function numberFlag(
  given: Arguments,
  name: string,
  { like = 0, most }: { like?: number; most?: number } = {},
): number | undefined {
  const value = textFlag(given, name);
  if (value === undefined) return undefined;
  if (!/^\d{1,9}$/.test(value) || Number(value) > (most ?? Infinity)) {
    const range = most === undefined ? '' : ` up to ${most}`;
    throw new UsageError(
      `\`--${name} ${value}\` is no whole number${range}; write one such as \`${like}\``,
    );
  }
  return Number(value);
}
