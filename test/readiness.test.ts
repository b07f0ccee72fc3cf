// Readiness: whether a release of a service may go, and what each check saw.
import { describe, expect, test } from 'vitest';
import { check } from '../src/check.ts';
import { rules } from '../src/rules/index.ts';
import { readiness, type ReadinessCheck } from '../src/views/readiness.ts';
import { openArchive } from './archive.ts';

const SLO = `-- slos/cart.yaml --
apiVersion: openslo/v1
kind: SLO
metadata: { name: cart-availability }
spec:
  service: cart
  timeWindow: [{ duration: 28d, isRolling: true }]
  budgetingMethod: Occurrences
  objectives: [{ target: 0.999 }]
`;

const SERVICE = `-- services/cart.mdx --
---
title: Cart
---
`;

const reading = (asOf: string, remaining: number) =>
  `-- error-budgets.yaml --\n- { id: a, slo: cart-availability, asOf: ${asOf}, remaining: ${remaining} }\n`;

const config = (checks: readonly ReadinessCheck[], more = '') =>
  `-- handbook.yaml --
title: Example
url: https://ops.example.com
policy:
  readiness: { checks: [${checks.join(', ')}] }
${more}`;

async function of(text: string) {
  const handbook = await openArchive(text);
  return readiness(handbook, check(handbook, rules), handbook.get('service', 'cart')!);
}

/** The state of the one check of an archive, and whether the service is ready. */
async function state(text: string): Promise<[string, boolean]> {
  const { ready, results } = await of(text);
  expect(results).toHaveLength(1);
  return [results[0]!.state, ready];
}

describe('the error budget', () => {
  const budget = (onExhausted: string) =>
    config(['error-budget'], `  budgets: { onExhausted: ${onExhausted}, staleAfter: P2D }\n`);

  test('is unknown without an objective, a reading, or one that counts, and unknown is not ready', async () => {
    expect(await state(budget('block') + SERVICE)).toEqual(['unknown', false]);
    expect(await state(budget('block') + SERVICE + SLO)).toEqual(['unknown', false]);
    const old = await state(budget('block') + SERVICE + SLO + reading('2026-11-18', 80));
    expect(old).toEqual(['unknown', false]);
    const ahead = await state(budget('block') + SERVICE + SLO + reading('2026-11-22', 80));
    expect(ahead).toEqual(['unknown', false]);
  });

  test('passes while some is left by a reading of today or of the days that the policy allows', async () => {
    for (const day of ['2026-11-19', '2026-11-20', '2026-11-21'])
      expect(await state(budget('block') + SERVICE + SLO + reading(day, 0.1))).toEqual([
        'pass',
        true,
      ]);
  });

  test('stops a release where it is spent, unless the policy only informs', async () => {
    const spent = SERVICE + SLO + reading('2026-11-20', 0);
    expect(await state(budget('block') + spent)).toEqual(['fail', false]);
    expect(await state(budget('review') + spent)).toEqual(['fail', false]);
    expect(await state(budget('inform') + spent)).toEqual(['pass', true]);
  });
});

describe('a waiver', () => {
  const waiver = (fields: string) => `-- waivers.yaml --
- id: w
  rule: ready/load-test
  subject: service:cart
  owner: jo
  reason: The test is on Tuesday.
  until: 2026-11-21
${fields}`;

  test('exempts from the check that it names, up to its last day', async () => {
    const { ready, results } = await of(config(['load-test']) + SERVICE + waiver(''));
    expect(ready).toBe(true);
    expect(results[0]).toMatchObject({
      state: 'exempt',
      exemption: { owner: 'jo', reason: 'The test is on Tuesday.', until: '2026-11-21' },
    });
  });

  test('counts neither after that day, nor for another service or check', async () => {
    const text = config(['load-test']) + SERVICE;
    const other = (from: string, to: string) => state(text + waiver('').replace(from, to));
    expect(await other('2026-11-21', '2026-11-20')).toEqual(['fail', false]);
    expect(await other('service:cart', 'service:search')).toEqual(['fail', false]);
    expect(await other('ready/load-test', 'ready/owner')).toEqual(['fail', false]);
    expect(await other('service:cart', "'*'")).toEqual(['fail', false]);
  });

  test('is not needed by a check that passes', async () => {
    const tested = SERVICE.replace('title: Cart', 'title: Cart\nloadTest: { on: 2026-11-01 }');
    const { results } = await of(config(['load-test']) + tested + waiver(''));
    expect(results[0]).toMatchObject({ state: 'pass', exemption: undefined });
  });
});

describe('the freeze', () => {
  const text = config(
    ['freeze'],
    `  severities:
    - { id: sev1, label: Sev 1, freezesReleases: true }
    - { id: sev3, label: Sev 3 }
`,
  );
  const open = (severity: string, more = '') => `-- incidents/now.yaml --
title: Down
severity: ${severity}
services: [search]
startedAt: 2026-11-21T08:00:00Z
${more}`;

  test('holds every release while a severe incident is open anywhere', async () => {
    const { ready, results } = await of(text + SERVICE + open('sev1'));
    expect(ready).toBe(false);
    expect(results[0]).toMatchObject({ state: 'fail', says: ['Sev 1 is open: Down'] });
  });

  test('does not hold for a lesser one, nor once it is over', async () => {
    expect(await state(text + SERVICE + open('sev3'))).toEqual(['pass', true]);
    expect(
      await state(text + SERVICE + open('sev1', 'resolvedAt: 2026-11-21T09:00:00Z\n')),
    ).toEqual(['pass', true]);
  });
});

test('a service that declares nothing is not ready, and every check says why', async () => {
  const handbook = await openArchive(SERVICE);
  const { ready, results } = readiness(
    handbook,
    check(handbook, rules),
    handbook.get('service', 'cart')!,
  );
  expect(ready).toBe(false);
  for (const { says } of results) expect(says.length).toBeGreaterThan(0);
  expect(results.find(({ check }) => check === 'owner')).toMatchObject({
    state: 'fail',
    says: ['Nobody owns the service'],
  });
});
