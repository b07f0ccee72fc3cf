// Rule: the heading that a link names is on the page.
import type { Document } from '../../model/document.ts';
import { defineRule, MOST_SUGGESTIONS, subjectOf } from '../../rule.ts';

const messages = {
  elsewhere: ({ url, anchor, near }: { url: string; anchor: string; near: string | undefined }) =>
    `\`${url}\` has no heading \`#${anchor}\`; ${near ? `did you mean \`#${near}\`?` : 'correct the fragment, or remove it'}`,
  here: ({ anchor, near }: { anchor: string; near: string | undefined }) =>
    `This document has no heading \`#${anchor}\`; ${near ? `did you mean \`#${near}\`?` : 'correct the fragment, or write the section'}`,
};

export default defineRule({
  id: 'link/anchor-resolves',
  summary: 'The heading that a link names is on the page that it leads to.',
  why: 'A link to a section that was renamed opens the top of a long page, and the reader believes to be where the author meant. That is how the wrong section gets carried out.',
  severity: 'error',
  messages,
  examples: {
    good: [
      {
        title: 'Headings are named as GitHub names them',
        files: `-- runbooks/search/slow.md --
# Search is slow

Go to [the first steps](#first-steps), or [fail over](down.md#fail-over).

## First steps
-- runbooks/search/down.md --
# Search is down

## Fail over
`,
      },
    ],
    bad: [
      {
        title: 'Headings that were renamed',
        files: `-- runbooks/search/slow.md --
# Search is slow

Go to [the first steps](#first-step), or [fail over](down.md#Fail-Over).
Then [undo it](down.md#undo) and [say so](#announcement).

## First steps
-- runbooks/search/down.md --
# Search is down

## Fail over
`,
        reports: [
          'runbooks/search/slow.md:3:7  error  This document has no heading `#first-step`; did you mean `#first-steps`?',
          'runbooks/search/slow.md:3:42  error  `/runbooks/search/down/` has no heading `#Fail-Over`; did you mean `#fail-over`?',
          'runbooks/search/slow.md:4:6  error  `/runbooks/search/down/` has no heading `#undo`; correct the fragment, or remove it',
          'runbooks/search/slow.md:4:34  error  This document has no heading `#announcement`; correct the fragment, or write the section',
        ],
      },
    ],
  },
  check(handbook, report) {
    const anchors = new Map<Document, ReadonlySet<string>>();
    for (const document of handbook.documents) {
      let absent = 0;
      for (const { url: written, place } of document.body?.links ?? []) {
        const target = handbook.link(document, written);
        if (target.kind !== 'page' || !target.anchor || typeof target.page === 'string') continue;
        const { page, anchor, url } = target;
        // A browser scrolls to the top and to quoted text by itself.
        if (anchor.startsWith(':~:') || anchor === 'top') continue;
        if (!('body' in page) || !page.body) continue;
        const known = anchors.get(page) ?? new Set(handbook.anchorsOf(page));
        anchors.set(page, known);
        if (known.has(anchor)) continue;
        const near =
          ++absent > MOST_SUGGESTIONS
            ? undefined
            : handbook.nearestOf(
                anchor,
                page.body.headings.map((heading) => heading.id),
              );
        const message =
          page === document
            ? messages.here({ anchor, near })
            : messages.elsewhere({ url, anchor, near });
        report({ message, place, subject: subjectOf(document) });
      }
    }
  },
});
