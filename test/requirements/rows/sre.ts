// S1: the operations guide, as the preset `sre` has it.
import { drop, field, page, policy, remove, report, rowsOf, rule, swap } from '../table.ts';

const API = 'services/api.md';
const WEBSITE = 'services/website.md';
const ETL = 'services/etl.md';
const DATABASE = 'services/db.md';
const FILES = 'services/files.md';
const TEAM = 'teams/platform.yaml';
const ALERTS = 'alerts/platform.yaml';
const GUIDE = 'guide/operations.md';
const DOWN = 'incidents/2026-10-06-api-down.yaml';
const SLOW = 'incidents/2026-10-20-api-slow.yaml';
const STUCK = 'incidents/2026-11-19-queue-stuck.yaml';
const DOWN_REVIEW = 'postmortems/2026-10-06-api-down.md';
const SLOW_REVIEW = 'postmortems/2026-10-20-api-slow.md';
const HIGH = 'docs/rfcs/0001-move-the-queue.md';
const MEDIUM = 'docs/rfcs/0002-split-a-column.md';
const LOW = 'docs/rfcs/0003-rename-a-flag.md';
const STORM = 'https://ops.example.com/runbooks/cache-miss-storm/';
const QUEUE = 'https://ops.example.com/runbooks/queue-backlog/';
const OTHER = `          playbook: ${STORM}\n`;
const HANDBOOK = 'handbook.yaml';
const SAYS = 'title: Example Shop operations';
const RESPONDERS = ['ic', 'ops', 'comms', 'scribe'];

