// Where a site is made: in a folder of its own, put in its place once it is whole.
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { isFile, isFolder } from '../load.ts';
import { OpenError } from '../open.ts';

/** A file of every built site: a folder that holds it may be replaced by another build. */
const MARK = 'offline.json';

/** Where builds are made, below the package. */
const CACHE = 'node_modules/.cache/handrail';

/**
 * Makes an empty folder for a build. It is below the package, because what is built there imports
 * the package's dependencies, and new each time, because builds may run side by side.
 *
 * @throws OpenError when it cannot be made.
 */
export function workFolder(below: string): string {
  const parent = join(below, CACHE);
  try {
    mkdirSync(parent, { recursive: true });
    return mkdtempSync(join(parent, 'build-'));
  } catch (error) {
    throw unwritable(
      error,
      `The site needs a writable folder \`${CACHE}\` where handrail is installed`,
      'let this user write there, or install handrail as this user',
    );
  }
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

/**
 * Replaces the site in `out` by the one in `from`; files whose name begins with a dot stay.
 *
 * The new site is brought beside `out` first, then takes its place by renames alone, and the old one
 * is deleted last: whatever fails, one whole site is there.
 *
 * @throws OpenError when `out` cannot be written.
 */
export function putInPlace(from: string, out: string): void {
  try {
    mkdirSync(out, { recursive: true });
    const place = realpathSync(out);
    const fresh = replaceWhole(from, place);
    if (fresh !== undefined) replaceEntries(fresh, place);
  } catch (error) {
    throw unwritable(error, `The site cannot be written to \`${shown(out)}\``, OUT_REMEDY);
  }
}

const OUT_REMEDY = 'name a folder that can be written with `--out`';

/** What says that a folder may not be renamed, or nothing be put beside it: a mount point, say. */
const FIXED = new Set(['EACCES', 'EBUSY', 'EPERM', 'EROFS', 'EXDEV']);

/**
 * Puts a new folder in the place of the old one.
 *
 * @returns where the new site is when the folder itself may not be replaced.
 */
function replaceWhole(from: string, place: string): string | undefined {
  let stage: string;
  try {
    stage = mkdtempSync(join(dirname(place), `.${basename(place)}-`));
  } catch (error) {
    if (!FIXED.has(codeOf(error) ?? '')) throw error;
    return from;
  }
  const fresh = join(stage, 'new');
  const old = join(stage, 'old');
  try {
    bring(from, fresh);
    chmodSync(fresh, statSync(place).mode);
    const made = new Set(readdirSync(fresh));
    const kept = readdirSync(place).filter((name) => name.startsWith('.') && !made.has(name));
    move([
      [place, old],
      [fresh, place],
      ...kept.map((name): Move => [join(old, name), join(place, name)]),
    ]);
  } catch (error) {
    // The old site could not be put back: it stays where it is.
    if (existsSync(old)) throw error;
    const fixed = existsSync(fresh) && FIXED.has(codeOf(error) ?? '');
    if (fixed && !existsSync(from)) bring(fresh, from);
    discard(stage);
    if (fixed) return from;
    throw error;
  }
  discard(stage);
  return undefined;
}

/** Puts each entry of the new site in the place of the old one's, in a folder that stays. */
function replaceEntries(from: string, place: string): void {
  const stage = mkdtempSync(join(place, '.handrail-'));
  const fresh = join(stage, 'new');
  const old = join(stage, 'old');
  try {
    mkdirSync(old);
    bring(from, fresh);
    const made = readdirSync(fresh);
    const gone = readdirSync(place).filter((name) => !name.startsWith('.') || made.includes(name));
    move([
      ...gone.map((name): Move => [join(place, name), join(old, name)]),
      ...made.map((name): Move => [join(fresh, name), join(place, name)]),
    ]);
  } catch (error) {
    if (readdirSync(old).length === 0) discard(stage);
    throw error;
  }
  discard(stage);
}

/** From where to where something is renamed. */
type Move = [from: string, to: string];

/** Renames one after another; when one fails, those before it are undone. */
function move(moves: readonly Move[]): void {
  const done: Move[] = [];
  try {
    for (const each of moves) {
      renameSync(...each);
      done.push(each);
    }
  } catch (error) {
    for (const [from, to] of done.reverse()) renameSync(to, from);
    throw error;
  }
}

/** Moves a folder, also from another filesystem. */
function bring(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
  }
}

/** Deletes what is no longer needed; what stays is in nobody's way. */
export function discard(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // Something still writes there, or it is not ours.
  }
}

/** A failure of the file system as a sentence; any other error as it is. */
function unwritable(error: unknown, what: string, remedy: string): unknown {
  const code = codeOf(error);
  return code === undefined ? error : new OpenError(`${what} (${code}); ${remedy}`);
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException | undefined)?.code;
}

function entries(folder: string): string[] {
  return readdirSync(folder).filter((name) => !name.startsWith('.'));
}

function shown(path: string): string {
  return relative(process.cwd(), path).split(sep).join('/') || '.';
}
