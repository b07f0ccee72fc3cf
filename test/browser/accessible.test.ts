// Every kind of page, on a phone and a desk, light and dark: no axe violation, a silent console,
// nothing wider than the screen, targets that a thumb can hit.
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { PAGES } from './site.ts';
import { troublesOf, visit } from './visit.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

const site = visit(() => inject('site'));

/** Each violation with the elements that it names. */
async function violations(page: Page, rules?: string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.addScriptTag({ path: AXE });
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
  await page.waitForLoadState('networkidle');
  expect(await violations(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(page, ['color-contrast', 'link-in-text-block'])).toEqual([]);
  expect(await overflow(page)).toEqual([]);
}

describe.each([
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
])('$width px', (viewport) => {
  test.each(Object.entries(PAGES))('%s', async (name, path) => {
    const page = await site.open(path, { viewport });
    if (name === 'search') await page.waitForSelector('.result');
    await examine(page);
    expect(expected(name, troublesOf(page))).toEqual([]);
  });

  test.each(['payments', 'zzqqxy'])('home with the results of %s', async (query) => {
    const page = await site.open('/', { viewport });
    await page.fill('#search-home', query);
    await page.waitForSelector('.result, .note');
    await examine(page);
    expect(troublesOf(page)).toEqual([]);
  });
});

test('the examination finds what is wrong', async () => {
  const page = await site.open('/help/', { viewport: { width: 390, height: 844 } });
  await page.evaluate(() => {
    document.querySelector('main')!.insertAdjacentHTML(
      'beforeend',
      `<input><h5 style="color: #ccc">pale</h5><img src="/none.png">
       <p style="width: 900px">wide</p><button style="font-size: 8px; padding: 0">x</button>
       <a href="/" style="font-size: 8px">y</a>`,
    );
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
