// Rule: a resolved incident has its postmortem by the day on which the policy wants it.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  missing: (values: Record<'severity' | 'on' | 'due' | 'within' | 'by', string>) =>
    `No postmortem names this incident of \`${values.severity}\`, which was resolved on ${values.on}; it was due by ${values.due}, as the policy allows ${values.within} (${values.by}); write it below \`postmortems/\` with \`incident\` set to this one`,
};

const RESOLVED = `services: []
startedAt: 2026-10-06T14:03:00Z
resolvedAt: 2026-10-06T14:40:00Z
`;

export default defineRule({
  id: 'incident/has-postmortem',
  summary: 'A severe incident has its postmortem by the day on which the policy wants it.',
  why: 'An outage is the most expensive lesson that there is, and it is paid for in any case. Without a postmortem the same cause comes back in spring, when those who knew it work elsewhere; and a week later nobody remembers enough to write one.',
  severity: 'error',
  clock: true,
  policy: ['postmortems.requiredFor', 'postmortems.dueWithin', 'severities'],
  messages,
  examples: {
    good: [
      {
        title: 'It has one, it is too mild to need one, and the day is still to come',
        files: `-- incidents/checkout-errors.yaml --
severity: sev1
${RESOLVED}-- postmortems/checkout-errors.mdx --
---
title: Checkout errors
status: published
publishedOn: 2026-10-12
incident: checkout-errors
---
-- incidents/search-slow.yaml --
severity: sev3
${RESOLVED}-- incidents/payments-down.yaml --
severity: sev2
services: []
startedAt: 2026-11-18T09:00:00Z
resolvedAt: 2026-11-18T10:00:00Z
`,
      },
      {
        title: 'A postmortem whose incident is misspelt is the finding of reference/resolves',
        files: `-- incidents/checkout-errors.yaml --
severity: sev1
${RESOLVED}-- postmortems/2026-10-06.mdx --
---
title: Checkout errors
incident: chekout-errors
---
`,
      },
    ],
    bad: [
      {
        title: 'Nobody has written it',
        files: `-- incidents/checkout-errors.yaml --
severity: sev1
${RESOLVED}`,
        reports: [
          'incidents/checkout-errors.yaml:1:11  error  No postmortem names this incident of `sev1`, which was resolved on 2026-10-06; it was due by 2026-10-13, as the policy allows 5 business days (the preset `standard`); write it below `postmortems/` with `incident` set to this one',
        ],
      },
      {
        title: 'A policy of one’s own, which counts the holidays',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  calendar:
    holidays: ['2026-10-09']
  postmortems:
    dueWithin: 3bd
-- incidents/checkout-errors.yaml --
severity: sev1
${RESOLVED}`,
        reports: [
          'incidents/checkout-errors.yaml:1:11  error  No postmortem names this incident of `sev1`, which was resolved on 2026-10-06; it was due by 2026-10-12, as the policy allows 3 business days (`handbook.yaml:6`); write it below `postmortems/` with `incident` set to this one',
        ],
      },
    ],
  },
  check(handbook, report) {
    const { incidents, today } = handbook;
    if (handbook.isUnread('postmortem')) return;
    // A postmortem that names no incident there is may mean this one: that is told at the postmortem.
    const meant = new Set(
      handbook
        .of('postmortem')
        .filter((each) => !incidents.of(each))
        .flatMap(({ data: { incident }, id }) => [
          id,
          typeof incident === 'string' ? handbook.nearestId(['incident'], incident) : undefined,
        ]),
    );
    for (const incident of handbook.of('incident')) {
      if (!handbook.isPublished(incident) || incidents.postmortemsOf(incident).length > 0) continue;
      const required = incidents.postmortemDue(incident);
      const on = incidents.resolvedOn(incident);
      if (!required || required.due >= today || on === undefined) continue;
      if (!incidents.isOrdered(incident) || meant.has(incident.id)) continue;
      const { due, within, path } = required;
      report({
        message: messages.missing({
          severity: String(incident.data['severity']),
          on,
          due,
          within: handbook.words(within),
          by: handbook.setBy(path),
        }),
        place: incident.place('/severity'),
        subject: subjectOf(incident),
      });
    }
  },
});
