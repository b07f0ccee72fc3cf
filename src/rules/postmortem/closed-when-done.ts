// Rule: an action that is closed says when and, if it was given up, why.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  undated: ({ id, state }: Record<'id' | 'state', string>) =>
    `The action \`${id}\` is \`${state}\`, and nobody can tell since when; set \`closedOn\` to the date`,
  unexplained: ({ id }: { id: string }) =>
    `The action \`${id}\` is \`cancelled\`, and nobody can tell why; say in \`reason\` why it is not done`,
  bare: ({ id }: { id: string }) =>
    `The action \`${id}\` is \`cancelled\`, and nobody can tell when and why; set \`closedOn\`, and say in \`reason\` why it is not done`,
  open: ({ id, state, on }: Record<'id' | 'state' | 'on', string>) =>
    `The action \`${id}\` was closed on \`${on}\` and is \`${state}\`; set \`status: done\` if it is, or remove \`closedOn\``,
  future: ({ id, on, today }: Record<'id' | 'on' | 'today', string>) =>
    `The action \`${id}\` is closed on \`${on}\`, which is after ${today}; write the date on which it was`,
};

/** A postmortem with these actions. */
const postmortem = (actions: string) => `-- postmortems/checkout-errors.mdx --
---
title: Checkout errors
incident: checkout-errors
actions:
${actions}---
`;

export default defineRule({
  id: 'postmortem/closed-when-done',
  summary: 'A closed action has the day on which it was closed, and a cancelled one its reason.',
  why: 'How long it takes from an outage to the last action is the number that shows whether postmortems are worth the trouble, and it needs two dates. An action that vanishes without a reason teaches that waiting is enough.',
  severity: 'error',
  messages,
  examples: {
    good: [
      {
        title: 'Done on a day, cancelled on a day with the reason, and still open',
        files: postmortem(`  - title: Refuse to start without the setting
    status: done
    closedOn: 2026-10-20
  - title: Move every setting into one file
    status: cancelled
    closedOn: 2026-11-10
    reason: The start fails without the setting.
  - title: Compare the settings of staging and production
    status: in-progress
`),
      },
    ],
    bad: [
      {
        title: 'Closed without a day or a reason, open with a day, and closed on a day to come',
        files: postmortem(`  - id: A1
    title: Refuse to start without the setting
    status: done
  - id: A2
    title: Move every setting into one file
    status: cancelled
    closedOn: 2026-11-10
  - id: A3
    title: Page when the start fails
    status: cancelled
  - id: A4
    title: Compare the settings of staging and production
    closedOn: 2026-11-10
  - id: A5
    title: Release to one node first
    status: done
    closedOn: 2026-12-10
`),
        reports: [
          'postmortems/checkout-errors.mdx:7:13  error  The action `A1` is `done`, and nobody can tell since when; set `closedOn` to the date',
          'postmortems/checkout-errors.mdx:10:13  error  The action `A2` is `cancelled`, and nobody can tell why; say in `reason` why it is not done',
          'postmortems/checkout-errors.mdx:14:13  error  The action `A3` is `cancelled`, and nobody can tell when and why; set `closedOn`, and say in `reason` why it is not done',
          'postmortems/checkout-errors.mdx:17:15  error  The action `A4` was closed on `2026-11-10` and is `open`; set `status: done` if it is, or remove `closedOn`',
          'postmortems/checkout-errors.mdx:21:15  error  The action `A5` is closed on `2026-12-10`, which is after 2026-11-21; write the date on which it was',
        ],
      },
    ],
  },
  check(handbook, report) {
    const { today } = handbook;
    for (const { document, pointer, id, state } of handbook.actions) {
      const written = handbook.valueAt(document, `${pointer}/status`);
      // What is no state is the finding of document/schema.
      if (written !== undefined && written !== state) continue;
      const has = (field: string) =>
        handbook.valueAt(document, `${pointer}/${field}`) !== undefined;
      const tell = (message: string, field: string) =>
        report({
          message,
          place: document.place(`${pointer}/${field}`),
          subject: subjectOf(document),
        });
      const on = String(handbook.valueAt(document, `${pointer}/closedOn`));
      const explained = state !== 'cancelled' || has('reason');
      if (state === 'open' || state === 'in-progress') {
        if (has('closedOn')) tell(messages.open({ id, state, on }), 'closedOn');
      } else if (!has('closedOn'))
        tell(explained ? messages.undated({ id, state }) : messages.bare({ id }), 'status');
      else if (!explained) tell(messages.unexplained({ id }), 'status');
      else if (handbook.after(on, 'P0D') !== undefined && on > today)
        tell(messages.future({ id, on, today }), 'closedOn');
    }
  },
});
