// Rule: every address belongs to one page.
import type { Document } from '../../model/document.ts';
import type { Place } from '../../model/place.ts';
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  documents: ({ url, path }: { url: string; path: string }) =>
    `\`${url}\` is the address of \`${path}\` too; give one of them another name`,
  letterCase: ({ url, path }: { url: string; path: string }) =>
    `The name differs from \`${path}\` only in letter case, and both are at \`${url}\`; give one of them another name`,
  page: ({ alias, url }: { alias: string; url: string }) =>
    `The alias \`${alias}\` is the address of a page of this handbook, \`${url}\`; remove the alias, or move that page`,
  taken: ({ url, path }: { url: string; path: string }) =>
    `\`${path}\` declares the address of this page, \`${url}\`, as an alias; remove the alias there, or move this page`,
  aliases: ({ alias, path }: { alias: string; path: string }) =>
    `The alias \`${alias}\` stands in \`${path}\` too; keep it in the document that took the place of the old one`,
  form: ({ alias }: { alias: string }) =>
    `The alias \`${alias}\` is no path that a page can have; write one such as \`/runbooks/api/errors/\`, of letters, digits and hyphens`,
  alerts: ({ name, other, url }: { name: string; other: string; url: string }) =>
    `The alerts \`${name}\` and \`${other}\` would share the page \`${url}\`; rename one of them`,
  redirect: ({ from, what }: { from: string; what: string }) =>
    `The redirect from \`${from}\` hides a ${what} of this handbook; remove the redirect, or give the ${what} another name`,
  redirects: ({ from }: { from: string }) =>
    `The redirect from \`${from}\` stands here twice; keep one of them`,
  aliased: ({ from, url }: { from: string; url: string }) =>
    `\`${from}\` is an alias of \`${url}\` already; remove the redirect, or the alias`,
  redirectForm: ({ from }: { from: string }) =>
    `\`${from}\` is no path that a page can have had; write one such as \`/runbooks/api/errors/\`, of letters, digits and hyphens`,
};

