// Rule: the templates of the status page that the policy asks for are ready.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  missing: ({ id, label, near }: { id: string; label: string; near: string | undefined }) =>
    `The handbook has no template \`${id}\` (“${label}”), which the policy asks for; ${near ? `did you mean \`${near}\`?` : 'write it as a template of type `status`'}`,
  withheld: ({ id, status }: { id: string; status: string }) =>
    `The template \`${id}\`, which the policy asks for, has the status \`${status}\`; finish it and set \`status: active\``,
  type: ({ type }: { type: string }) =>
    `The policy counts this template as one of the status page, and its type is \`${type}\`; set \`type: status\``,
  section: ({ heading, near }: { heading: string; near: string | undefined }) =>
    `There is no section \`${heading}\`, which a template of the status page has; ${near ? `rename \`${near}\` if it is meant, or write it` : `write it under the heading \`## ${heading}\``}`,
  empty: ({ heading }: { heading: string }) =>
    `The section \`${heading}\` is empty, and a template of the status page needs it; write what belongs there`,
};

export default defineRule({
  id: 'policy/has-status-templates',
  summary:
    'Every template of the status page that the policy asks for is ready, with its sections.',
  why: 'Ten minutes into an outage nobody writes good sentences, and each one is read by thousands. A text that was agreed by day leaves two blanks to fill in: what, and since when.',
  severity: 'error',
  policy: ['statusPage.templates', 'statusPage.sections'],
  messages,
  examples: {
    good: [
      {
        title: 'One is there, with or without its folder, and with its sections; one is planned',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  statusPage:
    templates:
      - { id: failing, label: Payments fail }
      - { id: status/resolved, label: All is well again }
    sections: [Summary, Impact]
-- templates/status/failing.mdx --
---
title: Payments fail
type: status
---

## Summary

Some payments fail.

## Impact

Orders are delayed.
-- templates/status/resolved.mdx --
---
title: All is well again
type: status
status: planned
---
`,
      },
      {
        title: 'A policy that asks for none',
        files: `-- templates/status/failing.mdx --
# Payments fail
`,
      },
    ],
    bad: [
      {
        title: 'Missing, misspelt, a draft, and of another type; without a section',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  statusPage:
    templates:
      - { id: refunds, label: Refunds are late }
      - { id: failing, label: Payments fail }
      - { id: resolved, label: All is well again }
      - { id: slow, label: The shop is slow }
      - { id: delayed, label: Orders are delayed }
    sections: [Summary, Impact]
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
-- templates/status/delayed.mdx --
---
title: Orders are delayed
type: status
---

## Sumary

Orders are delayed.

## Impact
`,
        reports: [
          'handbook.yaml:5:15  error  The handbook has no template `refunds` (“Refunds are late”), which the policy asks for; write it as a template of type `status`',
          'handbook.yaml:6:15  error  The handbook has no template `failing` (“Payments fail”), which the policy asks for; did you mean `falling`?',
          'handbook.yaml:7:15  error  The template `resolved`, which the policy asks for, has the status `draft`; finish it and set `status: active`',
          'templates/slow.mdx:3:7  error  The policy counts this template as one of the status page, and its type is `internal`; set `type: status`',
          'templates/status/delayed.mdx:1:1  error  There is no section `Summary`, which a template of the status page has; rename `Sumary` if it is meant, or write it',
          'templates/status/delayed.mdx:10:1  error  The section `Impact` is empty, and a template of the status page needs it; write what belongs there',
        ],
      },
    ],
  },
  check(handbook, report) {
    const { settings } = handbook;
    const { templates = [], sections = [] } = handbook.policy.statusPage ?? {};
    for (const [index, { id, label }] of templates.entries()) {
      const template = handbook.templateOf(id);
      const absence = template ? handbook.absenceOf('template', template.id) : 'absent';
      if (!template || absence !== undefined) {
        const near = handbook.nearestId(['template'], id);
        report({
          message: template
            ? messages.withheld({ id, status: String(absence) })
            : messages.missing({ id, label, near }),
          place: settings.place(`/policy/statusPage/templates/${index}/id`) ?? settings.top,
        });
        continue;
      }
      if (!handbook.isPublished(template)) continue;
      const subject = subjectOf(template);
      const type = template.data['type'] ?? 'none';
      if (type !== 'status') {
        const message = messages.type({ type: String(type) });
        report({ message, place: template.place('/type'), subject });
        continue;
      }
      const wanted = sections.map((heading) => ({ heading }));
      for (const { heading, empty, near, place } of handbook.missingSections(
        template,
        wanted,
        () => true,
      ))
        report({
          message: empty ? messages.empty({ heading }) : messages.section({ heading, near }),
          place,
          subject,
        });
    }
  },
});
