// Rule: a severe incident names the call that everybody joined.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  missing: ({ severity, by }: { severity: string; by: string }) =>
    `This incident of \`${severity}\` names no call that everybody joins, and the policy wants one (${by}); set \`bridge\` to its address or its name, or say why under \`missed\` with the target \`bridge\``,
};

export default defineRule({
  id: 'incident/has-bridge',
  summary: 'An incident that the policy wants on one call names that call.',
  why: 'In a chat six people type at once, and the decision is in the line that scrolled away. The most severe incidents are worked on in one call, and whoever is woken next must find it in the record and not by asking around.',
  severity: 'error',
  policy: ['severities'],
  messages,
  examples: {
    good: [
      {
        title:
          'An incident with one, one that says why not, one that is too mild, and one that goes on',
        files: `-- incidents/checkout-errors.yaml --
severity: sev1
services: []
startedAt: 2026-10-06T14:03:00Z
bridge: https://meet.example.com/incident-1
-- incidents/checkout-slow.yaml --
severity: sev1
services: []
startedAt: 2026-10-06T14:03:00Z
mitigatedAt: 2026-10-06T14:21:00Z
missed:
  - target: bridge
    reason: The two who repaired it sat at one desk.
-- incidents/search-slow.yaml --
severity: sev3
services: []
startedAt: 2026-10-06T14:03:00Z
mitigatedAt: 2026-10-06T14:21:00Z
-- incidents/payments-down.yaml --
severity: sev1
services: []
startedAt: 2026-11-21T02:03:00Z
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
mitigatedAt: 2026-10-06T14:21:00Z
`,
        reports: [
          'incidents/checkout-errors.yaml:1:11  error  This incident of `sev1` names no call that everybody joins, and the policy wants one (the preset `standard`); set `bridge` to its address or its name, or say why under `missed` with the target `bridge`',
        ],
      },
    ],
  },
  check(handbook, report) {
    for (const incident of handbook.of('incident')) {
      const severity = handbook.incidents.severityOf(incident);
      if (severity?.bridge !== true || !handbook.isPublished(incident)) continue;
      if (incident.data['bridge'] !== undefined || handbook.incidents.isOngoing(incident)) continue;
      if (handbook.incidents.explains(incident, 'bridge')) continue;
      const by = handbook.setBy(`severities.${severity.id}.bridge`);
      report({
        message: messages.missing({ severity: severity.id, by }),
        place: incident.place('/severity'),
        subject: subjectOf(incident),
      });
    }
  },
});
