// Rule: where one RFC replaces another, both say so.
import type { Document } from '../../model/document.ts';
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  unanswered: ({ old, own }: { old: string; own: string }) =>
    `This RFC supersedes \`${old}\`, which does not say so; set \`supersededBy: "${own}"\` and \`status: superseded\` there`,
  unclaimed: ({ next, own }: { next: string; own: string }) =>
    `This RFC is superseded by \`${next}\`, which does not say so; add \`"${own}"\` to \`supersedes\` there`,
  inForce: ({ next, status }: { next: string; status: string }) =>
    `This RFC is superseded by \`${next}\` and has the status \`${status}\`; set \`status: superseded\``,
  unnamed: () =>
    'This RFC is superseded, and no RFC is named that replaces it; set `supersededBy` to its number',
};

/** What is not decided, or was refused, replaces nothing. */
const NOT_IN_FORCE = ['draft', 'review', 'rejected', 'withdrawn'];

export default defineRule({
  id: 'rfc/supersession-mutual',
  summary: 'Where one RFC replaces another, both say so, and the old one is superseded.',
  why: 'People find an old decision as often as the new one. Where the old one does not lead on, they build on what no longer holds; where the new one does not look back, nobody learns why the first answer was given up.',
  severity: 'error',
  messages,
  examples: {
    good: [
      {
        title: 'Both name each other; a proposal replaces nothing yet',
        files: `-- rfcs/0007-one-queue.mdx --
---
status: superseded
risk: low
created: 2026-03-01
supersededBy: "0011"
---
-- rfcs/0011-queue-per-zone.mdx --
---
status: approved
risk: low
created: 2026-10-01
supersedes: ["0007"]
---
-- rfcs/0012-no-queue.mdx --
---
status: draft
risk: low
created: 2026-11-01
supersedes: ["0011"]
---
`,
      },
    ],
    bad: [
      {
        title: 'Only the new one says so, only the old one does, and the old one is still in force',
        files: `-- rfcs/0001-one-index.mdx --
---
status: implemented
risk: low
created: 2026-03-01
---
-- rfcs/0002-two-indexes.mdx --
---
status: approved
risk: low
created: 2026-10-01
supersedes: ["0001"]
---
-- rfcs/0003-cache-prices.mdx --
---
status: superseded
risk: low
created: 2026-03-01
supersededBy: "0004"
---
-- rfcs/0004-cache-carts.mdx --
---
status: approved
risk: low
created: 2026-10-01
---
-- rfcs/0005-one-queue.mdx --
---
status: approved
risk: low
created: 2026-03-01
supersededBy: "0006"
---
-- rfcs/0006-queue-per-zone.mdx --
---
status: approved
risk: low
created: 2026-10-01
supersedes: ["0005"]
---
-- rfcs/0007-no-queue.mdx --
---
status: superseded
risk: low
created: 2026-03-01
---
`,
        reports: [
          'rfcs/0002-two-indexes.mdx:5:14  error  This RFC supersedes `0001`, which does not say so; set `supersededBy: "0002"` and `status: superseded` there',
          'rfcs/0003-cache-prices.mdx:5:15  error  This RFC is superseded by `0004`, which does not say so; add `"0003"` to `supersedes` there',
          'rfcs/0005-one-queue.mdx:2:9  error  This RFC is superseded by `0006` and has the status `approved`; set `status: superseded`',
          'rfcs/0007-no-queue.mdx:2:9  error  This RFC is superseded, and no RFC is named that replaces it; set `supersededBy` to its number',
        ],
      },
    ],
  },
  check(handbook, report) {
    const rfcs = handbook.of('rfc');
    const nextOf = (rfc: Document) => handbook.named(rfc, '/supersededBy');
    const claims = (rfc: Document) =>
      rfc.references
        .filter(({ field }) => field.startsWith('/supersedes/'))
        .map((reference) => ({ place: reference.place, old: handbook.resolve(reference) }));
    const supersedes = (rfc: Document, old: Document) =>
      claims(rfc).some((each) => each.old === old);
    const isInForce = (rfc: Document) => !NOT_IN_FORCE.includes(String(rfc.data['status']));
    // One wrong number makes two pairs one-sided; the side that was mistyped is told alone.
    const pointsAstray = (rfc: Document) => {
      const next = nextOf(rfc);
      return rfc.data['supersededBy'] !== undefined && (!next || !supersedes(next, rfc));
    };
    const claimsAstray = (rfc: Document) =>
      claims(rfc).some(
        ({ old }) => !old || (isInForce(rfc) && old.data['supersededBy'] === undefined),
      );
    for (const rfc of rfcs) {
      const subject = subjectOf(rfc);
      const next = nextOf(rfc);
      const status = String(rfc.data['status'] ?? 'draft');
      for (const { place, old } of claims(rfc)) {
        if (!old || !isInForce(rfc) || nextOf(old) === rfc || pointsAstray(old)) continue;
        report({ message: messages.unanswered({ old: old.id, own: rfc.id }), place, subject });
      }
      if (next && !supersedes(next, rfc)) {
        if (!claimsAstray(next))
          report({
            message: messages.unclaimed({ next: next.id, own: rfc.id }),
            place: rfc.place('/supersededBy'),
            subject,
          });
      } else if (next && isInForce(next) && status !== 'superseded')
        report({
          message: messages.inForce({ next: next.id, status }),
          place: rfc.place('/status'),
          subject,
        });
      else if (
        status === 'superseded' &&
        rfc.data['supersededBy'] === undefined &&
        !rfcs.some((each) => isInForce(each) && supersedes(each, rfc))
      )
        report({ message: messages.unnamed(), place: rfc.place('/status'), subject });
    }
  },
});
