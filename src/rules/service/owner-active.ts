// Rule: whoever owns a service, or stands in, still works here.
import type { Document } from '../../model/document.ts';
import { defineRule, subjectOf } from '../../rule.ts';

type Role = 'owner' | 'backup';

const messages = {
  person: ({ role, id, leftOn }: { role: Role; id: string; leftOn: string | undefined }) =>
    `The ${role} \`${id}\` ${gone(leftOn)}; name someone who works here`,
  team: ({ role, id }: { role: Role; id: string }) =>
    `Everyone in the team \`${id}\`, the ${role}, has left; hand the service to another team, or bring the members up to date`,
  empty: ({ role, id }: { role: Role; id: string }) =>
    `The team \`${id}\`, the ${role}, has no members; list them in the team, or hand the service to another`,
  lead: ({ id, leftOn }: { id: string; leftOn: string | undefined }) =>
    `The lead \`${id}\` ${gone(leftOn)}; name the person who leads the team`,
};

function gone(leftOn: string | undefined): string {
  return leftOn === undefined ? 'no longer works here' : `left on ${leftOn}`;
}

const PEOPLE = `-- people.yaml --
- id: ana
  name: Ana Souza
  leftOn: 2026-08-31
- id: rui
  name: Rui Tavares
- id: elif
  name: Elif Demir
  active: false
  leftOn: 2026-12-31
`;

export default defineRule({
  id: 'service/owner-active',
  summary:
    'Whoever owns a service or stands in for its owner still works here, and so do team leads.',
  why: 'People leave, and the pages that name them stay. At night the call then goes to a number that nobody answers, or to a team that was dissolved in spring, and the service belongs to nobody without anyone having decided so.',
  severity: 'error',
  clock: true,
  messages,
  examples: {
    good: [
      {
        title: 'One who is still there is enough for a team; people may name their team themselves',
        files: `-- people.yaml --
- id: ana
  name: Ana Souza
  leftOn: 2026-08-31
- id: rui
  name: Rui Tavares
  team: payments
  leftOn: 2026-12-31
-- teams/payments.yaml --
name: Payments
lead: rui
members: [ana]
-- services/payments.mdx --
---
title: Payments
owner: payments
backup: rui
---
-- services/gift-cards.mdx --
---
title: Gift cards
lifecycle: retired
owner: ana
---
`,
      },
      {
        title: 'An id that nobody has is another rule’s finding',
        files: `${PEOPLE}-- teams/search.yaml --
name: Search
members: [matteo, ana]
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
        title: 'The owner left, and the backup is no longer active',
        files: `${PEOPLE}-- services/payments.mdx --
---
title: Payments
owner: ana
backup: elif
---
`,
        reports: [
          'services/payments.mdx:3:8  error  The owner `ana` left on 2026-08-31; name someone who works here',
          'services/payments.mdx:4:9  error  The backup `elif` no longer works here; name someone who works here',
        ],
      },
      {
        title: 'Everyone in a team has left, its lead too; another has no members',
        files: `${PEOPLE}-- teams/payments.yaml --
name: Payments
lead: ana
members: [ana, elif]
escalation:
  - to: platform
-- teams/search.yaml --
name: Search
-- services/payments.mdx --
---
title: Payments
owner: payments
backup: search
---
`,
        reports: [
          'services/payments.mdx:3:8  error  Everyone in the team `payments`, the owner, has left; hand the service to another team, or bring the members up to date',
          'services/payments.mdx:4:9  error  The team `search`, the backup, has no members; list them in the team, or hand the service to another',
          'teams/payments.yaml:2:7  error  The lead `ana` left on 2026-08-31; name the person who leads the team',
        ],
      },
    ],
  },
  check(handbook, report) {
    const leftOn = ({ data: { leftOn: day } }: Document) =>
      typeof day === 'string' && day < handbook.today ? day : undefined;
    for (const team of handbook.of('team')) {
      const lead = handbook.named(team, '/lead');
      if (!lead || !handbook.hasLeft(lead)) continue;
      report({
        message: messages.lead({ id: lead.id, leftOn: leftOn(lead) }),
        place: team.place('/lead'),
        subject: subjectOf(team),
        related: [{ message: 'The person is here', place: lead.place() }],
      });
    }
    for (const service of handbook.servicesInUse())
      for (const role of ['owner', 'backup'] as const) {
        const named = handbook.named(service, `/${role}`);
        if (!named) continue;
        const { id } = named;
        const members = named.kind === 'team' ? handbook.membersOf(named) : [named];
        // An id that nobody has may be a slip of the pen for someone who is here.
        const unknown = named.references.some(
          (each) => each.field.startsWith('/members/') && !handbook.resolve(each),
        );
        if (unknown || !members.every((person) => handbook.hasLeft(person))) continue;
        const message =
          named.kind === 'person'
            ? messages.person({ role, id, leftOn: leftOn(named) })
            : messages[members.length > 0 ? 'team' : 'empty']({ role, id });
        report({
          message,
          place: service.place(`/${role}`),
          subject: subjectOf(service),
          related: [{ message: `The ${named.kind} is here`, place: named.place() }],
        });
      }
  },
});
