// Rule: a change of a database's structure is backward-compatible and behind a flag.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  missing: ({ kind, by }: { kind: string; by: string }) =>
    `This RFC says nothing in \`change.migration\`, and a change of kind \`${kind}\` is backward-compatible and behind a flag (${by}); set \`backwardCompatible\` and \`flag\``,
  breaking: ({ kind, by }: { kind: string; by: string }) =>
    `A change of kind \`${kind}\` is backward-compatible (${by}), and this one does not say that it is; split it into steps that the version before survives, then set \`backwardCompatible: true\``,
  flag: ({ kind, by }: { kind: string; by: string }) =>
    `A change of kind \`${kind}\` is behind a flag (${by}), and this RFC names none; set \`change.migration.flag\``,
};

export default defineRule({
  id: 'rfc/migration',
  summary: 'A change of a database’s structure is backward-compatible and behind a flag.',
  why: 'During a release both versions of a service run against one database, and after a rollback the old one runs alone. A column that is gone by then cannot be rolled back; a flag that is off can.',
  severity: 'error',
  policy: ['changes.kinds'],
  messages,
  examples: {
    good: [
      {
        title: 'Compatible and behind a flag; another kind of change; a draft',
        files: `-- rfcs/0001-split-orders.mdx --
---
status: approved
risk: medium
created: 2026-11-01
change:
  kind: data-migration
  migration:
    backwardCompatible: true
    flag: orders-by-month
---
-- rfcs/0002-cache-prices.mdx --
---
status: approved
risk: low
created: 2026-11-01
change:
  kind: code
---
-- rfcs/0003-drop-carts.mdx --
---
status: draft
risk: low
created: 2026-11-01
change:
  kind: data-migration
---
`,
      },
      {
        title: 'A policy without kinds of change',
        files: `-- handbook.yaml --
title: Example Shop operations
extends: minimal
-- rfcs/0001-split-orders.mdx --
---
status: approved
risk: medium
created: 2026-11-01
change:
  kind: data-migration
---
`,
      },
    ],
    bad: [
      {
        title: 'Not compatible and without a flag; nothing said',
        files: `-- rfcs/0001-split-orders.mdx --
---
status: approved
risk: medium
created: 2026-11-01
change:
  kind: data-migration
  migration:
    backwardCompatible: false
---
-- rfcs/0002-drop-carts.mdx --
---
status: review
risk: medium
created: 2026-11-01
change:
  kind: data-migration
---
`,
        reports: [
          'rfcs/0001-split-orders.mdx:7:3  error  A change of kind `data-migration` is behind a flag (the preset `standard`), and this RFC names none; set `change.migration.flag`',
          'rfcs/0001-split-orders.mdx:8:25  error  A change of kind `data-migration` is backward-compatible (the preset `standard`), and this one does not say that it is; split it into steps that the version before survives, then set `backwardCompatible: true`',
          'rfcs/0002-drop-carts.mdx:6:9  error  This RFC says nothing in `change.migration`, and a change of kind `data-migration` is backward-compatible and behind a flag (the preset `standard`); set `backwardCompatible` and `flag`',
        ],
      },
    ],
  },
  check(handbook, report) {
    const { changes } = handbook;
    for (const rfc of handbook.of('rfc')) {
      const rule = changes.changeKindOf(handbook, rfc);
      if (!rule?.migration || !changes.isProposed(rfc)) continue;
      const subject = subjectOf(rfc);
      const [kind, by] = [rule.id, handbook.setBy(`changes.kinds.${rule.id}.migration`)];
      const at = '/change/migration';
      if (handbook.valueAt(rfc, at) === undefined) {
        report({
          message: messages.missing({ kind, by }),
          place: rfc.place('/change/kind'),
          subject,
        });
        continue;
      }
      const compatible = handbook.valueAt(rfc, `${at}/backwardCompatible`);
      if (compatible === false || compatible === undefined)
        report({
          message: messages.breaking({ kind, by }),
          place: rfc.place(`${at}/backwardCompatible`),
          subject,
        });
      if (handbook.valueAt(rfc, `${at}/flag`) === undefined)
        report({
          message: messages.flag({ kind, by }),
          place: rfc.keyPlace(`${at}/flag`),
          subject,
        });
    }
  },
});
