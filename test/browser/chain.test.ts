// From a firing alert to the command: Prometheus, Alertmanager, the link of its message, and the page it opens.
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { missingTools } from '../../scripts/ensure-tools.ts';
import type { Alert } from '../../src/model/alert.ts';
import type { Document } from '../../src/model/document.ts';
import type { Handbook } from '../../src/model/handbook.ts';
import { openHandbook } from '../../src/open.ts';
import { teamOf } from '../../src/views/contacts.ts';
import { TODAY } from '../archive.ts';
import { PACKAGE } from '../build.ts';
import { exampleFile, firing, listening, Monitoring } from './monitoring.ts';
import { troublesOf, visit } from './visit.ts';

const missing = missingTools('prometheus', 'alertmanager');
if (missing !== undefined) console.log(`The chain is not followed: ${missing}`);

interface Parameter {
  name: string;
  pattern: string;
  example: string;
}

describe.skipIf(missing !== undefined)('every alert of the example', () => {
  const site = visit(() => inject('site'));
  const monitoring = new Monitoring();
  let handbook: Handbook;

  const runbookOf = (alert: Alert): Document | undefined => {
    const link = handbook.runbookOf(alert);
    return link.kind === 'page' && typeof link.page === 'object' && 'data' in link.page
      ? link.page
      : undefined;
  };
  const parametersOf = (runbook: Document | undefined) =>
    (runbook?.data['params'] ?? []) as unknown as Parameter[];

  /** What a label is worth: the example of the parameter that it is given to. */
  function valueOf(alert: Alert, label: string): string | undefined {
    const url = alert.annotations.get('runbook_url')?.value ?? '';
    const given = new RegExp(`[?&]([^=&]+)=\\{\\{ *\\$labels\\.${label} *\\}\\}`).exec(url)?.[1];
    return parametersOf(runbookOf(alert)).find(({ name }) => name === given)?.example;
  }

  /** Each alert with a receiver, as `OrdersStuck → checkout-tickets`. */
  const way = (alert: string, receiver: string) => `${alert} → ${receiver}`;

  beforeAll(async () => {
    const root = join(PACKAGE, 'content');
    handbook = await openHandbook(root, { asOf: TODAY, now: new Date(0), inProcess: true });
    await monitoring.start(firing(handbook.alerts, valueOf), (origin) =>
      listening(exampleFile('alertmanager.yaml'), origin),
    );
  });
  afterAll(() => monitoring.stop());

  test('arrives where the handbook says, and with its team', async () => {
    const ways = handbook.alerts.flatMap((alert) =>
      (handbook.routesOf(alert) ?? []).map(({ receiver }) => way(alert.name, receiver)),
    );
    await monitoring.settled(ways.length);
    const arrived = monitoring.arrivals.map((each) =>
      way(each.labels['alertname']!, each.receiver),
    );
    expect(arrived.toSorted()).toEqual(ways.toSorted());

    const astray = handbook.alerts.filter((alert) => {
      const service = handbook.serviceOf(alert);
      const team = service && teamOf(handbook, service);
      const receivers = team ? handbook.receiversOf(team) : [];
      return (
        handbook.needsRunbook(alert) &&
        !receivers.some((receiver) => arrived.includes(way(alert.name, receiver)))
      );
    });
    expect(astray.map(({ name }) => name)).toEqual([]);
  });

  test(
    'carries a link that opens its runbook, with the commands filled in',
    { timeout: 300_000 },
    async () => {
      const byName = new Map(handbook.alerts.map((alert) => [alert.name, alert]));
      const links = new Map(
        monitoring.arrivals.flatMap(({ labels, annotations }) => {
          const url = annotations['runbook_url'];
          const alert = byName.get(labels['alertname']!)!;
          return url === undefined ? [] : [[url, alert] as const];
        }),
      );
      expect(links.size).toBeGreaterThan(60);
      expect([...links.keys()].filter((url) => /<no value>|\{\{|<nil>/.test(url))).toEqual([]);

      const left = [...links];
      const follow = async () => {
        // What a worker keeps for a day without network is not what is looked at here.
        const page = await site.open('/', { serviceWorkers: 'block' });
        for (let next = left.pop(); next; next = left.pop()) await arrive(page, ...next);
        expect(troublesOf(page).filter((each) => !each.includes('Service Worker'))).toEqual([]);
      };
      await Promise.all([follow(), follow(), follow()]);
    },
  );

  /** Opens a link and looks at what the engineer sees first. */
  async function arrive(page: Page, url: string, alert: Alert): Promise<void> {
    const runbook = runbookOf(alert)!;
    const { pathname, search, searchParams, hash } = new URL(url);
    // Each as a fresh visit: a link that differs in its fragment alone loads nothing.
    await page.goto('about:blank');
    await page.goto(`${site.origin}${pathname}${search}${hash}`);
    expect(await page.locator('h1').textContent(), url).toContain(runbook.title);

    const declared = parametersOf(runbook).map(({ name }) => name);
    for (const [name, value] of searchParams) {
      expect(declared, url).toContain(name);
      const places = `pre var[data-param="${name}"]`;
      await page.locator(places).first().waitFor({ state: 'attached' });
      const texts = await page.locator(places).allTextContents();
      expect([...new Set(texts)], `${name} in ${url}`).toEqual([value]);
      expect(await page.locator(`${places}:not(.filled)`).count(), url).toBe(0);
    }
    if (hash !== '') expect(await isInView(page, hash), url).toBe(true);
  }
});

/** Whether a heading is to be seen: below whatever sticks to the top, and above the lower edge. */
function isInView(page: Page, hash: string): Promise<boolean> {
  return page.evaluate((id) => {
    const box = document.getElementById(id)!.getBoundingClientRect();
    if (box.top < 0 || box.bottom > innerHeight) return false;
    // What is drawn there is the heading itself and nothing on top of it.
    const top = document.elementFromPoint(box.left + 4, box.top + box.height / 2);
    return top !== null && (top.id === id || top.closest(`#${CSS.escape(id)}`) !== null);
  }, hash.slice(1));
}
