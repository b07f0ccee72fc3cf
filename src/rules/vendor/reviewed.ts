// Rule: every vendor is looked at again as often as the policy says.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  missing: ({ every, by }: { every: string; by: string }) =>
    `Nobody has looked at this vendor again; do so, set \`reviewed\` to the date, and again every ${every} (${by})`,
  stale: (values: { on: string; due: string; every: string; by: string }) =>
    `This vendor was last looked at on \`${values.on}\` and was due again by ${values.due}; do so and set the date; the policy wants it every ${values.every} (${values.by})`,
  future: ({ on, today }: { on: string; today: string }) =>
    `The review is dated \`${on}\`, which is after ${today}; write the date on which it was`,
};

export default defineRule({
  id: 'vendor/reviewed',
  summary: 'Every vendor is looked at again as often as the policy says.',
  why: 'Vendors change hands, move data to another country and let attestations run out, and none of it is in the mail that anyone reads. Auditors ask for the date of the last review first; customers ask after the breach.',
  severity: 'error',
  clock: true,
  policy: ['vendors.reviewEvery'],
  messages,
  examples: {
    good: [
      {
        title: 'Looked at within the year',
        files: `-- vendors/example-pay.yaml --
title: Example Pay
owner: payments
reviewed: 2026-02-11
`,
      },
      {
        title: 'A policy without a register of vendors',
        files: `-- handbook.yaml --
title: Example Shop operations
extends: minimal
content:
  vendor: vendors/*.yaml
-- vendors/example-pay.yaml --
title: Example Pay
`,
      },
    ],
    bad: [
      {
        title: 'Too long ago, on a day to come, and never',
        files: `-- vendors/example-mail.yaml --
title: Example Mail
reviewed: 2025-06-30
-- vendors/example-maps.yaml --
title: Example Maps
reviewed: 2027-01-30
-- vendors/example-pay.yaml --
title: Example Pay
`,
        reports: [
          'vendors/example-mail.yaml:2:11  error  This vendor was last looked at on `2025-06-30` and was due again by 2026-06-30; do so and set the date; the policy wants it every year (the preset `standard`)',
          'vendors/example-maps.yaml:2:11  error  The review is dated `2027-01-30`, which is after 2026-11-21; write the date on which it was',
          'vendors/example-pay.yaml:1:1  error  Nobody has looked at this vendor again; do so, set `reviewed` to the date, and again every year (the preset `standard`)',
        ],
      },
    ],
  },
  check(handbook, report) {
    const every = handbook.policy.vendors?.reviewEvery;
    if (every === undefined) return;
    const values = { every: handbook.cadence(every), by: handbook.setBy('vendors.reviewEvery') };
    const other = handbook.policy.documents?.reviewEvery?.['vendor'];
    for (const vendor of handbook.of('vendor')) {
      const { reviewed, reviewEvery: own = other } = vendor.data;
      // `document/fresh` watches what has a cadence as a document.
      if (own !== undefined || !handbook.isPublished(vendor) || handbook.isRetired(vendor))
        continue;
      const found = handbook.recency(reviewed, every);
      const place = vendor.place('/reviewed');
      const raise = (message: string) => report({ message, place, subject: subjectOf(vendor) });
      if (found.is === 'missing') raise(messages.missing(values));
      else if (found.is === 'future')
        raise(messages.future({ on: found.on, today: handbook.today }));
      else if (found.is === 'stale') raise(messages.stale({ ...found, ...values }));
    }
  },
});
