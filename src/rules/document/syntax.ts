// Rule: every file can be read.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  fault: ({ reason, remedy }: { reason: string; remedy: string }) => `${reason}; ${remedy}`,
};

export default defineRule({
  id: 'document/syntax',
  summary: 'Every file can be read as the YAML, Markdown or MDX that it is.',
  why: 'A file that cannot be read is a page that is not there: its links break, its alerts lead nowhere, and nobody sees it until someone needs it. Every file is read on its own, so one broken file hides nothing in the others.',
  severity: 'error',
  messages,
  examples: {
    good: [
      {
        title: 'Front matter stands between two lines of three hyphens',
        files: `-- runbooks/checkout/latency.mdx --
---
title: Checkout is slow
---

## Meaning

Orders take longer than a second to confirm.
`,
      },
    ],
    bad: [
      {
        title: 'The front matter is not closed',
        files: `-- runbooks/checkout/latency.mdx --
---
title: Checkout is slow

## Meaning
`,
        reports: [
          'runbooks/checkout/latency.mdx:1:1  error  Front matter has no closing line; end it with a line that is exactly `---`',
        ],
      },
      {
        title: 'A field is written twice',
        files: `-- teams/payments.yaml --
name: Payments
channel: '#payments'
channel: '#payments-oncall'
`,
        reports: [
          'teams/payments.yaml:3:1  error  The key `channel` stands here twice; keep one of them',
        ],
      },
      {
        title: 'A comparison in MDX looks like a tag',
        files: `-- runbooks/checkout/latency.mdx --
Scale up while latency is <5 s.
`,
        reports: [
          'runbooks/checkout/latency.mdx:1:27  error  A `<` begins something that is no component; write it in backticks, or `\\<` in text',
        ],
      },
    ],
  },
  check(handbook, report) {
    for (const { fault, file } of handbook.faults('syntax')) {
      const target = handbook.at(file, fault.place);
      const { place, related } = fault;
      const subject = target && subjectOf(target);
      report({ message: messages.fault(fault), place, subject, related });
    }
  },
});
