// Rule: a severe incident has its entry on the status page.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  missing: ({ severity, by }: { severity: string; by: string }) =>
    `This incident of \`${severity}\` names no entry on the status page, and the policy wants one (${by}); set \`statusPage\` to the address of the entry, or say why under \`missed\` with the target \`status-page\``,
};

export default defineRule({
  id: 'incident/has-status-page',
  summary: 'An incident that the policy wants on the status page names its entry there.',
  why: 'Customers look at the status page before they call. An outage that never appeared there teaches them that the page is always green, and the next time they call at once. The address in the record proves that it did appear.',
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
statusPage: https://status.example.com/incidents/2026-10-06
-- incidents/checkout-slow.yaml --
severity: sev1
services: []
startedAt: 2026-10-06T14:03:00Z
mitigatedAt: 2026-10-06T14:21:00Z
missed:
  - target: status-page
    reason: The status page ran on the cluster that was down.
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
          'incidents/checkout-errors.yaml:1:11  error  This incident of `sev1` names no entry on the status page, and the policy wants one (the preset `standard`); set `statusPage` to the address of the entry, or say why under `missed` with the target `status-page`',
        ],
      },
    ],
  },
  check(handbook, report) {
    for (const incident of handbook.of('incident')) {
      const severity = handbook.incidents.severityOf(incident);
      if (severity?.statusPage !== true || !handbook.isPublished(incident)) continue;
      if (incident.data['statusPage'] !== undefined || handbook.incidents.isOngoing(incident))
        continue;
      if (handbook.incidents.explains(incident, 'status-page')) continue;
      const by = handbook.setBy(`severities.${severity.id}.statusPage`);
      report({
        message: messages.missing({ severity: severity.id, by }),
        place: incident.place('/severity'),
        subject: subjectOf(incident),
      });
    }
  },
});
