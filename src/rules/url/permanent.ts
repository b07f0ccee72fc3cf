// Rule: every address that was published still answers.
import { defineRule, MOST_SUGGESTIONS } from '../../rule.ts';

const messages = {
  gone: ({ url }: { url: string }) =>
    `\`${url}\` was published and answers no more; bring the page back, add \`aliases: [${url}]\` to the document that took its place, or say in \`redirects\` of \`handbook.yaml\` why it is \`gone\``,
  moved: ({ url, to, path }: { url: string; to: string; path: string }) =>
    `\`${url}\` was published and answers no more; if \`${to}\` took its place, add \`aliases: [${url}]\` to \`${path}\``,
  draft: ({ url, path }: { url: string; path: string }) =>
    `\`${url}\` was published and \`${path}\` is not any more; set its status to \`active\`, or to \`retired\` where it is only kept for its links`,
  heading: ({ url, anchor, near }: { url: string; anchor: string; near: string | undefined }) =>
    `\`${url}\` has no heading \`#${anchor}\` any more; ${near ? `if \`#${near}\` took its place, add \`{ from: "${url}#${anchor}", to: "${url}#${near}" }\`` : `bring the section back, or add \`{ from: "${url}#${anchor}", to: … }\``} to \`redirects\` in \`handbook.yaml\``,
  loop: ({ from, to }: { from: string; to: string }) =>
    `The redirect from \`${from}\` to \`${to}\` leads round in a circle; lead it to a page`,
  chain: ({ from, to, end }: { from: string; to: string; end: string }) =>
    `The redirect from \`${from}\` leads to \`${to}\`, which has moved itself; write \`to: ${end}\``,
  missing: ({ from, to, near }: { from: string; to: string; near: string | undefined }) =>
    `The redirect from \`${from}\` leads to \`${to}\`, and no page is there; ${near ? `did you mean \`${near}\`?` : 'correct it, or say why the address is `gone`'}`,
  anchor: (values: { from: string; to: string; anchor: string; near: string | undefined }) =>
    `The redirect from \`${values.from}\` leads to \`${values.to}\`, which has no heading \`#${values.anchor}\`; ${values.near ? `did you mean \`#${values.near}\`?` : 'correct the fragment, or remove it'}`,
  nowhere: ({ from }: { from: string }) =>
    `The redirect from \`${from}\` leads nowhere; write \`to\` with the address that took its place, or \`gone\` with the reason why none did`,
  both: ({ from }: { from: string }) =>
    `The redirect from \`${from}\` says both \`to\` and \`gone\`; keep one of them`,
  homeless: ({ from }: { from: string }) =>
    `No page with headings is at the path of \`${from}\`; redirect the path itself, without the fragment`,
};

