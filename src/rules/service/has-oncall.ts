// Rule: someone is on call for every service in production.
import { defineRule, subjectOf } from '../../rule.ts';
import type { Document } from '../../model/document.ts';

const messages = {
  team: ({ team }: { team: string }) =>
    `Neither this service nor its team \`${team}\` says who is on call; add \`onCall\` with the \`schedule\` to one of them`,
  person: ({ person }: { person: string }) =>
    `\`${person}\` owns this service, and one person is no rotation; add \`onCall\` with the \`schedule\` that is paged`,
  order: ({ field, by }: { field: string; by: string }) =>
    `This on-call does not say who is paged ${field}; name the person or the team there, as the policy wants (${by})`,
  nobody: () =>
    'This service has no `onCall`, and no team that has one owns it; add `onCall` with the `schedule` that is paged',
};

const PEOPLE = `-- people.yaml --
- id: ana
  name: Ana Souza
`;

export default defineRule({
  id: 'service/has-oncall',
  summary:
    'Every service in production has an on-call rotation, its own or its team’s, and it names who is paged first and second where the policy wants that.',
  why: 'An alert that pages nobody is a line in a log. Where the rotation is not written down, the page goes to a default that someone set up years ago, or to the person who happened to fix it last time.',
  severity: 'error',
  policy: ['ownership.primarySecondary'],
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
        title: 'The policy wants to know who is paged first and second',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  ownership:
    primarySecondary: true
${PEOPLE}-- teams/payments.yaml --
name: Payments
onCall:
  schedule: payments-primary
  primary: ana
-- services/payments.mdx --
---
title: Payments
owner: payments
---
-- services/refunds.mdx --
---
title: Refunds
owner: payments
---
-- services/search.mdx --
---
title: Search
onCall:
  schedule: search-primary
---
`,
        reports: [
          'services/search.mdx:3:1  error  This on-call does not say who is paged first (`primary`) and second (`secondary`); name the person or the team there, as the policy wants (`handbook.yaml:4`)',
          'teams/payments.yaml:2:1  error  This on-call does not say who is paged second (`secondary`); name the person or the team there, as the policy wants (`handbook.yaml:4`)',
        ],
      },
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
    const ordered = handbook.policy.ownership?.primarySecondary === true;
    const seen = new Set<Document>();
    for (const service of handbook.servicesInProduction()) {
      const owner = handbook.named(service, '/owner');
      const team = owner?.kind === 'team' ? owner : undefined;
      const from = [service, team].find(
        (each) => each && handbook.valueAt(each, '/onCall/schedule') !== undefined,
      );
      if (from) {
        // A team’s rotation is told of once, however many services it carries.
        if (!ordered || seen.has(from)) continue;
        seen.add(from);
        const missing = Object.entries({ primary: 'first', secondary: 'second' }).filter(
          ([field]) => !handbook.valueAt(from, `/onCall/${field}`),
        );
        if (missing.length === 0) continue;
        const field = missing.map(([name, order]) => `${order} (\`${name}\`)`).join(' and ');
        report({
          message: messages.order({ field, by: handbook.setBy('ownership.primarySecondary') }),
          place: from.keyPlace('/onCall'),
          subject: subjectOf(from),
        });
        continue;
      }
      // Whoever is meant may be on call.
      if (handbook.isAstray(service, '/owner')) continue;
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
