// Rule: a parameter is set where the policy lets parameters be set.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  missing: ({ name, known, by }: { name: string; known: string; by: string }) =>
    `Nobody says where \`${name}\` is set; set \`source\` to one of ${known} (${by})`,
  unknown: (values: { source: string; near: string | undefined; known: string; by: string }) =>
    `The policy does not let a parameter be set in \`${values.source}\`; ${values.near ? `did you mean \`${values.near}\`?` : `move it to one of ${values.known} (${values.by})`}`,
};

export default defineRule({
  id: 'config/source',
  summary: 'Every parameter is set in a place that the policy allows.',
  why: 'A value that is set in a file on one machine, in the environment of another and in a table of a third cannot be looked up; it can only be guessed. Where the places are few, the one who needs the value at night looks in two of them.',
  severity: 'error',
  policy: ['parameters.sources'],
  messages,
  examples: {
    good: [
      {
        title: 'In the environment, in any letter case',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  parameters:
    sources: [environment, system_config]
-- parameters/checkout.yaml --
title: Parameters of Checkout
service: checkout
parameters:
  - { name: CHECKOUT_TIMEOUT, source: Environment }
  - { name: checkout.retries, source: system_config }
`,
      },
      {
        title: 'A policy that names no places',
        files: `-- parameters/checkout.yaml --
title: Parameters of Checkout
parameters:
  - { name: CHECKOUT_TIMEOUT }
`,
      },
    ],
    bad: [
      {
        title: 'Nobody says where, a slip of the pen, and a place that is not allowed',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  parameters:
    sources: [environment, system_config]
-- parameters/checkout.yaml --
title: Parameters of Checkout
parameters:
  - { name: CHECKOUT_TIMEOUT }
  - { name: checkout.retries, source: system-config }
  - { name: checkout.theme, source: wiki }
`,
        reports: [
          'parameters/checkout.yaml:3:5  error  Nobody says where `CHECKOUT_TIMEOUT` is set; set `source` to one of `environment`, `system_config` (`handbook.yaml:4`)',
          'parameters/checkout.yaml:4:39  error  The policy does not let a parameter be set in `system-config`; did you mean `system_config`?',
          'parameters/checkout.yaml:5:37  error  The policy does not let a parameter be set in `wiki`; move it to one of `environment`, `system_config` (`handbook.yaml:4`)',
        ],
      },
    ],
  },
  check(handbook, report) {
    const sources = handbook.policy.parameters?.sources ?? [];
    if (sources.length === 0) return;
    const known = sources.map((source) => `\`${source}\``).join(', ');
    const by = handbook.setBy('parameters.sources');
    const names = new Set(sources.map((source) => source.toLowerCase()));
    for (const document of handbook.of('parameter')) {
      if (!handbook.isPublished(document) || handbook.isRetired(document)) continue;
      const subject = subjectOf(document);
      for (const { item, at } of handbook.items(document, '/parameters')) {
        const { name, source } = item;
        if (source === undefined) {
          const message = messages.missing({ name: String(name), known, by });
          report({ message, place: document.place(at), subject });
        } else if (typeof source === 'string' && !names.has(source.toLowerCase())) {
          const near = handbook.nearestOf(source, sources);
          const message = messages.unknown({ source, near, known, by });
          report({ message, place: document.place(`${at}/source`), subject });
        }
      }
    }
  },
});
