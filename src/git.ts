// The door to git: what a change touches, and the files as they were before it. It runs no program but git.
import { spawnSync } from 'node:child_process';
import { decode, SIZE_LIMIT } from './load.ts';
import type { SourceFile } from './model/source.ts';

/** What keeps git from answering; told with exit code 2. */
export class GitError extends Error {
  override name = 'GitError';
}

/** A file that a change touches. */
export interface ChangedFile {
  /** Its path before the change; undefined for a new file. */
  before: string | undefined;
  /** True where it was only moved. */
  same: boolean;
}

export interface Change {
  /** The commit that was named, as it was named. */
  since: string;
  /** Path below the root → what happened to it, for every file that is there now and is not as it was. */
  files: ReadonlyMap<string, ChangedFile>;
  /** The paths below the root that are not there any more. */
  gone: readonly string[];
  /** Reads files as they were before the change, by the paths that they had. */
  read(paths: readonly string[]): Map<string, SourceFile>;
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
  const inside = run(['rev-parse', '--show-prefix']);
  if (inside.status !== 0)
    throw new GitError(
      `\`--since\` compares with the history of git, which does not know this folder (${firstLine(inside.stderr)}); check without \`--since\`, or in a clone`,
    );
  const prefix = inside.stdout.toString('utf8').replace(/\n$/, '');
  const isShallow = ask(['rev-parse', '--is-shallow-repository']) === 'true';
  const fetchAll =
    'fetch it with `git fetch --unshallow`, in GitHub Actions with `fetch-depth: 0` at the checkout, in GitLab CI with `GIT_DEPTH: 0`';
  const commit = ask(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  if (commit === undefined)
    throw new GitError(
      isShallow
        ? `There is no commit \`${ref}\` in this clone, which does not hold the whole history; ${fetchAll}`
        : `There is no commit \`${ref}\` in this clone; name a branch, a tag or a commit that is there, or fetch it, for example with \`git fetch origin\``,
    );
  const base = ask(['merge-base', commit, 'HEAD'])?.split('\n')[0];
  if (base === undefined)
    throw new GitError(
      isShallow
        ? `The common history of \`${ref}\` and this change is missing, because this clone does not hold the whole history; ${fetchAll}`
        : `\`${ref}\` and this change have no history in common; name a branch that the change was made from`,
    );
  const files = new Map<string, ChangedFile>();
  const gone: string[] = [];
  const diff = ask([
    ...['diff', '--name-status', '-z', '-M', '--relative', '--no-ext-diff', '--no-textconv'],
    ...['--ignore-submodules', base, '--', '.'],
  ]);
  const others = ask(['ls-files', '--others', '--exclude-standard', '-z']);
  if (diff === undefined || others === undefined)
    throw new GitError(
      `What changed since \`${ref}\` cannot be read from git; \`git diff ${base.slice(0, 12)}\` says why`,
    );
  const words = diff.split('\0');
  for (let at = 0; at + 1 < words.length;) {
    const letter = words[at]!;
    const path = words[at + 1]!;
    at += 2;
    if (letter.startsWith('R')) {
      gone.push(path);
      files.set(words[at]!, { before: path, same: letter === 'R100' });
      at += 1;
    } else if (letter === 'D') gone.push(path);
    else files.set(path, { before: letter === 'A' ? undefined : path, same: false });
  }
  for (const path of others.split('\0'))
    if (path !== '' && !files.has(path)) files.set(path, { before: undefined, same: false });
  return {
    since: ref,
    files,
    gone: gone.filter((path) => !files.has(path)),
    read: (paths) => readAt(run, base, prefix, paths),
  };
}

type Run = (args: readonly string[], input?: string) => ReturnType<typeof git>;

/** The files of a commit; a path at which it has none is left out. */
function readAt(
  run: Run,
  commit: string,
  prefix: string,
  paths: readonly string[],
): Map<string, SourceFile> {
  const found = new Map<string, SourceFile>();
  // A name with a line break would be read as two.
  const asked = paths.filter((path) => !path.includes('\n'));
  if (asked.length === 0) return found;
  const input = asked.map((path) => `${commit}:${prefix}${path}\n`).join('');
  const { status, stdout } = run(['cat-file', '--batch'], input);
  if (status !== 0) throw new GitError('Git cannot read the files as they were before the change');
  let at = 0;
  for (const path of asked) {
    const end = stdout.indexOf(0x0a, at);
    const head = /^[0-9a-f]+ (\w+) (\d+)$/.exec(stdout.toString('utf8', at, end));
    at = end + 1;
    if (!head) continue;
    const [, type, digits] = head;
    const bytes = Number(digits);
    const body = stdout.subarray(at, at + bytes);
    at += bytes + 1;
    if (type !== 'blob') continue;
    found.set(
      path,
      bytes > SIZE_LIMIT
        ? { path, text: '', trouble: { kind: 'too-large', bytes, limit: SIZE_LIMIT } }
        : decode(path, body),
    );
  }
  return found;
}

function git(root: string, args: readonly string[], input?: string) {
  // A repository's own configuration may name programs to run; none of them is needed here.
  const safely = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'];
  const result = spawnSync('git', ['-C', root, ...safely, ...args], {
    maxBuffer: MOST,
    env: { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' },
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
