// Rule: every action has an owner.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  missing: ({ id }: { id: string }) =>
    `Nobody is to do the action \`${id}\`; set \`owner\` to the team or the person who does it`,
};

export default defineRule({
  id: 'postmortem/action-has-owner',
  summary: 'Every action of a postmortem, a drill or a risk has an owner.',
  why: 'In the meeting everybody nods, and each believes that another one does it. An action without a name is found again at the next outage of the same kind, still agreed on by all.',
  severity: 'error',
  messages,
  examples: {
    good: [
      {
        title: 'Somebody does it, and what is cancelled needs nobody',
        files: `-- drills/restore.yaml --
type: restore
service: orders-db
on: 2026-08-20
result: partial
actions:
  - id: A1
    title: Restore with eight processes
    owner: payments
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
        title: 'An action that nobody has, and one without an id',
        files: `-- postmortems/checkout-errors.mdx --
---
title: Checkout errors
incident: checkout-errors
actions:
  - id: A1
    title: Refuse to start without the setting
  - title: Compare the settings of staging and production
    due: 2026-12-10
---
`,
        reports: [
          'postmortems/checkout-errors.mdx:5:5  error  Nobody is to do the action `A1`; set `owner` to the team or the person who does it',
          'postmortems/checkout-errors.mdx:7:5  error  Nobody is to do the action `2`; set `owner` to the team or the person who does it',
        ],
      },
    ],
  },
  check(handbook, report) {
    for (const action of handbook.actions) {
      const { document, pointer, id, state } = action;
      if (state === 'cancelled') continue;
      if (handbook.valueAt(document, `${pointer}/owner`) !== undefined) continue;
      report({
        message: messages.missing({ id }),
        place: document.place(pointer),
        subject: subjectOf(document),
      });
    }
  },
});
