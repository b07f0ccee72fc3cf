// Copies the files that documents link to, such as images, into the built site.
import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isPublished } from '../model/document.ts';
import type { Site } from './context.ts';

/** The address of an attachment, below the site's base. */
export function attachmentUrl(path: string): string {
  return `/files/${path.split('/').map(encodeURIComponent).join('/')}`;
}

/** Copies each attachment that a published document links to. */
export function copyAttachments({ handbook, root }: Site, out: string): void {
  const wanted = new Set<string>();
  for (const document of handbook.documents)
    if (isPublished(document))
      for (const link of document.body?.links ?? []) {
        const target = handbook.link(document, link.url);
        if (target.kind === 'attachment') wanted.add(target.path);
      }
  for (const path of wanted) {
    const to = join(out, 'files', path);
    mkdirSync(dirname(to), { recursive: true });
    copyFileSync(join(root, path), to);
  }
}
