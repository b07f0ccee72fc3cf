// Copies the files that documents link to, such as images, into the built site.
import { closeSync, copyFileSync, lstatSync, mkdirSync, openSync, readSync } from 'node:fs';
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
