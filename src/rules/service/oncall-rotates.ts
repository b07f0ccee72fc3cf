// Rule: enough people share the rotation of a service.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  few: ({ whose, count, least, by }: { whose: string; count: string; least: string; by: string }) =>
    `${whose} ${count}, and the policy wants at least ${least} who take turns (${by}); add people who can carry the pager`,
  nobody: ({ least, by }: { least: string; by: string }) =>
    `Nothing says who takes turns on call for this service; list at least ${least} people in \`onCall.rotation\`, or let a team own it (${by})`,
};

const PEOPLE = `-- people.yaml --
- id: ana
  name: Ana Souza
- id: ben
  name: Ben Okoro
- id: cleo
  name: Cleo Marsh
  leftOn: 2026-08-31
`;

const POLICY = `-- handbook.yaml --
title: Example Shop operations
policy:
  ownership:
    rotationSize: 2
`;

export default defineRule({
  id: 'service/oncall-rotates',
  summary: 'Enough people share the rotation of every service in production.',
  why: 'One person on call is never off. They answer slowly on the tenth night, leave within the year, and take what they know along. Sharing the pager is what makes it bearable, and it shows early that only one person knows the service.',
  severity: 'error',
  clock: true,
  policy: ['ownership.rotationSize'],
  messages,
  examples: {
    good: [
      {
        title: 'The service’s own rotation, the team’s, or all who are in the team',
        files: `${POLICY}${PEOPLE}-- teams/payments.yaml --
name: Payments
members: [ana, ben]
-- teams/search.yaml --
name: Search
onCall:
  schedule: search-primary
  rotation: [ana, ben]
-- services/payments.mdx --
---
title: Payments
owner: payments
---
-- services/search.mdx --
---
title: Search
owner: search
---
-- services/checkout.mdx --
---
title: Checkout
onCall:
  schedule: checkout-primary
  rotation: [ben, ana]
---
`,
      },
      {
        title: 'A team that everyone has left, and a slip of the pen, are told elsewhere',
        files: `${POLICY}${PEOPLE}-- teams/payments.yaml --
name: Payments
members: [cleo]
-- teams/search.yaml --
name: Search
members: [ana, bem]
-- services/payments.mdx --
---
title: Payments
owner: payments
---
-- services/search.mdx --
---
title: Search
owner: search
---
`,
      },
    ],
    bad: [
      {
        title: 'One who left does not count; one person alone, and nobody',
        files: `${POLICY}${PEOPLE}-- teams/payments.yaml --
name: Payments
members: [ana, cleo]
-- services/payments.mdx --
---
title: Payments
owner: payments
---
-- services/checkout.mdx --
---
title: Checkout
owner: payments
onCall:
  schedule: checkout-primary
  rotation: [ben]
---
-- services/search.mdx --
---
title: Search
owner: ana
---
`,
        reports: [
          'services/checkout.mdx:6:13  error  The rotation of this service has 1 person, and the policy wants at least 2 who take turns (`handbook.yaml:4`); add people who can carry the pager',
          'services/payments.mdx:3:8  error  The rotation of its team `payments` has 1 person, and the policy wants at least 2 who take turns (`handbook.yaml:4`); add people who can carry the pager',
          'services/search.mdx:1:1  error  Nothing says who takes turns on call for this service; list at least 2 people in `onCall.rotation`, or let a team own it (`handbook.yaml:4`)',
        ],
      },
    ],
  },
  check(handbook, report) {
    const least = handbook.policy.ownership?.rotationSize;
    if (least === undefined) return;
    const values = { least: String(least), by: handbook.setBy('ownership.rotationSize') };
    for (const service of handbook.servicesInProduction()) {
      const subject = subjectOf(service);
      const rotation = handbook.rotationOf(service);
      if (rotation === undefined) {
        // A service without an owner is told so by service/has-owner.
        if (service.data['owner'] || service.data['onCall'])
          report({
            message: messages.nobody(values),
            place: service.keyPlace('/onCall/rotation'),
            subject,
          });
        continue;
      }
      const { from, pointer, people } = rotation;
      const active = people.filter((person) => !handbook.hasLeft(person)).length;
      if (active >= least) continue;
      // An id that nobody has is told where it stands, and a team without anyone by service/owner-active.
      if (
        from.references.some(
          (each) => each.field.startsWith(`${pointer}/`) && !handbook.resolve(each),
        ) ||
        (active === 0 && pointer === '/members')
      )
        continue;
      const whose =
        from === service
          ? 'The rotation of this service has'
          : `The rotation of its team \`${from.id}\` has`;
      const count = active === 1 ? '1 person' : `${active} people`;
      const place = from === service ? service.place(pointer) : service.place('/owner');
      report({
        message: messages.few({ whose, count, ...values }),
        place,
        subject,
        ...(from !== service && {
          related: [{ message: 'The rotation is here', place: from.place(pointer) }],
        }),
      });
    }
  },
});
