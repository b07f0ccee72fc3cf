// Rule: an RFC ticks off the checks that its risk asks for.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  missing: ({ items, risk, by }: { items: string; risk: string; by: string }) =>
    `\`change.checklist\` does not have ${items}, which a change of risk \`${risk}\` needs (${by}); add it with \`done: true\` once it holds`,
  undone: ({ item }: { item: string }) =>
    `The change is made and its check \`${item}\` is not done; set \`done: true\` if it held, or make up for it`,
  unknown: ({ item, near }: { item: string; near: string | undefined }) =>
    `The policy has no check \`${item}\`; ${near ? `did you mean \`${near}\`?` : 'remove it, or add it to `changes.checklist` of the policy'}`,
};

export default defineRule({
  id: 'rfc/checklist',
  summary:
    'An RFC has the checks that its risk asks for, and all of them hold once it is implemented.',
  why: 'Everyone knows that there should be a backup, and on the night of the change everyone thinks that somebody else has made it. A list that is ticked off by name takes two minutes and asks the question while the answer can still be no.',
  severity: 'error',
  policy: ['changes.risks', 'changes.checklist'],
  messages,
  examples: {
    good: [
      {
        title: 'All checks, some yet to do; all done; a low risk that needs none',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  changes:
    risks:
      - { id: low, label: Low }
      - { id: high, label: High, checklist: [tests-green, backups] }
-- rfcs/0001-new-index.mdx --
---
status: approved
risk: high
created: 2026-11-01
change:
  checklist:
    - { item: tests-green, done: true }
    - { item: backups, done: false }
---
-- rfcs/0002-new-queue.mdx --
---
status: implemented
risk: high
created: 2026-11-01
change:
  checklist:
    - { item: tests-green, done: true }
    - { item: backups, done: true }
---
-- rfcs/0003-cache-prices.mdx --
---
status: approved
risk: low
created: 2026-11-01
---
-- rfcs/0004-second-provider.mdx --
---
status: review
risk: high
created: 2026-11-01
---
`,
      },
    ],
    bad: [
      {
        title: 'A check is missing, another is not done, and two are not known',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  changes:
    risks:
      - { id: high, label: High, checklist: [tests-green, backups] }
-- rfcs/0001-new-index.mdx --
---
status: approved
risk: high
created: 2026-11-01
change:
  checklist:
    - { item: tests-green, done: true }
---
-- rfcs/0002-new-queue.mdx --
---
status: implemented
risk: high
created: 2026-11-01
change:
  checklist:
    - { item: tests-gren, done: true }
    - { item: backups, done: false }
    - { item: coffee, done: true }
---
-- rfcs/0003-cache-prices.mdx --
---
status: approved
risk: high
created: 2026-11-01
---
`,
        reports: [
          'rfcs/0001-new-index.mdx:6:3  error  `change.checklist` does not have `backups`, which a change of risk `high` needs (`handbook.yaml:5`); add it with `done: true` once it holds',
          'rfcs/0002-new-queue.mdx:7:15  error  The policy has no check `tests-gren`; did you mean `tests-green`?',
          'rfcs/0002-new-queue.mdx:8:30  error  The change is made and its check `backups` is not done; set `done: true` if it held, or make up for it',
          'rfcs/0002-new-queue.mdx:9:15  error  The policy has no check `coffee`; remove it, or add it to `changes.checklist` of the policy',
          'rfcs/0003-cache-prices.mdx:3:7  error  `change.checklist` does not have `tests-green`, `backups`, which a change of risk `high` needs (`handbook.yaml:5`); add it with `done: true` once it holds',
        ],
      },
    ],
  },
  check(handbook, report) {
    const { changes } = handbook;
    const { checklist = [], risks = [] } = handbook.policy.changes ?? {};
    const known = [
      ...new Set([
        ...checklist.map(({ id }) => id),
        ...risks.flatMap((risk) => risk.checklist ?? []),
      ]),
    ];
    if (known.length === 0) return;
    for (const rfc of handbook.of('rfc')) {
      const subject = subjectOf(rfc);
      const risk = changes.riskOf(handbook, rfc);
      const there = new Set<string>();
      for (const { item: check, at } of handbook.items(rfc, '/change/checklist')) {
        const { item, done } = check;
        if (typeof item !== 'string') continue;
        there.add(item);
        if (!known.includes(item)) {
          const near = handbook.nearestOf(item, known);
          // The check that is meant is there.
          if (near !== undefined) there.add(near);
          const place = rfc.place(`${at}/item`);
          report({ message: messages.unknown({ item, near }), place, subject });
        } else if (rfc.data['status'] === 'implemented' && done === false)
          report({ message: messages.undone({ item }), place: rfc.place(`${at}/done`), subject });
      }
      if (!risk || !changes.isDecided(rfc)) continue;
      const missing = (risk.checklist ?? []).filter((item) => !there.has(item));
      if (missing.length === 0) continue;
      const items = missing.map((item) => `\`${item}\``).join(', ');
      const by = handbook.setBy(`changes.risks.${risk.id}.checklist`);
      const place =
        rfc.data['change'] === undefined ? rfc.place('/risk') : rfc.keyPlace('/change/checklist');
      report({ message: messages.missing({ items, risk: risk.id, by }), place, subject });
    }
  },
});
