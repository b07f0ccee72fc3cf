// Rule: every service names who stands in for its owner.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  missing: () =>
    'This service has no `backup`; name the team or the person who stands in when its owner cannot be reached',
};

export default defineRule({
  id: 'service/has-backup-owner',
  summary: 'Every service names the team or the person who stands in for its owner.',
  why: 'Owners go on holiday, fall ill and sleep. A service that one person knows is down for as long as that person is away, and nobody notices the gap until the day it matters.',
  severity: 'error',
  messages,
  examples: {
    good: [
      {
        title: 'A member of the team stands in; a retired or planned service needs nobody',
        files: `-- services/payments.mdx --
---
title: Payments
owner: payments
backup: ana
---
-- services/gift-cards.mdx --
---
title: Gift cards
lifecycle: retired
---
-- services/returns.mdx --
---
title: Returns
status: planned
owner: payments
---
`,
      },
    ],
    bad: [
      {
        title: 'Nobody stands in',
        files: `-- services/payments.mdx --
---
title: Payments
owner: payments
---
`,
        reports: [
          'services/payments.mdx:1:1  error  This service has no `backup`; name the team or the person who stands in when its owner cannot be reached',
        ],
      },
    ],
  },
  check(handbook, report) {
    for (const service of handbook.servicesInUse()) {
      if (service.data['backup'] || !handbook.isPublished(service)) continue;
      report({
        message: messages.missing(),
        place: service.keyPlace('/backup'),
        subject: subjectOf(service),
      });
    }
  },
});
