// Puts the whole finished site into a pack, beside the worker that keeps it for a day without network.
import { bundle } from './bundle.ts';
import type { Built } from '../built.ts';
import { copyOf } from './copy-page.ts';
import { pack, sha256Of, type SiteFile } from './pack.ts';
import type { Copy } from './worker/scope.ts';

/** What a build says of itself in `offline.json`; the file also marks a folder as a built site. */
export interface OfflineFacts {
  /** The build's id; null where the handbook keeps no offline copies. */
  build: string | null;
  at: string;
  commit: string | null;
  /** How many files the copy has, and how many bytes they and their packs are. */
  files: number;
  bytes: number;
  packed: number;
  /** True where the packs are so large that they are fetched only for who asks for them. */
  large: boolean;
  parts: string[];
}

export interface OfflineOptions {
  built: Built;
  /** The path below which the site is served: `` or `/ops`. */
  base: string;
  /** False where handbook.yaml says `offline: false`: a copy that a browser has is then removed. */
  wanted: boolean;
  /** The size of all packs, in bytes, above which nobody fetches them unasked; 25 MB. */
  limit?: number;
}

const LIMIT = 25e6;

const text = new TextEncoder();

/**
 * Makes what the site needs to be read offline: the packs, the worker and `offline.json`.
 *
 * @param files Every other file of the finished site.
 * @returns the files to add, by path.
 */
export async function offlineFiles(
  files: readonly SiteFile[],
  { built, base, wanted, limit }: OfflineOptions,
): Promise<SiteFile[]> {
  const facts: OfflineFacts = {
    build: null,
    at: built.at,
    commit: built.commit ?? null,
    files: 0,
    bytes: 0,
    packed: 0,
    large: false,
    parts: [],
  };
  if (!wanted) {
    const none: Copy = { build: '', parts: [], bytes: 0, large: false, about: '' };
    return [
      file('sw.js', await bundle('worker/stop.ts', { COPY: none })),
      file('offline.json', JSON.stringify(facts)),
    ];
  }
  const copies = await copyFiles(files, built, base);
  const parts = pack(copies);
  const bytes = copies.reduce((sum, each) => sum + each.bytes.length, 0);
  const build = sha256Of(parts.map((part) => part.sha256).join(' ')).slice(0, 16);
  const packed = parts.reduce((sum, part) => sum + part.bytes.length, 0);
  const large = packed > (limit ?? LIMIT);
  Object.assign(facts, {
    build,
    files: copies.length,
    bytes,
    packed,
    large,
    parts: parts.map((part) => part.path),
  });
  const about = JSON.stringify(facts);
  const copy: Copy = {
    build,
    parts: parts.map(({ path, sha256 }) => [path, sha256]),
    bytes,
    large,
    about,
  };
  return [
    ...parts,
    file('sw.js', await bundle('worker/worker.ts', { COPY: copy })),
    file('offline.json', about),
  ];
}

/** The files as the copy has them: pages say that they are one. */
async function copyFiles(
  files: readonly SiteFile[],
  built: Built,
  base: string,
): Promise<SiteFile[]> {
  const style = hashed('copy', 'css', await bundle('styles/copy.css'));
  const script = hashed('copy', 'js', await bundle('client/offline-page.ts'));
  const options = {
    how: 'offline' as const,
    built,
    style: `${base}/${style.path}`,
    script: `${base}/${script.path}`,
  };
  const pages = files.map((each) =>
    each.path.endsWith('.html')
      ? file(each.path, copyOf(new TextDecoder().decode(each.bytes), options))
      : each,
  );
  return [...pages, style, script];
}

/** A file whose name changes with its content, as the worker expects of all below `offline/`. */
function hashed(name: string, ending: string, content: string): SiteFile {
  return file(`offline/${name}-${sha256Of(content).slice(0, 10)}.${ending}`, content);
}

function file(path: string, content: string): SiteFile {
  return { path, bytes: text.encode(content) };
}
