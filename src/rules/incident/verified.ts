// Rule: somebody made sure that a severe incident was over.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  missing: ({ severity, by }: { severity: string; by: string }) =>
    `This incident is resolved and names nobody who made sure of it, and the policy wants that for \`${severity}\` (${by}); set \`verifiedBy\` to the person who checked that it was over, or say why under \`missed\` with the target \`verification\``,
};

export default defineRule({
  id: 'incident/verified',
  summary: 'Somebody made sure that a resolved incident was over, and the record says who.',
  why: 'An incident that is closed because the graph looks better comes back within the hour, and by then everybody has gone to bed. A name in the record means that a person placed an order, or ran the check of the runbook, and saw it work.',
  severity: 'error',
  policy: ['incidents.verifiedFor'],
  messages,
  examples: {
    good: [
      {
        title: 'Somebody verified it; nobody did, with the reason; not yet resolved; and too mild',
        files: `-- people.yaml --
- id: ana
  name: Ana Souza
-- incidents/checkout-errors.yaml --
severity: sev1
services: []
startedAt: 2026-10-06T14:03:00Z
resolvedAt: 2026-10-06T14:40:00Z
verifiedBy: ana
-- incidents/checkout-slow.yaml --
severity: sev1
services: []
startedAt: 2026-10-06T14:03:00Z
resolvedAt: 2026-10-06T14:40:00Z
missed:
  - target: verification
    reason: The provider repaired it, and no order was placed that night.
-- incidents/payments-down.yaml --
severity: sev1
services: []
startedAt: 2026-10-06T14:03:00Z
-- incidents/search-slow.yaml --
severity: sev3
services: []
startedAt: 2026-10-06T14:03:00Z
resolvedAt: 2026-10-06T14:40:00Z
`,
      },
    ],
    bad: [
      {
        title: 'A severe incident without one',
        files: `-- incidents/checkout-errors.yaml --
severity: sev1
services: []
startedAt: 2026-10-06T14:03:00Z
resolvedAt: 2026-10-06T14:40:00Z
`,
        reports: [
          'incidents/checkout-errors.yaml:1:11  error  This incident is resolved and names nobody who made sure of it, and the policy wants that for `sev1` (the preset `standard`); set `verifiedBy` to the person who checked that it was over, or say why under `missed` with the target `verification`',
        ],
      },
    ],
  },
  check(handbook, report) {
    const severities = handbook.policy.incidents?.verifiedFor;
    for (const incident of handbook.of('incident')) {
      if (!handbook.incidents.isOf(incident, severities) || !handbook.isPublished(incident))
        continue;
      if (incident.data['verifiedBy'] !== undefined || handbook.incidents.isOpen(incident))
        continue;
      if (handbook.incidents.explains(incident, 'verification')) continue;
      report({
        message: messages.missing({
          severity: String(incident.data['severity']),
          by: handbook.setBy('incidents.verifiedFor'),
        }),
        place: incident.place('/severity'),
        subject: subjectOf(incident),
      });
    }
  },
});
