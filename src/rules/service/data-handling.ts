// Rule: sensitive data are encrypted, and people’s requests about theirs are answered in time.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  plain: ({ field, what, kept, by }: { field: string; what: string; kept: string; by: string }) =>
    `Nothing says that the \`${kept}\` data of this service are encrypted ${what}; set \`${field}: true\` once they are, as the policy wants (${by})`,
  absent: ({ kept, by }: { kept: string; by: string }) =>
    `This service has \`${kept}\` data and no \`encryption\`; encrypt them where they are stored and sent, then set \`encryption.atRest\` and \`encryption.inTransit\` (${by})`,
  untold: ({ within, by }: { within: string; by: string }) =>
    `This service has \`personal\` data and does not say how soon a person’s request about them is answered; set \`subjectRequestsWithin\`; the policy allows ${within} (${by})`,
  late: ({ own, within, by }: { own: string; within: string; by: string }) =>
    `A person’s request is answered within \`${own}\`, and the policy allows ${within} (${by}); make it faster, then set the time`,
};

export default defineRule({
  id: 'service/data-handling',
  summary:
    'Data of the classes that the policy names are encrypted, and people’s requests about theirs are answered in time.',
  why: 'A lost disk is a shrug where it was encrypted and a letter to every customer where it was not. And when a person asks what is known about them, the days are counted by law, whether or not anybody knows which service to ask.',
  severity: 'error',
  policy: ['services.encryptionFor', 'services.subjectRequestsWithin'],
  messages,
  examples: {
    good: [
      {
        title: 'Personal data are encrypted; public data need not be',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  services:
    subjectRequestsWithin: P30D
-- services/accounts.mdx --
---
title: Accounts
dataClass: personal
encryption:
  atRest: true
  inTransit: true
subjectRequestsWithin: P14D
---
-- services/search.mdx --
---
title: Search
dataClass: public
---
`,
      },
    ],
    bad: [
      {
        title: 'Stored in the clear, not said of connections, and nothing said at all',
        files: `-- services/accounts.mdx --
---
title: Accounts
dataClass: personal
encryption:
  atRest: false
---
-- services/payments.mdx --
---
title: Payments
dataClass: payment
---
`,
        reports: [
          'services/accounts.mdx:4:1  error  Nothing says that the `personal` data of this service are encrypted where they are sent; set `encryption.inTransit: true` once they are, as the policy wants (the preset `standard`)',
          'services/accounts.mdx:5:11  error  Nothing says that the `personal` data of this service are encrypted where they are stored; set `encryption.atRest: true` once they are, as the policy wants (the preset `standard`)',
          'services/payments.mdx:3:12  error  This service has `payment` data and no `encryption`; encrypt them where they are stored and sent, then set `encryption.atRest` and `encryption.inTransit` (the preset `standard`)',
        ],
      },
      {
        title: 'Requests that are answered late, or nobody knows when',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  services:
    encryptionFor: []
    subjectRequestsWithin: P30D
-- services/accounts.mdx --
---
title: Accounts
dataClass: personal
subjectRequestsWithin: P60D
---
-- services/orders.mdx --
---
title: Orders
dataClass: personal
---
`,
        reports: [
          'services/accounts.mdx:4:24  error  A person’s request is answered within `P60D`, and the policy allows 30 days (`handbook.yaml:5`); make it faster, then set the time',
          'services/orders.mdx:3:12  error  This service has `personal` data and does not say how soon a person’s request about them is answered; set `subjectRequestsWithin`; the policy allows 30 days (`handbook.yaml:5`)',
        ],
      },
    ],
  },
  check(handbook, report) {
    const { encryptionFor = [], subjectRequestsWithin: limit } = handbook.policy.services ?? {};
    for (const service of handbook.servicesInProduction()) {
      const { dataClass: kept, encryption, subjectRequestsWithin: own } = service.data;
      const subject = subjectOf(service);
      if (typeof kept !== 'string') continue;
      if (encryptionFor.includes(kept)) {
        const by = handbook.setBy('services.encryptionFor');
        if (encryption === undefined)
          report({
            message: messages.absent({ kept, by }),
            place: service.place('/dataClass'),
            subject,
          });
        else
          for (const [name, what] of [
            ['atRest', 'where they are stored'],
            ['inTransit', 'where they are sent'],
          ] as const) {
            const pointer = `/encryption/${name}`;
            const value = handbook.valueAt(service, pointer);
            if (value === true) continue;
            const field = `encryption.${name}`;
            report({
              message: messages.plain({ field, what, kept, by }),
              place: value === undefined ? service.keyPlace(pointer) : service.place(pointer),
              subject,
            });
          }
      }
      if (limit === undefined || kept !== 'personal') continue;
      const within = handbook.words(limit);
      const by = handbook.setBy('services.subjectRequestsWithin');
      if (own === undefined)
        report({
          message: messages.untold({ within, by }),
          place: service.place('/dataClass'),
          subject,
        });
      else if (typeof own === 'string' && handbook.longer(own, limit))
        report({
          message: messages.late({ own, within, by }),
          place: service.place('/subjectRequestsWithin'),
          subject,
        });
    }
  },
});
