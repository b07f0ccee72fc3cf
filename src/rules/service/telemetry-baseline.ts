// Rule: every service in production reports what the policy wants to know of it.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  metrics: ({ missing }: { missing: readonly string[] }) =>
    `This service does not say that it measures ${list(missing)}; add what is measured to \`telemetry.metrics\`, and measure the rest`,
  logs: () =>
    'This service does not say that its logs are records; set `telemetry.logs.structured: true` once each line is one',
  correlation: () =>
    'The logs of this service have no `correlationId`; name the field that joins the lines of one request',
  traces: ({ whom }: { whom: string }) =>
    `This service has no \`telemetry.traces\`, and the policy wants them of ${whom} service; say which \`system\` keeps them`,
};

function list(words: readonly string[]): string {
  const quoted = words.map((word) => `\`${word}\``);
  return [quoted.slice(0, -1).join(', '), quoted.at(-1)].filter(Boolean).join(' and ');
}

export default defineRule({
  id: 'service/telemetry-baseline',
  summary:
    'Every service in production declares the metrics, logs and traces that the policy wants.',
  why: 'What a service does not measure cannot be seen when it breaks, and an incident is the wrong time to add it. Databases, queues and platforms are asked as much as any other service: when they are slow, everything is.',
  severity: 'error',
  policy: ['telemetry.metrics', 'telemetry.structuredLogs', 'telemetry.tracesFor'],
  messages,
  examples: {
    good: [
      {
        title: 'Everything is declared; an experiment may still be blind',
        files: `-- services/checkout.mdx --
---
title: Checkout
critical: true
telemetry:
  metrics: [Latency, Errors, Traffic, Saturation]
  logs:
    structured: true
    correlationId: trace_id
  traces:
    system: Tempo
---
-- services/recommendations.mdx --
---
title: Recommendations
lifecycle: experimental
critical: true
---
`,
      },
      {
        title: 'A service that is not critical needs no traces',
        files: `-- handbook.yaml --
title: Example Shop operations
extends: minimal
policy:
  telemetry:
    tracesFor: critical
-- services/search.mdx --
# Search
`,
      },
      {
        title: 'A policy that wants no traces',
        files: `-- handbook.yaml --
title: Example Shop operations
extends: minimal
policy:
  telemetry:
    tracesFor: none
-- services/checkout.mdx --
---
title: Checkout
critical: true
---
`,
      },
    ],
    bad: [
      {
        title: 'A critical database that declares half of it',
        files: `-- services/orders-db.mdx --
---
title: Orders database
type: datastore
critical: true
telemetry:
  metrics: [latency, errors]
  logs:
    structured: true
---
`,
        reports: [
          'services/orders-db.mdx:5:1  error  This service has no `telemetry.traces`, and the policy wants them of every critical service; say which `system` keeps them',
          'services/orders-db.mdx:6:3  error  This service does not say that it measures `traffic` and `saturation`; add what is measured to `telemetry.metrics`, and measure the rest',
          'services/orders-db.mdx:7:3  error  The logs of this service have no `correlationId`; name the field that joins the lines of one request',
        ],
      },
      {
        title: 'The policy wants structured logs and traces of all',
        files: `-- handbook.yaml --
title: Example Shop operations
extends: minimal
policy:
  telemetry:
    structuredLogs: true
    tracesFor: all
-- services/search.mdx --
---
title: Search
telemetry:
  logs:
    structured: false
---
`,
        reports: [
          'services/search.mdx:3:1  error  This service has no `telemetry.traces`, and the policy wants them of every service; say which `system` keeps them',
          'services/search.mdx:5:17  error  This service does not say that its logs are records; set `telemetry.logs.structured: true` once each line is one',
        ],
      },
    ],
  },
  check(handbook, report) {
    const { metrics = [], structuredLogs, tracesFor } = handbook.policy.telemetry ?? {};
    for (const service of handbook.servicesInProduction()) {
      const subject = subjectOf(service);
      const at = (field: string) => handbook.valueAt(service, `/telemetry/${field}`);
      const raise = (message: string, place: ReturnType<typeof service.place>) =>
        report({ message, place, subject });
      const declared = at('metrics');
      const measured = Array.isArray(declared) ? declared.map((each) => String(each)) : [];
      const missing = metrics.filter(
        (metric) => !measured.some((each) => each.toLowerCase() === metric.toLowerCase()),
      );
      if (missing.length > 0)
        raise(messages.metrics({ missing }), service.keyPlace('/telemetry/metrics'));
      if (structuredLogs && at('logs/structured') !== true)
        raise(messages.logs(), service.place('/telemetry/logs/structured'));
      else if (structuredLogs && at('logs/correlationId') === undefined)
        raise(messages.correlation(), service.keyPlace('/telemetry/logs/correlationId'));
      const every = tracesFor === 'all';
      if (!every && !(tracesFor === 'critical' && service.data['critical'] === true)) continue;
      if (Object.keys(at('traces') ?? {}).length === 0)
        raise(
          messages.traces({ whom: every ? 'every' : 'every critical' }),
          service.keyPlace('/telemetry/traces'),
        );
    }
  },
});
