// Where a site is made: in a folder of its own, put in its place once it is whole.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { isFile, isFolder } from '../load.ts';
import { OpenError } from '../open.ts';

/** A file of every built site: a folder that holds it may be replaced by another build. */
const MARK = 'names.json';

/**
 * Makes an empty folder for a build. It is below the package, because what is built there imports
 * the package's dependencies, and new each time, because builds may run side by side.
 */
export function workFolder(below: string): string {
  const parent = join(below, 'node_modules/.cache/handrail');
  mkdirSync(parent, { recursive: true });
  return mkdtempSync(join(parent, 'build-'));
}

/**
 * Refuses an output folder whose files a build would delete although they are no built site.
 *
 * @throws OpenError that says why.
 */
export function refuseOutput(out: string, root: string): void {
  for (const kept of [resolve(root), process.cwd()])
    if (kept === out || !relative(out, kept).startsWith('..'))
      throw new OpenError(
        `\`--out ${shown(out)}\` would replace the folder that holds \`${shown(kept)}\`; name a folder for the site alone`,
      );
  if (isFile(out)) throw new OpenError(`\`--out ${shown(out)}\` is a file; name a folder`);
  if (isFolder(out) && !isFile(join(out, MARK)) && entries(out).length > 0)
    throw new OpenError(
      `\`--out ${shown(out)}\` holds files that are no built site, such as \`${entries(out)[0]}\`; name an empty folder`,
    );
}

/** Replaces the site in `out` by the one in `from`; files whose name begins with a dot stay. */
export function putInPlace(from: string, out: string): void {
  mkdirSync(out, { recursive: true });
  for (const name of entries(out)) rmSync(join(out, name), { recursive: true });
  for (const name of readdirSync(from))
    try {
      renameSync(join(from, name), join(out, name));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
      cpSync(join(from, name), join(out, name), { recursive: true });
    }
}

function entries(folder: string): string[] {
  return readdirSync(folder).filter((name) => !name.startsWith('.'));
}

function shown(path: string): string {
  return relative(process.cwd(), path).split(sep).join('/') || '.';
}
