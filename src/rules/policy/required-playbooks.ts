// Rule: the playbooks that the policy asks for are there.
import { defineRule } from '../../rule.ts';

const messages = {
  missing: ({ id, title, near }: { id: string; title: string; near: string | undefined }) =>
    `The handbook has no playbook \`${id}\` (“${title}”), which the policy asks for; ${near ? `did you mean \`${near}\`?` : 'write it, or plan it with an owner and a date'}`,
  withheld: ({ id, title, status }: { id: string; title: string; status: string }) =>
    `The playbook \`${id}\` (“${title}”), which the policy asks for, has the status \`${status}\`; finish it and set \`status: active\``,
};

export default defineRule({
  id: 'policy/required-playbooks',
  summary: 'Every playbook that the policy asks for is there, or planned with a date.',
  why: 'A breach, a leak of data or a flood of refunds needs people who otherwise never meet: legal, support, security. Who calls whom is agreed in an afternoon, or argued over while customers read about it.',
  severity: 'error',
  policy: ['playbooks.required'],
  messages,
  examples: {
    good: [
      {
        title: 'One is there, and one is planned',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  playbooks:
    required:
      - { title: Stolen credentials, id: stolen-credentials }
      - { title: Leak of data, id: data-leak }
-- playbooks/stolen-credentials.mdx --
# Stolen credentials
-- playbooks/data-leak.mdx --
---
title: Leak of data
status: planned
---
`,
      },
      {
        title: 'A policy that asks for none',
        files: `-- services/checkout.mdx --
# Checkout
`,
      },
    ],
    bad: [
      {
        title: 'One is missing, one has another name, and one is a draft',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  playbooks:
    required:
      - { title: Flood of refunds, id: flood-of-refunds }
      - { title: Stolen credentials, id: stolen-credentials }
      - { title: Leak of data, id: data-leak }
-- playbooks/stolen-credential.mdx --
# Stolen credentials
-- playbooks/data-leak.mdx --
---
title: Leak of data
status: draft
---
`,
        reports: [
          'handbook.yaml:5:40  error  The handbook has no playbook `flood-of-refunds` (“Flood of refunds”), which the policy asks for; write it, or plan it with an owner and a date',
          'handbook.yaml:6:42  error  The handbook has no playbook `stolen-credentials` (“Stolen credentials”), which the policy asks for; did you mean `stolen-credential`?',
          'handbook.yaml:7:36  error  The playbook `data-leak` (“Leak of data”), which the policy asks for, has the status `draft`; finish it and set `status: active`',
        ],
      },
    ],
  },
  check(handbook, report) {
    const { settings } = handbook;
    for (const [index, { id, title }] of (handbook.policy.playbooks?.required ?? []).entries()) {
      const absence = handbook.absenceOf('playbook', id);
      if (absence === undefined) continue;
      const message =
        absence === 'absent'
          ? messages.missing({ id, title, near: handbook.nearestId(['playbook'], id) })
          : messages.withheld({ id, title, status: absence });
      const place = settings.place(`/policy/playbooks/required/${index}/id`) ?? settings.top;
      report({ message, place });
    }
  },
});
