// Rule: a published postmortem names the root cause.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  missing: ({ by }: { by: string }) =>
    `This postmortem names no root cause, and the policy wants one (${by}); set \`role: root\` on the cause without which it would not have happened`,
};

export default defineRule({
  id: 'postmortem/has-root-cause',
  summary: 'A published postmortem says which cause is the root.',
  why: 'Trends count causes. As long as a postmortem only tells a story, nobody sees that four outages of the year began with a setting that no review looked at; the word in the front matter is what adds them up.',
  severity: 'error',
  policy: ['postmortems.rootCauseRequired'],
  messages,
  examples: {
    good: [
      {
        title: 'A root cause, and a review that still looks for it',
        files: `-- postmortems/checkout-errors.mdx --
---
title: Checkout errors
incident: checkout-errors
status: published
causes:
  - category: configuration
    role: root
    summary: The release read a setting that production did not have.
---
-- postmortems/search-slow.mdx --
---
title: Search slow
incident: search-slow
status: review
---
`,
      },
    ],
    bad: [
      {
        title: 'No causes, and nothing but what made it worse',
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
status: published
causes:
  - category: capacity
    role: contributing
    summary: The node had the smallest heap of all.
---
`,
        reports: [
          'postmortems/checkout-errors.mdx:4:9  error  This postmortem names no root cause, and the policy wants one (the preset `standard`); set `role: root` on the cause without which it would not have happened',
          'postmortems/search-slow.mdx:6:3  error  This postmortem names no root cause, and the policy wants one (the preset `standard`); set `role: root` on the cause without which it would not have happened',
        ],
      },
    ],
  },
  check(handbook, report) {
    if (handbook.policy.postmortems?.rootCauseRequired !== true) return;
    const by = handbook.setBy('postmortems.rootCauseRequired');
    for (const postmortem of handbook.of('postmortem')) {
      if (!handbook.isPublished(postmortem)) continue;
      if (handbook.postmortems.stateOf(postmortem) !== 'published') continue;
      const { causes: written } = postmortem.data;
      // What is no list is the finding of document/schema.
      if (written !== undefined && !Array.isArray(written)) continue;
      const causes = handbook.postmortems.causesOf(postmortem);
      if (causes.some(({ role, isOdd }) => role === 'root' || isOdd)) continue;
      const at = written === undefined ? '/status' : '/causes';
      report({
        message: messages.missing({ by }),
        place: postmortem.place(at),
        subject: subjectOf(postmortem),
      });
    }
  },
});
