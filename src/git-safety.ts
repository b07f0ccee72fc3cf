// How git is asked, so that nothing of a handbook's repository runs: its options, and in which folder.
import { isAbsolute, relative } from 'node:path';
import { realPath } from './head-of-file.ts';

/**
 * A repository's configuration may name programs to run. None is needed here; and files of a change that
 * look like a bare repository, with a configuration of their own, must not pass for one.
 */
export const SAFELY: readonly string[] = [
  ...['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'],
  ...['-c', 'safe.bareRepository=explicit'],
];

/**
 * True where a folder is, or is in, what git takes for its repository: files of a change that look like a
 * bare one. A git that is too old for `safe.bareRepository` would take their configuration for its own.
 */
export function isWithin(root: string, gitFolder: string): boolean {
  const way = relative(gitFolder, realPath(root));
  return !isAbsolute(way) && !/^\.\.(?:[/\\]|$)/.test(way);
}

/**
 * What a hook of git is told of the repository that it runs in. It says where that is from the folder
 * of the hook, and of another working tree than the one that is asked about.
 */
const OF_HOOKS = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX', 'GIT_COMMON_DIR'];

/** The environment in which git finds the repository by the folder alone, and speaks English. */
export function gitEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !OF_HOOKS.includes(name));
  return { ...Object.fromEntries(own), LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' };
}
