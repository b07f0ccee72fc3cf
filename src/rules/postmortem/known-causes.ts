// Rule: the causes of a postmortem are of the categories that the policy has.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  unknown: (values: { value: string; near: string | undefined; known: string; by: string }) =>
    `The policy has no category of cause \`${values.value}\` (${values.by}); ${values.near ? `did you mean \`${values.near}\`?` : `use one of ${values.known}, or add it to the policy`}`,
};

const POLICY = `-- handbook.yaml --
title: Example Shop operations
policy:
  postmortems:
    causes: [capacity, configuration, deployment]
`;

export default defineRule({
  id: 'postmortem/known-causes',
  summary: 'The causes of a postmortem are of the categories that the policy lists.',
  why: 'Three outages by `deploy`, `deployment` and `release` are three small numbers in the yearly report, and nobody acts on them. With one word for one kind of cause they are the largest number there.',
  severity: 'error',
  policy: ['postmortems.causes'],
  messages,
  examples: {
    good: [
      {
        title: 'Categories of the list',
        files: `${POLICY}-- postmortems/checkout-errors.mdx --
---
title: Checkout errors
incident: checkout-errors
causes:
  - category: configuration
    role: root
    summary: The release read a setting that production did not have.
---
`,
      },
      {
        title: 'A policy without a list takes any',
        files: `-- postmortems/checkout-errors.mdx --
---
title: Checkout errors
incident: checkout-errors
causes:
  - category: weather
    role: root
    summary: Lightning struck the building.
---
`,
      },
    ],
    bad: [
      {
        title: 'A slip of the pen, and a word of one’s own',
        files: `${POLICY}-- postmortems/checkout-errors.mdx --
---
title: Checkout errors
incident: checkout-errors
causes:
  - category: deploymnet
    role: root
    summary: The release read a setting that production did not have.
  - category: weather
    summary: Lightning struck the building.
---
`,
        reports: [
          'postmortems/checkout-errors.mdx:5:15  error  The policy has no category of cause `deploymnet` (`handbook.yaml:4`); did you mean `deployment`?',
          'postmortems/checkout-errors.mdx:8:15  error  The policy has no category of cause `weather` (`handbook.yaml:4`); use one of `capacity`, `configuration`, `deployment`, or add it to the policy',
        ],
      },
    ],
  },
  check(handbook, report) {
    const categories = handbook.policy.postmortems?.causes;
    if (categories === undefined) return;
    const known = categories.map((category) => `\`${category}\``).join(', ');
    const by = handbook.setBy('postmortems.causes');
    const allowed = new Set(categories.map((category) => category.toLowerCase()));
    for (const postmortem of handbook.of('postmortem')) {
      if (!handbook.isPublished(postmortem)) continue;
      for (const { category: value, pointer } of handbook.postmortems.causesOf(postmortem)) {
        if (value === undefined || allowed.has(value.toLowerCase())) continue;
        const near = handbook.nearestOf(value, categories);
        report({
          message: messages.unknown({ value, near, known, by }),
          place: postmortem.place(`${pointer}/category`),
          subject: subjectOf(postmortem),
        });
      }
    }
  },
});
