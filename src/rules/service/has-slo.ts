// Rule: every service of the tiers that the policy names has objectives.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  missing: ({ tier, tiers }: { tier: number; tiers: string }) =>
    `This service has no objectives, and tier \`${tier}\` has them (tiers ${tiers}); list at least one in \`slos\``,
  untold: ({ tiers }: { tiers: string }) =>
    `This service says neither \`tier\` nor \`slos\`; list its objectives, or set a tier other than ${tiers}`,
};

export default defineRule({
  id: 'service/has-slo',
  summary: 'Every service of the tiers that the policy names has at least one objective.',
  why: 'Without an objective every dip is argued over by whoever is loudest: is this bad enough to wake someone, to roll back, to stop a release? A number that was agreed by day settles it at night.',
  severity: 'error',
  policy: ['services.sloTiers'],
  messages,
  examples: {
    good: [
      {
        title: 'A service of tier 1 has an objective; tier 4 needs none',
        files: `-- services/checkout.mdx --
---
title: Checkout
tier: 1
slos:
  - name: availability
    kind: availability
    target: 99.9
---
-- services/reports.mdx --
---
title: Reports
tier: 4
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
        title: 'An objective in a file of its own',
        files: `-- services/checkout.mdx --
---
title: Checkout
tier: 1
---
-- slos/checkout-availability.yaml --
apiVersion: openslo/v1
kind: SLO
metadata:
  name: checkout-availability
  annotations:
    handrail/kind: availability
spec:
  service: checkout
  budgetingMethod: Occurrences
  timeWindow:
    - duration: 30d
      isRolling: true
  indicator:
    metadata:
      name: checkout-availability
    spec:
      ratioMetric:
        counter: true
        good:
          metricSource:
            type: Prometheus
            spec:
              query: sum(http_requests_total{service="checkout",code!~"5.."})
        total:
          metricSource:
            type: Prometheus
            spec:
              query: sum(http_requests_total{service="checkout"})
  objectives:
    - target: 0.999
`,
      },
      {
        title: 'A policy without tiers wants no objectives',
        files: `-- handbook.yaml --
title: Example Shop operations
extends: minimal
-- services/checkout.mdx --
# Checkout
`,
      },
    ],
    bad: [
      {
        title: 'Tier 1 without an objective; an empty list is none',
        files: `-- services/checkout.mdx --
---
title: Checkout
tier: 1
---
-- services/search.mdx --
---
title: Search
tier: 3
slos: []
---
`,
        reports: [
          'services/checkout.mdx:1:1  error  This service has no objectives, and tier `1` has them (tiers 1, 2, 3); list at least one in `slos`',
          'services/search.mdx:4:1  error  This service has no objectives, and tier `3` has them (tiers 1, 2, 3); list at least one in `slos`',
        ],
      },
      {
        title: 'A service that does not say its tier is not let off',
        files: `-- services/checkout.mdx --
---
title: Checkout
---
`,
        reports: [
          'services/checkout.mdx:1:1  error  This service says neither `tier` nor `slos`; list its objectives, or set a tier other than 1, 2, 3',
        ],
      },
    ],
  },
  check(handbook, report) {
    const wanted = handbook.policy.services?.sloTiers ?? [];
    if (wanted.length === 0) return;
    const tiers = wanted.join(', ');
    for (const service of handbook.servicesInProduction()) {
      const { tier } = service.data;
      if (handbook.objectives.objectivesOf(handbook, service).length > 0) continue;
      if (handbook.isMisspelt(service, 'slo', '/service') || handbook.isUnread('slo')) continue;
      if (typeof tier === 'number' && !wanted.includes(tier)) continue;
      report({
        message:
          typeof tier === 'number' ? messages.missing({ tier, tiers }) : messages.untold({ tiers }),
        place: service.keyPlace('/slos'),
        subject: subjectOf(service),
      });
    }
  },
});
