// Rule: every service of the policy’s tiers had a load test within the policy’s cadence.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  missing: ({ every, by }: { every: string; by: string }) =>
    `Nobody says when this service was last tested under load; set \`loadTest.on\` to the date of the test, which the policy wants every ${every} (${by})`,
  stale: (values: { on: string; due: string; every: string; by: string }) =>
    `The last load test was on \`${values.on}\` and the next was due by ${values.due}; make one and set the date; the policy wants one every ${values.every} (${values.by})`,
  future: ({ on, today }: { on: string; today: string }) =>
    `The load test is dated \`${on}\`, which is after ${today}; write the date on which it was made`,
};

export default defineRule({
  id: 'service/load-tested',
  summary: 'Each service of the policy’s tiers had a load test within its cadence.',
  why: 'What a service can carry changes with each release, and nobody notices until the traffic is there. A load test shows the limit on a day that was chosen for it, and not on the first day of a sale.',
  severity: 'error',
  clock: true,
  policy: ['services.loadTestEvery', 'services.loadTestTiers'],
  messages,
  examples: {
    good: [
      {
        title: 'Tested this quarter; another tier need not be',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  services:
    loadTestEvery: P3M
-- services/payments.mdx --
---
title: Payments
tier: 1
loadTest:
  on: 2026-10-13
---
-- services/recommendations.mdx --
---
title: Recommendations
tier: 2
---
`,
      },
      {
        title: 'A policy that asks for none',
        files: `-- services/payments.mdx --
# Payments
`,
      },
    ],
    bad: [
      {
        title: 'Long ago, on a day to come, and never',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  services:
    loadTestEvery: P3M
-- services/checkout.mdx --
---
title: Checkout
tier: 1
loadTest:
  on: 2026-05-12
---
-- services/payments.mdx --
---
title: Payments
tier: 1
loadTest:
  on: 2026-12-01
---
-- services/search.mdx --
---
title: Search
tier: 1
---
`,
        reports: [
          'services/checkout.mdx:5:7  error  The last load test was on `2026-05-12` and the next was due by 2026-08-12; make one and set the date; the policy wants one every 3 months (`handbook.yaml:4`)',
          'services/payments.mdx:5:7  error  The load test is dated `2026-12-01`, which is after 2026-11-21; write the date on which it was made',
          'services/search.mdx:1:1  error  Nobody says when this service was last tested under load; set `loadTest.on` to the date of the test, which the policy wants every 3 months (`handbook.yaml:4`)',
        ],
      },
    ],
  },
  check(handbook, report) {
    const { loadTestEvery: every, loadTestTiers: tiers } = handbook.policy.services ?? {};
    if (every === undefined) return;
    const words = handbook.cadence(every);
    const by = handbook.setBy('services.loadTestEvery');
    const asked = tiers ? handbook.servicesOfTiers(tiers) : handbook.servicesInProduction();
    for (const service of asked) {
      const pointer = '/loadTest/on';
      const state = handbook.recency(handbook.valueAt(service, pointer), every);
      const raise = (message: string, place = service.place(pointer)) =>
        report({ message, place, subject: subjectOf(service) });
      if (state.is === 'missing')
        raise(messages.missing({ every: words, by }), service.keyPlace(pointer));
      else if (state.is === 'future')
        raise(messages.future({ on: state.on, today: handbook.today }));
      else if (state.is === 'stale') raise(messages.stale({ ...state, every: words, by }));
    }
  },
});
