// Rule: a postmortem leads to actions, or says why there is nothing to do.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  missing: ({ by }: { by: string }) =>
    `Nothing follows from this postmortem, and the policy wants actions (${by}); list them under \`actions\`, or say in \`noActionsReason\` why there is nothing to do`,
};

export default defineRule({
  id: 'postmortem/has-actions',
  summary: 'A postmortem leads to actions, or says why there is nothing to do.',
  why: 'A postmortem that ends with an understanding and no action has paid for the outage and left the goods in the shop. Sometimes there is truly nothing to do, and then one sentence says so to whoever asks next year.',
  severity: 'error',
  policy: ['postmortems.actionsRequired'],
  messages,
  examples: {
    good: [
      {
        title: 'An action, a reason for none, and a draft',
        files: `-- postmortems/checkout-errors.mdx --
---
title: Checkout errors
incident: checkout-errors
status: published
actions:
  - title: Refuse to start without the setting
---
-- postmortems/emails-delayed.mdx --
---
title: Emails delayed
incident: emails-delayed
status: review
noActionsReason: The mail company that was slow is replaced this month in any case.
---
-- postmortems/search-slow.mdx --
---
title: Search slow
incident: search-slow
status: draft
---
`,
      },
    ],
    bad: [
      {
        title: 'No actions and no reason, and an empty list',
        files: `-- postmortems/checkout-errors.mdx --
---
title: Checkout errors
incident: checkout-errors
status: published
---
-- postmortems/search-slow.mdx --
---
title: Search slow
incident: search-slow
status: review
actions: []
---
`,
        reports: [
          'postmortems/checkout-errors.mdx:4:9  error  Nothing follows from this postmortem, and the policy wants actions (the preset `standard`); list them under `actions`, or say in `noActionsReason` why there is nothing to do',
          'postmortems/search-slow.mdx:5:10  error  Nothing follows from this postmortem, and the policy wants actions (the preset `standard`); list them under `actions`, or say in `noActionsReason` why there is nothing to do',
        ],
      },
    ],
  },
  check(handbook, report) {
    if (handbook.policy.postmortems?.actionsRequired !== true) return;
    const by = handbook.setBy('postmortems.actionsRequired');
    for (const postmortem of handbook.of('postmortem')) {
      if (!handbook.isPublished(postmortem)) continue;
      if (handbook.postmortems.stateOf(postmortem) === 'draft') continue;
      const { actions, noActionsReason } = postmortem.data;
      if (noActionsReason !== undefined) continue;
      // What is no list is the finding of document/schema.
      if (actions !== undefined && (!Array.isArray(actions) || actions.length > 0)) continue;
      report({
        message: messages.missing({ by }),
        place: postmortem.place(actions === undefined ? '/status' : '/actions'),
        subject: subjectOf(postmortem),
      });
    }
  },
});
