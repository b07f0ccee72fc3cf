// What a first visit to each kind of page costs, and what a page lets run: bytes, requests, shifts, the policy.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { host, type Host } from './host.ts';
import { launch, PAGES } from './site.ts';
import { isForeign, shiftOf, weigh } from './weigh.ts';

const DESK: BrowserContextOptions = { viewport: { width: 1440, height: 900 } };
const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 3,
  isMobile: true,
  hasTouch: true,
};

/** What a page may take, in bytes of compressed bodies. */
const READ = 12_000;
const FLOOR = 20_000;
/** What search may take until its first result, on top of the page. */
const SEARCH = 64_000;

const RUNBOOK = PAGES['runbook']!;
const WITH_PARAMETERS = '/runbooks/rabbitmq/queue-backlog/?queue=payments.captures#mitigation';

let browser: Browser;
let site: Host;
const contexts: BrowserContext[] = [];

/** A context that the test need not close. */
async function context(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const opened = await browser.newContext(options);
  contexts.push(opened);
  return opened;
}

beforeAll(async () => {
  site = await host(inject('site'));
  browser = await launch();
});
afterEach(async () => {
  await Promise.all(contexts.splice(0).map((each) => each.close()));
});
afterAll(async () => {
  await browser?.close();
  site?.close();
});

/** The compressed size of each runbook's page, the smallest first. */
function runbooks(): { path: string; size: number }[] {
  const folder = inject('site');
  return globSync('runbooks/*/*/index.html', { cwd: folder })
    .map((file) => ({ file, text: readFileSync(join(folder, file)) }))
    .filter(({ text }) => !text.includes('http-equiv="refresh"'))
    .map(({ file, text }) => ({
      path: `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`,
      size: gzipSync(text, { level: 9 }).length,
    }))
    .sort((a, b) => a.size - b.size);
}

describe('a first visit', () => {
  /** Pages that search as they open, and so need its index, too. */
  const searching = ['search', 'missing'];

  const WIDE = ['home', 'runbook', 'service', 'incident', 'alerts', 'month', 'search', 'missing'];

  test.each(Object.entries(PAGES))('%s', async (name, path) => {
    const phone = await weigh(browser, site, path, PHONE);
    const needed = phone.sent.map((each) => `${each.path} ${each.bytes}`).join('\n');
    const limit = searching.includes(name) ? FLOOR + SEARCH : FLOOR;
    // Excerpts come after the rows, when nobody is typing.
    const later = phone.sent.filter((each) => each.path.startsWith('/pagefind-'));
    const bytes = phone.bytes - later.reduce((sum, each) => sum + each.bytes, 0);
    expect(bytes, needed).toBeLessThanOrEqual(limit);
    if (!searching.includes(name)) {
      // The help page also tells the state of this device's copy.
      const page = phone.sent.filter((each) => !/offline/i.test(each.path));
      expect(page.length, needed).toBeLessThanOrEqual(5);
      const purposes = new Set(page.map((each) => each.purpose));
      expect([...purposes].filter((each) => !/^(?:document|style|script)$/.test(each))).toEqual([]);
    }
    // What differs on a desk is the layout: one page of each.
    const desk = WIDE.includes(name) ? await weigh(browser, site, path, DESK) : undefined;
    expect([...phone.foreign, ...(desk?.foreign ?? [])]).toEqual([]);
    // The columns of a long table may settle by a hair while its rows arrive.
    expect(Math.max(phone.shift, desk?.shift ?? 0)).toBeLessThan(0.01);
  });

  test('to a runbook of median length takes 12 kB in three requests', async () => {
    const all = runbooks();
    expect(all.length).toBeGreaterThan(10);
    const { path } = all[all.length >> 1]!;
    const { sent, bytes } = await weigh(browser, site, path, PHONE);
    const needed = sent.map((each) => `${each.path} ${each.bytes}`).join('\n');
    expect(sent.length, needed).toBeLessThanOrEqual(3);
    expect(bytes, needed).toBeLessThanOrEqual(READ);
  });

  test.each([
    ['desk', DESK],
    ['phone', PHONE],
  ])('by a link with parameters and a fragment moves nothing (%s)', async (_, options) => {
    const { shift, foreign } = await weigh(browser, site, WITH_PARAMETERS, options);
    expect(shift).toBe(0);
    expect(foreign).toEqual([]);
  });

  test('does not wait for the service worker', async () => {
    // Neither its script nor anything that it asks for is ever answered.
    const slow = await host(inject('site'), ({ headers }) => {
      const script = headers['service-worker'] === 'script';
      return script || /\/sw\.js$/.test(headers.referer ?? '');
    });
    try {
      const page = await (await context()).newPage();
      await page.goto(slow.origin + RUNBOOK, { waitUntil: 'load', timeout: 10_000 });
      expect(await page.locator('.copy').count()).toBeGreaterThan(0);
      expect(await page.evaluate(() => document.readyState)).toBe('complete');
    } finally {
      slow.close();
    }
  });
});