export default defineRule({
  id: 'url/permanent',
  summary:
    'Every address and heading in `urls.txt` still answers, by its page, an alias or a redirect.',
  why: 'Alerts, pagers and chat logs keep an address for years, and they are outside this repository, so a search in it finds no sign of them. `urls.txt` is the list of what was ever promised: a page may move when an alias stays behind, and a heading may when `redirects` in `handbook.yaml` says where to.',
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
      {
        title: 'A heading with another name, and a page without a successor',
        files: `-- urls.txt --
/runbooks/search/slow/#remediation
/runbooks/search/legacy/#mitigation
-- handbook.yaml --
title: Example Shop operations
redirects:
  - from: /runbooks/search/slow/#remediation
    to: /runbooks/search/slow/#mitigation
  - from: /runbooks/search/legacy/
    gone: The old cluster was switched off in May.
-- runbooks/search/slow.md --
# Search is slow

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
          'urls.txt:1:1  error  `/runbooks/cart/empty-after-login/` was published and answers no more; bring the page back, add `aliases: [/runbooks/cart/empty-after-login/]` to the document that took its place, or say in `redirects` of `handbook.yaml` why it is `gone`',
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
          'urls.txt:1:1  error  `/runbooks/search/slow/` has no heading `#mitigation` any more; if `#mitigations` took its place, add `{ from: "/runbooks/search/slow/#mitigation", to: "/runbooks/search/slow/#mitigations" }` to `redirects` in `handbook.yaml`',
          'urls.txt:2:1  error  `/runbooks/search/slow/` has no heading `#escalation` any more; bring the section back, or add `{ from: "/runbooks/search/slow/#escalation", to: … }` to `redirects` in `handbook.yaml`',
        ],
      },
      {
        title: 'Redirects that lead nowhere, in a circle, on to another, or say two things',
        files: `-- handbook.yaml --
title: Example Shop operations
redirects:
  - from: /runbooks/search/red/
    to: /runbooks/search/dwon/
  - from: /runbooks/search/yellow/
    to: /runbooks/search/amber/
  - from: /runbooks/search/amber/
    to: /runbooks/search/yellow/
  - from: /runbooks/search/crash/
    to: /runbooks/search/outage/
  - from: /runbooks/search/outage/
    to: /runbooks/search/down/
  - from: /runbooks/search/lost/
    to: /runbooks/search/down/#meening
  - from: /runbooks/search/slow/
  - from: /runbooks/search/gone/#meaning
    gone: It means nothing any more.
  - from: /runbooks/search/old/
    to: /runbooks/search/down/
    gone: Nobody needs it.
-- runbooks/search/down.md --
# Search is down

## Meaning
`,
        reports: [
          'handbook.yaml:4:9  error  The redirect from `/runbooks/search/red/` leads to `/runbooks/search/dwon/`, and no page is there; did you mean `/runbooks/search/down/`?',
          'handbook.yaml:6:9  error  The redirect from `/runbooks/search/yellow/` to `/runbooks/search/amber/` leads round in a circle; lead it to a page',
          'handbook.yaml:8:9  error  The redirect from `/runbooks/search/amber/` to `/runbooks/search/yellow/` leads round in a circle; lead it to a page',
          'handbook.yaml:10:9  error  The redirect from `/runbooks/search/crash/` leads to `/runbooks/search/outage/`, which has moved itself; write `to: /runbooks/search/down/`',
          'handbook.yaml:14:9  error  The redirect from `/runbooks/search/lost/` leads to `/runbooks/search/down/`, which has no heading `#meening`; did you mean `#meaning`?',
          'handbook.yaml:15:11  error  The redirect from `/runbooks/search/slow/` leads nowhere; write `to` with the address that took its place, or `gone` with the reason why none did',
          'handbook.yaml:16:11  error  No page with headings is at the path of `/runbooks/search/gone/#meaning`; redirect the path itself, without the fragment',
          'handbook.yaml:18:11  error  The redirect from `/runbooks/search/old/` says both `to` and `gone`; keep one of them',
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
    let gone = 0;
    for (const { url, page, draft, anchor, place } of lines) {
      if (page === undefined && (handbook.redirects.gone.has(url) || handbook.mayBeUnread(url)))
        continue;
      // A page that is gone is told once, not again for each of its headings.
      if (page === undefined && told.has(url)) continue;
      if (page === undefined) told.add(url);
      if (draft) report({ message: messages.draft({ url, path: draft.path }), place });
      else if (page === undefined) {
        const to = ++gone > MOST_SUGGESTIONS ? undefined : replacement(url);
        const message = to
          ? messages.moved({ url, to: to.url, path: to.path })
          : messages.gone({ url });
        report({ message, place });
      } else if (anchor && typeof page === 'object' && 'body' in page && page.body) {
        const ids = page.body.headings.map((heading) => heading.id);
        if (handbook.anchorsOf(page).includes(anchor)) continue;
        const near = ++gone > MOST_SUGGESTIONS ? undefined : handbook.nearestOf(anchor, ids);
        report({ message: messages.heading({ url, anchor, near }), place });
      }
    }
    for (const flaw of handbook.redirects.flaws) {
      const { from, place } = flaw;
      if (flaw.kind === 'loop') report({ message: messages.loop({ from, to: flaw.to }), place });
      else if (flaw.kind === 'chain')
        report({ message: messages.chain({ from, to: flaw.to, end: flaw.end }), place });
      else if (flaw.kind === 'missing') {
        const near = handbook.nearestPage(flaw.to);
        report({ message: messages.missing({ from, to: flaw.to, near }), place });
      } else if (flaw.kind === 'anchor') {
        const { to, anchor, ids } = flaw;
        const near = handbook.nearestOf(anchor, ids);
        report({ message: messages.anchor({ from, to, anchor, near }), place });
      } else if (flaw.kind === 'nowhere' || flaw.kind === 'both' || flaw.kind === 'homeless')
        report({ message: messages[flaw.kind]({ from }), place });
    }
  },
});
