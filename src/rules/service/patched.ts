// Rule: every service was patched within the policy’s cadence.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  missing: ({ every, by }: { every: string; by: string }) =>
    `Nobody says when this service was last patched; set \`patching.patched\` to the date, and patch it every ${every} (${by})`,
  stale: (values: { on: string; due: string; every: string; by: string }) =>
    `This service was last patched on \`${values.on}\` and was due again by ${values.due}; patch it and set the date; the policy allows ${values.every} between two patches (${values.by})`,
  future: ({ on, today }: { on: string; today: string }) =>
    `This service is said to be patched on \`${on}\`, which is after ${today}; write the date on which it was`,
};

export default defineRule({
  id: 'service/patched',
  summary: 'Each service in production was patched within the policy’s cadence.',
  why: 'Most break-ins use a hole for which there has been a patch for months. A patch is forgotten without a sign: the service runs, the tests are green, and the library below is two years old. A date in the handbook turns that into a line that somebody sees.',
  severity: 'error',
  clock: true,
  policy: ['services.patchEvery'],
  messages,
  examples: {
    good: [
      {
        title: 'Patched this month; an experiment need not be',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  services:
    patchEvery: P1M
-- services/payments.mdx --
---
title: Payments
patching:
  patched: 2026-11-03
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
        files: `-- services/payments.mdx --
# Payments
`,
      },
    ],
    bad: [
      {
        title: 'Long ago, on a day to come, and never',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  services:
    patchEvery: P1M
-- services/checkout.mdx --
---
title: Checkout
patching:
  patched: 2026-09-30
---
-- services/payments.mdx --
---
title: Payments
patching:
  patched: 2026-12-01
---
-- services/search.mdx --
---
title: Search
patching:
  evidence: https://git.example.com/patches
---
`,
        reports: [
          'services/checkout.mdx:4:12  error  This service was last patched on `2026-09-30` and was due again by 2026-10-30; patch it and set the date; the policy allows 1 month between two patches (`handbook.yaml:4`)',
          'services/payments.mdx:4:12  error  This service is said to be patched on `2026-12-01`, which is after 2026-11-21; write the date on which it was',
          'services/search.mdx:3:1  error  Nobody says when this service was last patched; set `patching.patched` to the date, and patch it every month (`handbook.yaml:4`)',
        ],
      },
    ],
  },
  check(handbook, report) {
    const every = handbook.policy.services?.patchEvery;
    if (every === undefined) return;
    const by = handbook.setBy('services.patchEvery');
    for (const service of handbook.servicesInProduction()) {
      const pointer = '/patching/patched';
      const state = handbook.recency(handbook.valueAt(service, pointer), every);
      const raise = (message: string, place = service.place(pointer)) =>
        report({ message, place, subject: subjectOf(service) });
      if (state.is === 'missing')
        raise(messages.missing({ every: handbook.cadence(every), by }), service.keyPlace(pointer));
      else if (state.is === 'future')
        raise(messages.future({ on: state.on, today: handbook.today }));
      else if (state.is === 'stale')
        raise(messages.stale({ ...state, every: handbook.words(every), by }));
    }
  },
});
