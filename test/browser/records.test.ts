// Records in the browser: lists that narrow, the register of actions, timelines and charts.
import { expect, inject, test } from 'vitest';
import { troublesOf, visit } from './visit.ts';

const site = visit(() => inject('site'));

const ROWS = 'tbody tr:not([hidden])';

test('incidents narrow by severity and by words, and the address keeps the choice', async () => {
  const page = await site.open('/incidents/');
  const all = await page.locator(ROWS).count();
  await page.selectOption('[data-facet=severity]', { label: 'Sev 1' });
  const severe = await page.locator(ROWS).allTextContents();
  expect(severe.length).toBeGreaterThan(0);
  expect(severe.length).toBeLessThan(all);
  expect(severe.every((row) => row.includes('Sev 1'))).toBe(true);
  expect(await page.textContent('[data-filter-count]')).toBe(`${severe.length} of ${all}`);
  await page.fill('[data-filter]', 'certificate');
  expect(await page.locator(ROWS).count()).toBe(1);
  expect(new URL(page.url()).search).toBe('?severity=sev-1&with=certificate');
  await page.reload();
  expect(await page.locator(ROWS).count()).toBe(1);
  expect(await page.inputValue('[data-filter]')).toBe('certificate');
  expect(troublesOf(page)).toEqual([]);
});

test('without scripts a list shows everything', async () => {
  const page = await site.open('/incidents/?severity=sev-1', { javaScriptEnabled: false });
  expect(await page.locator(ROWS).count()).toBe(14);
});

test('the register of actions is the same as table, CSV and JSON', async () => {
  const page = await site.open('/actions/');
  const rows = await page.locator(ROWS).count();
  const csv = await (await page.request.get(`${site.origin}/actions.csv`)).text();
  const json = (await (await page.request.get(`${site.origin}/api/actions.json`)).json()) as {
    actions: { open: boolean }[];
  };
  expect(json.actions).toHaveLength(rows);
  expect(csv.split('\r\n').filter(Boolean)).toHaveLength(rows + 1);
  await page.selectOption('[data-facet=state]', 'open');
  const open = await page.locator(ROWS).count();
  await page.selectOption('[data-facet=state]', 'in-progress');
  const begun = await page.locator(ROWS).count();
  expect(open + begun).toBe(json.actions.filter((each) => each.open).length);
});

test.each([390, 1280])('a timeline is drawn to scale on a screen %i wide', async (width) => {
  const page = await site.open('/incidents/2026-10-06-checkout-errors/', {
    viewport: { width, height: 800 },
  });
  const widths = await page.$$eval('.timeline .phase', (phases) =>
    phases.map((phase) => phase.getBoundingClientRect().width),
  );
  // 13:20 started, 13:24 detected, 13:26 acknowledged, 13:38 mitigated, 14:45 resolved.
  const minutes = [4, 2, 12, 67];
  const whole = widths.reduce((sum, each) => sum + each, 0);
  expect(widths).toHaveLength(4);
  widths.forEach((each, index) => expect(each / whole).toBeCloseTo(minutes[index]! / 85, 2));
});

test('each chart has its table, and print opens it', async () => {
  const page = await site.open('/reports/');
  const charts = await page.locator('figure.chart [role=img]').count();
  expect(charts).toBeGreaterThan(5);
  expect(await page.locator('figure.chart details table').count()).toBe(charts);
  const height = () =>
    page
      .locator('figure.chart details')
      .first()
      .evaluate((each) => each.clientHeight);
  const closed = await height();
  await page.emulateMedia({ media: 'print' });
  expect(await height()).toBeGreaterThan(2 * closed);
});

test('readiness says what the command says', async () => {
  const page = await site.open('/services/payments-api/readiness/');
  expect(await page.textContent('.lede')).toContain('not ready');
  expect(await page.textContent('tr#error-budget')).toContain('the error budget is spent');
});
