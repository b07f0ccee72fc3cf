// Rule: an objective promises at least what the policy wants of its kind.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  target: ({ target, least, by }: { target: number; least: number; by: string }) =>
    `The target \`${target}\` is below ${least}, the lowest that the policy allows for this service (${by}); raise it, and make the service keep it`,
  threshold: ({ threshold, most, by }: { threshold: number; most: number; by: string }) =>
    `The threshold \`${threshold}\` is above ${most}, the most seconds that the policy allows for this service (${by}); lower it, and make the service keep it`,
  window: ({ window, most, by }: { window: string; most: string; by: string }) =>
    `The window \`${window}\` is longer than ${most}, over which the policy measures (${by}); shorten it`,
  untold: ({ field, by }: { field: string; by: string }) =>
    `This objective has no \`${field}\`, and the policy sets one for this service (${by}); add it`,
};

export default defineRule({
  id: 'slo/meets-policy',
  summary: 'An objective promises at least what the policy wants of its kind.',
  why: 'What a service promises is bounded by the weakest promise of what it needs. One target that was lowered without a word to make a chart green takes the ground from under every service above it.',
  severity: 'error',
  policy: ['slos.objectives', 'slos.window'],
  messages,
  examples: {
    good: [
      {
        title: 'At the target or above it; tier 3 promises what it likes',
        files: `-- services/checkout.mdx --
---
title: Checkout
tier: 1
slos:
  - { name: availability, kind: availability, target: 99.5, window: P28D }
---
-- services/search.mdx --
---
title: Search
tier: 3
slos:
  - { name: availability, kind: availability, target: 95 }
---
`,
      },
      {
        title: 'What the policy says of reads does not bind writes, nor p95 the p99',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  slos:
    objectives:
      - { kind: latency, percentile: 95, threshold: 0.3 }
      - { kind: latency, percentile: 95, threshold: 0.8, operation: write }
-- services/checkout.mdx --
---
title: Checkout
slos:
  - { name: reads, kind: latency, percentile: 95, threshold: 0.3 }
  - { name: writes, kind: latency, percentile: 95, threshold: 0.8, operation: Write }
  - { name: tail, kind: latency, percentile: 99, threshold: 2 }
---
`,
      },
      {
        title: 'A policy without objectives',
        files: `-- handbook.yaml --
title: Example Shop operations
extends: minimal
-- services/checkout.mdx --
---
title: Checkout
tier: 1
slos:
  - { name: availability, kind: availability, target: 50, window: P1Y }
---
`,
      },
    ],
    bad: [
      {
        title: 'Below the target, over a quarter, and without a target',
        files: `-- services/checkout.mdx --
---
title: Checkout
tier: 1
slos:
  - { name: availability, kind: availability, target: 99, window: P90D }
---
-- services/search.mdx --
---
title: Search
tier: 2
slos:
  - name: availability
    kind: availability
---
`,
        reports: [
          'services/checkout.mdx:5:55  error  The target `99` is below 99.5, the lowest that the policy allows for this service (the preset `standard`); raise it, and make the service keep it',
          'services/checkout.mdx:5:67  error  The window `P90D` is longer than 30 days, over which the policy measures (the preset `standard`); shorten it',
          'services/search.mdx:5:5  error  This objective has no `target`, and the policy sets one for this service (the preset `standard`); add it',
        ],
      },
      {
        title: 'A file of another tool',
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
    - target: 0.99
`,
        reports: [
          'slos/checkout-availability.yaml:30:15  error  The target `99` is below 99.5, the lowest that the policy allows for this service (the preset `standard`); raise it, and make the service keep it',
        ],
      },
      {
        title: 'Too slow at the percentile',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  slos:
    objectives:
      - { kind: latency, types: [api], percentile: 95, threshold: 0.3 }
-- services/checkout.mdx --
---
title: Checkout
type: api
slos:
  - { name: latency, kind: latency, target: 95, percentile: 95, threshold: 0.5 }
---
`,
        reports: [
          'services/checkout.mdx:5:76  error  The threshold `0.5` is above 0.3, the most seconds that the policy allows for this service (`handbook.yaml:5`); lower it, and make the service keep it',
        ],
      },
    ],
  },
  check(handbook, report) {
    const { objectives = [], window: period } = handbook.policy.slos ?? {};
    const by = handbook.setBy('slos.objectives');
    const numbers = (values: (number | undefined)[]) => values.filter((each) => each !== undefined);
    for (const service of handbook.servicesInProduction()) {
      const wanted = handbook.objectives.wantedOf(handbook, service);
      for (const objective of handbook.objectives.objectivesOf(handbook, service)) {
        const bound = wanted.filter((each) =>
          handbook.objectives.isBoundBy(objective, each, objectives),
        );
        if (bound.length === 0) continue;
        const subject = subjectOf(objective.document);
        const { target, threshold, window } = objective.data;
        const raise = (field: string, message: string) =>
          report({ message, place: objective.place(field), subject });
        // The strictest speaks for the others.
        const least = Math.max(...numbers(bound.map((each) => each.target)));
        const most = Math.min(...numbers(bound.map((each) => each.threshold)));
        if (Number.isFinite(least)) {
          if (target === undefined) raise('target', messages.untold({ field: 'target', by }));
          else if (typeof target === 'number' && target < least)
            raise('target', messages.target({ target, least, by }));
        }
        if (Number.isFinite(most)) {
          if (threshold === undefined)
            raise('threshold', messages.untold({ field: 'threshold', by }));
          else if (typeof threshold === 'number' && threshold > most)
            raise('threshold', messages.threshold({ threshold, most, by }));
        }
        if (period !== undefined && typeof window === 'string' && handbook.longer(window, period))
          raise(
            'window',
            messages.window({
              window,
              most: handbook.words(period),
              by: handbook.setBy('slos.window'),
            }),
          );
      }
    }
  },
});
