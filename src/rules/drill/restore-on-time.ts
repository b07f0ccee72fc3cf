// Rule: a backup of every service that stores data is restored as often as the policy says.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  never: ({ every, by }: { every: string; by: string }) =>
    `No restore of a backup of this service has succeeded, and one is due every ${every} (${by}); practise it and record the drill`,
  stale: (values: { service: string; on: string; due: string; every: string; by: string }) =>
    `The last restore of a backup of \`${values.service}\` was on \`${values.on}\` and the next was due by ${values.due}; practise it and record the drill; one is due every ${values.every} (${values.by})`,
  future: ({ on, today }: { on: string; today: string }) =>
    `The drill is dated \`${on}\`, which is after ${today}; write the date on which it was`,
};

export default defineRule({
  id: 'drill/restore-on-time',
  summary: 'A backup of every service that stores data is restored as often as the policy says.',
  why: 'A backup that was never restored is a hope. The key that is missing, the step that takes nine hours, the table that was left out: all of them are found by the first restore, and it is better if that is not the one that counts.',
  severity: 'error',
  clock: true,
  policy: ['continuity.restoreEvery', 'continuity.restoreEveryByTier'],
  messages,
  examples: {
    good: [
      {
        title: 'In time, if with gaps; no data, no restore',
        files: `-- services/orders-db.mdx --
---
title: Orders database
storesData: true
recovery:
  rto: PT1H
---
-- services/search.mdx --
---
title: Search
---
-- drills/2026-05-12-orders-db-restore.yaml --
type: restore
service: orders-db
on: 2026-05-12
result: passed
-- drills/2026-09-10-orders-db-restore.yaml --
type: restore
service: [orders-db]
on: 2026-09-10
result: partial
`,
      },
      {
        title: 'A policy without drills',
        files: `-- handbook.yaml --
title: Example Shop operations
extends: minimal
-- services/orders-db.mdx --
---
title: Orders database
storesData: true
---
`,
      },
      {
        title: 'A drill that misspells its service is told of once, where it does',
        files: `-- services/orders-db.mdx --
---
title: Orders database
storesData: true
---
-- drills/2026-11-12-restore.yaml --
type: restore
service: orders-d
on: 2026-11-12
result: passed
`,
      },
    ],
    bad: [
      {
        title: 'Too long ago by the policy and by the service itself, and failed',
        files: `-- services/orders-db.mdx --
---
title: Orders database
storesData: true
recovery:
  rto: PT1H
---
-- services/payments-db.mdx --
---
title: Payments database
storesData: true
recovery:
  restoreEvery: P1M
---
-- services/search-index.mdx --
---
title: Search index
storesData: true
---
-- drills/2026-05-12-orders-db-restore.yaml --
type: restore
service: orders-db
on: 2026-05-12
result: passed
-- drills/2026-10-12-payments-db-restore.yaml --
type: restore
service: payments-db
on: 2026-10-12
result: passed
-- drills/2026-11-12-search-index-restore.yaml --
type: restore
service: search-index
on: 2026-11-12
result: failed
`,
        reports: [
          'drills/2026-05-12-orders-db-restore.yaml:3:5  error  The last restore of a backup of `orders-db` was on `2026-05-12` and the next was due by 2026-08-12; practise it and record the drill; one is due every 3 months (the preset `standard`)',
          'services/payments-db.mdx:5:17  error  The last restore of a backup of `payments-db` was on `2026-10-12` and the next was due by 2026-11-12; practise it and record the drill; one is due every month (`services/payments-db.mdx:5`)',
          'services/search-index.mdx:1:1  error  No restore of a backup of this service has succeeded, and one is due every 3 months (the preset `standard`); practise it and record the drill',
        ],
      },
      {
        title: 'On a day to come',
        files: `-- services/orders-db.mdx --
---
title: Orders database
storesData: true
---
-- drills/2027-02-12-restore.yaml --
type: restore
service: orders-db
on: 2027-02-12
result: passed
`,
        reports: [
          'drills/2027-02-12-restore.yaml:3:5  error  The drill is dated `2027-02-12`, which is after 2026-11-21; write the date on which it was',
        ],
      },
    ],
  },
  check(handbook, report) {
    const { continuity, today } = handbook;
    for (const drill of continuity.futureDrills(handbook, 'restore'))
      report({
        message: messages.future({ on: String(drill.data['on']), today }),
        place: drill.place('/on'),
        subject: subjectOf(drill),
      });
    for (const service of handbook.servicesInProduction()) {
      const overdue = continuity.overdueDrill(handbook, service, 'restore');
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
