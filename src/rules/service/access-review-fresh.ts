// Rule: who may reach a service was looked through within the policy’s cadence.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  missing: ({ every, by }: { every: string; by: string }) =>
    `Nobody says when access to this service was last looked through; set \`access.reviewed\` to the date of the review, which the policy wants every ${every} (${by})`,
  stale: (values: { on: string; due: string; every: string; by: string }) =>
    `Access was last looked through on \`${values.on}\` and was due again by ${values.due}; review it and set the date; the policy wants it every ${values.every} (${values.by})`,
  future: ({ on, today }: { on: string; today: string }) =>
    `The review of access is dated \`${on}\`, which is after ${today}; write the date on which it was`,
  standing: ({ by }: { by: string }) =>
    `Nothing says that higher rights on this service are given for a short time; set \`access.justInTime: true\` once they are, as the policy wants (${by})`,
};

export default defineRule({
  id: 'service/access-review-fresh',
  summary:
    'Who may reach a service in production was looked through within the policy’s cadence, and higher rights are lent where it says so.',
  why: 'Rights are given in a hurry and taken away by nobody. Whoever changed teams two years ago can still read the payments, and an attacker who finds one old account has them all. A review on a fixed cadence is the only moment at which someone asks who still needs what.',
  severity: 'error',
  clock: true,
  policy: ['services.accessReviewEvery', 'services.justInTimeAccess'],
  messages,
  examples: {
    good: [
      {
        title: 'Looked through this quarter; an experiment is not',
        files: `-- services/payments.mdx --
---
title: Payments
access:
  reviewed: 2026-10-14
---
-- services/recommendations.mdx --
---
title: Recommendations
lifecycle: experimental
---
`,
      },
      {
        title: 'A policy that asks for none',
        files: `-- handbook.yaml --
title: Example Shop operations
extends: minimal
-- services/payments.mdx --
# Payments
`,
      },
    ],
    bad: [
      {
        title: 'Long ago, on a day to come, and never',
        files: `-- services/checkout.mdx --
---
title: Checkout
access:
  reviewed: 2026-05-12
---
-- services/payments.mdx --
---
title: Payments
access:
  reviewed: 2026-12-01
---
-- services/search.mdx --
---
title: Search
---
`,
        reports: [
          'services/checkout.mdx:4:13  error  Access was last looked through on `2026-05-12` and was due again by 2026-08-12; review it and set the date; the policy wants it every 3 months (the preset `standard`)',
          'services/payments.mdx:4:13  error  The review of access is dated `2026-12-01`, which is after 2026-11-21; write the date on which it was',
          'services/search.mdx:1:1  error  Nobody says when access to this service was last looked through; set `access.reviewed` to the date of the review, which the policy wants every 3 months (the preset `standard`)',
        ],
      },
      {
        title: 'Standing rights where the policy wants them lent',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  services:
    justInTimeAccess: true
-- services/payments.mdx --
---
title: Payments
access:
  reviewed: 2026-10-14
  justInTime: false
---
-- services/search.mdx --
---
title: Search
access:
  reviewed: 2026-10-14
---
`,
        reports: [
          'services/payments.mdx:5:15  error  Nothing says that higher rights on this service are given for a short time; set `access.justInTime: true` once they are, as the policy wants (`handbook.yaml:4`)',
          'services/search.mdx:3:1  error  Nothing says that higher rights on this service are given for a short time; set `access.justInTime: true` once they are, as the policy wants (`handbook.yaml:4`)',
        ],
      },
    ],
  },
  check(handbook, report) {
    const { accessReviewEvery: cadence, justInTimeAccess } = handbook.policy.services ?? {};
    const reviewed = '/access/reviewed';
    const lent = '/access/justInTime';
    for (const service of handbook.servicesInProduction()) {
      const raise = (message: string, place = service.place(reviewed)) =>
        report({ message, place, subject: subjectOf(service) });
      if (cadence !== undefined) {
        const every = handbook.cadence(cadence);
        const by = handbook.setBy('services.accessReviewEvery');
        const state = handbook.recency(handbook.valueAt(service, reviewed), cadence);
        if (state.is === 'missing')
          raise(messages.missing({ every, by }), service.keyPlace(reviewed));
        else if (state.is === 'future')
          raise(messages.future({ on: state.on, today: handbook.today }));
        else if (state.is === 'stale') raise(messages.stale({ ...state, every, by }));
      }
      // One line tells of a service that says nothing at all.
      if (cadence !== undefined && service.data['access'] === undefined) continue;
      if (justInTimeAccess === true && handbook.valueAt(service, lent) !== true) {
        const by = handbook.setBy('services.justInTimeAccess');
        const given = handbook.valueAt(service, lent) !== undefined;
        raise(messages.standing({ by }), given ? service.place(lent) : service.keyPlace(lent));
      }
    }
  },
});
