// Rule: an RFC has the sections that the policy wants of its risk, and each says something.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  missing: ({ heading, risk, near }: { heading: string; risk: string; near: string | undefined }) =>
    `There is no section \`${heading}\`, which an RFC of risk \`${risk}\` has; ${near ? `rename \`${near}\` if it is meant, or write it` : `write it under the heading \`## ${heading}\``}`,
  empty: ({ heading, risk }: { heading: string; risk: string }) =>
    `The section \`${heading}\` is empty, and an RFC of risk \`${risk}\` needs it; write what belongs there`,
};

export default defineRule({
  id: 'rfc/has-sections',
  summary: 'An RFC has the sections that the policy wants of its risk, and each says something.',
  why: 'Those who decide read ten proposals in an hour and look for the same things in each: what changes, who notices, what else was considered. The section that is missing is the question that nobody asked before the change was made.',
  severity: 'error',
  policy: ['changes.sections'],
  messages,
  examples: {
    good: [
      {
        title: 'What every RFC has and what a high risk has; a draft is still being written',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  changes:
    sections:
      - heading: Proposal
        aliases: [What changes]
        requiredFor: ['*']
      - heading: Alternatives
        requiredFor: [high]
-- rfcs/0001-cache-prices.mdx --
---
status: review
risk: low
created: 2026-11-01
---

## What changes

Prices are cached for a minute.
-- rfcs/0002-new-index.mdx --
---
status: draft
risk: high
created: 2026-11-01
---
`,
      },
      {
        title: 'A policy without sections',
        files: `-- rfcs/0001-cache-prices.mdx --
---
status: review
risk: low
created: 2026-11-01
---
`,
      },
    ],
    bad: [
      {
        title: 'A section is missing, one is misspelt, and one is empty',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  changes:
    sections:
      - heading: Proposal
        requiredFor: ['*']
      - heading: Alternatives
        requiredFor: [high]
-- rfcs/0001-new-index.mdx --
---
status: review
risk: High
created: 2026-11-01
---

## Proposal

## Altrnatives

None.
-- rfcs/0002-cache-prices.mdx --
---
status: approved
risk: low
created: 2026-11-01
---
`,
        reports: [
          'rfcs/0001-new-index.mdx:1:1  error  There is no section `Alternatives`, which an RFC of risk `high` has; rename `Altrnatives` if it is meant, or write it',
          'rfcs/0001-new-index.mdx:7:1  error  The section `Proposal` is empty, and an RFC of risk `high` needs it; write what belongs there',
          'rfcs/0002-cache-prices.mdx:1:1  error  There is no section `Proposal`, which an RFC of risk `low` has; write it under the heading `## Proposal`',
        ],
      },
    ],
  },
  check(handbook, report) {
    const { changes } = handbook;
    const { sections = [], rollbackHeadings = [] } = handbook.policy.changes ?? {};
    const isRollback = (heading: string) =>
      rollbackHeadings.some((each) => each.toLowerCase() === heading.toLowerCase());
    for (const rfc of handbook.of('rfc')) {
      const found = changes.riskOf(handbook, rfc);
      if (!changes.isProposed(rfc)) continue;
      const risk = found?.id ?? String(rfc.data['risk']);
      const gaps = handbook.missingSections(rfc, sections, ({ heading, requiredFor = [] }) => {
        // The way back has a rule of its own.
        if (found?.rollbackPlan && isRollback(heading)) return false;
        return requiredFor.some((word) => word === '*' || changes.isRisk(handbook, rfc, word));
      });
      for (const { heading, empty, near, place } of gaps)
        report({
          message: empty
            ? messages.empty({ heading, risk })
            : messages.missing({ heading, risk, near }),
          place,
          subject: subjectOf(rfc),
        });
    }
  },
});
