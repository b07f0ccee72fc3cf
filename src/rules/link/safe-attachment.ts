// Rule: a file that a document links to runs nothing, and is what its name says.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  name: ({ url }: { url: string }) =>
    `\`${url}\` has a name that means something else to other systems; name it with letters, digits, \`-\` and \`_\``,
  runs: ({ url }: { url: string }) =>
    `\`${url}\` is of a type that a browser or a server runs; put its text into a code block, or link to it where it is kept`,
  type: ({ url }: { url: string }) =>
    `\`${url}\` does not hold what its ending says; export it again, or give it the right ending`,
  svg: ({ url, what }: { url: string; what: string }) =>
    `\`${url}\` may run code or ask other hosts: it holds ${what}; export it as plain SVG, or as PNG`,
};

export default defineRule({
  id: 'link/safe-attachment',
  summary: 'A file that a document links to runs nothing, and is of the type that its name says.',
  why: 'Attachments are published on the same host as the pages. A script in an SVG runs when somebody opens the picture by itself, with all that the reader may do there; so does a page or a script that is attached. Such a file is never published, not even by a forced build: the page shows the words of the link instead.',
  severity: 'error',
  messages,
  examples: {
    good: [
      {
        title: 'A picture that draws, and a query in a text',
        files: `-- runbooks/search/slow.md --
# Search is slow

![The way of a query](query.svg) See [how to count](count.sql).
-- runbooks/search/query.svg --
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M1 1h7"/></svg>
-- runbooks/search/count.sql --
SELECT count(*) FROM products;
`,
      },
    ],
    bad: [
      {
        title: 'A picture that runs, and one that asks another host',
        files: `-- runbooks/search/slow.md --
# Search is slow

![The way of a query](query.svg) ![Load](load.svg)
-- runbooks/search/query.svg --
<svg xmlns="http://www.w3.org/2000/svg">
<script>alert(1)</script>
</svg>
-- runbooks/search/load.svg --
<svg xmlns="http://www.w3.org/2000/svg"><image href="https://example.com/load.png"/></svg>
`,
        reports: [
          'runbooks/search/slow.md:3:1  error  `query.svg` may run code or ask other hosts: it holds `<script>` in line 2; export it as plain SVG, or as PNG',
          'runbooks/search/slow.md:3:34  error  `load.svg` may run code or ask other hosts: it holds `href` of `<image>` in line 1; export it as plain SVG, or as PNG',
        ],
      },
      {
        title: 'A page, a picture that is none, and a file for a server',
        files: `-- runbooks/search/slow.md --
# Search is slow

[The report](report.html) ![Load](load.png) [Access](.htaccess)
-- runbooks/search/report.html --
<script>alert(1)</script>
-- runbooks/search/load.png --
<script>alert(1)</script>
-- runbooks/search/.htaccess --
AddType text/html .txt
`,
        reports: [
          'runbooks/search/slow.md:3:1  error  `report.html` is of a type that a browser or a server runs; put its text into a code block, or link to it where it is kept',
          'runbooks/search/slow.md:3:27  error  `load.png` does not hold what its ending says; export it again, or give it the right ending',
          'runbooks/search/slow.md:3:45  error  `.htaccess` has a name that means something else to other systems; name it with letters, digits, `-` and `_`',
        ],
      },
    ],
  },
  check(handbook, report) {
    if (handbook.attachmentFlaws.size === 0) return;
    for (const document of handbook.documents)
      for (const { url, place } of document.body?.links ?? []) {
        const target = handbook.link(document, url);
        if (target.kind !== 'attachment') continue;
        const flaw = handbook.attachmentFlaws.get(target.path);
        if (!flaw) continue;
        const message = messages[flaw.kind]({ url, what: flaw.what ?? '' });
        report({ message, place, subject: subjectOf(document) });
      }
  },
});
