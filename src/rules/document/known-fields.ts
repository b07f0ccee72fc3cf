// Rule: every field is one that the handbook knows.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  fault: ({ reason, remedy }: { reason: string; remedy: string }) => `${reason}; ${remedy}`,
};

export default defineRule({
  id: 'document/known-fields',
  summary: 'Every field is one that its kind of document has.',
  why: 'A misspelt field is read by nobody: `reviewd` leaves a page without a review date, and `bakcup` a service without a second owner, although the author wrote both. Silence would look like success.',
  severity: 'error',
  messages,
  examples: {
    good: [
      {
        title: 'Each field is spelt as the schema spells it',
        files: `-- services/payments.mdx --
---
title: Payments
owner: payments
reviewed: 2026-09-30
---
`,
      },
    ],
    bad: [
      {
        title: 'A misspelt field, and one that means nothing here',
        files: `-- services/payments.mdx --
---
title: Payments
ownr: payments
weight: 20
---
`,
        reports: [
          'services/payments.mdx:3:1  error  The field `ownr` is not known; did you mean `owner`?',
          'services/payments.mdx:4:1  error  The field `weight` is not known; remove it',
        ],
      },
    ],
  },
  check(handbook, report) {
    for (const { fault, file } of handbook.faults('unknown-field')) {
      const target = handbook.at(file, fault.place);
      const { place, related } = fault;
      const subject = target && subjectOf(target);
      report({ message: messages.fault(fault), place, subject, related });
    }
  },
});
