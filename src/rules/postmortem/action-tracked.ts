// Rule: every action has an address in the backlog.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  missing: ({ id, by }: { id: string; by: string }) =>
    `The action \`${id}\` is not in the backlog, and the policy wants that (${by}); set \`tracker\` to its address there`,
};

export default defineRule({
  id: 'postmortem/action-tracked',
  summary: 'Every action of a postmortem, a drill or a risk has an address in the backlog.',
  why: 'Work is planned from the backlog and not from postmortems. What is not in it competes with nothing and is done by nobody, however urgent it sounded in the review.',
  severity: 'error',
  policy: ['actions.tracked'],
  messages,
  examples: {
    good: [
      {
        title: 'An address, and what is cancelled needs none',
        files: `-- postmortems/checkout-errors.mdx --
---
title: Checkout errors
incident: checkout-errors
actions:
  - title: Refuse to start without the setting
    tracker: https://git.example.com/ops/backlog/issues/418
  - title: Move every setting into one file
    status: cancelled
    reason: The start fails without the setting.
    closedOn: 2026-11-10
---
`,
      },
    ],
    bad: [
      {
        title: 'An action that is written down in the postmortem alone',
        files: `-- postmortems/checkout-errors.mdx --
---
title: Checkout errors
incident: checkout-errors
actions:
  - id: A1
    title: Refuse to start without the setting
    owner: checkout
---
`,
        reports: [
          'postmortems/checkout-errors.mdx:5:5  error  The action `A1` is not in the backlog, and the policy wants that (the preset `standard`); set `tracker` to its address there',
        ],
      },
    ],
  },
  check(handbook, report) {
    if (handbook.policy.actions?.tracked !== true) return;
    const by = handbook.setBy('actions.tracked');
    for (const action of handbook.actions) {
      const { document, pointer, id, state } = action;
      if (state === 'cancelled') continue;
      if (handbook.valueAt(document, `${pointer}/tracker`) !== undefined) continue;
      report({
        message: messages.missing({ id, by }),
        place: document.place(pointer),
        subject: subjectOf(document),
      });
    }
  },
});