describe('the instruments', () => {
  test('see a shift, a foreign address and every byte', async () => {
    const page = await (await context(DESK)).newPage();
    await page.goto(site.origin + RUNBOOK);
    await page.evaluate(() => document.querySelector('main')!.prepend('A late line'));
    await page.evaluate(() => {
      const late = document.createElement('p');
      late.textContent = 'Late';
      late.style.height = '200px';
      document.querySelector('main')!.prepend(late);
    });
    await expect.poll(() => shiftOf(page)).toBeGreaterThan(0);
    expect(isForeign('https://fonts.example.com/a.woff2', site.origin)).toBe(true);
    expect(isForeign(`${site.origin}/names.json`, site.origin)).toBe(false);
    expect(isForeign('data:image/svg+xml,x', site.origin)).toBe(false);
    const [size] = runbooks();
    const { sent } = await weigh(browser, site, size!.path);
    expect(sent[0]).toMatchObject({ purpose: 'document', bytes: size!.size, status: 200 });
  });
});

describe('nothing is asked of anyone else', () => {
  test.each(['home', 'runbook'])('when search is opened on %s', async (name) => {
    const opened = await context(DESK);
    const foreign: string[] = [];
    const complaints: string[] = [];
    // The context's requests are those of the service worker, too.
    opened.on('request', (request) => {
      if (isForeign(request.url(), site.origin)) foreign.push(request.url());
    });
    const page = await opened.newPage();
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(site.origin + PAGES[name]);
    await page.keyboard.press('/');
    await page.keyboard.type('checkout slow');
    await page.waitForSelector('.result');
    await page.waitForTimeout(500);
    expect(foreign).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

describe('the policy', () => {
  test.each(Object.entries(PAGES))('%s', async (name, path) => {
    const response = await fetch(site.origin + path);
    expect(response.status).toBe(name === 'missing' ? 404 : 200);
    const html = await response.text();
    const meta = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html);
    // What stands before the policy is not bound by it.
    expect(html.slice(0, meta?.index)).not.toMatch(/<(?:script|link|style|img)\b/);
    const directives = new Map(
      (meta?.[1] ?? '').split(/;\s*/).map((each) => {
        const [directive = '', ...sources] = each.split(' ');
        return [directive, sources];
      }),
    );
    expect(directives.get('default-src')).toEqual(["'none'"]);
    expect(directives.get('script-src')).toContain("'self'");
    for (const source of directives.get('script-src') ?? [])
      expect(source).toMatch(/^'(?:self|wasm-unsafe-eval|sha256-[\w+/]+=*)'$/);
    expect(html).not.toMatch(/<[a-z][^>]*\son[a-z]+=/);
    expect(html).not.toMatch(/<[a-z][^>]*\sstyle=/);
  });

  /** Tries to run script in a page in every way that a hole in the renderer would give. */
  async function tries(options: BrowserContextOptions): Promise<string[]> {
    const page = await (await context(options)).newPage();
    await page.goto(site.origin + RUNBOOK);
    return page.evaluate(async () => {
      const ran: string[] = [];
      Object.assign(window, { ran });
      const script = document.createElement('script');
      script.textContent = "window.ran.push('script')";
      document.body.append(script);
      const main = document.querySelector('main')!;
      main.insertAdjacentHTML(
        'beforeend',
        `<button id="trap" onclick="window.ran.push('handler')">x</button>
         <a id="scheme" href="javascript:window.ran.push('scheme')">y</a>`,
      );
      document.getElementById('trap')!.click();
      document.getElementById('scheme')!.click();
      // eslint-disable-next-line @typescript-eslint/no-implied-eval -- what must not work
      setTimeout("window.ran.push('eval')", 0);
      await new Promise((resolve) => setTimeout(resolve, 200));
      return ran;
    });
  }

  test('lets no injected script run', async () => {
    expect(await tries({})).toEqual([]);
    // Without the policy all of them do, so the silence above is the policy's doing.
    const all = await tries({ bypassCSP: true });
    expect(all.sort()).toEqual(['eval', 'handler', 'scheme', 'script']);
  });
});
