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
