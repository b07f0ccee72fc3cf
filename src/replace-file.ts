// A file exactly as it is, and a new text for it, which nobody reads half of.
import { randomBytes } from 'node:crypto';
import {
  accessSync,
  appendFileSync,
  constants,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
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
      throw Object.assign(new Error(`\`${path}\` is read-only`), { code: 'EACCES', path });
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
    // The draft is nobody's business.
    throw Object.assign(error as Error, { path });
  }
}

/**
 * Writes a file for other programs; a device or a pipe is written into.
 *
 * @throws Error of `node:fs`, with its `code`: `ELOOP` for a symbolic link, which a change that is
 *   checked may have brought along.
 */
export function writeOutput(path: string, text: string): void {
  const old = lstatSync(path, { throwIfNoEntry: false });
  if (old?.isSymbolicLink())
    throw Object.assign(new Error(`\`${path}\` is a symbolic link`), { code: 'ELOOP' });
  if (old && !old.isFile()) writeFileSync(path, text);
  else replaceFile(path, text);
}

/** How many bytes a file holds; 0 for one that is not there yet. */
export function sizeOfFile(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

/**
 * Adds a text to the end of a file, for one that others write too.
 *
 * @throws Error of `node:fs`, with its `code`.
 */
export function appendToFile(path: string, text: string): void {
  appendFileSync(path, text);
}

/**
 * Makes a file below the root, with the folders that it needs; through no link, and over no other file.
 *
 * @throws Error of `node:fs`, with its `code`: `EEXIST` where something is there, `ELOOP` where a step
 *   of the path is a symbolic link. Nothing has been written then.
 */
export function createFile(root: string, path: string, text: string): void {
  const steps = path.split('/');
  for (let count = 1; count < steps.length; count++) {
    const folder = steps.slice(0, count).join('/');
    if (lstatSync(join(root, folder), { throwIfNoEntry: false })?.isSymbolicLink())
      throw Object.assign(new Error(`\`${folder}\` is a symbolic link`), { code: 'ELOOP' });
  }
  const full = join(root, path);
  mkdirSync(dirname(full), { recursive: true });
  // `wx` makes a file and writes over none, not even through a link.
  writeFileSync(full, '', { flag: 'wx' });
  try {
    replaceFile(full, text);
  } catch (error) {
    rmSync(full, { force: true });
    throw error;
  }
}
