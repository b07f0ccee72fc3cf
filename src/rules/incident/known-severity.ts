// Rule: every incident has a severity that the policy knows.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  unknown: ({ value, near, known }: { value: string; near: string | undefined; known: string }) =>
    `No severity is called \`${value}\`; ${near ? `did you mean \`${near}\`?` : `use one of ${known}, or another name of theirs`}`,
};

export default defineRule({
  id: 'incident/known-severity',
  summary: 'Every incident has a severity that the policy knows.',
  why: 'What an incident owes to others hangs on one word: how soon somebody answers, who is told, whether a postmortem follows. A word that the policy does not have asks for none of it, and the record looks complete while nothing in it was ever checked.',
  severity: 'error',
  policy: ['severities'],
  messages,
  examples: {
    good: [
      {
        title: 'An id, a label and an alias, however they are spelt',
        files: `-- incidents/checkout-errors.yaml --
severity: sev1
services: []
startedAt: 2026-10-06T14:03:00Z
-- incidents/carts-lost.yaml --
severity: Sev 2
services: []
startedAt: 2026-01-15T09:12:00Z
-- incidents/search-slow.yaml --
severity: p3
services: []
startedAt: 2026-10-22T08:40:00Z
`,
      },
      {
        title: 'A policy without severities',
        files: `-- handbook.yaml --
title: Example Shop operations
extends: minimal
-- incidents/search-slow.yaml --
severity: annoying
services: []
startedAt: 2026-10-22T08:40:00Z
`,
      },
    ],
    bad: [
      {
        title: 'A slip of the pen, and a word that the policy does not have',
        files: `-- incidents/checkout-errors.yaml --
severity: sevv1
services: []
startedAt: 2026-10-06T14:03:00Z
-- incidents/search-slow.yaml --
severity: catastrophic
services: []
startedAt: 2026-10-22T08:40:00Z
`,
        reports: [
          'incidents/checkout-errors.yaml:1:11  error  No severity is called `sevv1`; did you mean `sev1`?',
          'incidents/search-slow.yaml:1:11  error  No severity is called `catastrophic`; use one of `sev1`, `sev2`, `sev3`, `sev4`, or another name of theirs',
        ],
      },
    ],
  },
  check(handbook, report) {
    const { severities } = handbook.policy;
    if (severities === undefined) return;
    const ids = severities.map(({ id }) => id);
    const known = ids.map((id) => `\`${id}\``).join(', ');
    const names = severities.flatMap(({ id, label, aliases = [] }) => [id, label, ...aliases]);
    for (const incident of handbook.of('incident')) {
      const value = incident.data['severity'];
      if (typeof value !== 'string' || handbook.severity(value)) continue;
      const near = handbook.nearestOf(value, ids) ?? handbook.nearestOf(value, names);
      report({
        message: messages.unknown({ value, near, known }),
        place: incident.place('/severity'),
        subject: subjectOf(incident),
      });
    }
  },
});
