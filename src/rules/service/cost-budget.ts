// Rule: every service in production has a monthly budget, and someone is told as it is used up.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  missing: ({ by }: { by: string }) =>
    `This service has no \`cost.monthlyBudget\`, which the policy wants (${by}); agree on one with whoever pays, and set it`,
  silent: ({ missing, by }: { missing: string; by: string }) =>
    `Nobody is told when ${missing} % of the budget is used up; set up the alert, then add it to \`cost.alertAt\` (${by})`,
};

export default defineRule({
  id: 'service/cost-budget',
  summary:
    'Every service in production has a monthly budget, and someone is told at the shares of it that the policy names.',
  why: 'A loop that writes a terabyte of logs a day breaks nothing and pages nobody. It is found on the bill, six weeks later. A budget with alerts at half of it and short of it finds it in days, and tells the team that can stop it.',
  severity: 'error',
  policy: ['services.budget', 'services.budgetAlerts'],
  messages,
  examples: {
    good: [
      {
        title: 'A budget with all alerts and one more; an experiment needs none',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  services:
    budget: true
    budgetAlerts: [50, 90]
-- services/checkout.mdx --
---
title: Checkout
cost:
  monthlyBudget: 1300
  currency: EUR
  alertAt: [50, 75, 90]
---
-- services/recommendations.mdx --
---
title: Recommendations
lifecycle: experimental
---
`,
      },
      {
        title: 'A policy that asks for none',
        files: `-- services/checkout.mdx --
# Checkout
`,
      },
    ],
    bad: [
      {
        title: 'No budget, and one of which nobody is told',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  services:
    budget: true
    budgetAlerts: [50, 75, 90]
-- services/checkout.mdx --
---
title: Checkout
---
-- services/payments.mdx --
---
title: Payments
cost:
  monthlyBudget: 800
  alertAt: [90]
---
-- services/search.mdx --
---
title: Search
cost:
  monthlyBudget: 500
---
`,
        reports: [
          'services/checkout.mdx:1:1  error  This service has no `cost.monthlyBudget`, which the policy wants (`handbook.yaml:4`); agree on one with whoever pays, and set it',
          'services/payments.mdx:5:12  error  Nobody is told when `50` and `75` % of the budget is used up; set up the alert, then add it to `cost.alertAt` (`handbook.yaml:5`)',
          'services/search.mdx:3:1  error  Nobody is told when `50`, `75` and `90` % of the budget is used up; set up the alert, then add it to `cost.alertAt` (`handbook.yaml:5`)',
        ],
      },
    ],
  },
  check(handbook, report) {
    const { budget, budgetAlerts = [] } = handbook.policy.services ?? {};
    for (const service of handbook.servicesInProduction()) {
      const subject = subjectOf(service);
      if (handbook.valueAt(service, '/cost/monthlyBudget') === undefined) {
        // Without a budget there are no shares of it.
        if (budget === true)
          report({
            message: messages.missing({ by: handbook.setBy('services.budget') }),
            place: service.keyPlace('/cost/monthlyBudget'),
            subject,
          });
        continue;
      }
      const told = handbook.valueAt(service, '/cost/alertAt');
      const missing = budgetAlerts.filter((share) => !Array.isArray(told) || !told.includes(share));
      if (missing.length === 0) continue;
      report({
        message: messages.silent({
          missing: handbook.list(missing.map((share) => String(share))),
          by: handbook.setBy('services.budgetAlerts'),
        }),
        place:
          told === undefined ? service.keyPlace('/cost/alertAt') : service.place('/cost/alertAt'),
        subject,
      });
    }
  },
});
