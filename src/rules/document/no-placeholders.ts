// Rule: published text is finished.
import type { Place } from '../../model/place.ts';
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  word: ({ found }: { found: string }) =>
    `\`${found}\` is left in the text; write what belongs here, or set \`status: draft\``,
  link: ({ found }: { found: string }) =>
    `\`${found}\` leads nowhere yet; write the address after it in parentheses, or remove it`,
  value: ({ found }: { found: string }) =>
    `\`${found}\` stands for a value; write the value, or put it in backticks where the reader fills it in`,
};

const PLACEHOLDER =
  /(?<word>\b(?:TODO|TBD|FIXME|X{3,}|[Ll]orem [Ii]psum)\b)|(?<link>\[(?:[Ll]ink|LINK) to [^[\]\n]{1,80}\])|(?<value>\\?(?:<|&lt;)(?:your|Your|YOUR)[-_ ][^<>\n]{1,60}?(?:>|&gt;))/g;

export default defineRule({
  id: 'document/no-placeholders',
  summary: 'No `TODO`, `[Link to …]` or `<your-…>` is left in published text.',
  why: 'Whoever reads a runbook at night trusts that it is complete. A step that says `TBD` is found out when it is needed, by the person who can least write it.',
  severity: 'error',
  messages,
  examples: {
    good: [
      {
        title: 'Code and drafts may hold them',
        files: `-- runbooks/search/slow.mdx --
---
title: Search is slow
---

Find open work with \`grep TODO\`, and log in as \`<your-name>\`.
-- runbooks/search/down.mdx --
---
title: Search is down
status: draft
---

TODO: describe the failover.
-- rfcs/0007-one-cluster-per-zone.md --
---
title: One cluster per zone
status: draft
---

TODO: say why.
`,
      },
    ],
    bad: [
      {
        title: 'Steps, headings and links that were never written',
        files: `-- runbooks/search/slow.mdx --
---
title: Search is slow
description: TBD
---

## Diagnosis (FIXME)

See [Link to SLO dashboard] for \\<your-cluster>.

Lorem ipsum dolor sit amet.
`,
        reports: [
          'runbooks/search/slow.mdx:3:14  error  `TBD` is left in the text; write what belongs here, or set `status: draft`',
          'runbooks/search/slow.mdx:6:15  error  `FIXME` is left in the text; write what belongs here, or set `status: draft`',
          'runbooks/search/slow.mdx:8:5  error  `[Link to SLO dashboard]` leads nowhere yet; write the address after it in parentheses, or remove it',
          'runbooks/search/slow.mdx:8:33  error  `<your-cluster>` stands for a value; write the value, or put it in backticks where the reader fills it in',
          'runbooks/search/slow.mdx:10:1  error  `Lorem ipsum` is left in the text; write what belongs here, or set `status: draft`',
        ],
      },
    ],
  },
  check(handbook, report) {
    // Many documents of a list stand in one text.
    const hasNone = new Map<string, boolean>();
    for (const document of handbook.documents) {
      if (!handbook.isPublished(document)) continue;
      // Drafts of some kinds are shown, because others are to read them; they are drafts all the same.
      if (document.data['status'] === 'draft' || document.data['draft'] === true) continue;
      const { path, text } = document.source;
      const clean = hasNone.get(path) ?? text.search(PLACEHOLDER) === -1;
      hasNone.set(path, clean);
      if (clean) continue;
      const places: Place[] = [...(document.body?.texts ?? [])];
      for (const field of ['title', 'name', 'description'])
        if (typeof document.data[field] === 'string') places.push(document.place(`/${field}`));
      for (const within of places)
        for (const { match, place } of handbook.matches(document.source, PLACEHOLDER, within)) {
          const [kind] = Object.entries(match.groups!).find(([, value]) => value !== undefined)!;
          const found = match[0].replace(/^\\/, '').replace('&lt;', '<').replace('&gt;', '>');
          const message = messages[kind as keyof typeof messages]({ found });
          report({ message, place, subject: subjectOf(document) });
        }
    }
  },
});
