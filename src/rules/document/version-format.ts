// Rule: documents carry a version where the policy wants one, and every version has its form.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  missing: ({ kind, by }: { kind: string; by: string }) =>
    `This ${kind} has no version; set \`version\`, in quotes, as the policy wants of its kind (${by})`,
  form: ({ version, pattern, by }: { version: string; pattern: string; by: string }) =>
    `The version \`${version}\` does not match \`${pattern}\` (${by}); write it in that form`,
};

export default defineRule({
  id: 'document/version-format',
  summary:
    'Documents of the kinds that the policy names carry a version, and every version has the form that it asks for.',
  why: 'A colleague reads out a step that is not on your page, and it takes both of you a minute to find out that one of you printed it in spring. A version in one form makes that a question of a second, and lets an auditor see which text was in force.',
  severity: 'error',
  policy: ['documents.versionFor', 'documents.versionPattern'],
  messages,
  examples: {
    good: [
      {
        title: 'A version in its form; a runbook needs none',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  documents:
    versionFor: [guide]
    versionPattern: '[0-9]+[.][0-9]+[.][0-9]+'
-- guide/operations.mdx --
---
title: Operations
version: '2.1.0'
---
-- runbooks/search/slow.mdx --
---
title: Search is slow
---
`,
      },
    ],
    bad: [
      {
        title: 'No version, and one of another form, which its kind does not even need',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  documents:
    versionFor: [guide]
    versionPattern: '[0-9]+[.][0-9]+[.][0-9]+'
-- guide/operations.mdx --
---
title: Operations
---
-- runbooks/search/slow.mdx --
---
title: Search is slow
version: spring edition
---
`,
        reports: [
          'guide/operations.mdx:1:1  error  This guide has no version; set `version`, in quotes, as the policy wants of its kind (`handbook.yaml:4`)',
          'runbooks/search/slow.mdx:3:10  error  The version `spring edition` does not match `[0-9]+[.][0-9]+[.][0-9]+` (`handbook.yaml:5`); write it in that form',
        ],
      },
    ],
  },
  check(handbook, report) {
    const { versionFor = [], versionPattern: pattern } = handbook.policy.documents ?? {};
    const wanting = new Set(handbook.documentsInUse(versionFor));
    for (const document of handbook.documentsInUse()) {
      const { version } = document.data;
      const place = document.place('/version');
      const subject = subjectOf(document);
      if ((version ?? null) === null) {
        if (!wanting.has(document)) continue;
        const by = handbook.setBy('documents.versionFor');
        report({ message: messages.missing({ kind: document.kind, by }), place, subject });
      } else if (
        pattern !== undefined &&
        typeof version === 'string' &&
        handbook.matchesWhole(pattern, version) === false
      ) {
        const by = handbook.setBy('documents.versionPattern');
        report({ message: messages.form({ version, pattern, by }), place, subject });
      }
    }
  },
});
