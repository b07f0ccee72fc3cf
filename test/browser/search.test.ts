// Search, as somebody types who was just woken up: names, typos, symptoms, pasted alerts, the keyboard.
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { troublesOf, visit } from './visit.ts';

const site = visit(() => inject('site'));

/** The paths of the results of a query, best first, when full text has answered too. */
async function results(page: Page, query: string): Promise<string[]> {
  const input = page.locator('[data-search] input').first();
  await input.fill('');
  await input.fill(query);
  await page.waitForFunction(
    () => document.querySelector('[data-search]')!.getAttribute('aria-busy') === 'false',
  );
  return page.$$eval('.result', (links) =>
    links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
  );
}

const PASTED = `[
  {
    "annotations": { "summary": "No webhook from the payment provider for 15 minutes" },
    "labels": { "alertname": "PaymentsWebhooksMissing", "severity": "critical" },
    "status": { "state": "active" }
  }
]`;

describe('search', () => {
  test.each([
    ['the exact name of an alert', 'PostgresCpuHigh', '/runbooks/postgres/cpu-high/'],
    ['another exact name', 'PaymentsWebhooksMissing', '/runbooks/payments/webhook-failures/'],
    ['lower-case words', 'postgres replication lag', '/runbooks/postgres/replication-lag/'],
    ['a name in lower case', 'rabbitmqqueuebacklog', '/runbooks/rabbitmq/queue-backlog/'],
    ['a typo in a name', 'PostgresCpuHgih', '/runbooks/postgres/cpu-high/'],
    ['typos in words', 'certifcate expirry', '/runbooks/edge/certificate-expiry/'],
    ['a symptom', 'queue keeps growing', '/runbooks/rabbitmq/queue-backlog/'],
    ['a title in other words', 'certificate about to expire', '/runbooks/edge/certificate-expiry/'],
    ['a symptom in a sentence', 'why are emails so late?', '/runbooks/notifications/email-delays/'],
    ['what only its alerts say', 'checkout slow', '/runbooks/checkout/latency-high/'],
    ['a symptom with words to spare', 'redis is out of memory', '/runbooks/redis/memory-high/'],
    ['a pasted alert', PASTED, '/runbooks/payments/webhook-failures/'],
    [
      'a line of a chat',
      '[FIRING:1] PostgresCpuHigh (db-1 critical)',
      '/runbooks/postgres/cpu-high/',
    ],
  ])('finds the runbook first by %s', async (_what, query, path) => {
    const page = await site.open('/');
    expect((await results(page, query))[0]).toBe(path);
    expect(troublesOf(page)).toEqual([]);
  });

  test('finds both runbooks of a symptom that two have', async () => {
    const page = await site.open('/');
    expect((await results(page, 'customers cannot pay')).slice(0, 2).sort()).toEqual([
      '/runbooks/payments/api-elevated-errors/',
      '/runbooks/payments/provider-outage/',
    ]);
  });

  test('finds the runbooks that look at a metric', async () => {
    const page = await site.open('/');
    const found = await results(page, 'rabbitmq_queue_messages_ready');
    expect(found.slice(0, 3)).toContain('/runbooks/rabbitmq/queue-backlog/');
  });

  test('says so when nothing is found', async () => {
    const page = await site.open('/');
    expect(await results(page, 'zzqqxy')).toEqual([]);
    expect(await page.textContent('.results .note')).toContain('Nothing is found');
    expect(await page.getAttribute('#search-home', 'aria-activedescendant')).toBe(null);
  });

  test('shows what it finds as text', async () => {
    const page = await site.open('/');
    await results(page, '<img src=x onerror=alert(1)> namespace');
    expect(await page.locator('.results img').count()).toBe(0);
  });
});

describe('the search page', () => {
  test('takes its query from the address, and narrows by kind', async () => {
    const page = await site.open('/search/?q=checkout');
    await page.waitForSelector('.result');
    await page.selectOption('select[name=kind]', 'Alert');
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.result .kind')].every((each) => each.textContent === 'Alert'),
    );
    expect(await page.locator('.result').count()).toBeGreaterThan(2);
    await page.selectOption('select[name=kind]', 'Runbook');
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.result .kind')].every(
        (each) => each.textContent === 'Runbook',
      ),
    );
    expect(await page.locator('.result').count()).toBeGreaterThan(2);
  });

  test('narrows by service, alone and together with a kind', async () => {
    const page = await site.open('/search/?q=errors&service=payments-api');
    await page.waitForSelector('.result');
    expect(await page.inputValue('select[name=service]')).toBe('payments-api');
    const found = await results(page, 'errors');
    expect(found).toContain('/runbooks/payments/api-elevated-errors/');
    expect(found.filter((path) => /storefront|cart|redis/.test(path))).toEqual([]);
    await page.selectOption('select[name=kind]', 'Alert');
    const alerts = await results(page, 'error rate');
    expect(alerts.length).toBeGreaterThan(0);
    expect(alerts.filter((path) => !path.startsWith('/alerts/payments'))).toEqual([]);
  });

  test('finds an alert by its name within a service', async () => {
    const page = await site.open('/search/?service=postgres-main');
    expect((await results(page, 'PostgresCpuHigh'))[0]).toMatch(/cpu-high|postgrescpuhigh/);
  });
});

