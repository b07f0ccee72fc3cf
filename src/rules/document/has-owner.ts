// Rule: every document has an owner.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  missing: ({ kind }: { kind: string }) =>
    `This ${kind} has no owner; set \`owner\` to the team or the person who keeps it right`,
};

export default defineRule({
  id: 'document/has-owner',
  summary: 'Every published document of the kinds that the policy names has an owner.',
  why: 'A page that belongs to everyone is corrected by no one. Who finds a wrong step must know whom to tell, and the owner is who is asked when the review is due. Services have a rule of their own.',
  severity: 'error',
  policy: ['documents.ownerFor'],
  messages,
  examples: {
    good: [
      {
        title: 'A team owns the runbook, and nobody a draft yet',
        files: `-- runbooks/search/slow.mdx --
---
title: Search is slow
owner: search
---
-- runbooks/search/down.mdx --
---
title: Search is down
status: draft
---
`,
      },
    ],
    bad: [
      {
        title: 'Nobody is named',
        files: `-- runbooks/search/slow.mdx --
---
title: Search is slow
---
`,
        reports: [
          'runbooks/search/slow.mdx:1:1  error  This runbook has no owner; set `owner` to the team or the person who keeps it right',
        ],
      },
    ],
  },
  check(handbook, report) {
    const kinds = handbook.policy.documents?.ownerFor ?? [];
    for (const document of handbook.documents) {
      const { kind } = document;
      if (kind === 'service' || !kinds.includes(kind)) continue;
      if (!handbook.isPublished(document) || handbook.isRetired(document)) continue;
      if ((document.data['owner'] ?? null) !== null) continue;
      const place = document.place('/owner');
      report({ message: messages.missing({ kind }), place, subject: subjectOf(document) });
    }
  },
});
