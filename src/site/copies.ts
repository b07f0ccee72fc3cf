// The copies of a built site, for a day on which it cannot be reached: the archive, the offline copy.
import { archive } from './archive.ts';
import type { Site } from './context.ts';
import { offlineFiles } from './offline.ts';
import { readSite, writeFile } from './site-files.ts';

/** Adds both to a site; what is written after them is in neither. */
export async function addCopies(site: Site, out: string): Promise<void> {
  const { handbook, built, base } = site;
  const files = readSite(out);
  const wanted = handbook.settings.offline;
  const added = await offlineFiles(files, { built, base, wanted });
  for (const { path, bytes } of [...added, await archive(site, files)]) writeFile(out, path, bytes);
}
