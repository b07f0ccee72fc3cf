// Rule: the people on call for a service are in the team that owns it.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  outside: ({ person, team, by }: { person: string; team: string; by: string }) =>
    `\`${person}\` is on call for this service and is not in its team \`${team}\`; name someone of the team, or add \`${person}\` to it (${by})`,
};

const PEOPLE = `-- people.yaml --
- id: ana
  name: Ana Souza
- id: ben
  name: Ben Okoro
  team: payments
`;

const POLICY = `-- handbook.yaml --
title: Example Shop operations
policy:
  ownership:
    rotationWithinTeam: true
`;

export default defineRule({
  id: 'service/oncall-within-team',
  summary: 'The people on call for a service are in the team that owns it.',
  why: 'Whoever builds a service and is called for it repairs what wakes them. Where somebody else is called, the same alert rings for a year: those who could end it never hear it.',
  severity: 'error',
  policy: ['ownership.rotationWithinTeam'],
  messages,
  examples: {
    good: [
      {
        title: 'Members that the team lists, or that name it as theirs',
        files: `${POLICY}${PEOPLE}-- teams/payments.yaml --
name: Payments
members: [ana]
-- services/payments.mdx --
---
title: Payments
owner: payments
onCall:
  schedule: payments-primary
  primary: ana
  secondary: payments
  rotation: [ana, ben]
---
`,
      },
      {
        title: 'The policy lets anybody be called',
        files: `${PEOPLE}-- teams/payments.yaml --
name: Payments
members: [ben]
-- services/payments.mdx --
---
title: Payments
owner: payments
onCall:
  schedule: payments-primary
  primary: ana
---
`,
      },
    ],
    bad: [
      {
        title: 'Somebody and a team of elsewhere',
        files: `${POLICY}${PEOPLE}-- teams/payments.yaml --
name: Payments
members: [ben]
-- teams/platform.yaml --
name: Platform
members: [ana]
-- services/payments.mdx --
---
title: Payments
owner: payments
onCall:
  schedule: payments-primary
  primary: ben
  secondary: platform
  rotation: [ben, ana]
---
`,
        reports: [
          'services/payments.mdx:7:14  error  `platform` is on call for this service and is not in its team `payments`; name someone of the team, or add `platform` to it (`handbook.yaml:4`)',
          'services/payments.mdx:8:19  error  `ana` is on call for this service and is not in its team `payments`; name someone of the team, or add `ana` to it (`handbook.yaml:4`)',
        ],
      },
    ],
  },
  check(handbook, report) {
    if (handbook.policy.ownership?.rotationWithinTeam !== true) return;
    const by = handbook.setBy('ownership.rotationWithinTeam');
    for (const service of handbook.servicesInProduction()) {
      const team = handbook.named(service, '/owner');
      if (team?.kind !== 'team') continue;
      const members = handbook.membersOf(team);
      for (const reference of service.references) {
        if (!/^\/onCall\/(?:primary|secondary|rotation\/\d+)$/.test(reference.field)) continue;
        const called = handbook.resolve(reference);
        if (!called || called === team || members.includes(called)) continue;
        report({
          message: messages.outside({ person: called.id, team: team.id, by }),
          place: reference.place,
          subject: subjectOf(service),
          related: [{ message: 'The team is here', place: team.place('/members') }],
        });
      }
    }
  },
});
