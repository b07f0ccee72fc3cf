// Rule: the runbooks that the policy asks for are there.
import { defineRule } from '../../rule.ts';

const messages = {
  missing: ({ id, title, near }: { id: string; title: string; near: string | undefined }) =>
    `The handbook has no runbook \`${id}\` (“${title}”), which the policy asks for; ${near ? `did you mean \`${near}\`?` : 'write it, or plan it with an owner and a date'}`,
  withheld: ({ id, title, status }: { id: string; title: string; status: string }) =>
    `The runbook \`${id}\` (“${title}”), which the policy asks for, has the status \`${status}\`; finish it and set \`status: active\``,
};

export default defineRule({
  id: 'policy/required-runbooks',
  summary: 'Every runbook that the policy asks for is there, or planned with a date.',
  why: 'Some outages are sure to come: the database is full, a certificate runs out, the provider is down. That nobody has written down what to do then is noticed by the one who looks for it, and that is the wrong evening to begin.',
  severity: 'error',
  policy: ['runbooks.required'],
  messages,
  examples: {
    good: [
      {
        title: 'One is there, and one is planned',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  runbooks:
    required:
      - { title: The certificate runs out, id: edge/certificate }
      - { title: The disk is full, id: platform/disk-full }
-- runbooks/edge/certificate.mdx --
# The certificate runs out
-- runbooks/platform/disk-full.mdx --
---
title: The disk is full
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
  runbooks:
    required:
      - { title: Lost carts, id: checkout/carts }
      - { title: The certificate runs out, id: edge/certificate }
      - { title: The disk is full, id: platform/disk-full }
-- runbooks/edge/certificates.mdx --
# The certificate runs out
-- runbooks/platform/disk-full.mdx --
---
title: The disk is full
status: draft
---
`,
        reports: [
          'handbook.yaml:5:34  error  The handbook has no runbook `checkout/carts` (“Lost carts”), which the policy asks for; write it, or plan it with an owner and a date',
          'handbook.yaml:6:48  error  The handbook has no runbook `edge/certificate` (“The certificate runs out”), which the policy asks for; did you mean `edge/certificates`?',
          'handbook.yaml:7:40  error  The runbook `platform/disk-full` (“The disk is full”), which the policy asks for, has the status `draft`; finish it and set `status: active`',
        ],
      },
    ],
  },
  check(handbook, report) {
    const { settings } = handbook;
    for (const [index, { id, title }] of (handbook.policy.runbooks?.required ?? []).entries()) {
      const absence = handbook.absenceOf('runbook', id);
      if (absence === undefined) continue;
      const message =
        absence === 'absent'
          ? messages.missing({ id, title, near: handbook.nearestId(['runbook'], id) })
          : messages.withheld({ id, title, status: absence });
      const place = settings.place(`/policy/runbooks/required/${index}/id`) ?? settings.top;
      report({ message, place });
    }
  },
});
