// The files of a finished site, and how a step of the build adds to them.
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { SiteFile } from './pack.ts';

/** Reads every file below a folder, sorted by path; paths have forward slashes. */
export function readSite(out: string): SiteFile[] {
  return readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({
      path: path
        .slice(out.replace(/[/\\]+$/, '').length + 1)
        .split(sep)
        .join('/'),
      bytes: readFileSync(path),
    }));
}

/** The file of the page at an address: `/policy/` → `policy/index.html`, below a folder where one is given. */
export function sitePath(url: string, out = ''): string {
  return join(out, url, 'index.html');
}

/** True where a site has this file. */
export function isThere(out: string, path: string): boolean {
  return statSync(join(out, path), { throwIfNoEntry: false })?.isFile() ?? false;
}

/** True where a site has this file, and something is in it. */
export function isWritten(out: string, path: string): boolean {
  return isThere(out, path) && statSync(join(out, path)).size > 0;
}

/** Reads a module of the site's own source. */
export function readText(path: string): string {
  return readFileSync(path, 'utf8');
}

/** Writes a file of the site. */
export function writeFile(out: string, path: string, bytes: Uint8Array | string): void {
  const to = join(out, path);
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(to, bytes);
}
