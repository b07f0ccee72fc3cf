// The Astro integration: no page is built of a handbook with errors, and search is built at the end.
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { capped } from '../report/capped.ts';
import { safe } from '../report/safe.ts';
import { stylish } from '../report/stylish.ts';
import { copyAttachments } from './attachments.ts';
import { unpublishable } from './bodies.ts';
import { currentSite, type Site } from './context.ts';
import { addCopies } from './copies.ts';
import { writeHostFiles } from './host-files.ts';
import { inlineStyles } from './inline-styles.ts';
import { follow } from './follow.ts';
import { openSite } from './open-site.ts';
import { searchFiles } from './search-files.ts';
import { buildSearch } from './search-index.ts';
import { faultsOfSite } from './verify.ts';

/** Stops a build; its message is the report. */
export class GateError extends Error {}

export function gate(): AstroIntegration {
  let isDev = false;
  return {
    name: 'handrail',
    hooks: {
      async 'astro:config:setup'({ command, updateConfig, config }) {
        if (command === 'preview') return;
        isDev = command === 'dev';
        const site =
          currentSite() ?? (await openSite(fileURLToPath(new URL('content', config.root)), {}));
        const { errors } = site.report.counts;
        const { url, limits } = site.handbook.settings;
        if (command === 'build' && errors > 0 && !site.force) {
          const report = capped(site.report, limits.diagnosticsPerFile);
          throw new GateError(`${stylish(report, {})}The site is not built.`);
        }
        updateConfig({
          ...(url !== undefined && { site: new URL(url).origin }),
          base: site.base === '' ? '/' : site.base,
        });
      },
      'astro:server:setup'({ server }) {
        const site = currentSite();
        // A build has a server too, for a moment.
        if (site && isDev) follow(site, server);
      },
      'astro:build:start'() {
        const site = currentSite();
        if (site && !site.force) refuse(site, unpublishable(site));
      },
      async 'astro:build:done'({ dir }) {
        const site = currentSite();
        if (!site) return;
        const out = fileURLToPath(dir);
        // Pages have told what they could not show.
        if (!site.force) refuse(site, []);
        copyAttachments(site, out);
        await buildSearch(out, searchFiles(site).hash);
        await addCopies(site, out);
        // After the copies, because no host serves these files: a copy must not ask for them.
        writeHostFiles(site, out);
        // After the copies, which have the sheets anyway.
        inlineStyles(out, site.base);
        // Last, because any step before may have lost something.
        const faults = faultsOfSite(site, out);
        if (!site.force) refuse(site, faults);
        for (const fault of faults) process.stderr.write(`handrail: ${safe(fault)}\n`);
      },
    },
  };
}

/**
 * Stops the build where there is anything that may not be published.
 *
 * @throws GateError
 */
function refuse({ refused }: Site, more: readonly string[]): void {
  refused.push(...more);
  if (refused.length > 0) throw new GateError(refused.join('\n'));
}
