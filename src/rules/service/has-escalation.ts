// Rule: every service in production says who is called next when nobody answers.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  missing: ({ least }: { least: number }) =>
    `Neither this service nor its team says who is called when nobody answers; add \`escalation\` with at least ${levels(least)}`,
  short: ({ has, least }: { has: number; least: number }) =>
    `The escalation of this service has \`${has}\` of at least ${levels(least)}; add who is called next`,
};

function levels(count: number): string {
  return `${count} level${count === 1 ? '' : 's'}`;
}

export default defineRule({
  id: 'service/has-escalation',
  summary:
    'Every service in production has an escalation ladder of the length that the policy wants.',
  why: 'Phones run flat and people sleep through them. If the next name has to be found out first, an incident that needs a decision waits for it; the ladder is written by day so that nobody has to ask at night whom it is all right to wake.',
  severity: 'error',
  policy: ['ownership.escalationLevels'],
  messages,
  examples: {
    good: [
      {
        title: 'The team’s ladder, or the service’s own; an experiment needs none',
        files: `-- teams/payments.yaml --
name: Payments
escalation:
  - to: payments
  - to: platform
-- services/payments.mdx --
---
title: Payments
owner: payments
---
-- services/search.mdx --
---
title: Search
owner: mateo
escalation:
  - to: mateo
  - to: platform
    after: PT15M
---
-- services/recommendations.mdx --
---
title: Recommendations
lifecycle: experimental
---
`,
      },
      {
        title: 'A policy that wants no levels',
        files: `-- handbook.yaml --
title: Example Shop operations
extends: minimal
-- services/search.mdx --
# Search
`,
      },
    ],
    bad: [
      {
        title: 'No ladder',
        files: `-- people.yaml --
- id: mateo
  name: Mateo Silva
-- services/search.mdx --
---
title: Search
owner: mateo
---
`,
        reports: [
          'services/search.mdx:1:1  error  Neither this service nor its team says who is called when nobody answers; add `escalation` with at least 2 levels',
        ],
      },
      {
        title: 'One level is too few; the service’s own ladder counts before the team’s',
        files: `-- teams/payments.yaml --
name: Payments
escalation:
  - to: payments
-- services/payments.mdx --
---
title: Payments
owner: payments
---
-- services/search.mdx --
---
title: Search
owner: payments
escalation: []
---
`,
        reports: [
          'services/payments.mdx:1:1  error  The escalation of this service has `1` of at least 2 levels; add who is called next',
          'services/search.mdx:4:1  error  The escalation of this service has `0` of at least 2 levels; add who is called next',
        ],
      },
    ],
  },
  check(handbook, report) {
    const least = handbook.policy.ownership?.escalationLevels ?? 0;
    for (const service of handbook.servicesInProduction()) {
      const owner = handbook.named(service, '/owner');
      // The team's ladder stands in where the service has none of its own.
      const from = Array.isArray(service.data['escalation']) ? service : owner;
      const ladder = from?.data['escalation'];
      const has = Array.isArray(ladder) ? ladder.length : undefined;
      if ((has ?? 0) >= least) continue;
      // Whoever is meant may have one.
      if (from === undefined && handbook.isAstray(service, '/owner')) continue;
      report({
        message: has === undefined ? messages.missing({ least }) : messages.short({ has, least }),
        place: service.keyPlace('/escalation'),
        subject: subjectOf(service),
        ...(from &&
          from !== service && {
            related: [{ message: 'The owner is here', place: from.keyPlace('/escalation') }],
          }),
      });
    }
  },
});
