// Rule: somebody acknowledged an incident within the time that the policy gives.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  late: ({ took, severity, max, by }: Record<'took' | 'severity' | 'max' | 'by', string>) =>
    `It took ${took} until somebody acknowledged this, and the policy allows ${max} for \`${severity}\` (${by}); correct the moment, or say why under \`missed\` with the target \`acknowledge\``,
  missing: ({ severity, max, by }: Record<'severity' | 'max' | 'by', string>) =>
    `Nobody recorded when this was acknowledged, and the policy wants that within ${max} for \`${severity}\` (${by}); set \`acknowledgedAt\`, or say why under \`missed\` with the target \`acknowledge\``,
  undetected: ({ severity }: { severity: string }) =>
    `Nobody recorded when this was detected, from which the policy counts for \`${severity}\`; set \`detectedAt\``,
};

const FILES = `severity: sev1
services: []
startedAt: 2026-10-06T14:03:00Z
`;

export default defineRule({
  id: 'incident/acknowledged-on-time',
  summary: 'Somebody acknowledges an incident within the time that the policy gives.',
  why: 'The time until someone takes the page is the one part of an outage that no engineering shortens: it is a phone on silent, a schedule with a gap, an alert that calls the wrong team. Each late one names such a gap, if somebody writes it down.',
  severity: 'error',
  policy: ['severities'],
  messages,
  examples: {
    good: [
      {
        title: 'Within five minutes; late with the reason; and not yet over',
        files: `-- incidents/checkout-errors.yaml --
${FILES}detectedAt: 2026-10-06T14:05:00Z
acknowledgedAt: 2026-10-06T14:10:00Z
resolvedAt: 2026-10-06T14:40:00Z
-- incidents/checkout-slow.yaml --
${FILES}detectedAt: 2026-10-06T14:05:00Z
acknowledgedAt: 2026-10-06T14:25:00Z
resolvedAt: 2026-10-06T14:40:00Z
missed:
  - target: acknowledge
    reason: The page went to a phone without reception, and the second one was called after 15 minutes.
-- incidents/payments-down.yaml --
${FILES}`,
      },
      {
        title: 'Of moments that are out of order no span is known',
        files: `-- incidents/checkout-errors.yaml --
${FILES}detectedAt: 2026-10-06T14:05:00Z
acknowledgedAt: 2026-10-06T14:30:00Z
resolvedAt: 2026-10-06T14:20:00Z
`,
      },
      {
        title: 'Where the policy only says how soon someone works on it, that counts',
        files: `-- incidents/search-slow.yaml --
severity: sev3
services: []
startedAt: 2026-10-20T08:40:00Z
detectedAt: 2026-10-20T09:00:00Z
acknowledgedAt: 2026-10-22T08:30:00Z
resolvedAt: 2026-10-22T11:00:00Z
`,
      },
    ],
    bad: [
      {
        title: 'Late, never recorded, and not known from when to count',
        files: `-- incidents/checkout-errors.yaml --
${FILES}detectedAt: 2026-10-06T14:05:00Z
acknowledgedAt: 2026-10-06T14:17:30Z
resolvedAt: 2026-10-06T14:40:00Z
-- incidents/checkout-slow.yaml --
${FILES}detectedAt: 2026-10-06T14:05:00Z
resolvedAt: 2026-10-06T14:40:00Z
-- incidents/payments-down.yaml --
${FILES}resolvedAt: 2026-10-06T14:40:00Z
`,
        reports: [
          'incidents/checkout-errors.yaml:5:17  error  It took 12 minutes 30 seconds until somebody acknowledged this, and the policy allows 5 minutes for `sev1` (the preset `standard`); correct the moment, or say why under `missed` with the target `acknowledge`',
          'incidents/checkout-slow.yaml:1:11  error  Nobody recorded when this was acknowledged, and the policy wants that within 5 minutes for `sev1` (the preset `standard`); set `acknowledgedAt`, or say why under `missed` with the target `acknowledge`',
          'incidents/payments-down.yaml:1:11  error  Nobody recorded when this was detected, from which the policy counts for `sev1`; set `detectedAt`',
        ],
      },
      {
        title: 'Later than the time within which someone works on it',
        files: `-- incidents/search-slow.yaml --
severity: sev3
services: []
startedAt: 2026-10-20T08:40:00Z
detectedAt: 2026-10-20T09:00:00Z
acknowledgedAt: 2026-10-22T10:00:00Z
resolvedAt: 2026-10-22T11:00:00Z
`,
        reports: [
          'incidents/search-slow.yaml:5:17  error  It took 2 days 1 hour until somebody acknowledged this, and the policy allows 48 hours for `sev3` (the preset `standard`); correct the moment, or say why under `missed` with the target `acknowledge`',
        ],
      },
    ],
  },
  check(handbook, report) {
    const { incidents } = handbook;
    for (const { incident, severity } of incidents.measured()) {
      const { id, acknowledgeWithin, respondWithin, notifyWithin, updateEvery } = severity;
      // Where the policy only says how soon someone works on it, whoever does has acknowledged it.
      const within = acknowledgeWithin ?? respondWithin;
      const field = acknowledgeWithin === undefined ? 'respondWithin' : 'acknowledgeWithin';
      const tell = (message: string, pointer: string) =>
        report({ message, place: incident.place(pointer), subject: subjectOf(incident) });
      const isOver = !incidents.isOpen(incident);
      if (incident.data['detectedAt'] === undefined) {
        // The other spans of the policy begin there too, and one finding is enough.
        const counted = [within, notifyWithin, updateEvery].some((each) => each !== undefined);
        if (counted && isOver) tell(messages.undetected({ severity: id }), '/severity');
        continue;
      }
      if (within === undefined || incidents.explains(incident, 'acknowledge')) continue;
      const values = {
        severity: id,
        max: handbook.words(within),
        by: handbook.setBy(`severities.${id}.${field}`),
      };
      const detected = incidents.at(incident, 'detectedAt');
      const acknowledged = incidents.at(incident, 'acknowledgedAt');
      const limit = handbook.seconds(within);
      if (incident.data['acknowledgedAt'] === undefined) {
        if (isOver) tell(messages.missing(values), '/severity');
      } else if (
        detected !== undefined &&
        acknowledged !== undefined &&
        // At once is as soon as anybody can; how soon that is, the policy does not say.
        limit !== undefined &&
        limit > 0 &&
        acknowledged - detected > limit * 1000
      ) {
        const took = handbook.span(acknowledged - detected);
        tell(messages.late({ took, ...values }), '/acknowledgedAt');
      }
    }
  },
});
