// Makes a Starlight site of a folder of Markdown files; used by run.ts as the contender in the build.
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

export interface StarlightSite {
  /** The folder to make the project in, somewhere below the one whose node_modules hold Starlight. */
  project: string;
  /** The folder of `.md` files. */
  pages: string;
  /** `lean`: a sidebar of one link and no highlighting of code, the least that Starlight can do. */
  lean: boolean;
}

/** Writes the project: configuration, content collection and pages, with the search it has by default. */
export function makeStarlight({ project, pages, lean }: StarlightSite): void {
  mkdirSync(join(project, 'src'), { recursive: true });
  // Astro finds the packages that it must bundle by the dependencies that are written here.
  const { dependencies } = JSON.parse(
    readFileSync(join(import.meta.dirname, 'package.json'), 'utf8'),
  );
  write(
    join(project, 'package.json'),
    JSON.stringify({ private: true, type: 'module', dependencies }, null, 2),
  );
  write(join(project, 'tsconfig.json'), '{ "extends": "astro/tsconfigs/strict" }\n');
  const paths = globSync('**/*.md', { cwd: pages }).sort();
  const less = `
      expressiveCode: false,
      sidebar: [{ label: 'First', link: '/${paths[0]!.replaceAll('\\', '/').replace(/\.md$/, '/')}' }],`;
  write(
    join(project, 'astro.config.mjs'),
    `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';

export default defineConfig({
  site: 'https://ops.larkspur.example',
  cacheDir: './.cache',${lean ? '\n  markdown: { syntaxHighlight: false },' : ''}
  integrations: [
    starlight({
      title: 'Generated operations',${lean ? less : ''}
    }),
  ],
});
`,
  );
  write(
    join(project, 'src/content.config.ts'),
    `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
  );
  for (const path of paths)
    write(
      join(project, 'src/content/docs', path),
      titled(readFileSync(join(pages, path), 'utf8'), basename(path, '.md')),
    );
}

/** Starlight builds no page without a `title` in its front matter. */
function titled(text: string, name: string): string {
  const front = /^---\n([\s\S]*?)\n---\n/.exec(text);
  if (front && /^title:/m.test(front[1]!)) return text;
  const title = JSON.stringify(/^# (.*)$/m.exec(text)?.[1] ?? name);
  return front
    ? text.replace('---\n', `---\ntitle: ${title}\n`)
    : `---\ntitle: ${title}\n---\n\n${text}`;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
