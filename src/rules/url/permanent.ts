// Rule: every address that was published still answers.
import { defineRule } from '../../rule.ts';

const messages = {
  gone: ({ url }: { url: string }) =>
    `\`${url}\` was published and answers no more; bring the page back, or add \`aliases: [${url}]\` to the document that took its place`,
  moved: ({ url, to, path }: { url: string; to: string; path: string }) =>
    `\`${url}\` was published and answers no more; if \`${to}\` took its place, add \`aliases: [${url}]\` to \`${path}\``,
  draft: ({ url, path }: { url: string; path: string }) =>
    `\`${url}\` was published and \`${path}\` is not any more; set its status to \`active\`, or to \`retired\` where it is only kept for its links`,
  heading: ({ url, anchor, near }: { url: string; anchor: string; near: string | undefined }) =>
    `\`${url}\` has no heading \`#${anchor}\` any more; ${near ? `name the section \`#${near}\` so again` : 'bring the section back'}`,
};

export default defineRule({
  id: 'url/permanent',
  summary: 'Every address and heading in `urls.txt` still answers, by its page or by an alias.',
  why: 'Alerts, pagers and chat logs keep an address for years, and they are outside this repository, so a search in it finds no sign of them. `urls.txt` is the list of what was ever promised: a page may move when an alias stays behind.',
  severity: 'error',
  messages,
  examples: {
    good: [
      {
        title: 'A runbook moved and left an alias',
        files: `-- urls.txt --
/runbooks/search/latency/
/runbooks/search/slow/#mitigation
-- runbooks/search/slow.md --
---
title: Search is slow
aliases: [/runbooks/search/latency/]
---

## Mitigation
`,
      },
    ],
    bad: [
      {
        title: 'One runbook was renamed, one deleted, one withdrawn',
        files: `-- urls.txt --
/runbooks/cart/empty-after-login/
/runbooks/search/down/
/runbooks/search/slow/
-- runbooks/search/slowness.md --
# Search is slow
-- runbooks/search/down.md --
---
title: Search is down
status: draft
---
`,
        reports: [
          'urls.txt:1:1  error  `/runbooks/cart/empty-after-login/` was published and answers no more; bring the page back, or add `aliases: [/runbooks/cart/empty-after-login/]` to the document that took its place',
          'urls.txt:2:1  error  `/runbooks/search/down/` was published and `runbooks/search/down.md` is not any more; set its status to `active`, or to `retired` where it is only kept for its links',
          'urls.txt:3:1  error  `/runbooks/search/slow/` was published and answers no more; if `/runbooks/search/slowness/` took its place, add `aliases: [/runbooks/search/slow/]` to `runbooks/search/slowness.md`',
        ],
      },
      {
        title: 'Headings were renamed and removed',
        files: `-- urls.txt --
/runbooks/search/slow/#mitigation
/runbooks/search/slow/#escalation
-- runbooks/search/slow.md --
# Search is slow

## Mitigations
`,
        reports: [
          'urls.txt:1:1  error  `/runbooks/search/slow/` has no heading `#mitigation` any more; name the section `#mitigations` so again',
          'urls.txt:2:1  error  `/runbooks/search/slow/` has no heading `#escalation` any more; bring the section back',
        ],
      },
    ],
  },
  check(handbook, report) {
    const lines = handbook.published.map(({ url: written, place }) => {
      const [address = '', anchor] = written.split('#');
      const start = { line: place.line, column: 1 };
      const end = { line: place.line, column: 1 + place.length };
      return { ...handbook.pageAt(address), anchor, place: { path: place.path, start, end } };
    });
    const kept = new Set(lines.map(({ url }) => url));
    const documents = handbook.documents.filter((document) => handbook.isPublished(document));
    // What took the place of a page is one that was not published before, where there is one.
    const fresh = documents.filter(({ url }) => !kept.has(url));
    const replacement = (url: string) =>
      [fresh, documents]
        .map((group) => {
          const near = handbook.nearestOf(
            url,
            group.map((document) => document.url),
          );
          return group.find((document) => document.url === near);
        })
        .find((document) => document !== undefined);
    const told = new Set<string>();
    for (const { url, page, draft, anchor, place } of lines) {
      // A page that is gone is told once, not again for each of its headings.
      if (page === undefined && told.has(url)) continue;
      if (page === undefined) told.add(url);
      if (draft) report({ message: messages.draft({ url, path: draft.path }), place });
      else if (page === undefined) {
        const to = replacement(url);
        const message = to
          ? messages.moved({ url, to: to.url, path: to.path })
          : messages.gone({ url });
        report({ message, place });
      } else if (anchor && typeof page === 'object' && 'body' in page && page.body) {
        const ids = page.body.headings.map((heading) => heading.id);
        if (ids.includes(anchor)) continue;
        const near = handbook.nearestOf(anchor, ids);
        report({ message: messages.heading({ url, anchor, near }), place });
      }
    }
  },
});
