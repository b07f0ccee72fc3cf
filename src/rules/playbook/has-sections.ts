// Rule: a playbook has the sections that the policy wants, and each says something.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  missing: ({ heading, near }: { heading: string; near: string | undefined }) =>
    `There is no section \`${heading}\`, which every playbook has; ${near ? `rename \`${near}\` if it is meant, or write it` : `write it under the heading \`## ${heading}\``}`,
  empty: ({ heading }: { heading: string }) =>
    `The section \`${heading}\` is empty, and every playbook needs it; write what belongs there`,
};

export default defineRule({
  id: 'playbook/has-sections',
  summary: 'A playbook has the sections that the policy wants, and each says something.',
  why: 'A playbook is opened by people who have never worked together, in a situation that none of them has seen. They find what to do and whom to tell when it stands where it stands in every other one.',
  severity: 'error',
  policy: ['playbooks.sections'],
  messages,
  examples: {
    good: [
      {
        title: 'All sections, one by its other name; a draft',
        files: `-- playbooks/data-leak.mdx --
# Leak of data

## When to use

Data of customers may have left the company.

## Steps

1. Call the security team.

## Communication

Legal decides what customers are told.
-- playbooks/stolen-credentials.mdx --
---
title: Stolen credentials
status: draft
---
`,
      },
    ],
    bad: [
      {
        title: 'A section is missing, one is misspelt, and one is empty',
        files: `-- playbooks/data-leak.mdx --
# Leak of data

## Purpos

Data of customers may have left the company.

## Steps
`,
        reports: [
          'playbooks/data-leak.mdx:1:1  error  There is no section `Communication`, which every playbook has; write it under the heading `## Communication`',
          'playbooks/data-leak.mdx:1:1  error  There is no section `Purpose`, which every playbook has; rename `Purpos` if it is meant, or write it',
          'playbooks/data-leak.mdx:7:1  error  The section `Steps` is empty, and every playbook needs it; write what belongs there',
        ],
      },
    ],
  },
  check(handbook, report) {
    const sections = handbook.policy.playbooks?.sections ?? [];
    for (const playbook of handbook.of('playbook')) {
      if (!handbook.isPublished(playbook) || handbook.isRetired(playbook)) continue;
      const gaps = handbook.missingSections(playbook, sections, ({ requiredFor = [] }) =>
        requiredFor.some((word) => word === 'playbook' || word === '*'),
      );
      for (const { heading, empty, near, place } of gaps)
        report({
          message: empty ? messages.empty({ heading }) : messages.missing({ heading, near }),
          place,
          subject: subjectOf(playbook),
        });
    }
  },
});
