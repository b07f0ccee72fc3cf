// Every page on the narrowest screen, with wider text, and by keyboard alone: nothing cut off, hidden or too small.
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { PAGES } from './site.ts';
import { visit } from './visit.ts';

const site = visit(() => inject('site'));

/** 1280 px at 400 %, which WCAG 1.4.10 asks for. */
const NARROW = { width: 320, height: 640 };
const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 800 };

/** The spacing of WCAG 1.4.12. */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }
`;

/** What makes the page scroll sideways. */
function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (each) => each.getBoundingClientRect().right > width + 1,
    );
    return wide.map((each) => `${each.tagName}.${each.className}`).slice(0, 5);
  });
}

/** Elements whose text is cut off by a box that cannot be scrolled. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((each) => {
        const { overflowX, overflowY, webkitLineClamp } = getComputedStyle(each);
        // An excerpt ends after so many lines, however wide they are.
        if (webkitLineClamp !== 'none') return false;
        const clips = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
        // Text for screen readers alone is one pixel wide.
        if (each.clientWidth <= 1 || each.textContent.trim() === '') return false;
        return (
          (clips(overflowX) && each.scrollWidth > each.clientWidth + 1) ||
          (clips(overflowY) && each.scrollHeight > each.clientHeight + 1)
        );
      })
      .map((each) => `${each.tagName}.${each.className}: ${each.textContent.trim().slice(0, 60)}`),
  );
}

/** Controls that are smaller than 24 px on a side (WCAG 2.5.8); links in a line of text may be. */
function small(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'button, input, select, textarea, summary, [role=tab], [role=option]',
      ),
    ]
      .filter((each) => {
        if (!each.checkVisibility()) return false;
        // A label is a target of its control, too.
        const label = each instanceof HTMLInputElement ? each.closest('label') : null;
        const { width, height } = (label ?? each).getBoundingClientRect();
        return width > 0 && (width < 24 || height < 24);
      })
      .map((each) => `${each.tagName}.${each.className}: ${each.textContent.trim().slice(0, 40)}`),
  );
}

/** Opens the text spacing in a page; a constructed sheet is no inline style to the policy. */
async function space(page: Page): Promise<void> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }, SPACING);
}

describe('at 320 px', () => {
  test.each(Object.entries(PAGES))('%s', async (name, path) => {
    const page = await site.open(path, { viewport: NARROW });
    if (name === 'search') await page.waitForSelector('.result');
    expect(await sideways(page), 'scrolls sideways').toEqual([]);
    expect(await small(page), 'too small').toEqual([]);
    expect(await cutOff(page), 'cut off').toEqual([]);
    await space(page);
    expect(await sideways(page), 'scrolls sideways when text is spaced').toEqual([]);
    expect(await cutOff(page), 'cut off when text is spaced').toEqual([]);
  });

  test('what is wrong is found', async () => {
    const page = await site.open('/help/', { viewport: NARROW });
    await page.evaluate(() => {
      const add = (tag: string, text: string, style: Partial<CSSStyleDeclaration>) => {
        const made = document.createElement(tag);
        made.textContent = text;
        Object.assign(made.style, style);
        document.querySelector('main')!.append(made);
      };
      add('p', 'wide', { width: '400px' });
      add('button', 'x', { width: '20px', padding: '0' });
      add('p', 'A line that fits no more once it is spaced', {
        overflow: 'hidden',
        whiteSpace: 'nowrap',
        width: 'max-content',
        maxWidth: '290px',
        fontSize: '13px',
      });
    });
    expect((await sideways(page)).length).toBeGreaterThan(0);
    expect(await small(page)).toEqual(['BUTTON.: x']);
    expect(await cutOff(page)).toEqual([]);
    await space(page);
    expect((await cutOff(page)).join()).toContain('A line that fits no more');
  });
});

interface Stop {
  /** What has the focus, to be told apart from the stop before. */
  name: string;
  /** The class or tag of what lies over it, if its box is not in full view. */
  under: string | undefined;
  /** Whether anything shows that it has the focus. */
  marked: boolean;
}

/** Where the focus is now; undefined when it has left the page. */
function stop(page: Page): Promise<Stop | undefined> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return undefined;
    const all = [...document.querySelectorAll('*')];
    const box = focused.getBoundingClientRect();
    const over = all.find((each) => {
      if (!/^(?:sticky|fixed)$/.test(getComputedStyle(each).position)) return false;
      if (each.contains(focused) || !each.checkVisibility()) return false;
      const bar = each.getBoundingClientRect();
      const across = Math.min(box.right, bar.right) - Math.max(box.left, bar.left);
      const down = Math.min(box.bottom, bar.bottom) - Math.max(box.top, bar.top);
      if (across <= 1 || down <= 1) return false;
      // What sticks may also lie below: only what is painted on top hides anything.
      const x = Math.max(box.left, bar.left) + across / 2;
      const y = Math.max(box.top, bar.top) + down / 2;
      return each.contains(document.elementFromPoint(x, y));
    });
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(focused);
    const isOutlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    return {
      name: `${all.indexOf(focused)} ${focused.tagName}.${focused.className}: ${focused.textContent.trim().slice(0, 40)}`,
      under: over && `${over.tagName}.${over.className}`,
      marked: isOutlined || boxShadow !== 'none',
    };
  });
}

/** Tabs until the focus leaves the page; names every stop that is hidden, unmarked or not left. */
async function tour(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<string[]> {
  const wrong: string[] = [];
  let last: string | undefined;
  for (let count = 0; count < 400; count++) {
    await page.keyboard.press(key);
    const now = await stop(page);
    if (now === undefined) {
      if (count === 0) wrong.push('nothing can be reached');
      return wrong;
    }
    if (now.under !== undefined) wrong.push(`${now.name}: under ${now.under}`);
    if (!now.marked) wrong.push(`${now.name}: not marked`);
    if (now.name === last) return [...wrong, `${now.name}: holds the focus`];
    last = now.name;
  }
  return [...wrong, 'no end after 400 stops'];
}

describe('by keyboard', () => {
  const kinds = ['home', 'runbook', 'service', 'incident', 'postmortem', 'policy', 'help'] as const;

  test.each(
    kinds.flatMap((name) => [[name, 'phone', PHONE] as const, [name, 'desk', DESK] as const]),
  )('%s on a %s: each stop is in view, marked, and left again', async (name, _, viewport) => {
    const page = await site.open(PAGES[name]!, { viewport });
    expect(await tour(page, 'Tab')).toEqual([]);
    // Backwards everything comes in from above, where the bars are.
    expect(await tour(page, 'Shift+Tab')).toEqual([]);
  });

  test('a stop that is hidden or unmarked, and one that is never left, are found', async () => {
    const page = await site.open('/help/', { viewport: DESK });
    await page.evaluate(() => {
      const cover = document.createElement('div');
      cover.className = 'cover';
      Object.assign(cover.style, { position: 'fixed', inset: '0', zIndex: '99' });
      const trap = document.createElement('button');
      trap.className = 'trap';
      trap.style.outline = 'none';
      trap.addEventListener('keydown', (event) => event.preventDefault());
      document.body.append(cover, trap);
    });
    const wrong = (await tour(page, 'Tab')).join('\n');
    expect(wrong).toMatch(/under DIV\.cover/);
    expect(wrong).toMatch(/BUTTON\.trap.*not marked/);
    expect(wrong).toMatch(/BUTTON\.trap.*holds the focus/);
  });
});
