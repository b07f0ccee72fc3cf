// Rule: a planned document has an owner and a due date that is not past.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  owner: ({ kind }: { kind: string }) =>
    `Nobody is to write this planned ${kind}; set \`owner\` to the team or the person who will`,
  due: ({ kind }: { kind: string }) =>
    `This planned ${kind} has no date; set \`due\` to the day by which it is written`,
  late: ({ kind, on, today }: { kind: string; on: string; today: string }) =>
    `This ${kind} was to be written by \`${on}\`, which is before ${today}; write it and set \`status: active\`, or agree on a new date`,
};

export default defineRule({
  id: 'document/planned-on-time',
  summary: 'A planned document names who writes it and by when, and the day is not past.',
  why: 'A list of documents to come is a promise. Without a name and a date nobody has made it, and after the date it is a gap that everyone believes to be closed.',
  severity: 'error',
  clock: true,
  messages,
  examples: {
    good: [
      {
        title: 'Someone writes it by a date',
        files: `-- guide/capacity.mdx --
---
title: Capacity planning
status: planned
owner: search
due: 2026-12-15
---
`,
      },
    ],
    bad: [
      {
        title: 'Nobody, and no date',
        files: `-- guide/capacity.mdx --
---
title: Capacity planning
status: planned
---
`,
        reports: [
          'guide/capacity.mdx:1:1  error  Nobody is to write this planned guide; set `owner` to the team or the person who will',
          'guide/capacity.mdx:1:1  error  This planned guide has no date; set `due` to the day by which it is written',
        ],
      },
      {
        title: 'The date is past',
        files: `-- guide/capacity.mdx --
---
title: Capacity planning
status: planned
owner: search
due: 2026-10-01
---
`,
        reports: [
          'guide/capacity.mdx:5:6  error  This guide was to be written by `2026-10-01`, which is before 2026-11-21; write it and set `status: active`, or agree on a new date',
        ],
      },
    ],
  },
  check(handbook, report) {
    const { today } = handbook;
    for (const document of handbook.documents) {
      const { kind, data } = document;
      if (data['status'] !== 'planned') continue;
      const subject = subjectOf(document);
      if ((data['owner'] ?? null) === null)
        report({ message: messages.owner({ kind }), place: document.place('/owner'), subject });
      const on = data['due'];
      const place = document.place('/due');
      if (typeof on !== 'string') report({ message: messages.due({ kind }), place, subject });
      else if (handbook.after(on, 'P0D') !== undefined && on < today)
        report({ message: messages.late({ kind, on, today }), place, subject });
    }
  },
});
