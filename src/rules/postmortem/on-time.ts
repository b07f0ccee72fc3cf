// Rule: a postmortem is published by the day on which the policy wants it.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  unpublished: (values: Record<'state' | 'due' | 'within' | 'by', string>) =>
    `This postmortem is \`${values.state}\` and was due by ${values.due}, as the policy allows ${values.within} after the incident is resolved (${values.by}); finish it, set \`status: published\` and say in \`lateBecause\` why it is late`,
  late: (values: Record<'on' | 'due' | 'within' | 'by', string>) =>
    `This was published on \`${values.on}\` and was due by ${values.due}, as the policy allows ${values.within} after the incident is resolved (${values.by}); correct the date, or say in \`lateBecause\` why it was late`,
  undated: () =>
    'This postmortem is `published`, and nobody can tell since when; set `publishedOn` to the date',
  early: ({ on, start }: { on: string; start: string }) =>
    `This was published on \`${on}\`, before the incident began on ${start}; write the date on which it was`,
  unresolved: ({ incident, severity }: { incident: string; severity: string }) =>
    `This is \`published\`, and nobody recorded when the incident \`${incident}\` was resolved, from which the policy counts for \`${severity}\`; set \`resolvedAt\` there`,
  future: ({ on, today }: { on: string; today: string }) =>
    `This is published on \`${on}\`, which is after ${today}; write the date on which it was, or set \`status: review\``,
};

const INCIDENT = `-- incidents/checkout-errors.yaml --
severity: sev1
services: []
startedAt: 2026-10-06T14:03:00Z
resolvedAt: 2026-10-06T14:40:00Z
`;

/** A postmortem of the incident with these fields. */
const written = (name: string, fields: string) => `-- postmortems/${name}.mdx --
---
title: Checkout errors after a release
incident: checkout-errors
${fields}
---
`;

export default defineRule({
  id: 'postmortem/on-time',
  summary: 'A postmortem is published by the day on which the policy wants it, or says why not.',
  why: 'In the first week people remember what they saw and what they thought, and they care. A draft that lies for a month becomes a document that only its author believes, and its actions begin a month late.',
  severity: 'error',
  clock: true,
  policy: ['postmortems.dueWithin', 'postmortems.requiredFor', 'severities'],
  messages,
  examples: {
    good: [
      {
        title: 'Published within five business days, and later with the reason',
        files: `${INCIDENT}${written('first', 'status: published\npublishedOn: 2026-10-13')}${written('second', 'status: published\npublishedOn: 2026-10-20\nlateBecause: The hosting company sent its logs on 19 October.')}`,
      },
      {
        title: 'In review while there is time',
        files: `-- incidents/payments-down.yaml --
severity: sev2
services: []
startedAt: 2026-11-17T09:00:00Z
resolvedAt: 2026-11-17T10:00:00Z
-- postmortems/payments-down.mdx --
---
title: Payments down
incident: payments-down
status: review
---
`,
      },
    ],
    bad: [
      {
        title: 'Still a draft, published late, without a date, and on a day to come',
        files: `${INCIDENT}${written('first', 'status: draft')}${written('fourth', 'status: published\npublishedOn: 2026-12-10')}${written('second', 'status: published\npublishedOn: 2026-10-20')}${written('third', 'status: published')}`,
        reports: [
          'postmortems/first.mdx:4:9  error  This postmortem is `draft` and was due by 2026-10-13, as the policy allows 5 business days after the incident is resolved (the preset `standard`); finish it, set `status: published` and say in `lateBecause` why it is late',
          'postmortems/fourth.mdx:5:14  error  This is published on `2026-12-10`, which is after 2026-11-21; write the date on which it was, or set `status: review`',
          'postmortems/second.mdx:5:14  error  This was published on `2026-10-20` and was due by 2026-10-13, as the policy allows 5 business days after the incident is resolved (the preset `standard`); correct the date, or say in `lateBecause` why it was late',
          'postmortems/third.mdx:4:9  error  This postmortem is `published`, and nobody can tell since when; set `publishedOn` to the date',
        ],
      },
      {
        title: 'Published before the incident began, and while it is not resolved',
        files: `${INCIDENT}${written('first', 'status: published\npublishedOn: 2025-10-13')}-- incidents/payments-down.yaml --
severity: sev2
services: []
startedAt: 2026-11-10T09:00:00Z
-- postmortems/payments-down.mdx --
---
title: Payments down
incident: payments-down
status: published
publishedOn: 2026-11-12
---
`,
        reports: [
          'postmortems/first.mdx:5:14  error  This was published on `2025-10-13`, before the incident began on 2026-10-06; write the date on which it was',
          'postmortems/payments-down.mdx:3:11  error  This is `published`, and nobody recorded when the incident `payments-down` was resolved, from which the policy counts for `sev2`; set `resolvedAt` there',
        ],
      },
    ],
  },
  check(handbook, report) {
    const { incidents, today } = handbook;
    const { requiredFor } = handbook.policy.postmortems ?? {};
    for (const postmortem of handbook.of('postmortem')) {
      if (!handbook.isPublished(postmortem)) continue;
      const tell = (message: string, pointer: string) =>
        report({ message, place: postmortem.place(pointer), subject: subjectOf(postmortem) });
      const incident = incidents.of(postmortem);
      // Of moments that are out of order no span is known.
      const sound = incident && incidents.isOrdered(incident) ? incident : undefined;
      const required = sound && incidents.postmortemDue(sound);
      const terms = required && {
        due: required.due,
        within: handbook.words(required.within),
        by: handbook.setBy(required.path),
      };
      const start = sound && incidents.at(sound, 'startedAt');
      const began = start === undefined ? undefined : handbook.dayOf(start);
      const state = handbook.postmortems.stateOf(postmortem);
      const on = postmortem.data['publishedOn'];
      if (state !== 'published') {
        if (terms && terms.due < today) tell(messages.unpublished({ state, ...terms }), '/status');
      } else if (on === undefined) tell(messages.undated(), '/status');
      else if (typeof on !== 'string' || handbook.after(on, 'P0D') === undefined) continue;
      else if (on > today) tell(messages.future({ on, today }), '/publishedOn');
      else if (began !== undefined && on < began)
        tell(messages.early({ on, start: began }), '/publishedOn');
      else if (incident && incidents.isOpen(incident) && incidents.isOf(incident, requiredFor)) {
        const severity = String(incident.data['severity']);
        tell(messages.unresolved({ incident: incident.id, severity }), '/incident');
      } else if (terms && on > terms.due && postmortem.data['lateBecause'] === undefined)
        tell(messages.late({ on, ...terms }), '/publishedOn');
    }
  },
});
