// Rule: a document runs no code and hides no text.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  fault: ({ reason, remedy }: { reason: string; remedy: string }) => `${reason}; ${remedy}`,
};

export default defineRule({
  id: 'document/safe-mdx',
  summary: 'Documents use the components of the handbook, and neither code nor raw HTML.',
  why: 'MDX is a programming language: an import or an expression would run on the machine of everyone who builds the site, so opening a pull request would be enough to run code. Raw HTML swallows placeholders: `ssh <user>@<host>` reaches the reader as `ssh @`. A preset may make a warning of raw HTML in plain Markdown; in MDX it stays an error.',
  severity: 'error',
  messages,
  examples: {
    good: [
      {
        title: 'A component with attributes in quotes, and a placeholder in code',
        files: `-- runbooks/search/reindex.mdx --
<Callout type="caution">

Stop the indexer first, with \`ssh <user>@search-1\`.

</Callout>
`,
      },
    ],
    bad: [
      {
        title: 'An import and an expression',
        files: `-- runbooks/search/reindex.mdx --
import { host } from './hosts.js'

Log in to {host}.
`,
        reports: [
          "runbooks/search/reindex.mdx:1:1  error  An `import` or `export` runs code: `import { host } from './hosts.js'`; remove it; components need no import",
          'runbooks/search/reindex.mdx:3:11  error  An expression in braces runs code: `host`; put literal braces in backticks',
        ],
      },
      {
        title: 'A component that does not exist',
        files: `-- runbooks/search/reindex.mdx --
<Calout type="note">

Searches return old products until it is done.

</Calout>
`,
        reports: [
          'runbooks/search/reindex.mdx:1:1  error  `<Calout>` is not a component of this handbook; did you mean `<Callout>`?',
        ],
      },
      {
        title: 'A placeholder in Markdown that a browser would take for a tag',
        files: `-- runbooks/search/reindex.md --
# Rebuild the search index

Log in with ssh <user>@search-1.
`,
        reports: [
          'runbooks/search/reindex.md:3:17  error  Raw HTML is not rendered: `<user>`; put a placeholder in backticks, or write it in Markdown',
        ],
      },
    ],
  },
  check(handbook, report) {
    for (const { fault, file } of handbook.faults('unsafe')) {
      const { place, related } = fault;
      const document = file.documents[0];
      const subject = document && subjectOf(document);
      const atLeast = document?.syntax === 'mdx' ? 'error' : 'warning';
      report({ message: messages.fault(fault), place, subject, related, atLeast });
    }
  },
});
