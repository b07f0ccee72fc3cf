// Rule: services of the tiers that the policy names have a fresh forecast and enough room.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  absent: ({ every, least, by }: { every: string; least: string; by: string }) =>
    `This service has no \`capacity\`; say how much room it has at its peak (\`headroom\`, at least ${least} %) and when that was forecast (\`forecastOn\`, every ${every}), as the policy wants (${by})`,
  missing: ({ every, by }: { every: string; by: string }) =>
    `Nobody says when the capacity of this service was last forecast; set \`capacity.forecastOn\` to the date of a forecast, which the policy wants every ${every} (${by})`,
  stale: (values: { on: string; due: string; every: string; by: string }) =>
    `Capacity was last forecast on \`${values.on}\` and was due again by ${values.due}; make a forecast and set the date; the policy wants one every ${values.every} (${values.by})`,
  future: ({ on, today }: { on: string; today: string }) =>
    `The forecast of capacity is dated \`${on}\`, which is after ${today}; write the date on which it was made`,
  unknown: ({ least, by }: { least: string; by: string }) =>
    `Nothing says how much room this service has at its peak; set \`capacity.headroom\`; the policy wants ${least} % (${by})`,
  tight: ({ headroom, least, by }: { headroom: string; least: string; by: string }) =>
    `A headroom of \`${headroom}\` % is less than the ${least} % that the policy wants (${by}); add capacity or shed load, then set what is free at the peak`,
};

export default defineRule({
  id: 'service/capacity-fresh',
  summary:
    'Services of the tiers that the policy names have a forecast of capacity within its cadence, and the headroom that it wants.',
  why: 'A service fails under load on the day with the most customers, which is the day on which no capacity can be bought. A forecast each quarter says months before when the room runs out, and a share that is kept free carries the sale that nobody announced.',
  severity: 'error',
  clock: true,
  policy: ['services.capacityTiers', 'services.forecastEvery', 'services.headroom'],
  messages,
  examples: {
    good: [
      {
        title: 'A forecast of this quarter with enough room; tier 3 needs none',
        files: `-- services/checkout.mdx --
---
title: Checkout
tier: 1
capacity:
  headroom: 30
  forecastOn: 2026-10-02
---
-- services/search.mdx --
---
title: Search
tier: 3
---
`,
      },
    ],
    bad: [
      {
        title: 'An old forecast and too little room, a day to come, and nothing, told once',
        files: `-- services/checkout.mdx --
---
title: Checkout
tier: 1
capacity:
  headroom: 12
  forecastOn: 2026-07-01
---
-- services/payments.mdx --
---
title: Payments
tier: 1
capacity:
  headroom: 40
  forecastOn: 2027-01-02
---
-- services/search.mdx --
---
title: Search
tier: 2
---
-- services/storefront.mdx --
---
title: Storefront
tier: 2
capacity: {}
---
`,
        reports: [
          'services/checkout.mdx:5:13  error  A headroom of `12` % is less than the 30 % that the policy wants (the preset `standard`); add capacity or shed load, then set what is free at the peak',
          'services/checkout.mdx:6:15  error  Capacity was last forecast on `2026-07-01` and was due again by 2026-10-01; make a forecast and set the date; the policy wants one every 3 months (the preset `standard`)',
          'services/payments.mdx:6:15  error  The forecast of capacity is dated `2027-01-02`, which is after 2026-11-21; write the date on which it was made',
          'services/search.mdx:1:1  error  This service has no `capacity`; say how much room it has at its peak (`headroom`, at least 30 %) and when that was forecast (`forecastOn`, every 3 months), as the policy wants (the preset `standard`)',
          'services/storefront.mdx:4:1  error  Nobody says when the capacity of this service was last forecast; set `capacity.forecastOn` to the date of a forecast, which the policy wants every 3 months (the preset `standard`)',
          'services/storefront.mdx:4:1  error  Nothing says how much room this service has at its peak; set `capacity.headroom`; the policy wants 30 % (the preset `standard`)',
        ],
      },
    ],
  },
  check(handbook, report) {
    const {
      capacityTiers,
      forecastEvery: cadence,
      headroom: least,
    } = handbook.policy.services ?? {};
    for (const service of handbook.servicesOfTiers(capacityTiers)) {
      const forecast = '/capacity/forecastOn';
      const room = '/capacity/headroom';
      const raise = (message: string, place = service.place(forecast)) =>
        report({ message, place, subject: subjectOf(service) });
      if (cadence !== undefined && least !== undefined && service.data['capacity'] === undefined) {
        const every = handbook.cadence(cadence);
        const by = handbook.setBy('services.capacityTiers');
        raise(messages.absent({ every, least: String(least), by }), service.keyPlace('/capacity'));
        continue;
      }
      if (cadence !== undefined) {
        const every = handbook.cadence(cadence);
        const by = handbook.setBy('services.forecastEvery');
        const state = handbook.recency(handbook.valueAt(service, forecast), cadence);
        if (state.is === 'missing')
          raise(messages.missing({ every, by }), service.keyPlace(forecast));
        else if (state.is === 'future')
          raise(messages.future({ on: state.on, today: handbook.today }));
        else if (state.is === 'stale') raise(messages.stale({ ...state, every, by }));
      }
      if (least === undefined) continue;
      const headroom = handbook.valueAt(service, room);
      const values = { least: String(least), by: handbook.setBy('services.headroom') };
      if (headroom === undefined || headroom === null)
        raise(messages.unknown(values), service.keyPlace(room));
      else if (typeof headroom === 'number' && headroom < least)
        raise(messages.tight({ headroom: String(headroom), ...values }), service.place(room));
    }
  },
});
