// How Astro builds the site; the handbook it shows comes through the gate.
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { gate } from './src/site/gate.ts';

export default defineConfig({
  srcDir: './src/site',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  // A script inside a page would need a hash in the page's policy.
  vite: { build: { assetsInlineLimit: 0 }, worker: { format: 'es' } },
  integrations: [mdx(), gate()],
});
