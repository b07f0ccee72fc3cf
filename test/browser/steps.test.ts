// Working through a runbook: ticks keep their time on this device, and give an incident's timeline.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { check } from '../../src/check.ts';
import { rules } from '../../src/rules/index.ts';
import { openArchive } from '../archive.ts';
import { troublesOf, visit, visitArchive } from './visit.ts';

const site = visit(() => inject('site'));
const small = visitArchive(
  `-- handbook.yaml --
title: Corner shop
url: https://ops.example.com/ops
extends: minimal
-- runbooks/orders/stuck.mdx --
---
title: "Orders: it's stuck"
---

## Diagnosis

<Steps>

1. Look at the orders' queue: \`# depth\`. Then wait.

   \`\`\`bash
   rabbitmqctl list_queues
   \`\`\`

   1. A step within a step has no box.

2. Log in. Read the log of the worker.

</Steps>

## Mitigation

4. Wait 5 minutes.
5. Wait 5 minutes.

- [ ] Tell the lead
- An item like any other

<Tabs>
  <Tab title="One">

  1. Restart one worker.

  </Tab>
  <Tab title="All">

  1. Restart all workers.

  </Tab>
</Tabs>
-- guide/list.md --
---
title: A list
---

1. No box in a guide.
`,
  '/ops',
);
const RUNBOOK = '/runbooks/orders/stuck/';
const KEY = `steps:1:/ops${RUNBOOK}`;
const clipboard: BrowserContextOptions = { permissions: ['clipboard-read', 'clipboard-write'] };

const box = (page: Page, name: string) => page.getByRole('checkbox', { name });
const bar = (page: Page) => page.locator('.working [role=status]');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const pasted = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Opens the runbook at a time that stands still. */
async function at(time: string, options: BrowserContextOptions = {}, path = RUNBOOK) {
  const page = await small.open(path, options);
  await page.clock.setFixedTime(time);
  return page;
}

/** The findings of a checked incident with these entries. */
async function findings(entries: string): Promise<string[]> {
  const handbook = await openArchive(`-- handbook.yaml --
title: Corner shop
url: https://ops.example.com
-- incidents/stuck.yaml --
title: Stuck
severity: sev2
services: []
startedAt: 2026-11-20T00:00:00Z
timeline:
${entries}`);
  const report = check(handbook, rules);
  return report.diagnostics
    .filter(({ rule }) => /^(?:document\/|incident\/timeline-)/.test(rule))
    .map(({ rule, message }) => `${rule} ${message}`);
}

describe('ticking', () => {
  test('every step of an outer list has a box with a name; nothing else has', async () => {
    const page = await small.open(RUNBOOK);
    const boxes = page.locator('.tick');
    expect(await boxes.evaluateAll((all) => all.map((each) => each.ariaLabel))).toEqual([
      "Step 1 done: Look at the orders' queue: # depth.",
      'Step 2 done: Log in. Read the log of the worker.',
      'Step 4 done: Wait 5 minutes.',
      'Step 5 done: Wait 5 minutes.',
      'Step done: Tell the lead',
      'Step 1 done: Restart one worker.',
      'Step 1 done: Restart all workers.',
    ]);
    expect(await page.locator('input[disabled]').count()).toBe(0);
    expect(await page.locator('.working').count()).toBe(0);
    await page.goto(`${small.origin}/guide/list/`);
    expect(await boxes.count()).toBe(0);
    expect(troublesOf(page)).toEqual([]);
  });

  test('keeps the time, moves nothing, survives a reload, and can be taken back', async () => {
    const page = await at('2026-11-20T03:12:40.900Z');
    const tops = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.prose :is(h2, p, li, pre)')].map(
          (each) => each.getBoundingClientRect().top + scrollY,
        ),
      );
    const before = await tops();
    await box(page, 'Step 2').check();
    await expect.poll(() => bar(page).textContent()).toMatch(/^1 of 7 steps, started /);
    expect(await page.locator('time[datetime="2026-11-20T03:12:40Z"]').textContent()).toBe(
      '03:12:40 UTC',
    );
    expect(await tops()).toEqual(before);
    // Equal words are two steps.
    await box(page, 'Step 5').check();
    expect(await box(page, 'Step 4').isChecked()).toBe(false);

    await page.reload();
    await expect.poll(() => box(page, 'Step 5').isChecked()).toBe(true);
    expect(await bar(page).textContent()).toMatch(/^2 of 7 steps/);
    await box(page, 'Step 5').uncheck();
    expect(await bar(page).textContent()).toBe('Step 5 unticked; its time was 03:12:40 UTC');
    await box(page, 'Step 2').uncheck();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    expect(troublesOf(page)).toEqual([]);
  });

  test('shows in a second tab, and is cleared there too', async () => {
    const first = await small.open(RUNBOOK);
    const second = await first.context().newPage();
    await second.goto(small.origin + RUNBOOK);
    await box(first, 'Step 1 done: Look').check();
    await expect.poll(() => box(second, 'Step 1 done: Look').isChecked()).toBe(true);
    await box(second, 'Step 2').check();
    await expect.poll(() => bar(first).textContent()).toMatch(/^2 of 7/);
    await button(second, 'Clear').click();
    await button(second, 'Really clear?').click();
    await expect.poll(() => first.locator('.tick:checked').count()).toBe(0);
    await expect.poll(() => bar(first).textContent()).toBe('');
  });

  test('is all done from the keyboard', async () => {
    const page = await small.open(RUNBOOK);
    await box(page, 'Step 4').focus();
    await page.keyboard.press('Space');
    await expect.poll(() => bar(page).textContent()).toMatch(/^1 of 7/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect.poll(() => bar(page).textContent()).toMatch(/^2 of 7/);
    await button(page, 'Clear').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect(await bar(page).textContent()).toBe('Cleared');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Restore');
    await page.keyboard.press('Enter');
    expect(await page.locator('.tick:checked').count()).toBe(2);
  });
});

