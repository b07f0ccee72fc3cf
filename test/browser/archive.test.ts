// The archive opens from a folder: links, search, parameters and commands work, and nothing is fetched.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { readSite } from '../../src/site/site-files.ts';
import { buildArchive, remove, temporary } from '../build.ts';
import { FIXTURE } from './fixture.ts';
import { byPath } from './moody.ts';
import { launch } from './site.ts';

let browser: Browser;
let page: Page;
let troubles: string[];
const folders: string[] = [];

/** Unpacks an archive as a reader does; gives the address of its folder. */
function unpack(zip: Uint8Array): { root: string; files: Map<string, string> } {
  const folder = temporary();
  folders.push(folder);
  const files = new Map<string, string>();
  let top = '';
  for (const [path, bytes] of Object.entries(unzipSync(zip))) {
    const to = join(folder, path);
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, bytes);
    top = path.split('/')[0]!;
    files.set(path.slice(top.length + 1), Buffer.from(bytes).toString('utf8'));
  }
  return { root: pathToFileURL(join(folder, top)).href, files };
}

let example: ReturnType<typeof unpack>;

beforeAll(async () => {
  browser = await launch();
  example = unpack(byPath(readSite(inject('site'))).get('handbook.zip')!);
});

afterEach(() => page?.context().close());

afterAll(async () => {
  await browser.close();
  folders.forEach(remove);
});

/** Opens a page of the archive in a browser without network. */
async function open(path: string, { root } = example): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  await context.setOffline(true);
  page = await context.newPage();
  troubles = [];
  page.on('console', (message) => troubles.push(message.text()));
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('request', (request) => {
    if (!/^(?:file|data):/.test(request.url())) troubles.push(`asked for ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    // A request that the next page cuts off has not failed.
    const why = request.failure()?.errorText;
    if (why !== 'net::ERR_ABORTED') troubles.push(`failed: ${request.url()}: ${why}`);
  });
  await page.goto(`${root}/${path}`);
}

describe('the archive of the example handbook', () => {
  test('says when it was made, and is styled', async () => {
    await open('index.html');
    expect(await page.textContent('.copy-note')).toMatch(/^Archive of \d+ \w+ 2026, .* \(.* ago\)/);
    expect(await page.locator('.top').evaluate((top) => getComputedStyle(top).zIndex)).toBe('10');
    expect(troubles).toEqual([]);
  });

  test('has no link, script or style that leads out of it or nowhere', () => {
    const lost: string[] = [];
    for (const [path, text] of example.files) {
      if (!path.endsWith('.html')) continue;
      const tags = text.replace(/(<script\b[^>]*>)[^<]*/g, '$1').match(/<[a-z][^>]*>/g)!;
      for (const tag of tags)
        for (const [, value] of tag.matchAll(/ (?:href|src|action)="([^"]*)"/g)) {
          if (/^(?:https?:|mailto:|data:|#|$)/.test(value!)) continue;
          const target = new URL(value!.replaceAll('&amp;', '&'), `file:///${path}`);
          if (!example.files.has(decodeURIComponent(target.pathname.slice(1))))
            lost.push(`${path}: ${value}`);
        }
    }
    expect(lost).toEqual([]);
  });

  test('a link leads on, from page to page', async () => {
    await open('index.html');
    await page.click('nav >> text=Runbooks');
    await page.click('main >> text=Checkout API errors elevated');
    expect(await page.textContent('h1')).toBe('Checkout API errors elevated');
    expect(page.url()).toBe(`${example.root}/runbooks/checkout/api-elevated-errors/index.html`);
    expect(troubles).toEqual([]);
  });

  test('query and fragment fill the commands and lead to the section', async () => {
    await open('runbooks/rabbitmq/queue-backlog/index.html?queue=orders.events#mitigation');
    await expect.poll(() => page.evaluate(() => scrollY), { timeout: 20_000 }).toBeGreaterThan(300);
    expect((await page.locator('pre').allTextContents()).join('\n')).toContain('orders.events');
    expect(troubles).toEqual([]);
  });

  test('a command is copied', async () => {
    await open('runbooks/checkout/api-elevated-errors/index.html');
    await page.click('.copy >> nth=0');
    await page.getByText(/^Copied/).waitFor();
    expect(troubles).toEqual([]);
  });

  test.each([
    ['a name', 'CheckoutApiErrorRateHigh', 'checkout/api-elevated-errors'],
    ['the words of a name', 'checkout api error rate high', 'checkout/api-elevated-errors'],
    ['a title', 'stuck orders', 'orders/stuck-orders'],
  ])('search finds by %s, and Enter opens it', async (_how, query, runbook) => {
    await open('policy/index.html');
    await page.keyboard.press('/');
    await page.keyboard.type(query);
    const first = page.locator('.result').first();
    await expect
      .poll(() => first.getAttribute('href'), { timeout: 20_000 })
      .toContain(`/runbooks/${runbook}/`);
    await page.keyboard.press('Enter');
    await page.waitForURL(`${example.root}/runbooks/${runbook}/index.html*`);
    expect(troubles).toEqual([]);
  });
});

test('the help says what an archive is, and of no copy that a browser keeps', async () => {
  await open('help/index.html');
  await page.getByText('This is the archive').waitFor();
  const text = await page.locator('main').textContent();
  expect(text).not.toMatch(/offline copy is kept|After one visit|Download the archive/);
  expect(await page.locator('[data-offline-copy]').count()).toBe(0);
  expect(troubles).toEqual([]);
});

test('the search page finds too', async () => {
  await open('search/index.html?q=stuck+orders');
  const first = page.locator('.result').first();
  await expect
    .poll(() => first.getAttribute('href'), { timeout: 20_000 })
    .toContain('/runbooks/orders/stuck-orders/index.html');
  // What only a server can give is not asked for.
  await page.waitForTimeout(500);
  expect(troubles).toEqual([]);
});

describe('the archive of a handbook below a path', () => {
  afterAll(() => void vi.unstubAllEnvs());

  test('has aliases, the sources of what is published, and no draft', async () => {
    const secret = 'Not for everybody yet.';
    // A zip knows no year before 1980.
    vi.stubEnv('SOURCE_DATE_EPOCH', '0');
    const built = await buildArchive(
      `${FIXTURE}-- runbooks/checkout/draft.md --\n---\ntitle: Draft\nstatus: draft\n---\n\n${secret}\n` +
        `-- notes.md --\n${secret}\n`,
    );
    folders.push(built.folder);
    expect(built.code, built.stdout + built.stderr).toBe(0);
    const archive = unpack(byPath(readSite(built.site)).get('handbook.zip')!);
    const sources = [...archive.files.keys()].filter((path) => path.startsWith('source/'));
    expect(sources.sort()).toEqual([
      'source/runbooks/checkout/slow.md',
      'source/runbooks/search/slow.mdx',
    ]);
    expect([...archive.files.values()].filter((text) => text.includes(secret))).toEqual([]);
    await open('runbooks/checkout/latency/index.html?a=b#mitigation', archive);
    await page.waitForURL(`${archive.root}/runbooks/checkout/slow/index.html?a=b#mitigation`);
    expect(await page.textContent('h1')).toBe('Checkout is slow');
    await page.click('text=the other one');
    expect(page.url()).toBe(`${archive.root}/runbooks/search/slow/index.html#meaning`);
    expect(troubles).toEqual([]);
  });
});
