// Rule: while an incident lasted, no two updates were further apart than the policy allows.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  gap: (values: Record<'gap' | 'from' | 'severity' | 'max' | 'by', string>) =>
    `Nobody was told anything for ${values.gap}, since ${values.from}, and the policy allows ${values.max} for \`${values.severity}\` (${values.by}); add the update that is not recorded, or say why under \`missed\` with the target \`update\``,
};

const FILES = `severity: sev1
services: []
startedAt: 2026-10-06T14:03:00Z
detectedAt: 2026-10-06T14:05:00Z
acknowledgedAt: 2026-10-06T14:06:00Z
`;

const FIRST = `updates:
  - at: 2026-10-06T14:20:00Z
    audience: stakeholders
    text: One order in five fails. The release is being rolled back.
`;

export default defineRule({
  id: 'incident/updated-on-time',
  summary: 'While an incident lasts, no two updates are further apart than the policy allows.',
  why: 'Silence is read as bad news: after half an hour of it people open their own calls, and the one who leads the response answers the same question five times. “Nothing new, next update at 15:00” is an update.',
  severity: 'error',
  policy: ['severities'],
  messages,
  examples: {
    good: [
      {
        title:
          'An update every half hour until customers no longer notice; one on the day after; a gap with its reason',
        files: `-- incidents/checkout-errors.yaml --
${FILES}mitigatedAt: 2026-10-06T15:10:00Z
resolvedAt: 2026-10-06T18:00:00Z
${FIRST}  - at: 2026-10-06T14:45:00Z
    audience: internal
    text: The old release runs on half of the nodes.
-- incidents/search-slow.yaml --
${FILES}resolvedAt: 2026-10-06T14:40:00Z
${FIRST}  - at: 2026-10-07T09:00:00Z
    audience: customers
    text: What happened yesterday, and what we do about it.
-- incidents/checkout-slow.yaml --
${FILES}mitigatedAt: 2026-10-06T16:00:00Z
${FIRST}missed:
  - target: update
    reason: The chat could not be reached.
`,
      },
      {
        title: 'That nobody was told in time at first is the finding of incident/notified-on-time',
        files: `-- incidents/checkout-errors.yaml --
${FILES}mitigatedAt: 2026-10-06T15:40:00Z
updates:
  - at: 2026-10-06T15:20:00Z
    audience: customers
    text: Some orders fail. We are on it.
-- incidents/checkout-slow.yaml --
${FILES}mitigatedAt: 2026-10-06T16:00:00Z
`,
      },
    ],
    bad: [
      {
        title: 'An hour between two updates, and the rest of the incident without one',
        files: `-- incidents/checkout-errors.yaml --
${FILES}mitigatedAt: 2026-10-06T15:30:00Z
${FIRST}  - at: 2026-10-06T15:25:00Z
    audience: customers
    text: Orders are accepted again.
-- incidents/checkout-slow.yaml --
${FILES}mitigatedAt: 2026-10-06T16:00:00Z
${FIRST}`,
        reports: [
          'incidents/checkout-errors.yaml:11:9  error  Nobody was told anything for 1 hour 5 minutes, since `2026-10-06T14:20:00Z`, and the policy allows 30 minutes for `sev1` (the preset `standard`); add the update that is not recorded, or say why under `missed` with the target `update`',
          'incidents/checkout-slow.yaml:6:14  error  Nobody was told anything for 1 hour 40 minutes, since `2026-10-06T14:20:00Z`, and the policy allows 30 minutes for `sev1` (the preset `standard`); add the update that is not recorded, or say why under `missed` with the target `update`',
        ],
      },
    ],
  },
  check(handbook, report) {
    const { incidents } = handbook;
    for (const { incident, severity } of incidents.measured()) {
      const { id, updateEvery: every, notifyWithin } = severity;
      if (every === undefined || incidents.explains(incident, 'update')) continue;
      const detected = incidents.at(incident, 'detectedAt');
      const limit = handbook.seconds(every);
      if (detected === undefined || limit === undefined) continue;
      if (!incidents.hasSoundUpdates(incident) || incidents.isUnannounced(incident)) continue;
      const end = incidents.mitigatedAt(incident);
      const over = incident.data['mitigatedAt'] === undefined ? '/resolvedAt' : '/mitigatedAt';
      const points = [
        { at: detected, pointer: '/detectedAt' },
        ...incidents
          .updatesOf(incident)
          .filter(({ at }) => at > detected && (end === undefined || at < end))
          .map(({ at, index }) => ({ at, pointer: `/updates/${index}/at` })),
        ...(end === undefined ? [] : [{ at: end, pointer: over }]),
      ];
      const gaps = points.slice(1).map((point, index) => {
        const from = points[index]!;
        return { from, point, length: point.at - from.at };
      });
      // A first update that comes too late is the finding of incident/notified-on-time.
      const first = notifyWithin === undefined ? undefined : handbook.seconds(notifyWithin);
      if (first !== undefined && gaps[0] && gaps[0].length > first * 1000) gaps.shift();
      const [largest] = gaps.sort((a, b) => b.length - a.length);
      if (!largest || largest.length <= limit * 1000) continue;
      const { from, point, length } = largest;
      report({
        message: messages.gap({
          gap: handbook.span(length),
          from: `\`${String(handbook.valueAt(incident, from.pointer))}\``,
          severity: id,
          max: handbook.words(every),
          by: handbook.setBy(`severities.${id}.updateEvery`),
        }),
        place: incident.place(point.pointer),
        subject: subjectOf(incident),
        related: [{ message: 'The silence begins here', place: incident.place(from.pointer) }],
      });
    }
  },
});
