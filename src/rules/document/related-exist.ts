// Rule: whatever a document names as related can be read.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  absent: ({ url, near }: { url: string; near: string | undefined }) =>
    `Nothing to read is at \`${url}\`; ${near ? `did you mean \`${near}\`?` : 'write it, or remove the line'}`,
  draft: ({ url }: { url: string }) =>
    `The page at \`${url}\` is not published; finish it and set its status to \`active\`, or remove the line`,
  unusable: ({ url }: { url: string }) =>
    `\`${url}\` is no address that the site can link to; write a path from this file, or a web address`,
};

export default defineRule({
  id: 'document/related-exist',
  summary:
    'Whatever a document names as related is a page or a file of the handbook, or a web address.',
  why: 'Related pages are what a reader opens when this one did not help. A line that leads nowhere ends the search at the worst moment, and says that nobody has looked here for a while.',
  severity: 'error',
  messages,
  examples: {
    good: [
      {
        title: 'A file, a page of the site, another host',
        files: `-- guide/on-call.mdx --
---
title: On call
related:
  - ./incident-response.mdx
  - /runbooks/
  - https://www.example.com/incident-guide
---
-- guide/incident-response.mdx --
# Incident response
`,
      },
    ],
    bad: [
      {
        title: 'A slip of the pen, a page that never was, a draft, and no address',
        files: `-- guide/on-call.mdx --
---
title: On call
related:
  - ./incident-respons.mdx
  - ./architecture-of-1998.mdx
  - ./capacity.mdx
  - ../../notes.md
---
-- guide/incident-response.mdx --
# Incident response
-- guide/capacity.mdx --
---
title: Capacity planning
status: draft
---
`,
        reports: [
          'guide/on-call.mdx:4:5  error  Nothing to read is at `./incident-respons.mdx`; did you mean `incident-response.mdx`?',
          'guide/on-call.mdx:5:5  error  Nothing to read is at `./architecture-of-1998.mdx`; write it, or remove the line',
          'guide/on-call.mdx:6:5  error  The page at `/guide/capacity/` is not published; finish it and set its status to `active`, or remove the line',
          'guide/on-call.mdx:7:5  error  `../../notes.md` is no address that the site can link to; write a path from this file, or a web address',
        ],
      },
    ],
  },
  check(handbook, report) {
    for (const document of handbook.documents) {
      const { related } = document.data;
      if (!Array.isArray(related)) continue;
      related.forEach((url, index) => {
        if (typeof url !== 'string') return;
        const raise = (message: string) =>
          report({
            message,
            place: document.place(`/related/${index}`),
            subject: subjectOf(document),
          });
        const target = handbook.link(document, url);
        if (target.kind === 'malformed' || target.kind === 'unsafe')
          raise(messages.unusable({ url }));
        if (target.kind !== 'missing') return;
        const { wanted, why } = target;
        if (why === 'outside') raise(messages.unusable({ url }));
        else if (why === 'draft') raise(messages.draft({ url: wanted }));
        else {
          const near = wanted.startsWith('/')
            ? handbook.nearestPage(wanted)
            : handbook.nearestFile(document, wanted);
          raise(messages.absent({ url, near }));
        }
      });
    }
  },
});
