// The command `new`: a document filled in from the handbook, and what somebody still has to write.
import { relative } from 'node:path';
import { UsageError, type FieldFlag } from './arguments.ts';
import { check } from './check.ts';
import { diskTree } from './load.ts';
import type { Handbook } from './model/handbook.ts';
import { kindNames, kinds, type KindName } from './model/kind.ts';
import { nearest } from './model/nearest.ts';
import type { SourceFile } from './model/source.ts';
import { addEntry } from './new/added.ts';
import { interview } from './new/questions.ts';
import { broughtBy, placed, type Left } from './new/remains.ts';
import { leading, quoted, safeLines, told } from './new/tell.ts';
import { terminal } from './new/terminal.ts';
import { describeFields, flagOf, readFlags } from './new/values.ts';
import { openHandbook } from './open.ts';
import { prefixOf } from './relocate.ts';
import { createFile, readExactly, replaceFile } from './replace-file.ts';
import { safe } from './report/safe.ts';
import { rules } from './rules/index.ts';
import type { Diagnostic } from './rule.ts';
import { scaffold, type Scaffold, type Values } from './scaffolds/index.ts';
import { overlay } from './tree.ts';

export interface NewOptions {
  asOf: string | undefined;
  /** Shows the document, and writes nothing. */
  dryRun: boolean;
  /** The root as `--root` names it. */
  namedRoot: string | undefined;
}

/**
 * Writes a new document, and prints its path and what remains. In a terminal it asks for what matters
 * and is not given; elsewhere it never waits.
 *
 * @param word The kind, as it was written.
 * @returns The exit code: 0 written, 2 nothing written.
 * @throws UsageError for a kind or a field that there is not, and where the file is there already.
 */
export async function makeNew(
  root: string,
  word: string | undefined,
  flags: readonly FieldFlag[],
  { asOf, dryRun, namedRoot }: NewOptions,
): Promise<number> {
  const kind = kindOf(word);
  const now = new Date();
  const options = { asOf, now, mayBeEmpty: true };
  const before = await openHandbook(root, options);
  if (before.settings.unread)
    throw new UsageError('`handbook.yaml` cannot be read; mend what `handrail check` says of it');
  if (flags.some(({ name }) => name === 'help')) {
    process.stdout.write(help(kind, before));
    return 0;
  }
  const given = valuesOf(kind, flags, before);
  const values = await asked(kind, given, before);
  if (!values) {
    process.stderr.write('handrail: Nothing is written, because the questions were left\n');
    return 2;
  }
  const { made, text, isThere, after, left, found } = await prepare(
    root,
    kind,
    values,
    before,
    now,
  );
  if (!dryRun) write(root, made.path, text, isThere);
  const prefix = prefixOf(root, process.cwd());
  process.stdout.write(`${safe(prefix + made.path)}\n`);
  if (dryRun) process.stdout.write(`\n${safeLines(made.text)}`);
  process.stdout.write(told(prefix, made.path, left, found));
  process.stdout.write(leading(prefix, after, values));
  if (dryRun) return 0;
  const where = namedRoot === undefined ? '' : ` --root ${quoted(relative('', namedRoot) || '.')}`;
  process.stdout.write(`\nNext: handrail check${where}\n`);
  return 0;
}

export interface Prepared {
  made: Scaffold;
  /** The whole file as it is to be. */
  text: string;
  /** True where the file is there and is added to. */
  isThere: boolean;
  /** The handbook with the new document in it. */
  after: Handbook;
  left: Left[];
  /** What the check finds that it did not find before. */
  found: Diagnostic[];
}

/**
 * Makes a document and checks the handbook with it, before anything is written.
 *
 * @throws UsageError where its id is taken, or its list takes no entry at its end.
 */
export async function prepare(
  root: string,
  kind: KindName,
  values: Values,
  before: Handbook,
  now: Date,
  /** What the check finds without it. */
  known: readonly Diagnostic[] = check(before, rules).diagnostics,
): Promise<Prepared> {
  const made = scaffold(kind, values, before);
  const old = made.append ? readOld(root, before, made.path) : undefined;
  const text = old === undefined ? made.text : addEntry(old, made.text);
  if (text === undefined)
    throw new UsageError(
      `Nothing can be added at the end of \`${made.path}\`; write this into its list by hand:\n${safeLines(made.text)}`,
    );
  const source: SourceFile = {
    path: made.path,
    text: text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n'),
  };
  // The others are the same objects, so that nothing is parsed again.
  const sources = before.files.map(({ path, source: same }) => [path, same] as const);
  const tree = overlay(diskTree(root), new Map([...sources, [made.path, source]]));
  const after = await openHandbook(root, {
    asOf: before.today,
    now,
    mayBeEmpty: true,
    tree,
    like: before,
  });
  refuseSecond(made, kind, before, after);
  const first = source.text.split('\n').length - made.text.split('\n').length + 1;
  // A preset may look for a kind nowhere; what nothing finds, nothing checks.
  const isFound = after.files.some((file) => file.path === made.path);
  const unseen = isFound
    ? []
    : [
        `Add \`${kind}: '${kinds[kind].globs[0]!}'\` under \`content\` of \`handbook.yaml\`, which does not look for such files yet`,
      ];
  const left = placed([...unseen, ...made.remaining], made.text, first);
  const found = broughtBy(known, check(after, rules).diagnostics);
  return { made, text, isThere: old !== undefined, after, left, found };
}

