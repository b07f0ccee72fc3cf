// Rule: a waiver accepts something that is really found.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  unused: ({ rule, about }: { rule: string; about: string }) =>
    `The rule \`${rule}\` finds nothing about \`${about}\`, so there is nothing to waive; remove the waiver`,
};

export default defineRule({
  id: 'waiver/used',
  summary: 'A waiver accepts something that is really found.',
  why: 'A waiver that is no longer needed lies in wait: the day the same thing breaks again, it is accepted before anyone has seen it.',
  severity: 'error',
  messages,
  examples: {
    good: [
      {
        title: 'The service has no objective; readiness judges its own exemptions',
        files: `-- services/search.mdx --
---
title: Search
tier: 2
---
-- waivers.yaml --
- rule: service/has-slo
  subject: service:search
  owner: search
  reason: The objective is agreed on once the new index has run for a month.
  until: 2026-12-31
- rule: ready/error-budget
  subject: service:search
  owner: search
  reason: The reading is being moved to another system.
  until: 2026-12-31
`,
      },
    ],
    bad: [
      {
        title: 'The objective is there by now',
        files: `-- services/search.mdx --
---
title: Search
tier: 2
slos:
  - name: availability
    kind: availability
    target: 99.9
---
-- waivers.yaml --
- rule: service/has-slo
  subject: service:search
  owner: search
  reason: The objective is agreed on once the new index has run for a month.
  until: 2026-12-31
`,
        reports: [
          'waivers.yaml:1:3  error  The rule `service/has-slo` finds nothing about `service:search`, so there is nothing to waive; remove the waiver',
        ],
      },
    ],
  },
  check(handbook, report, found) {
    // What cannot be read may be what they are for.
    if (handbook.isUnread() || handbook.settings.unread) return;
    for (const { rule, document } of handbook.unusedWaivers(found)) {
      // Of a rule that does not exist, waiver/complete speaks.
      if (rule.startsWith('ready/') || !handbook.isWaivable(rule)) continue;
      report({
        message: messages.unused({ rule, about: String(document.data['subject']) }),
        place: document.place(),
        subject: subjectOf(document),
      });
    }
  },
});
