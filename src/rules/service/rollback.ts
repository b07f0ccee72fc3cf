// Rule: services of the tiers that the policy names say how a release is undone, and in what time.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  procedure: ({ tier, by }: { tier: string; by: string }) =>
    `This service is of tier \`${tier}\` and says nowhere how a release is undone; name the runbook in \`rollback.procedure\` (${by})`,
  time: ({ within, by }: { within: string; by: string }) =>
    `Nothing says how long a rollback of this service takes; measure it and set \`rollback.time\`; the policy allows ${within} (${by})`,
  slow: ({ time, within, by }: { time: string; within: string; by: string }) =>
    `A rollback takes \`${time}\`, and the policy allows ${within} (${by}); make it faster, then set the time that it takes`,
};

export default defineRule({
  id: 'service/rollback',
  summary:
    'Services of the tiers that the policy names say how a release is undone, and it is undone in the time allowed.',
  why: 'After a bad release the way back is the fastest mitigation there is, if somebody knows it. Whoever has to find out at night which command brings the last version back, and whether the database still fits it, repairs forward instead, and customers wait.',
  severity: 'error',
  policy: ['services.rollbackTiers', 'services.rollbackWithin'],
  messages,
  examples: {
    good: [
      {
        title: 'A runbook for tier 1; tier 3 needs none',
        files: `-- services/checkout.mdx --
---
title: Checkout
tier: 1
rollback:
  procedure: checkout/roll-back
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
        title: 'Nobody says how',
        files: `-- services/checkout.mdx --
---
title: Checkout
tier: 1
---
-- services/payments.mdx --
---
title: Payments
tier: 2
rollback:
  time: PT5M
---
`,
        reports: [
          'services/checkout.mdx:1:1  error  This service is of tier `1` and says nowhere how a release is undone; name the runbook in `rollback.procedure` (the preset `standard`)',
          'services/payments.mdx:4:1  error  This service is of tier `2` and says nowhere how a release is undone; name the runbook in `rollback.procedure` (the preset `standard`)',
        ],
      },
      {
        title: 'Too slow, and nobody knows how slow',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  services:
    rollbackWithin: PT10M
-- services/checkout.mdx --
---
title: Checkout
tier: 1
rollback:
  procedure: checkout/roll-back
  time: PT25M
---
-- services/payments.mdx --
---
title: Payments
tier: 1
rollback:
  procedure: payments/roll-back
---
`,
        reports: [
          'services/checkout.mdx:6:9  error  A rollback takes `PT25M`, and the policy allows 10 minutes (`handbook.yaml:4`); make it faster, then set the time that it takes',
          'services/payments.mdx:4:1  error  Nothing says how long a rollback of this service takes; measure it and set `rollback.time`; the policy allows 10 minutes (`handbook.yaml:4`)',
        ],
      },
    ],
  },
  check(handbook, report) {
    const { rollbackTiers, rollbackWithin } = handbook.policy.services ?? {};
    for (const service of handbook.servicesOfTiers(rollbackTiers)) {
      const subject = subjectOf(service);
      const procedure = '/rollback/procedure';
      if (!handbook.valueAt(service, procedure)) {
        const by = handbook.setBy('services.rollbackTiers');
        const message = messages.procedure({ tier: String(service.data['tier']), by });
        report({ message, place: service.keyPlace(procedure), subject });
        // Without a way back there is nothing to measure.
        continue;
      }
      if (rollbackWithin === undefined) continue;
      const within = handbook.words(rollbackWithin);
      const by = handbook.setBy('services.rollbackWithin');
      const time = handbook.valueAt(service, '/rollback/time');
      if (time === undefined)
        report({
          message: messages.time({ within, by }),
          place: service.keyPlace('/rollback/time'),
          subject,
        });
      else if (typeof time === 'string' && handbook.longer(time, rollbackWithin))
        report({
          message: messages.slow({ time, within, by }),
          place: service.place('/rollback/time'),
          subject,
        });
    }
  },
});
