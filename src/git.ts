// The door to git: what a change touches, and the files as they were before it. It runs no program but git.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { gitEnvironment, isWithin, SAFELY } from './git-safety.ts';
import { decode, limitOf } from './load.ts';
import type { SourceFile } from './model/source.ts';

/** What keeps git from answering; told with exit code 2. */
export class GitError extends Error {
  override name = 'GitError';
}

/** A file that a change touches. */
export interface ChangedFile {
  /** Its path before the change; undefined for a new file. */
  before: string | undefined;
  /** True where it holds what it held: it was moved, or has another mode or other ends of lines. */
  same: boolean;
}

export interface Change {
  /** The commit that was named, as it was named. */
  since: string;
  /** Path below the root → what happened to it, for every file that is there now and is not as it was. */
  files: ReadonlyMap<string, ChangedFile>;
  /** The paths below the root that are not there any more. */
  gone: readonly string[];
  /** Reads files as they were before the change, by the paths that they had, up to a size in bytes. */
  read(paths: readonly string[], fileSize?: number): Map<string, SourceFile>;
}

/** The largest answer of git that is read, in bytes. */
const MOST = 1024 * 1024 * 1024;

/**
 * What the working tree changes below a root since it left the history of a commit: since their common
 * ancestor, so that what others merged in the meantime does not count. Files that git ignores are as
 * they always were.
 *
 * @param ref A branch, a tag or a commit.
 * @throws GitError where there is no git, no repository, no such commit or no common history.
 */
