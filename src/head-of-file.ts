// The beginning of a file that is no document, when one was written, and where a path really leads: what load.ts does not need itself.
import { closeSync, lstatSync, openSync, readSync, realpathSync } from 'node:fs';
import { join } from 'node:path';

/** The first bytes of a regular file below the root; undefined where it cannot be read. */
export function readHead(root: string, path: string, most: number): Uint8Array | undefined {
  const full = join(root, path);
  let file: number | undefined;
  try {
    if (!lstatSync(full).isFile()) return undefined;
    file = openSync(full, 'r');
    const bytes = new Uint8Array(most);
    return bytes.slice(0, readSync(file, bytes));
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** True for a file below the root that was written, made or moved since a moment, in milliseconds since 1970. */
export function isWrittenSince(root: string, path: string, moment: number): boolean {
  const stat = lstatSync(join(root, path), { throwIfNoEntry: false });
  return stat !== undefined && stat.ctimeMs >= moment;
}

/** A path without the links in it. */
export function realPath(path: string): string {
  return realpathSync(path);
}
