// Rule: every RFC that was carried out is named by a change note.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  missing: ({ id, by }: { id: string; by: string }) =>
    `This RFC is implemented and no change note names it, as every change has one (${by}); write one with \`rfc: "${id}"\``,
};

export default defineRule({
  id: 'change/has-note',
  summary: 'Every RFC that is implemented is named by a change note.',
  why: 'The first question in an incident is what changed last. The notes of changes answer it in one list by the minute; what was made without a note is found by reading the code of every service, with customers waiting.',
  severity: 'error',
  policy: ['changes.notes'],
  messages,
  examples: {
    good: [
      {
        title: 'A note names the RFC; one that is approved has none yet',
        files: `-- rfcs/0001-new-index.mdx --
---
status: implemented
risk: low
created: 2026-10-01
---
-- rfcs/0002-new-queue.mdx --
---
status: approved
risk: low
created: 2026-10-01
---
-- change-notes/2026-10-08-new-index.yaml --
services: [search]
at: 2026-10-08T09:00:00Z
by: ana
rfc: "0001"
`,
      },
      {
        title: 'Which RFC a note means that names none is told once, where it does',
        files: `-- rfcs/0001-new-index.mdx --
---
status: implemented
risk: low
created: 2026-10-01
---
-- change-notes/2026-10-08-new-index.yaml --
services: [search]
at: 2026-10-08T09:00:00Z
by: ana
rfc: "0010"
`,
      },
      {
        title: 'A policy without change notes',
        files: `-- handbook.yaml --
title: Example Shop operations
extends: minimal
-- rfcs/0001-new-index.mdx --
---
status: implemented
risk: low
created: 2026-10-01
---
`,
      },
    ],
    bad: [
      {
        title: 'No note, and one that is still a draft',
        files: `-- rfcs/0001-new-index.mdx --
---
status: implemented
risk: low
created: 2026-10-01
---
-- rfcs/0002-new-queue.mdx --
---
status: implemented
risk: low
created: 2026-10-01
---
-- change-notes/2026-10-08-new-queue.yaml --
status: draft
services: [search]
at: 2026-10-08T09:00:00Z
by: ana
rfc: "0002"
`,
        reports: [
          'rfcs/0001-new-index.mdx:2:9  error  This RFC is implemented and no change note names it, as every change has one (the preset `standard`); write one with `rfc: "0001"`',
          'rfcs/0002-new-queue.mdx:2:9  error  This RFC is implemented and no change note names it, as every change has one (the preset `standard`); write one with `rfc: "0002"`',
        ],
      },
    ],
  },
  check(handbook, report) {
    if (handbook.policy.changes?.notes !== true) return;
    const by = handbook.setBy('changes.notes');
    const notes = handbook.of('change').filter((note) => handbook.isPublished(note));
    // A note that misspells its RFC may be the one that is missing.
    if (notes.some((note) => note.data['rfc'] !== undefined && !handbook.named(note, '/rfc')))
      return;
    if (handbook.isUnread('change')) return;
    const named = new Set(notes.map((note) => handbook.named(note, '/rfc')));
    for (const rfc of handbook.of('rfc'))
      if (rfc.data['status'] === 'implemented' && !named.has(rfc))
        report({
          message: messages.missing({ id: rfc.id, by }),
          place: rfc.place('/status'),
          subject: subjectOf(rfc),
        });
  },
});
