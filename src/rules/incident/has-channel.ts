// Rule: a severe incident names the channel where it was worked on.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  missing: ({ severity, by }: { severity: string; by: string }) =>
    `This incident names no channel, and the policy wants that for \`${severity}\` (${by}); set \`channel\` to the one where it is worked on, or say why under \`missed\` with the target \`channel\``,
};

export default defineRule({
  id: 'incident/has-channel',
  summary: 'An incident that the policy wants worked on in a channel names it.',
  why: 'Whoever joins late, and whoever writes the postmortem, needs the one place where everything was said. Half of an incident in direct messages is lost the next day: neither the commands nor the times can be found again.',
  severity: 'error',
  policy: ['incidents.channelFor'],
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
channel: "#inc-2026-10-06-checkout"
-- incidents/checkout-slow.yaml --
severity: sev1
services: []
startedAt: 2026-10-06T14:03:00Z
mitigatedAt: 2026-10-06T14:21:00Z
missed:
  - target: channel
    reason: The chat was down with the shop, and everybody was on the call.
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
          'incidents/checkout-errors.yaml:1:11  error  This incident names no channel, and the policy wants that for `sev1` (the preset `standard`); set `channel` to the one where it is worked on, or say why under `missed` with the target `channel`',
        ],
      },
    ],
  },
  check(handbook, report) {
    const severities = handbook.policy.incidents?.channelFor;
    for (const incident of handbook.of('incident')) {
      if (!handbook.incidents.isOf(incident, severities) || !handbook.isPublished(incident))
        continue;
      if (incident.data['channel'] !== undefined || handbook.incidents.isOngoing(incident))
        continue;
      if (handbook.incidents.explains(incident, 'channel')) continue;
      report({
        message: messages.missing({
          severity: String(incident.data['severity']),
          by: handbook.setBy('incidents.channelFor'),
        }),
        place: incident.place('/severity'),
        subject: subjectOf(incident),
      });
    }
  },
});
