// Rule: every field holds a value of its kind.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  fault: ({ reason, remedy }: { reason: string; remedy: string }) => `${reason}; ${remedy}`,
};

export default defineRule({
  id: 'document/schema',
  summary: 'Every field holds a value of its kind, and no required field is missing.',
  why: 'A deadline that is no date and a duration that is no duration are never reached: whatever is computed from them is silently left out. The same schemas complete the fields in an editor.',
  severity: 'error',
  messages,
  examples: {
    good: [
      {
        title: 'Dates are calendar dates, durations are ISO 8601',
        files: `-- runbooks/checkout/latency.mdx --
---
title: Checkout is slow
reviewed: 2026-09-30
reviewEvery: P3M
---
`,
      },
    ],
    bad: [
      {
        title: 'A date that does not exist, and a status that is not known',
        files: `-- runbooks/checkout/latency.mdx --
---
title: Checkout is slow
status: activ
reviewed: 2026-02-30
---
`,
        reports: [
          'runbooks/checkout/latency.mdx:3:9  error  `status` is `activ`; did you mean `active`?',
          'runbooks/checkout/latency.mdx:4:11  error  `reviewed` is `2026-02-30`; write a calendar date such as `2026-03-31`',
        ],
      },
      {
        title: 'A person without a name',
        files: `-- people.yaml --
- id: ana
  name: Ana Souza
- id: ben
`,
        reports: ['people.yaml:3:3  error  There is no `name`; add it'],
      },
    ],
  },
  check(handbook, report) {
    for (const { fault, file } of handbook.faults('schema')) {
      const target = handbook.at(file, fault.place);
      const { place, related } = fault;
      const subject = target && subjectOf(target);
      report({ message: messages.fault(fault), place, subject, related });
    }
  },
});
