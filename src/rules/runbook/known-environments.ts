// Rule: a runbook says in which of the policy’s environments it applies.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  missing: ({ known, by }: { known: string; by: string }) =>
    `This runbook does not say where it applies; list its \`environments\`${known ? `, out of ${known}` : ''} (${by})`,
  unknown: ({ value, near, known }: { value: string; near: string | undefined; known: string }) =>
    `No environment is called \`${value}\`; ${near ? `did you mean \`${near}\`?` : `use ${known}`}`,
};

export default defineRule({
  id: 'runbook/known-environments',
  summary: 'Every runbook says in which of the policy’s environments it applies.',
  why: 'A command that is harmless on staging empties the queue of production. Who reads a runbook at night copies what it says, and has to know at the first line whether it was written for the place where they are.',
  severity: 'error',
  policy: ['runbooks.environments', 'environments'],
  messages,
  examples: {
    good: [
      {
        title: 'By an id or a label',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  environments:
    - { id: prod, label: Production }
    - { id: staging, label: Staging }
  runbooks:
    environments: true
-- runbooks/search/slow.md --
---
title: Search is slow
environments: [production, staging]
---
`,
      },
      {
        title: 'A policy that does not ask',
        files: `-- runbooks/search/slow.md --
# Search is slow
`,
      },
    ],
    bad: [
      {
        title: 'A slip of the pen, an environment that is none, and nothing said',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  environments:
    - { id: prod, label: Production }
    - { id: staging, label: Staging }
  runbooks:
    environments: true
-- runbooks/search/down.md --
---
title: Search is down
environments: [prd, qualification]
---
-- runbooks/search/slow.md --
# Search is slow
`,
        reports: [
          'runbooks/search/down.md:3:16  error  No environment is called `prd`; did you mean `prod`?',
          'runbooks/search/down.md:3:21  error  No environment is called `qualification`; use `prod` and `staging`',
          'runbooks/search/slow.md:1:1  error  This runbook does not say where it applies; list its `environments`, out of `prod` and `staging` (`handbook.yaml:7`)',
        ],
      },
    ],
  },
  check(handbook, report) {
    if (handbook.policy.runbooks?.environments !== true) return;
    const environments = handbook.policy.environments ?? [];
    const names = environments.flatMap(({ id, label }) => [id, label]);
    const folded = names.map((name) => name.toLowerCase());
    const known = handbook.list(environments.map(({ id }) => id));
    for (const runbook of handbook.runbooksInUse()) {
      const subject = subjectOf(runbook);
      const declared = runbook.data['environments'];
      if (!Array.isArray(declared) || declared.length === 0) {
        const by = handbook.setBy('runbooks.environments');
        const place = runbook.place('/environments');
        report({ message: messages.missing({ known, by }), place, subject });
        continue;
      }
      // A policy that names no environments knows none.
      if (names.length === 0) continue;
      declared.forEach((value, index) => {
        if (typeof value !== 'string' || folded.includes(value.toLowerCase())) return;
        const near = handbook.nearestOf(value, names);
        const place = runbook.place(`/environments/${index}`);
        report({ message: messages.unknown({ value, near, known }), place, subject });
      });
    }
  },
});
