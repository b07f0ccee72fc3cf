// Rule: those who answer for the product were told of an incident within the policy's time.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  late: ({ took, severity, max, by }: Record<'took' | 'severity' | 'max' | 'by', string>) =>
    `It took ${took} until stakeholders or customers were told, and the policy allows ${max} for \`${severity}\` (${by}); correct the moment, or say why under \`missed\` with the target \`notify\``,
  missing: ({ severity, max, by }: Record<'severity' | 'max' | 'by', string>) =>
    `No update has the audience \`stakeholders\` or \`customers\`, and the policy wants one within ${max} for \`${severity}\` (${by}); add it, or say why under \`missed\` with the target \`notify\``,
};

const FILES = `severity: sev2
services: []
startedAt: 2026-10-06T14:03:00Z
detectedAt: 2026-10-06T14:05:00Z
acknowledgedAt: 2026-10-06T14:06:00Z
mitigatedAt: 2026-10-06T15:10:00Z
`;

export default defineRule({
  id: 'incident/notified-on-time',
  summary:
    'Stakeholders or customers are told of an incident within the time that the policy gives.',
  why: 'The support desk learns of an outage either from the people who work on it or from the first angry customer. Told early, they answer with one sentence that is true; told late, each of them asks the engineer who should be typing commands.',
  severity: 'error',
  policy: ['severities'],
  messages,
  examples: {
    good: [
      {
        title: 'Told after a quarter of an hour, late with the reason, and not yet over',
        files: `-- incidents/checkout-errors.yaml --
${FILES}updates:
  - at: 2026-10-06T14:08:00Z
    audience: internal
    text: Checkout returns errors since the last release.
  - at: 2026-10-06T14:20:00Z
    audience: stakeholders
    text: One order in five fails. The release is being rolled back.
-- incidents/checkout-slow.yaml --
${FILES}updates:
  - at: 2026-10-06T15:00:00Z
    audience: customers
    text: Orders take longer than usual.
missed:
  - target: notify
    reason: The status page could not be reached for 40 minutes.
-- incidents/payments-down.yaml --
severity: sev1
services: []
startedAt: 2026-11-21T09:00:00Z
detectedAt: 2026-11-21T09:01:00Z
`,
      },
    ],
    bad: [
      {
        title: 'Told after three quarters of an hour, and told to colleagues alone',
        files: `-- incidents/checkout-errors.yaml --
${FILES}updates:
  - at: 2026-10-06T14:08:00Z
    audience: internal
    text: Checkout returns errors since the last release.
  - at: 2026-10-06T14:50:00Z
    audience: customers
    text: Some orders fail. We are on it.
-- incidents/checkout-slow.yaml --
${FILES}updates:
  - at: 2026-10-06T14:08:00Z
    audience: internal
    text: Checkout returns errors since the last release.
`,
        reports: [
          'incidents/checkout-errors.yaml:11:9  error  It took 45 minutes until stakeholders or customers were told, and the policy allows 30 minutes for `sev2` (the preset `standard`); correct the moment, or say why under `missed` with the target `notify`',
          'incidents/checkout-slow.yaml:8:3  error  No update has the audience `stakeholders` or `customers`, and the policy wants one within 30 minutes for `sev2` (the preset `standard`); add it, or say why under `missed` with the target `notify`',
        ],
      },
    ],
  },
  check(handbook, report) {
    const { incidents } = handbook;
    for (const { incident, severity } of incidents.measured()) {
      const { id, notifyWithin: within } = severity;
      if (within === undefined || incidents.explains(incident, 'notify')) continue;
      if (!incidents.hasSoundUpdates(incident)) continue;
      const values = {
        severity: id,
        max: handbook.words(within),
        by: handbook.setBy(`severities.${id}.notifyWithin`),
      };
      const subject = subjectOf(incident);
      const detected = incidents.at(incident, 'detectedAt');
      const [first] = incidents.noticesOf(incident);
      if (incidents.isUnannounced(incident)) {
        const at = incident.data['updates'] === undefined ? '/severity' : '/updates';
        report({ message: messages.missing(values), place: incident.place(at), subject });
      }
      const limit = handbook.seconds(within);
      if (!first || detected === undefined || limit === undefined) continue;
      if (first.at - detected <= limit * 1000) continue;
      const took = handbook.span(first.at - detected);
      report({
        message: messages.late({ took, ...values }),
        place: incident.place(`/updates/${first.index}/at`),
        subject,
      });
    }
  },
});
