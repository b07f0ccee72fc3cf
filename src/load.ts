// Disk → SourceFile[]: the only reader of a handbook's files. What it reads from is a Tree, see tree.ts.
import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import picomatch from 'picomatch';
import { isWrittenSince, readHead } from './head-of-file.ts';
import { decode } from './decode.ts';
import { fixedPart, kindNames, type KindName } from './model/kind.ts';
import type { Settings } from './model/settings.ts';
import type { SourceFile } from './model/source.ts';
import type { Listing, Tree } from './tree.ts';

/** The largest file that is read where handbook.yaml says nothing, in bytes. */
export const SIZE_LIMIT = 1024 * 1024;

export { decode };

export const HANDBOOK_FILE = 'handbook.yaml';
export const PUBLISHED_FILE = 'urls.txt';
export const BASELINE_FILE = 'baseline.yaml';

/** The most that is read of the file at a path, in bytes; a list has a line or a few for each finding or page. */
export const limitOf = (path: string, fileSize = SIZE_LIMIT): number =>
  path === PUBLISHED_FILE || path === BASELINE_FILE ? 16 * 1024 * 1024 : fileSize;

const SKIPPED = new Set(['node_modules', '.git']);

/** A built site lies at the top; further down, `dist` is a name like any other. */
function isSkipped(name: string, folder: string): boolean {
  return SKIPPED.has(name) || (folder === '' && (name === 'dist' || name === '.astro'));
}

/** What keeps a handbook from being read as a whole; told with exit code 2. */
export class LoadError extends Error {}

/** A file of a kind, and the fixed part of the glob that found it. */
export interface KindFile {
  kind: KindName;
  base: string;
  source: SourceFile;
}

export interface Loaded {
  files: KindFile[];
  /** Paths below the folders of documents that are no documents. */
  attachments: Set<string>;
  /** The committed list of published paths; undefined when there is none. */
  published: SourceFile | undefined;
  /** The findings that were there when the handbook was first checked; undefined when there are none. */
  baseline: SourceFile | undefined;
  /** The Alertmanager configuration that handbook.yaml names. */
  alertmanager: SourceFile | undefined;
  /** Kinds whose globs handbook.yaml names and that match nothing. */
  empty: KindName[];
}

/** The files below a root on disk, as they are now. */
export function diskTree(root: string): Tree {
  const listings = new Map<string, Listing>();
  const heads = new Map<string, Uint8Array | undefined>();
  return {
    read: (path, limit) => readSource(root, path, limit),
    list: (folder) => {
      const known = listings.get(folder) ?? list(root, folder);
      listings.set(folder, known);
      return known;
    },
    head: (path, bytes) => {
      if (!heads.has(path)) heads.set(path, readHead(root, path, bytes));
      return heads.get(path);
    },
    isWrittenSince: (path, moment) => isWrittenSince(root, path, moment),
    linkAbove: (path) => linkAbove(root, path),
  };
}

/** Reads one file below the root. Whatever is wrong with it is told in `trouble`. */
export function readSource(root: string, path: string, limit = SIZE_LIMIT): SourceFile {
  const full = join(root, path);
  try {
    const stat = lstatSync(full);
    if (stat.isSymbolicLink())
      return { path, text: '', trouble: { kind: 'not-a-file', what: 'a symbolic link' } };
    if (!stat.isFile()) {
      const what = stat.isDirectory() ? 'a folder' : 'no regular file';
      return { path, text: '', trouble: { kind: 'not-a-file', what } };
    }
    if (stat.size > limit)
      return { path, text: '', trouble: { kind: 'too-large', bytes: stat.size, limit } };
    return decode(path, readFileSync(full));
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    return { path, text: '', trouble: { kind: 'unreadable', reason } };
  }
}

