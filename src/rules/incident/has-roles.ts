// Rule: every role that an incident of its severity needs was filled by someone.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  missing: ({ roles, severity, by }: { roles: string[]; severity: string; by: string }) =>
    `Nobody had the ${roles.length === 1 ? 'role' : 'roles'} ${roles.map((role) => `\`${role}\``).join(', ')}, which the policy wants in an incident of \`${severity}\` (${by}); name the ${roles.length === 1 ? 'person' : 'people'} under \`roles\`, or say why under \`missed\` with the target \`roles\``,
  unknown: ({ word, near, known }: { word: string; near: string | undefined; known: string }) =>
    `No role is called \`${word}\`; ${near ? `did you mean \`${near}\`?` : `use one of ${known}, or another name of theirs`}`,
};

export default defineRule({
  id: 'incident/has-roles',
  summary: 'Every role that the policy wants in an incident was filled by someone.',
  why: 'When five people work on an outage and nobody leads it, two of them restart the same database and nobody answers the support desk. Writing down who had which role shows whether the roles were handed out, while those who were there still remember.',
  severity: 'error',
  policy: ['severities', 'roles'],
  messages,
  examples: {
    good: [
      {
        title:
          'Roles by id, label and alias; one person may have two; a role that nobody had, with the reason; a mild incident needs none, and one that goes on not yet',
        files: `-- people.yaml --
- id: ana
  name: Ana Souza
- id: rui
  name: Rui Tavares
-- incidents/carts-lost.yaml --
severity: sev2
services: []
startedAt: 2026-01-15T09:12:00Z
roles:
  IC: ana
  operations: rui
  Communications lead: ana
-- incidents/checkout-slow.yaml --
severity: sev2
services: []
startedAt: 2026-10-06T14:03:00Z
mitigatedAt: 2026-10-06T14:21:00Z
roles:
  IC: ana
  operations: ana
missed:
  - target: roles
    reason: Ana was alone, and nobody else answered the page.
-- incidents/search-slow.yaml --
severity: sev3
services: []
startedAt: 2026-10-22T08:40:00Z
-- incidents/payments-down.yaml --
severity: sev1
services: []
startedAt: 2026-11-21T02:03:00Z
roles:
  IC: ana
`,
      },
    ],
    bad: [
      {
        title: 'Nobody kept the others informed, and no roles at all',
        files: `-- people.yaml --
- id: ana
  name: Ana Souza
-- incidents/carts-lost.yaml --
severity: sev2
services: []
startedAt: 2026-01-15T09:12:00Z
mitigatedAt: 2026-01-15T09:40:00Z
roles:
  incident-commander: ana
  operations: ana
-- incidents/checkout-errors.yaml --
severity: sev2
services: []
startedAt: 2026-10-06T14:03:00Z
mitigatedAt: 2026-10-06T14:21:00Z
`,
        reports: [
          'incidents/carts-lost.yaml:6:3  error  Nobody had the role `communications`, which the policy wants in an incident of `sev2` (the preset `standard`); name the person under `roles`, or say why under `missed` with the target `roles`',
          'incidents/checkout-errors.yaml:1:11  error  Nobody had the roles `incident-commander`, `operations`, `communications`, which the policy wants in an incident of `sev2` (the preset `standard`); name the people under `roles`, or say why under `missed` with the target `roles`',
        ],
      },
      {
        title: 'Words that are no role: a slip of the pen, and one that the policy does not have',
        files: `-- people.yaml --
- id: ana
  name: Ana Souza
-- incidents/carts-lost.yaml --
severity: sev2
services: []
startedAt: 2026-01-15T09:12:00Z
roles:
  incident-comander: ana
  operations: ana
  spokesperson: ana
`,
        reports: [
          'incidents/carts-lost.yaml:5:3  error  No role is called `incident-comander`; did you mean `incident-commander`?',
          'incidents/carts-lost.yaml:7:3  error  No role is called `spokesperson`; use one of `incident-commander`, `operations`, `communications`, `scribe`, or another name of theirs',
        ],
      },
    ],
  },
  check(handbook, report) {
    const { roles = [] } = handbook.policy;
    if (roles.length === 0) return;
    const ids = roles.map(({ id }) => id);
    const known = ids.map((id) => `\`${id}\``).join(', ');
    const names = roles.flatMap(({ id, label, aliases = [] }) => [id, label, ...aliases]);
    for (const incident of handbook.of('incident')) {
      if (!handbook.isPublished(incident)) continue;
      const subject = subjectOf(incident);
      const { filled, unknown } = handbook.incidents.rolesOf(incident);
      for (const word of unknown) {
        const near = handbook.nearestOf(word, ids) ?? handbook.nearestOf(word, names);
        report({
          message: messages.unknown({ word, near, known }),
          place: incident.keyPlace(`/roles/${word.replaceAll('~', '~0').replaceAll('/', '~1')}`),
          subject,
        });
      }
      // A word that is no role was meant for one: who is missing is known once it is right.
      const severity = handbook.incidents.severityOf(incident);
      const { roles: written = {} } = incident.data;
      if (typeof written !== 'object' || written === null || Array.isArray(written)) continue;
      if (unknown.length > 0 || !severity || handbook.incidents.isOngoing(incident)) continue;
      const missing = (severity.roles ?? []).flatMap((word) => {
        const id = handbook.role(word)?.id;
        return id === undefined || filled.has(id) ? [] : [id];
      });
      if (missing.length === 0 || handbook.incidents.explains(incident, 'roles')) continue;
      const by = handbook.setBy(`severities.${severity.id}.roles`);
      const at = incident.data['roles'] === undefined ? '/severity' : '/roles';
      report({
        message: messages.missing({ roles: missing, severity: severity.id, by }),
        place: incident.place(at),
        subject,
      });
    }
  },
});
