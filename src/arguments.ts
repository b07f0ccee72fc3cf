// Command line words → what is asked for; every mistake is told with what was meant.
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { isDate } from './model/formats.ts';
import { nearest } from './model/nearest.ts';

/** A mistake in the words of the command line; told on stderr with exit code 2. */
export class UsageError extends Error {}

type Flags = NonNullable<ParseArgsConfig['options']>;

const root = { root: { type: 'string' } } as const;
const site = {
  ...root,
  out: { type: 'string' },
  'as-of': { type: 'string' },
} as const;

interface Command {
  usage: string;
  does: string;
  flags: Flags;
  /** How many words may follow. */
  words: number;
  /** True where every other flag is the value of a field, which the command itself judges. */
  fields?: true;
}

export const commands = {
  check: {
    usage:
      'check [--root DIR] [--as-of DATE] [--format NAME[=FILE]]… [--rule ID]… [--max-warnings N] [--since REF | --stdin PATH]',
    does: 'checks the handbook and reports what does not hold together; --since REF fails only for what the change since that commit caused; --stdin PATH checks one file, whose text comes from stdin; --format takes stylish, json, github, markdown, overdue, sarif, gitlab, junit, checkstyle, rdjson or rdjsonl, several times where all but one have a file',
    flags: {
      ...root,
      'as-of': { type: 'string' },
      format: { type: 'string', multiple: true },
      rule: { type: 'string', multiple: true },
      'max-warnings': { type: 'string' },
      since: { type: 'string' },
      stdin: { type: 'string' },
    },
    words: 0,
  },
  build: {
    usage: 'build [--root DIR] [--out DIR] [--as-of DATE] [--force]',
    does: 'checks the handbook and builds its site; errors stop it unless --force is given',
    flags: { ...site, force: { type: 'boolean' } },
    words: 0,
  },
  dev: {
    usage: 'dev [--root DIR] [--as-of DATE] [--port N]',
    does: 'serves the site and follows every edit',
    flags: { ...root, 'as-of': { type: 'string' }, port: { type: 'string' } },
    words: 0,
  },
  preview: {
    usage: 'preview [--root DIR] [--out DIR] [--port N]',
    does: 'serves the built site',
    flags: { ...root, out: { type: 'string' }, port: { type: 'string' } },
    words: 0,
  },
  explain: {
    usage: 'explain [RULE]',
    does: 'says what a rule wants, why, and shows examples; without a rule, lists them',
    flags: {},
    words: 1,
  },
  ready: {
    usage: 'ready SERVICE [--root DIR] [--as-of DATE] [--format stylish|json]',
    does: 'says whether a release of a service may go; exit code 0 ready, 1 not ready',
    flags: { ...root, 'as-of': { type: 'string' }, format: { type: 'string' } },
    words: 1,
  },
  urls: {
    usage: 'urls [--root DIR] [--write | --check | --prometheus]',
    does: 'prints every published path and heading; --write keeps them in urls.txt, so that none vanishes; --check fails where urls.txt lacks one; --prometheus prints the runbook of each alert as YAML, for rule files kept elsewhere',
    flags: {
      ...root,
      'as-of': { type: 'string' },
      write: { type: 'boolean' },
      check: { type: 'boolean' },
      prometheus: { type: 'boolean' },
    },
    words: 0,
  },
  baseline: {
    usage: 'baseline [--root DIR] [--as-of DATE]',
    does: 'records what is found today in baseline.yaml, so that only new findings stop the check; afterwards takes off the list what has been mended, and never adds to it',
    flags: { ...root, 'as-of': { type: 'string' } },
    words: 0,
  },
  fix: {
    usage: 'fix [--root DIR] [--dry-run] [--rule ID]… [--order] [FILE]…',
    does: 'mends what is mechanical: dates, durations, misspelt fields and ids, broken characters, and the runbook_url of alerts, parameters included; --dry-run shows what it would write, and exits with 1 where there is anything; --order also puts fields into the order of their schema',
    flags: {
      ...root,
      'as-of': { type: 'string' },
      'dry-run': { type: 'boolean' },
      rule: { type: 'string', multiple: true },
      order: { type: 'boolean' },
    },
    words: Infinity,
  },
  new: {
    usage: 'new KIND [--FIELD VALUE]… [--root DIR] [--as-of DATE] [--dry-run]',
    does: 'writes a new document, filled in from the handbook (new runbook --alert NAME, new postmortem --incident ID), and says what remains; in a terminal it asks for what matters; new KIND --help lists the fields; --dry-run shows the document and writes nothing',
    flags: { ...root, 'as-of': { type: 'string' }, 'dry-run': { type: 'boolean' } },
    words: 1,
    fields: true,
  },
  lsp: {
    usage: 'lsp [--root DIR] [--as-of DATE] [--stdio]',
    does: 'is a language server for editors, on standard input and output: findings as you type, completion, hover, definitions, references and renames',
    flags: { ...root, 'as-of': { type: 'string' }, stdio: { type: 'boolean' } },
    words: 0,
  },
} as const satisfies Record<string, Command>;