describe('clearing', () => {
  test('asks once, forgets, and can be undone', async () => {
    const page = await small.open(RUNBOOK);
    await box(page, 'Step 2').check();
    await button(page, 'Clear').click();
    expect(await page.locator('.tick:checked').count()).toBe(1);
    // Whoever goes elsewhere has not meant it.
    await box(page, 'Step 4').focus();
    await button(page, 'Clear').click();
    await button(page, 'Really clear?').click();
    expect(await page.locator('.tick:checked').count()).toBe(0);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await button(page, 'Restore').click();
    expect(await box(page, 'Step 2').isChecked()).toBe(true);
    expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).toContain('Log in.');
  });
});

describe('the timeline', () => {
  test('is what the file of an incident takes', async () => {
    const page = await at('2026-11-20T03:14:00Z', clipboard);
    // The opening of a page is the real clock's, which nobody can set: long before its first tick.
    await page.evaluate(() =>
      Object.defineProperty(performance, 'timeOrigin', {
        value: Date.parse('2026-11-20T03:10:02Z'),
      }),
    );
    await box(page, 'Step 2').check();
    await page.waitForSelector('.working.on');
    await page.clock.setFixedTime('2026-11-20T03:12:00Z');
    await box(page, 'Step 1 done: Look').check();
    await page.clock.setFixedTime('2026-11-20T03:20:00Z');
    await box(page, 'Tell the lead').check();
    await button(page, 'Copy timeline').click();
    await expect.poll(() => bar(page).textContent()).toContain('Copied');
    expect(await pasted(page)).toBe(`  - at: 2026-11-20T03:10:02Z
    text: 'Opened the runbook “Orders: it''s stuck”'
  - at: 2026-11-20T03:12:00Z
    text: 'Look at the orders'' queue: # depth.'
  - at: 2026-11-20T03:14:00Z
    text: 'Log in. Read the log of the worker.'
  - at: 2026-11-20T03:20:00Z
    text: 'Tell the lead'
`);
    expect(await findings(await pasted(page))).toEqual([]);
    // The same look finds what is wrong.
    expect(await findings("  - at: 2026-11-20T03:10Z\n    note: 'x'\n")).not.toEqual([]);
    expect(
      await findings(
        "  - at: 2026-11-20T03:10:00Z\n    text: 'x'\n  - at: 2026-11-20T03:00:00Z\n    text: 'x'\n",
      ),
    ).toEqual([expect.stringContaining('timeline-ordered')]);
  });

  test('says that it began, where the page had long been open', async () => {
    const page = await at('2026-11-20T09:00:00Z', clipboard);
    await page.evaluate(() =>
      Object.defineProperty(performance, 'timeOrigin', {
        value: Date.parse('2026-11-20T03:10:02Z'),
      }),
    );
    await box(page, 'Step 2').check();
    await button(page, 'Copy timeline').click();
    await expect.poll(() => bar(page).textContent()).toContain('Copied');
    expect(await pasted(page)).toContain("at: 2026-11-20T09:00:00Z\n    text: 'Began the runbook");
  });

  test('tells of the values of the link, and of steps that have been rewritten since', async () => {
    const page = await site.open(
      '/runbooks/rabbitmq/queue-backlog/?queue=payments.captures',
      clipboard,
    );
    await page.locator('.tick').first().check();
    await page.waitForSelector('.working.on');
    await page.evaluate(() => {
      const [key] = Object.keys(localStorage).filter((each) => each.startsWith('steps:'));
      const kept = localStorage.getItem(key!)!;
      localStorage.setItem(key!, kept.replace(/\},"[^"]+":\{/, '},"gone.1":{'));
    });
    await page.reload();
    await page.waitForSelector('.working.on');
    expect(await page.locator('.tick:checked').count()).toBe(0);
    expect(await bar(page).textContent()).toMatch(/^0 of 5 steps/);
    await button(page, 'Copy timeline').click();
    await expect.poll(() => bar(page).textContent()).toContain('Copied');
    const text = await pasted(page);
    expect(text).toContain('Opened the runbook “RabbitMQ queue backlog”, queue=payments.captures');
    expect(text).toContain(
      'Read the state of the queue. (ticked in an earlier version of the runbook)',
    );
  });

  test('is shown where the page may not copy', async () => {
    const page = await small.open(RUNBOOK);
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await box(page, 'Step 2').check();
    await button(page, 'Copy timeline').click();
    const area = page.getByRole('textbox', { name: 'Timeline' });
    expect(await area.inputValue()).toContain("text: 'Log in. Read the log of the worker.'");
    expect(await page.evaluate(() => getSelection()!.toString())).toContain('- at: ');
  });
});

