// Rule: a runbook was carried out within the policy's cadence.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  missing: ({ type, every }: { type: string; every: string }) =>
    `Nobody has carried out this runbook, and one of type \`${type}\` is tested every ${every}; work through it, then set \`tested\``,
  stale: ({ on, due, every }: { on: string; due: string; every: string }) =>
    `The last test was on \`${on}\` and the next was due by ${due} (every ${every}); work through the runbook, then set the date`,
  future: ({ on, today }: { on: string; today: string }) =>
    `The test is dated \`${on}\`, which is after ${today}; write the date on which it was done`,
};

export default defineRule({
  id: 'runbook/tested',
  summary: 'A runbook was carried out within the policy’s cadence for its type.',
  why: 'Commands rot: a flag goes away, a host is renamed, a permission is taken back. Whoever follows the steps on a quiet afternoon finds that out for the price of an hour; whoever finds out during an outage pays with the outage.',
  severity: 'error',
  clock: true,
  policy: ['runbooks.testedEvery'],
  messages,
  examples: {
    good: [
      {
        title: 'Tested within six months; the policy names no cadence for playbooks',
        files: `-- runbooks/checkout/latency.mdx --
---
title: Checkout is slow
tested:
  on: 2026-05-21
---
-- runbooks/shop/outage.mdx --
---
title: The shop is down
type: playbook
---
-- runbooks/search/reindex.mdx --
---
title: Build the index anew
type: procedure
status: draft
---
`,
      },
    ],
    bad: [
      {
        title: 'Never tested, tested too long ago, and tested in the future',
        files: `-- runbooks/checkout/errors.mdx --
---
title: Checkout fails
type: alert
---
-- runbooks/checkout/latency.mdx --
---
title: Checkout is slow
tested:
  on: 2026-03-02
---
-- runbooks/payments/restore.mdx --
---
title: Restore the database
type: recovery
tested:
  on: 2026-12-01
---
`,
        reports: [
          'runbooks/checkout/errors.mdx:1:1  error  Nobody has carried out this runbook, and one of type `alert` is tested every 6 months; work through it, then set `tested`',
          'runbooks/checkout/latency.mdx:4:7  error  The last test was on `2026-03-02` and the next was due by 2026-09-02 (every 6 months); work through the runbook, then set the date',
          'runbooks/payments/restore.mdx:5:7  error  The test is dated `2026-12-01`, which is after 2026-11-21; write the date on which it was done',
        ],
      },
    ],
  },
  check(handbook, report) {
    const { today } = handbook;
    for (const runbook of handbook.runbooksInUse()) {
      const type = handbook.runbookType(runbook);
      const cadence = handbook.policy.runbooks?.testedEvery?.[type];
      if (cadence === undefined) continue;
      const every = handbook.cadence(cadence);
      const on = handbook.valueAt(runbook, '/tested/on');
      const subject = subjectOf(runbook);
      if (typeof on !== 'string') {
        const message = messages.missing({ type, every });
        report({ message, place: runbook.keyPlace('/tested/on'), subject });
        continue;
      }
      const due = handbook.after(on, cadence);
      if (due === undefined) continue;
      const place = runbook.place('/tested/on');
      if (on > today) report({ message: messages.future({ on, today }), place, subject });
      else if (due < today) report({ message: messages.stale({ on, due, every }), place, subject });
    }
  },
});
