// Rule: an RFC whose kind of change has a plan shows its output.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  missing: ({ kind, by }: { kind: string; by: string }) =>
    `This RFC has no \`change.plan\`, and a change of kind \`${kind}\` shows the output of its plan (${by}); add its address`,
};

export default defineRule({
  id: 'rfc/has-plan-output',
  summary: 'An RFC whose kind of change has a plan shows the output of it.',
  why: 'The words of an RFC say what its author means to change; the output of the plan says what the tool will do. The database that is destroyed and made anew stands in the second one alone.',
  severity: 'error',
  policy: ['changes.kinds'],
  messages,
  examples: {
    good: [
      {
        title: 'A plan, another kind of change, and a proposal',
        files: `-- rfcs/0001-new-network.mdx --
---
status: approved
risk: medium
created: 2026-11-01
change:
  kind: infrastructure
  plan: https://ci.example.com/plans/118
---
-- rfcs/0002-cache-prices.mdx --
---
status: approved
risk: low
created: 2026-11-01
change:
  kind: code
---
-- rfcs/0003-new-cluster.mdx --
---
status: review
risk: medium
created: 2026-11-01
change:
  kind: infrastructure
---
`,
      },
      {
        title: 'A policy without kinds of change',
        files: `-- handbook.yaml --
title: Example Shop operations
extends: minimal
-- rfcs/0001-new-network.mdx --
---
status: approved
risk: medium
created: 2026-11-01
change:
  kind: infrastructure
---
`,
      },
    ],
    bad: [
      {
        title: 'Infrastructure without a plan',
        files: `-- rfcs/0001-new-network.mdx --
---
status: approved
risk: medium
created: 2026-11-01
change:
  kind: Infrastructure
---
`,
        reports: [
          'rfcs/0001-new-network.mdx:6:9  error  This RFC has no `change.plan`, and a change of kind `infrastructure` shows the output of its plan (the preset `standard`); add its address',
        ],
      },
    ],
  },
  check(handbook, report) {
    const { changes } = handbook;
    for (const rfc of handbook.of('rfc')) {
      const kind = changes.changeKindOf(handbook, rfc);
      if (!kind?.planOutput || !changes.isDecided(rfc)) continue;
      if (handbook.valueAt(rfc, '/change/plan') !== undefined) continue;
      const by = handbook.setBy(`changes.kinds.${kind.id}.planOutput`);
      report({
        message: messages.missing({ kind: kind.id, by }),
        place: rfc.place('/change/kind'),
        subject: subjectOf(rfc),
      });
    }
  },
});
