// Rule: no action is overdue, and none is to take longer than the policy allows.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  overdue: ({ id, due, today }: Record<'id' | 'due' | 'today', string>) =>
    `The action \`${id}\` was due on \`${due}\`, which is before ${today}; finish it and set \`status: done\`, or agree on a new day with those who wait for it`,
  long: (values: Record<'id' | 'due' | 'type' | 'last' | 'on' | 'max' | 'by', string>) =>
    `The action \`${values.id}\` is due on \`${values.due}\`, and one of type \`${values.type}\` was to be done by ${values.last}, as the policy allows ${values.max} from ${values.on}, when the incident was resolved (${values.by}); choose an earlier day, or say in \`reason\` why it takes longer`,
};

const INCIDENT = `-- incidents/checkout-errors.yaml --
severity: sev1
services: []
startedAt: 2026-11-05T14:03:00Z
resolvedAt: 2026-11-05T14:40:00Z
-- postmortems/checkout-errors.mdx --
---
title: Checkout errors
incident: checkout-errors
actions:
`;

export default defineRule({
  id: 'postmortem/action-on-time',
  summary: 'No open action is overdue, and none is to take longer than the policy allows.',
  why: 'The list of actions is the proof that something was learned, as long as it gets shorter. An action past its day is a cause that is still there while everybody believes that it is gone.',
  severity: 'error',
  clock: true,
  policy: ['actions.dueWithin', 'actions.dueWithinFor'],
  messages,
  examples: {
    good: [
      {
        title: 'Due later; done late; longer with the reason; and of a type that has no limit',
        files: `${INCIDENT}  - title: Refuse to start without the setting
    type: prevent
    due: 2026-12-05
  - title: Compare the settings of staging and production
    type: detect
    due: 2027-02-01
  - title: Move every setting into one file
    type: prevent
    due: 2027-03-01
    reason: It changes every service, and each is released on its own.
  - title: Page when the start fails
    due: 2026-11-10
    status: done
    closedOn: 2026-11-13
---
`,
      },
      {
        title:
          'An open action with the day on which it was closed is postmortem/closed-when-done’s',
        files: `${INCIDENT}  - title: Page when the start fails
    due: 2026-11-10
    closedOn: 2026-11-13
---
`,
      },
    ],
    bad: [
      {
        title: 'Past its day, and longer than the policy allows',
        files: `${INCIDENT}  - id: A1
    title: Page when the start fails
    due: 2026-11-12
    status: in-progress
  - id: A2
    title: Refuse to start without the setting
    type: prevent
    due: 2026-12-20
---
`,
        reports: [
          'postmortems/checkout-errors.mdx:7:10  error  The action `A1` was due on `2026-11-12`, which is before 2026-11-21; finish it and set `status: done`, or agree on a new day with those who wait for it',
          'postmortems/checkout-errors.mdx:12:10  error  The action `A2` is due on `2026-12-20`, and one of type `prevent` was to be done by 2026-12-05, as the policy allows 30 days from 2026-11-05, when the incident was resolved (the preset `standard`); choose an earlier day, or say in `reason` why it takes longer',
        ],
      },
    ],
  },
  check(handbook, report) {
    const { incidents, today, policy } = handbook;
    const { dueWithin = {}, dueWithinFor = ['*'] } = policy.actions ?? {};
    for (const action of handbook.actions) {
      const { document, pointer, id, due, type, state } = action;
      if (due === undefined || handbook.after(due, 'P0D') === undefined) continue;
      const tell = (message: string) =>
        report({ message, place: document.place(`${pointer}/due`), subject: subjectOf(document) });
      if (handbook.isOverdue(action)) {
        // With the day on which it was closed it is the status that is wrong.
        if (action.closedOn === undefined) tell(messages.overdue({ id, due, today }));
        continue;
      }
      const max = type === undefined ? undefined : dueWithin[type];
      if (max === undefined || state === 'cancelled' || action.reason !== undefined) continue;
      const incident = document.kind === 'postmortem' ? incidents.of(document) : undefined;
      if (!incident || !incidents.isOf(incident, dueWithinFor)) continue;
      const on = incidents.isOrdered(incident) ? incidents.resolvedOn(incident) : undefined;
      const last = on && handbook.after(on, max);
      if (!on || !last || due <= last) continue;
      const by = handbook.setBy(`actions.dueWithin.${type!}`);
      tell(messages.long({ id, due, type: type!, last, on, max: handbook.words(max), by }));
    }
  },
});
