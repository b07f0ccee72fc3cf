// A file exactly as it is, and a new text for it, which nobody reads half of.
import { randomBytes } from 'node:crypto';
import {
  accessSync,
  constants,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { readSource } from './load.ts';

/** The text of a file with its byte order mark and line ends; undefined for one that is not read. */
export function readExactly(root: string, path: string): string | undefined {
  const { trouble } = readSource(root, path);
  return trouble ? undefined : readFileSync(join(root, path), 'utf8');
}

/**
 * Replaces the text of a file, or makes it; the permissions of an old one stay. A file that has other
 * names too is written in place, because a new one in its stead would part them.
 *
 * @throws Error of `node:fs`, with its `code`, where the folder or the file cannot be written or is
 *   read-only; nothing has changed then.
 */
export function replaceFile(path: string, text: string | Uint8Array): void {
  const old = statSync(path, { throwIfNoEntry: false });
  const mode = old?.mode;
  if (old) {
    accessSync(path, constants.W_OK);
    // Root may write what nobody is meant to.
    if ((old.mode & 0o222) === 0)
      throw Object.assign(new Error(`\`${path}\` is read-only`), { code: 'EACCES' });
    if (old.nlink > 1) {
      writeFileSync(path, text);
      return;
    }
  }
  const draft = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    // `wx` writes through no link that someone has put there.
    writeFileSync(draft, text, { flag: 'wx', ...(mode !== undefined && { mode: mode & 0o777 }) });
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
