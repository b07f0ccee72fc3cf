// Rule: what an incident records happened in the order of time, and not in the future.
import type { Document } from '../../model/document.ts';
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  order: ({ moment, at, after, before }: Record<'moment' | 'at' | 'after' | 'before', string>) =>
    `\`${moment}\` is \`${at}\`, which is before \`${after}\` (\`${before}\`); correct whichever of the two is wrong`,
  impact: ({ end, start }: { end: string; start: string }) =>
    `The impact ends at \`${end}\`, which is before it starts (\`${start}\`); correct whichever of the two is wrong`,
  back: ({ at, list, before }: { at: string; list: string; before: string }) =>
    `This entry of \`${list}\` is of \`${at}\`, before the one above it (\`${before}\`); put the entries in the order of time, or correct the moment`,
  future: ({ at, today }: { at: string; today: string }) =>
    `\`${at}\` is after ${today}, and a record holds what has happened; write the moment at which it did`,
};

const MOMENTS = ['startedAt', 'detectedAt', 'acknowledgedAt', 'mitigatedAt', 'resolvedAt'];

export default defineRule({
  id: 'incident/timeline-ordered',
  summary: 'The moments and entries of an incident follow each other, and none is in the future.',
  why: 'Every number that is reported of an incident is a span between two of its moments. One digit wrong, and the shop was restored before it broke: the averages of the quarter are off, and nobody finds out which incident did it.',
  severity: 'error',
  messages,
  examples: {
    good: [
      {
        title: 'One after the other, some of them at the same time, in any time zone',
        files: `-- incidents/checkout-errors.yaml --
severity: sev1
services: []
startedAt: 2026-10-06T14:03:00Z
detectedAt: 2026-10-06T16:05:00+02:00
acknowledgedAt: 2026-10-06T14:05:00Z
resolvedAt: 2026-10-06T14:40:00Z
timeline:
  - at: 2026-10-06T14:05:00Z
    text: CheckoutErrors fires.
  - at: 2026-10-06T14:19:00Z
    text: The release is rolled back.
`,
      },
    ],
    bad: [
      {
        title: 'Acknowledged before it was detected; an impact that ends before it starts',
        files: `-- incidents/checkout-errors.yaml --
severity: sev1
services: []
startedAt: 2026-10-06T14:03:00Z
detectedAt: 2026-10-06T14:05:00Z
acknowledgedAt: 2026-10-06T13:07:00Z
resolvedAt: 2026-10-06T14:40:00Z
impact:
  start: 2026-10-06T14:03:00Z
  end: 2026-10-06T13:21:00Z
`,
        reports: [
          'incidents/checkout-errors.yaml:5:17  error  `acknowledgedAt` is `2026-10-06T13:07:00Z`, which is before `detectedAt` (`2026-10-06T14:05:00Z`); correct whichever of the two is wrong',
          'incidents/checkout-errors.yaml:9:8  error  The impact ends at `2026-10-06T13:21:00Z`, which is before it starts (`2026-10-06T14:03:00Z`); correct whichever of the two is wrong',
        ],
      },
      {
        title: 'Entries that go back, and one of a day to come',
        files: `-- incidents/search-slow.yaml --
severity: sev3
services: []
startedAt: 2026-11-20T08:40:00Z
updates:
  - at: 2026-11-20T09:30:00Z
    audience: customers
    text: Search answers as usual.
  - at: 2026-11-20T09:00:00Z
    audience: customers
    text: Search is slow.
timeline:
  - at: 2026-11-20T08:52:00Z
    text: SearchSlow fires.
  - at: 2026-12-20T09:20:00Z
    text: The node is started again.
`,
        reports: [
          'incidents/search-slow.yaml:8:9  error  This entry of `updates` is of `2026-11-20T09:00:00Z`, before the one above it (`2026-11-20T09:30:00Z`); put the entries in the order of time, or correct the moment',
          'incidents/search-slow.yaml:14:9  error  `2026-12-20T09:20:00Z` is after 2026-11-21, and a record holds what has happened; write the moment at which it did',
        ],
      },
    ],
  },
  check(handbook, report) {
    const { incidents, today } = handbook;
    const moment = (incident: Document, pointer: string) => {
      const value = handbook.valueAt(incident, pointer);
      return typeof value === 'string' ? handbook.epochOf(value) : undefined;
    };
    for (const incident of handbook.of('incident')) {
      if (!handbook.isPublished(incident)) continue;
      const subject = subjectOf(incident);
      const written = (pointer: string) => String(handbook.valueAt(incident, pointer));
      const before = (message: string, pointer: string, other: string) =>
        report({
          message,
          place: incident.place(pointer),
          subject,
          related: [{ message: 'The other is here', place: incident.place(other) }],
        });
      const lists = (['updates', 'timeline'] as const).flatMap((list) => {
        const entries =
          list === 'updates' ? incidents.updatesOf(incident) : incidents.timelineOf(incident);
        return entries.map(({ index }) => `/${list}/${index}/at`);
      });
      const moments = MOMENTS.map((name) => `/${name}`);
      const impact = ['/impact/start', '/impact/end'];
      const ahead = [...moments, ...impact, ...lists].filter((pointer) =>
        incidents.isAhead(moment(incident, pointer)),
      );
      for (const pointer of ahead)
        report({
          message: messages.future({ at: written(pointer), today }),
          place: incident.place(pointer),
          subject,
        });
      // A moment in the future is out of order as well, and wrong only once.
      const holds = (pointers: readonly string[]) => !pointers.some((each) => ahead.includes(each));
      const wrong = incidents.firstOutOfOrder(incident);
      if (wrong && holds(moments)) {
        const [at, after] = [`/${wrong.moment}`, `/${wrong.after}`];
        const values = { ...wrong, at: written(at), before: written(after) };
        before(messages.order(values), at, after);
      }
      const [start, end] = impact.map((pointer) => moment(incident, pointer));
      if (start !== undefined && end !== undefined && end < start && holds(impact)) {
        const [first, last] = [written('/impact/start'), written('/impact/end')];
        before(messages.impact({ end: last, start: first }), '/impact/end', '/impact/start');
      }
      for (const list of ['updates', 'timeline'] as const) {
        const back = incidents.firstBack(incident, list);
        if (!back || !holds(lists.filter((pointer) => pointer.startsWith(`/${list}/`)))) continue;
        const [at, after] = [`/${list}/${back.index}/at`, `/${list}/${back.after}/at`];
        before(messages.back({ at: written(at), list, before: written(after) }), at, after);
      }
    }
  },
});
