// Rule: a change adds nothing to the baseline.
import { defineRule } from '../../rule.ts';

const messages = {
  grown: ({ rule, about }: { rule: string; about: string }) =>
    `This change adds \`${rule}\` about \`${about}\` to the baseline, which only ever shrinks; mend what the rule finds, or accept it for a while in \`waivers.yaml\``,
  raised: (values: { rule: string; about: string; count: number; before: number }) =>
    `This change raises the count of \`${values.rule}\` about \`${values.about}\` from ${values.before} to ${values.count}, and the baseline only ever shrinks; mend what is new, or accept it for a while in \`waivers.yaml\``,
};

export default defineRule({
  id: 'baseline/shrinks',
  summary: 'A change adds nothing to the baseline.',
  why: 'The baseline is for what was there before anybody checked. A list that can be added to is a way to merge anything, and it grows for ever. It is compared with the list at the commit of `--since`; without one there is nothing to compare it with.',
  severity: 'error',
  messages,
  examples: {
    good: [
      {
        title: 'One of two is mended',
        files: `-- ref/baseline.yaml --
- rule: link/resolves
  path: services/search.mdx
  subject: service:search
  count: 2
-- baseline.yaml --
- rule: link/resolves
  path: services/search.mdx
  subject: service:search
-- services/search.mdx --
---
title: Search
---

The [old guide](/guide/search/) is gone.
`,
      },
    ],
    bad: [
      {
        title: 'A second dead link, and a service without an objective',
        files: `-- ref/baseline.yaml --
- rule: link/resolves
  path: services/search.mdx
  subject: service:search
-- baseline.yaml --
- rule: link/resolves
  path: services/search.mdx
  subject: service:search
  count: 2
- rule: service/has-slo
  path: services/search.mdx
  subject: service:search
-- services/search.mdx --
---
title: Search
tier: 2
---

The [old guide](/guide/search/) and the [older guide](/guide/older/) are gone.
`,
        reports: [
          'baseline.yaml:1:3  error  This change raises the count of `link/resolves` about `service:search` from 1 to 2, and the baseline only ever shrinks; mend what is new, or accept it for a while in `waivers.yaml`',
          'baseline.yaml:5:3  error  This change adds `service/has-slo` about `service:search` to the baseline, which only ever shrinks; mend what the rule finds, or accept it for a while in `waivers.yaml`',
        ],
      },
    ],
  },
  check(handbook, report) {
    for (const { entry, before } of handbook.grownBaseline()) {
      const { rule, subject, path, count, place } = entry;
      const about = subject ?? path;
      report({
        message:
          before === 0
            ? messages.grown({ rule, about })
            : messages.raised({ rule, about, count, before }),
        place,
        ...(subject !== undefined && { subject }),
      });
    }
  },
});
