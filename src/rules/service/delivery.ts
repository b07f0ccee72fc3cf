// Rule: services of the tiers that the policy names deliver changes as it says.
import { defineRule, subjectOf } from '../../rule.ts';

interface Values {
  value: string;
  wanted: string;
  by: string;
}

const messages = {
  absent: ({ tier, by }: { tier: string; by: string }) =>
    `This service is of tier \`${tier}\` and says nowhere how a change reaches production; add \`delivery\` (${by})`,
  strategy: ({ value, wanted, by }: Values) =>
    `\`delivery.strategy\` is ${value}; use ${wanted}, as the policy wants (${by})`,
  list: ({ field, value, wanted, by }: Values & { field: string }) =>
    `\`delivery.${field}\` is ${value}; the policy wants ${wanted}, in this order (${by}); deliver in these steps and write them down`,
  checks: ({ value, by }: Omit<Values, 'wanted'>) =>
    `\`delivery.requiredChecks\` does not have ${value}; require what the policy wants before a merge (${by}), then add it`,
  flag: ({ field, what, by }: { field: string; what: string; by: string }) =>
    `Nothing says that ${what}; set \`delivery.${field}: true\` once that is so, as the policy wants (${by})`,
  system: ({ by }: { by: string }) =>
    `This service names no system of feature flags; name it in \`delivery.flags\`, as the policy wants (${by})`,
  bake: ({ value, wanted, by }: Values) =>
    `\`delivery.bakeTime\` is ${value}; watch a release for at least ${wanted} before it counts as done (${by})`,
};

/** What `true` says of each field that is true or false. */
const FLAGS = {
  autoRollback: 'a breached objective rolls a release back without a person',
  smokeTests: 'smoke tests run before production',
  trunkBased: 'everyone merges to one protected branch',
} as const;

