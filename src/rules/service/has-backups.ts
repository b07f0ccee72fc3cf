// Rule: every service that stores data says how it is backed up.
import { defineRule, subjectOf } from '../../rule.ts';

const kindOf: Readonly<Record<string, string>> = {
  every: 'backups',
  full: 'full backups',
  incremental: 'incremental backups',
};

const messages = {
  missing: () =>
    'This service stores data and has no `backups`; say when they are made, where they are kept and for how long',
  untold: () =>
    'This datastore does not say whether it stores data; set `storesData: true` and describe its `backups`, or set `storesData: false`',
  untimed: ({ field, every, by }: { field: string; every: string; by: string }) =>
    `Nothing says how much time passes between two ${kindOf[field]!}; set \`backups.${field}\`; the policy allows ${every} (${by})`,
  rare: ({ field, own, every, by }: { field: string; own: string; every: string; by: string }) =>
    `Between two ${kindOf[field]!} pass \`${own}\`, and the policy allows ${every} (${by}); make them as often, then set the time`,
  manual: ({ by }: { by: string }) =>
    `Nothing says that these backups need nobody; set \`backups.automated: true\` once they are made without a person, as the policy wants (${by})`,
};

export default defineRule({
  id: 'service/has-backups',
  summary:
    'Every service that stores data says how it is backed up, as often and as automatically as the policy wants.',
  why: 'Whether there is a backup is found out on the worst possible day. Data that nobody has written a backup down for is, as far as anyone on call can know, gone with its disk.',
  severity: 'error',
  policy: [
    'continuity.backupEvery',
    'continuity.fullEvery',
    'continuity.incrementalEvery',
    'continuity.automated',
  ],
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
  full: P1D
  incremental: PT1H
  automated: true
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
        title: 'Too seldom, by hand, and nobody knows how often',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  continuity:
    fullEvery: P1D
    incrementalEvery: PT1H
-- services/images.mdx --
---
title: Images
storesData: true
backups:
  schedule: weekly full, when somebody thinks of it
  full: P7D
  automated: false
---
-- services/orders-db.mdx --
---
title: Orders database
storesData: true
backups:
  schedule: daily full, incremental every six hours
  full: P1D
  incremental: PT6H
  automated: true
---
`,
        reports: [
          'services/images.mdx:4:1  error  Nothing says how much time passes between two incremental backups; set `backups.incremental`; the policy allows 1 hour (`handbook.yaml:5`)',
          'services/images.mdx:6:9  error  Between two full backups pass `P7D`, and the policy allows 1 day (`handbook.yaml:4`); make them as often, then set the time',
          'services/images.mdx:7:14  error  Nothing says that these backups need nobody; set `backups.automated: true` once they are made without a person, as the policy wants (the preset `standard`)',
          'services/orders-db.mdx:7:16  error  Between two incremental backups pass `PT6H`, and the policy allows 1 hour (`handbook.yaml:5`); make them as often, then set the time',
        ],
      },
      {
        title: 'Nobody knows when the last one was',
        files: `-- services/images.mdx --
---
title: Images
storesData: true
backups:
  schedule: when there is time
  automated: true
---
-- services/orders-db.mdx --
---
title: Orders database
storesData: true
backups:
  schedule: every week
  every: P7D
  automated: true
---
`,
        reports: [
          'services/images.mdx:4:1  error  Nothing says how much time passes between two backups; set `backups.every`; the policy allows 1 day (the preset `standard`)',
          'services/orders-db.mdx:6:10  error  Between two backups pass `P7D`, and the policy allows 1 day (the preset `standard`); make them as often, then set the time',
        ],
      },
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
    const { backupEvery, fullEvery, incrementalEvery, automated } =
      handbook.policy.continuity ?? {};
    for (const service of handbook.servicesInProduction()) {
      const { storesData, type, backups } = service.data;
      const at = (field: string) => handbook.valueAt(service, `/backups/${field}`);
      const raise = (message: string, field: string) => {
        const pointer = `/backups${field}`;
        const said = handbook.valueAt(service, pointer) !== undefined;
        const place = said ? service.place(pointer) : service.keyPlace(pointer);
        report({ message, place, subject: subjectOf(service) });
      };
      if (storesData !== true) {
        if (storesData === undefined && type === 'datastore')
          report({
            message: messages.untold(),
            place: service.place(),
            subject: subjectOf(service),
          });
        continue;
      }
      if (!backups) {
        raise(messages.missing(), '');
        continue;
      }
      // Where nothing else is said, the incremental ones are the most frequent, else the full.
      const any = ['every', 'incremental', 'full'].find((field) => at(field) !== undefined);
      const limits = [
        [any ?? 'every', backupEvery, 'backupEvery'],
        ['full', fullEvery, 'fullEvery'],
        ['incremental', incrementalEvery, 'incrementalEvery'],
      ] as const;
      const judged = new Set<string>();
      for (const [field, limit, path] of [...limits].reverse()) {
        if (limit === undefined || judged.has(field)) continue;
        judged.add(field);
        const own = at(field);
        const by = handbook.setBy(`continuity.${path}`);
        const values = { field, every: handbook.words(limit), by };
        if (own === undefined) raise(messages.untimed(values), `/${field}`);
        else if (typeof own === 'string' && handbook.longer(own, limit))
          raise(messages.rare({ own, ...values }), `/${field}`);
      }
      if (automated === true && at('automated') !== true)
        raise(messages.manual({ by: handbook.setBy('continuity.automated') }), '/automated');
    }
  },
});
