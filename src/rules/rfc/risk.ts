// Rule: an RFC and a change note name a level of risk that the policy has, and misspell no kind.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  risk: ({ value, near, known }: { value: string; near: string | undefined; known: string }) =>
    `No level of risk is called \`${value}\`; ${near ? `did you mean \`${near}\`?` : `use one of ${known}`}`,
  kind: ({ value, near }: { value: string; near: string }) =>
    `No kind of change is called \`${value}\`; did you mean \`${near}\`?`,
};

export default defineRule({
  id: 'rfc/risk',
  summary:
    'Every RFC and every change note names a level of risk that the policy has, and misspells no kind of change.',
  why: 'The level of risk decides who approves a change, when it is made and whether it needs a way back. A level that no policy knows asks for none of these, so a typing mistake in one word lets a dangerous change through like a harmless one.',
  severity: 'error',
  policy: ['changes.risks', 'changes.kinds'],
  messages,
  examples: {
    good: [
      {
        title: 'A level by its id, its label or another name; a kind that asks for nothing',
        files: `-- rfcs/0001-cache-prices.mdx --
---
risk: Medium
created: 2026-10-01
change:
  kind: documentation
---
-- rfcs/0002-new-index.mdx --
---
risk: med
created: 2026-10-01
change:
  kind: infrastructure
---
-- change-notes/2026-10-08-new-index.yaml --
services: [search]
at: 2026-10-08T09:00:00Z
by: ana
risk: low
`,
      },
      {
        title: 'A policy without levels of risk',
        files: `-- handbook.yaml --
title: Example Shop operations
extends: minimal
-- rfcs/0001-cache-prices.mdx --
---
risk: considerable
created: 2026-10-01
---
`,
      },
    ],
    bad: [
      {
        title: 'A slip of the pen, a word that the policy does not have, and a kind with a slip',
        files: `-- rfcs/0001-cache-prices.mdx --
---
risk: hihg
created: 2026-10-01
---
-- rfcs/0002-new-index.mdx --
---
risk: considerable
created: 2026-10-01
change:
  kind: infrastrcture
---
-- change-notes/2026-10-08-new-index.yaml --
services: [search]
at: 2026-10-08T09:00:00Z
by: ana
risk: lo
`,
        reports: [
          'change-notes/2026-10-08-new-index.yaml:4:7  error  No level of risk is called `lo`; did you mean `low`?',
          'rfcs/0001-cache-prices.mdx:2:7  error  No level of risk is called `hihg`; did you mean `high`?',
          'rfcs/0002-new-index.mdx:2:7  error  No level of risk is called `considerable`; use one of `low`, `medium`, `high`',
          'rfcs/0002-new-index.mdx:5:9  error  No kind of change is called `infrastrcture`; did you mean `infrastructure`?',
        ],
      },
    ],
  },
  check(handbook, report) {
    const { risks, kinds = [] } = handbook.policy.changes ?? {};
    const known = risks?.map(({ id }) => `\`${id}\``).join(', ') ?? '';
    const ids = risks?.map(({ id }) => id) ?? [];
    const names = risks?.flatMap(({ label, aliases = [] }) => [label, ...aliases]) ?? [];
    for (const document of [...handbook.of('rfc'), ...handbook.of('change')]) {
      const subject = subjectOf(document);
      const { risk } = document.data;
      if (risks && typeof risk === 'string' && !handbook.changes.riskOf(handbook, document)) {
        const near = handbook.nearestOf(risk, ids) ?? handbook.nearestOf(risk, names);
        const message = messages.risk({ value: risk, near, known });
        report({ message, place: document.place('/risk'), subject });
      }
      const field = document.kind === 'rfc' ? '/change/kind' : '/kind';
      const kind = handbook.valueAt(document, field);
      if (typeof kind !== 'string' || handbook.changes.changeKindNamed(handbook, kind)) continue;
      // The policy lists the kinds that ask for more; others are fine, unless one of these is meant.
      const near = handbook.nearestOf(
        kind,
        kinds.map(({ id }) => id),
      );
      if (near !== undefined)
        report({
          message: messages.kind({ value: kind, near }),
          place: document.place(field),
          subject,
        });
    }
  },
});
