// Rule: every service that stores data has a runbook that brings them back.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  missing: ({ id, by }: { id: string; by: string }) =>
    `This service stores data, and no published runbook of \`type: recovery\` names it; write one with \`service: ${id}\`, or name it in \`recovery.plan\` (${by})`,
};

export default defineRule({
  id: 'service/has-recovery-procedure',
  summary:
    'Every service in production that stores data has a runbook of type `recovery`, or names its recovery plan.',
  why: 'A backup is half of a recovery. The other half is to know which host to restore to, in which order, and how to tell that it worked, and it is needed by someone who has never done it, while the shop is down.',
  severity: 'error',
  policy: ['services.recoveryRunbooks'],
  messages,
  examples: {
    good: [
      {
        title:
          'A runbook names the service, or the service its plan; what stores nothing needs none',
        files: `-- services/orders-db.mdx --
---
title: Orders database
storesData: true
---
-- services/images.mdx --
---
title: Images
storesData: true
recovery:
  plan: orders-db/restore
---
-- services/checkout.mdx --
---
title: Checkout
---
-- runbooks/orders-db/restore.mdx --
---
title: Restore the orders database
type: recovery
service: orders-db
---
`,
      },
    ],
    bad: [
      {
        title: 'The only runbook is for an alert, or is still a draft',
        files: `-- services/orders-db.mdx --
---
title: Orders database
storesData: true
---
-- services/images.mdx --
---
title: Images
storesData: true
---
-- runbooks/orders-db/slow.mdx --
---
title: The orders database is slow
service: orders-db
---
-- runbooks/images/restore.mdx --
---
title: Restore the images
type: recovery
status: draft
service: images
---
`,
        reports: [
          'services/images.mdx:1:1  error  This service stores data, and no published runbook of `type: recovery` names it; write one with `service: images`, or name it in `recovery.plan` (the preset `standard`)',
          'services/orders-db.mdx:1:1  error  This service stores data, and no published runbook of `type: recovery` names it; write one with `service: orders-db`, or name it in `recovery.plan` (the preset `standard`)',
        ],
      },
    ],
  },
  check(handbook, report) {
    if (handbook.policy.services?.recoveryRunbooks !== true || handbook.isUnread('runbook')) return;
    const procedures = new Set(
      handbook.runbooksInUse().filter((runbook) => handbook.runbookType(runbook) === 'recovery'),
    );
    for (const service of handbook.servicesInProduction()) {
      if (service.data['storesData'] !== true) continue;
      // Whether the plan exists is for reference/resolves to say.
      if (handbook.valueAt(service, '/recovery/plan')) continue;
      const named = handbook
        .referencesTo(service)
        .some(
          ({ from, reference }) => procedures.has(from) && /^\/service\b/.test(reference.field),
        );
      if (named) continue;
      report({
        message: messages.missing({
          id: service.id,
          by: handbook.setBy('services.recoveryRunbooks'),
        }),
        place: service.keyPlace('/recovery/plan'),
        subject: subjectOf(service),
      });
    }
  },
});