describe('what is kept', () => {
  const deny = () =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  const full = () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  };

  test.each([
    ['blocked', deny],
    ['full', full],
  ])('lasts as long as the page where storage is %s', async (_why, block) => {
    const page = await small.open(RUNBOOK);
    await page.addInitScript(block);
    await page.reload();
    await box(page, 'Step 2').check();
    await expect
      .poll(() => bar(page).textContent())
      .toBe('Ticks are kept only while this page is open');
    await box(page, 'Step 4').check();
    expect(await bar(page).textContent()).toMatch(/^2 of 7 steps/);
    await box(page, 'Step 4').uncheck();
    expect(await page.locator('.tick:checked').count()).toBe(1);
    expect(troublesOf(page)).toEqual([]);
  });

  test('is ignored and replaced where it cannot be read', async () => {
    const page = await small.open(RUNBOOK);
    for (const kept of [
      '{',
      'null',
      '7',
      '{"ticks":null}',
      '{"ticks":{}}',
      '{"ticks":{"":{"at":"2026-11-20T03:10:00Z","text":7}}}',
      '{"ticks":{"":{"at":"then\\n  - x","text":"x"}}}',
      '{"ticks":{"":{"at":"2026-11-20T03:10:00Z","text":"x"},"__proto__":null}}',
    ]) {
      await page.evaluate(([key, value]) => localStorage.setItem(key!, value!), [KEY, kept]);
      await page.reload();
      await box(page, 'Step 2').check();
      await expect.poll(() => bar(page).textContent(), { message: kept }).toMatch(/^1 of 7 steps/);
      expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).toContain('Log in.');
    }
    expect(troublesOf(page)).toEqual([]);
  });

  test('is put away after a shift, and can be had back', async () => {
    const page = await at('2026-11-20T03:12:40Z');
    await box(page, 'Step 2').check();
    await page.waitForSelector('.working.on');
    await page.clock.setFixedTime('2026-11-21T02:00:00Z');
    await page.reload();
    await expect
      .poll(() => bar(page).textContent())
      .toMatch(
        /^Ticks of 20 November, 03:12 UTC are from another shift\. Restore brings them back\.$/,
      );
    expect(await page.locator('.tick:checked').count()).toBe(0);
    await button(page, 'Restore').click();
    expect(await page.locator('time:visible').allTextContents()).toContain(
      '2026-11-20 03:12:40 UTC',
    );
    await page.reload();
    await expect.poll(() => box(page, 'Step 2').isChecked()).toBe(true);

    await page.clock.setFixedTime('2026-11-22T02:00:00Z');
    await page.reload();
    await page.waitForSelector('.working.on');
    await box(page, 'Step 4').check();
    expect(await bar(page).textContent()).toMatch(/^1 of 7 steps/);
    expect(await page.locator('.tick:checked').count()).toBe(1);

    // A new tick has not destroyed the old ones, not even after a reload.
    await page.reload();
    await expect.poll(() => bar(page).textContent()).toMatch(/^1 of 7 steps/);
    await button(page, 'Restore').click();
    expect(await bar(page).textContent()).toMatch(/^2 of 7 steps, started 2026-11-20 /);
    expect(await box(page, 'Step 2').isChecked()).toBe(true);
    expect(await page.locator('time:visible').allTextContents()).toContain('02:00:00 UTC');
    await button(page, 'Clear').click();
    await button(page, 'Really clear?').click();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  test('of the day before is put away where the page has been open since', async () => {
    const page = await at('2026-11-20T03:12:40Z');
    await box(page, 'Step 2').check();
    await page.waitForSelector('.working.on');
    await page.clock.setFixedTime('2026-11-21T02:00:00Z');
    await box(page, 'Step 4').check();
    await expect.poll(() => bar(page).textContent()).toMatch(/^Ticks of 20 November, .* Restore/);
    expect(await box(page, 'Step 2').isChecked()).toBe(false);
    expect(await box(page, 'Step 4').isChecked()).toBe(true);
    expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).not.toContain('Log in.');
    await page.clock.setFixedTime('2026-11-21T20:00:00Z');
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    expect(await bar(page).textContent()).toMatch(/^Ticks of 21 November, 02:00 UTC/);
    expect(await page.locator('.tick:checked').count()).toBe(0);
  });

  test('is nothing where its script cannot be fetched, and the step says so', async () => {
    const page = await small.open(RUNBOOK);
    await page.route(/steps-.*\.js/, (route) => route.abort());
    await box(page, 'Step 2').click();
    await expect
      .poll(() => page.locator('.tick + time').nth(1).textContent())
      .toBe('Not kept: the network is away');
    expect(await box(page, 'Step 2').isChecked()).toBe(false);
  });
});

