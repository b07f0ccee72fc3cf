// Rule: a failover of every service that needs one is practised as often as the policy says.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  never: ({ every, by }: { every: string; by: string }) =>
    `No failover of this service has succeeded, and one is due every ${every} (${by}); practise it and record the drill`,
  stale: (values: { service: string; on: string; due: string; every: string; by: string }) =>
    `The last failover of \`${values.service}\` was on \`${values.on}\` and the next was due by ${values.due}; practise it and record the drill; one is due every ${values.every} (${values.by})`,
  future: ({ on, today }: { on: string; today: string }) =>
    `The drill is dated \`${on}\`, which is after ${today}; write the date on which it was`,
};

export default defineRule({
  id: 'drill/failover-on-time',
  summary: 'A failover of every service that the policy names is practised as often as it says.',
  why: 'A standby that never took over is a second machine with a bill. What was changed on the first one alone, the address that is written down in five places, the lag that nobody watches: a failover by day finds them with everyone awake.',
  severity: 'error',
  clock: true,
  policy: [
    'continuity.failoverEvery',
    'continuity.failoverEveryByTier',
    'continuity.failoverTiers',
  ],
  messages,
  examples: {
    good: [
      {
        title: 'In time, if with gaps; tier 2 needs none',
        files: `-- services/checkout.mdx --
---
title: Checkout
tier: 1
---
-- services/search.mdx --
---
title: Search
tier: 2
---
-- drills/2026-09-10-zone-lost.yaml --
type: failover
service: [checkout, search]
on: 2026-09-10
result: partial
`,
      },
      {
        title: 'A policy without drills',
        files: `-- handbook.yaml --
title: Example Shop operations
extends: minimal
-- services/checkout.mdx --
---
title: Checkout
tier: 1
---
`,
      },
      {
        title: 'A drill that misspells its service is told of once, where it does',
        files: `-- services/checkout.mdx --
---
title: Checkout
tier: 1
---
-- drills/2026-11-12-failover.yaml --
type: failover
service: checkou
on: 2026-11-12
result: passed
`,
      },
    ],
    bad: [
      {
        title: 'Too long ago by the policy and by the service itself, and failed',
        files: `-- services/checkout.mdx --
---
title: Checkout
tier: 1
---
-- services/payments.mdx --
---
title: Payments
tier: 2
recovery:
  failoverEvery: P1M
---
-- services/search.mdx --
---
title: Search
tier: 1
---
-- drills/2026-05-12-checkout-failover.yaml --
type: failover
service: checkout
on: 2026-05-12
result: passed
-- drills/2026-10-12-payments-failover.yaml --
type: failover
service: payments
on: 2026-10-12
result: passed
-- drills/2026-11-12-search-failover.yaml --
type: failover
service: search
on: 2026-11-12
result: failed
`,
        reports: [
          'drills/2026-05-12-checkout-failover.yaml:3:5  error  The last failover of `checkout` was on `2026-05-12` and the next was due by 2026-11-12; practise it and record the drill; one is due every 6 months (the preset `standard`)',
          'services/payments.mdx:5:18  error  The last failover of `payments` was on `2026-10-12` and the next was due by 2026-11-12; practise it and record the drill; one is due every month (`services/payments.mdx:5`)',
          'services/search.mdx:1:1  error  No failover of this service has succeeded, and one is due every 6 months (the preset `standard`); practise it and record the drill',
        ],
      },
      {
        title: 'On a day to come',
        files: `-- services/checkout.mdx --
---
title: Checkout
tier: 1
---
-- drills/2027-02-12-failover.yaml --
type: failover
service: checkout
on: 2027-02-12
result: passed
`,
        reports: [
          'drills/2027-02-12-failover.yaml:3:5  error  The drill is dated `2027-02-12`, which is after 2026-11-21; write the date on which it was',
        ],
      },
    ],
  },
  check(handbook, report) {
    const { continuity, today } = handbook;
    for (const drill of continuity.futureDrills(handbook, 'failover'))
      report({
        message: messages.future({ on: String(drill.data['on']), today }),
        place: drill.place('/on'),
        subject: subjectOf(drill),
      });
    for (const service of handbook.servicesInProduction()) {
      const overdue = continuity.overdueDrill(handbook, service, 'failover');
      if (!overdue) continue;
      const { cadence, by, last, on, due, place } = overdue;
      const every = handbook.cadence(cadence.every);
      const message = last
        ? messages.stale({ service: service.id, on, due, every, by })
        : messages.never({ every, by });
      report({ message, place, subject: subjectOf(service) });
    }
  },
});
