// Rule: an alert reaches the team that owns its service.
import { defineRule, subjectOf } from '../../rule.ts';
import type { Alert } from '../../model/alert.ts';
import type { Document } from '../../model/document.ts';
import type { Handbook } from '../../model/handbook.ts';

const messages = {
  elsewhere: ({ name, reached, team, own }: Record<'name' | 'reached' | 'team' | 'own', string>) =>
    `\`${name}\` reaches ${reached}, and its owner \`${team}\` has ${own}; add a route to one of them, or correct the labels`,
  unreached: ({ team }: { team: string }) =>
    `Nothing says which receivers reach the team \`${team}\`, which owns services with alerts; list them in \`receivers\``,
  unlabelled: ({ name, label, team }: { name: string; label: string; team: string }) =>
    `\`${name}\` has no label \`${label}\`, by which it is routed; add it with \`${team}\`, the team that owns its service`,
  other: ({ label, value, team }: { label: string; value: string; team: string }) =>
    `The label \`${label}\` is \`${value}\`, and \`${team}\` owns the service of this alert; write \`${team}\`, or correct the owner`,
};

const HANDBOOK = `-- people.yaml --
- id: ana
  name: Ana Souza
-- teams/search.yaml --
name: Search
receivers: [search-pager, search-chat]
-- services/search.mdx --
---
title: Search
owner: search
---
`;

const ROUTES = `-- handbook.yaml --
title: Example Shop operations
alerts:
  alertmanager: alertmanager.yaml
-- alertmanager.yaml --
route:
  receiver: default
  routes:
    - matchers: ['severity="critical"', 'app=~"search|catalogue"']
      receiver: search-pager
    - match: { app: payments }
      receiver: payments-pager
`;

const alerts = (...rules: string[]) => `-- alerts/search.yaml --
groups:
  - name: search
    rules:
${rules.map((rule) => `      - alert: ${rule.replaceAll('; ', '\n        ')}\n`).join('')}`;

const DOWN = 'SearchDown; expr: up{job="search"} == 0; labels: { severity: critical';

