// Rule: services of the tiers that the policy names say what happens when the error budget is spent.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  missing: ({ tier, by }: { tier: string; by: string }) =>
    `This service is of tier \`${tier}\` and does not say what happens when its error budget is spent; write it in \`errorBudgetPolicy\` (${by})`,
};

export default defineRule({
  id: 'service/has-error-budget-policy',
  summary:
    'Services of the tiers that the policy names say what happens when their error budget is spent.',
  why: 'An objective without a consequence is a number on a wall. When the budget is spent, the team that wants to release and the team that is called at night disagree, and the louder one wins. What they agreed on in calm is kept.',
  severity: 'error',
  policy: ['budgets.policyTiers'],
  messages,
  examples: {
    good: [
      {
        title: 'Tier 1 says it; tier 3 need not',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  budgets:
    policyTiers: [1]
-- services/checkout.mdx --
---
title: Checkout
tier: 1
errorBudgetPolicy: When it is spent, only changes that make the service more reliable go out.
---
-- services/search.mdx --
---
title: Search
tier: 3
---
`,
      },
    ],
    bad: [
      {
        title: 'Nobody has agreed on anything',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  budgets:
    policyTiers: [1, 2]
-- services/checkout.mdx --
---
title: Checkout
tier: 1
---
`,
        reports: [
          'services/checkout.mdx:1:1  error  This service is of tier `1` and does not say what happens when its error budget is spent; write it in `errorBudgetPolicy` (`handbook.yaml:4`)',
        ],
      },
    ],
  },
  check(handbook, report) {
    for (const service of handbook.servicesOfTiers(handbook.policy.budgets?.policyTiers)) {
      if (service.data['errorBudgetPolicy']) continue;
      const by = handbook.setBy('budgets.policyTiers');
      report({
        message: messages.missing({ tier: String(service.data['tier']), by }),
        place: service.keyPlace('/errorBudgetPolicy'),
        subject: subjectOf(service),
      });
    }
  },
});
