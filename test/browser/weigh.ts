// What a first visit to a page costs: bytes, requests, shifts. `node test/browser/weigh.ts FOLDER` prints every kind.
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { host, type Host, type Sent } from './host.ts';
import { launch, PAGES } from './site.ts';

export interface Weight {
  /** The answers that the page needed before anyone touched it, in order. */
  sent: Sent[];
  /** The sum of their bodies as they were sent, in bytes. */
  bytes: number;
  /** Cumulative layout shift, without the grace that follows an input. */
  shift: number;
  /** Addresses asked for that are not the site's own. */
  foreign: string[];
}

/** How long a page must be quiet before it counts as loaded, in milliseconds. */
const QUIET = 200;

/** The sum of the layout shifts so far. */
export function shiftOf(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as unknown as Shift).value;
        }).observe({ type: 'layout-shift', buffered: true });
        interface Shift {
          value: number;
        }
        // Two frames: what is buffered is handed over before the second.
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
      }),
  );
}

/** Whether an address is not one of the site's; `data:` and `blob:` ask nobody. */
export function isForeign(url: string, origin: string): boolean {
  return !url.startsWith(`${origin}/`) && !/^(?:data|blob):/.test(url);
}

/**
 * Visits a page for the first time, in a browser that has nothing of the site.
 *
 * Service workers are kept out: what they fetch ahead is no part of the page. The host must serve no
 * other page meanwhile.
 */
export async function weigh(
  browser: Browser,
  site: Host,
  path: string,
  options: BrowserContextOptions = {},
): Promise<Weight> {
  const context = await browser.newContext({ serviceWorkers: 'block', ...options });
  try {
    const page = await context.newPage();
    const foreign: string[] = [];
    page.on('request', (request) => {
      if (isForeign(request.url(), site.origin)) foreign.push(request.url());
    });
    site.sent.length = 0;
    await page.goto(site.origin + path, { waitUntil: 'load' });
    await page.waitForTimeout(QUIET);
    const shift = await shiftOf(page);
    const sent = [...site.sent];
    return { sent, bytes: sent.reduce((sum, each) => sum + each.bytes, 0), shift, foreign };
  } finally {
    await context.close();
  }
}

function row(name: string, { sent, bytes, shift }: Weight): string {
  const of = (...purposes: string[]) =>
    sent
      .filter(({ purpose }) => purposes.includes(purpose))
      .reduce((sum, each) => sum + each.bytes, 0);
  const parts = [of('document'), of('style'), of('script'), of('font'), of('image')];
  const rest = bytes - parts.reduce((sum, part) => sum + part, 0);
  const cells = [bytes, sent.length, ...parts, rest].map((each) => each.toLocaleString('en'));
  return `| ${name} | ${cells.join(' | ')} | ${shift.toFixed(3)} |`;
}

async function main(folder: string): Promise<void> {
  const site = await host(folder);
  const browser = await launch();
  try {
    console.log('| page | bytes | requests | HTML | CSS | JS | fonts | images | other | CLS |');
    console.log('| --- | --: | --: | --: | --: | --: | --: | --: | --: | --: |');
    for (const [name, path] of Object.entries(PAGES))
      console.log(row(name, await weigh(browser, site, path)));
  } finally {
    await browser.close();
    site.close();
  }
}

if (import.meta.main) await main(process.argv[2] ?? 'dist');
