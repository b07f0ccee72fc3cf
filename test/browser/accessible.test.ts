// Every kind of page, on a phone and a desk, light and dark: no axe violation, a silent console,
// nothing wider than the screen, targets that a thumb can hit.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { copyOf } from '../../src/site/copy-page.ts';
import { PACKAGE } from '../build.ts';
import { PAGES } from './site.ts';
import { troublesOf, visit } from './visit.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

const site = visit(() => inject('site'));

/** Each violation with the elements that it names. */
async function violations(page: Page, rules?: string[]): Promise<string[]> {
  // Not by a script element, which the page's policy would refuse.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const { violations } = await page.evaluate(async (runOnly): Promise<AxeResults> => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    return axe.run(document, { runOnly, resultTypes: ['violations'] });
  }, rules ?? TAGS);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.html.slice(0, 120)}`),
  );
}

/** How far the page reaches beyond the screen, with what does. */
function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.querySelectorAll('body *')]
      .filter((each) => each.getBoundingClientRect().right > width + 1)
      .map((each) => `${each.tagName}.${each.className} to ${each.getBoundingClientRect().right}`);
  });
}

/** What may be complained of on a page: the page that is missing is answered with 404. */
function expected(name: string, troubles: string[]): string[] {
  if (name !== 'missing') return troubles;
  return troubles.filter((each) => !each.startsWith('404: ') && !/status of 404/.test(each));
}

/** Looks at a page in both themes, which differ in nothing but colour. */
async function examine(page: Page): Promise<void> {
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(page, ['color-contrast', 'link-in-text-block'])).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
}

const SCREENS = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
];

test.each(Object.entries(PAGES))('%s', async (name, path) => {
  const page = await site.open(path, { viewport: SCREENS[0]! });
  if (name === 'search') await page.waitForSelector('.result');
  await examine(page);
  // A wider screen lays out anew, in the same colours.
  await page.setViewportSize(SCREENS[1]!);
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toEqual([]);
  expect(expected(name, troublesOf(page))).toEqual([]);
});

describe.each(SCREENS)('$width px', (viewport) => {
  test.each(['payments', 'zzqqxy'])('home with the results of %s', async (query) => {
    const page = await site.open('/', { viewport });
    await page.fill('#search-home', query);
    await page.waitForSelector('.result, .note');
    await examine(page);
    expect(troublesOf(page)).toEqual([]);
  });

  test('a runbook with a value filled in, one refused, and a step ticked', async () => {
    const query = '?queue=payments.captures&replicas=%3Breboot';
    const page = await site.open(`/runbooks/rabbitmq/queue-backlog/${query}`, { viewport });
    await page.waitForSelector('.params [aria-invalid=true]');
    await page.waitForSelector('.prose var.filled');
    await page.locator('.tick').first().click();
    await page.waitForSelector('.working.on');
    await examine(page);
    expect(troublesOf(page)).toEqual([]);
  });

  test('a runbook with search open over it', async () => {
    const page = await site.open(PAGES['runbook']!, { viewport });
    await page.keyboard.press('/');
    await page.keyboard.type('payments');
    await page.waitForSelector('.result');
    await page.keyboard.press('ArrowDown');
    await examine(page);
    expect(troublesOf(page)).toEqual([]);
  });

  test('the results of a search of one kind', async () => {
    const page = await site.open(PAGES['search']!, { viewport });
    await page.waitForSelector('.result');
    await page.locator('main select').first().selectOption({ index: 1 });
    await page.waitForLoadState('networkidle');
    await examine(page);
    expect(troublesOf(page)).toEqual([]);
  });

  test('a runbook of an offline copy', async () => {
    const page = await site.open('/help/', { viewport });
    const built = { at: '2026-11-21T03:12:00Z', commit: 'a'.repeat(40) };
    const copy = { how: 'offline', built, style: '/copy.css', script: '/copy.js' } as const;
    await page.route(site.origin + PAGES['runbook']!, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: copyOf(await response.text(), copy) });
    });
    await page.route('**/copy.css', (route) =>
      route.fulfill({ path: join(PACKAGE, 'src/site/styles/copy.css') }),
    );
    await page.route('**/copy.js', (route) => route.fulfill({ body: '' }));
    await page.goto(site.origin + PAGES['runbook']!);
    expect(await page.locator('.copy-note').isVisible()).toBe(true);
    await examine(page);
  });
});

test('the examination finds what is wrong', async () => {
  const page = await site.open('/help/', { viewport: { width: 390, height: 844 } });
  await page.evaluate(() => {
    document.querySelector('main')!.insertAdjacentHTML(
      'beforeend',
      `<input><h5 data-style="color: #ccc">pale</h5><img src="/none.png">
       <p data-style="width: 900px">wide</p><button data-style="font-size: 8px; padding: 0">x</button>
       <a href="/" data-style="font-size: 8px">y</a>`,
    );
    // The policy lets no style attribute be, but a script may set one.
    for (const each of document.querySelectorAll<HTMLElement>('[data-style]'))
      each.style.cssText = each.dataset['style']!;
    console.log('a word');
  });
  await page.waitForLoadState('networkidle');
  const rules = (await violations(page)).map((each) => each.split(':')[0]);
  expect(new Set(rules)).toEqual(
    new Set(['color-contrast', 'heading-order', 'image-alt', 'label', 'target-size']),
  );
  expect((await overflow(page)).length).toBeGreaterThan(0);
  expect(troublesOf(page).join()).toMatch(/console log: a word.*404: .*none\.png/s);
});
