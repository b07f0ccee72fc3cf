// The Astro integration: no page is built of a handbook with errors, and search is built at the end.
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { stylish } from '../report/stylish.ts';
import { copyAttachments } from './attachments.ts';
import { currentSite, type Site } from './context.ts';
import { addCopies } from './copies.ts';
import { writeHostFiles } from './host-files.ts';
import { inlineStyles } from './inline-styles.ts';
import { openSite } from './open-site.ts';
import { searchFiles } from './search-files.ts';
import { buildSearch } from './search-index.ts';

/** Stops a build; its message is the report. */
export class GateError extends Error {}

export function gate(): AstroIntegration {
  return {
    name: 'handrail',
    hooks: {
      async 'astro:config:setup'({ command, updateConfig, config }) {
        if (command === 'preview') return;
        const site =
          currentSite() ?? (await openSite(fileURLToPath(new URL('content', config.root)), {}));
        const { errors } = site.report.counts;
        if (command === 'build' && errors > 0 && !site.force)
          throw new GateError(`${stylish(site.report, {})}The site is not built.`);
        const { url } = site.handbook.settings;
        updateConfig({
          ...(url !== undefined && { site: new URL(url).origin }),
          base: site.base === '' ? '/' : site.base,
        });
      },
      async 'astro:server:setup'({ server, refreshContent }) {
        const site = currentSite();
        if (!site) return;
        server.watcher.add(site.root);
        let timer: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(site.root)) return;
          clearTimeout(timer);
          timer = setTimeout(() => {
            void follow(site).then(async () => {
              await refreshContent?.({});
              server.ws.send({ type: 'full-reload' });
            });
          }, 50);
        });
      },
      async 'astro:build:done'({ dir }) {
        const site = currentSite();
        if (!site) return;
        const out = fileURLToPath(dir);
        copyAttachments(site, out);
        await buildSearch(out, searchFiles(site).hash);
        await addCopies(site, out);
        // After the copies, because no host serves these files: a copy must not ask for them.
        writeHostFiles(site, out);
        // After the copies, which have the sheets anyway.
        inlineStyles(out, site.base);
      },
    },
  };
}

/** Opens the handbook again after an edit; what cannot be opened is told, and the last state stays. */
async function follow(site: Site): Promise<void> {
  try {
    const { report } = await openSite(site.root, { asOf: site.handbook.today, force: site.force });
    process.stdout.write(stylish(report, {}));
  } catch (error) {
    process.stderr.write(`handrail: ${error instanceof Error ? error.message : String(error)}\n`);
  }
}
