// Rule: services of the tiers that the policy names run in enough zones, critical ones in enough regions.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  zones: ({ count, zones, by }: { count: string; zones: string; by: string }) =>
    `This service names ${count}, and the policy wants at least ${zones} (${by}); spread it, or name the RFC that decides otherwise in \`topology.exception\``,
  regions: ({ count, regions, by }: { count: string; regions: string; by: string }) =>
    `This critical service names ${count}, and the policy wants at least ${regions} (${by}); spread it, or name the RFC that decides otherwise in \`topology.exception\``,
  absent: ({ tier, by }: { tier: string; by: string }) =>
    `This service is of tier \`${tier}\` and says nowhere where it runs; list its zones and regions in \`topology\` (${by})`,
};

const count = (number: number, one: string) => `${number} ${one}${number === 1 ? '' : 's'}`;

export default defineRule({
  id: 'service/topology',
  summary:
    'Services of the tiers that the policy names run in enough zones, and critical ones in enough regions, unless an RFC decides otherwise.',
  why: 'A zone fails every year or two, and with it everything that runs there alone. Whether a service survives that is decided when it is deployed, and seen only when it is too late to change. Where one region is enough, that is a decision with reasons, and an RFC keeps them.',
  severity: 'error',
  policy: ['services.topologyTiers', 'services.zones', 'services.regions'],
  messages,
  examples: {
    good: [
      {
        title: 'Three zones and two regions; one region with an RFC; tier 3 may run anywhere',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  services:
    topologyTiers: [1]
    zones: 2
    regions: 2
-- services/checkout.mdx --
---
title: Checkout
tier: 1
critical: true
topology:
  zones: [eu-west-1a, eu-west-1b, eu-central-1a]
  regions: [eu-west-1, eu-central-1]
---
-- services/payments.mdx --
---
title: Payments
tier: 1
critical: true
topology:
  zones: [eu-west-1a, eu-west-1b]
  regions: [eu-west-1]
  exception: '0014'
---
-- services/search.mdx --
---
title: Search
tier: 3
---
`,
      },
      {
        title: 'A policy that asks for nothing',
        files: `-- services/checkout.mdx --
---
title: Checkout
tier: 1
---
`,
      },
    ],
    bad: [
      {
        title: 'One zone, one region without a decision, and nothing said',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  services:
    topologyTiers: [1]
    zones: 2
    regions: 2
-- services/checkout.mdx --
---
title: Checkout
tier: 1
critical: true
topology:
  zones: [eu-west-1a]
  regions: [eu-west-1]
---
-- services/payments.mdx --
---
title: Payments
tier: 1
---
-- services/search.mdx --
---
title: Search
tier: 1
topology:
  regions: [eu-west-1]
---
`,
        reports: [
          'services/checkout.mdx:6:10  error  This service names 1 zone, and the policy wants at least 2 (`handbook.yaml:5`); spread it, or name the RFC that decides otherwise in `topology.exception`',
          'services/checkout.mdx:7:12  error  This critical service names 1 region, and the policy wants at least 2 (`handbook.yaml:6`); spread it, or name the RFC that decides otherwise in `topology.exception`',
          'services/payments.mdx:1:1  error  This service is of tier `1` and says nowhere where it runs; list its zones and regions in `topology` (`handbook.yaml:4`)',
          'services/search.mdx:4:1  error  This service names 0 zones, and the policy wants at least 2 (`handbook.yaml:5`); spread it, or name the RFC that decides otherwise in `topology.exception`',
        ],
      },
    ],
  },
  check(handbook, report) {
    const { topologyTiers, zones, regions } = handbook.policy.services ?? {};
    for (const service of handbook.servicesOfTiers(topologyTiers)) {
      const { tier, critical, topology } = service.data;
      const raise = (message: string, pointer: string) => {
        const said = handbook.valueAt(service, pointer) !== undefined;
        const place = said ? service.place(pointer) : service.keyPlace(pointer);
        report({ message, place, subject: subjectOf(service) });
      };
      if (topology === undefined) {
        const by = handbook.setBy('services.topologyTiers');
        raise(messages.absent({ tier: String(tier), by }), '/topology');
        continue;
      }
      if (handbook.valueAt(service, '/topology/exception')) continue;
      const declared = (field: string) => {
        const value = handbook.valueAt(service, `/topology/${field}`);
        return new Set(Array.isArray(value) ? value : []).size;
      };
      if (zones !== undefined && declared('zones') < zones) {
        const by = handbook.setBy('services.zones');
        const values = { count: count(declared('zones'), 'zone'), zones: String(zones), by };
        raise(messages.zones(values), '/topology/zones');
      }
      if (regions !== undefined && critical === true && declared('regions') < regions) {
        const by = handbook.setBy('services.regions');
        const values = {
          count: count(declared('regions'), 'region'),
          regions: String(regions),
          by,
        };
        raise(messages.regions(values), '/topology/regions');
      }
    }
  },
});