export default defineRule({
  id: 'alert/routed-to-owner',
  summary: 'Every alert that needs a runbook reaches the team that owns its service.',
  why: 'A label that is spelt differently sends the page to the default receiver, a channel that nobody has read since it was set up. The alert fires, the graph shows it, and the team that could act hears of it from customers.',
  severity: 'error',
  policy: ['alerts.alertmanager', 'alerts.ownerLabel', 'alerts.requireFor'],
  messages,
  examples: {
    good: [
      {
        title:
          'The first route that matches leads to the owner; a template, and a label that the series may bring, are known when it fires',
        files: `${ROUTES}${HANDBOOK}${alerts(
          `${DOWN}, app: search }`,
          `SearchSlow; expr: search_duration_seconds > 2; labels: { severity: critical, app: catalogue }`,
          `SearchShardLost; expr: search_shards_lost > 0; labels: { severity: critical, app: '{{ $labels.tier }}' }`,
          `SearchIndexOld; expr: time() - search_index_time > 3600; labels: { severity: critical }`,
        )}`,
      },
      {
        title: 'By a label that names the owner',
        files: `-- handbook.yaml --
title: Example Shop operations
alerts:
  ownerLabel: team
${HANDBOOK}${alerts(`${DOWN}, team: search }`)}`,
      },
      {
        title: 'Nothing says how alerts are routed',
        files: `${HANDBOOK}${alerts(`${DOWN} }`)}`,
      },
    ],
    bad: [
      {
        title:
          'An alert that nobody’s route takes, one that another team gets, and a team without receivers',
        files: `${ROUTES}${HANDBOOK}-- teams/orders.yaml --
name: Orders
-- services/orders.mdx --
---
title: Orders
owner: orders
---
${alerts(
  `${DOWN}, app: serach }`,
  `SearchSlow; expr: search_duration_seconds > 2; labels: { severity: critical, app: payments }`,
  `OrdersDown; expr: up{job="orders"} == 0; labels: { severity: critical, service: orders }`,
  `OrdersSlow; expr: orders_duration_seconds > 2; labels: { severity: critical, service: orders }`,
)}`,
        reports: [
          'alerts/search.yaml:4:16  error  `SearchDown` reaches `default`, and its owner `search` has `search-pager` and `search-chat`; add a route to one of them, or correct the labels',
          'alerts/search.yaml:7:16  error  `SearchSlow` reaches `payments-pager`, and its owner `search` has `search-pager` and `search-chat`; add a route to one of them, or correct the labels',
          'teams/orders.yaml:1:1  error  Nothing says which receivers reach the team `orders`, which owns services with alerts; list them in `receivers`',
        ],
      },
      {
        title: 'A label that names the owner, and no route that asks for it',
        files: `${ROUTES.replace('alerts:\n', 'alerts:\n  ownerLabel: team\n')}${HANDBOOK}${alerts(
          `${DOWN}, app: other, team: search }`,
          `${DOWN.replace('Down', 'Lost')}, team: payments }`,
        )}`,
        reports: [
          'alerts/search.yaml:4:16  error  `SearchDown` reaches `default`, and its owner `search` has `search-pager` and `search-chat`; add a route to one of them, or correct the labels',
          'alerts/search.yaml:9:45  error  The label `team` is `payments`, and `search` owns the service of this alert; write `search`, or correct the owner',
        ],
      },
      {
        title: 'A service that a person owns is the concern of her team',
        files: `${ROUTES}${HANDBOOK.replace('Souza', 'Souza\n  team: search').replace('owner: search', 'owner: ana')}${alerts(
          `${DOWN}, app: other }`,
        )}`,
        reports: [
          'alerts/search.yaml:4:16  error  `SearchDown` reaches `default`, and its owner `search` has `search-pager` and `search-chat`; add a route to one of them, or correct the labels',
        ],
      },
      {
        title: 'No label that names the owner, and one that names another team',
        files: `-- handbook.yaml --
title: Example Shop operations
alerts:
  ownerLabel: team
${HANDBOOK}${alerts(
          `${DOWN} }`,
          `SearchSlow; expr: search_duration_seconds > 2; labels: { severity: critical, team: payments }`,
        )}`,
        reports: [
          'alerts/search.yaml:4:16  error  `SearchDown` has no label `team`, by which it is routed; add it with `search`, the team that owns its service',
          'alerts/search.yaml:9:45  error  The label `team` is `payments`, and `search` owns the service of this alert; write `search`, or correct the owner',
        ],
      },
    ],
  },
  check(handbook, report) {
    const { ownerLabel } = handbook.settings.alerts;
    const untold = new Set<Document>();
    for (const { alert, team } of owned(handbook)) {
      const subject = subjectOf(alert);
      const { name } = alert;
      const label = ownerLabel === undefined ? undefined : alert.labels.get(ownerLabel);
      // A wrong label is why the routes lead elsewhere; it alone is told.
      if (ownerLabel !== undefined && (!label || label.value === ''))
        report({
          message: messages.unlabelled({ name, label: ownerLabel, team: team.id }),
          place: (label ?? alert).place,
          subject,
        });
      else if (label && !label.value.includes('{{') && label.value.toLowerCase() !== team.id)
        report({
          message: messages.other({ label: ownerLabel!, value: label.value, team: team.id }),
          place: label.place,
          subject,
        });
      // What is wrong with the configuration itself is told where it stands.
      else if (handbook.routing) {
        const receivers = handbook.receiversOf(team);
        if (receivers.length === 0) {
          if (!untold.has(team))
            report({
              message: messages.unreached({ team: team.id }),
              place: team.keyPlace('/receivers'),
              subject: subjectOf(team),
            });
          untold.add(team);
          continue;
        }
        const routes = handbook.routesOf(alert);
        if (!routes || routes.some(({ receiver }) => receivers.includes(receiver))) continue;
        report({
          message: messages.elsewhere({
            name,
            reached: handbook.list([...new Set(routes.map(({ receiver }) => receiver))]),
            team: team.id,
            own: handbook.list(receivers),
          }),
          place: alert.place,
          subject,
          related: routes.map(({ place }) => ({ message: 'A route takes it here', place })),
        });
      }
    }
  },
});

/** The alerts that somebody is called for, each with the team that owns its service, or whose member does. */
function* owned(handbook: Handbook): Generator<{ alert: Alert; team: Document }> {
  for (const alert of handbook.alerts) {
    const service = handbook.needsRunbook(alert) ? handbook.serviceOf(alert) : undefined;
    const owner = service && handbook.named(service, '/owner');
    // A person is paged with her team.
    const team = owner?.kind === 'person' ? handbook.named(owner, '/team') : owner;
    if (team?.kind === 'team') yield { alert, team };
  }
}
