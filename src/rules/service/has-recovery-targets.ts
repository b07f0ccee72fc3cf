// Rule: every service that matters or stores data says how fast it is back, and what may be lost.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  rto: ({ reason }: { reason: string }) =>
    `This service ${reason} and has no \`recovery.rto\`; say within what time it works again`,
  rpo: ({ reason }: { reason: string }) =>
    `This service ${reason} and has no \`recovery.rpo\`; say how much data may be lost`,
  slow: ({ rto, max, store }: { rto: string; max: string; store: string }) =>
    `The recovery time \`${rto}\` is longer than ${max}, the longest that the policy allows${store}; shorten it, and make the plan fit`,
  lossy: ({ rpo, max, store }: { rpo: string; max: string; store: string }) =>
    `The loss of data \`${rpo}\` is longer than ${max}, the longest that the policy allows${store}; shorten it, and back up as often`,
};

export default defineRule({
  id: 'service/has-recovery-targets',
  summary:
    'Services of the tiers that the policy names, and all that store data, have recovery targets within its limits.',
  why: 'How long may this be down, and how much may be lost, is a question for daylight. Asked for the first time during a restore, it is answered by whoever is on the bridge, and often only after the wrong backup was chosen.',
  severity: 'error',
  policy: [
    'services.recoveryTiers',
    'services.maxRto',
    'services.maxRpo',
    'services.recoveryByStore',
  ],
  messages,
  examples: {
    good: [
      {
        title: 'Targets within the policy; tier 3 without data needs none',
        files: `-- services/orders-db.mdx --
---
title: Orders database
tier: 1
storesData: true
recovery:
  rto: PT1H
  rpo: PT15M
---
-- services/search.mdx --
---
title: Search
tier: 3
recovery:
  rto: P1D
---
-- services/recommendations.mdx --
---
title: Recommendations
lifecycle: experimental
tier: 1
---
`,
      },
      {
        title: 'A policy without limits',
        files: `-- handbook.yaml --
title: Example Shop operations
extends: minimal
-- services/orders-db.mdx --
---
title: Orders database
storesData: true
recovery:
  rto: P2D
  rpo: P1D
---
-- services/search.mdx --
---
title: Search
storesData: true
---
`,
      },
    ],
    bad: [
      {
        title: 'A service of tier 1 without targets; data without the second one',
        files: `-- services/checkout.mdx --
---
title: Checkout
tier: 1
---
-- services/orders-db.mdx --
---
title: Orders database
storesData: true
recovery:
  rto: PT1H
---
`,
        reports: [
          'services/checkout.mdx:1:1  error  This service is of tier `1` and has no `recovery.rpo`; say how much data may be lost',
          'services/checkout.mdx:1:1  error  This service is of tier `1` and has no `recovery.rto`; say within what time it works again',
          'services/orders-db.mdx:4:1  error  This service stores data and has no `recovery.rpo`; say how much data may be lost',
        ],
      },
      {
        title: 'Targets beyond those of the kind of data store',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  services:
    recoveryByStore:
      database: { rto: PT1H, rpo: PT15M }
      object-store: { rpo: PT0S }
-- services/images.mdx --
---
title: Images
storesData: true
storeType: object-store
recovery:
  rto: PT4H
  rpo: PT5M
---
-- services/orders-db.mdx --
---
title: Orders database
storesData: true
storeType: database
recovery:
  rto: PT2H
  rpo: PT15M
---
`,
        reports: [
          'services/images.mdx:7:8  error  The loss of data `PT5M` is longer than 0 seconds, the longest that the policy allows for a store of type `object-store`; shorten it, and back up as often',
          'services/orders-db.mdx:6:8  error  The recovery time `PT2H` is longer than 1 hour, the longest that the policy allows for a store of type `database`; shorten it, and make the plan fit',
        ],
      },
      {
        title: 'Targets beyond the policy',
        files: `-- services/orders-db.mdx --
---
title: Orders database
storesData: true
recovery:
  rto: PT8H
  rpo: P1D
---
`,
        reports: [
          'services/orders-db.mdx:5:8  error  The recovery time `PT8H` is longer than 4 hours, the longest that the policy allows; shorten it, and make the plan fit',
          'services/orders-db.mdx:6:8  error  The loss of data `P1D` is longer than 1 hour, the longest that the policy allows; shorten it, and back up as often',
        ],
      },
    ],
  },
  check(handbook, report) {
    const { recoveryTiers, maxRto, maxRpo, recoveryByStore } = handbook.policy.services ?? {};
    for (const service of handbook.servicesInProduction()) {
      const { tier, storesData, storeType } = service.data;
      const tiered = typeof tier === 'number' && recoveryTiers?.includes(tier);
      if (!tiered && storesData !== true) continue;
      const reason = storesData === true ? 'stores data' : `is of tier \`${String(tier)}\``;
      const subject = subjectOf(service);
      const kind = String(storeType) as keyof NonNullable<typeof recoveryByStore>;
      const own = storeType === undefined ? undefined : recoveryByStore?.[kind];
      const store = (value: string | undefined) =>
        value === undefined ? '' : ` for a store of type \`${kind}\``;
      const target = (
        field: 'rto' | 'rpo',
        max: string | undefined,
        beyond: (value: string, words: string) => string,
      ) => {
        const pointer = `/recovery/${field}`;
        const value = handbook.valueAt(service, pointer);
        if (typeof value !== 'string') {
          // Which services need targets is the policy's to say, as is how long they may be.
          if (recoveryTiers !== undefined)
            report({
              message: messages[field]({ reason }),
              place: service.keyPlace(pointer),
              subject,
            });
        } else if (max !== undefined && handbook.longer(value, max))
          report({
            message: beyond(value, handbook.words(max)),
            place: service.place(pointer),
            subject,
          });
      };
      target('rto', own?.rto ?? maxRto, (rto, max) =>
        messages.slow({ rto, max, store: store(own?.rto) }),
      );
      target('rpo', own?.rpo ?? maxRpo, (rpo, max) =>
        messages.lossy({ rpo, max, store: store(own?.rpo) }),
      );
    }
  },
});
