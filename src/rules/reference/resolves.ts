// Rule: whatever a document names exists.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  absent: ({ kinds, id, near }: { kinds: string; id: string; near: string | undefined }) =>
    `No ${kinds} is called \`${id}\`; ${near ? `did you mean \`${near}\`?` : 'add it, or correct the name'}`,
  otherKind: ({ kinds, id, other }: { kinds: string; id: string; other: string }) =>
    `\`${id}\` is a ${other}, and this names a ${kinds}; name one`,
  draft: ({ id, path }: { id: string; path: string }) =>
    `\`${id}\` is not published (\`${path}\`); finish it and set its status to \`active\`, or remove the link`,
  policy: ({ path }: { path: string }) =>
    `The policy has no value at \`${path}\`; use a path that the page \`/policy/\` shows, such as \`postmortems.dueWithin\``,
};

export default defineRule({
  id: 'reference/resolves',
  summary: 'Every team, person, service and runbook that a document names exists.',
  why: 'An owner who is spelt wrongly is no owner: the page shows a name that nobody answers to, and every rule about owners passes in silence. Whether a person is still there is another rule’s concern.',
  severity: 'error',
  messages,
  examples: {
    good: [
      {
        title: 'Names are ids, bare or as Backstage writes them',
        files: `-- teams/payments.yaml --
name: Payments
-- services/payments-api.mdx --
---
title: Payments API
owner: group:payments
---
-- runbooks/payments/declined.mdx --
---
title: Cards are declined
owner: payments
---

Look at <Service id="payments-api" /> first.
`,
      },
    ],
    bad: [
      {
        title: 'A link to a draft, and a policy value that is not there',
        files: `-- guide/incidents.mdx --
Follow <Runbook id="checkout/latency" /> and report within <Policy value="postmortem.due" />.
-- runbooks/checkout/latency.md --
---
status: draft
---

# Checkout is slow
`,
        reports: [
          'guide/incidents.mdx:1:8  error  `checkout/latency` is not published (`runbooks/checkout/latency.md`); finish it and set its status to `active`, or remove the link',
          'guide/incidents.mdx:1:60  error  The policy has no value at `postmortem.due`; use a path that the page `/policy/` shows, such as `postmortems.dueWithin`',
        ],
      },
      {
        title: 'A team, a service and a component that do not exist',
        files: `-- teams/payments.yaml --
name: Payments
-- services/payments-api.mdx --
---
title: Payments API
owner: paymnts
dependsOn: [ledger]
---
-- runbooks/payments/declined.mdx --
---
title: Cards are declined
---

Look at <Service id="payment-api" /> first.
`,
        reports: [
          'runbooks/payments/declined.mdx:5:9  error  No service is called `payment-api`; did you mean `payments-api`?',
          'services/payments-api.mdx:3:8  error  No team or person is called `paymnts`; did you mean `payments`?',
          'services/payments-api.mdx:4:13  error  No service is called `ledger`; add it, or correct the name',
        ],
      },
      {
        title: 'A team where a person is wanted',
        files: `-- teams/payments.yaml --
name: Payments
lead: payments
`,
        reports: [
          'teams/payments.yaml:2:7  error  `payments` is a team, and this names a person; name one',
        ],
      },
      {
        title: 'A service in handbook.yaml',
        files: `-- handbook.yaml --
title: Example Shop operations
alerts:
  services:
    alerts/cards.yaml: payment-api
-- services/payments-api.mdx --
---
title: Payments API
---
`,
        reports: [
          'handbook.yaml:4:24  error  No service is called `payment-api`; did you mean `payments-api`?',
        ],
      },
    ],
  },
  check(handbook, report) {
    for (const { from, reference } of handbook.references()) {
      const target = handbook.resolve(reference);
      if (target) {
        // A component is a link, and there is no page to lead to.
        if (reference.field.startsWith('<') && !handbook.isPublished(target))
          report({
            message: messages.draft({ id: reference.id, path: target.path }),
            place: reference.place,
            subject: from && subjectOf(from),
          });
        continue;
      }
      const { id, place } = reference;
      const kinds = reference.kinds.join(' or ');
      const near = handbook.nearestId(reference.kinds, id);
      const other = handbook.kindNamed(id);
      const message = other
        ? messages.otherKind({ kinds, id, other })
        : messages.absent({ kinds, id, near });
      report({ message, place, subject: from && subjectOf(from) });
    }
    for (const document of handbook.documents)
      for (const { name, attributes, place } of document.body?.components ?? []) {
        const path = attributes['value'];
        if (name !== 'Policy' || path === undefined || handbook.policyHas(path)) continue;
        report({ message: messages.policy({ path }), place, subject: subjectOf(document) });
      }
  },
});
