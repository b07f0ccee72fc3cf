// While the site is served in development, edits of the handbook's files reach its pages.
import { relative } from 'node:path';
import type { ViteDevServer } from 'vite';
import { safe } from '../report/safe.ts';
import { stylish } from '../report/stylish.ts';
import { Workspace } from '../workspace/workspace.ts';
import { setSite, type Site } from './context.ts';

/** How long the file system is quiet, in milliseconds, before what happened is taken up. */
const PAUSE = 20;

/** Follows the files below the root of a site; what cannot be opened is told, and the last state stays. */
export function follow(site: Site, server: ViteDevServer): void {
  const tell = (message: string) => process.stderr.write(`handrail: ${safe(message)}\n`);
  let { report, edition = 0 } = site;
  let shown = stylish(report, {});
  const workspace = new Workspace(
    site.root,
    {
      report(found, paths) {
        report = found;
        if (paths) return;
        // All is judged: pages that show other findings than they did are loaded once more.
        const text = stylish(report, {});
        if (text === shown) return;
        shown = text;
        process.stdout.write(text);
        void show();
      },
      trouble(message) {
        if (message !== undefined) tell(message);
      },
      failed(error) {
        tell(error instanceof Error ? (error.stack ?? error.message) : String(error));
      },
    },
    site.handbook.today,
    () => new Date(),
  );
  const show = async () => {
    const handbook = await workspace.current();
    if (!handbook) return;
    // Pages keep what they have worked out for a handbook, and this one has changed in place.
    setSite({
      ...site,
      handbook: handbook.on(handbook.today),
      report,
      refused: [],
      edition: ++edition,
    });
    for (const environment of Object.values(server.environments))
      environment.hot.send('astro:content-changed', {});
    server.environments.client.hot.send({ type: 'full-reload', path: '*' });
  };
  setSite({ ...site, edition });
  workspace.goOn(site.handbook);
  const touched = new Set<string>();
  let isMove = false;
  let timer: NodeJS.Timeout | undefined;
  server.watcher.add(site.root);
  server.watcher.on('all', (event, path) => {
    const below = relative(site.root, path).replaceAll('\\', '/');
    if (below === '' || below.startsWith('..')) return;
    touched.add(below);
    if (event !== 'change') isMove = true;
    clearTimeout(timer);
    timer = setTimeout(() => {
      workspace.touch([...touched], isMove);
      touched.clear();
      isMove = false;
      void show();
    }, PAUSE);
  });
  server.httpServer?.once('close', () => workspace.end());
}
