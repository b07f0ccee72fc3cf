// Rule: every service names the team or the person that owns it.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  missing: () => 'This service has no `owner`; name the team or the person who answers for it',
};

export default defineRule({
  id: 'service/has-owner',
  summary: 'Every service names the team or the person that owns it.',
  why: 'When a service without an owner breaks, the first half hour goes into asking who knows it. Everything else that the handbook says of a service hangs on this name: whom a page reaches, who escalates, who keeps the runbooks right.',
  severity: 'error',
  messages,
  examples: {
    good: [
      {
        title: 'A team owns the service; a retired one needs nobody',
        files: `-- services/payments.mdx --
---
title: Payments
owner: payments
---
-- services/gift-cards.mdx --
---
title: Gift cards
lifecycle: retired
---
`,
      },
    ],
    bad: [
      {
        title: 'Nobody is named',
        files: `-- services/payments.mdx --
---
title: Payments
tier: 1
---
`,
        reports: [
          'services/payments.mdx:1:1  error  This service has no `owner`; name the team or the person who answers for it',
        ],
      },
    ],
  },
  check(handbook, report) {
    for (const service of handbook.servicesInUse()) {
      if (service.data['owner']) continue;
      report({
        message: messages.missing(),
        place: service.keyPlace('/owner'),
        subject: subjectOf(service),
      });
    }
  },
});
