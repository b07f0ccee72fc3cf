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
async function violations(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: AXE });
  const { violations } = await page.evaluate(async (tags): Promise<AxeResults> => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    return axe.run(document, { runOnly: tags, resultTypes: ['violations'] });
  }, TAGS);
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

describe.each([
  { width: 390, height: 844, colorScheme: 'light' },
  { width: 390, height: 844, colorScheme: 'dark' },
  { width: 1440, height: 900, colorScheme: 'light' },
  { width: 1440, height: 900, colorScheme: 'dark' },
] as const)('$width px, $colorScheme', ({ width, height, colorScheme }) => {
  test.each(Object.entries(PAGES))('%s', async (name, path) => {
    const page = await site.open(path, { viewport: { width, height }, colorScheme });
    if (name === 'search') await page.waitForSelector('.result');
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toEqual([]);
    expect(expected(name, troublesOf(page))).toEqual([]);
    await page.context().close();
  });

  test('home with open search results', async () => {
    const page = await site.open('/', { viewport: { width, height }, colorScheme });
    await page.fill('#search-home', 'payments');
    await page.waitForSelector('.result');
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toEqual([]);
    expect(troublesOf(page)).toEqual([]);
    await page.context().close();
  });
});
