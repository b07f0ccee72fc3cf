// Rule: the steps of a runbook are a numbered list where the policy wants that of its type.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  missing: ({ type, by }: { type: string; by: string }) =>
    `No step of this runbook has a number, and the policy wants the steps of type \`${type}\` numbered (${by}); write them as a list that begins with \`1.\``,
};

export default defineRule({
  id: 'runbook/steps-numbered',
  summary: 'The steps of a runbook are a numbered list where the policy wants that of its type.',
  why: '“I am at step 4” is a sentence that everybody on the bridge understands. Without numbers two people carry out the same paragraph, or each believes that the other did, and after an interruption nobody knows where to go on.',
  severity: 'error',
  policy: ['runbooks.numberedSteps'],
  messages,
  examples: {
    good: [
      {
        title:
          'A numbered list; a runbook for an alert needs none; what cannot be read is not known',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  runbooks:
    numberedSteps: [procedure]
-- runbooks/search/reindex.md --
---
title: Build the search index anew
type: procedure
---

## Steps

1. Stop the indexer.
2. Delete the index.
-- runbooks/search/slow.md --
---
title: Search is slow
---

Look at the dashboard.
-- runbooks/search/unfinished.mdx --
---
title: Search is moved
type: procedure
---

ssh <user>@bastion
`,
      },
    ],
    bad: [
      {
        title: 'Steps as a list without numbers',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  runbooks:
    numberedSteps: [procedure, recovery]
-- runbooks/search/reindex.md --
---
title: Build the search index anew
type: procedure
---

## Steps

- Stop the indexer.
- Delete the index.
`,
        reports: [
          'runbooks/search/reindex.md:1:1  error  No step of this runbook has a number, and the policy wants the steps of type `procedure` numbered (`handbook.yaml:4`); write them as a list that begins with `1.`',
        ],
      },
    ],
  },
  check(handbook, report) {
    const types = handbook.policy.runbooks?.numberedSteps ?? [];
    for (const runbook of handbook.runbooksInUse()) {
      const type = handbook.runbookType(runbook);
      if (!runbook.body || !types.includes(type) || runbook.body.numberedLists.length > 0) continue;
      report({
        message: messages.missing({ type, by: handbook.setBy('runbooks.numberedSteps') }),
        place: runbook.place(),
        subject: subjectOf(runbook),
      });
    }
  },
});
