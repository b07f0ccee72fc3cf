// Rule: people have gone through each playbook within the policy's cadence.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  missing: ({ every, by }: { every: string; by: string }) =>
    `Nobody has gone through this playbook; do so with those who take part, then set \`tested\`, and again every ${every} (${by})`,
  stale: (values: { on: string; due: string; every: string; by: string }) =>
    `This playbook was last gone through on \`${values.on}\` and was due again by ${values.due}; do so and set the date; the policy wants it every ${values.every} (${values.by})`,
  future: ({ on, today }: { on: string; today: string }) =>
    `The test is dated \`${on}\`, which is after ${today}; write the date on which it was`,
};

export default defineRule({
  id: 'playbook/tested',
  summary: 'People have gone through each playbook within the policy’s cadence.',
  why: 'Those whom a playbook names change jobs, numbers and minds. An hour around a table finds out who no longer answers, and everyone who sat there remembers their part.',
  severity: 'error',
  clock: true,
  policy: ['playbooks.testedEvery'],
  messages,
  examples: {
    good: [
      {
        title: 'Gone through this spring, and a draft',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  playbooks:
    testedEvery: P1Y
-- playbooks/data-leak.mdx --
---
title: Leak of data
tested:
  on: 2026-04-20
---
-- playbooks/stolen-credentials.mdx --
---
title: Stolen credentials
status: draft
---
`,
      },
      {
        title: 'A policy that asks for no test',
        files: `-- playbooks/data-leak.mdx --
# Leak of data
`,
      },
    ],
    bad: [
      {
        title: 'Too long ago, on a day to come, and never',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  playbooks:
    testedEvery: P6M
-- playbooks/data-leak.mdx --
---
title: Leak of data
tested:
  on: 2026-04-20
---
-- playbooks/flood-of-refunds.mdx --
---
title: Flood of refunds
tested:
  on: 2027-04-20
---
-- playbooks/stolen-credentials.mdx --
---
title: Stolen credentials
---
`,
        reports: [
          'playbooks/data-leak.mdx:4:7  error  This playbook was last gone through on `2026-04-20` and was due again by 2026-10-20; do so and set the date; the policy wants it every 6 months (`handbook.yaml:4`)',
          'playbooks/flood-of-refunds.mdx:4:7  error  The test is dated `2027-04-20`, which is after 2026-11-21; write the date on which it was',
          'playbooks/stolen-credentials.mdx:1:1  error  Nobody has gone through this playbook; do so with those who take part, then set `tested`, and again every 6 months (`handbook.yaml:4`)',
        ],
      },
    ],
  },
  check(handbook, report) {
    const every = handbook.policy.playbooks?.testedEvery;
    if (every === undefined) return;
    const by = handbook.setBy('playbooks.testedEvery');
    const values = { every: handbook.cadence(every), by };
    for (const playbook of handbook.of('playbook')) {
      if (!handbook.isPublished(playbook) || handbook.isRetired(playbook)) continue;
      const subject = subjectOf(playbook);
      const place = playbook.place('/tested/on');
      const found = handbook.recency(handbook.valueAt(playbook, '/tested/on'), every);
      if (found.is === 'missing')
        report({
          message: messages.missing(values),
          place: playbook.keyPlace('/tested/on'),
          subject,
        });
      else if (found.is === 'future') {
        const message = messages.future({ on: found.on, today: handbook.today });
        report({ message, place, subject });
      } else if (found.is === 'stale')
        report({ message: messages.stale({ ...found, ...values }), place, subject });
    }
  },
});