export const sre = rowsOf('S1', 'sre', [
  [
    'The guide has a version',
    rule('document/version-format', drop(GUIDE, 'version: "v2.1"\n'), '---'),
    rule('document/version-format', swap(GUIDE, '"v2.1"', '"second"'), 'version: "second"'),
  ],
  [
    'The guide says for whom it is written',
    rule('document/has-audience', drop(GUIDE, 'audience: [engineers, SRE, operations]\n'), '---'),
  ],
  [
    'There are Prod, Staging, which mirrors it, and Dev',
    policy('environments.prod.label', 'Prod'),
    policy('environments.staging.mirrors', 'prod'),
    policy('environments.dev.label', 'Dev'),
    field(
      'runbook',
      '/environments/0',
      swap('runbooks/api-elevated-errors.md', 'environments: [prod]', 'environments: prod'),
    ),
  ],
  [
    'Regions and residency of data are noted',
    rule('service/data-region', drop(API, 'dataRegions: [eu-west-1]\n'), 'dataClass: personal'),
    field(
      'service',
      '/residency',
      swap(API, 'residency: The data stays in the EU.', 'residency: 7'),
    ),
  ],
  [
    'There is a schedule with a primary and a secondary on call',
    rule(
      'service/has-oncall',
      drop(
        TEAM,
        'onCall:\n  provider: pagerduty\n  schedule: ops-core\n  primary: ana\n  secondary: ben\n',
      ),
    ),
    field('team', '/onCall/primary', swap(TEAM, 'primary: ana', 'primary: [ana]')),
    field('team', '/onCall/secondary', swap(TEAM, 'secondary: ben', 'secondary: [ben]')),
    field('team', '/onCall/provider', swap(TEAM, 'provider: pagerduty', 'provider: []')),
  ],
  [
    'Escalation goes from on-call to the platform, the manager and the director',
    rule('service/has-escalation', drop(TEAM, '  - level: Director\n    to: dora\n')),
    policy('ownership.escalationLevels', 4),
  ],
  [
    'There are channels for alerts and for incidents, and an address',
    policy('channels.alerts.address', '#ops-alerts'),
    policy('channels.incidents.address', '#incidents'),
    policy('channels.email.address', 'ops@company.tld'),
    page('/contacts/'),
  ],
  [
    'Availability is 99.9 % a month',
    rule('slo/meets-policy', swap(API, 'target: 99.9\n', 'target: 99.5\n'), 'target: 99.5'),
    rule('slo/meets-policy', swap(API, 'window: P1M', 'window: P3M'), 'window: P3M'),
  ],
  [
    'Reads answer within 150 and 500 ms, writes within 300 and 800 ms',
    rule('slo/meets-policy', swap(API, 'threshold: 0.15', 'threshold: 0.2'), 'threshold: 0.2'),
    rule('slo/meets-policy', swap(API, 'threshold: 0.5', 'threshold: 0.6'), 'threshold: 0.6'),
    rule('slo/meets-policy', swap(API, 'threshold: 0.3', 'threshold: 0.4'), 'threshold: 0.4'),
    rule('slo/meets-policy', swap(API, 'threshold: 0.8', 'threshold: 0.9'), 'threshold: 0.9'),
  ],
  [
    'Fewer than 1 % of the answers are errors',
    rule('slo/meets-policy', swap(API, 'target: 99.2', 'target: 98'), 'target: 98'),
    rule(
      'slo/covers-policy',
      drop(API, '  - name: errors\n    kind: error-rate\n    target: 99.2\n'),
      'slos:',
    ),
  ],
  [
    'Data of pipelines is at most 15 minutes old at p95',
    rule('slo/meets-policy', swap(ETL, 'threshold: 900', 'threshold: 1200'), 'threshold: 1200'),
  ],
  [
    'The largest part of a page is painted within 2.5 s at p75',
    rule('slo/meets-policy', swap(WEBSITE, 'threshold: 2.4', 'threshold: 2.6'), 'threshold: 2.6'),
  ],
  [
    'There are dashboards of the platform, the API, the database and the queues',
    rule(
      'policy/required-dashboards',
      swap(ETL, 'title: Queues', 'title: Pipelines'),
      SAYS,
      HANDBOOK,
    ),
    policy('services.dashboardTitles', ['Platform Overview', 'API', 'DB', 'Queues']),
    page('/dashboards/'),
  ],
  [
    'Logs are kept for 30 days',
    rule('service/retention', swap(API, 'logs: P30D', 'logs: P14D'), 'logs: P14D'),
    policy('retention.logs', 'P30D'),
  ],
  [
    'Requests are traced',
    rule(
      'service/telemetry-baseline',
      drop(API, 'telemetry:\n  traces:\n    system: Jaeger\n'),
      '---',
    ),
    field('service', '/telemetry/traces/system', swap(API, 'system: Jaeger', 'system: []')),
  ],
  [
    'Alerts are actionable, have a severity and link to a runbook',
    rule('alert/known-severity', swap(ALERTS, 'severity: S4', 'severity: S9'), 'severity: S9'),
    rule(
      'alert/actionable',
      swap('runbooks/queue-backlog.md', '## Mitigation', '## Notes'),
      'runbooks/queue-backlog/',
      ALERTS,
    ),
    rule(
      'alert/runbook-exists',
      swap(ALERTS, OTHER, OTHER.replace('storm', 'rain')),
      'cache-miss-rain',
    ),
  ],
  [
    'Alerts are silenced during maintenance',
    rule(
      'window/silences-alerts',
      drop(HANDBOOK, '        silences: [DatabaseCpuHigh]\n'),
      'high-risk',
    ),
    rule(
      'window/silences-alerts',
      swap(HANDBOOK, '[DatabaseCpuHigh]', '[DatabaseSlow]'),
      'silences',
    ),
    page('/windows/'),
  ],
  [
    'S1 is a full outage or a breach, over in 30 minutes, with everybody on one call',
    policy('severities.sev1.criteria', ['Full outage', 'Security breach']),
    policy('severities.sev1.restoreWithin', 'PT30M'),
    rule('incident/has-bridge', drop(DOWN, 'bridge: https://meet.example.com/bridge\n'), 'S1'),
    rule(
      'incident/restored-on-time',
      swap(DOWN, 'mitigatedAt: 2026-10-06T10:28:00Z', 'mitigatedAt: 2026-10-06T10:40:00Z'),
      'mitigatedAt',
    ),
  ],
  [
    'S2 is a partial outage, over in 2 hours',
    policy('severities.sev2.restoreWithin', 'PT2H'),
    rule(
      'incident/restored-on-time',
      [swap(SLOW, 'startedAt: 2026-10-20T10:00:00Z', 'startedAt: 2026-10-20T09:10:00Z')],
      'mitigatedAt',
    ),
  ],
  [
    'S3 has limited impact and is answered in business hours',
    policy('severities.sev3.hours', 'business-hours'),
  ],
  [
    'S4 has no impact and is tracked and triaged',
    policy('severities.sev4.hours', 'planned'),
    rule(
      'incident/known-severity',
      swap('incidents/2026-11-02-report-late.yaml', 'severity: S4', 'severity: S5'),
      'severity: S5',
    ),
  ],
  [
    'A page is acknowledged within 5 minutes',
    rule(
      'incident/acknowledged-on-time',
      swap(SLOW, 'acknowledgedAt: 2026-10-20T10:05:00Z', 'acknowledgedAt: 2026-10-20T10:09:00Z'),
      'acknowledgedAt',
    ),
    policy('severities.sev1.acknowledgeWithin', 'PT5M'),
    policy('severities.sev2.acknowledgeWithin', 'PT5M'),
  ],
  [
    'From S2 on there is a channel and an entry on the status page',
    rule('incident/has-channel', drop(SLOW, "channel: '#incidents'\n"), 'severity: S2'),
    rule(
      'incident/has-status-page',
      drop(SLOW, 'statusPage: https://status.example.com/incidents/2\n'),
      'severity: S2',
    ),
    policy('severities.sev3.statusPage', undefined),
  ],
  [
    'IC, Ops, Comms and Scribe are assigned',
    rule('incident/has-roles', drop(DOWN, '  Scribe: dora\n'), 'IC: ana'),
    policy('severities.sev1.roles', RESPONDERS),
    policy('roles.ic.label', 'IC'),
  ],
  [
    'The timeline is captured',
    rule(
      'incident/timeline',
      drop(DOWN, 'timeline:\n  - at: 2026-10-06T10:10:00Z\n    text: Traffic was switched.\n'),
      'severity: S1',
    ),
  ],
  [
    'Updates of S1 and S2 go out every 30 minutes',
    rule(
      'incident/updated-on-time',
      swap(SLOW, '  - at: 2026-10-20T10:58:00Z', '  - at: 2026-10-20T11:02:00Z'),
      'at: 2026-10-20T11:02:00Z',
    ),
    policy('severities.sev1.updateEvery', 'PT30M'),
    policy('severities.sev2.updateEvery', 'PT30M'),
  ],
  [
    'It is declared resolved, and the postmortem is scheduled',
    rule('postmortem/scheduled', drop(STUCK, 'reviewScheduledFor: 2026-11-24\n'), 'severity: S2'),
    field('incident', '/resolvedAt', swap(DOWN, '2026-10-06T12:30:00Z', 'at last')),
    page('/calendar/'),
  ],
  [
    'The first responder has a checklist',
    rule('policy/required-playbooks', remove('playbooks/first-responder.md'), SAYS, HANDBOOK),
    page('/playbooks/<id>/'),
  ],
  [
    'The template of the status page has summary, impact, timeline, mitigation and next steps',
    rule(
      'policy/has-status-templates',
      swap('templates/incident.md', '## Next steps', '## Notes'),
      '---',
    ),
    policy('statusPage.sections', ['Summary', 'Impact', 'Timeline', 'Mitigation', 'Next steps']),
    page('/templates/'),
  ],
  [
    'Postmortems of S1 and S2 are blameless and done within 5 business days',
    rule(
      'postmortem/on-time',
      swap(DOWN_REVIEW, 'publishedOn: 2026-10-12', 'publishedOn: 2026-10-14'),
      'publishedOn: 2026-10-14',
    ),
    rule('incident/has-postmortem', remove(SLOW_REVIEW), 'severity: S2', SLOW),
    rule(
      'postmortem/blameless',
      swap(DOWN_REVIEW, 'The scanner was off.', 'It was a human error.'),
      'human error',
    ),
    policy('postmortems.requiredFor', ['sev1', 'sev2']),
    policy('postmortems.dueWithin', '5bd'),
  ],
  [
    'A postmortem has eight parts, the actions with owners and dates',
    rule('postmortem/has-sections', swap(DOWN_REVIEW, '## Detection', '## Notes'), '---'),
    rule('postmortem/action-has-owner', drop(SLOW_REVIEW, '    owner: platform\n'), 'id: A1'),
    rule('postmortem/action-has-due-date', drop(SLOW_REVIEW, '    due: 2026-12-01\n'), 'id: A1'),
    policy('postmortems.sections', [
      'Impact',
      'Detection',
      'Root cause',
      'Contributing factors',
      'What went well',
      'What did not go well',
    ]),
  ],
  [
    'Actions are tracked to closure, and reviewed every week',
    rule('postmortem/action-on-time', swap(SLOW_REVIEW, '2026-12-01', '2026-11-20'), 'due:'),
    rule(
      'postmortem/closed-when-done',
      drop(DOWN_REVIEW, '    closedOn: 2026-10-08\n'),
      'status: done',
    ),
    policy('actions.reviewEvery', 'P7D'),
    report('views/ops-review.ts#opsReview'),
    page('/reports/ops-review/'),
    page('/actions/'),
  ],
  [
    'Proposals are RFCs in their folder, with a risk of Low, Med or High',
    rule('rfc/risk', swap(HIGH, 'risk: High', 'risk: Huge'), 'risk: Huge'),
    field(
      'handbook',
      '/content/rfc',
      swap(HANDBOOK, 'rfc: docs/rfcs/*.md', 'rfc: 7'),
      'document/schema',
    ),
    policy('changes.risks', ['low', 'medium', 'high']),
    policy('changes.risks.medium.label', 'Med'),
  ],
  [
    'High risk happens on Tuesday or Thursday, 02:00 to 04:00 UTC',
    rule(
      'rfc/in-window',
      swap(HIGH, '    start: 2026-12-01T02:00:00Z', '    start: 2026-12-01T01:00:00Z'),
      'start: 2026-12-01T01:00:00Z',
    ),
    policy('changes.windows.high-risk.days', ['tue', 'thu']),
    policy('changes.windows.high-risk.start', '02:00'),
    policy('changes.windows.high-risk.end', '04:00'),
    policy('changes.windows.high-risk.timezone', 'UTC'),
  ],
  [
    'Low is approved by oneself, Med by a peer and on-call, High by the manager and on-call',
    rule('rfc/approved', swap(HIGH, 'role: EM', 'role: peer'), 'by: cleo'),
    rule('rfc/approved', swap(MEDIUM, 'role: on-call', 'role: peer'), 'by: cleo'),
    rule('rfc/approved', swap(LOW, 'role: author', 'role: peer'), 'by: ben'),
    policy('changes.risks.low.approvers', ['author']),
    policy('changes.risks.medium.approvers', ['peer', 'on-call']),
    policy('changes.risks.high.approvers', ['EM', 'on-call']),
  ],
  [
    'Tests, health checks, backups, comms and rollback are looked at before a deployment',
    rule('rfc/checklist', drop(HIGH, '    - { item: comms-drafted, done: false }\n'), 'checklist:'),
    policy('changes.checklist', [
      'tests-green',
      'health-checks',
      'backups',
      'comms-drafted',
      'rollback-plan',
    ]),
  ],
  [
    'Work is merged to one protected branch, with required checks',
    rule('service/delivery', swap(API, 'trunkBased: true', 'trunkBased: false'), 'trunkBased'),
    rule('control/declared', remove('controls/protected-branches.yaml'), SAYS, HANDBOOK),
  ],
  [
    'A canary takes 5, 25, 50 and 100 %, and rolls back by itself',
    rule('service/delivery', swap(API, '[5, 25, 50, 100]', '[10, 100]'), 'canarySteps'),
    rule(
      'service/delivery',
      swap(API, 'autoRollback: true', 'autoRollback: false'),
      'autoRollback',
    ),
    policy('services.delivery.canarySteps', [5, 25, 50, 100]),
  ],
  [
    'Infrastructure is Terraform, with the output of the plan',
    rule('rfc/has-plan-output', drop(HIGH, '  plan: https://ci.example.com/plans/12\n'), 'kind:'),
    rule('service/infrastructure', swap(API, 'tool: Terraform', 'tool: Pulumi'), 'tool: Pulumi'),
  ],
  [
    'Migrations of databases are backward-compatible and behind a flag',
    rule(
      'rfc/migration',
      swap(MEDIUM, 'backwardCompatible: true', 'backwardCompatible: false'),
      'back',
    ),
    rule('rfc/migration', drop(MEDIUM, '    flag: split-address\n'), 'migration:'),
  ],
  [
    'There is a runbook for elevated errors of the API',
    rule(
      'policy/required-runbooks',
      [
        remove('runbooks/api-elevated-errors.md'),
        swap(ALERTS, 'runbooks/api-elevated-errors/', 'runbooks/queue-backlog/'),
      ],
      SAYS,
      HANDBOOK,
    ),
  ],
  [
    'There is a runbook for a busy database',
    rule(
      'policy/required-runbooks',
      [
        remove('runbooks/database-cpu-high.md'),
        swap(ALERTS, 'runbooks/database-cpu-high/', 'runbooks/queue-backlog/'),
      ],
      SAYS,
      HANDBOOK,
    ),
  ],
  [
    'There is a runbook for a backlog of the queue',
    rule(
      'policy/required-runbooks',
      [remove('runbooks/queue-backlog.md'), swap(ALERTS, QUEUE, STORM)],
      SAYS,
      HANDBOOK,
    ),
  ],
  [
    'There is a runbook for a storm of cache misses',
    rule(
      'policy/required-runbooks',
      [
        remove('runbooks/cache-miss-storm.md'),
        swap(ALERTS, `runbook_url: ${STORM}`, `runbook_url: ${QUEUE}`),
        swap(ALERTS, `playbook: ${STORM}`, `playbook: ${QUEUE}`),
      ],
      SAYS,
      HANDBOOK,
    ),
  ],
  [
    'There is a runbook for certificates, and alerts 30, 7 and 3 days ahead',
    rule(
      'policy/required-runbooks',
      swap('runbooks/tls-cert-expiry.md', 'service: website', 'service: website\nstatus: retired'),
      SAYS,
      HANDBOOK,
    ),
    field(
      'runbook',
      '/params/0/example',
      swap('runbooks/tls-cert-expiry.md', 'example: shop.example.com', 'example: []'),
    ),
    page('/alerts/<name>/'),
  ],
  [
    'Services are patched every month, and critical flaws within 72 hours',
    rule('service/patched', swap(API, 'patched: 2026-11-10', 'patched: 2026-09-10'), 'patched:'),
    rule(
      'postmortem/action-on-time',
      swap(DOWN_REVIEW, 'due: 2026-10-09', 'due: 2026-10-12'),
      'due:',
    ),
    policy('services.patchEvery', 'P1M'),
    policy('actions.dueWithin.patch', 'PT72H'),
  ],
  [
    'Secrets are in a vault, rotated every quarter and after an incident',
    rule(
      'service/secret-rotation',
      swap(API, 'rotated: 2026-10-01', 'rotated: 2026-07-01'),
      'rotated',
    ),
    rule(
      'postmortem/secrets-rotated',
      drop(DOWN_REVIEW, 'secretsRotatedOn: 2026-10-07\n'),
      'incident:',
    ),
    rule('control/declared', remove('controls/secrets-vault.yaml'), SAYS, HANDBOOK),
    policy('services.rotateSecretsEvery', 'P3M'),
  ],
  [
    'Rights are few, given for a short time, and reviewed every quarter',
    rule(
      'service/access-review-fresh',
      swap(API, 'reviewed: 2026-10-01', 'reviewed: 2026-07-01'),
      'reviewed',
    ),
    rule(
      'service/access-review-fresh',
      swap(API, 'justInTime: true', 'justInTime: false'),
      'justInTime',
    ),
    policy('services.accessReviewEvery', 'P3M'),
  ],
  [
    'Audit logs are central, and there are playbooks for abuse',
    rule('policy/required-playbooks', remove('playbooks/authn-abuse.md'), SAYS, HANDBOOK),
    rule('policy/required-playbooks', remove('playbooks/authz-abuse.md'), SAYS, HANDBOOK),
    rule('control/declared', remove('controls/central-audit-log.yaml'), SAYS, HANDBOOK),
  ],
  [
    'Backups are full every day and incremental every hour, and restored every week',
    rule('service/has-backups', swap(DATABASE, 'full: P1D', 'full: P7D'), 'full: P7D'),
    rule('service/has-backups', swap(DATABASE, 'incremental: PT1H', 'incremental: PT6H'), 'PT6H'),
    rule(
      'drill/restore-on-time',
      swap('drills/2026-11-17-db-restore.yaml', 'on: 2026-11-17', 'on: 2026-11-07'),
      'on: 2026-11-07',
    ),
    policy('continuity.restoreEvery', 'P7D'),
  ],
  [
    'Databases lose 15 minutes and are back in an hour, objects lose nothing and are back in 4',
    rule('service/has-recovery-targets', swap(DATABASE, 'rpo: PT15M', 'rpo: PT20M'), 'rpo: PT20M'),
    rule('service/has-recovery-targets', swap(FILES, 'rto: PT4H', 'rto: PT5H'), 'rto: PT5H'),
    rule(
      'drill/targets-met',
      swap('drills/2026-11-17-db-restore.yaml', 'rto: PT50M', 'rto: PT90M'),
      'rto: PT90M',
    ),
    policy('services.recoveryByStore.database', { rpo: 'PT15M', rto: 'PT1H' }),
    policy('services.recoveryByStore.object-store', { rpo: 'PT0S', rto: 'PT4H' }),
    report('views/recovery.ts#recoveryTable'),
  ],
  [
    'Failover is practised twice a year, and gaps are documented',
    rule(
      'drill/failover-on-time',
      swap('drills/2026-09-10-failover.yaml', 'service: [db, files]', 'service: db'),
      'recovery:',
      FILES,
    ),
    rule(
      'drill/gaps-tracked',
      swap('drills/2026-09-10-failover.yaml', 'action: A1', 'action: A9'),
      'A9',
    ),
    policy('continuity.failoverEvery', 'P6M'),
    page('/drills/'),
  ],
  [
    'Capacity is forecast every quarter, with 30 % to spare',
    rule('service/capacity-fresh', swap(API, 'headroom: 35', 'headroom: 20'), 'headroom: 20'),
    rule(
      'service/capacity-fresh',
      swap(API, 'forecastOn: 2026-10-05', 'forecastOn: 2026-07-05'),
      'fore',
    ),
    policy('services.headroom', 30),
  ],
  [
    'Load is tested before a major release',
    policy('readiness.checks', ['load-test']),
    field('service', '/loadTest/on', swap(API, 'on: 2026-09-20', 'on: lately')),
    report('views/readiness.ts#readiness'),
  ],
  [
    'Each service has a budget, with alerts at 50, 75 and 90 %',
    rule('service/cost-budget', swap(API, '  monthlyBudget: 4000\n', ''), 'cost:'),
    rule('service/cost-budget', swap(API, '[50, 75, 90]', '[50, 90]'), 'alertAt'),
    policy('services.budgetAlerts', [50, 75, 90]),
  ],
  [
    'Tags are enforced, and cost is reviewed every week',
    rule('control/declared', remove('controls/cost-tagging.yaml'), SAYS, HANDBOOK),
    policy('reports.cost-review.every', 'P7D'),
  ],
  [
    'Personal data is encrypted, and requests about it are answered in 30 days',
    rule('service/data-handling', swap(API, 'atRest: true', 'atRest: false'), 'atRest: false'),
    rule(
      'service/data-handling',
      swap(API, 'subjectRequestsWithin: P30D', 'subjectRequestsWithin: P60D'),
      'subjectRequestsWithin',
    ),
  ],
  [
    'Logs are kept for 30 days, metrics for 13 months, backups for 35 days',
    rule('service/retention', swap(API, 'metrics: P13M', 'metrics: P6M'), 'metrics: P6M'),
    rule(
      'service/retention',
      swap(DATABASE, 'retention: P35D', 'retention: P30D'),
      'retention: P30D',
    ),
    policy('retention', { logs: 'P30D', metrics: 'P13M', backups: 'P35D' }),
  ],
  [
    'Vendors are reviewed every year, and the controls of SOC 2 are mapped',
    rule(
      'vendor/reviewed',
      swap('vendors/mail.yaml', 'reviewed: 2026-05-04', 'reviewed: 2025-05-04'),
      'rev',
    ),
    rule('control/declared', remove('controls/soc2-mapping.yaml'), SAYS, HANDBOOK),
    page('/vendors/'),
    page('/controls/'),
  ],
  [
    'Runbooks are in their folder, and linked from alerts',
    rule('alert/has-runbook', swap(ALERTS, OTHER, '          summary: Hot keys\n'), 'HotKeys'),
    page('/runbooks/'),
  ],
  [
    'The guide is brought up to each release',
    rule('document/release-current', swap(GUIDE, '"2026.11"', '"2026.10"'), 'release: "2026.10"'),
  ],
  [
    'Terms are explained',
    rule('document/terms-defined', swap('guide/glossary.md', '## DLQ', '## Queue'), '---'),
    policy('documents.terms', ['SLO', 'SLI', 'RTO', 'RPO', 'IC', 'DLQ']),
    page('/guide/'),
  ],
  [
    'There are a roster of contacts and links to dashboards',
    page('/contacts/'),
    page('/dashboards/'),
  ],
  [
    'The file is valid UTF-8',
    rule('document/utf8', swap(GUIDE, 'How we run the platform.', 'Severity S1â€“S4.'), 'S1â€“S4'),
  ],
]);
