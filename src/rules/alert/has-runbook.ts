// Rule: every alert that the policy names has a runbook.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  severity: ({
    name,
    severity,
    annotation,
  }: {
    name: string;
    severity: string;
    annotation: string;
  }) =>
    `\`${name}\` has the severity \`${severity}\` and no runbook; add the annotation \`${annotation}\` with the address of one`,
  every: ({ name, annotation }: { name: string; annotation: string }) =>
    `\`${name}\` has no runbook, and every alert has one; add the annotation \`${annotation}\` with its address`,
};

export default defineRule({
  id: 'alert/has-runbook',
  summary: 'Every alert whose severity is in `alerts.requireFor` has a runbook.',
  why: 'Whoever is woken by an alert has minutes and may never have seen the service. An alert without a runbook asks that person to find out what it means before anything can be done about it.',
  severity: 'error',
  policy: ['alerts.requireFor', 'alerts.annotations'],
  messages,
  examples: {
    good: [
      {
        title: 'A critical alert names its runbook; a warning need not',
        files: `-- alerts/checkout.yaml --
groups:
  - name: checkout
    rules:
      - alert: CheckoutDown
        expr: up{job="checkout"} == 0
        labels:
          severity: critical
        annotations:
          runbook_url: https://runbooks.example.net/checkout-down
      - alert: CheckoutLatencyHigh
        expr: histogram_quantile(0.95, checkout_duration_seconds_bucket) > 0.8
        labels:
          severity: warning
`,
      },
    ],
    bad: [
      {
        title: 'A critical alert without an annotation, and one whose annotation is empty',
        files: `-- alerts/checkout.yaml --
groups:
  - name: checkout
    rules:
      - alert: CheckoutDown
        expr: up{job="checkout"} == 0
        labels:
          severity: critical
      - alert: CheckoutErrorsHigh
        expr: checkout_error_ratio > 0.05
        labels:
          severity: page
        annotations:
          runbook_url: ''
`,
        reports: [
          'alerts/checkout.yaml:4:16  error  `CheckoutDown` has the severity `critical` and no runbook; add the annotation `runbook_url` with the address of one',
          'alerts/checkout.yaml:13:24  error  `CheckoutErrorsHigh` has the severity `page` and no runbook; add the annotation `runbook_url` with the address of one',
        ],
      },
      {
        title: 'A policy that wants a runbook for every alert',
        files: `-- handbook.yaml --
title: Example Shop operations
alerts:
  requireFor: ['*']
-- alerts/search.yaml --
groups:
  - name: search
    rules:
      - alert: SearchIndexStale
        expr: time() - search_index_updated_seconds > 900
        labels:
          severity: info
`,
        reports: [
          'alerts/search.yaml:4:16  error  `SearchIndexStale` has no runbook, and every alert has one; add the annotation `runbook_url` with its address',
        ],
      },
    ],
  },
  check(handbook, report) {
    const { annotations, requireFor } = handbook.settings.alerts;
    const [annotation] = annotations;
    if (annotation === undefined) return;
    for (const alert of handbook.alerts) {
      if (!handbook.needsRunbook(alert) || handbook.runbookOf(alert).kind !== 'none') continue;
      const { name } = alert;
      const severity = requireFor.includes('*') ? undefined : handbook.severityLabel(alert);
      const empty = annotations.map((each) => alert.annotations.get(each)).find(Boolean);
      report({
        message:
          severity === undefined
            ? messages.every({ name, annotation })
            : messages.severity({ name, severity, annotation }),
        place: (empty ?? alert).place,
        subject: subjectOf(alert),
      });
    }
  },
});
