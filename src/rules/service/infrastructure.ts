// Rule: the infrastructure of every service is described with one of the policy’s tools.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  missing: ({ tools, by }: { tools: string; by: string }) =>
    `Nothing says how the infrastructure of this service is described; name the tool in \`infrastructure.tool\`, one of ${tools} (${by})`,
  other: ({ tool, tools, by }: { tool: string; tools: string; by: string }) =>
    `The infrastructure of this service is described with \`${tool}\`; use one of ${tools}, as the policy wants (${by})`,
  changed: ({ by }: { by: string }) =>
    `Nothing says that servers of this service are replaced and never changed; set \`infrastructure.immutable: true\` once that is so, as the policy wants (${by})`,
};

export default defineRule({
  id: 'service/infrastructure',
  summary:
    'The infrastructure of every service in production is described with one of the policy’s tools, and its servers are replaced where the policy wants that.',
  why: 'What was set up by hand can be set up again only by whoever did it, as far as they remember. After the loss of a region the difference is an hour or a week. A server that is changed in place drifts from its description until nobody dares to replace it.',
  severity: 'error',
  policy: ['services.infrastructureTools', 'services.immutable'],
  messages,
  examples: {
    good: [
      {
        title: 'One of the tools, however its name is written; an experiment needs none',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  services:
    infrastructureTools: [Terraform, OpenTofu]
    immutable: true
-- services/checkout.mdx --
---
title: Checkout
infrastructure:
  tool: terraform
  immutable: true
---
-- services/recommendations.mdx --
---
title: Recommendations
lifecycle: experimental
---
`,
      },
      {
        title: 'A policy that asks for none',
        files: `-- services/checkout.mdx --
# Checkout
`,
      },
    ],
    bad: [
      {
        title: 'Another tool, servers that are changed, and nothing said',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  services:
    infrastructureTools: [Terraform, OpenTofu]
    immutable: true
-- services/checkout.mdx --
---
title: Checkout
infrastructure:
  tool: Ansible
  immutable: true
---
-- services/payments.mdx --
---
title: Payments
infrastructure:
  tool: Terraform
  immutable: false
---
-- services/search.mdx --
---
title: Search
---
`,
        reports: [
          'services/checkout.mdx:4:9  error  The infrastructure of this service is described with `Ansible`; use one of `Terraform` and `OpenTofu`, as the policy wants (`handbook.yaml:4`)',
          'services/payments.mdx:5:14  error  Nothing says that servers of this service are replaced and never changed; set `infrastructure.immutable: true` once that is so, as the policy wants (`handbook.yaml:5`)',
          'services/search.mdx:1:1  error  Nothing says how the infrastructure of this service is described; name the tool in `infrastructure.tool`, one of `Terraform` and `OpenTofu` (`handbook.yaml:4`)',
        ],
      },
    ],
  },
  check(handbook, report) {
    const { infrastructureTools: tools, immutable } = handbook.policy.services ?? {};
    for (const service of handbook.servicesInProduction()) {
      const raise = (message: string, pointer: string) => {
        const said = handbook.valueAt(service, pointer) !== undefined;
        const place = said ? service.place(pointer) : service.keyPlace(pointer);
        report({ message, place, subject: subjectOf(service) });
      };
      const tool = handbook.valueAt(service, '/infrastructure/tool');
      if (tools !== undefined) {
        const values = {
          tools: handbook.list(tools),
          by: handbook.setBy('services.infrastructureTools'),
        };
        if (typeof tool !== 'string') {
          raise(messages.missing(values), '/infrastructure/tool');
          // One line tells of a service that says nothing at all.
          if (service.data['infrastructure'] === undefined) continue;
        } else if (!tools.some((each) => each.toLowerCase() === tool.toLowerCase()))
          raise(messages.other({ tool, ...values }), '/infrastructure/tool');
      }
      const pointer = '/infrastructure/immutable';
      if (immutable === true && handbook.valueAt(service, pointer) !== true)
        raise(messages.changed({ by: handbook.setBy('services.immutable') }), pointer);
    }
  },
});
