// Rule: an RFC that is approved has the approvals that its risk asks for.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  missing: ({ role, risk, by }: { role: string; risk: string; by: string }) =>
    `No approval as \`${role}\` is recorded, and a change of risk \`${risk}\` needs it (${by}); ask for it and add it to \`approvals\`, or set \`status: review\``,
  borrowed: ({ role, risk, by }: { role: string; risk: string; by: string }) =>
    `The approval as \`${role}\`, which a change of risk \`${risk}\` needs (${by}), comes from an author or from someone who approved in another role; ask somebody else`,
  future: ({ on, today }: { on: string; today: string }) =>
    `The approval is dated \`${on}\`, which is after ${today}; write the date on which it was given`,
  after: ({ on, made }: { on: string; made: string }) =>
    `The approval is dated \`${on}\`, which is after the change was made on ${made}; correct the date that is wrong`,
};

export default defineRule({
  id: 'rfc/approved',
  summary: 'An RFC that is approved or implemented has the approvals that its risk asks for.',
  why: 'A second pair of eyes finds what the author no longer sees, and the person on call knows what else happens that night. An approval that nobody wrote down is remembered differently by each side once the change has gone wrong.',
  severity: 'error',
  policy: ['changes.risks'],
  messages,
  examples: {
    good: [
      {
        title: 'Two people for a medium risk, the author for a low one, and a proposal',
        files: `-- rfcs/0001-cache-prices.mdx --
---
status: approved
risk: medium
authors: [ana]
created: 2026-10-01
approvals:
  - { by: ben, role: peer, on: 2026-10-05 }
  - { by: eva, role: On call, on: 2026-10-06 }
---
-- rfcs/0002-rename-queue.mdx --
---
status: implemented
risk: low
authors: [ana]
created: 2026-10-01
implementedOn: 2026-10-02
approvals:
  - { by: ana, role: author, on: 2026-10-01 }
---
-- rfcs/0003-new-index.mdx --
---
status: review
risk: high
created: 2026-11-01
---
`,
      },
      {
        title: 'A policy without levels of risk',
        files: `-- handbook.yaml --
title: Example Shop operations
extends: minimal
-- rfcs/0001-cache-prices.mdx --
---
status: approved
risk: high
created: 2026-10-01
---
`,
      },
    ],
    bad: [
      {
        title: 'Nobody on call has approved, and the other two do not count',
        files: `-- rfcs/0001-cache-prices.mdx --
---
status: approved
risk: medium
authors: [ana]
created: 2026-10-01
approvals:
  - { by: ben, role: peer, on: 2026-10-05 }
---
-- rfcs/0002-new-index.mdx --
---
status: implemented
risk: high
authors: [ana]
created: 2026-10-01
---
-- rfcs/0003-own-eyes.mdx --
---
status: approved
risk: medium
authors: [ana]
created: 2026-10-01
approvals:
  - { by: ana, role: peer, on: 2026-10-05 }
  - { by: ben, role: on-call, on: 2026-10-05 }
---
-- people.yaml --
- { id: ana, name: Ana }
- { id: ben, name: Ben }
`,
        reports: [
          'rfcs/0001-cache-prices.mdx:7:3  error  No approval as `on-call` is recorded, and a change of risk `medium` needs it (the preset `standard`); ask for it and add it to `approvals`, or set `status: review`',
          'rfcs/0002-new-index.mdx:3:7  error  No approval as `engineering manager` is recorded, and a change of risk `high` needs it (the preset `standard`); ask for it and add it to `approvals`, or set `status: review`',
          'rfcs/0002-new-index.mdx:3:7  error  No approval as `on-call` is recorded, and a change of risk `high` needs it (the preset `standard`); ask for it and add it to `approvals`, or set `status: review`',
          'rfcs/0003-own-eyes.mdx:7:3  error  The approval as `peer`, which a change of risk `medium` needs (the preset `standard`), comes from an author or from someone who approved in another role; ask somebody else',
        ],
      },
      {
        title: 'Approved on a day to come, and after the change was made',
        files: `-- rfcs/0001-rename-queue.mdx --
---
status: approved
risk: low
authors: [ana]
created: 2026-10-01
approvals:
  - { by: ana, role: author, on: 2027-10-01 }
---
-- rfcs/0002-rename-index.mdx --
---
status: implemented
risk: low
authors: [ana]
created: 2026-10-01
implementedOn: 2026-10-02
approvals:
  - { by: ana, role: author, on: 2026-10-05 }
---
`,
        reports: [
          'rfcs/0001-rename-queue.mdx:7:34  error  The approval is dated `2027-10-01`, which is after 2026-11-21; write the date on which it was given',
          'rfcs/0002-rename-index.mdx:8:34  error  The approval is dated `2026-10-05`, which is after the change was made on 2026-10-02; correct the date that is wrong',
        ],
      },
    ],
  },
  check(handbook, report) {
    const { today, changes } = handbook;
    for (const rfc of handbook.of('rfc')) {
      const subject = subjectOf(rfc);
      const approvals = changes.approvalsOf(handbook, rfc);
      const risk = changes.riskOf(handbook, rfc);
      const made = rfc.data['implementedOn'];
      if (risk && changes.isDecided(rfc)) {
        const by = handbook.setBy(`changes.risks.${risk.id}.approvers`);
        const place = rfc.place(rfc.data['approvals'] === undefined ? '/risk' : '/approvals');
        for (const role of changes.missingApprovals(handbook, rfc)) {
          const given = changes.isApprovedAs(handbook, rfc, role);
          const say = given ? messages.borrowed : messages.missing;
          report({ message: say({ role, risk: risk.id, by }), place, subject });
        }
      }
      for (const { on, index } of approvals) {
        if (on === undefined || handbook.after(on, 'P0D') === undefined) continue;
        const place = rfc.place(`/approvals/${index}/on`);
        if (on > today) report({ message: messages.future({ on, today }), place, subject });
        else if (typeof made === 'string' && on > made)
          report({ message: messages.after({ on, made }), place, subject });
      }
    }
  },
});
