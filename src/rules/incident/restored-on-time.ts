// Rule: the service worked again within the time that the policy gives.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  late: ({ took, severity, max, by }: Record<'took' | 'severity' | 'max' | 'by', string>) =>
    `It took ${took} until customers no longer noticed this, and the policy allows ${max} for \`${severity}\` (${by}); correct the moment, or say why under \`missed\` with the target \`restore\``,
};

export default defineRule({
  id: 'incident/restored-on-time',
  summary: 'Customers no longer notice an incident within the time that the policy gives.',
  why: 'A target for restoring that nobody measures is a wish. The reason for each miss, in one sentence, is what shows after a year whether the runbooks are too slow, the rollback takes too long, or the target never was within reach.',
  severity: 'error',
  policy: ['severities'],
  messages,
  examples: {
    good: [
      {
        title: 'Mitigated in time, though resolved later; late with the reason; and not yet over',
        files: `-- incidents/checkout-errors.yaml --
severity: sev1
services: []
startedAt: 2026-10-06T14:03:00Z
mitigatedAt: 2026-10-06T14:21:00Z
resolvedAt: 2026-10-06T17:00:00Z
-- incidents/queue-backlog.yaml --
severity: sev1
services: []
startedAt: 2026-09-17T10:00:00Z
resolvedAt: 2026-09-17T11:10:00Z
missed:
  - target: restore
    reason: The runbook for a message that cannot be handled did not exist.
-- incidents/payments-down.yaml --
severity: sev1
services: []
startedAt: 2026-11-20T09:00:00Z
`,
      },
    ],
    bad: [
      {
        title: 'Mitigated late, and resolved late where no mitigation is recorded',
        files: `-- incidents/checkout-errors.yaml --
severity: sev1
services: []
startedAt: 2026-10-06T14:03:00Z
mitigatedAt: 2026-10-06T14:45:00Z
resolvedAt: 2026-10-06T17:00:00Z
-- incidents/queue-backlog.yaml --
severity: sev2
services: []
startedAt: 2026-09-17T10:00:00Z
resolvedAt: 2026-09-17T13:10:00Z
`,
        reports: [
          'incidents/checkout-errors.yaml:4:14  error  It took 42 minutes until customers no longer noticed this, and the policy allows 30 minutes for `sev1` (the preset `standard`); correct the moment, or say why under `missed` with the target `restore`',
          'incidents/queue-backlog.yaml:4:13  error  It took 3 hours 10 minutes until customers no longer noticed this, and the policy allows 2 hours for `sev2` (the preset `standard`); correct the moment, or say why under `missed` with the target `restore`',
        ],
      },
    ],
  },
  check(handbook, report) {
    const { incidents } = handbook;
    for (const { incident, severity } of incidents.measured()) {
      const { id, restoreWithin: within } = severity;
      if (within === undefined || incidents.explains(incident, 'restore')) continue;
      const start = incidents.at(incident, 'startedAt');
      const end = incidents.mitigatedAt(incident);
      const limit = handbook.seconds(within);
      if (start === undefined || end === undefined || limit === undefined) continue;
      if (end - start <= limit * 1000) continue;
      const isMitigated = incidents.at(incident, 'mitigatedAt') !== undefined;
      report({
        message: messages.late({
          took: handbook.span(end - start),
          severity: id,
          max: handbook.words(within),
          by: handbook.setBy(`severities.${id}.restoreWithin`),
        }),
        place: incident.place(isMitigated ? '/mitigatedAt' : '/resolvedAt'),
        subject: subjectOf(incident),
      });
    }
  },
});
