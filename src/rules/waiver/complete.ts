// Rule: a waiver says what it accepts, who accepts it, why and until when.
import { defineRule, subjectOf } from '../../rule.ts';

const WANTED: Readonly<Record<string, string>> = {
  rule: 'name the rule whose finding is accepted',
  subject: 'name what it is about, for example `service:payments-api`',
  owner: 'name the team or the person who accepts it',
  reason: 'say why it is accepted',
  until: 'set the last day on which it counts',
};

const messages = {
  missing: ({ field }: { field: string }) =>
    `This waiver has no \`${field}\` and waives nothing; ${WANTED[field]!}`,
  unknown: ({ rule, near }: { rule: string; near: string | undefined }) =>
    `There is no rule \`${rule}\` to waive; ${near ? `did you mean \`${near}\`?` : 'remove the waiver'}`,
  broad: ({ subject }: { subject: string }) =>
    `The subject \`${subject}\` is not one thing, so this waives nothing; write \`<kind>:<id>\`, and a waiver for each`,
};

export default defineRule({
  id: 'waiver/complete',
  summary: 'A waiver names one rule, one subject, an owner, a reason and a last day.',
  why: 'An exception without a name and a date is a rule that was quietly switched off. The next reader cannot tell whether somebody thought about it or somebody was in a hurry.',
  severity: 'error',
  messages,
  examples: {
    good: [
      {
        title: 'One finding, accepted by a team until a day',
        files: `-- waivers.yaml --
- rule: service/has-slo
  subject: service:search
  owner: search
  reason: The objective is agreed on once the new index has run for a month.
  until: 2026-12-31
- rule: ready/error-budget
  subject: service:checkout
  owner: checkout
  reason: The budget was spent by an outage of the payment provider, not by a release.
  until: 2026-12-05
`,
      },
    ],
    bad: [
      {
        title:
          'Nobody, no reason and no end; a rule that does not exist; a subject that means everything',
        files: `-- waivers.yaml --
- rule: service/has-slo
  subject: service:search
- rule: service/has-slos
  subject: service:search
  owner: search
  reason: The objective is agreed on once the new index has run for a month.
  until: 2026-12-31
- rule: service/has-slo
  subject: 'service:*'
  owner: search
  reason: Objectives come next quarter.
  until: 2026-12-31
`,
        reports: [
          'waivers.yaml:1:3  error  This waiver has no `owner` and waives nothing; name the team or the person who accepts it',
          'waivers.yaml:1:3  error  This waiver has no `reason` and waives nothing; say why it is accepted',
          'waivers.yaml:1:3  error  This waiver has no `until` and waives nothing; set the last day on which it counts',
          'waivers.yaml:3:9  error  There is no rule `service/has-slos` to waive; did you mean `service/has-slo`?',
          'waivers.yaml:9:12  error  The subject `service:*` is not one thing, so this waives nothing; write `<kind>:<id>`, and a waiver for each',
        ],
      },
    ],
  },
  check(handbook, report) {
    for (const waiver of handbook.of('waiver')) {
      const { rule, subject: about } = waiver.data;
      const subject = subjectOf(waiver);
      for (const field of Object.keys(WANTED))
        if ((waiver.data[field] ?? null) === null)
          report({ message: messages.missing({ field }), place: waiver.place(), subject });
      if (typeof rule === 'string' && !handbook.isWaivable(rule))
        report({
          message: messages.unknown({ rule, near: handbook.nearestWaivable(rule) }),
          place: waiver.place('/rule'),
          subject,
        });
      if (typeof about === 'string' && handbook.isBroad(about))
        report({
          message: messages.broad({ subject: about }),
          place: waiver.place('/subject'),
          subject,
        });
    }
  },
});
