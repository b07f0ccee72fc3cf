// The command `urls`: the list of published paths and headings that links from outside rely on.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PUBLISHED_FILE } from './load.ts';
import type { Handbook } from './model/handbook.ts';
import { openHandbook } from './open.ts';

/** Every path of the build, and every heading of a runbook, sorted; one a line. */
export function publishedUrls(handbook: Handbook): string[] {
  const urls: string[] = [];
  for (const [url, page] of handbook.pages) {
    if (page === 'site') continue;
    urls.push(url);
    if ('body' in page && page.kind === 'runbook')
      for (const heading of page.body?.headings ?? [])
        if (heading.depth === 2 && heading.id !== '') urls.push(`${url}#${heading.id}`);
  }
  for (const alias of handbook.aliases.keys()) urls.push(alias);
  return urls.sort();
}

/** Prints the list, or adds what is new to `urls.txt`; a line never leaves it by itself. */
export async function urls(
  root: string,
  options: { asOf: string | undefined; write: boolean },
): Promise<number> {
  const handbook = await openHandbook(root, { asOf: options.asOf, now: new Date() });
  const now = publishedUrls(handbook);
  if (!options.write) {
    process.stdout.write(now.map((url) => `${url}\n`).join(''));
    return 0;
  }
  const all = [...new Set([...handbook.published.map((line) => line.url), ...now])].sort();
  const head =
    '# Every path and heading that was ever published; `handrail urls --write` adds to it.\n';
  writeFileSync(join(root, PUBLISHED_FILE), head + all.map((url) => `${url}\n`).join(''));
  const added = all.length - handbook.published.length;
  process.stdout.write(`${all.length} paths in ${PUBLISHED_FILE}, ${added} of them new\n`);
  return 0;
}
