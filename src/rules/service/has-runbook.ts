// Rule: every service in production, and every one that has had an incident, has a runbook.
import type { Document } from '../../model/document.ts';
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  missing: ({ id }: { id: string }) =>
    `No published runbook names this service; write one with \`service: ${id}\`, or add the id to one that covers it`,
  failed: ({ id, incident }: { id: string; incident: string }) =>
    `This service failed in the incident \`${incident}\`, and no published runbook names it; write down what helped in one with \`service: ${id}\``,
};

export default defineRule({
  id: 'service/has-runbook',
  summary:
    'Every service in production, and every one that has had an incident, is named by a published runbook.',
  why: 'A service goes live with what its authors know in their heads. The first time it breaks without them, whoever is on call has to read the source code while customers wait. One page of what to look at and what to try is the least that a service brings with it.',
  severity: 'error',
  policy: ['severities'],
  messages,
  examples: {
    good: [
      {
        title:
          'A runbook names the service; an experiment needs none, nor while its first incident goes on',
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
-- incidents/2026-11-21-recommendations-empty.yaml --
severity: sev3
services: [recommendations]
startedAt: 2026-11-21T02:00:00Z
`,
      },
    ],
    bad: [
      {
        title: 'An experiment that has had an incident',
        files: `-- services/recommendations.mdx --
---
title: Recommendations
lifecycle: experimental
---
-- services/gift-cards.mdx --
---
title: Gift cards
lifecycle: retired
---
-- incidents/2026-10-06-recommendations-empty.yaml --
title: No recommendations for two hours
severity: sev3
services: [recommendations, gift-cards]
resolvedAt: 2026-10-06T16:00:00Z
`,
        reports: [
          'services/recommendations.mdx:1:1  error  This service failed in the incident `2026-10-06-recommendations-empty`, and no published runbook names it; write down what helped in one with `service: recommendations`',
        ],
      },
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
    if (handbook.isUnread('runbook')) return;
    const inUse = new Set(handbook.runbooksInUse());
    const production = new Set(handbook.servicesInProduction());
    // The latest incident of each service.
    const failed = new Map<Document, Document>();
    for (const incident of handbook.policy.severities ? handbook.incidents.all() : []) {
      // What helped is known once it is over.
      if (handbook.incidents.isOngoing(incident)) continue;
      for (const service of handbook.incidents.servicesOf(incident))
        if (!failed.has(service)) failed.set(service, incident);
    }
    for (const service of handbook.servicesInUse()) {
      const covered = handbook
        .referencesTo(service)
        .some(({ from, reference }) => inUse.has(from) && /^\/service\b/.test(reference.field));
      if (covered) continue;
      const incident = failed.get(service);
      if (!production.has(service) && !(incident && handbook.isPublished(service))) continue;
      const { id } = service;
      report({
        message: incident
          ? messages.failed({ id, incident: incident.id })
          : messages.missing({ id }),
        place: service.place(),
        subject: subjectOf(service),
        ...(incident && {
          related: [{ message: 'The incident is here', place: incident.place() }],
        }),
      });
    }
  },
});
