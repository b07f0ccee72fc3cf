// Makes the least that Astro can do of a folder of Markdown files: one page a file, and Pagefind behind it.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes the project; `build.mjs` in it builds the pages and then their search. */
export function makeBare(project: string, pages: string): void {
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), text);
  };
  cpSync(pages, join(project, 'docs'), { recursive: true });
  write('package.json', '{ "private": true, "type": "module" }\n');
  write('astro.config.mjs', 'export default { markdown: { syntaxHighlight: false } };\n');
  write(
    'src/content.config.ts',
    `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

export const collections = { docs: defineCollection({ loader: glob({ pattern: '**/*.md', base: './docs' }) }) };
`,
  );
  write(
    'src/pages/[...id].astro',
    `---
import { getCollection, render } from 'astro:content';

export async function getStaticPaths() {
  return (await getCollection('docs')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

const { Content } = await render(Astro.props.entry);
---

<html lang="en"><head><title>{Astro.props.entry.id}</title></head><body><main><Content /></main></body></html>
`,
  );
  write(
    'build.mjs',
    `import { execFileSync } from 'node:child_process';
import { build } from 'astro';

await build({ root: import.meta.dirname, logLevel: 'error' });
execFileSync(process.execPath, [process.argv[2], '--site', 'dist'], { cwd: import.meta.dirname, stdio: 'ignore' });
`,
  );
}
