// Rule: what reached production is watched for as long as the policy says.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  missing: ({ least, by }: { least: string; by: string }) =>
    `Nobody says until when this change was watched; set \`monitoredUntil\` to that moment; the policy wants ${least} (${by})`,
  short: ({ span, least, by }: { span: string; least: string; by: string }) =>
    `The change was watched for ${span}; correct the moment, or watch it again and set a later one; the policy wants ${least} (${by})`,
  before: ({ at }: { at: string }) =>
    `The watch ends before the change reached production at \`${at}\`; correct the moment that is wrong`,
};

export default defineRule({
  id: 'change/monitored',
  summary: 'What reached production is watched for as long as the policy says.',
  why: 'Most bad releases look well for the first minutes: caches are warm, queues are empty, the slow report has not run. Half an hour with an eye on the dashboards finds them while the one who made them still has the change in mind.',
  severity: 'error',
  policy: ['changes.bakeTime'],
  messages,
  examples: {
    good: [
      {
        title: 'Watched for an hour; undone after ten minutes',
        files: `-- change-notes/2026-10-08-new-index.yaml --
services: [search]
at: 2026-10-08T09:00:00Z
monitoredUntil: 2026-10-08T12:00:00+02:00
by: ana
-- change-notes/2026-10-09-new-queue.yaml --
services: [search]
at: 2026-10-09T09:00:00Z
by: ana
rolledBack: true
`,
      },
      {
        title: 'A policy that sets no time',
        files: `-- handbook.yaml --
title: Example Shop operations
extends: minimal
content:
  change: change-notes/*.yaml
-- change-notes/2026-10-09-new-queue.yaml --
services: [search]
at: 2026-10-09T09:00:00Z
by: ana
`,
      },
    ],
    bad: [
      {
        title: 'For ten minutes, not at all, and until before it began',
        files: `-- change-notes/2026-10-08-new-index.yaml --
services: [search]
at: 2026-10-08T09:00:00Z
monitoredUntil: 2026-10-08T09:10:00Z
by: ana
-- change-notes/2026-10-09-new-queue.yaml --
services: [search]
at: 2026-10-09T09:00:00Z
by: ana
-- change-notes/2026-10-10-cache-prices.yaml --
services: [checkout]
at: 2026-10-10T09:00:00Z
monitoredUntil: 2026-10-09T10:00:00Z
by: ana
`,
        reports: [
          'change-notes/2026-10-08-new-index.yaml:3:17  error  The change was watched for 10 minutes; correct the moment, or watch it again and set a later one; the policy wants 30 minutes (the preset `standard`)',
          'change-notes/2026-10-09-new-queue.yaml:2:5  error  Nobody says until when this change was watched; set `monitoredUntil` to that moment; the policy wants 30 minutes (the preset `standard`)',
          'change-notes/2026-10-10-cache-prices.yaml:3:17  error  The watch ends before the change reached production at `2026-10-10T09:00:00Z`; correct the moment that is wrong',
        ],
      },
    ],
  },
  check(handbook, report) {
    const bakeTime = handbook.policy.changes?.bakeTime;
    const seconds = bakeTime === undefined ? undefined : handbook.seconds(bakeTime);
    if (bakeTime === undefined || seconds === undefined) return;
    const [least, by] = [handbook.words(bakeTime), handbook.setBy('changes.bakeTime')];
    for (const note of handbook.of('change')) {
      const { at, monitoredUntil: until, rolledBack } = note.data;
      if (!handbook.isPublished(note) || rolledBack === true) continue;
      const subject = subjectOf(note);
      const start = typeof at === 'string' ? handbook.epochOf(at) : undefined;
      if (until === undefined) {
        report({ message: messages.missing({ least, by }), place: note.place('/at'), subject });
        continue;
      }
      const end = typeof until === 'string' ? handbook.epochOf(until) : undefined;
      if (start === undefined || end === undefined) continue;
      const place = note.place('/monitoredUntil');
      if (end < start) report({ message: messages.before({ at: String(at) }), place, subject });
      else if (end - start < seconds * 1000)
        report({
          message: messages.short({ span: handbook.span(end - start), least, by }),
          place,
          subject,
        });
    }
  },
});
