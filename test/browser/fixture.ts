// A tiny handbook, served below /ops, with what the example does not have: aliases, findings, traps.

/** A command whose every character must survive. */
export const COMMAND = `psql --force -c "select '<user>' && \\$1" \\
\t| sed 's/“a”/…/' > /tmp/out  # --dry-run`;

export const FIXTURE = `-- handbook.yaml --
title: Corner shop
url: https://ops.example.com/ops
extends: minimal
-- runbooks/checkout/slow.md --
---
title: Checkout is slow
aliases: [/runbooks/checkout/latency/, Sluggish]
externalAlerts: [CheckoutSlow]
---

## Meaning

Answers take longer than a second. See [the other one](../search/slow.mdx#meaning), or [outside](https://example.net/).

## Diagnosis

${Array.from({ length: 40 }, (_each, at) => `Look at dashboard ${at + 1}.\n`).join('\n')}
## Mitigation

\`\`\`bash
${COMMAND}
\`\`\`

\`\`\`text
no button here
\`\`\`

## Rollback

${Array.from({ length: 40 }, (_each, at) => `Undo step ${at + 1}.\n`).join('\n')}
-- runbooks/search/slow.mdx --
---
title: Search is slow
---

## Meaning

Search takes long, and <Runbook id="checkout/slow" /> too.

## Mitigation

<Tabs>
  <Tab title="One node">

  Restart the node.

  \`\`\`bash
  systemctl restart opensearch
  \`\`\`

  </Tab>
  <Tab title="All nodes">

  Restart them one by one.

  </Tab>
</Tabs>
`;
