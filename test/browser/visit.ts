// A browser on a built site, for all tests of a file; every page notes down what goes wrong in it.
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { buildArchive, remove } from '../build.ts';
import { launch, serve } from './site.ts';

export interface Visit {
  /** Where the site is served, below its base. */
  origin: string;
  /** Opens a page in a context of its own; it is closed after the test. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
}

const troubles = new WeakMap<Page, string[]>();

/** What the console, the page's scripts and its requests complained of. */
export function troublesOf(page: Page): string[] {
  return troubles.get(page) ?? [];
}

function watch(page: Page): void {
  const found: string[] = [];
  troubles.set(page, found);
  page.on('console', (message) => {
    // So the browser's driver says that this context has no offline copy.
    if (message.text() === 'Service Worker registration blocked by Playwright') return;
    found.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => found.push(`script: ${error.message}`));
  page.on('requestfailed', (request) => {
    // A request that the next page cuts off has not failed.
    const why = request.failure()?.errorText;
    if (why !== 'net::ERR_ABORTED') found.push(`failed: ${request.url()}: ${why}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) found.push(`${response.status()}: ${response.url()}`);
  });
}

/** Serves the folder and starts the browser before the tests of a file; ends both after them. */
export function visit(folder: () => string | Promise<string>, base = ''): Visit {
  let browser: Browser | undefined;
  let stop: (() => void) | undefined;
  const contexts: BrowserContext[] = [];
  const visit: Visit = {
    origin: '',
    async open(path, options = {}) {
      const viewport = { width: 1280, height: 800 };
      const context = await browser!.newContext({
        viewport,
        // Copying the whole site is the business of offline.test.ts.
        serviceWorkers: 'block',
        ...options,
      });
      contexts.push(context);
      const page = await context.newPage();
      watch(page);
      await page.goto(visit.origin + path);
      return page;
    },
  };
  beforeAll(async () => {
    const { server, origin } = await serve(await folder(), base);
    visit.origin = origin + base;
    stop = () => server.close();
    browser = await launch();
  });
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
  });
  afterAll(async () => {
    await browser?.close();
    stop?.();
  });
  return visit;
}

/** Builds the handbook of an archive, and serves it as `visit` does. */
export function visitArchive(text: string, base: string): Visit {
  let folder: string | undefined;
  // Hooks after the tests run last to first: the folder is removed when nobody reads it any more.
  afterAll(() => {
    if (folder !== undefined) remove(folder);
  });
  return visit(async () => {
    const built = await buildArchive(text);
    folder = built.folder;
    if (built.code !== 0) throw new Error(`Not built:\n${built.stdout}${built.stderr}`);
    return built.site;
  }, base);
}
