// Rule: logs, metrics and backups are kept as long as the policy wants, and no longer.
import { defineRule, subjectOf } from '../../rule.ts';

type What = 'logs' | 'metrics' | 'backups';

const messages = {
  missing: ({
    what,
    field,
    least,
    by,
  }: {
    what: string;
    field: string;
    least: string;
    by: string;
  }) =>
    `Nothing says how long the ${what} of this service are kept; set ${field}; the policy wants at least ${least} (${by})`,
  short: ({ what, kept, least, by }: { what: What; kept: string; least: string; by: string }) =>
    `The ${what} are kept for \`${kept}\`, and the policy wants at least ${least} (${by}); keep them longer, then set the time`,
  long: ({ what, kept, most, by }: { what: What; kept: string; most: string; by: string }) =>
    `The ${what} are kept for \`${kept}\`, and the policy allows at most ${most} (${by}); delete them sooner, then set the time`,
};

export default defineRule({
  id: 'service/retention',
  summary:
    'Services in production keep logs, metrics and backups as long as the policy wants, and no longer than it allows.',
  why: 'The question that an incident asks is often about last month: since when, how often, did it look like this before? Logs that were deleted after a week cannot answer, and a backup of yesterday holds the same damage as today. What is kept for ever, on the other hand, is what a thief finds and an authority asks about.',
  severity: 'error',
  policy: ['retention.logs', 'retention.metrics', 'retention.backups', 'retention.limits'],
  messages,
  examples: {
    good: [
      {
        title: 'As long as the policy wants; backups are only asked of what stores data',
        files: `-- services/checkout.mdx --
---
title: Checkout
retention:
  logs: P30D
  metrics: P2Y
---
-- services/orders-db.mdx --
---
title: Orders database
storesData: true
retention:
  logs: P30D
  metrics: P13M
backups:
  schedule: daily full
  retention: P35D
---
-- services/recommendations.mdx --
---
title: Recommendations
lifecycle: experimental
---
`,
      },
    ],
    bad: [
      {
        title:
          'Logs that are deleted after a week, backups of which nobody knows, and nothing at all',
        files: `-- services/checkout.mdx --
---
title: Checkout
retention:
  logs: P7D
---
-- services/search.mdx --
---
title: Search
---
-- services/orders-db.mdx --
---
title: Orders database
storesData: true
retention:
  logs: P30D
  metrics: P13M
backups:
  schedule: daily full
---
`,
        reports: [
          'services/checkout.mdx:3:1  error  Nothing says how long the metrics of this service are kept; set `retention.metrics`; the policy wants at least 13 months (the preset `standard`)',
          'services/checkout.mdx:4:9  error  The logs are kept for `P7D`, and the policy wants at least 30 days (the preset `standard`); keep them longer, then set the time',
          'services/orders-db.mdx:7:1  error  Nothing says how long the backups of this service are kept; set `backups.retention`; the policy wants at least 35 days (the preset `standard`)',
          'services/search.mdx:1:1  error  Nothing says how long the logs and metrics of this service are kept; set `retention.logs` and `retention.metrics`; the policy wants at least 30 days and 13 months (the preset `standard`)',
        ],
      },
      {
        title: 'Logs and backups that are kept too long',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  retention:
    limits:
      logs: P90D
      backups: P1Y
-- services/orders-db.mdx --
---
title: Orders database
storesData: true
retention:
  logs: P1Y
  metrics: P13M
  backups: P7Y
---
`,
        reports: [
          'services/orders-db.mdx:5:9  error  The logs are kept for `P1Y`, and the policy allows at most 90 days (`handbook.yaml:5`); delete them sooner, then set the time',
          'services/orders-db.mdx:7:12  error  The backups are kept for `P7Y`, and the policy allows at most 1 year (`handbook.yaml:6`); delete them sooner, then set the time',
        ],
      },
    ],
  },
  check(handbook, report) {
    const { limits = {}, ...least } = handbook.policy.retention ?? {};
    for (const service of handbook.servicesInProduction()) {
      const { storesData, backups, retention } = service.data;
      const subject = subjectOf(service);
      const silent: What[] = [];
      for (const what of ['logs', 'metrics', 'backups'] as const) {
        if (what === 'backups' && storesData !== true) continue;
        const wanted = least[what];
        const told = fields(what).filter((each) => handbook.valueAt(service, each) !== undefined);
        // Whoever has no backups at all is told so by service/has-backups.
        if (told.length === 0 && wanted !== undefined && (what !== 'backups' || backups))
          silent.push(what);
        for (const pointer of told) {
          const kept = handbook.valueAt(service, pointer);
          if (typeof kept !== 'string') continue;
          const most = limits[what];
          const raise = (message: string) =>
            report({ message, place: service.place(pointer), subject });
          if (wanted !== undefined && handbook.longer(wanted, kept)) {
            const by = handbook.setBy(`retention.${what}`);
            raise(messages.short({ what, kept, least: handbook.words(wanted), by }));
          } else if (most !== undefined && handbook.longer(kept, most)) {
            const by = handbook.setBy(`retention.limits.${what}`);
            raise(messages.long({ what, kept, most: handbook.words(most), by }));
          }
        }
      }
      // One line tells of a service that says nothing at all.
      const groups = retention === undefined ? [silent] : silent.map((what) => [what]);
      for (const group of groups.filter(({ length }) => length > 0)) {
        const pointers = group.map((what) => fields(what)[0]!);
        report({
          message: messages.missing({
            what: group.join(' and '),
            field: handbook.list(pointers.map((each) => each.slice(1).replace('/', '.'))),
            least: group.map((what) => handbook.words(least[what]!)).join(' and '),
            by: handbook.setBy(`retention.${group[0]!}`),
          }),
          place: service.keyPlace(pointers[0]!),
          subject,
        });
      }
    }
  },
});

/** Where it may be said; how long backups are kept may stand with the backups. */
function fields(what: What): string[] {
  return [...(what === 'backups' ? ['/backups/retention'] : []), `/retention/${what}`];
}