export default defineRule({
  id: 'service/delivery',
  summary: 'Services of the tiers that the policy names deliver changes as it says.',
  why: 'Most outages begin with a change of one’s own. A release that reaches a few customers first, is watched, and goes back by itself hurts a few customers for minutes; the same release to everybody at once is an incident. What is written down here is also what the page of the service tells the person who releases it for the first time.',
  severity: 'error',
  policy: ['services.deliveryTiers', 'services.delivery'],
  messages,
  examples: {
    good: [
      {
        title: 'A canary with smoke tests and a bake time; tier 3 is free',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  services:
    deliveryTiers: [1]
    delivery:
      strategies: [canary, blue-green]
      canarySteps: [5, 25, 50, 100]
      stages: [staging, production]
      smokeTests: true
      bakeTime: PT30M
      requiredChecks: [tests, lint]
-- services/checkout.mdx --
---
title: Checkout
tier: 1
delivery:
  strategy: [canary]
  canarySteps: [5, 25, 50, 100]
  stages: [development, staging, production]
  smokeTests: true
  bakeTime: PT1H
  requiredChecks: [Tests, lint, typecheck]
---
-- services/payments.mdx --
---
title: Payments
tier: 1
delivery:
  strategy: [blue-green]
  stages: [staging, production]
  smokeTests: true
  bakeTime: PT30M
  requiredChecks: [tests, lint]
---
-- services/search.mdx --
---
title: Search
tier: 3
---
`,
      },
    ],
    bad: [
      {
        title: 'Every part differs, and a service says nothing',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  services:
    deliveryTiers: [1]
    delivery:
      strategies: [canary, blue-green]
      canarySteps: [5, 25, 50, 100]
      autoRollback: true
      stages: [staging, production]
      smokeTests: true
      bakeTime: PT30M
      requiredChecks: [tests, lint]
      trunkBased: true
      flags: true
-- services/checkout.mdx --
---
title: Checkout
tier: 1
delivery:
  strategy: [canary]
  canarySteps: [50, 100]
  autoRollback: false
  stages: [production, staging]
  bakeTime: PT5M
  requiredChecks: [tests]
---
-- services/payments.mdx --
---
title: Payments
tier: 1
delivery:
  strategy: [rolling]
  autoRollback: true
  stages: [staging, production]
  smokeTests: true
  requiredChecks: [tests, lint]
  trunkBased: true
  flags: Unleash
---
-- services/search.mdx --
---
title: Search
tier: 1
---
`,
        reports: [
          'services/checkout.mdx:4:1  error  Nothing says that everyone merges to one protected branch; set `delivery.trunkBased: true` once that is so, as the policy wants (`handbook.yaml:13`)',
          'services/checkout.mdx:4:1  error  Nothing says that smoke tests run before production; set `delivery.smokeTests: true` once that is so, as the policy wants (`handbook.yaml:10`)',
          'services/checkout.mdx:4:1  error  This service names no system of feature flags; name it in `delivery.flags`, as the policy wants (`handbook.yaml:14`)',
          'services/checkout.mdx:6:16  error  `delivery.canarySteps` is `50` and `100`; the policy wants `5`, `25`, `50` and `100`, in this order (`handbook.yaml:7`); deliver in these steps and write them down',
          'services/checkout.mdx:7:17  error  Nothing says that a breached objective rolls a release back without a person; set `delivery.autoRollback: true` once that is so, as the policy wants (`handbook.yaml:8`)',
          'services/checkout.mdx:8:11  error  `delivery.stages` is `production` and `staging`; the policy wants `staging` and `production`, in this order (`handbook.yaml:9`); deliver in these steps and write them down',
          'services/checkout.mdx:9:13  error  `delivery.bakeTime` is `PT5M`; watch a release for at least 30 minutes before it counts as done (`handbook.yaml:11`)',
          'services/checkout.mdx:10:19  error  `delivery.requiredChecks` does not have `lint`; require what the policy wants before a merge (`handbook.yaml:12`), then add it',
          'services/payments.mdx:4:1  error  `delivery.bakeTime` is not said; watch a release for at least 30 minutes before it counts as done (`handbook.yaml:11`)',
          'services/payments.mdx:5:13  error  `delivery.strategy` is `rolling`; use one of `canary` and `blue-green`, as the policy wants (`handbook.yaml:6`)',
          'services/search.mdx:1:1  error  This service is of tier `1` and says nowhere how a change reaches production; add `delivery` (`handbook.yaml:4`)',
        ],
      },
      {
        title: 'One strategy where the policy wants all',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  services:
    deliveryTiers: [1]
    delivery:
      strategies: [canary, blue-green]
      allStrategies: true
-- services/checkout.mdx --
---
title: Checkout
tier: 1
delivery:
  strategy: [canary]
---
`,
        reports: [
          'services/checkout.mdx:5:13  error  `delivery.strategy` is `canary`; use all of `canary` and `blue-green`, as the policy wants (`handbook.yaml:6`)',
        ],
      },
    ],
  },
  check(handbook, report) {
    const { deliveryTiers, delivery } = handbook.policy.services ?? {};
    for (const service of handbook.servicesOfTiers(deliveryTiers)) {
      const subject = subjectOf(service);
      if ((service.data['delivery'] ?? undefined) === undefined) {
        const by = handbook.setBy('services.deliveryTiers');
        const message = messages.absent({ tier: String(service.data['tier']), by });
        report({ message, place: service.keyPlace('/delivery'), subject });
        continue;
      }
      for (const { field, policy, said, wanted } of handbook.deliveryLacks(service)) {
        const by = handbook.setBy(policy);
        const pointer = `/delivery/${field}`;
        const value = handbook.list(said) || 'not said';
        const place = said.length > 0 ? service.place(pointer) : service.keyPlace(pointer);
        const raise = (message: string) => report({ message, place, subject });
        if (field === 'strategy') {
          const count = delivery?.allStrategies === true ? 'all' : 'one';
          raise(messages.strategy({ value, wanted: `${count} of ${handbook.list(wanted)}`, by }));
        } else if (field === 'canarySteps' || field === 'stages')
          raise(messages.list({ field, value, wanted: handbook.list(wanted), by }));
        else if (field === 'bakeTime') raise(messages.bake({ value, wanted: wanted[0]!, by }));
        else if (field === 'requiredChecks')
          raise(messages.checks({ value: handbook.list(wanted), by }));
        else if (field === 'flags') raise(messages.system({ by }));
        else raise(messages.flag({ field, what: FLAGS[field], by }));
      }
    }
  },
});
