// Reading a page under stress: deep links, copied commands, tabs, themes, paper, and no JavaScript.
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { COMMAND, FIXTURE } from './fixture.ts';
import { troublesOf, visit, visitArchive } from './visit.ts';

const small = visitArchive(FIXTURE, '/ops');
const site = visit(() => inject('site'));

/** Where the heading of a fragment is, and where whatever sticks to the top ends. */
function landing(page: Page): Promise<{ top: number; covered: number; height: number }> {
  return page.evaluate(() => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))!;
    const stuck = [...document.querySelectorAll<HTMLElement>('.top, .jump')].filter(
      (each) => getComputedStyle(each).position === 'sticky',
    );
    return {
      top: target.getBoundingClientRect().top,
      covered: Math.max(0, ...stuck.map((each) => each.getBoundingClientRect().bottom)),
      height: innerHeight,
    };
  });
}

describe('a deep link', () => {
  test.each([
    [1440, 900],
    [390, 844],
  ])('with query and fragment lands on its heading at %i px', async (width, height) => {
    const page = await site.open(
      '/runbooks/rabbitmq/queue-backlog/?queue=payments.captures#mitigation',
      { viewport: { width, height } },
    );
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(300);
    const { top, covered, height: bottom } = await landing(page);
    expect(top).toBeGreaterThanOrEqual(covered);
    expect(top).toBeLessThan(bottom / 2);
    expect(new URL(page.url()).search).toBe('?queue=payments.captures');
    await expect.poll(() => page.textContent('[data-jump] [aria-current]')).toBe('Mitigation');
  });

  test('marks the section that is read while scrolling', async () => {
    const page = await small.open('/runbooks/checkout/slow/');
    expect(await page.textContent('[data-jump] [aria-current]')).toBe('Meaning');
    await page.click('[data-jump] a[href="#diagnosis"]');
    await expect.poll(() => page.textContent('[data-jump] [aria-current]')).toBe('Diagnosis');
    const { top, covered } = await landing(page);
    expect(top).toBeGreaterThanOrEqual(covered);
  });
});

describe('a command', () => {
  test('is copied as it stands in the file', async () => {
    const page = await small.open('/runbooks/checkout/slow/', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    expect(await page.locator('.copy').count()).toBe(1);
    await page.click('.copy');
    await expect.poll(() => page.textContent('.copy')).toBe('Copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(COMMAND);
    expect(troublesOf(page)).toEqual([]);
  });

  test('has a button that names what it copies, reached by Tab', async () => {
    const page = await small.open('/runbooks/checkout/slow/');
    await page.focus('.block pre');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('copy');
  });
});

describe('tabs', () => {
  test('show one variant, by mouse and by arrow', async () => {
    const page = await small.open('/runbooks/search/slow/');
    const tabs = page.getByRole('tab');
    expect(await tabs.allTextContents()).toEqual(['One node', 'All nodes']);
    const panels = page.locator('.tab');
    const shown = async () => [await panels.nth(0).isVisible(), await panels.nth(1).isVisible()];
    expect(await shown()).toEqual([true, false]);
    await tabs.nth(1).click();
    expect(await shown()).toEqual([false, true]);
    expect(await tabs.nth(1).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ArrowRight');
    expect(await shown()).toEqual([true, false]);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('One node');
    await page.keyboard.press('End');
    expect(await shown()).toEqual([false, true]);
    await page.keyboard.press('Home');
    expect(await shown()).toEqual([true, false]);
    expect(troublesOf(page)).toEqual([]);
  });
});

describe('the theme', () => {
  const background = (page: Page) =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

  test('follows the system, changes at a press, and is remembered', async () => {
    const page = await site.open('/', { colorScheme: 'light' });
    const light = await background(page);
    await page.click('[data-theme-toggle]');
    const dark = await background(page);
    expect(dark).not.toBe(light);
    await page.goto(`${site.origin}/runbooks/`);
    expect(await background(page)).toBe(dark);
    expect(await page.textContent('[data-theme-toggle]')).toBe('Light theme');
    await page.click('[data-theme-toggle]');
    await page.reload();
    expect(await background(page)).toBe(light);
    const night = await site.open('/', { colorScheme: 'dark' });
    expect(await background(night)).toBe(dark);
  });

  test('does without storage', async () => {
    const page = await site.open('/help/');
    await page.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      }),
    );
    await page.reload();
    const before = await background(page);
    await page.click('[data-theme-toggle]');
    expect(await background(page)).not.toBe(before);
    expect(troublesOf(page)).toEqual([]);
  });
});

describe('paper', () => {
  test('has every tab, every finding and no controls', async () => {
    const page = await small.open('/runbooks/search/slow/');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.tab').nth(0).isVisible()).toBe(true);
    expect(await page.locator('.tab').nth(1).isVisible()).toBe(true);
    expect(await page.locator('.tab-title').allTextContents()).toEqual(['One node', 'All nodes']);
    expect(await page.locator('.tab-title').nth(1).isVisible()).toBe(true);
    expect(await page.locator('button:visible, input:visible, nav:visible').count()).toBe(0);
    const finding = page.locator('details .diagnostic');
    expect(await finding.count()).toBe(1);
    expect((await finding.boundingBox())?.height).toBeGreaterThan(10);
  });

  test('is not dark, and says where links lead', async () => {
    const page = await small.open('/runbooks/checkout/slow/', { colorScheme: 'dark' });
    await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'));
    await page.emulateMedia({ media: 'print' });
    expect(
      await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor),
    ).toBe('rgb(255, 255, 255)');
    const after = await page
      .locator('.prose a[href^="https:"]')
      .evaluate((link) => getComputedStyle(link, '::after').content);
    expect(after).toContain('https://example.net/');
  });
});

describe('without JavaScript', () => {
  const off = { javaScriptEnabled: false };

  test('a runbook reads, tabs one below the other', async () => {
    const page = await small.open('/runbooks/search/slow/', off);
    expect(await page.textContent('h1')).toBe('Search is slow');
    expect(await page.locator('.tab:visible').count()).toBe(2);
    expect(await page.locator('.tab-title:visible').allTextContents()).toEqual([
      'One node',
      'All nodes',
    ]);
    expect(await page.locator('.copy:visible').count()).toBe(0);
    expect(await page.locator('[data-theme-toggle]').isVisible()).toBe(false);
    await page.click('.prose a[href$="/runbooks/checkout/slow/"]');
    expect(await page.textContent('h1')).toBe('Checkout is slow');
  });

  test('a deep link still lands below the bar', async () => {
    const page = await small.open('/runbooks/checkout/slow/#mitigation', off);
    expect(await page.locator('#mitigation').isVisible()).toBe(true);
  });

  test('the page for what is missing offers the lists', async () => {
    const page = await small.open('/runbooks/nothing/', off);
    expect(await page.textContent('h1')).toBe('Nothing is at this address');
    await page.click('main a[href$="/runbooks/"]');
    expect(await page.textContent('h1')).toBe('Runbooks');
  });

  test('search says what it needs', async () => {
    const page = await small.open('/search/', off);
    expect(await page.locator('noscript').textContent()).toContain('JavaScript');
  });
});
