// Rule: a postmortem has the sections that the policy wants of its incident's severity.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  missing: ({ heading, near, by }: { heading: string; near: string | undefined; by: string }) =>
    `There is no section \`${heading}\`, which the policy wants of this postmortem (${by}); ${near ? `rename \`${near}\` if it is meant, or write it` : `write it under the heading \`## ${heading}\``}`,
  empty: ({ heading, by }: { heading: string; by: string }) =>
    `The section \`${heading}\` is empty, and the policy wants it of this postmortem (${by}); write what belongs there`,
};

const POLICY = `-- handbook.yaml --
title: Example Shop operations
policy:
  postmortems:
    sections:
      - heading: Summary
        requiredFor: ['*']
      - heading: Root cause
        aliases: [Cause]
        requiredFor: ['*']
      - heading: What went well
        requiredFor: [sev1]
      - heading: Lessons
-- incidents/checkout-errors.yaml --
severity: S1
services: []
startedAt: 2026-10-06T14:03:00Z
-- incidents/search-slow.yaml --
severity: sev3
services: []
startedAt: 2026-10-22T08:40:00Z
`;

export default defineRule({
  id: 'postmortem/has-sections',
  summary: 'A postmortem has the sections that the policy wants, and each says something.',
  why: 'A postmortem is read by people who were not there, years later, beside twenty others. The section that is left out is the one that hurt: how long nobody noticed, or what had been known before.',
  severity: 'error',
  policy: ['postmortems.sections'],
  messages,
  examples: {
    good: [
      {
        title: 'Each severity has its own sections, and a draft is not finished',
        files: `${POLICY}-- postmortems/checkout-errors.mdx --
---
title: Checkout errors
incident: checkout-errors
status: published
---

## Summary

One order in five failed.

## 2. Cause

The release read a setting that was not there.

## What went well

The rollback took four minutes.
-- postmortems/search-slow.mdx --
---
title: Search slow
incident: search-slow
status: review
---

## Summary

Search took four seconds.

## Root cause

The heap of one node was full.
-- postmortems/second-look.mdx --
---
title: Search slow, a second look
incident: search-slow
status: draft
---
`,
      },
    ],
    bad: [
      {
        title: 'A heading with a slip of the pen, an empty section, and one that is missing',
        files: `${POLICY}-- postmortems/checkout-errors.mdx --
---
title: Checkout errors
incident: checkout-errors
status: review
---

## Sumary

One order in five failed.

## Root cause
`,
        reports: [
          'postmortems/checkout-errors.mdx:1:1  error  There is no section `Summary`, which the policy wants of this postmortem (`handbook.yaml:5`); rename `Sumary` if it is meant, or write it',
          'postmortems/checkout-errors.mdx:1:1  error  There is no section `What went well`, which the policy wants of this postmortem (`handbook.yaml:5`); write it under the heading `## What went well`',
          'postmortems/checkout-errors.mdx:11:1  error  The section `Root cause` is empty, and the policy wants it of this postmortem (`handbook.yaml:5`); write what belongs there',
        ],
      },
    ],
  },
  check(handbook, report) {
    const { incidents } = handbook;
    const sections = handbook.policy.postmortems?.sections ?? [];
    const by = handbook.setBy('postmortems.sections');
    for (const postmortem of handbook.of('postmortem')) {
      if (!handbook.isPublished(postmortem) || handbook.postmortems.stateOf(postmortem) === 'draft')
        continue;
      const incident = incidents.of(postmortem);
      const gaps = handbook.missingSections(postmortem, sections, ({ requiredFor }) =>
        incident ? incidents.isOf(incident, requiredFor) : requiredFor?.includes('*') === true,
      );
      for (const { heading, empty, near, place } of gaps) {
        const message = empty
          ? messages.empty({ heading, by })
          : messages.missing({ heading, near, by });
        report({ message, place, subject: subjectOf(postmortem) });
      }
    }
  },
});