function kindOf(word: string | undefined): KindName {
  const names = kindNames.join(', ');
  if (word === undefined) throw new UsageError(`\`new\` needs a kind; use one of ${names}`);
  const wanted = word.toLowerCase();
  const found = kindNames.find((name) =>
    [name, kinds[name].plural.toLowerCase(), kinds[name].label.toLowerCase()].includes(wanted),
  );
  if (found) return found;
  const near = nearest(wanted, kindNames);
  throw new UsageError(
    `There is no kind \`${word}\`; ${near ? `did you mean \`${near}\`?` : `use one of ${names}`}`,
  );
}

function valuesOf(kind: KindName, flags: readonly FieldFlag[], handbook: Handbook): Values {
  const { fields } = scaffold(kind, {}, handbook);
  const read = readFlags(flags, fields);
  if ('values' in read) return read.values;
  if ('bare' in read)
    throw new UsageError(`\`${flagOf(read.bare.name)}\` needs a value: ${read.bare.wanted}`);
  const names = [...fields.map(({ name }) => flagOf(name).slice(2)), 'root', 'as-of', 'dry-run'];
  const near = nearest(read.unknown, names);
  throw new UsageError(
    `A new ${kind} has no field \`--${read.unknown}\`; ${near ? `did you mean \`--${near}\`?` : `\`handrail new ${kind} --help\` lists them`}`,
  );
}

function help(kind: KindName, handbook: Handbook): string {
  const { fields, path, append } = scaffold(kind, {}, handbook);
  const where = append ? `an entry at the end of ${path}` : `a file such as ${path}`;
  return safeLines(
    `handrail new ${kind} writes ${where}. Every field may be given:\n\n${describeFields(fields)}`,
  );
}

async function asked(
  kind: KindName,
  given: Values,
  handbook: Handbook,
): Promise<Values | undefined> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return given;
  const { ask, close } = terminal(process.stdin, process.stderr);
  process.stderr.write(
    'Enter takes what stands in brackets, or leaves it open; Ctrl-C writes nothing.\n\n',
  );
  try {
    return await interview(kind, given, handbook, (question) =>
      ask({ lines: question.lines.map(safe), prompt: safe(question.prompt) }),
    );
  } finally {
    close();
  }
}

/** The list that an entry is added to; undefined where there is none yet. */
function readOld(root: string, { files }: Handbook, path: string): string | undefined {
  const { trouble } = diskTree(root).read(path);
  if (trouble?.kind === 'unreadable' && trouble.reason === 'ENOENT') return undefined;
  const isFaulty = files.some(
    (file) => file.path === path && file.faults.some((each) => each.kind === 'syntax'),
  );
  const exact = isFaulty ? undefined : readExactly(root, path);
  if (exact === undefined)
    throw new UsageError(`\`${path}\` cannot be read; mend what \`handrail check\` says of it`);
  return exact;
}

/** A second document of the same id would take the place of the first. */
function refuseSecond(
  { path, append, fields }: Scaffold,
  kind: KindName,
  before: Handbook,
  after: Handbook,
): void {
  const made = after.files.find((file) => file.path === path)?.documents.at(-1);
  const taken = before.files.some((file) => file.path === path) && !append ? path : undefined;
  const same = made && before.get(kind, made.id)?.path;
  const at = taken ?? same;
  // What an id is made of, where none is given.
  const source = fields.find(({ name }) => name === 'title' || name === 'name')?.name;
  const or = source === undefined ? '' : `, or another \`--${source}\``;
  if (at !== undefined)
    throw new UsageError(
      `The id \`${made?.id ?? path}\` is taken by \`${at.split('#')[0]!}\`; give the new ${kind} another one with \`--id\`${or}`,
    );
}

function write(root: string, path: string, text: string, isThere: boolean): void {
  try {
    if (isThere) replaceFile(`${root}/${path}`, text);
    else createFile(root, path, text);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (typeof code !== 'string') throw error;
    const why: Readonly<Record<string, string>> = {
      EEXIST: 'something is there already; give it another name with `--id` or `--title`',
      ELOOP: 'a folder of it is a symbolic link; name another root',
    };
    throw new UsageError(
      `\`${path}\` cannot be written: ${why[code] ?? `${code}; check the permissions of its folder`}`,
    );
  }
}
