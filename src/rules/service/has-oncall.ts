// Rule: someone is on call for every service in production.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  team: ({ team }: { team: string }) =>
    `Neither this service nor its team \`${team}\` says who is on call; add \`onCall\` with the \`schedule\` to one of them`,
  person: ({ person }: { person: string }) =>
    `\`${person}\` owns this service, and one person is no rotation; add \`onCall\` with the \`schedule\` that is paged`,
  nobody: () =>
    'This service has no `onCall`, and no team that has one owns it; add `onCall` with the `schedule` that is paged',
};

const PEOPLE = `-- people.yaml --
- id: ana
  name: Ana Souza
`;

export default defineRule({
  id: 'service/has-oncall',
  summary: 'Every service in production has an on-call rotation, its own or its team’s.',
  why: 'An alert that pages nobody is a line in a log. Where the rotation is not written down, the page goes to a default that someone set up years ago, or to the person who happened to fix it last time.',
  severity: 'error',
  messages,
  examples: {
    good: [
      {
        title: 'The team’s rotation, or the service’s own; an experiment needs none',
        files: `${PEOPLE}-- teams/payments.yaml --
name: Payments
onCall:
  schedule: payments-primary
-- services/payments.mdx --
---
title: Payments
owner: payments
---
-- services/search.mdx --
---
title: Search
owner: ana
onCall:
  schedule: search-primary
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
        title: 'A team without a rotation, an owner who is a person, and no owner at all',
        files: `${PEOPLE}-- teams/payments.yaml --
name: Payments
-- services/payments.mdx --
---
title: Payments
owner: payments
---
-- services/reports.mdx --
---
title: Reports
---
-- services/search.mdx --
---
title: Search
owner: ana
---
`,
        reports: [
          'services/payments.mdx:1:1  error  Neither this service nor its team `payments` says who is on call; add `onCall` with the `schedule` to one of them',
          'services/reports.mdx:1:1  error  This service has no `onCall`, and no team that has one owns it; add `onCall` with the `schedule` that is paged',
          'services/search.mdx:1:1  error  `ana` owns this service, and one person is no rotation; add `onCall` with the `schedule` that is paged',
        ],
      },
    ],
  },
  check(handbook, report) {
    for (const service of handbook.servicesInProduction()) {
      const owner = handbook.named(service, '/owner');
      if (handbook.valueAt(service, '/onCall/schedule') !== undefined) continue;
      const team = owner?.kind === 'team' ? owner : undefined;
      if (team && handbook.valueAt(team, '/onCall/schedule') !== undefined) continue;
      const message = team
        ? messages.team({ team: team.id })
        : owner
          ? messages.person({ person: owner.id })
          : messages.nobody();
      report({
        message,
        place: service.keyPlace('/onCall'),
        subject: subjectOf(service),
        ...(owner && { related: [{ message: 'The owner is here', place: owner.place() }] }),
      });
    }
  },
});
