// Rule: a waiver is not past its last day.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  past: ({ until, today }: { until: string; today: string }) =>
    `This waiver counted until \`${until}\`, which is before ${today}; mend what it accepted and remove it, or agree on a new day`,
};

export default defineRule({
  id: 'waiver/current',
  summary: 'A waiver is not past its last day.',
  why: 'A waiver buys time. When the time is over and nobody looks, what was to be an exception for a month has become how things are.',
  severity: 'error',
  clock: true,
  messages,
  examples: {
    good: [
      {
        title: 'The last day is still to come',
        files: `-- waivers.yaml --
- rule: service/has-slo
  subject: service:search
  owner: search
  reason: The objective is agreed on once the new index has run for a month.
  until: 2026-11-21
`,
      },
    ],
    bad: [
      {
        title: 'The last day was yesterday',
        files: `-- waivers.yaml --
- rule: service/has-slo
  subject: service:search
  owner: search
  reason: The objective is agreed on once the new index has run for a month.
  until: 2026-11-20
`,
        reports: [
          'waivers.yaml:5:10  error  This waiver counted until `2026-11-20`, which is before 2026-11-21; mend what it accepted and remove it, or agree on a new day',
        ],
      },
    ],
  },
  check(handbook, report) {
    const { today } = handbook;
    for (const waiver of handbook.of('waiver')) {
      const { until } = waiver.data;
      if (typeof until !== 'string' || handbook.after(until, 'P0D') === undefined) continue;
      if (until < today)
        report({
          message: messages.past({ until, today }),
          place: waiver.place('/until'),
          subject: subjectOf(waiver),
        });
    }
  },
});
