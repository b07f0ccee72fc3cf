// Addresses that were mistyped, moved or written in another case still arrive, whole.
import { describe, expect, test } from 'vitest';
import { FIXTURE } from './fixture.ts';
import { troublesOf, visitArchive } from './visit.ts';

const site = visitArchive(
  FIXTURE.replace(
    'extends: minimal\n',
    `extends: minimal
redirects:
  - from: /runbooks/checkout/slow/#repair
    to: /runbooks/checkout/slow/#mitigation
  - from: /runbooks/checkout/slow/#search
    to: /runbooks/search/slow/#meaning
  - from: /runbooks/checkout/slow/#cache
    gone: The <cache> was taken away.
  - from: /wiki/checkout/
    to: /runbooks/checkout/slow/#rollback
  - from: /wiki/legacy/
    gone: The legacy shop was switched off in May.
`,
  ),
  '/ops',
);
const END = '?node=db-1&x=%2F#mitigation';

describe('an address arrives, with query and fragment', () => {
  test.each([
    ['as it is', '/runbooks/checkout/slow/'],
    ['in another case', '/Runbooks/Checkout/Slow/'],
    ['without its last slash', '/runbooks/checkout/slow'],
    ['in another case, without its last slash', '/Runbooks/checkout/SLOW'],
    ['as .html', '/runbooks/checkout/slow.html'],
    ['as a file name', '/runbooks/checkout/Slow.md'],
    ['with an index', '/runbooks/checkout/slow/index.htm'],
    ['with every escape twice', '/runbooks/checkout%252Fslow/'],
    ['with slashes doubled, without the last one', '//runbooks//checkout/slow'],
    ['with index.html in another case', '/Runbooks/checkout/slow/index.html'],
    ['by a redirect', '/wiki/checkout/'],
    ['by a redirect in another case, without its last slash', '/Wiki/checkout'],
    ['by an alias that is a path', '/runbooks/checkout/latency/'],
    ['by an alias that is a name', '/runbooks/checkout/sluggish/'],
    ['by an alias in another case', '/Runbooks/Checkout/Latency/'],
    ['by an alias without its last slash', '/runbooks/checkout/latency'],
  ])('%s', async (_how, path) => {
    const page = await site.open(path + END);
    const wanted = `${site.origin}/runbooks/checkout/slow/${END}`;
    await page.waitForURL(wanted);
    expect(await page.textContent('h1')).toBe('Checkout is slow');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(300);
  });

  test.each([
    ['a list', '/Runbooks', '/runbooks/'],
    ['the rule of a finding', '/rules/alert/runbook-exists', '/rules/alert/runbook-exists/'],
  ])('of %s', async (_what, path, wanted) => {
    const page = await site.open(`${path}?a=b#c`);
    await page.waitForURL(`${site.origin}${wanted}?a=b#c`);
  });

  test('goes on through the history: back leads to where one was', async () => {
    const page = await site.open('/');
    await page.goto(`${site.origin}/runbooks/checkout/latency/`);
    await page.waitForURL(`${site.origin}/runbooks/checkout/slow/`);
    await page.goBack();
    expect(page.url()).toBe(`${site.origin}/`);
  });
});

describe('what handbook.yaml redirects', () => {
  test('arrives at the heading that the redirect names, where none is asked for', async () => {
    for (const path of ['/wiki/checkout/?a=b', '/WIKI/checkout?a=b']) {
      const page = await site.open(path);
      await page.waitForURL(`${site.origin}/runbooks/checkout/slow/?a=b#rollback`);
    }
  });

  test.each([true, false])('a former heading leads to its successor, scripts: %s', async (js) => {
    const page = await site.open('/runbooks/checkout/slow/#repair', { javaScriptEnabled: js });
    const heading = page.locator('h2', { hasText: 'Mitigation' });
    const top = async () => (await heading.boundingBox())!.y;
    await expect.poll(top).toBeLessThan(300);
    expect(await top()).toBeGreaterThanOrEqual(0);
  });

  test('a former heading whose text is elsewhere says where', async () => {
    const page = await site.open('/runbooks/checkout/slow/#search');
    const note = page.locator('[id="search"]');
    expect(await note.textContent()).toBe('The section “search” has moved to Search is slow.');
    const link = await note.locator('a').getAttribute('href');
    expect(link).toBe('/ops/runbooks/search/slow/#meaning');
    expect(await page.textContent('[id="cache"]')).toBe(
      'The section “cache” is gone. The <cache> was taken away.',
    );
  });

  test('what is gone for good says why, in any letter case', async () => {
    for (const path of ['/wiki/legacy/', '/Wiki/Legacy']) {
      const page = await site.open(path);
      await page.waitForURL(`${site.origin}/wiki/legacy/`);
      expect(await page.textContent('main')).toContain('The legacy shop was switched off in May.');
    }
  });

  test('leads nowhere else, whatever is asked for', async () => {
    const page = await site.open(
      '/runbooks/checkout/latency/?to=https://example.net#//example.net',
    );
    await page.waitForURL(/\/slow\//);
    expect(new URL(page.url()).host).toBe(new URL(site.origin).host);
    expect(troublesOf(page)).toEqual([]);
  });
});

test('hosts that can are told of every redirect', async () => {
  const file = async (name: string) => (await fetch(`${site.origin}/${name}`)).text();
  const lines = (await file('_redirects')).split('\n');
  expect(lines).toContain('/ops/runbooks/checkout/latency/ /ops/runbooks/checkout/slow/ 301');
  expect(lines).toContain('/ops/wiki/checkout/ /ops/runbooks/checkout/slow/#rollback 301');
  expect(lines.every((line) => line === '' || /^\/ops\/\S+ \/ops\/\S+ 301!?$/.test(line))).toBe(
    true,
  );
  // Each page carries the rest of its policy, which a header would only narrow.
  expect(await file('_headers')).toMatch(
    /^\/ops\/\*\n {2}Content-Security-Policy: frame-ancestors 'self'\n/,
  );
});

describe('what is missing', () => {
  test.each([
    ['a typo', '/runbooks/chekout/slwo/', 'Checkout is slow'],
    ['another folder', '/runbooks/shop/checkout-is-slow/', 'Checkout is slow'],
  ])('offers the nearest for %s', async (_what, path, title) => {
    const page = await site.open(path + END);
    expect(await page.textContent('h1')).toBe('Nothing is at this address');
    const first = page.locator('[data-nearest] a').first();
    await first.waitFor();
    expect(await first.textContent()).toBe(title);
    expect(await first.getAttribute('href')).toBe(`/ops/runbooks/checkout/slow/${END}`);
  });

  test('offers nothing where nothing is near', async () => {
    const page = await site.open('/wp-login.php');
    await page.waitForLoadState('networkidle');
    expect(await page.locator('[data-nearest]').isVisible()).toBe(false);
  });

  test('shows an address as text', async () => {
    const page = await site.open('/runbooks/%3Cimg%20src=x%20onerror=alert(1)%3E/');
    await page.waitForLoadState('networkidle');
    expect(await page.locator('main img').count()).toBe(0);
  });

  test('does not fail at a broken escape', async () => {
    const page = await site.open('/runbooks/100%25/slow');
    await page.waitForLoadState('networkidle');
    expect(await page.textContent('h1')).toBe('Nothing is at this address');
  });
});

test('an alias leads on without JavaScript too', async () => {
  const page = await site.open('/runbooks/checkout/latency/', { javaScriptEnabled: false });
  await page.waitForURL(`${site.origin}/runbooks/checkout/slow/`);
});
