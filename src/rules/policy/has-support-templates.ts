// Rule: the answers to customers that the policy asks for are ready.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  missing: ({ id, label, near }: { id: string; label: string; near: string | undefined }) =>
    `The handbook has no template \`${id}\` (“${label}”), which the policy asks for; ${near ? `did you mean \`${near}\`?` : 'write it as a template of type `support`'}`,
  withheld: ({ id, status }: { id: string; status: string }) =>
    `The template \`${id}\`, which the policy asks for, has the status \`${status}\`; finish it and set \`status: active\``,
  type: ({ type }: { type: string }) =>
    `The policy counts this template as one of customer support, and its type is \`${type}\`; set \`type: support\``,
};

export default defineRule({
  id: 'policy/has-support-templates',
  summary: 'Every answer to customers that the policy asks for is ready as a template.',
  why: 'During an outage support answers the same question two hundred times. Where everyone writes their own answer, customers get ten different promises, and compare them.',
  severity: 'error',
  policy: ['support.templates'],
  messages,
  examples: {
    good: [
      {
        title: 'One is there, with or without its folder; one is planned',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  support:
    templates:
      - { id: failing, label: Payments fail }
      - { id: support/resolved, label: All is well again }
-- templates/support/failing.mdx --
---
title: Payments fail
type: support
---

Some payments fail.
-- templates/support/resolved.mdx --
---
title: All is well again
type: support
status: planned
---
`,
      },
      {
        title: 'A policy that asks for none',
        files: `-- templates/support/failing.mdx --
# Payments fail
`,
      },
    ],
    bad: [
      {
        title: 'Missing, misspelt, a draft, and of another type',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  support:
    templates:
      - { id: refunds, label: Refunds are late }
      - { id: failing, label: Payments fail }
      - { id: resolved, label: All is well again }
      - { id: slow, label: The shop is slow }
-- templates/falling.mdx --
# Payments fail
-- templates/resolved.mdx --
---
title: All is well again
status: draft
---
-- templates/slow.mdx --
---
title: The shop is slow
type: internal
---
`,
        reports: [
          'handbook.yaml:5:15  error  The handbook has no template `refunds` (“Refunds are late”), which the policy asks for; write it as a template of type `support`',
          'handbook.yaml:6:15  error  The handbook has no template `failing` (“Payments fail”), which the policy asks for; did you mean `falling`?',
          'handbook.yaml:7:15  error  The template `resolved`, which the policy asks for, has the status `draft`; finish it and set `status: active`',
          'templates/slow.mdx:3:7  error  The policy counts this template as one of customer support, and its type is `internal`; set `type: support`',
        ],
      },
    ],
  },
  check(handbook, report) {
    const { settings } = handbook;
    const { templates = [] } = handbook.policy.support ?? {};
    for (const [index, { id, label }] of templates.entries()) {
      const template = handbook.templateOf(id);
      const absence = template ? handbook.absenceOf('template', template.id) : 'absent';
      if (!template || absence !== undefined) {
        const near = handbook.nearestId(['template'], id);
        report({
          message: template
            ? messages.withheld({ id, status: String(absence) })
            : messages.missing({ id, label, near }),
          place: settings.place(`/policy/support/templates/${index}/id`) ?? settings.top,
        });
        continue;
      }
      if (!handbook.isPublished(template)) continue;
      const subject = subjectOf(template);
      const type = template.data['type'] ?? 'none';
      if (type !== 'support') {
        const message = messages.type({ type: String(type) });
        report({ message, place: template.place('/type'), subject });
        continue;
      }
    }
  },
});
