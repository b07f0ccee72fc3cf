// The files that documents link to, such as images: copied into a built site, and served in development.
import {
  closeSync,
  copyFileSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { attachmentFlaw, bytesToJudge } from '../model/attachment.ts';
import { isPublished } from '../model/document.ts';
import type { Site } from './context.ts';

/** The address of an attachment, below the site's base. */
export function attachmentUrl(path: string): string {
  return `/files/${path.split('/').map(encodeURIComponent).join('/')}`;
}

/**
 * Copies each attachment that a published document links to. It judges each by what is on disk now, and
 * leaves out what may not be published: also in a forced build, and where a rule or a caller failed to.
 */
export function copyAttachments({ handbook, root }: Site, out: string): void {
  const wanted = new Set<string>();
  for (const document of handbook.documents)
    if (isPublished(document))
      for (const link of document.body?.links ?? []) {
        const target = handbook.link(document, link.url);
        if (target.kind === 'attachment') wanted.add(target.path);
      }
  for (const path of wanted) {
    if (!isSafe(join(root, path), path)) continue;
    const to = join(out, 'files', path);
    mkdirSync(dirname(to), { recursive: true });
    copyFileSync(join(root, path), to);
  }
}

/** Types that a browser must be told; it offers any other file to be saved. */
const TYPES: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
  pdf: 'application/pdf',
  txt: 'text/plain; charset=utf-8',
};

/**
 * The attachment at an address, judged by what is on disk now as in a build.
 *
 * @param url The path of a request, with the site's base, and its query if it has one.
 * @returns undefined where there is none, or it may not be published.
 */
export function attachmentAt(
  { handbook, root, base }: Site,
  url: string,
): { bytes: Uint8Array; type: string } | undefined {
  const start = `${base}/files/`;
  if (!url.startsWith(start)) return undefined;
  try {
    const path = decodeURIComponent(url.slice(start.length).replace(/[?#].*$/s, ''));
    if (!handbook.attachments.has(path) || !isSafe(join(root, path), path)) return undefined;
    const ending = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
    const type = TYPES[ending] ?? 'application/octet-stream';
    return { bytes: readFileSync(join(root, path)), type };
  } catch {
    // No file any more, or no address at all.
    return undefined;
  }
}

function isSafe(full: string, path: string): boolean {
  // It was a regular file when it was listed.
  if (!lstatSync(full).isFile()) return false;
  const file = openSync(full, 'r');
  try {
    const bytes = new Uint8Array(bytesToJudge(path));
    return attachmentFlaw(path, bytes.subarray(0, readSync(file, bytes))) === undefined;
  } finally {
    closeSync(file);
  }
}
