// Addresses that were mistyped, moved or written in another case still arrive, whole.
import { describe, expect, test } from 'vitest';
import { FIXTURE } from './fixture.ts';
import { visitArchive } from './visit.ts';

const site = visitArchive(FIXTURE, '/ops');
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
