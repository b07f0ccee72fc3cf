// Rule: every service in production links the kinds of dashboard that the policy wants.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  missing: ({ kind }: { kind: string }) =>
    `This service has no dashboard of kind \`${kind}\`; add one to \`dashboards\` with its \`url\``,
};

export default defineRule({
  id: 'service/has-dashboards',
  summary: 'Every service in production links each kind of dashboard that the policy wants.',
  why: 'The first question in an incident is whether the service is well, the second is where it is not. Without the two dashboards at hand, people search through folders of old panels, and each looks at a different one.',
  severity: 'error',
  policy: ['services.dashboards'],
  messages,
  examples: {
    good: [
      {
        title: 'An overview and a drill-down; an experiment needs neither yet',
        files: `-- services/search.mdx --
---
title: Search
dashboards:
  - kind: overview
    url: https://grafana.example.com/d/search
  - kind: drilldown
    url: https://grafana.example.com/d/search-queries
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
        title: 'An overview alone; or none at all',
        files: `-- services/payments.mdx --
---
title: Payments
---
-- services/search.mdx --
---
title: Search
dashboards:
  - kind: overview
    url: https://grafana.example.com/d/search
---
`,
        reports: [
          'services/payments.mdx:1:1  error  This service has no dashboard of kind `drilldown`; add one to `dashboards` with its `url`',
          'services/payments.mdx:1:1  error  This service has no dashboard of kind `overview`; add one to `dashboards` with its `url`',
          'services/search.mdx:3:1  error  This service has no dashboard of kind `drilldown`; add one to `dashboards` with its `url`',
        ],
      },
    ],
  },
  check(handbook, report) {
    const wanted = handbook.policy.services?.dashboards ?? [];
    for (const service of handbook.servicesInProduction()) {
      const { dashboards } = service.data;
      const count = Array.isArray(dashboards) ? dashboards.length : 0;
      const kinds = Array.from({ length: count }, (_, index) =>
        handbook.valueAt(service, `/dashboards/${index}/kind`),
      );
      for (const kind of wanted) {
        if (kinds.includes(kind)) continue;
        report({
          message: messages.missing({ kind }),
          place: service.keyPlace('/dashboards'),
          subject: subjectOf(service),
        });
      }
    }
  },
});
