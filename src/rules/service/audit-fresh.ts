// Rule: cost and capacity of every service were audited within the policy’s cadence.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  missing: ({ every, by }: { every: string; by: string }) =>
    `Nobody says when cost and capacity of this service were last audited; set \`audited\` to the date of the audit, which the policy wants every ${every} (${by})`,
  stale: (values: { on: string; due: string; every: string; by: string }) =>
    `The last audit of cost and capacity was on \`${values.on}\` and the next was due by ${values.due}; hold it and set the date; the policy wants one every ${values.every} (${values.by})`,
  future: ({ on, today }: { on: string; today: string }) =>
    `The audit of cost and capacity is dated \`${on}\`, which is after ${today}; write the date on which it was held`,
};

export default defineRule({
  id: 'service/audit-fresh',
  summary:
    'Cost and capacity of each service in production were audited within the policy’s cadence.',
  why: 'A service that was sized for last year’s campaign still runs at that size, and one that has grown still has last year’s limits. Nobody is called for either until the bill or the outage comes. An audit on a fixed day finds both while they are cheap.',
  severity: 'error',
  clock: true,
  policy: ['services.auditEvery'],
  messages,
  examples: {
    good: [
      {
        title: 'Audited this month; an experiment is not',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  services:
    auditEvery: P1M
-- services/payments.mdx --
---
title: Payments
audited: 2026-11-03
---
-- services/recommendations.mdx --
---
title: Recommendations
lifecycle: experimental
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
    auditEvery: P1M
-- services/checkout.mdx --
---
title: Checkout
audited: 2026-09-30
---
-- services/payments.mdx --
---
title: Payments
audited: 2026-12-01
---
-- services/search.mdx --
---
title: Search
---
`,
        reports: [
          'services/checkout.mdx:3:10  error  The last audit of cost and capacity was on `2026-09-30` and the next was due by 2026-10-30; hold it and set the date; the policy wants one every month (`handbook.yaml:4`)',
          'services/payments.mdx:3:10  error  The audit of cost and capacity is dated `2026-12-01`, which is after 2026-11-21; write the date on which it was held',
          'services/search.mdx:1:1  error  Nobody says when cost and capacity of this service were last audited; set `audited` to the date of the audit, which the policy wants every month (`handbook.yaml:4`)',
        ],
      },
    ],
  },
  check(handbook, report) {
    const every = handbook.policy.services?.auditEvery;
    if (every === undefined) return;
    const words = handbook.cadence(every);
    const by = handbook.setBy('services.auditEvery');
    for (const service of handbook.servicesInProduction()) {
      const pointer = '/audited';
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