describe('looks', () => {
  const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const violations = async (page: Page, rules?: string[]) => {
    // By the browser's own hand: the page's policy would not let it in.
    await page.evaluate(AXE);
    const { violations } = await page.evaluate(async (runOnly): Promise<AxeResults> => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      return axe.run(document, { resultTypes: ['violations'], ...(runOnly && { runOnly }) });
    }, rules);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
  };

  test.each([390, 1280])('sound at %i px; every target is one for a thumb', async (width) => {
    const page = await site.open('/runbooks/checkout/api-elevated-errors/', {
      viewport: { width, height: 800 },
    });
    await page.locator('.tick').nth(1).check();
    await page.waitForSelector('.working.on');
    await button(page, 'Clear').click();
    expect(await violations(page)).toEqual([]);
    // The themes differ in nothing but colour.
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, ['color-contrast'])).toEqual([]);
    for (const each of await page.locator('.tick, .working button:visible').all()) {
      const size = (await each.boundingBox())!;
      expect(Math.min(size.width, size.height)).toBeGreaterThanOrEqual(44);
    }
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
    expect(troublesOf(page)).toEqual([]);
  });

  test('like a checklist on paper, with boxes, ticks and times', async () => {
    const page = await small.open(RUNBOOK);
    await box(page, 'Step 2').check();
    await page.waitForSelector('.working.on');
    await page.emulateMedia({ media: 'print' });
    const marks = await page.locator('.steps > ol > li').evaluateAll((all) =>
      all.map((each) => {
        const { content, borderTopStyle } = getComputedStyle(each, '::before');
        return [content, borderTopStyle];
      }),
    );
    expect(marks).toEqual([
      ['counter(list-item)', 'solid'],
      ['counter(list-item) "✓"', 'solid'],
    ]);
    expect(await page.locator('.tick + time').nth(1).isVisible()).toBe(true);
    expect(await bar(page).isVisible()).toBe(true);
    expect(await page.locator('.tick:visible, .working button:visible').count()).toBe(0);
  });

  test('as ever without JavaScript', async () => {
    const page = await small.open(RUNBOOK, { javaScriptEnabled: false });
    const list = page.locator('#mitigation ~ ol').first();
    expect(await list.evaluate((each) => getComputedStyle(each).listStyleType)).toBe('decimal');
    expect(await page.locator('.tick').count()).toBe(0);
  });
});

test('nothing is sent anywhere', async () => {
  const page = await small.open(RUNBOOK);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await box(page, 'Step 2').check();
  await page.waitForSelector('.working.on');
  await box(page, 'Step 4').check();
  await button(page, 'Clear').click();
  await button(page, 'Really clear?').click();
  expect(asked.filter((url) => !/\/_astro\/steps-[^/]+\.js$/.test(url))).toEqual([]);
});
