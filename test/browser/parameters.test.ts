// Parameters of runbooks: from a link or the form into the commands, and nothing else into them.
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { attack, pagesWithParameters, type Outcome } from './injection.ts';
import { troublesOf, visit, visitArchive } from './visit.ts';

const site = visit(() => inject('site'));
const small = visitArchive(
  `-- handbook.yaml --
title: Example Shop operations
url: https://ops.example.com/ops
extends: minimal
-- runbooks/payments/backlog.mdx --
---
title: Captures pile up
type: procedure
params:
  - name: queue
    pattern: '[ -~]+'
  - name: pod
---

## Diagnosis

\`\`\`bash
show "$queue" $queue "\${queue}.dlq"
\`\`\`

\`\`\`bash
show '$pod' # $queue
\`\`\`

Then \`show $pod\`, and see [down](./down.mdx?pod=own#steps), [Google](https://example.org/runbooks/) or [above](#diagnosis).
-- runbooks/payments/down.mdx --
---
title: Payments are down
type: procedure
---

## Steps

None.
`,
  '/ops',
);
const BACKLOG = '/runbooks/rabbitmq/queue-backlog/';
const offline = { serviceWorkers: 'block' } as const;

const codes = (page: Page) => page.locator('.prose pre').allTextContents();
const ready = (page: Page) =>
  page.waitForFunction(() => document.querySelector('[data-params] [aria-invalid]'));

