// Rule: some service has each dashboard that the policy names.
import { defineRule } from '../../rule.ts';

const messages = {
  missing: ({ title, near }: { title: string; near: string | undefined }) =>
    `No service has a dashboard called \`${title}\`, which the policy asks for; ${near ? `did you mean \`${near}\`?` : 'add it to `dashboards` of the service that it shows'}`,
};

export default defineRule({
  id: 'policy/required-dashboards',
  summary: 'Some service has each dashboard that the policy names.',
  why: 'In an incident everyone opens the same few pictures. One that is known by hearsay alone, and linked from nowhere, is looked for in a list of eight hundred.',
  severity: 'error',
  policy: ['services.dashboardTitles'],
  messages,
  examples: {
    good: [
      {
        title: 'A service has it; letter case does not count',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  services:
    dashboardTitles: [Orders per minute]
-- services/checkout.mdx --
---
title: Checkout
dashboards:
  - { title: Orders Per Minute, url: https://grafana.example.com/d/orders, kind: overview }
---
`,
      },
      {
        title: 'A policy that names none',
        files: `-- services/checkout.mdx --
# Checkout
`,
      },
    ],
    bad: [
      {
        title: 'A slip of the pen, and one that only a retired service has',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  services:
    dashboardTitles: [Orders per minute, Search health]
-- services/checkout.mdx --
---
title: Checkout
dashboards:
  - { title: Order per minute, url: https://grafana.example.com/d/orders, kind: overview }
---
-- services/search.mdx --
---
title: Search
lifecycle: retired
dashboards:
  - { title: Search health, url: https://grafana.example.com/d/search, kind: overview }
---
`,
        reports: [
          'handbook.yaml:4:23  error  No service has a dashboard called `Orders per minute`, which the policy asks for; did you mean `Order per minute`?',
          'handbook.yaml:4:42  error  No service has a dashboard called `Search health`, which the policy asks for; add it to `dashboards` of the service that it shows',
        ],
      },
    ],
  },
  check(handbook, report) {
    const { settings } = handbook;
    if (handbook.isUnread('service')) return;
    const { dashboardTitles = [] } = handbook.policy.services ?? {};
    const titles = handbook
      .servicesInUse()
      .filter((service) => handbook.isPublished(service))
      .flatMap((service) => handbook.items(service, '/dashboards').map(({ item }) => item['title']))
      .filter((title) => typeof title === 'string');
    const known = new Set(titles.map((title) => title.toLowerCase()));
    for (const [index, title] of dashboardTitles.entries())
      if (!known.has(title.toLowerCase()))
        report({
          message: messages.missing({ title, near: handbook.nearestOf(title, titles) }),
          place: settings.place(`/policy/services/dashboardTitles/${index}`) ?? settings.top,
        });
  },
});
