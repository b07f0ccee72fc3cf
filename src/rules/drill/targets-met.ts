// Rule: a drill that passed met the recovery targets, and one that missed them says what is missing.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  passed: (values: { target: string; measured: string; wanted: string; service: string }) =>
    `The drill passed with \`${values.target}: ${values.measured}\`, longer than the \`${values.wanted}\` that \`${values.service}\` promises in \`recovery.${values.target}\`; set \`result: partial\` and name the gap`,
  silent: (values: { target: string; measured: string; wanted: string; service: string }) =>
    `The drill took \`${values.target}: ${values.measured}\`, longer than the \`${values.wanted}\` that \`${values.service}\` promises in \`recovery.${values.target}\`; say in \`gaps\` what was missing`,
  unmeasured: ({ type }: { type: string }) =>
    `This ${type} passed and nobody measured how long it took; set \`measured.rto\``,
};

export default defineRule({
  id: 'drill/targets-met',
  summary:
    'A drill that passed was measured and met the recovery targets of its services; one that missed them names its gaps.',
  why: 'The recovery time of a service is a promise to those who plan with it. A drill is the one occasion on which the promise meets a clock; where it took longer, either the drill found a gap or the promise was too bold, and both are worth a line.',
  severity: 'error',
  messages,
  examples: {
    good: [
      {
        title: 'Within the targets; beyond them with a gap; a discussion measures nothing',
        files: `-- services/orders-db.mdx --
---
title: Orders database
recovery: { rto: PT1H, rpo: PT15M }
---
-- drills/2026-08-10-restore.yaml --
type: restore
service: orders-db
on: 2026-08-10
result: partial
measured: { rto: PT1H24M, rpo: PT5M }
gaps:
  - text: One process copies the files.
    accepted: The new hardware comes in spring.
-- drills/2026-11-10-restore.yaml --
type: restore
service: orders-db
on: 2026-11-10
result: passed
measured: { rto: PT60M, rpo: PT5M }
-- drills/2026-11-12-tabletop.yaml --
type: tabletop
service: orders-db
on: 2026-11-12
result: passed
`,
      },
    ],
    bad: [
      {
        title: 'Passed in spite of its targets, missed them without a gap, and not measured',
        files: `-- services/orders-db.mdx --
---
title: Orders database
recovery: { rto: PT1H, rpo: PT15M }
---
-- services/orders.mdx --
---
title: Orders
recovery: { rto: PT30M }
---
-- drills/2026-08-10-restore.yaml --
type: restore
service: [orders-db, orders]
on: 2026-08-10
result: passed
measured: { rto: PT1H24M, rpo: PT20M }
-- drills/2026-09-10-restore.yaml --
type: restore
service: orders-db
on: 2026-09-10
result: failed
measured: { rto: PT5H }
-- drills/2026-11-10-failover.yaml --
type: failover
service: orders-db
on: 2026-11-10
result: passed
measured: { rpo: PT5M }
`,
        reports: [
          'drills/2026-08-10-restore.yaml:5:18  error  The drill passed with `rto: PT1H24M`, longer than the `PT30M` that `orders` promises in `recovery.rto`; set `result: partial` and name the gap',
          'drills/2026-08-10-restore.yaml:5:32  error  The drill passed with `rpo: PT20M`, longer than the `PT15M` that `orders-db` promises in `recovery.rpo`; set `result: partial` and name the gap',
          'drills/2026-09-10-restore.yaml:5:18  error  The drill took `rto: PT5H`, longer than the `PT1H` that `orders-db` promises in `recovery.rto`; say in `gaps` what was missing',
          'drills/2026-11-10-failover.yaml:5:1  error  This failover passed and nobody measured how long it took; set `measured.rto`',
        ],
      },
    ],
  },
  check(handbook, report) {
    const { continuity } = handbook;
    for (const drill of handbook.of('drill')) {
      if (!handbook.isPublished(drill)) continue;
      const subject = subjectOf(drill);
      const { type, result, measured } = drill.data;
      const passed = result === 'passed';
      for (const missed of continuity.missedTargets(handbook, drill)) {
        if (!passed && continuity.hasGaps(drill)) continue;
        const say = passed ? messages.passed : messages.silent;
        report({
          message: say({ ...missed, service: missed.service.id }),
          place: drill.place(`/measured/${missed.target}`),
          subject,
        });
      }
      const isTimed = type === 'restore' || type === 'failover';
      if (passed && isTimed && handbook.valueAt(drill, '/measured/rto') === undefined)
        report({
          message: messages.unmeasured({ type }),
          place: measured === undefined ? drill.place('/result') : drill.keyPlace('/measured'),
          subject,
        });
    }
  },
});
