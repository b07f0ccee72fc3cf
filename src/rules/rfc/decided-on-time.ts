// Rule: an RFC that waits for a decision is decided in time.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  late: ({ on, today }: { on: string; today: string }) =>
    `This RFC was to be decided by \`${on}\`, which is before ${today}; decide it and set \`status\`, or agree on a new date`,
  waiting: (values: { since: string; due: string; within: string; by: string }) =>
    `This RFC has waited for a decision since \`${values.since}\`, and one was due by ${values.due}; decide it, or set \`decideBy\`; the policy allows ${values.within} (${values.by})`,
};

export default defineRule({
  id: 'rfc/decided-on-time',
  summary: 'An RFC in review is decided by its date, or within the time that the policy gives.',
  why: 'A proposal that nobody answers is a refusal that nobody has to explain. Its author waits, then works around it, and the risk that it was to remove stays. A date turns silence into a question to those who owe the answer.',
  severity: 'error',
  clock: true,
  policy: ['changes.decideWithin'],
  messages,
  examples: {
    good: [
      {
        title: 'In time by its own date, in time by the policy, and decided',
        files: `-- rfcs/0001-second-provider.mdx --
---
status: review
risk: high
created: 2026-08-01
decideBy: 2026-12-04
---
-- rfcs/0002-new-index.mdx --
---
status: review
risk: low
created: 2026-08-01
submitted: 2026-11-10
---
-- rfcs/0003-cache-prices.mdx --
---
status: rejected
risk: low
created: 2026-01-15
decideBy: 2026-02-01
---
`,
      },
      {
        title: 'A policy that sets no time',
        files: `-- handbook.yaml --
title: Example Shop operations
extends: minimal
-- rfcs/0001-new-index.mdx --
---
status: review
risk: low
created: 2026-01-15
---
`,
      },
    ],
    bad: [
      {
        title: 'Past its date, and waiting for too long',
        files: `-- rfcs/0001-second-provider.mdx --
---
status: review
risk: high
created: 2026-08-01
decideBy: 2026-11-04
---
-- rfcs/0002-new-index.mdx --
---
status: review
risk: low
created: 2026-08-01
submitted: 2026-10-10
---
-- rfcs/0003-cache-prices.mdx --
---
status: review
risk: low
created: 2026-08-01
---
`,
        reports: [
          'rfcs/0001-second-provider.mdx:5:11  error  This RFC was to be decided by `2026-11-04`, which is before 2026-11-21; decide it and set `status`, or agree on a new date',
          'rfcs/0002-new-index.mdx:5:12  error  This RFC has waited for a decision since `2026-10-10`, and one was due by 2026-11-09; decide it, or set `decideBy`; the policy allows 30 days (the preset `standard`)',
          'rfcs/0003-cache-prices.mdx:4:10  error  This RFC has waited for a decision since `2026-08-01`, and one was due by 2026-08-31; decide it, or set `decideBy`; the policy allows 30 days (the preset `standard`)',
        ],
      },
    ],
  },
  check(handbook, report) {
    const within = handbook.policy.changes?.decideWithin;
    const { today } = handbook;
    for (const rfc of handbook.of('rfc')) {
      const since = handbook.changes.waitingSince(rfc);
      const { decideBy, submitted } = rfc.data;
      const subject = subjectOf(rfc);
      if (rfc.data['status'] !== 'review') continue;
      if (decideBy !== undefined) {
        if (
          typeof decideBy === 'string' &&
          handbook.after(decideBy, 'P0D') !== undefined &&
          decideBy < today
        )
          report({
            message: messages.late({ on: decideBy, today }),
            place: rfc.place('/decideBy'),
            subject,
          });
        continue;
      }
      if (since === undefined || within === undefined) continue;
      const due = handbook.after(since, within);
      if (due === undefined || due >= today) continue;
      const by = handbook.setBy('changes.decideWithin');
      report({
        message: messages.waiting({ since, due, within: handbook.words(within), by }),
        place: rfc.place(submitted === undefined ? '/created' : '/submitted'),
        subject,
      });
    }
  },
});