export default defineRule({
  id: 'url/unique',
  summary: 'Every address belongs to one page, one alias or one redirect.',
  why: 'Where two files claim one address, one of them is not published, and which one depends on the order of their names. The page that is lost is missed when an alert leads to it.',
  severity: 'error',
  messages,
  examples: {
    good: [
      {
        title: 'Two pages, and an old name of one of them',
        files: `-- runbooks/search/slow.md --
---
aliases: [/runbooks/search/latency/]
---
-- runbooks/search/down.md --
# Search is down
`,
      },
    ],
    bad: [
      {
        title: 'Two alerts whose names differ only in what no address can carry',
        files: `-- alerts/search.yaml --
groups:
  - name: search
    rules:
      - alert: Search Down
        expr: up{job="search"} == 0
      - alert: Search-Down
        expr: absent(up{job="search"})
`,
        reports: [
          'alerts/search.yaml:4:16  error  The alerts `Search Down` and `Search-Down` would share the page `/alerts/search-down/`; rename one of them',
          'alerts/search.yaml:6:16  error  The alerts `Search-Down` and `Search Down` would share the page `/alerts/search-down/`; rename one of them',
        ],
      },
      {
        title:
          'Redirects from what is there, from one address twice, from an alias, and from no address',
        files: `-- handbook.yaml --
title: Example Shop operations
redirects:
  - from: /runbooks/search/slow/
    to: /runbooks/search/down/
  - from: /runbooks/search/slow/#mitigation
    to: /runbooks/search/slow/
  - from: /runbooks/search/red/
    to: /runbooks/search/down/
  - from: /Runbooks/search/red
    to: /runbooks/search/slow/
  - from: /runbooks/search/latency/
    to: /runbooks/search/slow/
  - from: /runbooks/search/it%20is%20slow/
    to: /runbooks/search/slow/
-- runbooks/search/down.md --
# Search is down
-- runbooks/search/slow.md --
---
title: Search is slow
aliases: [latency]
---

## Mitigation
`,
        reports: [
          'handbook.yaml:3:11  error  The redirect from `/runbooks/search/slow/` hides a page of this handbook; remove the redirect, or give the page another name',
          'handbook.yaml:5:11  error  The redirect from `/runbooks/search/slow/#mitigation` hides a heading of this handbook; remove the redirect, or give the heading another name',
          'handbook.yaml:9:11  error  The redirect from `/Runbooks/search/red` stands here twice; keep one of them',
          'handbook.yaml:11:11  error  `/runbooks/search/latency/` is an alias of `/runbooks/search/slow/` already; remove the redirect, or the alias',
          'handbook.yaml:13:11  error  `/runbooks/search/it%20is%20slow/` is no path that a page can have had; write one such as `/runbooks/api/errors/`, of letters, digits and hyphens',
        ],
      },
      {
        title: 'An alias that is no path',
        files: `-- runbooks/checkout/latency.md --
---
aliases: [https://wiki.example.com/latency]
---

# Checkout is slow
`,
        reports: [
          'runbooks/checkout/latency.md:2:11  error  The alias `https://wiki.example.com/latency` is no path that a page can have; write one such as `/runbooks/api/errors/`, of letters, digits and hyphens',
        ],
      },
      {
        title: 'A file and a folder, and names that differ in letter case',
        files: `-- runbooks/search.md --
# Search
-- runbooks/search/index.md --
# Search
-- runbooks/cart/Slow.md --
# The cart is slow
-- runbooks/cart/slow.md --
# The cart is slow
`,
        reports: [
          'runbooks/cart/Slow.md:1:1  error  The name differs from `runbooks/cart/slow.md` only in letter case, and both are at `/runbooks/cart/slow/`; give one of them another name',
          'runbooks/cart/slow.md:1:1  error  The name differs from `runbooks/cart/Slow.md` only in letter case, and both are at `/runbooks/cart/slow/`; give one of them another name',
          'runbooks/search.md:1:1  error  `/runbooks/search/` is the address of `runbooks/search/index.md` too; give one of them another name',
          'runbooks/search/index.md:1:1  error  `/runbooks/search/` is the address of `runbooks/search.md` too; give one of them another name',
        ],
      },
      {
        title: 'An alias that is a page, and one that two documents declare',
        files: `-- runbooks/search/down.md --
---
title: Search is down
aliases: [/runbooks/search/slow/, outage]
---
-- runbooks/search/slow.md --
---
title: Search is slow
aliases: [Outage]
---
`,
        reports: [
          'runbooks/search/down.md:3:11  error  The alias `/runbooks/search/slow/` is the address of a page of this handbook, `/runbooks/search/slow/`; remove the alias, or move that page',
          'runbooks/search/down.md:3:35  error  The alias `outage` stands in `runbooks/search/slow.md` too; keep it in the document that took the place of the old one',
          'runbooks/search/slow.md:1:1  error  `runbooks/search/down.md` declares the address of this page, `/runbooks/search/slow/`, as an alias; remove the alias there, or move this page',
          'runbooks/search/slow.md:3:11  error  The alias `Outage` stands in `runbooks/search/down.md` too; keep it in the document that took the place of the old one',
        ],
      },
    ],
  },
  check(handbook, report) {
    // A YAML list names its documents in a field, any other file in its path.
    const placeOf = (document: Document): Place =>
      document.kind === 'person' ? document.place('/id') : document.place();
    const paged = handbook.documents.filter((document) => handbook.hasPage(document.kind));
    const pages = Map.groupBy(paged, (document) => document.url);
    for (const [url, documents] of pages)
      if (documents.length > 1)
        for (const document of documents) {
          const { path } = document;
          const other = documents.find((each) => each !== document)!;
          const sameLetters =
            path !== other.path && path.toLowerCase() === other.path.toLowerCase();
          const message = messages[sameLetters ? 'letterCase' : 'documents'];
          report({
            message: message({ url, path: other.path }),
            place: placeOf(document),
            subject: subjectOf(document),
            related: [{ message: 'The other is here', place: placeOf(other) }],
          });
        }
    for (const [url, alerts] of Map.groupBy(handbook.alerts, (alert) => alert.url)) {
      const [first] = alerts;
      const second = alerts.find(({ id }) => id !== first!.id);
      for (const alert of alerts) {
        const other = alert.id === first!.id ? second : first;
        if (!other) continue;
        report({
          message: messages.alerts({ name: alert.name, other: other.name, url }),
          place: alert.place,
          subject: subjectOf(alert),
          related: [{ message: 'The other is here', place: other.place }],
        });
      }
    }
    const declared = handbook.documents
      .filter((document) => handbook.isPublished(document))
      .flatMap((owner) => handbook.aliasesOf(owner).map((alias) => ({ owner, ...alias })));
    for (const [url, aliases] of Map.groupBy(declared, (alias) => alias.url))
      for (const { owner, written: alias, place } of aliases) {
        const subject = subjectOf(owner);
        if (!handbook.isPagePath(url)) {
          report({ message: messages.form({ alias }), place, subject });
          continue;
        }
        const page = handbook.pages.get(url);
        const other = aliases.find((each) => each.place !== place);
        const target = typeof page === 'object' && 'body' in page ? page : undefined;
        if (page) {
          const there = target && { message: 'The page is here', place: placeOf(target) };
          const message = messages.page({ alias, url });
          report({ message, place, subject, related: there && [there] });
        } else if (other) {
          const there = { message: 'The other is here', place: other.place };
          const message = messages.aliases({ alias, path: other.owner.path });
          report({ message, place, subject, related: [there] });
        }
        if (target && target !== owner)
          report({
            message: messages.taken({ url, path: owner.path }),
            place: placeOf(target),
            subject: subjectOf(target),
            related: [{ message: 'The alias is here', place }],
          });
      }
    for (const flaw of handbook.redirects.flaws) {
      const { from, place } = flaw;
      if (flaw.kind === 'page' || flaw.kind === 'heading')
        report({ message: messages.redirect({ from, what: flaw.kind }), place });
      else if (flaw.kind === 'alias')
        report({ message: messages.aliased({ from, url: flaw.path }), place });
      else if (flaw.kind === 'form') report({ message: messages.redirectForm({ from }), place });
      else if (flaw.kind === 'twice')
        report({
          message: messages.redirects({ from }),
          place,
          related: [{ message: 'The other is here', place: flaw.other }],
        });
    }
  },
});
