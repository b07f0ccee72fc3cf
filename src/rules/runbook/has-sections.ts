// Rule: a runbook has the sections that the policy wants of its type, and each says something.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  missing: ({ heading, type, near }: { heading: string; type: string; near: string | undefined }) =>
    `There is no section \`${heading}\`, which a runbook of type \`${type}\` has; ${near ? `rename \`${near}\` if it is meant, or write it` : `write it under the heading \`## ${heading}\``}`,
  empty: ({ heading, type }: { heading: string; type: string }) =>
    `The section \`${heading}\` is empty, and a runbook of type \`${type}\` needs it; write what belongs there`,
};

export default defineRule({
  id: 'runbook/has-sections',
  summary: 'A runbook has the sections that the policy wants of its type, and each says something.',
  why: 'Someone who opens twenty runbooks a year finds the mitigation by where it always stands. A section that is missing is missed at the moment of need: nobody thinks of how to undo a step until the step has made it worse.',
  severity: 'error',
  policy: ['runbooks.sections'],
  messages,
  examples: {
    good: [
      {
        title: 'Headings count in any letter case, numbered or not, and by their other names',
        files: `-- runbooks/checkout/latency.md --
# Checkout is slow

## 1. Symptoms

The 95th percentile is above 0.8 s.

## 2. IMPACT:

Customers leave their baskets.

## Diagnosis

### Which step

Look at the drill-down dashboard.

## Mitigation

Scale the service up.

## Rollback

Scale it down again.

## Escalation

Call the platform team.
-- runbooks/checkout/carts-lost.md --
---
title: Carts are lost
status: draft
---
`,
      },
      {
        title: 'What a body that cannot be read contains is not known',
        files: `-- runbooks/checkout/latency.mdx --
ssh <user>@bastion
`,
      },
    ],
    bad: [
      {
        title: 'A heading with a slip of the pen, an empty section, and one that is missing',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  runbooks:
    sections:
      - heading: Diagnosis
        requiredFor: [alert]
      - heading: Mitigation
        requiredFor: [alert]
      - heading: Rollback
        aliases: [Undo]
        requiredFor: [alert]
      - heading: Verification
        requiredFor: [procedure]
-- runbooks/checkout/latency.md --
# Checkout is slow

## Diagnossis

Look at the drill-down dashboard.

#### Mitigation

Scale the service up.

## Undo
`,
        reports: [
          'runbooks/checkout/latency.md:1:1  error  There is no section `Diagnosis`, which a runbook of type `alert` has; rename `Diagnossis` if it is meant, or write it',
          'runbooks/checkout/latency.md:1:1  error  There is no section `Mitigation`, which a runbook of type `alert` has; write it under the heading `## Mitigation`',
          'runbooks/checkout/latency.md:11:1  error  The section `Undo` is empty, and a runbook of type `alert` needs it; write what belongs there',
        ],
      },
    ],
  },
  check(handbook, report) {
    const sections = handbook.policy.runbooks?.sections ?? [];
    for (const runbook of handbook.runbooksInUse()) {
      const type = handbook.runbookType(runbook);
      const subject = subjectOf(runbook);
      const gaps = handbook.missingSections(
        runbook,
        sections,
        ({ requiredFor }) => requiredFor?.includes(type) === true,
      );
      for (const { heading, empty, near, place } of gaps) {
        const message = empty
          ? messages.empty({ heading, type })
          : messages.missing({ heading, type, near });
        report({ message, place, subject });
      }
    }
  },
});
