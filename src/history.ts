// The door to git for dates: when each file was made and last changed, where the history says so.
import { spawnSync } from 'node:child_process';
import { gitEnvironment, isWithin, SAFELY } from './git-safety.ts';

/** The days of a file's history, `YYYY-MM-DD` where its author was; absent where nobody can tell. */
export interface FileHistory {
  created?: string;
  changed?: string;
}

/** Path below the root → its history. */
export type History = ReadonlyMap<string, FileHistory>;

/** The most of a log that is read, in bytes, and the longest that is waited for it, in milliseconds. */
const MOST = 512 * 1024 * 1024;
const PATIENCE = 60_000;

/**
 * Reads the history of the files below a root, in one pass over the log. Renames are followed. Outside
 * a repository nothing is known, and in a shallow clone only what its commits say: the oldest of them
 * seems to make every file, and is left out.
 */
export function historyOf(root: string): History {
  const git = (...args: string[]) =>
    spawnSync('git', ['-C', root, ...SAFELY, ...args], {
      encoding: 'utf8',
      maxBuffer: MOST,
      timeout: PATIENCE,
      env: gitEnvironment(),
    });
  const about = git('rev-parse', '--is-shallow-repository', '--absolute-git-dir');
  if (about.error || about.status !== 0) return new Map();
  const [shallow, folder = ''] = about.stdout.split('\n');
  if (isWithin(root, folder)) return new Map();
  const log = git(
    ...['log', '-z', '--no-show-signature', '--format=%x01%P %as', '--name-status', '-M'],
    ...['--relative', '--no-ext-diff', '--', '.'],
  );
  if (log.error || log.status !== 0) return new Map();
  return readLog(log.stdout, shallow === 'true');
}

/** Reads the answer of `git log`, whose commits stand from the newest to the oldest. */
function readLog(log: string, isShallow: boolean): History {
  const files = new Map<string, FileHistory>();
  /** An older name → the name of today; `undefined` for one of a file that was made anew since. */
  const names = new Map<string, string | undefined>();
  const today = (path: string) => (names.has(path) ? names.get(path) : path);
  for (const commit of log.split('\u0001').slice(1)) {
    const words = commit.split('\0').map((word) => word.replace(/^\n/, ''));
    const [head = ''] = words;
    const parents = head.slice(0, head.lastIndexOf(' ')).trim();
    const date = head.slice(head.lastIndexOf(' ') + 1);
    if (isShallow && parents === '') continue;
    for (let at = 1; at + 1 < words.length;) {
      const status = words[at]!;
      const isMove = status.startsWith('R');
      const path = words[at + (isMove ? 2 : 1)]!;
      const before = words[at + 1]!;
      at += isMove ? 3 : 2;
      const name = today(path);
      if (name === undefined) continue;
      const known = files.get(name) ?? {};
      files.set(name, {
        changed: known.changed ?? date,
        ...(status === 'A' && { created: date }),
      });
      if (status === 'A') names.set(path, undefined);
      if (isMove) {
        names.set(path, undefined);
        names.set(before, name);
      }
    }
  }
  return files;
}
