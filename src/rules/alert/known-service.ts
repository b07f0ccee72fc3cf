// Rule: every alert belongs to a service of this handbook.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  absent: ({ name, label }: { name: string; label: string }) =>
    `\`${name}\` belongs to no service; add the label \`${label}\` with a service’s id, or give the file one in \`alerts.services\` of \`handbook.yaml\``,
  unknown: ({ id, near }: { id: string; near: string | undefined }) =>
    `There is no service \`${id}\`; ${correct(near)}`,
  mapped: ({ id, near }: { id: string; near: string | undefined }) =>
    `\`alerts.services\` gives the alerts of this file to \`${id}\`, and there is no such service; ${correct(near)}`,
};

function correct(near: string | undefined): string {
  return near ? `did you mean \`${near}\`?` : 'describe the service, or correct the id';
}

export default defineRule({
  id: 'alert/known-service',
  summary: 'Every alert belongs to a service of this handbook.',
  why: 'The service says who is called, what depends on it and which dashboard to open. An alert that belongs to none arrives without any of that, and in the coverage of every service it is missing without anyone noticing.',
  severity: 'error',
  policy: ['alerts.serviceLabel', 'alerts.services'],
  messages,
  examples: {
    good: [
      {
        title: 'By label, by the mapping of a file, or by the name of the file',
        files: `-- handbook.yaml --
title: Example Shop operations
alerts:
  services:
    alerts/queues.yaml: payments
-- services/payments.mdx --
# Payments
-- services/search.mdx --
# Search
-- alerts/queues.yaml --
groups:
  - name: queues
    rules:
      - alert: CapturesBacklog
        expr: queue_messages_ready > 1000
-- alerts/search.yaml --
groups:
  - name: search
    rules:
      - alert: SearchDown
        expr: up{job="search"} == 0
      - alert: PaymentsDown
        expr: up{job="payments"} == 0
        labels:
          service: payments
-- alerts/shop.yaml --
groups:
  - name: shop
    rules:
      - alert: TargetDown
        expr: up == 0
        labels:
          service: '{{ $labels.job }}'
`,
      },
      {
        title: 'A handbook that describes no services',
        files: `-- alerts/search.yaml --
groups:
  - name: search
    rules:
      - alert: SearchDown
        expr: up{job="search"} == 0
        labels:
          service: search
`,
      },
    ],
    bad: [
      {
        title: 'An id spelt differently, and an alert of no service',
        files: `-- services/payments.mdx --
# Payments
-- alerts/shop.yaml --
groups:
  - name: shop
    rules:
      - alert: CapturesFailing
        expr: captures_failed_ratio > 0.05
        labels:
          service: paymnets
      - alert: ShopDown
        expr: up == 0
`,
        reports: [
          'alerts/shop.yaml:7:20  error  There is no service `paymnets`; did you mean `payments`?',
          'alerts/shop.yaml:8:16  error  `ShopDown` belongs to no service; add the label `service` with a service’s id, or give the file one in `alerts.services` of `handbook.yaml`',
        ],
      },
      {
        title: 'The file is mapped to a service that does not exist',
        files: `-- handbook.yaml --
title: Example Shop operations
alerts:
  services:
    alerts/queues.yaml: messaging
-- services/payments.mdx --
# Payments
-- alerts/queues.yaml --
groups:
  - name: queues
    rules:
      - alert: CapturesBacklog
        expr: queue_messages_ready > 1000
`,
        reports: [
          'alerts/queues.yaml:4:16  error  `alerts.services` gives the alerts of this file to `messaging`, and there is no such service; describe the service, or correct the id',
        ],
      },
    ],
  },
  check(handbook, report) {
    if (handbook.of('service').length === 0) return;
    const label = handbook.settings.alerts.serviceLabel;
    for (const alert of handbook.alerts) {
      if (handbook.serviceOf(alert)) continue;
      const written = alert.labels.get(label);
      const id = handbook.serviceIdOf(alert);
      const subject = subjectOf(alert);
      if (!id) {
        // A template is filled in by Prometheus; which service it names is not known here.
        if (written?.value.includes('{{')) continue;
        const message = messages.absent({ name: alert.name, label });
        report({ message, place: (written ?? alert).place, subject });
        continue;
      }
      const near = handbook.nearestId(['service'], id);
      const own = written?.value.toLowerCase() === id ? written : undefined;
      report({
        message: messages[own ? 'unknown' : 'mapped']({ id, near }),
        place: (own ?? alert).place,
        subject,
      });
    }
  },
});
