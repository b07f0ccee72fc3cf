// Rule: a service with data of the classes that the policy names says in which regions they are.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  missing: ({ kept, by }: { kept: string; by: string }) =>
    `This service has \`${kept}\` data and does not say where; list the regions in \`dataRegions\`, which the policy wants of this class (${by})`,
};

export default defineRule({
  id: 'service/data-region',
  summary:
    'Services with data of the classes that the policy names say in which regions they are kept.',
  why: 'Where personal data may be kept is the law’s to say, and where they are kept is forgotten with the first copy. During a failover nobody has time to ask whether the other region is allowed; the handbook answers it beforehand.',
  severity: 'error',
  policy: ['services.regionsFor'],
  messages,
  examples: {
    good: [
      {
        title: 'Personal data in one region; internal data may be anywhere',
        files: `-- services/accounts.mdx --
---
title: Accounts
dataClass: personal
dataRegions: [eu-west-1]
---
-- services/search.mdx --
---
title: Search
dataClass: internal
---
`,
      },
    ],
    bad: [
      {
        title: 'Payment data somewhere, and personal data in no region',
        files: `-- services/accounts.mdx --
---
title: Accounts
dataClass: personal
dataRegions: []
---
-- services/payments.mdx --
---
title: Payments
dataClass: payment
---
`,
        reports: [
          'services/accounts.mdx:4:14  error  This service has `personal` data and does not say where; list the regions in `dataRegions`, which the policy wants of this class (the preset `standard`)',
          'services/payments.mdx:3:12  error  This service has `payment` data and does not say where; list the regions in `dataRegions`, which the policy wants of this class (the preset `standard`)',
        ],
      },
    ],
  },
  check(handbook, report) {
    const classes = handbook.policy.services?.regionsFor ?? [];
    for (const service of handbook.servicesInProduction()) {
      const { dataClass: kept, dataRegions: regions } = service.data;
      if (typeof kept !== 'string' || !classes.includes(kept)) continue;
      if (Array.isArray(regions) ? regions.length > 0 : regions) continue;
      report({
        message: messages.missing({ kept, by: handbook.setBy('services.regionsFor') }),
        place: regions === undefined ? service.place('/dataClass') : service.place('/dataRegions'),
        subject: subjectOf(service),
      });
    }
  },
});
