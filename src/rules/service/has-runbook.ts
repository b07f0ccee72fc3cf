// Rule: every service in production has a runbook.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  missing: ({ id }: { id: string }) =>
    `No published runbook names this service; write one with \`service: ${id}\`, or add the id to one that covers it`,
};

export default defineRule({
  id: 'service/has-runbook',
  summary: 'Every service in production is named by a published runbook.',
  why: 'A service goes live with what its authors know in their heads. The first time it breaks without them, whoever is on call has to read the source code while customers wait. One page of what to look at and what to try is the least that a service brings with it.',
  severity: 'error',
  messages,
  examples: {
    good: [
      {
        title: 'A runbook names the service; an experiment needs none yet',
        files: `-- services/payments.mdx --
---
title: Payments
lifecycle: production
---
-- services/recommendations.mdx --
---
title: Recommendations
lifecycle: experimental
---
-- services/gift-cards.mdx --
---
title: Gift cards
status: draft
---
-- runbooks/payments/captures-failing.mdx --
---
title: Captures fail
service: [payments]
---
`,
      },
    ],
    bad: [
      {
        title: 'The only runbook is a draft; a service that says no lifecycle is in production',
        files: `-- services/payments.mdx --
---
title: Payments
---
-- runbooks/payments/captures-failing.mdx --
---
title: Captures fail
service: payments
status: draft
---
`,
        reports: [
          'services/payments.mdx:1:1  error  No published runbook names this service; write one with `service: payments`, or add the id to one that covers it',
        ],
      },
      {
        title: 'A link in the text of a runbook, or in another service, is not a runbook for it',
        files: `-- services/payments.mdx --
---
title: Payments
---
-- services/checkout.mdx --
---
title: Checkout
lifecycle: experimental
dependsOn: [payments]
---
-- runbooks/checkout/latency.mdx --
---
title: Checkout is slow
service: checkout
---

Look at <Service id="payments" /> first.
`,
        reports: [
          'services/payments.mdx:1:1  error  No published runbook names this service; write one with `service: payments`, or add the id to one that covers it',
        ],
      },
    ],
  },
  check(handbook, report) {
    const inUse = handbook.runbooksInUse();
    for (const service of handbook.servicesInProduction()) {
      const covered = handbook
        .referencesTo(service)
        .some(
          ({ from, reference }) => inUse.includes(from) && /^\/service\b/.test(reference.field),
        );
      if (covered) continue;
      report({
        message: messages.missing({ id: service.id }),
        place: service.place(),
        subject: subjectOf(service),
      });
    }
  },
});
