// Rule: every action has a day by which it is done.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  missing: ({ id }: { id: string }) =>
    `Nobody said by when the action \`${id}\` is done; set \`due\` to the day`,
};

export default defineRule({
  id: 'postmortem/action-has-due-date',
  summary: 'Every action of a postmortem, a drill or a risk has a day by which it is done.',
  why: 'What may be done at any time is done after everything else. A day makes it comparable with the work that customers ask for, and shows when the promise was not kept.',
  severity: 'error',
  messages,
  examples: {
    good: [
      {
        title: 'Each has a day, and what is cancelled needs none',
        files: `-- drills/restore.yaml --
type: restore
service: orders-db
on: 2026-08-20
result: partial
actions:
  - id: A1
    title: Restore with eight processes
    due: 2026-12-10
  - id: A2
    title: Buy faster disks
    status: cancelled
    reason: Eight processes are fast enough.
    closedOn: 2026-09-01
`,
      },
    ],
    bad: [
      {
        title: 'Actions without a day',
        files: `-- postmortems/checkout-errors.mdx --
---
title: Checkout errors
incident: checkout-errors
actions:
  - id: A1
    title: Refuse to start without the setting
    owner: checkout
  - title: Compare the settings of staging and production
    status: in-progress
---
`,
        reports: [
          'postmortems/checkout-errors.mdx:5:5  error  Nobody said by when the action `A1` is done; set `due` to the day',
          'postmortems/checkout-errors.mdx:8:5  error  Nobody said by when the action `2` is done; set `due` to the day',
        ],
      },
    ],
  },
  check(handbook, report) {
    for (const action of handbook.actions) {
      const { document, pointer, id, state } = action;
      if (state === 'cancelled') continue;
      if (handbook.valueAt(document, `${pointer}/due`) !== undefined) continue;
      report({
        message: messages.missing({ id }),
        place: document.place(pointer),
        subject: subjectOf(document),
      });
    }
  },
});
