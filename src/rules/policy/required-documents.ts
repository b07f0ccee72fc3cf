// Rule: the documents that the policy asks for are there.
import type { KindName } from '../../model/kind.ts';
import { defineRule } from '../../rule.ts';

const messages = {
  missing: ({ subject, title, near }: { subject: string; title: string; near?: string }) =>
    `The handbook has no document \`${subject}\` (“${title}”), which the policy asks for; ${near ? `did you mean \`${near}\`?` : 'write it, or plan it with an owner and a date'}`,
  withheld: ({ subject, title, status }: { subject: string; title: string; status: string }) =>
    `The document \`${subject}\` (“${title}”), which the policy asks for, has the status \`${status}\`; finish it and set \`status: active\``,
  kind: ({ subject, near }: { subject: string; near: string | undefined }) =>
    `\`${subject}\` names no kind of document; ${near ? `did you mean \`${near}\`?` : 'write it as `<kind>:<id>`, for example `guide:on-call`'}`,
};

export default defineRule({
  id: 'policy/required-documents',
  summary: 'Every document that the policy asks for is there, or planned with a date.',
  why: 'An index that names a document which nobody has written is worse than none: people trust it, and each believes that another team has the text. Held against what is really there, the index stays a promise that someone keeps.',
  severity: 'error',
  policy: ['documents.required'],
  messages,
  examples: {
    good: [
      {
        title: 'One is there, and one is planned',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  documents:
    required:
      - { title: How we are on call, subject: guide:on-call }
      - { title: Capacity, subject: guide:capacity }
-- guide/on-call.mdx --
# How we are on call
-- guide/capacity.mdx --
---
title: Capacity
status: planned
---
`,
      },
      {
        title: 'A policy that asks for none',
        files: `-- guide/on-call.mdx --
# How we are on call
`,
      },
    ],
    bad: [
      {
        title: 'Missing, misspelt, a draft, and of no kind',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  documents:
    required:
      - { title: Capacity, subject: guide:capacity }
      - { title: How we are on call, subject: guide:on-call }
      - { title: Access, subject: guide:access }
      - { title: Checkout, subject: servise:checkout }
      - { title: Search, subject: search }
-- guide/oncall.mdx --
# How we are on call
-- guide/access.mdx --
---
title: Access
status: draft
---
`,
        reports: [
          'handbook.yaml:5:37  error  The handbook has no document `guide:capacity` (“Capacity”), which the policy asks for; write it, or plan it with an owner and a date',
          'handbook.yaml:6:47  error  The handbook has no document `guide:on-call` (“How we are on call”), which the policy asks for; did you mean `guide:oncall`?',
          'handbook.yaml:7:35  error  The document `guide:access` (“Access”), which the policy asks for, has the status `draft`; finish it and set `status: active`',
          'handbook.yaml:8:37  error  `servise:checkout` names no kind of document; did you mean `service:checkout`?',
          'handbook.yaml:9:35  error  `search` names no kind of document; write it as `<kind>:<id>`, for example `guide:on-call`',
        ],
      },
    ],
  },
  check(handbook, report) {
    const { settings } = handbook;
    const kinds = Object.keys(settings.content);
    const required = handbook.policy.documents?.required ?? [];
    for (const [index, { subject, title }] of required.entries()) {
      const place = settings.place(`/policy/documents/required/${index}/subject`) ?? settings.top;
      const [kind = '', id] = subject.split(/:(.*)/s);
      if (id === undefined || !kinds.includes(kind)) {
        const nearKind = id === undefined ? undefined : handbook.nearestOf(kind, kinds);
        const near = nearKind && `${nearKind}:${id}`;
        report({ message: messages.kind({ subject, near }), place });
        continue;
      }
      const absence = handbook.absenceOf(kind as KindName, id);
      if (absence === 'absent') {
        const near = handbook.nearestId([kind as KindName], id);
        const message = messages.missing({
          subject,
          title,
          ...(near && { near: `${kind}:${near}` }),
        });
        report({ message, place });
      } else if (absence !== undefined)
        report({ message: messages.withheld({ subject, title, status: absence }), place });
    }
  },
});