export function changeSince(root: string, ref: string): Change {
  const run = (args: readonly string[], input?: string) => git(root, args, input);
  const ask = (args: readonly string[]) => {
    const { status, stdout } = run(args);
    return status === 0 ? stdout.toString('utf8').replace(/\n$/, '') : undefined;
  };
  const inside = run(['rev-parse', '--absolute-git-dir']);
  if (inside.status !== 0 && /dubious ownership/.test(inside.stderr.toString('utf8')))
    throw new GitError(
      'Git does not read this repository, because it belongs to another user; name its folder with `git config --global --add safe.directory`',
    );
  if (inside.status !== 0)
    throw new GitError(
      `\`--since\` compares with the history of git, which does not know this folder (${firstLine(inside.stderr)}); check without \`--since\`, or in a clone`,
    );
  if (isWithin(root, inside.stdout.toString('utf8').trim()))
    throw new GitError(
      '`--since` compares with the history of git, and this folder is itself made like a repository of git, whose configuration could run programs; remove its `HEAD`, `config`, `objects` and `refs`',
    );
  const isShallow = ask(['rev-parse', '--is-shallow-repository']) === 'true';
  const fetchAll =
    'fetch it with `git fetch --unshallow`, in GitHub Actions with `fetch-depth: 0` at the checkout, in GitLab CI with `GIT_DEPTH: 0`';
  if (ask(['rev-parse', '--verify', '--quiet', 'HEAD']) === undefined)
    throw new GitError(
      'Nothing is committed in this repository yet, so there is nothing to compare with; check without `--since`, or commit first',
    );
  const commit = ask(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  if (commit === undefined)
    throw new GitError(
      isShallow
        ? `There is no commit \`${ref}\` in this clone, which does not hold the whole history; ${fetchAll}`
        : `There is no commit \`${ref}\` in this clone; name a branch, a tag or a commit that is there, or fetch it, for example with \`git fetch origin\``,
    );
  const bases = ask(['merge-base', '--all', commit, 'HEAD'])?.split('\n') ?? [];
  // Branches that were merged into each other have several, and what one lacks the other may hold.
  const merged =
    bases.length > 1 ? ask(['merge-tree', '--write-tree', bases[0]!, bases[1]!]) : undefined;
  const base = merged ?? bases[0];
  if (base === undefined)
    throw new GitError(
      isShallow
        ? `The common history of \`${ref}\` and this change is missing, because this clone does not hold the whole history; ${fetchAll}`
        : `\`${ref}\` and this change have no history in common; name a branch that the change was made from`,
    );
  return { since: ref, ...compare(root, base, ref) };
}

/** What differs between a commit or a tree and the working tree, below a folder. */
function compare(root: string, base: string, since: string): Omit<Change, 'since'> {
  const run: Run = (args, input) => git(root, args, input);
  const [prefix, diff, others] = [
    run(['rev-parse', '--show-prefix']),
    run([
      ...['diff', '--raw', '--no-abbrev', '-z', '-M', '--relative', '--no-ext-diff'],
      ...['--no-textconv', '--ignore-submodules=dirty', base, '--', '.'],
    ]),
    run(['ls-files', '--others', '--exclude-standard', '-z']),
  ].map(({ status, stdout }) => (status === 0 ? stdout.toString('utf8') : undefined));
  if (prefix === undefined || diff === undefined || others === undefined)
    throw new GitError(
      `What changed since \`${since}\` cannot be read from git; \`git diff ${base.slice(0, 12)}\` says why`,
    );
  const files = new Map<string, ChangedFile>();
  const gone: string[] = [];
  const inner = new Map<string, Omit<Change, 'since'>>();
  const words = diff.split('\0');
  for (let at = 0; at + 1 < words.length;) {
    const [, mode = '', commit = '', letter = ''] =
      /^:(\d+ \d+) (\w+) \w+ (\w+)$/.exec(words[at]!) ?? [];
    const path = words[at + 1]!;
    at += 2;
    if (mode.endsWith(SUBMODULE)) {
      const folder = join(root, path);
      const from = mode.startsWith(SUBMODULE) ? commit : nothing(run);
      // One that is not checked out has no files.
      if (isTopOf(folder)) inner.set(path, compare(folder, from, since));
    } else if (letter.startsWith('R')) {
      gone.push(path);
      files.set(words[at]!, { before: path, same: letter === 'R100' });
      at += 1;
    } else if (letter === 'D') gone.push(path);
    else files.set(path, { before: letter === 'A' ? undefined : path, same: false });
  }
  const left = new Set(gone);
  for (const path of others.split('\0'))
    if (path !== '' && !files.has(path))
      // What only the index has lost is where it was.
      files.set(path, { before: left.has(path) ? path : undefined, same: false });
  for (const [folder, change] of inner) {
    const full = (path: string) => `${folder}/${path}`;
    for (const [path, { before, same }] of change.files)
      files.set(full(path), { before: before === undefined ? undefined : full(before), same });
    gone.push(...change.gone.map(full));
  }
  return {
    files,
    gone: gone.filter((path) => !files.has(path)),
    read(paths, fileSize) {
      const own = Map.groupBy(paths, (path) =>
        [...inner.keys()].find((folder) => path.startsWith(`${folder}/`)),
      );
      const top = prefix.replace(/\n$/, '');
      const found = readAt(run, base, top, own.get(undefined) ?? [], fileSize);
      for (const [folder, change] of inner) {
        const below = (own.get(folder) ?? []).map((path) => path.slice(folder.length + 1));
        for (const [path, source] of change.read(below, fileSize))
          found.set(`${folder}/${path}`, { ...source, path: `${folder}/${path}` });
      }
      return found;
    },
  };
}

/** The mode of a submodule. */
const SUBMODULE = '160000';

/** The tree without files. */
function nothing(run: Run): string {
  return run(['hash-object', '-t', 'tree', '--stdin'], '').stdout.toString('utf8').trim();
}

function isTopOf(folder: string): boolean {
  const { status, stdout } = git(folder, ['rev-parse', '--show-prefix']);
  return status === 0 && stdout.toString('utf8').trim() === '';
}

type Run = (args: readonly string[], input?: string) => ReturnType<typeof git>;

/** The files of a commit; a path at which it has none is left out. */
function readAt(
  run: Run,
  commit: string,
  prefix: string,
  paths: readonly string[],
  fileSize: number | undefined,
): Map<string, SourceFile> {
  const found = new Map<string, SourceFile>();
  // A name with a line break would be read as two.
  const asked = paths.filter((path) => !path.includes('\n'));
  if (asked.length === 0) return found;
  const ask = (way: string, lines: readonly string[]) => {
    const { status, stdout } = run(['cat-file', way], lines.map((line) => `${line}\n`).join(''));
    if (status !== 0)
      throw new GitError(
        'Git cannot read the files as they were before the change; a clone that does not hold them all needs its origin to be reached',
      );
    return stdout;
  };
  const heads = ask(
    '--batch-check',
    asked.map((path) => `${commit}:${prefix}${path}`),
  ).toString('utf8');
  const small: { path: string; name: string; bytes: number }[] = [];
  for (const [index, head] of heads.split('\n').slice(0, asked.length).entries()) {
    const [, name, digits] = /^([0-9a-f]+) blob (\d+)$/.exec(head) ?? [];
    if (name === undefined) continue;
    const [path, bytes] = [asked[index]!, Number(digits)];
    const limit = limitOf(path, fileSize);
    // What is too large for the handbook is too large to be asked for.
    if (bytes > limit)
      found.set(path, { path, text: '', trouble: { kind: 'too-large', bytes, limit } });
    else small.push({ path, name, bytes });
  }
  if (small.length === 0) return found;
  const bodies = ask(
    '--batch',
    small.map(({ name }) => name),
  );
  let at = 0;
  for (const { path, bytes } of small) {
    at = bodies.indexOf(0x0a, at) + 1;
    found.set(path, decode(path, bodies.subarray(at, at + bytes)));
    at += bytes + 1;
  }
  return found;
}

function git(root: string, args: readonly string[], input?: string) {
  const result = spawnSync('git', ['-C', root, ...SAFELY, ...args], {
    maxBuffer: MOST,
    env: gitEnvironment(),
    ...(input !== undefined && { input }),
  });
  if (result.error)
    throw new GitError(
      `\`--since\` needs git, which cannot be run (${(result.error as NodeJS.ErrnoException).code ?? result.error.message}); install it, or check without \`--since\``,
    );
  return result;
}

function firstLine(bytes: Buffer): string {
  return bytes
    .toString('utf8')
    .split('\n')[0]!
    .replace(/^fatal: /, '');
}
