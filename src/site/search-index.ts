// Builds the index of excerpts over the finished pages, in a folder that belongs to this build alone.
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/**
 * Indexes every page below `out` and writes the index to `out/pagefind-<hash>`.
 *
 * @param hash What the names of the build's other search files have in common.
 */
export async function buildSearch(out: string, hash: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(`The search index cannot be made: ${errors.join('; ')}`);
  const added = await index.addDirectory({ path: out });
  if (added.errors.length > 0)
    throw new Error(`Pages cannot be indexed: ${added.errors.join('; ')}`);
  const written = await index.writeFiles({ outputPath: join(out, `pagefind-${hash}`) });
  if (written.errors.length > 0)
    throw new Error(`The search index cannot be written: ${written.errors.join('; ')}`);
  await close();
}
