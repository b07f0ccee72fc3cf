// Rule: an RFC whose risk asks for a way back says how the change is undone.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  missing: ({ risk, heading, by }: { risk: string; heading: string; by: string }) =>
    `This RFC does not say how the change is undone, and one of risk \`${risk}\` does (${by}); write it under the heading \`## ${heading}\`, or name a runbook in \`change.rollback\``,
  empty: ({ heading, risk, by }: { heading: string; risk: string; by: string }) =>
    `The section \`${heading}\` is empty, and an RFC of risk \`${risk}\` says how the change is undone (${by}); write down the steps back`,
};

export default defineRule({
  id: 'rfc/has-rollback-plan',
  summary: 'An RFC whose risk asks for a way back says how the change is undone.',
  why: 'Whoever writes the way back while the change is on paper finds the step that has none. Whoever looks for it at three in the morning, with half of the change made, finds the same step when it is too late.',
  severity: 'error',
  policy: ['changes.risks', 'changes.rollbackHeadings'],
  messages,
  examples: {
    good: [
      {
        title: 'A section, a runbook, a low risk, and a draft',
        files: `-- rfcs/0001-new-index.mdx --
---
status: review
risk: high
created: 2026-11-01
---

## Backout plan

Point the alias at the old index.
-- rfcs/0002-new-queue.mdx --
---
status: approved
risk: medium
created: 2026-11-01
change:
  rollback: search/use-old-queue
---
-- runbooks/search/use-old-queue.mdx --
# Use the old queue
-- rfcs/0003-cache-prices.mdx --
---
status: approved
risk: low
created: 2026-11-01
---
-- rfcs/0004-new-network.mdx --
---
status: draft
risk: high
created: 2026-11-01
---
`,
      },
      {
        title: 'A policy without levels of risk',
        files: `-- handbook.yaml --
title: Example Shop operations
extends: minimal
-- rfcs/0001-new-index.mdx --
---
status: approved
risk: high
created: 2026-11-01
---
`,
      },
    ],
    bad: [
      {
        title: 'No way back, and an empty one',
        files: `-- rfcs/0001-new-index.mdx --
---
status: review
risk: high
created: 2026-11-01
---

## Proposal

Build a second index beside the first.
-- rfcs/0002-new-queue.mdx --
---
status: implemented
risk: med
created: 2026-10-01
---

## Rollback

## Cost

Nothing.
`,
        reports: [
          'rfcs/0001-new-index.mdx:3:7  error  This RFC does not say how the change is undone, and one of risk `high` does (the preset `standard`); write it under the heading `## Rollback`, or name a runbook in `change.rollback`',
          'rfcs/0002-new-queue.mdx:7:1  error  The section `Rollback` is empty, and an RFC of risk `medium` says how the change is undone (the preset `standard`); write down the steps back',
        ],
      },
    ],
  },
  check(handbook, report) {
    const { changes } = handbook;
    const { rollbackHeadings = [] } = handbook.policy.changes ?? {};
    const [heading = 'Rollback', ...aliases] = rollbackHeadings;
    for (const rfc of handbook.of('rfc')) {
      const risk = changes.riskOf(handbook, rfc);
      if (!risk?.rollbackPlan || !changes.isProposed(rfc)) continue;
      // Whether there is such a runbook is told where references are.
      if (typeof handbook.valueAt(rfc, '/change/rollback') === 'string') continue;
      const by = handbook.setBy(`changes.risks.${risk.id}.rollbackPlan`);
      const subject = subjectOf(rfc);
      for (const gap of handbook.missingSections(rfc, [{ heading, aliases }], () => true))
        report(
          gap.empty
            ? {
                message: messages.empty({ heading: gap.heading, risk: risk.id, by }),
                place: gap.place,
                subject,
              }
            : {
                message: messages.missing({ risk: risk.id, heading, by }),
                place: rfc.place('/risk'),
                subject,
              },
        );
    }
  },
});
