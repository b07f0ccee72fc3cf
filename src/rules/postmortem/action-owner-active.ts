// Rule: whoever is to do an action still works here.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  gone: ({ id, owner, leftOn }: { id: string; owner: string; leftOn: string | undefined }) =>
    `The action \`${id}\` is ${owner}’s, who ${leftOn === undefined ? 'no longer works here' : `left on ${leftOn}`}; agree with someone who works here and set \`owner\``,
};

const PEOPLE = `-- people.yaml --
- id: ana
  name: Ana Souza
  leftOn: 2026-08-31
- id: rui
  name: Rui Tavares
- id: elif
  name: Elif Demir
  active: false
`;

export default defineRule({
  id: 'postmortem/action-owner-active',
  summary: 'Whoever is to do an open action still works here.',
  why: 'Someone who leaves hands over the services and the keys, and hardly ever the three lines in a postmortem of May. The list goes on showing a name, so nobody asks, and the work is done by nobody.',
  severity: 'error',
  clock: true,
  messages,
  examples: {
    good: [
      {
        title: 'One who is here; what is done stays as it was; a team; and an id that nobody has',
        files: `${PEOPLE}-- teams/checkout.yaml --
name: Checkout
members: [rui]
-- postmortems/checkout-errors.mdx --
---
title: Checkout errors
incident: checkout-errors
actions:
  - title: Refuse to start without the setting
    owner: rui
  - title: Page when the start fails
    owner: ana
    status: done
    closedOn: 2026-08-20
  - title: Move every setting into one file
    owner: checkout
  - title: Compare the settings of staging and production
    owner: matteo
---
`,
      },
    ],
    bad: [
      {
        title: 'One who has left, and one who is no longer active',
        files: `${PEOPLE}-- postmortems/checkout-errors.mdx --
---
title: Checkout errors
incident: checkout-errors
actions:
  - id: A1
    title: Refuse to start without the setting
    owner: ana
---
-- risks/one-provider.yaml --
title: There is one payment provider
likelihood: 2
impact: 5
actions:
  - title: Sign a second provider
    owner: elif
    status: in-progress
`,
        reports: [
          'postmortems/checkout-errors.mdx:7:12  error  The action `A1` is Ana Souza’s, who left on 2026-08-31; agree with someone who works here and set `owner`',
          'risks/one-provider.yaml:6:12  error  The action `1` is Elif Demir’s, who no longer works here; agree with someone who works here and set `owner`',
        ],
      },
    ],
  },
  check(handbook, report) {
    for (const action of handbook.actions) {
      const { document, pointer, id, owner } = action;
      if (!handbook.isOpenAction(action) || action.closedOn !== undefined) continue;
      if (owner?.kind !== 'person' || !handbook.hasLeft(owner)) continue;
      const day = owner.data['leftOn'];
      const leftOn = typeof day === 'string' && day < handbook.today ? day : undefined;
      report({
        message: messages.gone({ id, owner: owner.title, leftOn }),
        place: document.place(`${pointer}/owner`),
        subject: subjectOf(document),
        related: [{ message: 'The person is here', place: owner.place() }],
      });
    }
  },
});
