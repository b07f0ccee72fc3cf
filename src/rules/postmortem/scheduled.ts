// Rule: a resolved incident names the date of its review.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  missing: ({ severity, by }: { severity: string; by: string }) =>
    `No review of this incident has a date, and the policy wants that for \`${severity}\` (${by}); agree on a day and set \`reviewScheduledFor\``,
};

const RESOLVED = `services: []
startedAt: 2026-10-06T14:03:00Z
resolvedAt: 2026-10-06T14:40:00Z
`;

export default defineRule({
  id: 'postmortem/scheduled',
  summary: 'A resolved incident names the date on which it is reviewed, where the policy wants it.',
  why: 'A review that is to be “next week” competes with everything that has a date. Those who were there are asked for an hour on the day after, while they still want to know, or they are never all asked again.',
  severity: 'error',
  policy: ['incidents.scheduledFor'],
  messages,
  examples: {
    good: [
      {
        title: 'A date; none, with the reason; a mild incident; and one that is not yet resolved',
        files: `-- incidents/checkout-errors.yaml --
severity: sev1
${RESOLVED}reviewScheduledFor: 2026-10-08
-- incidents/checkout-slow.yaml --
severity: sev1
${RESOLVED}missed:
  - target: review
    reason: The provider held the review, and nobody here was asked to it.
-- incidents/search-slow.yaml --
severity: sev3
${RESOLVED}-- incidents/payments-down.yaml --
severity: sev1
services: []
startedAt: 2026-11-21T09:00:00Z
`,
      },
      {
        title: 'With its postmortem published, the review is over',
        files: `-- incidents/checkout-errors.yaml --
severity: sev1
${RESOLVED}-- postmortems/checkout-errors.mdx --
---
title: Checkout errors
incident: checkout-errors
status: published
publishedOn: 2026-10-12
---
`,
      },
    ],
    bad: [
      {
        title: 'A severe incident without one',
        files: `-- incidents/checkout-errors.yaml --
severity: sev1
${RESOLVED}`,
        reports: [
          'incidents/checkout-errors.yaml:1:11  error  No review of this incident has a date, and the policy wants that for `sev1` (the preset `standard`); agree on a day and set `reviewScheduledFor`',
        ],
      },
    ],
  },
  check(handbook, report) {
    const { incidents } = handbook;
    const severities = handbook.policy.incidents?.scheduledFor;
    for (const incident of handbook.of('incident')) {
      if (!incidents.isOf(incident, severities) || !handbook.isPublished(incident)) continue;
      if (incident.data['reviewScheduledFor'] !== undefined || incidents.isOpen(incident)) continue;
      if (incidents.explains(incident, 'review')) continue;
      // Whoever published the postmortem has met already; a date would say nothing more.
      const known = incidents.postmortemsOf(incident).map(handbook.postmortems.stateOf);
      if (known.includes('published')) continue;
      const severity = String(incident.data['severity']);
      const by = handbook.setBy('incidents.scheduledFor');
      report({
        message: messages.missing({ severity, by }),
        place: incident.place('/severity'),
        subject: subjectOf(incident),
      });
    }
  },
});
