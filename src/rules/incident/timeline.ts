// Rule: a resolved incident has a timeline, with as many entries as the policy wants.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  missing: ({ severity, by }: { severity: string; by: string }) =>
    `This incident has no timeline, and the policy wants one for \`${severity}\` (${by}); write under \`timeline\` what happened and what was done, each with its moment`,
  short: ({ has, wants, by }: { has: number; wants: number; by: string }) =>
    `The timeline has ${has === 1 ? '1 entry' : `${has} entries`}, and the policy wants at least ${wants} (${by}); add what was seen, decided and changed`,
};

const FILES = `services: []
startedAt: 2026-10-06T14:03:00Z
resolvedAt: 2026-10-06T14:40:00Z
`;

export default defineRule({
  id: 'incident/timeline',
  summary: 'A resolved incident has a timeline, as long as the policy wants it.',
  why: 'Memory rearranges an incident within a day: what is known at the end seems to have been known from the start. Only a timeline shows that the alert came first and the graph that explains it twenty minutes later, and that is where the time went.',
  severity: 'error',
  policy: ['incidents.timelineFor', 'incidents.timelineEntries'],
  messages,
  examples: {
    good: [
      {
        title:
          'Three entries; none, with the reason; a mild incident; and one that is not yet resolved',
        files: `-- incidents/checkout-errors.yaml --
severity: sev1
${FILES}timeline:
  - at: 2026-10-06T14:03:00Z
    text: The release is on all nodes.
  - at: 2026-10-06T14:05:00Z
    text: CheckoutErrors fires.
  - at: 2026-10-06T14:19:00Z
    text: The release is rolled back.
-- incidents/checkout-slow.yaml --
severity: sev1
${FILES}missed:
  - target: timeline
    reason: The chat in which it was kept was lost with the disk.
-- incidents/search-slow.yaml --
severity: sev3
${FILES}-- incidents/payments-down.yaml --
severity: sev1
services: []
startedAt: 2026-11-21T09:00:00Z
`,
      },
    ],
    bad: [
      {
        title: 'No timeline, and one with a single entry',
        files: `-- incidents/checkout-errors.yaml --
severity: sev1
${FILES}-- incidents/checkout-slow.yaml --
severity: sev2
${FILES}timeline:
  - at: 2026-10-06T14:05:00Z
    text: CheckoutErrors fires.
`,
        reports: [
          'incidents/checkout-errors.yaml:1:11  error  This incident has no timeline, and the policy wants one for `sev1` (the preset `standard`); write under `timeline` what happened and what was done, each with its moment',
          'incidents/checkout-slow.yaml:6:3  error  The timeline has 1 entry, and the policy wants at least 3 (the preset `standard`); add what was seen, decided and changed',
        ],
      },
    ],
  },
  check(handbook, report) {
    const { incidents } = handbook;
    const { timelineFor, timelineEntries: wants = 1 } = handbook.policy.incidents ?? {};
    for (const incident of handbook.of('incident')) {
      if (!incidents.isOf(incident, timelineFor) || !handbook.isPublished(incident)) continue;
      if (incidents.isOpen(incident)) continue;
      if (incidents.explains(incident, 'timeline')) continue;
      const { timeline } = incident.data;
      // What is no list is the finding of document/schema.
      if (timeline !== undefined && !Array.isArray(timeline)) continue;
      const has = timeline?.length ?? 0;
      const subject = subjectOf(incident);
      const severity = String(incident.data['severity']);
      if (has === 0) {
        const by = handbook.setBy('incidents.timelineFor');
        const place = incident.place(timeline === undefined ? '/severity' : '/timeline');
        report({ message: messages.missing({ severity, by }), place, subject });
      } else if (has < wants) {
        const by = handbook.setBy('incidents.timelineEntries');
        const message = messages.short({ has, wants, by });
        report({ message, place: incident.place('/timeline'), subject });
      }
    }
  },
});
