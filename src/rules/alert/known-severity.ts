// Rule: every alert has a severity that the policy knows.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  missing: ({ name, label, known }: { name: string; label: string; known: string }) =>
    `\`${name}\` has no label \`${label}\`; add it with one of ${known}, or with another name of theirs`,
  unknown: ({ value, near, known }: { value: string; near: string | undefined; known: string }) =>
    `No severity is called \`${value}\`; ${near ? `did you mean \`${near}\`?` : `use one of ${known}, or another name of theirs`}`,
};

export default defineRule({
  id: 'alert/known-severity',
  summary: 'Every alert has a severity that the policy knows.',
  why: 'The severity decides whether a phone rings or a ticket waits until Monday. A label that no route knows falls through to the default, so a typing mistake turns a page into a line that is read days later.',
  severity: 'error',
  policy: ['severities', 'alerts.severityLabel', 'alerts.otherSeverities'],
  messages,
  examples: {
    good: [
      {
        title: 'An alias of a severity in any letter case, an allowed other one, and a template',
        files: `-- alerts/checkout.yaml --
groups:
  - name: checkout
    rules:
      - alert: CheckoutDown
        expr: up{job="checkout"} == 0
        labels:
          severity: Critical
      - alert: Watchdog
        expr: vector(1)
        labels:
          severity: None
      - alert: CheckoutQuotaNear
        expr: checkout_quota_ratio > 0.8
        labels:
          severity: '{{ $labels.level }}'
`,
      },
      {
        title: 'A policy without severities',
        files: `-- handbook.yaml --
title: Example Shop operations
extends: minimal
-- alerts/search.yaml --
groups:
  - name: search
    rules:
      - alert: SearchDown
        expr: up{job="search"} == 0
`,
      },
    ],
    bad: [
      {
        title: 'A slip of the pen, a word that the policy does not have, an empty label, and none',
        files: `-- alerts/search.yaml --
groups:
  - name: search
    rules:
      - alert: SearchDown
        expr: up{job="search"} == 0
        labels:
          severity: critcal
      - alert: SearchSlow
        expr: search_duration_seconds > 2
        labels:
          severity: catastrophic
      - alert: SearchIndexStale
        expr: time() - search_index_updated_seconds > 900
        labels:
          severity: ''
      - alert: SearchQueueLong
        expr: search_queue_length > 100
`,
        reports: [
          'alerts/search.yaml:7:21  error  No severity is called `critcal`; did you mean `critical`?',
          'alerts/search.yaml:11:21  error  No severity is called `catastrophic`; use one of `sev1`, `sev2`, `sev3`, `sev4`, or another name of theirs',
          'alerts/search.yaml:15:21  error  `SearchIndexStale` has no label `severity`; add it with one of `sev1`, `sev2`, `sev3`, `sev4`, or with another name of theirs',
          'alerts/search.yaml:16:16  error  `SearchQueueLong` has no label `severity`; add it with one of `sev1`, `sev2`, `sev3`, `sev4`, or with another name of theirs',
        ],
      },
    ],
  },
  check(handbook, report) {
    const { severities } = handbook.policy;
    if (severities === undefined) return;
    const { severityLabel: label, otherSeverities } = handbook.settings.alerts;
    const known = severities.map((severity) => `\`${severity.id}\``).join(', ');
    const names = severities.flatMap(({ id, label, aliases = [] }) => [id, label, ...aliases]);
    for (const alert of handbook.alerts) {
      const subject = subjectOf(alert);
      const value = handbook.severityLabel(alert) ?? '';
      const place = (alert.labels.get(label) ?? alert).place;
      if (value === '') {
        report({ message: messages.missing({ name: alert.name, label, known }), place, subject });
        continue;
      }
      const other = otherSeverities.some((each) => each.toLowerCase() === value.toLowerCase());
      if (value.includes('{{') || other || handbook.severityOf(alert)) continue;
      const near = handbook.nearestOf(value, [...names, ...otherSeverities]);
      report({ message: messages.unknown({ value, near, known }), place, subject });
    }
  },
});
