// Rule: every document of the kinds that the policy names says whom it is written for.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  missing: ({ kind, by }: { kind: string; by: string }) =>
    `This ${kind} does not say whom it is written for; list them in \`audience\`, for example \`[on-call]\`, as the policy wants of its kind (${by})`,
};

export default defineRule({
  id: 'document/has-audience',
  summary: 'Every document of the kinds that the policy names says whom it is written for.',
  why: 'A page for everybody is for nobody: it explains to the engineer what a container is, and to customer support how to drain a queue. Who knows for whom they write leaves out the rest, and the reader sees at once whether to read on.',
  severity: 'error',
  policy: ['documents.audienceFor'],
  messages,
  examples: {
    good: [
      {
        title: 'Written for people on call; a draft need not say it yet',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  documents:
    audienceFor: [runbook]
-- runbooks/search/slow.mdx --
---
title: Search is slow
audience: [on-call]
---
-- runbooks/search/down.mdx --
---
title: Search is down
status: draft
---
`,
      },
    ],
    bad: [
      {
        title: 'Nobody knows for whom, and an empty list',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  documents:
    audienceFor: [runbook]
-- runbooks/search/down.mdx --
---
title: Search is down
audience: []
---
-- runbooks/search/slow.mdx --
---
title: Search is slow
---
`,
        reports: [
          'runbooks/search/down.mdx:3:11  error  This runbook does not say whom it is written for; list them in `audience`, for example `[on-call]`, as the policy wants of its kind (`handbook.yaml:4`)',
          'runbooks/search/slow.mdx:1:1  error  This runbook does not say whom it is written for; list them in `audience`, for example `[on-call]`, as the policy wants of its kind (`handbook.yaml:4`)',
        ],
      },
    ],
  },
  check(handbook, report) {
    const kinds = handbook.policy.documents?.audienceFor ?? [];
    for (const document of handbook.documentsInUse(kinds)) {
      const { audience } = document.data;
      if (Array.isArray(audience) ? audience.length > 0 : audience) continue;
      report({
        message: messages.missing({
          kind: document.kind,
          by: handbook.setBy('documents.audienceFor'),
        }),
        place: document.place('/audience'),
        subject: subjectOf(document),
      });
    }
  },
});
