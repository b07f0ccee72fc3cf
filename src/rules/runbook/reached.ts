// Rule: every runbook that answers an alert is linked by one.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  unreached: ({ url }: { url: string }) =>
    `No alert links to this runbook; put \`${url}\` into an alert’s annotation, list its \`externalAlerts\`, or say another \`type\``,
};

export default defineRule({
  id: 'runbook/reached',
  summary:
    'Every runbook that answers an alert is linked by one, or says which alerts elsewhere lead to it.',
  why: 'A runbook that no alert links to is found by those who know that it exists. Often its alert was renamed or removed, and the page goes on being reviewed and tested for an event that can no longer happen.',
  severity: 'warning',
  messages,
  examples: {
    good: [
      {
        title: 'Linked by an alert, by one kept elsewhere, or done on purpose',
        files: `-- alerts/checkout.yaml --
groups:
  - name: checkout
    rules:
      - alert: CheckoutLatencyHigh
        expr: histogram_quantile(0.95, checkout_duration_seconds_bucket) > 0.8
        annotations:
          runbook_url: https://ops.example.com/runbooks/checkout/latency/
-- runbooks/checkout/latency.md --
# Checkout is slow
-- runbooks/checkout/region-down.md --
---
title: The region is down
externalAlerts: [AWS Health event eu-west-1]
---
-- runbooks/checkout/roll-back.md --
---
title: Roll a release back
type: procedure
---
-- runbooks/checkout/carts-lost.md --
---
title: Carts are lost
status: draft
---
`,
      },
    ],
    bad: [
      {
        title: 'Nothing leads to the runbook',
        files: `-- runbooks/checkout/latency.md --
---
title: Checkout is slow
---
-- runbooks/checkout/region-down.md --
---
title: The region is down
externalAlerts: []
---
`,
        reports: [
          'runbooks/checkout/latency.md:1:1  warning  No alert links to this runbook; put `/runbooks/checkout/latency/` into an alert’s annotation, list its `externalAlerts`, or say another `type`',
          'runbooks/checkout/region-down.md:1:1  warning  No alert links to this runbook; put `/runbooks/checkout/region-down/` into an alert’s annotation, list its `externalAlerts`, or say another `type`',
        ],
      },
    ],
  },
  check(handbook, report) {
    if (handbook.isUnread('alert')) return;
    for (const runbook of handbook.runbooksInUse()) {
      const { externalAlerts } = runbook.data;
      if (handbook.runbookType(runbook) !== 'alert') continue;
      if (handbook.alertsOf(runbook).length > 0) continue;
      if (Array.isArray(externalAlerts) && externalAlerts.length > 0) continue;
      report({
        message: messages.unreached({ url: runbook.url }),
        place: runbook.place(),
        subject: subjectOf(runbook),
      });
    }
  },
});
