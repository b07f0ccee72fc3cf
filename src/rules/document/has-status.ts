// Rule: every document of the kinds that the policy names says where it stands.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  missing: ({ kind, by }: { kind: string; by: string }) =>
    `This ${kind} does not say where it stands; set \`status\`, for example to \`active\`, as the policy wants of its kind (${by})`,
};

export default defineRule({
  id: 'document/has-status',
  summary: 'Every document of the kinds that the policy names says where it stands.',
  why: 'A page that says nothing of itself is taken for the truth. Whether it is in force, still to be finished, or kept only for old links is what a reader needs to know before they follow the first step.',
  severity: 'error',
  policy: ['documents.statusFor'],
  messages,
  examples: {
    good: [
      {
        title: 'A runbook in force; a guide need not say it',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  documents:
    statusFor: [runbook]
-- runbooks/search/slow.mdx --
---
title: Search is slow
status: active
---
-- guide/capacity.mdx --
---
title: Capacity planning
---
`,
      },
    ],
    bad: [
      {
        title: 'Nobody knows whether it is in force',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  documents:
    statusFor: [runbook]
-- runbooks/search/slow.mdx --
---
title: Search is slow
---
`,
        reports: [
          'runbooks/search/slow.mdx:1:1  error  This runbook does not say where it stands; set `status`, for example to `active`, as the policy wants of its kind (`handbook.yaml:4`)',
        ],
      },
    ],
  },
  check(handbook, report) {
    const kinds = handbook.policy.documents?.statusFor ?? [];
    for (const document of handbook.documentsInUse(kinds)) {
      if ((document.data['status'] ?? null) !== null) continue;
      report({
        message: messages.missing({
          kind: document.kind,
          by: handbook.setBy('documents.statusFor'),
        }),
        place: document.place('/status'),
        subject: subjectOf(document),
      });
    }
  },
});
