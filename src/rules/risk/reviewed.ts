// Rule: every risk has an owner and a score, and is looked at again as often as the policy says.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  owner: () => 'Nobody watches this risk; set `owner` to the team or the person who does',
  score: () =>
    'Nobody says how bad this risk is; set `likelihood` and `impact` from 1 to 5, or `score`',
  missing: ({ every, by }: { every: string; by: string }) =>
    `Nobody has looked at this risk again; do so, set \`reviewed\` to the date, and again every ${every} (${by})`,
  stale: (values: { on: string; due: string; every: string; by: string }) =>
    `This risk was last looked at on \`${values.on}\` and was due again by ${values.due}; do so and set the date; the policy wants it every ${values.every} (${values.by})`,
  future: ({ on, today }: { on: string; today: string }) =>
    `The review is dated \`${on}\`, which is after ${today}; write the date on which it was`,
};

export default defineRule({
  id: 'risk/reviewed',
  summary:
    'Every risk that is not closed has an owner and a score, and is looked at as often as the policy says.',
  why: 'A register of risks is written with care once. A year later half of it has been dealt with, the other half has grown, and what worries everyone is not in it. A look every month keeps it a list of what may really happen.',
  severity: 'error',
  clock: true,
  policy: ['risks.reviewEvery'],
  messages,
  examples: {
    good: [
      {
        title: 'Looked at this month, and one that is closed',
        files: `-- risks/one-provider.yaml --
title: One payment provider
owner: payments
likelihood: 2
impact: 5
reviewed: 2026-11-02
-- risks/old-disks.yaml --
title: Old disks
state: closed
`,
      },
      {
        title: 'A policy without a register of risks',
        files: `-- handbook.yaml --
title: Example Shop operations
extends: minimal
content:
  risk: risks/*.yaml
-- risks/one-provider.yaml --
title: One payment provider
`,
      },
    ],
    bad: [
      {
        title: 'Too long ago, on a day to come, and never; without a score, and without an owner',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  documents:
    ownerFor: [service]
-- risks/one-provider.yaml --
title: One payment provider
score: 12
reviewed: 2026-11-02
-- risks/one-region.yaml --
title: One region
owner: platform
likelihood: 2
impact: 5
reviewed: 2026-09-02
-- risks/one-person.yaml --
title: One person knows the search
owner: search
likelihood: 2
reviewed: 2027-11-02
-- risks/old-disks.yaml --
title: Old disks
owner: platform
score: 4
`,
        reports: [
          'risks/old-disks.yaml:1:1  error  Nobody has looked at this risk again; do so, set `reviewed` to the date, and again every month (the preset `standard`)',
          'risks/one-person.yaml:1:1  error  Nobody says how bad this risk is; set `likelihood` and `impact` from 1 to 5, or `score`',
          'risks/one-person.yaml:4:11  error  The review is dated `2027-11-02`, which is after 2026-11-21; write the date on which it was',
          'risks/one-provider.yaml:1:1  error  Nobody watches this risk; set `owner` to the team or the person who does',
          'risks/one-region.yaml:5:11  error  This risk was last looked at on `2026-09-02` and was due again by 2026-10-02; do so and set the date; the policy wants it every month (the preset `standard`)',
        ],
      },
    ],
  },
  check(handbook, report) {
    const every = handbook.policy.risks?.reviewEvery;
    if (every === undefined) return;
    const { ownerFor = [], reviewEvery = {} } = handbook.policy.documents ?? {};
    const values = { every: handbook.cadence(every), by: handbook.setBy('risks.reviewEvery') };
    for (const risk of handbook.of('risk')) {
      const { state, owner, score, likelihood, impact, reviewed } = risk.data;
      if (!handbook.isPublished(risk) || handbook.isRetired(risk) || state === 'closed') continue;
      const subject = subjectOf(risk);
      const raise = (message: string, place = risk.place()) => report({ message, place, subject });
      // `document/has-owner` and `document/fresh` tell of these where the policy asks them to.
      if (owner === undefined && !ownerFor.includes('risk')) raise(messages.owner());
      if (score === undefined && (likelihood === undefined || impact === undefined))
        raise(messages.score());
      if (risk.data['reviewEvery'] !== undefined || reviewEvery['risk'] !== undefined) continue;
      const found = handbook.recency(reviewed, every);
      const place = risk.place('/reviewed');
      if (found.is === 'missing') raise(messages.missing(values));
      else if (found.is === 'future')
        raise(messages.future({ on: found.on, today: handbook.today }), place);
      else if (found.is === 'stale') raise(messages.stale({ ...found, ...values }), place);
    }
  },
});
