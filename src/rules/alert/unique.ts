// Rule: an alert of a name and a severity is defined once.
import type { Alert } from '../../model/alert.ts';
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  twice: ({
    name,
    severity,
    first,
  }: {
    name: string;
    severity: string | undefined;
    first: string;
  }) =>
    `\`${name}\`${severity ? ` with the severity \`${severity}\`` : ' without a severity'} is already defined in ${first}; remove one, or give it a name of its own`,
};

function sameGroup(a: Alert, b: Alert): boolean {
  return a.path === b.path && a.group === b.group;
}

function labels({ labels: pairs }: Alert): string {
  return JSON.stringify([...pairs].map(([key, { value }]) => [key, value]).sort());
}

export default defineRule({
  id: 'alert/unique',
  summary: 'An alert of a name and a severity is defined once.',
  why: 'Two definitions of one alert drift apart: someone raises the threshold of the copy that is not the one that pages, and the alert goes on waking people. One name at several severities is fine, because each of them is told apart in the page.',
  severity: 'error',
  messages,
  examples: {
    good: [
      {
        title: 'One name at two severities',
        files: `-- alerts/payments.yaml --
groups:
  - name: payments
    rules:
      - alert: PaymentsQueueBacklog
        expr: queue_messages_ready{queue="captures"} > 1000
        labels:
          severity: warning
      - alert: PaymentsQueueBacklog
        expr: queue_messages_ready{queue="captures"} > 10000
        labels:
          severity: critical
`,
      },
      {
        title: 'One alert over two windows, which a label tells apart',
        files: `-- alerts/checkout.yaml --
groups:
  - name: checkout
    rules:
      - alert: CheckoutBudgetBurn
        expr: checkout:burn_rate:1h > 14.4
        labels: {severity: critical, window: 1h}
      - alert: CheckoutBudgetBurn
        expr: checkout:burn_rate:6h > 6
        labels: {severity: critical, window: 6h}
`,
      },
    ],
    bad: [
      {
        title: 'The same alert twice in one group',
        files: `-- alerts/checkout.yaml --
groups:
  - name: checkout
    rules:
      - alert: CheckoutDown
        expr: up{job="checkout"} == 0
        labels: {severity: critical}
      - alert: CheckoutDown
        expr: absent(up{job="checkout"})
        labels: {severity: critical}
`,
        reports: [
          'alerts/checkout.yaml:7:16  error  `CheckoutDown` with the severity `critical` is already defined in the group `checkout`; remove one, or give it a name of its own',
        ],
      },
      {
        title: 'The same alert in two files',
        files: `-- alerts/checkout.yaml --
groups:
  - name: checkout
    rules:
      - alert: CheckoutDown
        expr: up{job="checkout"} == 0
        labels:
          severity: critical
-- alerts/old/shop.yaml --
groups:
  - name: shop
    rules:
      - alert: CheckoutDown
        expr: up{job="checkout"} < 1
        labels:
          severity: critical
`,
        reports: [
          'alerts/old/shop.yaml:4:16  error  `CheckoutDown` with the severity `critical` is already defined in the group `checkout` of `alerts/checkout.yaml`; remove one, or give it a name of its own',
        ],
      },
      {
        title: 'The same alert in two groups of a file, with no severity to tell them apart',
        files: `-- alerts/search.yaml --
groups:
  - name: search
    rules:
      - alert: SearchDown
        expr: up{job="search"} == 0
  - name: storefront
    rules:
      - alert: SearchDown
        expr: up{job="search"} == 0
`,
        reports: [
          'alerts/search.yaml:8:16  error  `SearchDown` without a severity is already defined in the group `search`; remove one, or give it a name of its own',
        ],
      },
    ],
  },
  check(handbook, report) {
    const firsts = new Map<string, Alert>();
    for (const alert of handbook.alerts) {
      const severity = handbook.severityLabel(alert);
      // Names that differ in letter case alone share a page.
      const key = `${alert.id} ${severity}`;
      const first = firsts.get(key);
      if (!first) firsts.set(key, alert);
      // In one group, labels tell the windows of one alert apart (long and short burn rates).
      if (!first || (sameGroup(first, alert) && labels(first) !== labels(alert))) continue;
      const file = first.path === alert.path ? '' : ` of \`${first.path}\``;
      report({
        message: messages.twice({
          name: alert.name,
          severity,
          first: `the group \`${first.group}\`${file}`,
        }),
        place: alert.place,
        subject: subjectOf(alert),
        related: [{ message: 'First defined here', place: first.place }],
      });
    }
  },
});
