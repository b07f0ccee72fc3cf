// Rule: the backup of a service is someone other than its owner.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  same: ({ backup, owner }: { backup: string; owner: string }) =>
    `The backup \`${backup}\` is the owner${backup === owner ? '' : ` \`${owner}\``}; name another team, or a person of the owning team`,
};

export default defineRule({
  id: 'service/backup-is-not-owner',
  summary: 'The backup of a service is someone other than its owner.',
  why: 'A backup that repeats the owner fills in the field and backs up nothing: when the owner does not answer, the ladder calls the same phone again. A person of the owning team is a real backup, because that is someone to ask for by name.',
  severity: 'error',
  messages,
  examples: {
    good: [
      {
        title: 'The backup is a person of the owning team',
        files: `-- teams/payments.yaml --
name: Payments
members: [ana, rui]
-- people.yaml --
- id: ana
  name: Ana Souza
- id: rui
  name: Rui Tavares
-- services/payments.mdx --
---
title: Payments
owner: payments
backup: rui
---
-- services/search.mdx --
---
title: Search
owner: mateo
backup: yuki
---
-- services/reports.mdx --
---
title: Reports
owner: payments
---
-- services/checkout.mdx --
---
title: Checkout
backup: payments
---
-- services/gift-cards.mdx --
---
title: Gift cards
lifecycle: retired
owner: payments
backup: payments
---
`,
      },
      {
        title: 'A team and a person may share an id',
        files: `-- teams/search.yaml --
name: Search
-- people.yaml --
- id: search
  name: Sam Earch
-- services/search.mdx --
---
title: Search
owner: group:search
backup: user:search
---
`,
      },
    ],
    bad: [
      {
        title: 'The same team, written in two ways',
        files: `-- teams/payments.yaml --
name: Payments
-- services/payments.mdx --
---
title: Payments
owner: payments
backup: group:payments
---
`,
        reports: [
          'services/payments.mdx:4:9  error  The backup `group:payments` is the owner `payments`; name another team, or a person of the owning team',
        ],
      },
      {
        title: 'The same word, although nobody of that name is known',
        files: `-- services/search.mdx --
---
title: Search
owner: mateo
backup: mateo
---
`,
        reports: [
          'services/search.mdx:4:9  error  The backup `mateo` is the owner; name another team, or a person of the owning team',
        ],
      },
    ],
  },
  check(handbook, report) {
    for (const service of handbook.servicesInUse()) {
      const owner = service.references.find((reference) => reference.field === '/owner');
      const backup = service.references.find((reference) => reference.field === '/backup');
      if (!owner || !backup) continue;
      const [first, second] = [handbook.resolve(owner), handbook.resolve(backup)];
      const same = first || second ? first === second : owner.id === backup.id;
      if (!same) continue;
      report({
        message: messages.same({ backup: backup.written, owner: owner.written }),
        place: backup.place,
        subject: subjectOf(service),
        related: [{ message: 'The owner is named here', place: owner.place }],
      });
    }
  },
});
