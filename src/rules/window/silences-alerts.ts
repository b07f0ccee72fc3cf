// Rule: a maintenance window names the alerts that are silenced meanwhile, and there are such alerts.
import { defineRule } from '../../rule.ts';

const messages = {
  missing: ({ label }: { label: string }) =>
    `The window “${label}” names no alerts that are silenced meanwhile; list them in \`silences\``,
  unknown: ({ name, near, label }: { name: string; near: string | undefined; label: string }) =>
    `No alert is called \`${name}\`, which the window “${label}” silences; ${near ? `did you mean \`${near}\`?` : 'remove it, or add the alert'}`,
};

export default defineRule({
  id: 'window/silences-alerts',
  summary: 'A maintenance window names the alerts that are silenced meanwhile, and they exist.',
  why: 'Work that was planned sets off the alerts that it was bound to. Whoever is paged for it three times stops to believe the fourth, which was real. A silence for a name that no alert has any more keeps quiet about nothing.',
  severity: 'error',
  policy: ['changes.silences', 'changes.windows'],
  messages,
  examples: {
    good: [
      {
        title: 'An alert by its name in any letter case',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  changes:
    silences: true
    windows:
      - { id: standard, label: Tuesday night, silences: [searchdown] }
-- alerts/search.yaml --
groups:
  - name: search
    rules:
      - alert: SearchDown
        expr: up{job="search"} == 0
`,
      },
      {
        title: 'A policy that asks for no silences',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  changes:
    windows:
      - { id: standard, label: Tuesday night }
-- services/search.mdx --
# Search
`,
      },
    ],
    bad: [
      {
        title: 'No names, a slip of the pen, and an alert that is gone',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  changes:
    silences: true
    windows:
      - { id: tuesday, label: Tuesday night }
      - { id: friday, label: Friday night, silences: [SearchDwn, CheckoutSlow] }
-- alerts/search.yaml --
groups:
  - name: search
    rules:
      - alert: SearchDown
        expr: up{job="search"} == 0
`,
        reports: [
          'handbook.yaml:6:9  error  The window “Tuesday night” names no alerts that are silenced meanwhile; list them in `silences`',
          'handbook.yaml:7:55  error  No alert is called `SearchDwn`, which the window “Friday night” silences; did you mean `SearchDown`?',
          'handbook.yaml:7:66  error  No alert is called `CheckoutSlow`, which the window “Friday night” silences; remove it, or add the alert',
        ],
      },
      {
        title: 'The window of the preset names none',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  changes:
    silences: true
-- services/search.mdx --
# Search
`,
        reports: [
          'handbook.yaml:4:5  error  The window “Tuesday and Thursday, 02:00 to 04:00 UTC” names no alerts that are silenced meanwhile; list them in `silences`',
        ],
      },
    ],
  },
  check(handbook, report) {
    const { silences, windows = [] } = handbook.policy.changes ?? {};
    if (silences !== true || handbook.isUnread('alert')) return;
    const { settings } = handbook;
    for (const [index, { label, silences: names = [] }] of windows.entries()) {
      const at = `/policy/changes/windows/${index}`;
      const place =
        settings.place(at) ?? settings.keyPlace('/policy/changes/silences') ?? settings.top;
      if (names.length === 0) report({ message: messages.missing({ label }), place });
      for (const [number, name] of names.entries()) {
        if (handbook.alertsNamed(name).length > 0) continue;
        const near = handbook.nearestOf(
          name,
          handbook.alerts.map((alert) => alert.name),
        );
        report({
          message: messages.unknown({ name, near, label }),
          place: settings.place(`${at}/silences/${number}`) ?? place,
        });
      }
    }
  },
});
