// Rule: every parameter has a default and a description.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  missing: ({ name, fields, by }: { name: string; fields: string; by: string }) =>
    `The parameter \`${name}\` has no ${fields}, and the policy wants both of every parameter (${by}); add what is missing`,
};

export default defineRule({
  id: 'config/documented',
  summary: 'Every parameter has a default and a description.',
  why: 'A parameter that nobody explains is one that nobody dares to touch, until an outage leaves no other choice. Then the question is what it does and what it was before, and the answer is in the head of someone who is asleep.',
  severity: 'error',
  policy: ['parameters.documented'],
  messages,
  examples: {
    good: [
      {
        title: 'Both are there; a default may be off, nothing or zero',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  parameters:
    documented: true
-- parameters/checkout.yaml --
title: Parameters of Checkout
parameters:
  - { name: CHECKOUT_TIMEOUT, default: 0, description: Seconds until a call is given up. }
  - { name: CHECKOUT_THEME, default: false, description: Whether the new theme is shown. }
`,
      },
      {
        title: 'A policy that does not ask',
        files: `-- parameters/checkout.yaml --
title: Parameters of Checkout
parameters:
  - { name: CHECKOUT_TIMEOUT }
`,
      },
    ],
    bad: [
      {
        title: 'Neither, and one of the two',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  parameters:
    documented: true
-- parameters/checkout.yaml --
title: Parameters of Checkout
parameters:
  - { name: CHECKOUT_TIMEOUT }
  - { name: CHECKOUT_THEME, description: Whether the new theme is shown. }
`,
        reports: [
          'parameters/checkout.yaml:3:5  error  The parameter `CHECKOUT_TIMEOUT` has no `default` and no `description`, and the policy wants both of every parameter (`handbook.yaml:4`); add what is missing',
          'parameters/checkout.yaml:4:5  error  The parameter `CHECKOUT_THEME` has no `default`, and the policy wants both of every parameter (`handbook.yaml:4`); add what is missing',
        ],
      },
    ],
  },
  check(handbook, report) {
    if (handbook.policy.parameters?.documented !== true) return;
    const by = handbook.setBy('parameters.documented');
    for (const document of handbook.of('parameter')) {
      if (!handbook.isPublished(document) || handbook.isRetired(document)) continue;
      for (const { item, at } of handbook.items(document, '/parameters')) {
        const missing = ['default', 'description'].filter((field) => item[field] === undefined);
        if (missing.length === 0) continue;
        const fields = missing.map((field) => `\`${field}\``).join(' and no ');
        report({
          message: messages.missing({ name: String(item['name']), fields, by }),
          place: document.place(at),
          subject: subjectOf(document),
        });
      }
    }
  },
});
