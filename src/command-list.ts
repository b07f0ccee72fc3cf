// The commands with their flags, and the help that says what they do.
import type { ParseArgsConfig } from 'node:util';

export type Flags = NonNullable<ParseArgsConfig['options']>;

const root = { root: { type: 'string' } } as const;
const site = {
  ...root,
  out: { type: 'string' },
  'as-of': { type: 'string' },
} as const;

export interface Command {
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

/** Asked for instead of a command: what all of them do, or the one that is named. */
export interface Help {
  help: CommandName | 'all';
}

/** The help text, of one command or of all. */
export function usage(asked: CommandName | 'all' = 'all'): string {
  const told = asked === 'all' ? Object.values(commands) : [commands[asked]];
  const lines = told.map(({ usage: how, does }) => `  handrail ${how}\n      ${does}`);
  if (asked !== 'all') return `${lines.join('\n')}\n`;
  lines.push('  handrail help [COMMAND]\n      says this, or what one command does');
  lines.push('  handrail version\n      says which version this is');
  return `handrail: an operations handbook that fails the build before it fails the on-call\n\n${lines.join('\n')}\n\nExit code: 0 clean, 1 errors found, 2 could not run.\n`;
}
