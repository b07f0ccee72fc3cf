// Builds the full-text index over the finished pages.
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** Indexes every page below `out` and writes the index to `out/pagefind`. */
export async function buildSearch(out: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(`The search index cannot be made: ${errors.join('; ')}`);
  const added = await index.addDirectory({ path: out });
  if (added.errors.length > 0)
    throw new Error(`Pages cannot be indexed: ${added.errors.join('; ')}`);
  const written = await index.writeFiles({ outputPath: join(out, 'pagefind') });
  if (written.errors.length > 0)
    throw new Error(`The search index cannot be written: ${written.errors.join('; ')}`);
  await close();
}
