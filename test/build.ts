// Sites built by the command line itself, with the pinned Node, in folders of their own.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArchive, TODAY } from './archive.ts';

/** The root of this package. */
export const PACKAGE = join(import.meta.dirname, '..');

const NODE = createRequire(import.meta.url).resolve('node/bin/node');

export interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs `handrail` with these words, as one would in `cwd`; `flags` are Node's. */
export function handrail(
  words: readonly string[],
  cwd = PACKAGE,
  flags: readonly string[] = [],
): Promise<Run> {
  const child = spawn(NODE, [...flags, join(PACKAGE, 'src/cli.ts'), ...words], {
    cwd,
    env: { ...process.env, NODE_OPTIONS: '', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const run: Run = { code: null, stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (run.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (run.stderr += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ ...run, code }));
  });
}

/** A new folder under the system's temporary one; the caller removes it. */
export function temporary(): string {
  return mkdtempSync(join(tmpdir(), 'handrail-'));
}

/** Writes files below a folder. */
export function write(root: string, files: Iterable<[string, string | Buffer]>): void {
  for (const [path, body] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), body);
  }
}

export interface Built extends Run {
  /** The folder that holds `handbook`, and `site` where it was built. */
  folder: string;
  site: string;
}

/**
 * Builds the site of a handbook that is written out as an archive (see archive.ts) or file by file.
 *
 * The command runs beside the handbook, so its report names `handbook/…`.
 */
export async function buildArchive(
  files: string | Iterable<[string, string | Buffer]>,
  ...flags: string[]
): Promise<Built> {
  const folder = temporary();
  write(join(folder, 'handbook'), typeof files === 'string' ? parseArchive(files) : files);
  const words = ['build', '--root', 'handbook', '--out', 'site', '--as-of', TODAY, ...flags];
  return { ...(await handrail(words, folder)), folder, site: join(folder, 'site') };
}

/** Removes a folder and all that is in it. */
export function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
