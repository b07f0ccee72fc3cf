// After one visit the handbook opens without its host, says how old it is, and never mixes two builds.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { offlineFiles } from '../../src/site/offline.ts';
import { readSite } from '../../src/site/site-files.ts';
import { buildArchive, remove } from '../build.ts';
import { FIXTURE } from './fixture.ts';
import { byPath, moodyHost, textOf, type Mood, type Moody } from './moody.ts';
import { launch, PAGES } from './site.ts';

const BASE = '/ops';
const RUNBOOK = '/runbooks/checkout/slow/';
const END = '?node=db-1&x=%2F#mitigation';
/** For a machine with much to do. */
const SLOW = { timeout: 20_000 };
const NOTE = /^Offline copy of \d+ \w+ \d{4}, \d\d:\d\d UTC \([^)]+ ago\)/;

let browser: Browser;
let first: Moody['files'];
let second: Moody['files'];
let folder: string;
const hosts: Moody[] = [];
const contexts: BrowserContext[] = [];

/** The same site after an edit: other text, and so another script, style sheet and pack. */
async function edited(files: Moody['files']): Promise<Moody['files']> {
  const own = /^(?:sw\.js|offline\.json|offline\/.*|handbook\.zip)$/;
  const assets = /(_astro\/[^"]*?)\.(js|css)\b/g;
  const site = [...files].flatMap(([path, bytes]) => {
    if (own.test(path)) return [];
    const text = () => Buffer.from(bytes).toString('utf8');
    const renamed = path.replace(assets, '$1-b.$2');
    if (!/\.(?:html|js|css)$/.test(path)) return [{ path, bytes }];
    return [
      {
        path: renamed,
        bytes: Buffer.from(
          text()
            .replaceAll(assets, '$1-b.$2')
            .replaceAll('Checkout is slow', 'Checkout is slow again'),
        ),
      },
    ];
  });
  const built = { at: '2026-11-22T03:12:00Z', commit: undefined };
  return byPath([...site, ...(await offlineFiles(site, { built, base: BASE, wanted: true }))]);
}

beforeAll(async () => {
  browser = await launch();
  const built = await buildArchive(FIXTURE);
  folder = built.folder;
  if (built.code !== 0) throw new Error(built.stdout + built.stderr);
  first = byPath(readSite(built.site));
  second = await edited(first);
});

afterEach(async () => {
  await Promise.all(contexts.splice(0).map((context) => context.close()));
  await Promise.all(hosts.splice(0).map((host) => host.close()));
});

afterAll(async () => {
  await browser.close();
  remove(folder);
});

async function visit(files = first, base = BASE): Promise<{ host: Moody; page: Page }> {
  const host = await moodyHost(files, base);
  hosts.push(host);
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  contexts.push(context);
  return { host, page: await context.newPage() };
}

/** Opens the home page, and waits until the copy is whole. */
async function visited(files = first, base = BASE): Promise<{ host: Moody; page: Page }> {
  const opened = await visit(files, base);
  await opened.page.goto(`${opened.host.origin}/`);
  await controlled(opened.page);
  return opened;
}

async function controlled(page: Page): Promise<void> {
  await page.waitForFunction(
    () => navigator.serviceWorker.controller?.state === 'activated',
    undefined,
    { timeout: 60_000 },
  );
}

const note = (page: Page) => page.locator('.copy-note').textContent();
const copies = (page: Page) => page.evaluate(() => caches.keys());

/** How many milliseconds it takes to open a page. */
async function timed(page: Page, address: string): Promise<number> {
  const before = performance.now();
  await page.goto(address);
  return performance.now() - before;
}

describe('the example handbook without its host', () => {
  // But for the home page, none of them was ever visited.
  test('every kind of page opens, styled, and says that it is a copy', async () => {
    const { host, page } = await visited(byPath(readSite(inject('site'))), '');
    await host.close();
    await page.context().setOffline(true);
    for (const [name, path] of Object.entries(PAGES)) {
      const answer = await page.goto(host.origin + path);
      expect(answer?.status(), name).toBe(name === 'missing' ? 404 : 200);
      expect(await note(page), name).toMatch(NOTE);
      expect(await page.locator('.top').evaluate((top) => getComputedStyle(top).zIndex)).toBe('10');
    }
  });

  test('every file of the site is in the copy', async () => {
    const files = byPath(readSite(inject('site')));
    const { host, page } = await visited(files, '');
    const paths = [...files.keys()]
      .filter((path) => !/^(?:sw\.js|offline\/.*|handbook\.zip|_headers|_redirects)$/.test(path))
      .map((path) => path.replace(/(^|\/)index\.html$/, '$1'));
    const missing = await page.evaluate(
      async ([root, all]) => {
        const found = await Promise.all(all.map((path) => caches.match(root + path)));
        return all.filter((_path, index) => !found[index]);
      },
      [`${host.origin}/`, paths] as const,
    );
    expect(paths.length).toBeGreaterThan(1000);
    expect(missing).toEqual([]);
  });

  test('search finds by name and by text', async () => {
    const { host, page } = await visited(byPath(readSite(inject('site'))), '');
    await host.close();
    await page.goto(`${host.origin}/policy/`);
    for (const [query, url] of [
      ['CheckoutApiErrorRateHigh', '/runbooks/checkout/api-elevated-errors/'],
      ['stuck orders', '/runbooks/orders/stuck-orders/'],
    ] as const) {
      await page.fill('input[type=search]', query);
      await expect
        .poll(() => page.locator('.result').first().getAttribute('href'), { timeout: 10_000 })
        .toContain(url);
    }
  });
});

describe('an address arrives without the host, with query and fragment', () => {
  let page: Page;
  let origin: string;

  beforeAll(async () => {
    const opened = await visited();
    ({ page } = opened);
    ({ origin } = opened.host);
    await opened.host.close();
    // Kept for all tests of this block.
    hosts.length = contexts.length = 0;
  });

  afterAll(() => page.context().close());

  test.each([
    ['as it is', RUNBOOK],
    ['in another case', '/Runbooks/Checkout/Slow/'],
    ['without its last slash', '/runbooks/checkout/slow'],
    ['as .html', '/runbooks/checkout/slow.html'],
    ['by an alias', '/runbooks/checkout/latency/'],
    ['by an alias in another case, without its last slash', '/Runbooks/Checkout/Latency'],
  ])('%s', async (_how, path) => {
    await page.goto(origin + path + END);
    await page.waitForURL(origin + RUNBOOK + END);
    expect(await page.textContent('h1')).toBe('Checkout is slow');
    expect(await note(page)).toMatch(NOTE);
    await expect.poll(() => page.evaluate(() => scrollY), SLOW).toBeGreaterThan(300);
  });

  test('what is missing is answered by the page for it, which offers the nearest', async () => {
    const answer = await page.goto(`${origin}/runbooks/chekout/slwo/`);
    expect(answer?.status()).toBe(404);
    await page.locator('[data-nearest] a').first().waitFor();
  });
});

describe('a host on a bad day', () => {
  test('that answers is always asked first', async () => {
    const { host, page } = await visited();
    await page.goto(host.origin + RUNBOOK);
    expect(await page.locator('.copy-note').count()).toBe(0);
  });

  test.each<[Mood, number]>([
    ['503', 2400],
    ['portal', 2400],
    ['login', 2400],
    ['not-found', 2400],
    ['hangs', 4000],
  ])('%s: the copy answers within %d ms', async (mood, limit) => {
    const { host, page } = await visited();
    host.mood = mood;
    expect(await timed(page, host.origin + RUNBOOK + END)).toBeLessThan(limit);
    expect(await page.textContent('h1')).toBe('Checkout is slow');
    expect(await note(page)).toMatch(NOTE);
    expect(page.url()).toBe(host.origin + RUNBOOK + END);
  });

  test('that hangs is waited for once, not at every link', async () => {
    const { host, page } = await visited();
    host.mood = 'hangs';
    expect(await timed(page, host.origin + RUNBOOK)).toBeGreaterThan(2000);
    expect(await timed(page, `${host.origin}/runbooks/`)).toBeLessThan(1500);
    // A first answer that comes late is enough for the next page to wait again.
    host.mood = 'well';
    await expect
      .poll(() => page.goto(host.origin + RUNBOOK).then(() => page.locator('.copy-note').count()), {
        ...SLOW,
      })
      .toBe(0);
  });

  test('somebody else’s page is no reason to wait less for the next', async () => {
    const { host, page } = await visited();
    host.mood = 'portal';
    await page.goto(host.origin + RUNBOOK);
    expect(await note(page)).toMatch(NOTE);
    host.mood = 'hangs';
    expect(await timed(page, host.origin + RUNBOOK)).toBeGreaterThan(2000);
  });

  test('a file is the copy’s where the host has an error or a login in its place', async () => {
    const { host, page } = await visited();
    const path = 'favicon.svg';
    const look = () =>
      page.evaluate(async (url) => {
        const answer = await fetch(url);
        return [answer.status, (await answer.text()).slice(0, 4)];
      }, `${host.origin}/${path}`);
    const sound = await look();
    expect(sound).toEqual([200, '<svg']);
    for (const mood of ['not-found', '503', 'login'] as const) {
      host.mood = mood;
      expect(await look(), mood).toEqual(sound);
    }
    host.mood = 'well';
    host.beside.set('login', { page: '<h1>Sign in</h1>' });
    host.beside.set(path, { location: `${BASE}/login` });
    expect(await look()).toEqual(sound);
  });

  test('a page that the host no longer has is not brought back', async () => {
    const { host, page } = await visited();
    host.files = new Map([...first].filter(([path]) => !path.startsWith('runbooks/checkout/slow')));
    expect((await page.goto(host.origin + RUNBOOK))?.status()).toBe(404);
    expect(await page.locator('.copy-note').count()).toBe(0);
  });

  test('“Try the network again” leads to whatever the network says, once', async () => {
    const { host, page } = await visited();
    host.mood = 'portal';
    await page.goto(host.origin + RUNBOOK);
    await page.click('text=Try the network again');
    await page.waitForSelector('text=Accept our terms');
    await page.goto(host.origin + RUNBOOK);
    expect(await note(page)).toMatch(NOTE);
    host.mood = 'well';
    await page.click('text=Try the network again');
    await page.waitForSelector('.copy-note', { state: 'detached' });
    expect(await page.textContent('h1')).toBe('Checkout is slow');
  });
});

describe('a host that the handbook shares', () => {
  const text = (page: Page) => page.locator('body').innerText();

  test('keeps its other pages; without it they are missing', async () => {
    const { host, page } = await visited();
    host.beside.set('grafana/d/1', { page: '<h1>Dashboards</h1>' });
    host.beside.set('old', { location: `${BASE}/grafana/d/1?x=1` });
    host.beside.set('files/report.html', { page: '<h1>A report</h1>' });
    expect((await page.goto(`${host.origin}/grafana/d/1`))?.status()).toBe(200);
    expect(await text(page)).toBe('Dashboards');
    await page.goto(`${host.origin}/old`);
    expect(page.url()).toBe(`${host.origin}/grafana/d/1?x=1`);
    await page.goto(`${host.origin}/files/report.html`);
    expect(await text(page)).toBe('A report');
    host.mood = '503';
    const answer = await page.goto(`${host.origin}/grafana/d/1`);
    expect(answer?.status()).toBe(404);
    expect(await note(page)).toMatch(NOTE);
  });

  test('and where one must log in is left by “Try the network again”', async () => {
    const { host, page } = await visited();
    host.beside.set(RUNBOOK.slice(1), { location: `${BASE}/login` });
    host.beside.set('login', { page: '<h1>Sign in</h1>' });
    await page.goto(host.origin + RUNBOOK + END);
    expect(await note(page)).toMatch(NOTE);
    await page.click('text=Try the network again');
    await page.waitForURL(/\/login/);
    expect(await text(page)).toBe('Sign in');
    host.beside.clear();
    await page.goto(host.origin + RUNBOOK);
    expect(await page.locator('.copy-note').count()).toBe(0);
  });
});

test('letters of every alphabet in an address, and pages that are attachments', async () => {
  const site = [...first].map(([path, bytes]) => ({ path, bytes }));
  const bytes = first.get('runbooks/checkout/slow/index.html')!;
  const report = { path: 'files/report.html', bytes: Buffer.from('<h1>Earlier</h1>') };
  const all = [...site, { path: 'guide/größe/index.html', bytes }, report];
  const built = { at: '2026-11-22T03:12:00Z', commit: undefined };
  const added = await offlineFiles(all, { built, base: BASE, wanted: true });
  const { host, page } = await visited(byPath([...all, ...added]));
  host.beside.set(report.path, { page: '<h1>Later</h1>' });
  await page.goto(`${host.origin}/${report.path}`);
  expect(await page.textContent('h1')).toBe('Later');
  await host.close();
  await page.goto(`${host.origin}/${report.path}`);
  expect(await page.textContent('h1')).toBe('Earlier');
  await page.goto(`${host.origin}/Guide/Größe`);
  await page.waitForURL(`${host.origin}/guide/gr%C3%B6%C3%9Fe/`);
  expect(await page.textContent('h1')).toBe('Checkout is slow');
});

describe('an update', () => {
  const update = (page: Page) =>
    page.evaluate(() =>
      navigator.serviceWorker
        .getRegistration()
        .then((registration) => registration!.update())
        .then(
          () => '',
          (error: unknown) => String(error),
        ),
    );
  /** Until the new worker has taken over, or has failed. */
  const settled = (page: Page) =>
    expect
      .poll(
        () =>
          page.evaluate(async () => {
            const { installing, waiting, active } = await navigator.serviceWorker.ready;
            return installing ?? waiting ?? active!.state;
          }),
        SLOW,
      )
      .toBe('activated');
  /** The build whose copy is kept, by the file that is stored last. */
  const kept = async (page: Page) => (await copies(page)).filter((name) => !name.endsWith('asked'));

  test('that breaks off leaves the earlier build whole', async () => {
    const { host, page } = await visited();
    const before = await kept(page);
    host.files = second;
    host.mood = 'broken-pack';
    await update(page);
    await settled(page);
    expect(host.asked.some((path) => path.endsWith('.pack'))).toBe(true);
    expect(await kept(page)).toEqual(before);
    await host.close();
    await page.goto(host.origin + RUNBOOK);
    expect(await page.textContent('h1')).toBe('Checkout is slow');
  });

  test('that is not what was built is not taken', async () => {
    const { host, page } = await visited();
    const before = await kept(page);
    const pack = [...second.keys()].find((path) => path.endsWith('.pack'))!;
    host.files = new Map([...second, [pack, [...first].find(([p]) => p.endsWith('.pack'))![1]]]);
    await update(page);
    await settled(page);
    expect(await kept(page)).toEqual(before);
  });

  test('leaves open pages their own files, and is whole for the next', async () => {
    const { host, page } = await visited();
    await page.goto(host.origin + RUNBOOK);
    const open = await page.context().newPage();
    await open.goto(`${host.origin}/runbooks/`);
    const script = [...first.keys()].find((path) => /^_astro\/search-.*\.js$/.test(path))!;
    expect(second.has(script)).toBe(false);
    host.files = second;
    host.asked = [];
    await update(page);
    await settled(page);
    expect(await kept(page)).toHaveLength(2);

    // The page of the first build still loads its part of search.
    host.asked = [];
    const answer = open.waitForResponse((response) => response.url().endsWith(script));
    await open.focus('input[type=search]');
    expect((await answer).status()).toBe(200);
    expect(host.asked).not.toContain(script);

    // All that is opened now is of the second, from the host or from the copy.
    await page.goto(host.origin + RUNBOOK);
    expect(await page.textContent('h1')).toBe('Checkout is slow again');
    await host.close();
    await page.goto(host.origin + RUNBOOK);
    expect(await page.textContent('h1')).toBe('Checkout is slow again');
    expect(await note(page)).toContain('22 November 2026, 03:12 UTC');
    const used = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
    );
    expect(used.filter((path) => /_astro\/.*(?<!-b)\.(?:js|css)$/.test(path))).toEqual([]);

    // The first goes when the last page that was open under it is closed.
    await open.close();
    await page.goto(`${host.origin}/runbooks/`);
    await page.goto(host.origin + RUNBOOK);
    await expect.poll(async () => (await kept(page)).length, SLOW).toBe(1);
  });

  test('that keeps no copies removes those that are kept', async () => {
    const { host, page } = await visited();
    const built = { at: '2026-11-22T03:12:00Z', commit: undefined };
    const stop = byPath(await offlineFiles([], { built, base: BASE, wanted: false }));
    expect(textOf(stop, 'offline.json')).toContain('"build":null');
    host.files = new Map([...first, ...stop]);
    await update(page);
    await expect.poll(() => copies(page), SLOW).toEqual([]);
    expect(
      await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
    ).toBe(0);
  });
});

describe('a reader’s choice', () => {
  test('removes the copy, holds, and keeps one again', async () => {
    const { host, page } = await visited();
    await page.goto(`${host.origin}/help/`);
    await page.getByText(/This device keeps the build of .* files, .* MB/).waitFor();
    await page.click('text=Remove the offline copy');
    await page.waitForSelector('text=as you chose');
    expect(await copies(page)).toEqual([]);
    host.asked = [];
    await page.goto(`${host.origin}/runbooks/`);
    await page.waitForTimeout(1500);
    expect(host.asked.filter((path) => /sw\.js|\.pack$/.test(path))).toEqual([]);
    await page.goto(`${host.origin}/help/`);
    await page.click('text=Keep an offline copy');
    await page.getByText(/This device keeps the build of/).waitFor();
    await host.close();
    await page.goto(host.origin + RUNBOOK);
    expect(await note(page)).toMatch(NOTE);
  });

  test('is taken back on the same page; the panel says when that fails', async () => {
    const { host, page } = await visited();
    await page.goto(`${host.origin}/help/`);
    await page.click('text=Remove the offline copy');
    await page.waitForSelector('text=as you chose');
    host.mood = 'broken-pack';
    await page.click('text=Keep an offline copy');
    await page.waitForSelector('text=The copy could not be fetched.');
    host.mood = 'well';
    await page.click('text=Keep an offline copy');
    await page.getByText(/This device keeps the build of/).waitFor();
    await host.close();
    await page.goto(host.origin + RUNBOOK);
    expect(await note(page)).toMatch(NOTE);
  });

  test('a copy that something else has emptied comes back by itself', async () => {
    const { host, page } = await visited();
    await page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name);
    });
    await page.goto(host.origin + RUNBOOK);
    await expect
      .poll(() => page.evaluate(async () => !!(await caches.match('/ops/offline.json'))), SLOW)
      .toBe(true);
  });

  test('a large copy is fetched only for who asks, and the panel says how large it is', async () => {
    const own = /^(?:sw\.js|offline\.json|offline\/.*|handbook\.zip)$/;
    const site = [...first].flatMap(([path, bytes]) => (own.test(path) ? [] : [{ path, bytes }]));
    const built = { at: '2026-11-22T03:12:00Z', commit: undefined };
    const options = { built, base: BASE, wanted: true, limit: 1000 };
    const { host, page } = await visit(byPath([...site, ...(await offlineFiles(site, options))]));
    await page.goto(`${host.origin}/help/`);
    await page.getByText(/no offline copy: \d+\.\d MB are fetched only if you ask/).waitFor();
    await page.waitForTimeout(1500);
    expect(host.asked).toContain('sw.js');
    expect(host.asked.filter((path) => path.endsWith('.pack'))).toEqual([]);
    await page.click('text=Keep an offline copy');
    await page.getByText(/This device keeps the build of/).waitFor();
  });

  test('to save data is kept: nothing is fetched unless it is asked for', async () => {
    const { host, page } = await visit();
    await page.addInitScript(() =>
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
    );
    await page.goto(`${host.origin}/help/`);
    await page.waitForTimeout(1500);
    expect(host.asked.filter((path) => /sw\.js|\.pack$/.test(path))).toEqual([]);
    await page.click('text=Keep an offline copy');
    await page.getByText(/This device keeps the build of/).waitFor();
  });
});
