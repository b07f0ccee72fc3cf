// Rule: every service names the team or the person that owns it.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  missing: () => 'This service has no `owner`; name the team or the person who answers for it',
  other: ({
    owner,
    kind,
    wanted,
    by,
  }: {
    owner: string;
    kind: string;
    wanted: string;
    by: string;
  }) =>
    `\`${owner}\` is a ${kind}, and the policy wants a ${wanted} to own a service (${by}); name the ${wanted} that answers for it`,
};

export default defineRule({
  id: 'service/has-owner',
  summary: 'Every service names the team or the person that owns it.',
  why: 'When a service without an owner breaks, the first half hour goes into asking who knows it. Everything else that the handbook says of a service hangs on this name: whom a page reaches, who escalates, who keeps the runbooks right.',
  severity: 'error',
  policy: ['ownership.by'],
  messages,
  examples: {
    good: [
      {
        title: 'A team owns the service; a retired or planned one is not asked here',
        files: `-- services/payments.mdx --
---
title: Payments
owner: payments
---
-- services/gift-cards.mdx --
---
title: Gift cards
lifecycle: retired
---
-- services/returns.mdx --
---
title: Returns
status: planned
---
`,
      },
    ],
    bad: [
      {
        title: 'A person where the policy wants teams',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  ownership:
    by: team
-- people.yaml --
- id: ana
  name: Ana Souza
-- services/payments.mdx --
---
title: Payments
owner: ana
---
`,
        reports: [
          'services/payments.mdx:3:8  error  `ana` is a person, and the policy wants a team to own a service (`handbook.yaml:4`); name the team that answers for it',
        ],
      },
      {
        title: 'Nobody is named',
        files: `-- services/payments.mdx --
---
title: Payments
tier: 1
---
`,
        reports: [
          'services/payments.mdx:1:1  error  This service has no `owner`; name the team or the person who answers for it',
        ],
      },
    ],
  },
  check(handbook, report) {
    const wanted = handbook.policy.ownership?.by ?? 'either';
    for (const service of handbook.servicesInUse()) {
      // Who writes a planned one is for document/planned-on-time to ask.
      if (!handbook.isPublished(service)) continue;
      if (service.data['owner']) {
        const owner = handbook.named(service, '/owner');
        if (!owner || wanted === 'either' || owner.kind === wanted) continue;
        const { id, kind } = owner;
        const by = handbook.setBy('ownership.by');
        report({
          message: messages.other({ owner: id, kind, wanted, by }),
          place: service.place('/owner'),
          subject: subjectOf(service),
        });
        continue;
      }
      report({
        message: messages.missing(),
        place: service.keyPlace('/owner'),
        subject: subjectOf(service),
      });
    }
  },
});
