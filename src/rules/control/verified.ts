// Rule: someone makes sure of each control as often as the policy says.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  missing: ({ every, by }: { every: string; by: string }) =>
    `Nobody has made sure of this control; do so, set \`verified\` to the date, and again every ${every} (${by})`,
  stale: (values: { on: string; due: string; every: string; by: string }) =>
    `Someone last made sure of this control on \`${values.on}\`, and it was due again by ${values.due}; do so and set the date; the policy wants it every ${values.every} (${values.by})`,
  future: ({ on, today }: { on: string; today: string }) =>
    `The control is said to be verified on \`${on}\`, which is after ${today}; write the date on which it was`,
};

export default defineRule({
  id: 'control/verified',
  summary: 'Someone makes sure of each control as often as the policy says.',
  why: 'A setting that protects everyone is switched off for an hour to get something done, and stays off for a year. Nothing breaks, so nobody notices; only a look at a fixed cadence does.',
  severity: 'error',
  clock: true,
  policy: ['controls'],
  messages,
  examples: {
    good: [
      {
        title: 'Verified this quarter; one that the policy sets no cadence for',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  controls:
    - { id: branch-protection, label: Nobody pushes to the main branch, verifyEvery: P3M }
    - { id: two-factors, label: Everyone signs in with two factors }
-- controls/branch-protection.yaml --
title: Nobody pushes to the main branch
verified: 2026-10-01
-- controls/two-factors.yaml --
title: Everyone signs in with two factors
`,
      },
    ],
    bad: [
      {
        title: 'Too long ago, on a day to come, and never',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  controls:
    - { id: branch-protection, label: Nobody pushes to the main branch, verifyEvery: P3M }
    - { id: two-factors, label: Everyone signs in with two factors, verifyEvery: P1Y }
    - { id: offboarding, label: Access ends with the last day, verifyEvery: P1M }
-- controls/branch-protection.yaml --
title: Nobody pushes to the main branch
verified: 2026-08-01
-- controls/two-factors.yaml --
title: Everyone signs in with two factors
verified: 2027-08-01
-- controls/offboarding.yaml --
title: Access ends with the last day
`,
        reports: [
          'controls/branch-protection.yaml:2:11  error  Someone last made sure of this control on `2026-08-01`, and it was due again by 2026-11-01; do so and set the date; the policy wants it every 3 months (`handbook.yaml:4`)',
          'controls/offboarding.yaml:1:1  error  Nobody has made sure of this control; do so, set `verified` to the date, and again every month (`handbook.yaml:6`)',
          'controls/two-factors.yaml:2:11  error  The control is said to be verified on `2027-08-01`, which is after 2026-11-21; write the date on which it was',
        ],
      },
    ],
  },
  check(handbook, report) {
    for (const { id, verifyEvery } of handbook.policy.controls ?? []) {
      const control = handbook.get('control', id);
      if (!control || verifyEvery === undefined) continue;
      if (!handbook.isPublished(control) || handbook.isRetired(control)) continue;
      const every = handbook.cadence(verifyEvery);
      const values = { every, by: handbook.setBy(`controls.${id}.verifyEvery`) };
      const found = handbook.recency(control.data['verified'], verifyEvery);
      const place = control.place('/verified');
      const raise = (message: string) => report({ message, place, subject: subjectOf(control) });
      if (found.is === 'missing') raise(messages.missing(values));
      else if (found.is === 'future')
        raise(messages.future({ on: found.on, today: handbook.today }));
      else if (found.is === 'stale') raise(messages.stale({ ...found, ...values }));
    }
  },
});