describe('a link with values', () => {
  test('fills every command, and lands below what sticks to the top', async () => {
    const page = await site.open(
      `${BACKLOG}?queue=orders.events&worker=orders-api&namespace=checkout&replicas=8#mitigation`,
      { viewport: { width: 390, height: 844 } },
    );
    await ready(page);
    const all = (await codes(page)).join('\n');
    expect(all).toContain('grep -F "orders.events"');
    expect(all).toContain('"{namespace=\\"checkout\\", app=\\"orders-api\\"}');
    expect(all).toContain('queue="orders.events.dlq"}');
    expect(all).toContain('--replicas="8"');
    expect(all).not.toMatch(/\$(?:queue|worker|namespace|replicas)/);
    expect(await page.locator('.by-hand').count()).toBe(0);
    expect(await page.inputValue('[data-name=queue]')).toBe('orders.events');
    expect(await page.inputValue('[data-name=replicas]')).toBe('8');
    expect(await page.textContent('.params [role=status]')).toBe('4 of 4 filled in');
    expect(new URL(page.url()).hash).toBe('#mitigation');
    await expect
      .poll(() =>
        page.evaluate(() => {
          const bars = [...document.querySelectorAll('.top, .jump')].filter(
            (bar) => getComputedStyle(bar).position === 'sticky',
          );
          const covered = Math.max(0, ...bars.map((bar) => bar.getBoundingClientRect().bottom));
          const { top } = document.getElementById('mitigation')!.getBoundingClientRect();
          return top >= covered && top < innerHeight / 2;
        }),
      )
      .toBe(true);
    expect(troublesOf(page)).toEqual([]);
  });

  test('is copied as it is filled in, and says what is not', async () => {
    const page = await site.open(`${BACKLOG}?worker=orders-api`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await ready(page);
    const block = page.locator('.block', { hasText: 'rollout restart' });
    await block.locator('.copy').click();
    await expect.poll(() => block.locator('.copy').textContent()).toContain('namespace');
    await page.selectOption('[data-name=namespace]', 'checkout');
    await block.locator('.copy').click();
    await expect.poll(() => block.locator('.copy').textContent()).toBe('Copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      'kubectl --context prod-eu1 -n "checkout" rollout restart deployment "orders-api"',
    );
  });

  test('shows a refused value beside its field, and keeps it out of the commands', async () => {
    const page = await site.open(
      `${BACKLOG}?queue=a%3B%20rm%20-rf%20%2F&worker=orders-api&replicas=8&replicas=9&pod=x`,
    );
    await ready(page);
    const said = page.locator('[data-param-said], .param-said');
    expect(await said.allTextContents()).toEqual([
      'Not filled in: “a; rm -rf /”; it does not match `payments\\.captures|orders\\.events|notifications\\.email|search\\.reindex`.',
      '',
      '',
      'Not filled in: “8” and “9”; the link gives different values.',
    ]);
    expect(await page.getAttribute('[data-name=queue]', 'aria-invalid')).toBe('true');
    const all = (await codes(page)).join('\n');
    expect(all).toContain('grep -F "$queue"');
    expect(all).toContain('"orders-api"');
    expect(all).not.toContain('rm -rf');
    expect(troublesOf(page)).toEqual([]);
  });
});

describe('the form', () => {
  test('fills in what is typed or chosen; the address follows and keeps the rest', async () => {
    const page = await site.open(`${BACKLOG}?from=pager#rollback`);
    await ready(page);
    const before = await codes(page);
    await page.getByLabel('queue', { exact: true }).selectOption('search.reindex');
    await page.getByLabel('replicas', { exact: true }).fill('4');
    expect((await codes(page)).join('\n')).toContain('grep -F "search.reindex"');
    expect(page.url()).toMatch(/\?from=pager&queue=search\.reindex&replicas=4#rollback$/);
    await page.getByLabel('replicas', { exact: true }).fill('4; id');
    expect((await codes(page)).join('\n')).toContain('--replicas="$replicas"');
    expect(page.url()).toMatch(/\?from=pager&queue=search\.reindex#rollback$/);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Clear' }).click();
    expect(await codes(page)).toEqual(before);
    expect(page.url()).toMatch(/\?from=pager#rollback$/);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('param:queue');
    expect(troublesOf(page)).toEqual([]);
  });

  test('is fetched when someone turns to it, and takes what was typed until then', async () => {
    const page = await site.open(BACKLOG);
    expect(await page.locator('[aria-invalid]').count()).toBe(0);
    await page.getByLabel('replicas', { exact: true }).fill('7');
    await expect.poll(async () => (await codes(page)).join('\n')).toContain('--replicas="7"');
  });

  test('is not there without JavaScript, and the commands read as they stand', async () => {
    const page = await site.open(`${BACKLOG}?queue=orders.events`, { javaScriptEnabled: false });
    expect(await page.locator('.params').isVisible()).toBe(false);
    expect((await codes(page)).join('\n')).toContain('grep -F "$queue"');
  });

  test('is printed as the values that are filled in', async () => {
    const page = await site.open(`${BACKLOG}?queue=orders.events&replicas=8`);
    await ready(page);
    await page.emulateMedia({ media: 'print' });
    const seen = await page
      .locator('.param')
      .evaluateAll((all) => all.map((each) => getComputedStyle(each).display !== 'none'));
    expect(seen).toEqual([true, false, false, true]);
  });
});

describe('a value that a pattern lets through', () => {
  test('is quoted for where it stands, or left to the reader', async () => {
    const value = `a 'b' "c" $(id) !x`;
    const page = await small.open(
      `/runbooks/payments/backlog/?queue=${encodeURIComponent(value)}&pod=pod-1`,
    );
    await ready(page);
    const quoted = `'a '\\''b'\\'' "c" $(id) !x'`;
    expect(await codes(page)).toEqual([
      `show ""${quoted}"" ${quoted} ""${quoted}".dlq"`,
      `show 'pod-1' # $queue`,
    ]);
    expect(await page.textContent('.by-hand')).toBe(
      'Put queue in by hand: quoting cannot make this value safe in this command.',
    );
    expect(await page.textContent('p code')).toBe('show pod-1');
    expect(troublesOf(page)).toEqual([]);
  });

  test('goes on with links to other runbooks, and with no others', async () => {
    const page = await small.open('/runbooks/payments/backlog/?queue=q%20r&pod=--x');
    await ready(page);
    const links = await page
      .locator('.prose p a')
      .evaluateAll((all) => all.map((each) => each.getAttribute('href')));
    expect(links).toEqual([
      '/ops/runbooks/payments/down/?pod=own&queue=q+r#steps',
      'https://example.org/runbooks/',
      '#diagnosis',
    ]);
  });
});

/** Whether a parameter may have a value, said in another way than the page says it. */
function isAccepted({ value, pattern, title }: Outcome): boolean {
  if (title === 'given twice' || !/^[ -~]{1,200}$/.test(value) || value.startsWith('-'))
    return false;
  return new RegExp(`^(?:${pattern ?? '[A-Za-z0-9_][A-Za-z0-9_.:/@=,+-]*'})$`, 'u').test(value);
}

test('no payload gets into a command through any parameter of any runbook', async () => {
  const page = await site.open('/help/', offline);
  const alarms: string[] = [];
  page.on('dialog', (dialog) => {
    alarms.push(dialog.message());
    void dialog.dismiss();
  });
  const paths = pagesWithParameters(inject('site'));
  expect(paths.length).toBeGreaterThan(40);
  const wrong: unknown[] = [];
  for (const path of paths) {
    await page.goto(`${site.origin}${path}?-`, { waitUntil: 'domcontentloaded' });
    const outcomes = await attack(page, path);
    const accepted = new Set(outcomes.filter(isAccepted).map(({ title }) => title));
    for (const outcome of outcomes) {
      const { title, value, said, untouched, filled } = outcome;
      const begins = /^[ -~]*/.exec(value)![0].slice(0, 60);
      const right = isAccepted(outcome)
        ? // Such a value is an ordinary word: it stands in the commands as it is.
          said === '' && filled.every((each) => each === value)
        : said.startsWith(`Not filled in: “${begins}`) &&
          filled.length === 0 &&
          (untouched || accepted.has(title));
      if (!right) wrong.push(outcome);
    }
    expect(await page.locator('.prose :is(script, img[onerror], [onfocus])').count()).toBe(0);
  }
  expect(wrong).toEqual([]);
  expect(alarms).toEqual([]);
  expect(troublesOf(page)).toEqual([]);
}, 300_000);
