// S0: technology operations and reliability, as the preset `ownership` has it.
import { drop, field, page, policy, remove, report, rowsOf, rule, swap } from '../table.ts';

const CHECKOUT = 'services/checkout.md';
const DATABASE = 'services/orders-db.md';
const ALERTS = 'alerts/checkout.yaml';
const DOWN = 'incidents/2026-10-06-checkout-down.yaml';
const REVIEW = 'postmortems/2026-10-06-checkout-down.md';
const EARLIER = 'postmortems/2026-08-20-checkout-down.md';
const RFC = 'rfcs/0001-partition-orders.md';
const HANDBOOK = 'handbook.yaml';
const SAYS = 'title: Example Shop operations';
const OTHER = '          runbook: https://ops.example.com/runbooks/checkout/errors/\n';
const URL = '          runbook_url: https://ops.example.com/runbooks/checkout/errors/\n';

export const ownership = rowsOf('S0', 'ownership', [
  [
    'Four guides say who owns what, how incidents are answered, what on-call means and what is promised',
    rule('policy/required-documents', remove('guide/incident-response.md'), SAYS, HANDBOOK),
    page('/policy/'),
  ],
  [
    'Uptime is predictable',
    field('service', '/slos/0/target', swap(CHECKOUT, 'target: 99.9', 'target: high')),
    report('views/metrics.ts#impactMinutes'),
    page('/slos/'),
  ],
  [
    'Issues are detected early and resolved quickly',
    report('views/metrics.ts#timesOf'),
    report('views/trend.ts#trend'),
    field('incident', '/detectedAt', swap(DOWN, '2026-10-06T10:02:00Z', 'soon')),
  ],
  [
    'Follow-through reduces repeated incidents',
    rule('postmortem/action-on-time', swap(REVIEW, '2026-12-01', '2026-11-20'), 'due: 2026-11-20'),
    rule(
      'postmortem/recurrence-linked',
      drop(REVIEW, 'recurrenceOf: [2026-08-20-checkout-down]\n'),
      'category: deployment',
    ),
    report('views/recurrences.ts#recurrences'),
  ],
  ['Operational work is visible and planned', page('/actions/'), page('/calendar/')],
  [
    'Somebody owns each service, and somebody stands in',
    rule('service/has-owner', drop(CHECKOUT, 'owner: checkout\n'), '---'),
    rule('service/has-backup-owner', drop(CHECKOUT, 'backup: ben\n'), '---'),
    rule(
      'service/backup-is-not-owner',
      swap(CHECKOUT, 'backup: ben', 'backup: checkout'),
      'backup: checkout',
    ),
    rule(
      'reference/resolves',
      swap(CHECKOUT, 'owner: checkout', 'owner: chekout'),
      'owner: chekout',
    ),
  ],
  [
    'Owners maintain runbooks, dashboards and the routing of alerts',
    rule(
      'service/has-runbook',
      swap('runbooks/checkout/errors.md', 'service: checkout', 'service: orders-db'),
      '---',
      CHECKOUT,
    ),
    rule('service/has-dashboards', swap(CHECKOUT, 'kind: drilldown', 'kind: overview'), 'dashb'),
    rule('alert/routed-to-owner', drop('teams/checkout.yaml', 'receivers: [checkout-pager]\n')),
  ],
  [
    'Ownership is reviewed every quarter',
    rule(
      'service/ownership-fresh',
      swap(CHECKOUT, 'ownershipVerified: 2026-10-01', 'ownershipVerified: 2026-08-01'),
      'ownershipVerified: 2026-08-01',
    ),
    policy('ownership.verifyEvery', 'P3M'),
  ],
  [
    'Ownership is updated when teams change',
    rule(
      'service/owner-active',
      swap('people.yaml', 'name: Dora Lind', 'name: Dora Lind\n  leftOn: 2026-11-01'),
      'backup: dora',
      DATABASE,
    ),
  ],
  [
    'Each service has a target of uptime',
    rule(
      'service/has-slo',
      drop(
        CHECKOUT,
        'slos:\n  - name: availability\n    kind: availability\n    target: 99.9\n    window: P30D\n',
      ),
      '---',
    ),
  ],
  [
    'Error budgets balance speed and stability',
    rule(
      'service/has-error-budget-policy',
      drop(CHECKOUT, 'errorBudgetPolicy: Reliability work comes first until the budget is back.\n'),
      '---',
    ),
    policy('budgets.onExhausted', 'review'),
  ],
  [
    'The top risks are reviewed every month',
    rule(
      'risk/reviewed',
      swap('risks/single-payment-provider.yaml', 'reviewed: 2026-11-03', 'reviewed: 2026-10-03'),
      'reviewed: 2026-10-03',
    ),
    policy('reports.ops-check-in.every', 'P1M'),
    page('/risks/'),
  ],
  [
    'Logs are structured and carry correlation ids',
    rule('service/telemetry-baseline', drop(CHECKOUT, '    correlationId: request_id\n'), 'logs:'),
    rule(
      'service/telemetry-baseline',
      swap(CHECKOUT, 'structured: true', 'structured: false'),
      'structured: false',
    ),
  ],
  [
    'The four signals of a service are measured',
    rule('service/telemetry-baseline', swap(CHECKOUT, 'throughput, ', ''), 'metrics:'),
    policy('telemetry.metrics', ['latency', 'error rate', 'throughput', 'saturation']),
  ],
  [
    'Critical workflows are traced from end to end',
    rule('service/telemetry-baseline', drop(CHECKOUT, '  traces:\n    system: Tempo\n'), 'telem'),
    policy('telemetry.tracesFor', 'critical'),
  ],
  [
    'A dashboard says whether the service is well, and another where it is not',
    rule('service/has-dashboards', swap(DATABASE, 'kind: overview', 'kind: drilldown'), 'dashb'),
    policy('services.dashboards', ['overview', 'drilldown']),
    page('/dashboards/'),
  ],
  [
    'There are four severities, named Sev 1 to Sev 4',
    rule('incident/known-severity', swap(DOWN, 'Sev 1', 'Sev 5'), 'severity: Sev 5'),
    policy('severities.sev1.label', 'Sev 1'),
    policy('severities.sev1.definition', 'Critical outage.'),
    policy('severities.sev4.label', 'Sev 4'),
    policy('severities.sev4.definition', 'Minor issue.'),
  ],
  [
    'An incident has an incident lead, a communications lead and a resolver',
    rule('incident/has-roles', drop(DOWN, '  communications lead: ben\n'), 'incident lead: ana'),
    policy('roles.incident-lead.label', 'Incident lead'),
    policy('roles.communications-lead.label', 'Communications lead'),
    policy('roles.resolver.label', 'Resolver'),
  ],
  [
    'Stakeholders are told within 30 minutes of Sev 1 and 2',
    rule(
      'incident/notified-on-time',
      swap(DOWN, 'at: 2026-10-06T10:20:00Z', 'at: 2026-10-06T10:33:00Z'),
      'at: 2026-10-06T10:33:00Z',
    ),
    policy('severities.sev1.notifyWithin', 'PT30M'),
    policy('severities.sev2.notifyWithin', 'PT30M'),
  ],
  [
    'Those inside hear of Sev 1 and 2 once in 60 minutes at least',
    rule(
      'incident/updated-on-time',
      drop(
        DOWN,
        '  - at: 2026-10-06T11:10:00Z\n    audience: internal\n    text: The release is being rolled back.\n',
      ),
      'mitigatedAt',
    ),
    policy('severities.sev1.updateEvery', 'PT60M'),
    policy('severities.sev2.updateEvery', 'PT60M'),
  ],
  [
    'The review is complete within 5 business days',
    rule('incident/has-postmortem', remove(REVIEW), 'severity: Sev 1', DOWN),
    rule(
      'postmortem/on-time',
      swap(REVIEW, 'publishedOn: 2026-10-12', 'publishedOn: 2026-10-14'),
      'publishedOn: 2026-10-14',
    ),
    policy('postmortems.dueWithin', '5bd'),
    page('/postmortems/'),
  ],
  [
    'A review names what caused the incident, what added to it and what is done',
    rule('postmortem/has-sections', swap(REVIEW, '## Root cause', '## Notes'), '---'),
    rule('postmortem/has-sections', swap(REVIEW, '## Contributing factors', '## Notes'), '---'),
    rule(
      'postmortem/has-actions',
      drop(
        EARLIER,
        [
          'actions:',
          '  - id: A1',
          '    title: Run the migrations in the pipeline',
          '    owner: checkout',
          '    due: 2026-09-15',
          '    type: prevent',
          '    tracker: https://git.example.com/ops/backlog/issues/7',
          '    status: done',
          '    closedOn: 2026-09-14',
          '',
        ].join('\n'),
      ),
      'status: published',
    ),
  ],
  [
    'Actions have an owner, a due date and an address in the backlog',
    rule('postmortem/action-has-owner', drop(REVIEW, '    owner: platform\n'), 'id: A2'),
    rule('postmortem/action-has-due-date', drop(REVIEW, '    due: 2026-12-01\n'), 'id: A2'),
    rule(
      'postmortem/action-tracked',
      drop(REVIEW, '    tracker: https://git.example.com/ops/backlog/issues/13\n'),
      'id: A2',
    ),
    page('/actions/'),
  ],
  [
    'Every change in production has a deployment note',
    rule(
      'change/has-note',
      remove('change-notes/2026-09-16-partition-orders.yaml'),
      'status: implemented',
      RFC,
    ),
    page('/changes/'),
  ],
  [
    'A change of high risk has a rollback plan and a peer’s review',
    rule('rfc/has-rollback-plan', swap(RFC, '## Rollback plan', '## Notes'), 'risk: High'),
    rule('rfc/approved', swap(RFC, 'role: peer', 'role: on-call'), 'by: ben'),
  ],
  [
    'Migrations of data and changes of infrastructure have a maintenance window',
    rule(
      'rfc/in-window',
      drop(RFC, '  window:\n    start: 2026-09-16T02:00:00Z\n    end: 2026-09-16T04:00:00Z\n'),
      'change:',
    ),
    policy('changes.kinds.infrastructure.window', 'maintenance'),
    page('/windows/'),
  ],
  [
    'All production data is backed up',
    rule(
      'service/has-backups',
      drop(DATABASE, 'backups:\n  schedule: daily\n  every: P1D\n'),
      '---',
    ),
  ],
  [
    'Restores are verified every quarter',
    rule(
      'drill/restore-on-time',
      swap('drills/2026-10-15-orders-db-restore.yaml', 'on: 2026-10-15', 'on: 2026-08-15'),
      'on: 2026-08-15',
    ),
    policy('continuity.restoreEvery', 'P3M'),
    page('/drills/'),
  ],
  [
    'There is a recovery plan with targets of time and of loss',
    rule('service/has-recovery-targets', drop(DATABASE, '  rpo: PT1H\n'), 'recovery:'),
    rule('policy/required-documents', remove('guide/disaster-recovery.md'), SAYS, HANDBOOK),
    report('views/recovery.ts#recoveryTable'),
  ],
  [
    'Failover is tested twice a year',
    rule(
      'drill/failover-on-time',
      swap('drills/2026-08-12-orders-db-failover.yaml', 'on: 2026-08-12', 'on: 2026-05-12'),
      'on: 2026-05-12',
    ),
    policy('continuity.failoverEvery', 'P6M'),
  ],
  [
    'Alerting is central, and routes by the owner of the service',
    rule('control/declared', remove('controls/central-alerting.yaml'), SAYS, HANDBOOK),
    rule(
      'alert/routed-to-owner',
      swap('alertmanager.yaml', 'service="checkout"', 'service="cart"'),
      'CheckoutErrors',
      ALERTS,
    ),
    rule(
      'alert/known-service',
      swap(
        ALERTS,
        `service: checkout\n        annotations:\n${URL}`,
        `service: cart\n        annotations:\n${URL}`,
      ),
      'cart',
    ),
  ],
  [
    'Runbooks are linked from alerts',
    rule('alert/has-runbook', swap(ALERTS, URL, '          summary: Errors\n'), 'CheckoutErrors'),
    rule('alert/runbook-exists', swap(ALERTS, URL, URL.replace('errors', 'error')), 'error/'),
    rule(
      'runbook/reached',
      [
        swap(ALERTS, URL, URL.replace('ops.', 'wiki.')),
        swap(ALERTS, OTHER, OTHER.replace('ops.', 'wiki.')),
      ],
      '---',
      'runbooks/checkout/errors.md',
    ),
  ],
  [
    'Templates of the status page are ready',
    rule('policy/has-status-templates', remove('templates/incident.md'), SAYS, HANDBOOK),
    page('/templates/'),
  ],
  [
    'Leadership has a weekly snapshot of reliability',
    policy('reports.reliability-snapshot.every', 'P7D'),
    policy('reports.reliability-snapshot.audience', 'Leadership'),
    report('views/reports.ts#reportOf'),
    report('views/reports.ts#weeks'),
    page('/reports/weekly/<week>/'),
  ],
  [
    'Product and operations have monthly trends of incidents',
    policy('reports.incident-trends.every', 'P1M'),
    policy('reports.incident-trends.audience', 'Product and operations'),
    report('views/reports.ts#months'),
    page('/reports/monthly/<month>/'),
  ],
  [
    'Somebody takes a critical page in 5 minutes',
    rule(
      'incident/acknowledged-on-time',
      swap(DOWN, 'acknowledgedAt: 2026-10-06T10:05:00Z', 'acknowledgedAt: 2026-10-06T10:08:00Z'),
      'acknowledgedAt: 2026-10-06T10:08:00Z',
    ),
    policy('severities.sev1.acknowledgeWithin', 'PT5M'),
  ],
  [
    'What prevents another top incident is done within a month',
    rule('postmortem/action-on-time', swap(REVIEW, '2026-11-02', '2026-11-12'), 'due: 2026-11-12'),
    policy('actions.dueWithin.prevent', 'P1M'),
  ],
  [
    'The load of those on call is predictable and respected',
    report('views/on-call-load.ts#onCallLoad'),
    page('/reports/on-call/'),
    rule(
      'control/declared',
      drop('controls/on-call-load.yaml', 'evidence: https://wiki.example.com/on-call-load\n'),
      'title:',
    ),
  ],
]);
