// Rule: what a drill found missing is closed by an action, or accepted with a reason.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  none: ({ result }: { result: string }) =>
    `The result is \`${result}\` and no gap is named; say in \`gaps\` what was missing`,
  open: () =>
    'Nothing is done about this gap; name one of the drill’s actions in `action`, or say in `accepted` why it stays',
  unknown: ({ action, near }: { action: string; near: string | undefined }) =>
    `This drill has no action \`${action}\`; ${near ? `did you mean \`${near}\`?` : 'add it to `actions` with an owner and a date'}`,
};

export default defineRule({
  id: 'drill/gaps-tracked',
  summary:
    'Each gap that a drill found is closed by one of its actions, or accepted with a reason.',
  why: 'A drill that finds a gap has done half of its work. Without a name and a date the same gap is found again in the next one, or in the outage between the two.',
  severity: 'error',
  messages,
  examples: {
    good: [
      {
        title: 'One gap with an action, one that is accepted, and a drill without gaps',
        files: `-- drills/2026-08-10-restore.yaml --
type: restore
service: orders-db
on: 2026-08-10
result: partial
gaps:
  - text: One process copies the files.
    action: A1
  - text: The old disks are slow.
    accepted: New hardware comes in spring.
actions:
  - { id: A1, title: Copy with eight processes, owner: ana, due: 2026-09-10, status: done }
-- drills/2026-11-10-restore.yaml --
type: restore
service: orders-db
on: 2026-11-10
result: passed
`,
      },
      {
        title: 'What missed its targets without a gap is told with the measurement',
        files: `-- services/orders-db.mdx --
---
title: Orders database
recovery: { rto: PT1H }
---
-- drills/2026-08-10-restore.yaml --
type: restore
service: orders-db
on: 2026-08-10
result: partial
measured: { rto: PT2H }
`,
      },
    ],
    bad: [
      {
        title: 'A gap that nobody closes, one that names no action, and none at all',
        files: `-- drills/2026-08-10-restore.yaml --
type: restore
service: orders-db
on: 2026-08-10
result: partial
gaps:
  - text: One process copies the files.
  - text: The runbook waits for a backup.
    action: AP-11
  - text: The old disks are slow.
    action: hardware
actions:
  - { id: AP-1, title: Let the services in earlier, owner: ana, due: 2026-09-10 }
-- drills/2026-11-10-failover.yaml --
type: failover
service: orders-db
on: 2026-11-10
result: failed
`,
        reports: [
          'drills/2026-08-10-restore.yaml:6:5  error  Nothing is done about this gap; name one of the drill’s actions in `action`, or say in `accepted` why it stays',
          'drills/2026-08-10-restore.yaml:8:13  error  This drill has no action `AP-11`; did you mean `AP-1`?',
          'drills/2026-08-10-restore.yaml:10:13  error  This drill has no action `hardware`; add it to `actions` with an owner and a date',
          'drills/2026-11-10-failover.yaml:4:9  error  The result is `failed` and no gap is named; say in `gaps` what was missing',
        ],
      },
    ],
  },
  check(handbook, report) {
    const { continuity } = handbook;
    for (const drill of handbook.of('drill')) {
      if (!handbook.isPublished(drill)) continue;
      const subject = subjectOf(drill);
      const { result } = drill.data;
      const wantsGaps = result === 'partial' || result === 'failed';
      // `drill/targets-met` tells of a gap that the measurement shows.
      const isTold = continuity.missedTargets(handbook, drill).length > 0;
      if (wantsGaps && !continuity.hasGaps(drill) && !isTold)
        report({ message: messages.none({ result }), place: drill.place('/result'), subject });
      const ids = handbook.actionsOf(drill).map(({ id }) => id);
      for (const { item: gap, at } of handbook.items(drill, '/gaps')) {
        const { action, accepted } = gap;
        if (typeof action === 'string' && !ids.includes(action)) {
          const near = handbook.nearestOf(action, ids);
          const place = drill.place(`${at}/action`);
          report({ message: messages.unknown({ action, near }), place, subject });
        } else if (action === undefined && accepted === undefined)
          report({ message: messages.open(), place: drill.place(at), subject });
      }
    }
  },
});
