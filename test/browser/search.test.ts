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

describe('the files', () => {
  test('are fetched once each, the first three together', async () => {
    const page = await site.open('/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.keyboard.press('/');
    await results(page, 'queue keeps growing');
    const search = asked.filter((path) => path.startsWith('/search/'));
    expect(search.length).toBeGreaterThan(2);
    expect(new Set(search).size).toBe(search.length);
    expect(
      asked
        .slice(0, 3)
        .map((path) => /names|text-0|search-/.exec(path)?.[0])
        .sort(),
    ).toEqual(['names', 'search-', 'text-0']);
    expect(troublesOf(page)).toEqual([]);
  });

  test('that cannot be fetched are not taken for nothing found', async () => {
    const page = await site.open('/');
    await page.route('**/search/text-0.*.json', (route) => route.fulfill({ status: 404 }));
    expect(await results(page, 'why are emails so late?')).toEqual([]);
    expect(await page.textContent('.results .note')).toContain('Search cannot be loaded');
    expect((await results(page, 'PostgresCpuHigh'))[0]).toBe('/runbooks/postgres/cpu-high/');
    expect(await page.textContent('.results .note')).toContain('Not everything could be searched');
    await page.unroute('**/search/text-0.*.json');
    expect(await results(page, 'why are emails so late?')).not.toEqual([]);
    expect(await page.locator('.results .note').isHidden()).toBe(true);
  });
});

describe('an address that may not be changed', () => {
  const refuse = (page: Page) =>
    page.evaluate(() => {
      history.replaceState = () => {
        throw new DOMException('too many calls', 'SecurityError');
      };
    });

  test('hinders no search', async () => {
    const page = await site.open('/search/');
    await refuse(page);
    expect((await results(page, 'redis memory'))[0]).toBe('/runbooks/redis/memory-high/');
    expect(troublesOf(page)).toEqual([]);
  });

  test('hinders no list', async () => {
    const page = await site.open('/runbooks/');
    await refuse(page);
    await page.fill('[data-filter]', 'postgres CPU');
    expect(await page.locator('[data-row]:visible').count()).toBe(1);
    expect(troublesOf(page)).toEqual([]);
  });
});

describe('a row', () => {
  test('says kind, name, what it is, its service, its owner and when it was reviewed', async () => {
    const page = await site.open('/');
    await results(page, 'PostgresCpuHigh');
    const row = page.locator('.result').first();
    expect(await row.locator('.kind').textContent()).toBe('Runbook');
    expect(await row.locator('b').textContent()).toBe('PostgresCpuHigh: PostgreSQL CPU high');
    expect(await row.locator('.detail').textContent()).toContain('CPU');
    const about = await row.locator('.about').textContent();
    expect(about).toMatch(/postgres-main.*Platform.*review/);
    expect(troublesOf(page)).toEqual([]);
  });

  test('of a pasted alert hands on the labels that the runbook takes', async () => {
    const page = await site.open('/');
    await results(
      page,
      'ALERTS{alertname="RabbitmqQueueBacklog", queue="orders.events", severity="page"}',
    );
    const link = page.locator('.result').first();
    const url = new URL((await link.getAttribute('href'))!, site.origin);
    expect(url.pathname).toBe('/runbooks/rabbitmq/queue-backlog/');
    expect(url.search).toBe('?queue=orders.events');
  });

  test('leads to the alert second, when the alert has a runbook', async () => {
    const page = await site.open('/');
    expect((await results(page, 'RabbitmqQueueBacklog')).slice(0, 2)).toEqual([
      '/runbooks/rabbitmq/queue-backlog/',
      '/alerts/rabbitmqqueuebacklog/',
    ]);
  });
});

describe('a long paste', () => {
  test.each([
    [
      'an alert in it',
      `${'lorem ipsum dolor '.repeat(500)} "alertname":"RedisMemoryHigh" ${'x '.repeat(5000)}`,
    ],
    ['nothing in it', '{"a":"'.repeat(3500)],
  ])('with %s is answered at once', async (_what, paste) => {
    const page = await site.open('/');
    const started = performance.now();
    const found = await results(page, paste);
    expect(performance.now() - started).toBeLessThan(5000);
    if (paste.includes('RedisMemoryHigh')) expect(found[0]).toBe('/runbooks/redis/memory-high/');
    expect(troublesOf(page)).toEqual([]);
  });
});

describe('the search page', () => {
  test('keeps what is asked in the address', async () => {
    const page = await site.open('/search/?q=latency&team=checkout');
    await page.waitForSelector('.result');
    expect(await page.inputValue('select[name=team]')).toBe('checkout');
    await page.selectOption('select[name=team]', '');
    await page.selectOption('select[name=kind]', 'Runbook');
    await results(page, 'redis memory');
    expect(new URL(page.url()).search).toBe('?q=redis+memory&kind=Runbook');
  });

  test('narrows to a severity', async () => {
    const page = await site.open('/search/?q=errors');
    await page.waitForSelector('.result');
    const [, severity] = await page.$$eval('select[name=severity] option', (options) =>
      options.map((option) => (option as HTMLOptionElement).value),
    );
    await page.selectOption('select[name=severity]', severity!);
    await results(page, 'errors');
    const rows = await page.$$eval('.result .about', (all) => all.map((each) => each.textContent));
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter((text) => !text.includes(severity!))).toEqual([]);
  });

  test('shows the words that were found', async () => {
    const page = await site.open('/search/?q=connection+pool');
    await page.waitForSelector('.result mark');
    expect(troublesOf(page)).toEqual([]);
  });

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

  test('Enter at once opens a result of this query, never of an earlier one', async () => {
    const page = await site.open('/');
    await results(page, 'redis');
    await page.fill('#search-home', 'postgres cpu high');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === '/runbooks/postgres/cpu-high/');
  });

  test('Enter before anything has come leads to the search page', async () => {
    const page = await site.open('/');
    await page.route('**/search/names.*.json', () => undefined);
    await page.fill('#search-home', 'postgres cpu');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === '/search/');
    expect(new URL(page.url()).searchParams.get('q')).toBe('postgres cpu');
  });

  test('what was chosen stays chosen when better rows arrive', async () => {
    const page = await site.open('/');
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/search/facts-*.json', async (route) => {
      await held;
      await route.continue();
    });
    await page.fill('#search-home', 'postgres');
    await page.waitForSelector('.result');
    await page.keyboard.press('ArrowDown');
    const chosen = await active(page);
    release();
    await page.waitForSelector('.result .about');
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
