// Rule: a change that needs a maintenance window is planned inside one.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  missing: ({ what, label, by }: { what: string; label: string; by: string }) =>
    `This RFC does not say when its change is made, and a change of ${what} happens in the window “${label}” (${by}); set \`change.window\` to the start and the end`,
  reversed: ({ start, end }: { start: string; end: string }) =>
    `The change ends at \`${end}\`, which is not after its start at \`${start}\`; correct the moment that is wrong`,
  outside: (values: { start: string; what: string; label: string; by: string; next: string }) =>
    `The change starts at \`${values.start}\`, outside the window “${values.label}” of a change of ${values.what} (${values.by}); plan it within the next one, ${values.next}`,
  late: (values: { end: string; label: string; by: string; current: string; next: string }) =>
    `The change ends at \`${values.end}\`, after the window “${values.label}” has closed (${values.by}); fit it into ${values.current}, or plan it within the next one, ${values.next}`,
};

/** These are not to be carried out, or not yet. */
const LEFT_ALONE = ['draft', 'withdrawn', 'rejected', 'superseded', undefined];

export default defineRule({
  id: 'rfc/in-window',
  summary: 'A change that needs a maintenance window is planned inside one.',
  why: 'A window is the hours in which the fewest customers notice and the right people are awake. A change that is planned beside it, by a slip in the date or in the time zone, meets the evening peak with nobody at hand.',
  severity: 'error',
  policy: ['changes.windows', 'changes.risks', 'changes.kinds'],
  messages,
  examples: {
    good: [
      {
        title: 'A high risk and a data migration in the window; a low risk, a draft and a refusal',
        files: `-- rfcs/0001-new-index.mdx --
---
status: approved
risk: high
created: 2026-11-01
change:
  window: { start: 2026-12-01T03:00+01:00, end: 2026-12-01T04:30+01:00 }
---
-- rfcs/0002-split-orders.mdx --
---
status: review
risk: medium
created: 2026-11-01
change:
  kind: data-migration
---
-- rfcs/0003-cache-prices.mdx --
---
status: approved
risk: low
created: 2026-11-01
change:
  window: { start: 2026-12-04T12:00Z, end: 2026-12-04T13:00Z }
---
-- rfcs/0004-new-queue.mdx --
---
status: rejected
risk: high
created: 2026-11-01
change:
  window: { start: 2026-12-04T12:00Z, end: 2026-12-04T13:00Z }
---
`,
      },
      {
        title: 'A policy without windows',
        files: `-- handbook.yaml --
title: Example Shop operations
extends: minimal
-- rfcs/0001-new-index.mdx --
---
status: approved
risk: high
created: 2026-11-01
---
`,
      },
    ],
    bad: [
      {
        title: 'On a Wednesday, too long for the window, and back in time',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  changes:
    windows:
      - id: standard
        label: Tuesday night in Berlin
        days: [tue]
        start: '23:00'
        end: '01:00'
        timezone: Europe/Berlin
-- rfcs/0001-new-index.mdx --
---
status: approved
risk: high
created: 2026-11-01
change:
  window: { start: 2026-12-02T12:00Z, end: 2026-12-02T13:00Z }
---
-- rfcs/0002-split-orders.mdx --
---
status: review
risk: medium
created: 2026-11-01
change:
  kind: data-migration
  window: { start: 2026-12-01T23:30Z, end: 2026-12-02T00:30Z }
---
-- rfcs/0003-new-queue.mdx --
---
status: review
risk: high
created: 2026-11-01
change:
  window: { start: 2026-12-01T23:30Z, end: 2026-12-01T22:30Z }
---
`,
        reports: [
          'rfcs/0001-new-index.mdx:6:20  error  The change starts at `2026-12-02T12:00Z`, outside the window “Tuesday night in Berlin” of a change of risk `high` (`handbook.yaml:5`); plan it within the next one, 2026-12-08 23:00 to 2026-12-09 01:00 Europe/Berlin',
          'rfcs/0002-split-orders.mdx:7:44  error  The change ends at `2026-12-02T00:30Z`, after the window “Tuesday night in Berlin” has closed (`handbook.yaml:5`); fit it into 2026-12-01 23:00 to 2026-12-02 01:00 Europe/Berlin, or plan it within the next one, 2026-12-08 23:00 to 2026-12-09 01:00 Europe/Berlin',
          'rfcs/0003-new-queue.mdx:6:44  error  The change ends at `2026-12-01T22:30Z`, which is not after its start at `2026-12-01T23:30Z`; correct the moment that is wrong',
        ],
      },
      {
        title: 'Nobody says when',
        files: `-- rfcs/0001-new-index.mdx --
---
status: approved
risk: high
created: 2026-11-01
---
-- rfcs/0002-new-network.mdx --
---
status: approved
risk: medium
created: 2026-11-01
change:
  kind: infrastructure
---
`,
        reports: [
          'rfcs/0001-new-index.mdx:3:7  error  This RFC does not say when its change is made, and a change of risk `high` happens in the window “Tuesday and Thursday, 02:00 to 04:00 UTC” (the preset `standard`); set `change.window` to the start and the end',
          'rfcs/0002-new-network.mdx:5:1  error  This RFC does not say when its change is made, and a change of kind `infrastructure` happens in the window “Tuesday and Thursday, 02:00 to 04:00 UTC” (the preset `standard`); set `change.window` to the start and the end',
        ],
      },
    ],
  },
  check(handbook, report) {
    const { changes } = handbook;
    for (const rfc of handbook.of('rfc')) {
      if (LEFT_ALONE.includes(rfc.data['status'] as string | undefined)) continue;
      const needed = changes.windowFor(handbook, rfc);
      if (!needed) continue;
      const { window, because } = needed;
      const { label } = window;
      const subject = subjectOf(rfc);
      const field = because === 'risk' ? '/risk' : '/change/kind';
      const what = `${because} \`${String(handbook.valueAt(rfc, field))}\``;
      const by = handbook.setBy(`changes.windows.${window.id}`);
      const planned = changes.plannedAt(rfc);
      if (!planned) {
        // What is there and no moment is told by the schema.
        if (changes.isDecided(rfc) && handbook.valueAt(rfc, '/change/window') === undefined)
          report({
            message: messages.missing({ what, label, by }),
            place: rfc.data['change'] === undefined ? rfc.place('/risk') : rfc.keyPlace('/change'),
            subject,
          });
        continue;
      }
      const [start, end] = ['start', 'end'].map((each) =>
        String(handbook.valueAt(rfc, `/change/window/${each}`)),
      ) as [string, string];
      const endPlace = rfc.place('/change/window/end');
      if (planned.end <= planned.start) {
        report({ message: messages.reversed({ start, end }), place: endPlace, subject });
        continue;
      }
      const at = changes.occurrencesAt(window, planned.start);
      if (!at.next || changes.isInWindow(window, planned)) continue;
      const next = changes.occurrenceInWords(window, at.next);
      if (at.current) {
        const current = changes.occurrenceInWords(window, at.current);
        const message = messages.late({ end, label, by, current, next });
        report({ message, place: endPlace, subject });
      } else {
        const message = messages.outside({ start, what, label, by, next });
        report({ message, place: rfc.place('/change/window/start'), subject });
      }
    }
  },
});
