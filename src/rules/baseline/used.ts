// Rule: the baseline holds nothing that has been mended.
import { defineRule } from '../../rule.ts';

const messages = {
  mended: ({ rule, about }: { rule: string; about: string }) =>
    `The rule \`${rule}\` finds nothing about \`${about}\` any more; run \`handrail baseline\`, which takes it off the list`,
  fewer: (values: { rule: string; about: string; count: number; left: number }) =>
    `The rule \`${values.rule}\` finds ${values.left} of the ${values.count} about \`${values.about}\`; run \`handrail baseline\`, which lowers the count`,
};

export default defineRule({
  id: 'baseline/used',
  summary: 'The baseline holds nothing that has been mended.',
  why: 'The baseline is a debt that is being paid off. What has been mended and stays on the list may break again, and nobody would hear of it.',
  severity: 'error',
  messages,
  examples: {
    good: [
      {
        title: 'The service still has no objective',
        files: `-- baseline.yaml --
- rule: service/has-slo
  path: services/search.mdx
  subject: service:search
-- services/search.mdx --
---
title: Search
tier: 2
---
`,
      },
    ],
    bad: [
      {
        title: 'The objective is there by now, and one of two dead links is mended',
        files: `-- baseline.yaml --
- rule: service/has-slo
  path: services/search.mdx
  subject: service:search
- rule: link/resolves
  path: services/search.mdx
  subject: service:search
  count: 2
-- services/search.mdx --
---
title: Search
tier: 2
slos:
  - name: availability
    kind: availability
    target: 99.9
---

The [old guide](/guide/search/) is gone.
`,
        reports: [
          'baseline.yaml:1:3  error  The rule `service/has-slo` finds nothing about `service:search` any more; run `handrail baseline`, which takes it off the list',
          'baseline.yaml:4:3  error  The rule `link/resolves` finds 1 of the 2 about `service:search`; run `handrail baseline`, which lowers the count',
        ],
      },
    ],
  },
  check(handbook, report, found) {
    // What cannot be read may be what they are for.
    if (handbook.isUnread() || handbook.settings.unread) return;
    for (const { entry, left } of handbook.unusedBaseline(found)) {
      const { rule, subject, path, count, place } = entry;
      const about = subject ?? path;
      report({
        message:
          left === 0
            ? messages.mended({ rule, about })
            : messages.fewer({ rule, about, count, left }),
        place,
        ...(subject !== undefined && { subject }),
      });
    }
  },
});