describe('the keyboard', () => {
  /** The path of the option that the input points at, and whether it alone is selected. */
  const active = (page: Page) =>
    page.evaluate(() => {
      const input = document.querySelector('[data-search] input')!;
      const option = document.getElementById(input.getAttribute('aria-activedescendant') ?? '');
      const selected = [...document.querySelectorAll('.result[aria-selected=true]')];
      if (selected.length !== 1 || selected[0] !== option) return undefined;
      return new URL((option as HTMLAnchorElement).href).pathname;
    });

  test('slash focuses, arrows move, Enter opens', async () => {
    const page = await site.open('/services/payments-api/');
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-top');
    expect(await page.inputValue('#search-top')).toBe('');
    expect(await page.getAttribute('#search-top', 'aria-expanded')).toBe('false');
    const found = await results(page, 'redis');
    expect(found.length).toBeGreaterThan(3);
    expect(await page.getAttribute('#search-top', 'aria-expanded')).toBe('true');
    expect(await active(page)).toBe(found[0]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await active(page)).toBe(found[2]);
    await page.keyboard.press('ArrowUp');
    expect(await active(page)).toBe(found[1]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await active(page)).toBe(found.at(-1));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === found[1]);
  });

  test('Escape closes, then empties; a closed list points nowhere', async () => {
    const page = await site.open('/');
    await page.keyboard.press('/');
    await results(page, 'redis');
    await page.keyboard.press('Escape');
    expect(await page.locator('.results').isHidden()).toBe(true);
    expect(await page.getAttribute('#search-home', 'aria-expanded')).toBe('false');
    expect(await page.getAttribute('#search-home', 'aria-activedescendant')).toBe(null);
    expect(await page.inputValue('#search-home')).toBe('redis');
    await page.keyboard.press('Escape');
    expect(await page.inputValue('#search-home')).toBe('');
  });

  test('Escape also stops what is still being searched', async () => {
    const page = await site.open('/');
    await page.fill('#search-home', 'redis memory');
    await page.keyboard.press('Escape');
    await page.waitForTimeout(600);
    expect(await page.locator('.results').isHidden()).toBe(true);
  });

  test('Enter at once leads to the search page, never to the result of an earlier query', async () => {
    const page = await site.open('/');
    await results(page, 'redis');
    await page.fill('#search-home', 'postgres cpu');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === '/search/');
    expect(new URL(page.url()).searchParams.get('q')).toBe('postgres cpu');
  });

  test('what was chosen stays chosen when full text arrives', async () => {
    const page = await site.open('/');
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/pagefind/*.pf_index', async (route) => {
      await held;
      await route.continue();
    });
    await page.fill('#search-home', 'postgres');
    await page.waitForSelector('.result');
    await page.keyboard.press('ArrowDown');
    const chosen = await active(page);
    const before = await page.locator('.result').count();
    release();
    await page.waitForFunction(
      (count) => document.querySelectorAll('.result').length > count,
      before,
    );
    expect(chosen).toBeDefined();
    expect(await active(page)).toBe(chosen);
  });

  test('slash stays a character inside a field', async () => {
    const page = await site.open('/runbooks/');
    await page.focus('[data-filter]');
    await page.keyboard.type('a/b');
    expect(await page.inputValue('[data-filter]')).toBe('a/b');
  });

  test('the first Tab skips to the content', async () => {
    const page = await site.open('/runbooks/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
  });
});

test('the lists narrow to what holds every word', async () => {
  const page = await site.open('/runbooks/');
  await page.fill('[data-filter]', 'postgres CPU');
  const rows = page.locator('[data-row]:visible');
  expect(await rows.count()).toBe(1);
  expect(await rows.first().textContent()).toContain('PostgreSQL CPU high');
  expect(await page.locator('[data-filter-group]:visible').count()).toBe(1);
});