export type CommandName = keyof typeof commands;

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

/** The help text. */
export function usage(): string {
  const lines = Object.values(commands).map(
    ({ usage: how, does }) => `  handrail ${how}\n      ${does}`,
  );
  return `handrail: an operations handbook that fails the build before it fails the on-call\n\n${lines.join('\n')}\n\nExit code: 0 clean, 1 errors found, 2 could not run.\n`;
}

/**
 * Reads the words after `handrail`.
 *
 * @returns undefined when help is asked for, `version` when the version is.
 * @throws UsageError for an unknown command or flag, with the nearest known one.
 */
export function readArguments(argv: readonly string[]): Arguments | 'version' | undefined {
  const [name, ...rest] = argv;
  if (name === undefined)
    throw new UsageError(`No command is given; use one of ${Object.keys(commands).join(', ')}`);
  if (['help', '--help', '-h'].includes(name)) return undefined;
  if (['version', '--version', '-v'].includes(name)) return 'version';
  // A command with fields says itself which those of a kind are.
  const tellsItself = name === 'new' && rest.some((word) => !word.startsWith('-'));
  if (rest.includes('--help') && !tellsItself) return undefined;
  if (!Object.hasOwn(commands, name)) {
    const near = nearest(name, Object.keys(commands));
    throw new UsageError(
      `There is no command \`${name}\`; ${near ? `did you mean \`${near}\`?` : `use one of ${Object.keys(commands).join(', ')}`}`,
    );
  }
  const command: Command = commands[name as CommandName];
  const { flags } = command;
  const { own, fields } = command.fields ? splitFields(rest, flags) : { own: rest, fields: [] };
  for (const word of own) {
    const [, dashes, flag] = /^(--?)([^=-][^=]*)/.exec(word) ?? [];
    if (flag === undefined || (dashes === '--' && Object.hasOwn(flags, flag))) continue;
    const known = Object.keys(flags);
    const near = nearest(flag, known);
    throw new UsageError(
      `\`${name}\` has no flag \`${dashes}${flag}\`; ${near ? `did you mean \`--${near}\`?` : `it takes ${known.map((each) => `--${each}`).join(', ') || 'none'}`}`,
    );
  }
  try {
    const { values, positionals } = parseArgs({
      args: own,
      options: flags,
      allowPositionals: true,
    });
    if (positionals.length > command.words)
      throw new UsageError(
        `\`${positionals[command.words]}\` is one word too many; usage: handrail ${command.usage}`,
      );
    return {
      command: name as CommandName,
      words: positionals,
      flags: values as Arguments['flags'],
      fields,
    };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const text = error instanceof Error ? error.message.split('\n')[0]! : String(error);
    throw new UsageError(`${text.replace(/\.$/, '')}; usage: handrail ${command.usage}`);
  }
}

/** The flags that are a command's own, with their values and all words, and those that are fields. */
function splitFields(
  words: readonly string[],
  flags: Flags,
): { own: string[]; fields: FieldFlag[] } {
  const own: string[] = [];
  const fields: FieldFlag[] = [];
  // A word that looks like a flag is no value; `--remaining=-4` and `--remaining -4` are the same.
  const isValue = (word: string | undefined) =>
    word !== undefined && (!word.startsWith('-') || /^-(?:\d|$)/.test(word));
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

/** The whole number of a flag. */
export function numberFlag(given: Arguments, name: string): number | undefined {
  const value = textFlag(given, name);
  if (value !== undefined && !/^\d{1,9}$/.test(value))
    throw new UsageError(`\`--${name} ${value}\` is no whole number; write one such as \`0\``);
  return value === undefined ? undefined : Number(value);
}
