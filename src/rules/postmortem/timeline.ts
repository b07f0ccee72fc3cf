// Rule: the incident of a postmortem has a timeline, where the policy wants one of every postmortem.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  missing: ({ incident, by }: { incident: string; by: string }) =>
    `The incident \`${incident}\` has no timeline, and the policy wants one of every postmortem (${by}); write it under \`timeline\` in the incident`,
};

const POLICY = `-- handbook.yaml --
title: Example Shop operations
policy:
  postmortems:
    timeline: true
`;

const POSTMORTEM = `-- postmortems/search-slow.mdx --
---
title: Search slow
status: review
incident: search-slow
---
`;

export default defineRule({
  id: 'postmortem/timeline',
  summary: 'The incident of a postmortem has a timeline, where the policy wants one.',
  why: 'A postmortem argues about causes, and an argument needs something that nobody disputes: what was seen and done, minute by minute. Without it the discussion is about who remembers better.',
  severity: 'error',
  policy: ['postmortems.timeline', 'incidents.timelineFor'],
  messages,
  examples: {
    good: [
      {
        title: 'A mild incident with a timeline',
        files: `${POLICY}${POSTMORTEM}-- incidents/search-slow.yaml --
severity: sev3
services: []
startedAt: 2026-10-22T08:40:00Z
timeline:
  - at: 2026-10-22T08:52:00Z
    text: SearchSlow fires.
`,
      },
      {
        title: 'For a severe one, incident/timeline speaks',
        files: `${POLICY}${POSTMORTEM}-- incidents/search-slow.yaml --
severity: sev1
services: []
startedAt: 2026-10-22T08:40:00Z
`,
      },
    ],
    bad: [
      {
        title: 'A mild incident without one',
        files: `${POLICY}${POSTMORTEM}-- incidents/search-slow.yaml --
severity: sev3
services: []
startedAt: 2026-10-22T08:40:00Z
`,
        reports: [
          'postmortems/search-slow.mdx:4:11  error  The incident `search-slow` has no timeline, and the policy wants one of every postmortem (`handbook.yaml:4`); write it under `timeline` in the incident',
        ],
      },
    ],
  },
  check(handbook, report) {
    const { incidents, policy } = handbook;
    if (policy.postmortems?.timeline !== true) return;
    const by = handbook.setBy('postmortems.timeline');
    for (const postmortem of handbook.of('postmortem')) {
      const incident = incidents.of(postmortem);
      if (!incident || !handbook.isPublished(postmortem)) continue;
      if (incidents.isOf(incident, policy.incidents?.timelineFor)) continue;
      const { timeline } = incident.data;
      // What is no list is the finding of document/schema.
      if (timeline !== undefined && (!Array.isArray(timeline) || timeline.length > 0)) continue;
      report({
        message: messages.missing({ incident: incident.id, by }),
        place: postmortem.place('/incident'),
        subject: subjectOf(postmortem),
        related: [{ message: 'The incident is here', place: incident.place() }],
      });
    }
  },
});
