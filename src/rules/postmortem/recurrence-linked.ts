// Rule: a postmortem names the earlier one of the same service and cause.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  missing: (values: Record<'category' | 'service' | 'earlier' | 'within' | 'by', string>) =>
    `The root cause \`${values.category}\` took down \`${values.service}\` before, as \`${values.earlier}\` tells, and the policy counts that within ${values.within} as a recurrence (${values.by}); add \`${values.earlier}\` to \`recurrenceOf\``,
};

/** An incident of `search` and its postmortem, with a root cause and more fields. */
const outage = (name: string, day: string, category: string, fields = '') =>
  `-- incidents/${name}.yaml --
severity: sev2
services: [search]
startedAt: ${day}T08:40:00Z
-- postmortems/${name}.mdx --
---
title: Search down
incident: ${name}
status: published
publishedOn: ${day}
causes:
  - category: ${category}
    role: root
    summary: The heap of one node was full.
${fields}---
`;

export default defineRule({
  id: 'postmortem/recurrence-linked',
  summary: 'A postmortem names the earlier one that had the same service and the same root cause.',
  why: 'The second outage of a kind says more than the first: what was done then did not help, or was not done. Nobody sees it as long as each is told alone, and the third one comes.',
  severity: 'error',
  policy: ['incidents.recurrenceWithin'],
  messages,
  examples: {
    good: [
      {
        title: 'Named; another cause; too long ago; and still a draft',
        files: `-- services/search.mdx --
---
title: Search
---
${outage('first', '2026-02-03', 'capacity')}${outage('second', '2026-04-01', 'capacity', 'recurrenceOf: [first]\n')}${outage('third', '2026-05-01', 'deployment')}${outage('fourth', '2026-09-01', 'capacity')}-- incidents/fifth.yaml --
severity: sev2
services: [search]
startedAt: 2026-10-01T08:40:00Z
-- postmortems/fifth.mdx --
---
title: Search down
incident: fifth
status: draft
causes:
  - category: capacity
    role: root
    summary: The heap of one node was full.
---
`,
      },
    ],
    bad: [
      {
        title: 'The same cause after two months, and nobody says so',
        files: `-- services/search.mdx --
---
title: Search
---
${outage('first', '2026-02-03', 'capacity')}${outage('second', '2026-04-01', 'capacity')}`,
        reports: [
          'postmortems/second.mdx:7:15  error  The root cause `capacity` took down `search` before, as `first` tells, and the policy counts that within 90 days as a recurrence (the preset `standard`); add `first` to `recurrenceOf`',
        ],
      },
    ],
  },
  check(handbook, report) {
    const { incidents } = handbook;
    const within = handbook.policy.incidents?.recurrenceWithin;
    if (within === undefined) return;
    // What a name that nobody has was meant for is not known.
    const isAstray = (field: string, id: string) =>
      field.startsWith('/recurrenceOf/') && !handbook.get('postmortem', id);
    const told = handbook.of('postmortem').flatMap((postmortem) => {
      const incident = incidents.of(postmortem);
      const at = incident && incidents.at(incident, 'startedAt');
      if (at === undefined || handbook.postmortems.stateOf(postmortem) === 'draft') return [];
      const roots = handbook.postmortems.causesOf(postmortem).filter(({ role }) => role === 'root');
      const day = handbook.dayOf(at);
      const until = handbook.after(day, within);
      if (until === undefined) return [];
      return [{ postmortem, roots, day, until, services: incidents.servicesOf(incident!) }];
    });
    for (const later of told) {
      const { references } = later.postmortem;
      if (references.some(({ field, id }) => isAstray(field, id))) continue;
      const named = references
        .filter(({ field }) => field.startsWith('/recurrenceOf/'))
        .map((reference) => handbook.resolve(reference));
      for (const earlier of told) {
        if (earlier.day >= later.day || earlier.until < later.day) continue;
        if (named.includes(earlier.postmortem)) continue;
        const service = later.services.find((each) => earlier.services.includes(each));
        const cause = later.roots.find(({ category }) =>
          earlier.roots.some((each) => category !== undefined && each.category === category),
        );
        if (!service || !cause) continue;
        const values = {
          category: cause.category!,
          service: service.id,
          earlier: earlier.postmortem.id,
          within: handbook.words(within),
          by: handbook.setBy('incidents.recurrenceWithin'),
        };
        const listed = later.postmortem.data['recurrenceOf'] !== undefined;
        report({
          message: messages.missing(values),
          place: later.postmortem.place(listed ? '/recurrenceOf' : `${cause.pointer}/category`),
          subject: subjectOf(later.postmortem),
          related: [{ message: 'The earlier one is here', place: earlier.postmortem.place() }],
        });
      }
    }
  },
});
