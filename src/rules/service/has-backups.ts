// Rule: every service that stores data says how it is backed up.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  missing: () =>
    'This service stores data and has no `backups`; say when they are made, where they are kept and for how long',
  untold: () =>
    'This datastore does not say whether it stores data; set `storesData: true` and describe its `backups`, or set `storesData: false`',
};

export default defineRule({
  id: 'service/has-backups',
  summary: 'Every service that stores data says how it is backed up.',
  why: 'Whether there is a backup is found out on the worst possible day. Data that nobody has written a backup down for is, as far as anyone on call can know, gone with its disk.',
  severity: 'error',
  messages,
  examples: {
    good: [
      {
        title: 'Backups are described; a cache says that it stores nothing',
        files: `-- services/orders-db.mdx --
---
title: Orders database
type: datastore
storesData: true
backups:
  schedule: daily full, hourly incremental
---
-- services/price-cache.mdx --
---
title: Price cache
type: datastore
storesData: false
---
-- services/checkout.mdx --
---
title: Checkout
type: api
---
-- services/recommendations.mdx --
---
title: Recommendations
lifecycle: experimental
storesData: true
---
`,
      },
    ],
    bad: [
      {
        title: 'Data without a backup, and a datastore that does not say',
        files: `-- services/orders-db.mdx --
---
title: Orders database
storesData: true
---
-- services/price-cache.mdx --
---
title: Price cache
type: datastore
---
`,
        reports: [
          'services/orders-db.mdx:1:1  error  This service stores data and has no `backups`; say when they are made, where they are kept and for how long',
          'services/price-cache.mdx:1:1  error  This datastore does not say whether it stores data; set `storesData: true` and describe its `backups`, or set `storesData: false`',
        ],
      },
    ],
  },
  check(handbook, report) {
    for (const service of handbook.servicesInProduction()) {
      const { storesData, type, backups } = service.data;
      const subject = subjectOf(service);
      if (storesData === true) {
        if (!backups)
          report({ message: messages.missing(), place: service.keyPlace('/backups'), subject });
      } else if (storesData === undefined && type === 'datastore')
        report({ message: messages.untold(), place: service.place(), subject });
    }
  },
});
