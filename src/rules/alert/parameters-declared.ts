// Rule: the runbook declares every parameter that an alert's link hands to it.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  unknown: ({ name, runbook, near }: { name: string; runbook: string; near: string | undefined }) =>
    `The runbook \`${runbook}\` declares no parameter \`${name}\`; ${near ? `did you mean \`${near}\`?` : 'add it to `params` there, or take it out of the address'}`,
};

export default defineRule({
  id: 'alert/parameters-declared',
  summary: 'The runbook declares every parameter that an alert’s link hands to it.',
  why: 'A link that carries the queue or the host fills in the commands of the runbook. A parameter that the runbook does not know is dropped in silence: the command stays with its placeholder, and at night somebody runs it against the wrong queue.',
  severity: 'error',
  messages,
  examples: {
    good: [
      {
        title: 'The parameter is declared; addresses elsewhere are not checked',
        files: `-- alerts/payments.yaml --
groups:
  - name: payments
    rules:
      - alert: CapturesBacklog
        expr: queue_messages_ready > 1000
        annotations:
          runbook_url: /runbooks/payments/backlog/?queue={{ $labels.queue }}
      - alert: PaymentsDown
        expr: up{job="payments"} == 0
        annotations:
          runbook_url: https://runbooks.example.net/payments?pod={{ $labels.pod }}
      - alert: PaymentsSilent
        expr: absent(up{job="payments"})
        annotations:
          runbook_url: /alerts/paymentsdown/?pod={{ $labels.pod }}
-- runbooks/payments/backlog.mdx --
---
title: Captures pile up
params:
  - name: queue
---
`,
      },
    ],
    bad: [
      {
        title: 'A parameter spelt differently, and one that no runbook declares',
        files: `-- alerts/payments.yaml --
groups:
  - name: payments
    rules:
      - alert: CapturesBacklog
        expr: queue_messages_ready > 1000
        annotations:
          runbook_url: /runbooks/payments/backlog/?Queue={{ $labels.queue }}&pod={{ $labels.pod }}
      - alert: PaymentsDown
        expr: up{job="payments"} == 0
        annotations:
          runbook_url: /runbooks/payments/down/?pod={{ $labels.pod }}
-- runbooks/payments/down.mdx --
---
title: Payments are down
---
-- runbooks/payments/backlog.mdx --
---
title: Captures pile up
params:
  - name: queue
---
`,
        reports: [
          'alerts/payments.yaml:7:24  error  The runbook `payments/backlog` declares no parameter `Queue`; did you mean `queue`?',
          'alerts/payments.yaml:7:24  error  The runbook `payments/backlog` declares no parameter `pod`; add it to `params` there, or take it out of the address',
          'alerts/payments.yaml:11:24  error  The runbook `payments/down` declares no parameter `pod`; add it to `params` there, or take it out of the address',
        ],
      },
    ],
  },
  check(handbook, report) {
    for (const runbook of handbook.of('runbook')) {
      const { params } = runbook.data;
      const count = Array.isArray(params) ? params.length : 0;
      const declared = Array.from({ length: count }, (_, index) =>
        String(handbook.valueAt(runbook, `/params/${index}/name`)),
      );
      for (const alert of handbook.alertsOf(runbook)) {
        const link = handbook.runbookOf(alert);
        if (link.kind !== 'page') continue;
        for (const name of new Set(link.parameters)) {
          if (declared.includes(name)) continue;
          const near = handbook.nearestOf(name, declared);
          report({
            message: messages.unknown({ name, runbook: runbook.id, near }),
            place: link.annotation.place,
            subject: subjectOf(alert),
            related: [{ message: 'The runbook is here', place: runbook.keyPlace('/params') }],
          });
        }
      }
    }
  },
});
