// Rule: the runbook that an alert links to is a page of this handbook.
import { defineRule, MOST_SUGGESTIONS, subjectOf } from '../../rule.ts';

const messages = {
  absent: ({ url, near }: { url: string; near: string | undefined }) =>
    `No runbook is at \`${url}\`; ${near ? `did you mean \`${near}\`?` : 'write it, or correct the address'}`,
  draft: ({ url }: { url: string }) =>
    `The runbook at \`${url}\` is not published; finish it and set its status to \`active\``,
  anchor: ({ url, anchor, near }: { url: string; anchor: string; near: string | undefined }) =>
    `\`${url}\` has no heading \`#${anchor}\`; ${near ? `did you mean \`#${near}\`?` : 'correct the fragment, or remove it'}`,
};

export default defineRule({
  id: 'alert/runbook-exists',
  summary: 'The runbook that an alert links to is a page of this handbook.',
  why: 'The link in a page is followed once, at night, by someone who has no time to search. An address that answers with nothing costs the minutes that the runbook was written to save. Addresses on other hosts are not checked; they are counted on the health page.',
  severity: 'error',
  messages,
  examples: {
    good: [
      {
        title: 'The address is the path of a runbook; a query and a heading may follow',
        files: `-- alerts/checkout.yaml --
groups:
  - name: checkout
    rules:
      - alert: CheckoutLatencyHigh
        expr: histogram_quantile(0.95, checkout_duration_seconds_bucket) > 0.8
        annotations:
          runbook_url: https://ops.example.com/runbooks/checkout/latency/?pod={{ $labels.pod }}#mitigation
-- runbooks/checkout/latency.md --
# Checkout is slow

## Mitigation

Scale the service up.
`,
      },
    ],
    bad: [
      {
        title: 'The file name is spelt differently',
        files: `-- alerts/checkout.yaml --
groups:
  - name: checkout
    rules:
      - alert: CheckoutLatencyHigh
        expr: histogram_quantile(0.95, checkout_duration_seconds_bucket) > 0.8
        annotations:
          runbook_url: https://ops.example.com/runbooks/checkout/latncy/
-- runbooks/checkout/latency.md --
# Checkout is slow
`,
        reports: [
          'alerts/checkout.yaml:7:24  error  No runbook is at `/runbooks/checkout/latncy/`; did you mean `/runbooks/checkout/latency/`?',
        ],
      },
      {
        title: 'The runbook is a draft',
        files: `-- alerts/checkout.yaml --
groups:
  - name: checkout
    rules:
      - alert: CheckoutLatencyHigh
        expr: histogram_quantile(0.95, checkout_duration_seconds_bucket) > 0.8
        annotations:
          runbook_url: /runbooks/checkout/latency/
-- runbooks/checkout/latency.md --
---
title: Checkout is slow
status: draft
---
`,
        reports: [
          'alerts/checkout.yaml:7:24  error  The runbook at `/runbooks/checkout/latency/` is not published; finish it and set its status to `active`',
        ],
      },
      {
        title: 'The heading was renamed',
        files: `-- alerts/checkout.yaml --
groups:
  - name: checkout
    rules:
      - alert: CheckoutLatencyHigh
        expr: histogram_quantile(0.95, checkout_duration_seconds_bucket) > 0.8
        annotations:
          runbook_url: /runbooks/checkout/latency/#mitigating
-- runbooks/checkout/latency.md --
# Checkout is slow

## Mitigation

Scale the service up.
`,
        reports: [
          'alerts/checkout.yaml:7:24  error  `/runbooks/checkout/latency/` has no heading `#mitigating`; did you mean `#mitigation`?',
        ],
      },
    ],
  },
  check(handbook, report) {
    const absent = new Map<string, number>();
    for (const alert of handbook.alerts) {
      const link = handbook.runbookOf(alert);
      if (link.kind !== 'missing' && link.kind !== 'page') continue;
      const where = { place: link.annotation.place, subject: subjectOf(alert) };
      if (link.kind === 'missing') {
        const url = link.wanted;
        const count = (absent.get(alert.path) ?? 0) + 1;
        absent.set(alert.path, count);
        const near = count > MOST_SUGGESTIONS ? undefined : handbook.nearestPage(url);
        const message = link.draft ? messages.draft({ url }) : messages.absent({ url, near });
        report({ message, ...where });
      } else if (
        link.anchor !== undefined &&
        typeof link.page === 'object' &&
        'body' in link.page
      ) {
        const ids = link.page.body?.headings.map((heading) => heading.id) ?? [];
        if (!handbook.anchorsOf(link.page).includes(link.anchor))
          report({
            message: messages.anchor({
              url: link.url,
              anchor: link.anchor,
              near: handbook.nearestOf(link.anchor, ids),
            }),
            ...where,
          });
      }
    }
  },
});
