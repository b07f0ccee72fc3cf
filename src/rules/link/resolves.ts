// Rule: every link and image of a document leads somewhere.
import { defineRule, MOST_SUGGESTIONS, subjectOf } from '../../rule.ts';

const messages = {
  absent: ({ url, near }: { url: string; near: string | undefined }) =>
    `Nothing is at \`${url}\`; ${near ? `did you mean \`${near}\`?` : 'write it, or correct the address'}`,
  draft: ({ url }: { url: string }) =>
    `The page at \`${url}\` is not published; finish it and set its status to \`active\`, or remove the link`,
  outside: ({ url }: { url: string }) =>
    `\`${url}\` leads out of the handbook; move the file into it, or link to its web address`,
  malformed: ({ url }: { url: string }) =>
    `\`${url}\` holds a per cent sign that begins no escape; write it as \`%25\``,
  empty: ({ text }: { text: string }) =>
    `The link \`${text}\` has no address; write one, or remove the brackets`,
};

export default defineRule({
  id: 'link/resolves',
  summary: 'Every link and image of a document leads to a page or a file of the handbook.',
  why: 'A link in a runbook is followed in the middle of an incident. One that leads nowhere costs the time to find out that it does, and then the time to find the page. Links to other hosts are not checked here.',
  severity: 'error',
  messages,
  examples: {
    good: [
      {
        title: 'A file beside it, a page of the site, another host',
        files: `-- runbooks/search/slow.md --
# Search is slow

[Search is down](down.md), [all runbooks](/runbooks/), [status](https://status.example.com).
-- runbooks/search/down.md --
# Search is down
`,
      },
    ],
    bad: [
      {
        title: 'A file and a page that are spelt differently, and one that never was',
        files: `-- runbooks/search/slow.md --
# Search is slow

[Search is down](dwn.md), [the same](/runbooks/search/dwn/), ![the graph](latency-by-route.png)
-- runbooks/search/down.md --
# Search is down
`,
        reports: [
          'runbooks/search/slow.md:3:1  error  Nothing is at `dwn.md`; did you mean `down.md`?',
          'runbooks/search/slow.md:3:27  error  Nothing is at `/runbooks/search/dwn/`; did you mean `/runbooks/search/down/`?',
          'runbooks/search/slow.md:3:62  error  Nothing is at `latency-by-route.png`; write it, or correct the address',
        ],
      },
      {
        title: 'A page that is not published, and a file outside',
        files: `-- runbooks/search/slow.md --
# Search is slow

[Search is down](down.md), [the old notes](../../../notes.md)
-- runbooks/search/down.md --
---
title: Search is down
status: draft
---
`,
        reports: [
          'runbooks/search/slow.md:3:1  error  The page at `/runbooks/search/down/` is not published; finish it and set its status to `active`, or remove the link',
          'runbooks/search/slow.md:3:28  error  `../../../notes.md` leads out of the handbook; move the file into it, or link to its web address',
        ],
      },
      {
        title: 'An address that cannot be read, and none at all',
        files: `-- runbooks/search/slow.md --
# Search is slow

![Load](cpu-100%.png) [dashboard]()
`,
        reports: [
          'runbooks/search/slow.md:3:1  error  `cpu-100%.png` holds a per cent sign that begins no escape; write it as `%25`',
          'runbooks/search/slow.md:3:23  error  The link `dashboard` has no address; write one, or remove the brackets',
        ],
      },
    ],
  },
  check(handbook, report) {
    for (const document of handbook.documents) {
      let absent = 0;
      for (const { url, text, place } of document.body?.links ?? []) {
        const where = { place, subject: subjectOf(document) };
        if (url.trim() === '') report({ message: messages.empty({ text }), ...where });
        const target = handbook.link(document, url);
        if (target.kind === 'malformed') report({ message: messages.malformed({ url }), ...where });
        if (target.kind !== 'missing') continue;
        const { wanted, why } = target;
        if (why === 'draft') report({ message: messages.draft({ url: wanted }), ...where });
        else if (why === 'outside') report({ message: messages.outside({ url }), ...where });
        else {
          const near =
            ++absent > MOST_SUGGESTIONS
              ? undefined
              : wanted.startsWith('/')
                ? handbook.nearestPage(wanted)
                : handbook.nearestFile(document, wanted);
          report({ message: messages.absent({ url, near }), ...where });
        }
      }
    }
  },
});
