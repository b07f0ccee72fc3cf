// Rule: documents that follow the product’s releases are brought up to the current one.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  missing: ({ kind, release, by }: { kind: string; release: string; by: string }) =>
    `This ${kind} does not say which release it is about; read it against \`${release}\` (${by}), then set \`release\``,
  behind: ({ own, release, by }: { own: string; release: string; by: string }) =>
    `This document is about the release \`${own}\`, and the current one is \`${release}\` (${by}); read it against that release, then set \`release\``,
};

export default defineRule({
  id: 'document/release-current',
  summary: 'Documents of the kinds that the policy names are brought up to the current release.',
  why: 'A release moves a switch, and the guide still names the old one. Nobody notices until the switch is needed. Reading each page once a release is an hour in daylight; the field says which pages have had theirs.',
  severity: 'error',
  policy: ['documents.release', 'documents.releaseFor'],
  messages,
  examples: {
    good: [
      {
        title: 'The guide is about the current release; a runbook follows none',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  documents:
    release: '2026.11'
    releaseFor: [guide]
-- guide/operations.mdx --
---
title: Operations
release: '2026.11'
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
        title: 'One guide is a release behind, and one says nothing',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  documents:
    release: '2026.11'
    releaseFor: [guide]
-- guide/deployments.mdx --
---
title: Deployments
release: '2026.10'
---
-- guide/operations.mdx --
---
title: Operations
---
`,
        reports: [
          'guide/deployments.mdx:3:10  error  This document is about the release `2026.10`, and the current one is `2026.11` (`handbook.yaml:4`); read it against that release, then set `release`',
          'guide/operations.mdx:1:1  error  This guide does not say which release it is about; read it against `2026.11` (`handbook.yaml:4`), then set `release`',
        ],
      },
    ],
  },
  check(handbook, report) {
    const { release, releaseFor = [] } = handbook.policy.documents ?? {};
    if (release === undefined) return;
    const by = handbook.setBy('documents.release');
    for (const document of handbook.documentsInUse(releaseFor)) {
      const { release: own } = document.data;
      const { kind } = document;
      const where = { place: document.place('/release'), subject: subjectOf(document) };
      if ((own ?? null) === null)
        report({ message: messages.missing({ kind, release, by }), ...where });
      else if (typeof own === 'string' && own !== release)
        report({ message: messages.behind({ own, release, by }), ...where });
    }
  },
});
