// Rule: owner and backup have confirmed a service within the policy's cadence.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  missing: ({ every }: { every: string }) =>
    `Nobody has confirmed who owns this service; set \`ownershipVerified\` to the date on which owner and backup did, and again every ${every}`,
  stale: ({ on, due, every }: { on: string; due: string; every: string }) =>
    `Ownership was last confirmed on \`${on}\` and was due again by ${due} (every ${every}); ask owner and backup, then set the date`,
  future: ({ on, today }: { on: string; today: string }) =>
    `Ownership is confirmed on \`${on}\`, which is after ${today}; write the date on which it was`,
};

export default defineRule({
  id: 'service/ownership-fresh',
  summary: 'Owner and backup have confirmed each service within the policy’s cadence.',
  why: 'Ownership goes stale without a sign: people change teams and the page still names them. A confirmation on a fixed cadence finds that out by day, and not when the wrong person is called.',
  severity: 'error',
  clock: true,
  policy: ['ownership.verifyEvery', 'ownership.grace'],
  messages,
  examples: {
    good: [
      {
        title: 'Confirmed within the last quarter; retired; and not yet there',
        files: `-- services/payments.mdx --
---
title: Payments
owner: payments
ownershipVerified: 2026-10-01
---
-- services/search.mdx --
---
title: Search
lifecycle: retired
ownershipVerified: 2024-10-01
---
-- services/returns.mdx --
---
title: Returns
status: planned
---
`,
      },
    ],
    bad: [
      {
        title: 'Confirmed more than a quarter ago',
        files: `-- services/payments.mdx --
---
title: Payments
owner: payments
ownershipVerified: 2026-05-01
---
`,
        reports: [
          'services/payments.mdx:4:20  error  Ownership was last confirmed on `2026-05-01` and was due again by 2026-08-15 (every 3 months); ask owner and backup, then set the date',
        ],
      },
      {
        title: 'Confirmed on a day to come',
        files: `-- services/payments.mdx --
---
title: Payments
owner: payments
ownershipVerified: 2027-01-10
---
`,
        reports: [
          'services/payments.mdx:4:20  error  Ownership is confirmed on `2027-01-10`, which is after 2026-11-21; write the date on which it was',
        ],
      },
      {
        title: 'Never confirmed',
        files: `-- services/payments.mdx --
---
title: Payments
owner: payments
---
`,
        reports: [
          'services/payments.mdx:1:1  error  Nobody has confirmed who owns this service; set `ownershipVerified` to the date on which owner and backup did, and again every 3 months',
        ],
      },
    ],
  },
  check(handbook, report) {
    const { verifyEvery, grace = 'P0D' } = handbook.policy.ownership ?? {};
    if (verifyEvery === undefined) return;
    const every = handbook.cadence(verifyEvery);
    for (const service of handbook.servicesInUse()) {
      if (!handbook.isPublished(service)) continue;
      const on = service.data['ownershipVerified'];
      const subject = subjectOf(service);
      if (typeof on !== 'string') {
        const place = service.place('/ownershipVerified');
        report({ message: messages.missing({ every }), place, subject });
        continue;
      }
      const next = handbook.after(on, verifyEvery);
      const due = next && handbook.after(next, grace);
      if (due === undefined) continue;
      const place = service.place('/ownershipVerified');
      const { today } = handbook;
      if (on > today) report({ message: messages.future({ on, today }), place, subject });
      else if (due < today) report({ message: messages.stale({ on, due, every }), place, subject });
    }
  },
});
