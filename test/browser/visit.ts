// A browser on a built site, for all tests of a file; every page notes down what goes wrong in it.
import { type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launch, serve } from './site.ts';

export interface Visit {
  /** Where the site is served, below its base. */
  origin: string;
  /** Opens a page; it is closed with `page.context().close()`, or at the end of the file. */
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
  page.on('console', (message) => found.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => found.push(`script: ${error.message}`));
  page.on('requestfailed', (request) => found.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) found.push(`${response.status()}: ${response.url()}`);
  });
}

/** Serves the folder and starts the browser before the tests of a file; ends both after them. */
export function visit(folder: () => string | Promise<string>, base = ''): Visit {
  let browser: Browser;
  let stop: () => void;
  const visit: Visit = {
    origin: '',
    async open(path, options = {}) {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 800 },
        ...options,
      });
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
  afterAll(async () => {
    await browser?.close();
    stop?.();
  });
  return visit;
}
