// Rule: a service has every objective that the policy wants of its type and tier.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  missing: ({ what, by }: { what: string; by: string }) =>
    `This service has no objective of ${what}, which the policy wants of it (${by}); add it`,
};

export default defineRule({
  id: 'slo/covers-policy',
  summary: 'A service has every objective that the policy wants of its type and tier.',
  why: 'A service that is up and answers after nine seconds keeps its objective of availability, and its customers leave. What is not promised is not measured, and what is not measured pages nobody.',
  severity: 'error',
  policy: ['slos.objectives'],
  messages,
  examples: {
    good: [
      {
        title: 'All that the policy names; tier 3 and an experiment need none',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  slos:
    objectives:
      - { kind: availability, tiers: [1, 2] }
      - { kind: latency, types: [api], percentile: 95, operation: read }
-- services/checkout.mdx --
---
title: Checkout
type: api
tier: 1
slos:
  - { name: availability, kind: availability, target: 99.9 }
  - { name: latency, kind: latency, percentile: 95, threshold: 0.3, operation: read }
---
-- services/search-index.mdx --
---
title: Search index
type: datastore
tier: 3
slos:
  - { name: freshness, kind: freshness, target: 99 }
---
-- services/recommendations.mdx --
---
title: Recommendations
lifecycle: experimental
tier: 1
slos:
  - { name: freshness, kind: freshness, target: 99 }
---
`,
      },
      {
        title: 'An objective that misspells its service is told of once, where it does',
        files: `-- services/checkout.mdx --
---
title: Checkout
tier: 1
slos:
  - { name: latency, kind: latency, percentile: 99, threshold: 0.3 }
---
-- slos/checkout-availability.yaml --
apiVersion: openslo/v1
kind: SLO
metadata:
  name: checkout-availability
  annotations:
    handrail/kind: availability
spec:
  service: chekout
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
        title: 'A service without any objective is told of once, by another rule',
        files: `-- services/checkout.mdx --
---
title: Checkout
tier: 1
---
`,
      },
    ],
    bad: [
      {
        title: 'The kind is missing, and the percentile',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  slos:
    objectives:
      - { kind: availability, tiers: [1, 2] }
      - { kind: latency, types: [api], percentile: 95, operation: read }
-- services/checkout.mdx --
---
title: Checkout
type: api
tier: 1
slos:
  - { name: latency, kind: latency, percentile: 99, threshold: 0.3 }
---
-- services/search.mdx --
---
title: Search
type: api
tier: 4
---
`,
        reports: [
          'services/checkout.mdx:5:1  error  This service has no objective of the kind `availability`, which the policy wants of it (`handbook.yaml:5`); add it',
          'services/checkout.mdx:5:1  error  This service has no objective of the kind `latency` at the percentile `95` for the operation `read`, which the policy wants of it (`handbook.yaml:5`); add it',
          'services/search.mdx:1:1  error  This service has no objective of the kind `latency` at the percentile `95` for the operation `read`, which the policy wants of it (`handbook.yaml:5`); add it',
        ],
      },
    ],
  },
  check(handbook, report) {
    const { objectives } = handbook;
    const by = handbook.setBy('slos.objectives');
    const { sloTiers = [] } = handbook.policy.services ?? {};
    for (const service of handbook.servicesInProduction()) {
      const { tier } = service.data;
      const own = objectives.objectivesOf(handbook, service);
      // `service/has-slo` tells of a service that has none at all.
      const isTold = sloTiers.length > 0 && (typeof tier !== 'number' || sloTiers.includes(tier));
      if (own.length === 0 && isTold) continue;
      if (handbook.isMisspelt(service, 'slo', '/service') || handbook.isUnread('slo')) continue;
      const missing = objectives
        .wantedOf(handbook, service)
        .filter((wanted) => !own.some((objective) => objectives.answers(objective, wanted)))
        .map(({ kind, percentile, operation }) =>
          [
            `the kind \`${kind}\``,
            ...(percentile === undefined ? [] : [`at the percentile \`${percentile}\``]),
            ...(operation === undefined ? [] : [`for the operation \`${operation}\``]),
          ].join(' '),
        );
      for (const what of new Set(missing))
        report({
          message: messages.missing({ what, by }),
          place: service.keyPlace('/slos'),
          subject: subjectOf(service),
        });
    }
  },
});
