// Rule: after a breach the secrets were rotated, and the postmortem says when.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  missing: ({ by }: { by: string }) =>
    `The incident is one of security, and nobody recorded that the secrets were rotated, which the policy wants (${by}); rotate them and set \`secretsRotatedOn\``,
  future: ({ on, today }: { on: string; today: string }) =>
    `The secrets are rotated on \`${on}\`, which is after ${today}; write the date on which they were`,
};

const BREACH = `-- incidents/key-published.yaml --
severity: sev2
services: []
security: true
startedAt: 2026-11-05T10:12:00Z
`;

export default defineRule({
  id: 'postmortem/secrets-rotated',
  summary: 'The postmortem of a breach says on which date the secrets were rotated.',
  why: 'Whoever was inside may have taken the keys along, and a key that was copied works as long as it is not changed. It is the last thing done after a long night and the first one put off; a postmortem that is finished without it has only closed the door.',
  severity: 'error',
  policy: ['postmortems.rotateSecrets'],
  messages,
  examples: {
    good: [
      {
        title: 'The date is there, and a review may still wait for it',
        files: `${BREACH}-- postmortems/first.mdx --
---
title: A key in a public repository
incident: key-published
status: published
secretsRotatedOn: 2026-11-05
---
-- postmortems/second.mdx --
---
title: A key in a public repository, seen by others
incident: key-published
status: review
---
`,
      },
    ],
    bad: [
      {
        title: 'Published without the date, and with one that is to come',
        files: `${BREACH}-- postmortems/first.mdx --
---
title: A key in a public repository
incident: key-published
status: published
---
-- postmortems/second.mdx --
---
title: A key in a public repository, seen by others
incident: key-published
status: published
secretsRotatedOn: 2026-12-01
---
`,
        reports: [
          'postmortems/first.mdx:3:11  error  The incident is one of security, and nobody recorded that the secrets were rotated, which the policy wants (the preset `standard`); rotate them and set `secretsRotatedOn`',
          'postmortems/second.mdx:5:19  error  The secrets are rotated on `2026-12-01`, which is after 2026-11-21; write the date on which they were',
        ],
      },
    ],
  },
  check(handbook, report) {
    const { incidents, today } = handbook;
    if (handbook.policy.postmortems?.rotateSecrets !== true) return;
    const by = handbook.setBy('postmortems.rotateSecrets');
    for (const postmortem of handbook.of('postmortem')) {
      if (incidents.of(postmortem)?.data['security'] !== true) continue;
      if (!handbook.isPublished(postmortem)) continue;
      if (handbook.postmortems.stateOf(postmortem) !== 'published') continue;
      const on = postmortem.data['secretsRotatedOn'];
      const subject = subjectOf(postmortem);
      if (on === undefined)
        report({
          message: messages.missing({ by }),
          place: postmortem.place('/incident'),
          subject,
        });
      else if (typeof on === 'string' && handbook.after(on, 'P0D') !== undefined && on > today)
        report({
          message: messages.future({ on, today }),
          place: postmortem.place('/secretsRotatedOn'),
          subject,
        });
    }
  },
});
