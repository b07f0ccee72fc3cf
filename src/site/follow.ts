// While the site is served in development, edits of the handbook's files reach its pages.
import { relative } from 'node:path';
import type { ViteDevServer } from 'vite';
import { builtNow } from '../built.ts';
import type { Report } from '../check.ts';
import { historyOf } from '../history.ts';
import { safe } from '../report/safe.ts';
import { stylish } from '../report/stylish.ts';
import { Workspace } from '../workspace/workspace.ts';
import { attachmentAt } from './attachments.ts';
import { currentSite, setSite, type Site } from './context.ts';

/** How long the file system is quiet, in milliseconds, before what happened is taken up. */
const PAUSE = 20;

/** How much later than the clock, in milliseconds, a file system may say that a file was written. */
const SLACK = 100;

/** Follows the files below the root of a site; what cannot be opened is told, and the last state stays. */
export function follow(site: Site, server: ViteDevServer): void {
  let { built, history } = site;
  const tell = (message: string) => process.stderr.write(`handrail: ${safe(message)}\n`);
  let { report, edition = 0 } = site;
  const said = (found: Report) => `${found.asOf}${stylish(found, {})}`;
  let shown = said(report);
  const workspace = new Workspace(
    site.root,
    {
      report(found, paths) {
        report = found;
        if (paths) return;
        // All is judged: pages that show other findings than they did are loaded once more.
        const text = said(report);
        if (text === shown) return;
        shown = text;
        process.stdout.write(stylish(report, {}));
        void show();
      },
      trouble(message) {
        if (message !== undefined) tell(message);
      },
      failed(error) {
        tell(error instanceof Error ? (error.stack ?? error.message) : String(error));
      },
    },
    site.asOf,
    () => new Date(),
  );
  const show = async () => {
    const handbook = await workspace.current();
    if (!handbook) return;
    const now = builtNow(site.root);
    // The dates of files come from the log, which takes long to read and stays until HEAD moves.
    if (now.commit !== built.commit) history = historyOf(site.root);
    built = now;
    // Pages keep what they have worked out for a handbook, and this one has changed in place.
    setSite({
      ...site,
      handbook: handbook.on(handbook.today),
      report,
      built,
      history,
      refused: [],
      edition: ++edition,
    });
    for (const environment of Object.values(server.environments))
      environment.hot.send('astro:content-changed', {});
    server.environments.client.hot.send({ type: 'full-reload', path: '*' });
  };
  setSite({ ...site, edition });
  server.middlewares.use((request, response, next) => {
    const found = attachmentAt(currentSite() ?? site, request.originalUrl ?? request.url ?? '');
    if (!found) {
      next();
      return;
    }
    response.setHeader('Content-Type', found.type);
    response.setHeader('Content-Security-Policy', "script-src 'none'");
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.end(found.bytes);
  });
  workspace.goOn(site.handbook);
  const touched = new Set<string>();
  let isMove = false;
  let timer: NodeJS.Timeout | undefined;
  // What is written before the watcher has seen all files, it does not tell.
  server.watcher.once('ready', () => {
    if (workspace.catchUp((site.openedAt ?? Infinity) - SLACK)) void show();
  });
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
