// Rule: every control that the policy names is declared, with an owner, a practice and evidence.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  missing: ({ id, label, near }: { id: string; label: string; near: string | undefined }) =>
    `The control \`${id}\` (“${label}”) is declared nowhere; ${near ? `rename \`${near}\` if it is meant, or write it` : `write it as a control with the id \`${id}\`, its owner, practice and evidence`}`,
  field: ({ field, what }: { field: string; what: string }) =>
    `This control has no \`${field}\`; say ${what}`,
};

const FIELDS = {
  owner: 'which team or person answers for it',
  practice: 'what is done',
  evidence: 'at which address that can be seen',
} as const;

export default defineRule({
  id: 'control/declared',
  summary:
    'Every control that the policy names is declared, with an owner, a practice and evidence.',
  why: 'A policy says what everyone should do; a control says who does it, how, and where that can be seen. Without the second half an audit is three weeks of asking around, and the answer is that each team thought it was the other.',
  severity: 'error',
  policy: ['controls'],
  messages,
  examples: {
    good: [
      {
        title: 'Declared, and planned with an owner and a date',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  controls:
    - { id: branch-protection, label: Nobody pushes to the main branch }
    - { id: two-factors, label: Everyone signs in with two factors }
-- controls/branch-protection.yaml --
title: Nobody pushes to the main branch
owner: platform
practice: The main branch of every repository is protected.
evidence: https://git.example.com/settings/branches
-- controls/two-factors.yaml --
title: Everyone signs in with two factors
status: planned
owner: platform
due: 2026-12-15
`,
      },
      {
        title: 'A policy without controls',
        files: `-- controls/branch-protection.yaml --
title: Nobody pushes to the main branch
`,
      },
    ],
    bad: [
      {
        title: 'One is missing, one has another name, and one says too little',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  documents:
    ownerFor: [service]
  controls:
    - { id: branch-protection, label: Nobody pushes to the main branch }
    - { id: two-factors, label: Everyone signs in with two factors }
    - { id: offboarding, label: Access ends with the last day }
-- controls/branch-protection.yaml --
title: Nobody pushes to the main branch
-- controls/two-factor.yaml --
title: Everyone signs in with two factors
`,
        reports: [
          'controls/branch-protection.yaml:1:1  error  This control has no `evidence`; say at which address that can be seen',
          'controls/branch-protection.yaml:1:1  error  This control has no `owner`; say which team or person answers for it',
          'controls/branch-protection.yaml:1:1  error  This control has no `practice`; say what is done',
          'handbook.yaml:7:7  error  The control `two-factors` (“Everyone signs in with two factors”) is declared nowhere; rename `two-factor` if it is meant, or write it',
          'handbook.yaml:8:7  error  The control `offboarding` (“Access ends with the last day”) is declared nowhere; write it as a control with the id `offboarding`, its owner, practice and evidence',
        ],
      },
    ],
  },
  check(handbook, report) {
    const { settings } = handbook;
    const { ownerFor = [] } = handbook.policy.documents ?? {};
    for (const [index, { id, label }] of (handbook.policy.controls ?? []).entries()) {
      const control = handbook.get('control', id);
      if (!control || handbook.absenceOf('control', id)) {
        const near = control ? undefined : handbook.nearestId(['control'], id);
        report({
          message: messages.missing({ id, label, near }),
          place: settings.place(`/policy/controls/${index}`) ?? settings.top,
        });
        continue;
      }
      if (control.data['status'] === 'planned') continue;
      for (const [field, what] of Object.entries(FIELDS)) {
        // `document/has-owner` tells of the owner where the policy asks it to.
        const isTold = field === 'owner' && ownerFor.includes('control');
        if (control.data[field] === undefined && !isTold)
          report({
            message: messages.field({ field, what }),
            place: control.place(),
            subject: subjectOf(control),
          });
      }
    }
  },
});
