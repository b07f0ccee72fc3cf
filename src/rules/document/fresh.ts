// Rule: every document has been reviewed within its cadence.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  missing: ({ kind, every }: { kind: string; every: string }) =>
    `Nobody has reviewed this ${kind}; read all of it, correct it and set \`reviewed\` to the date, and again every ${every}`,
  stale: ({ on, due, every }: { on: string; due: string; every: string }) =>
    `The last review was on \`${on}\` and the next was due by ${due} (every ${every}); read all of it, correct it and set \`reviewed\` to the date`,
  future: ({ on, today }: { on: string; today: string }) =>
    `The review is dated \`${on}\`, which is after ${today}; write the date on which it was`,
};

export default defineRule({
  id: 'document/fresh',
  summary: 'Every published document has been reviewed within its own or the policy’s cadence.',
  why: 'Systems change and their runbooks do not. An old page looks as sure of itself as a new one, so the only sign that its commands still fit is the date on which someone last read it.',
  severity: 'error',
  clock: true,
  policy: ['documents.reviewEvery'],
  messages,
  examples: {
    good: [
      {
        title: 'Reviewed within six months, as the policy says',
        files: `-- runbooks/search/slow.mdx --
---
title: Search is slow
reviewed: 2026-09-30
---
`,
      },
    ],
    bad: [
      {
        title: 'Reviewed too long ago, by the policy and by its own cadence',
        files: `-- runbooks/search/down.mdx --
---
title: Search is down
reviewed: 2026-09-30
reviewEvery: P1M
---
-- runbooks/search/slow.mdx --
---
title: Search is slow
reviewed: 2026-03-31
---
`,
        reports: [
          'runbooks/search/down.mdx:3:11  error  The last review was on `2026-09-30` and the next was due by 2026-10-30 (every month); read all of it, correct it and set `reviewed` to the date',
          'runbooks/search/slow.mdx:3:11  error  The last review was on `2026-03-31` and the next was due by 2026-09-30 (every 6 months); read all of it, correct it and set `reviewed` to the date',
        ],
      },
      {
        title: 'Never reviewed, and reviewed on a day to come',
        files: `-- runbooks/search/down.mdx --
---
title: Search is down
---
-- runbooks/search/slow.mdx --
---
title: Search is slow
reviewed: 2027-01-15
---
`,
        reports: [
          'runbooks/search/down.mdx:1:1  error  Nobody has reviewed this runbook; read all of it, correct it and set `reviewed` to the date, and again every 6 months',
          'runbooks/search/slow.mdx:3:11  error  The review is dated `2027-01-15`, which is after 2026-11-21; write the date on which it was',
        ],
      },
    ],
  },
  check(handbook, report) {
    const { today, policy } = handbook;
    for (const document of handbook.documents) {
      if (!handbook.isPublished(document) || handbook.isRetired(document)) continue;
      const { reviewed: on, reviewEvery: own } = document.data;
      const cadence =
        typeof own === 'string' ? own : policy.documents?.reviewEvery?.[document.kind];
      if (cadence === undefined) continue;
      const every = handbook.cadence(cadence);
      const where = { place: document.place('/reviewed'), subject: subjectOf(document) };
      if (typeof on !== 'string') {
        report({ message: messages.missing({ kind: document.kind, every }), ...where });
        continue;
      }
      const due = handbook.after(on, cadence);
      if (due === undefined) continue;
      if (on > today) report({ message: messages.future({ on, today }), ...where });
      else if (due < today) report({ message: messages.stale({ on, due, every }), ...where });
    }
  },
});
