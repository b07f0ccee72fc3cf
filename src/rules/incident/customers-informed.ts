// Rule: customers were told of an incident where the policy wants it.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  missing: ({ severity, by }: { severity: string; by: string }) =>
    `No update of this incident has the audience \`customers\`, and the policy wants one for \`${severity}\` (${by}); add what they were told, or tell them now what happened`,
};

const FILES = `services: []
startedAt: 2026-10-06T14:03:00Z
detectedAt: 2026-10-06T14:05:00Z
acknowledgedAt: 2026-10-06T14:06:00Z
mitigatedAt: 2026-10-06T14:21:00Z
`;

export default defineRule({
  id: 'incident/customers-informed',
  summary: 'Customers are told of an incident where the policy wants it.',
  why: 'Someone whose payment failed tries again, pays twice, and calls. One public sentence that payments fail and are being looked at saves all three, and it is forgotten whenever the people who repair are also the ones who should write it.',
  severity: 'error',
  policy: ['severities'],
  messages,
  examples: {
    good: [
      {
        title:
          'Customers were told; they were not, with the reason; a mild incident; and one that is not over',
        files: `-- incidents/checkout-errors.yaml --
severity: sev1
${FILES}updates:
  - at: 2026-10-06T14:18:00Z
    audience: customers
    text: Some orders failed. Orders are accepted again.
-- incidents/checkout-slow.yaml --
severity: sev1
${FILES}updates:
  - at: 2026-10-06T14:18:00Z
    audience: stakeholders
    text: The shop of the wholesalers is down.
missed:
  - target: customers
    reason: The only customer concerned was on the call.
-- incidents/search-slow.yaml --
severity: sev3
${FILES}-- incidents/payments-down.yaml --
severity: sev1
services: []
startedAt: 2026-11-21T09:00:00Z
`,
      },
      {
        title: 'That nobody outside was told at all is the finding of incident/notified-on-time',
        files: `-- incidents/checkout-errors.yaml --
severity: sev1
${FILES}`,
      },
    ],
    bad: [
      {
        title: 'Stakeholders were told, and customers were not',
        files: `-- incidents/checkout-errors.yaml --
severity: sev1
${FILES}updates:
  - at: 2026-10-06T14:18:00Z
    audience: stakeholders
    text: One order in five fails. The release is being rolled back.
`,
        reports: [
          'incidents/checkout-errors.yaml:8:3  error  No update of this incident has the audience `customers`, and the policy wants one for `sev1` (the preset `standard`); add what they were told, or tell them now what happened',
        ],
      },
    ],
  },
  check(handbook, report) {
    const { incidents } = handbook;
    for (const incident of handbook.of('incident')) {
      const severity = incidents.severityOf(incident);
      if (severity?.customerUpdates !== true || !handbook.isPublished(incident)) continue;
      // While it lasts, there is time left to tell them.
      if (incidents.mitigatedAt(incident) === undefined) continue;
      if (incidents.isUnannounced(incident) || !incidents.hasSoundUpdates(incident)) continue;
      if (incidents.updatesOf(incident).some(({ audience }) => audience === 'customers')) continue;
      if (incidents.explains(incident, 'customers')) continue;
      const by = handbook.setBy(`severities.${severity.id}.customerUpdates`);
      report({
        message: messages.missing({ severity: severity.id, by }),
        place: incident.place(incident.data['updates'] === undefined ? '/severity' : '/updates'),
        subject: subjectOf(incident),
      });
    }
  },
});
