// Rule: every service in production reports what the policy wants to know of it.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  metrics: ({ missing }: { missing: string }) =>
    `This service does not say that it measures ${missing}; add what is measured to \`telemetry.metrics\`, and measure the rest`,
  logs: () =>
    'This service does not say that its logs are records; set `telemetry.logs.structured: true` once each line is one',
  correlation: () =>
    'The logs of this service have no `correlationId`; name the field that joins the lines of one request',
  traces: ({ whom }: { whom: string }) =>
    `This service has no \`telemetry.traces\`, and the policy wants them of ${whom} service; say which \`system\` keeps them`,
  format: ({ format, wanted, by }: { format: string; wanted: string; by: string }) =>
    `\`telemetry.logs.format\` is ${format}; write logs as \`${wanted}\`, as the policy wants (${by}), then set it`,
  instruments: ({ missing, by }: { missing: string; by: string }) =>
    `This service does not say that it uses ${missing}; add what is in use to \`telemetry.instruments\`; the policy wants them all (${by})`,
  tracing: ({ field, what, by }: { field: string; what: string; by: string }) =>
    `The traces of this service do not say ${what}; set \`telemetry.traces.${field}\`, as the policy wants (${by})`,
};

export default defineRule({
  id: 'service/telemetry-baseline',
  summary:
    'Every service in production declares the metrics, logs and traces that the policy wants.',
  why: 'What a service does not measure cannot be seen when it breaks, and an incident is the wrong time to add it. Databases, queues and platforms are asked as much as any other service: when they are slow, everything is.',
  severity: 'error',
  policy: [
    'telemetry.metrics',
    'telemetry.structuredLogs',
    'telemetry.tracesFor',
    'telemetry.logFormat',
    'telemetry.instruments',
    'telemetry.traceSystem',
    'telemetry.propagation',
  ],
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
        title: 'Logs, instruments and traces that are not as the policy wants them',
        files: `-- handbook.yaml --
title: Example Shop operations
extends: minimal
policy:
  telemetry:
    logFormat: json
    instruments: [counter, gauge, histogram]
    traceSystem: true
    propagation: true
-- services/checkout.mdx --
---
title: Checkout
telemetry:
  instruments: [counter]
  logs:
    format: logfmt
  traces:
    url: https://traces.example.com/checkout
---
-- services/search.mdx --
---
title: Search
telemetry:
  instruments: [counter, gauge, histogram]
  traces:
    system: Tempo
    propagation: w3c
---
`,
        reports: [
          'services/checkout.mdx:4:3  error  This service does not say that it uses `gauge` and `histogram`; add what is in use to `telemetry.instruments`; the policy wants them all (`handbook.yaml:6`)',
          'services/checkout.mdx:6:13  error  `telemetry.logs.format` is `logfmt`; write logs as `json`, as the policy wants (`handbook.yaml:5`), then set it',
          'services/checkout.mdx:7:3  error  The traces of this service do not say how the context is passed on; set `telemetry.traces.propagation`, as the policy wants (`handbook.yaml:8`)',
          'services/checkout.mdx:7:3  error  The traces of this service do not say where they are kept; set `telemetry.traces.system`, as the policy wants (`handbook.yaml:7`)',
          'services/search.mdx:3:1  error  `telemetry.logs.format` is not said; write logs as `json`, as the policy wants (`handbook.yaml:5`), then set it',
        ],
      },
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
    const policy = handbook.policy.telemetry ?? {};
    const { metrics = [], structuredLogs, tracesFor, logFormat, instruments = [] } = policy;
    const by = (field: keyof typeof policy) => handbook.setBy(`telemetry.${field}`);
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
        raise(
          messages.metrics({ missing: handbook.list(missing) }),
          service.keyPlace('/telemetry/metrics'),
        );
      if (structuredLogs && at('logs/structured') !== true)
        raise(messages.logs(), service.place('/telemetry/logs/structured'));
      else if (structuredLogs && at('logs/correlationId') === undefined)
        raise(messages.correlation(), service.keyPlace('/telemetry/logs/correlationId'));
      const format = at('logs/format');
      // Of logs of which nothing is said, the message above is enough.
      if (
        logFormat !== undefined &&
        !(structuredLogs && at('logs') === undefined) &&
        String(format).toLowerCase() !== logFormat.toLowerCase()
      )
        raise(
          messages.format({
            format: format === undefined ? 'not said' : `\`${String(format)}\``,
            wanted: logFormat,
            by: by('logFormat'),
          }),
          format === undefined
            ? service.keyPlace('/telemetry/logs/format')
            : service.place('/telemetry/logs/format'),
        );
      const used = at('instruments');
      const unused = instruments.filter((each) => !Array.isArray(used) || !used.includes(each));
      if (unused.length > 0)
        raise(
          messages.instruments({ missing: handbook.list(unused), by: by('instruments') }),
          service.keyPlace('/telemetry/instruments'),
        );
      const every = tracesFor === 'all';
      const traced = every || (tracesFor === 'critical' && service.data['critical'] === true);
      if (Object.keys(at('traces') ?? {}).length > 0) {
        for (const [field, name, what] of [
          ['traceSystem', 'system', 'where they are kept'],
          ['propagation', 'propagation', 'how the context is passed on'],
        ] as const)
          if (policy[field] === true && !at(`traces/${name}`))
            raise(
              messages.tracing({ field: name, what, by: by(field) }),
              service.keyPlace(`/telemetry/traces/${name}`),
            );
      } else if (traced)
        raise(
          messages.traces({ whom: every ? 'every' : 'every critical' }),
          service.keyPlace('/telemetry/traces'),
        );
    }
  },
});