/** Finds and reads every file that the settings' globs name; links are told, never followed. */
export function load(tree: Tree, settings: Settings): Loaded {
  const seen = new Map<string, KindName>();
  const attachments = new Set<string>();
  const files: KindFile[] = [];
  const empty: KindName[] = [];
  const alertmanager = readBelow(tree, settings.alerts.alertmanager);
  for (const kind of kindNames) {
    const globs = settings.content[kind].map((glob) => glob.replace(/^\.\//, ''));
    const wanted = globs.filter((glob) => !glob.startsWith('!'));
    const leftOut = globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1));
    const isLeftOut = leftOut.length > 0 ? picomatch(leftOut, { dot: true }) : () => false;
    let found = 0;
    for (const glob of wanted) {
      const base = fixedPart(glob);
      const matches = picomatch(glob);
      const { paths, irregular } = tree.list(base);
      for (const path of paths) {
        if (isLeftOut(path) || path === HANDBOOK_FILE || path === alertmanager?.path) continue;
        const folderLink = irregular.get(path) === 'folder';
        if (!matches(path) && !folderLink) {
          if (!irregular.has(path)) attachments.add(path);
          continue;
        }
        found++;
        const other = seen.get(path);
        if (other !== undefined && other !== kind && !folderLink)
          throw new LoadError(
            `\`${path}\` is matched by \`content.${other}\` and by \`content.${kind}\`; leave it out of one with \`!\``,
          );
        if (other !== undefined) continue;
        seen.set(path, kind);
        files.push({ kind, base, source: tree.read(path, settings.limits.fileSize) });
      }
    }
    if (found === 0 && settings.named.has(kind)) empty.push(kind);
  }
  for (const path of seen.keys()) attachments.delete(path);
  files.sort((a, b) => (a.source.path < b.source.path ? -1 : 1));
  return {
    files,
    attachments,
    published: readList(tree, PUBLISHED_FILE),
    baseline: readList(tree, BASELINE_FILE),
    alertmanager,
    empty,
  };
}

/** A list that is there or not, `urls.txt` or `baseline.yaml`; one that cannot be read comes with its trouble. */
export function readList(tree: Tree, path: string): SourceFile | undefined {
  const source = tree.read(path, limitOf(path));
  const { trouble } = source;
  return trouble?.kind === 'unreadable' && trouble.reason === 'ENOENT' ? undefined : source;
}

/** A file that handbook.yaml names; one above the root is not read. */
function readBelow(tree: Tree, written: string | undefined): SourceFile | undefined {
  if (written === undefined) return undefined;
  const path = posix.normalize(written.replaceAll('\\', '/'));
  if (!/^(?:\.\.(?:\/|$)|\/|[A-Za-z]:)/.test(path) && tree.linkAbove(path) === undefined)
    return tree.read(path);
  const what = 'a path that leaves the root';
  return { path, text: '', trouble: { kind: 'not-a-file', what } };
}

/** Every path below a folder, sorted; a symbolic link is listed and not entered. */
function list(root: string, base: string): Listing {
  const irregular = new Map<string, 'folder' | 'other'>();
  const paths: string[] = [];
  const walk = (folder: string): void => {
    let entries;
    try {
      entries = readdirSync(join(root, folder), { withFileTypes: true });
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'EACCES' && code !== 'EPERM') return;
      throw new LoadError(
        `The folder \`${folder}\` cannot be read (${code}); check its permissions`,
      );
    }
    for (const entry of entries) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        if (isSkipped(entry.name, folder)) continue;
        // A folder called `people.yaml` would otherwise be nobody, without a word.
        if (/\.(?:mdx?|ya?ml)$/i.test(entry.name)) {
          paths.push(path);
          irregular.set(path, 'other');
        }
        walk(path);
        continue;
      }
      paths.push(path);
      if (!entry.isFile())
        irregular.set(path, kindOfLink(join(root, path), entry.isSymbolicLink()));
    }
  };
  const link = linkAbove(root, base);
  if (link === undefined) walk(base);
  else {
    paths.push(link);
    irregular.set(link, kindOfLink(join(root, link), true));
  }
  paths.sort();
  return { paths, irregular };
}

/** The first step of a path that is a symbolic link. */
function linkAbove(root: string, path: string): string | undefined {
  const steps = path === '' ? [] : path.split('/');
  for (let count = 1; count <= steps.length; count++) {
    const part = steps.slice(0, count).join('/');
    if (lstatSync(join(root, part), { throwIfNoEntry: false })?.isSymbolicLink()) return part;
  }
  return undefined;
}

/** A folder behind a link would vanish from the handbook without a word, and so would a loop. */
function kindOfLink(path: string, isLink: boolean): 'folder' | 'other' {
  if (!isLink) return 'other';
  try {
    return statSync(path).isDirectory() ? 'folder' : 'other';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ELOOP' ? 'folder' : 'other';
  }
}

/** True when a path is a folder. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** True when a path is a regular file. */
export function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
