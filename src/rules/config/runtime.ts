// Rule: a parameter can be changed without a deployment, or says why not.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  untold: ({ name, by }: { name: string; by: string }) =>
    `The parameter \`${name}\` does not say whether it can be changed without a deployment, as the policy wants (${by}); set \`runtime: true\`, or say in \`reason\` why not`,
  fixed: ({ name, by }: { name: string; by: string }) =>
    `The parameter \`${name}\` cannot be changed without a deployment, and the policy wants that it can (${by}); say in \`reason\` why not`,
};

export default defineRule({
  id: 'config/runtime',
  summary: 'Every parameter can be changed without a deployment, or says why not.',
  why: 'A timeout that is too short is corrected in a second, or in the forty minutes that a build, a review and a rollout take. Which of the two it is should be known before the queue is full.',
  severity: 'error',
  policy: ['parameters.runtime'],
  messages,
  examples: {
    good: [
      {
        title: 'One can, and one says why not',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  parameters:
    runtime: true
-- parameters/checkout.yaml --
title: Parameters of Checkout
parameters:
  - { name: checkout.retries, runtime: true }
  - { name: CHECKOUT_PORT, runtime: false, reason: The port is opened once. }
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
        title: 'Not said, and no reason',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  parameters:
    runtime: true
-- parameters/checkout.yaml --
title: Parameters of Checkout
parameters:
  - { name: checkout.retries }
  - { name: CHECKOUT_PORT, runtime: false }
`,
        reports: [
          'parameters/checkout.yaml:3:5  error  The parameter `checkout.retries` does not say whether it can be changed without a deployment, as the policy wants (`handbook.yaml:4`); set `runtime: true`, or say in `reason` why not',
          'parameters/checkout.yaml:4:37  error  The parameter `CHECKOUT_PORT` cannot be changed without a deployment, and the policy wants that it can (`handbook.yaml:4`); say in `reason` why not',
        ],
      },
    ],
  },
  check(handbook, report) {
    if (handbook.policy.parameters?.runtime !== true) return;
    const by = handbook.setBy('parameters.runtime');
    for (const document of handbook.of('parameter')) {
      if (!handbook.isPublished(document) || handbook.isRetired(document)) continue;
      const subject = subjectOf(document);
      for (const { item, at } of handbook.items(document, '/parameters')) {
        const { runtime, reason } = item;
        const name = String(item['name']);
        if (reason !== undefined) continue;
        if (runtime === undefined)
          report({ message: messages.untold({ name, by }), place: document.place(at), subject });
        else if (runtime === false) {
          const place = document.place(`${at}/runtime`);
          report({ message: messages.fixed({ name, by }), place, subject });
        }
      }
    }
  },
});
