// Rule: Markdown is written as markdownlint wants it.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  fault: ({ reason, remedy }: { reason: string; remedy: string }) => `${reason}; ${remedy}`,
};

export default defineRule({
  id: 'document/style',
  summary: 'Markdown is written as markdownlint wants it.',
  why: 'A document that is written like the others is read faster, and a change of it shows what changed and not how somebody likes to indent. The rules are those of `markdownlint-cli2`, and so is their configuration: `.markdownlint-cli2.yaml` and its like, in the repository or in a folder of it. Presets leave this off, because an opinion on spaces must not keep a runbook from being read.',
  severity: 'warning',
  messages,
  examples: {
    good: [
      {
        title: 'One kind of list, and a line before it',
        files: `-- handbook.yaml --
title: Example Shop operations
rules:
  document/style: warning
-- runbooks/search/slow.md --
# Search is slow

- Look at the dashboard.
- Restart the service.
`,
      },
    ],
    bad: [
      {
        title: 'Spaces at the end of a line, and a list in the middle of a paragraph',
        files: `-- handbook.yaml --
title: Example Shop operations
rules:
  document/style: warning
-- runbooks/search/slow.md --
# Search is slow

Do this: 
- Look at the dashboard.
`,
        reports: [
          'runbooks/search/slow.md:3:9  warning  Trailing spaces (Expected: 0 or 2; Actual: 1); write it as `no-trailing-spaces` (MD009 of markdownlint) wants it',
          'runbooks/search/slow.md:4:1  warning  Lists should be surrounded by blank lines; write it as `blanks-around-lists` (MD032 of markdownlint) wants it',
        ],
      },
    ],
  },
  check(handbook, report) {
    for (const { fault, file } of handbook.faults('style')) {
      const document = file.documents[0];
      const subject = document && subjectOf(document);
      report({ message: messages.fault(fault), place: fault.place, subject });
    }
  },
});
