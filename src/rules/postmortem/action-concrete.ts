// Rule: the title of an action says what will be different once it is done.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  vague: ({ words, instead }: { words: string; instead: string }) =>
    `\`${words}\` promises nothing that can be done or seen; ${instead}`,
};

const CHOOSE =
  'decide, and write what is built or changed, for example “Alert on replication slots that lag by 1 GB”';
const FIND =
  'write what is found out and where the answer will stand, for example “Measure the restore with eight processes and write the time into the runbook”';
const CHECK =
  'write what catches the slip instead, for example “Ask for the name of the host before a table is dropped”';
const TELL =
  'write what people will read or do, for example “Add the rollback to the guide for new colleagues”';

/** Beginnings of titles in words of their own, and what helps in their place. */
const VAGUE: readonly (readonly [string, string])[] = [
  ['consider', CHOOSE],
  ['think about', CHOOSE],
  ['think of', CHOOSE],
  ['discuss', CHOOSE],
  ['talk about', CHOOSE],
  ['evaluate whether', CHOOSE],
  ['explore', CHOOSE],
  ['try', CHOOSE],
  ['try to', CHOOSE],
  ['aim to', CHOOSE],
  ['maybe', CHOOSE],
  ['investigate', FIND],
  ['look into', FIND],
  ['look at', FIND],
  ['be more careful', CHECK],
  ['be careful', CHECK],
  ['pay more attention', CHECK],
  ['pay attention', CHECK],
  ['make sure everyone', CHECK],
  ['remember to', CHECK],
  ['improve awareness', TELL],
  ['raise awareness', TELL],
  ['increase awareness', TELL],
  ['remind', TELL],
];

export default defineRule({
  id: 'postmortem/action-concrete',
  summary: 'The title of an action says what will be different once it is done.',
  why: 'Nobody can say when “consider better alerts” is done, so it is closed when it becomes a nuisance. A title that names the alert, the limit or the guide is done on the day on which everybody can see it.',
  severity: 'warning',
  policy: ['postmortems.verbs'],
  messages,
  examples: {
    good: [
      {
        title: 'Titles that name what is built, and a vague one that was cancelled',
        files: `-- postmortems/checkout-errors.mdx --
---
title: Checkout errors
incident: checkout-errors
actions:
  - title: Refuse to start without the setting
  - title: Tryout of the rollback every month, in the calendar of drills
  - title: Consider a second provider
    status: cancelled
    reason: It is a risk of its own now.
---
`,
      },
    ],
    bad: [
      {
        title: 'Words that promise nothing, the policy’s own among them',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  postmortems:
    verbs: [review]
-- postmortems/checkout-errors.mdx --
---
title: Checkout errors
incident: checkout-errors
actions:
  - title: Consider better alerts
  - title: "Look  into the settings"
  - title: Be more careful with releases
  - title: Raise awareness of the rollback
  - title: Review the settings
---
`,
        reports: [
          'postmortems/checkout-errors.mdx:5:12  warning  `Consider` promises nothing that can be done or seen; decide, and write what is built or changed, for example “Alert on replication slots that lag by 1 GB”',
          'postmortems/checkout-errors.mdx:6:12  warning  `Look into` promises nothing that can be done or seen; write what is found out and where the answer will stand, for example “Measure the restore with eight processes and write the time into the runbook”',
          'postmortems/checkout-errors.mdx:7:12  warning  `Be more careful` promises nothing that can be done or seen; write what catches the slip instead, for example “Ask for the name of the host before a table is dropped”',
          'postmortems/checkout-errors.mdx:8:12  warning  `Raise awareness` promises nothing that can be done or seen; write what people will read or do, for example “Add the rollback to the guide for new colleagues”',
          'postmortems/checkout-errors.mdx:9:12  warning  `Review` promises nothing that can be done or seen; decide, and write what is built or changed, for example “Alert on replication slots that lag by 1 GB”',
        ],
      },
    ],
  },
  check(handbook, report) {
    const own = (handbook.policy.postmortems?.verbs ?? []).map((verb) => [verb, CHOOSE] as const);
    const vague = [...VAGUE, ...own]
      .map(([words, instead]) => ({ steps: words.toLowerCase().split(/\s+/), instead }))
      .sort((a, b) => b.steps.length - a.steps.length);
    for (const { document, pointer, title, state } of handbook.actions) {
      if (state === 'cancelled') continue;
      const steps = title.trim().split(/\s+/);
      const plain = steps.map((step) => step.toLowerCase().replace(/[,.:;!?]+$/, ''));
      const found = vague.find((each) => each.steps.every((step, index) => step === plain[index]));
      if (!found) continue;
      const words = steps
        .slice(0, found.steps.length)
        .join(' ')
        .replace(/[,.:;!?]+$/, '');
      report({
        message: messages.vague({ words, instead: found.instead }),
        place: document.place(`${pointer}/title`),
        subject: subjectOf(document),
      });
    }
  },
});
