// S3: operational excellence, as the preset `governance` has it.
import { drop, field, page, policy, remove, report, rowsOf, rule, swap } from '../table.ts';

const CHECKOUT = 'services/checkout.md';
const SEARCH = 'services/search.md';
const HANDBOOK = 'handbook.yaml';
const SAYS = 'title: Example Shop operations';
const GUIDE = 'guide/operations.md';
const REVIEW = 'postmortems/2026-10-06-checkout-down.md';
const METRICS = 'metrics: [availability, latency, error rate, saturation]';

const objective = (lines: readonly string[]) => `  - ${lines.join('\n    ')}\n`;

export const governance = rowsOf('S3', 'governance', [
  [
    'Availability is 99.9 % at least',
    rule('slo/meets-policy', swap(SEARCH, 'target: 99.9\n', 'target: 99.5\n'), 'target: 99.5'),
  ],
  [
    'Latency is measured at p50, p95 and p99',
    rule(
      'slo/covers-policy',
      drop(
        SEARCH,
        objective(['name: latency-p99', 'kind: latency', 'percentile: 99', 'threshold: 0.9']),
      ),
      'slos:',
    ),
  ],
  [
    'The rate of errors is measured',
    rule(
      'slo/covers-policy',
      drop(SEARCH, objective(['name: errors', 'kind: error-rate', 'target: 99.5'])),
      'slos:',
    ),
  ],
  [
    'Saturation is measured',
    rule(
      'slo/covers-policy',
      drop(SEARCH, objective(['name: saturation', 'kind: saturation', 'target: 95'])),
      'slos:',
    ),
    rule('service/telemetry-baseline', swap(SEARCH, ', saturation]', ']'), 'metrics:'),
  ],
  [
    'Metrics are counters, gauges and histograms',
    rule('service/telemetry-baseline', swap(SEARCH, ', histogram]', ']'), 'instruments:'),
    rule('service/telemetry-baseline', drop(SEARCH, `  ${METRICS}\n`), 'telemetry:'),
  ],
  [
    'Logs are JSON records',
    rule(
      'service/telemetry-baseline',
      swap(SEARCH, 'format: json', 'format: text'),
      'format: text',
    ),
  ],
  [
    'Traces pass their context on',
    rule('service/telemetry-baseline', drop(SEARCH, '    propagation: w3c\n'), 'traces:'),
  ],
  [
    'Each service has an error budget',
    field('budget', '/slo', swap('error-budgets.yaml', 'slo: checkout-orders', 'slo: [a]')),
    rule(
      'reference/resolves',
      swap('error-budgets.yaml', 'slo: checkout-orders', 'slo: checkout-order'),
      'slo: checkout-order',
    ),
    page('/slos/'),
  ],
  [
    'The consumption of the budget is tracked',
    field('budget', '/remaining', swap('error-budgets.yaml', 'remaining: 62', 'remaining: some')),
  ],
  [
    'An exhausted budget stops releases',
    policy('budgets.onExhausted', 'block'),
    policy('readiness.checks', ['error-budget', 'rollback']),
    report('views/readiness.ts#readiness'),
    page('/services/<id>/readiness/'),
  ],
  [
    'Runbooks go step by step',
    rule(
      'runbook/steps-numbered',
      swap(
        'runbooks/checkout/restore.md',
        '1. Stop the writers.\n2. Restore the last backup.',
        'Restore the last backup.',
      ),
      '---',
    ),
  ],
  [
    'Playbooks say how an incident is answered',
    rule('policy/required-playbooks', remove('playbooks/incident-response.md'), SAYS, HANDBOOK),
    page('/playbooks/'),
  ],
  [
    'There is a chain of owners to escalate to',
    rule(
      'service/has-escalation',
      drop('teams/checkout.yaml', 'escalation:\n  - to: checkout\n  - to: ana\n'),
    ),
    policy('ownership.escalationLevels', 2),
  ],
  [
    'Postmortems are blameless and lead to actions',
    rule(
      'postmortem/blameless',
      swap(REVIEW, 'The pipeline ignored the exit code.', 'It was his fault.'),
      'his fault',
    ),
    rule(
      'postmortem/action-concrete',
      swap(REVIEW, 'Stop the pipeline', 'Consider stopping the pipeline'),
      'Consider',
    ),
    policy('postmortems.actionsRequired', true),
  ],
  [
    'Actions are tracked and completed',
    rule(
      'postmortem/action-tracked',
      drop(REVIEW, '    tracker: https://git.example.com/ops/backlog/issues/12\n'),
      'id: A1',
    ),
    rule('postmortem/action-on-time', swap(REVIEW, '2026-12-02', '2026-11-02'), 'due: 2026-11-02'),
    page('/actions/'),
  ],
  [
    'Backups are automatic and daily, and kept for 30 days',
    rule('service/has-backups', swap(CHECKOUT, 'automated: true', 'automated: false'), 'automated'),
    rule('service/has-backups', swap(CHECKOUT, 'every: P1D', 'every: P2D'), 'every: P2D'),
    rule('service/retention', swap(CHECKOUT, 'retention: P30D', 'retention: P7D'), 'P7D'),
    policy('retention.backups', 'P30D'),
  ],
  [
    'At most 1 hour of data is lost',
    rule('service/has-recovery-targets', swap(CHECKOUT, 'rpo: PT1H', 'rpo: PT2H'), 'rpo: PT2H'),
    policy('services.maxRpo', 'PT1H'),
  ],
  [
    'A service is back within 4 hours',
    rule('service/has-recovery-targets', swap(SEARCH, 'rto: PT4H', 'rto: PT5H'), 'rto: PT5H'),
    policy('services.maxRto', 'PT4H'),
  ],
  [
    'Recovery is practised every quarter',
    rule(
      'drill/restore-on-time',
      swap('drills/2026-10-15-checkout-restore.yaml', 'on: 2026-10-15', 'on: 2026-08-15'),
      'on: 2026-08-15',
    ),
    rule(
      'drill/failover-on-time',
      swap('drills/2026-10-16-failover.yaml', '[checkout, search]', 'checkout'),
      'recovery:',
      SEARCH,
    ),
    policy('continuity.restoreEvery', 'P3M'),
    policy('continuity.failoverEvery', 'P3M'),
    page('/drills/'),
  ],
  [
    'Procedures of recovery are written down',
    rule(
      'service/has-recovery-procedure',
      [
        drop(CHECKOUT, '  plan: checkout/restore\n'),
        swap('runbooks/checkout/restore.md', 'type: recovery', 'type: procedure'),
      ],
      'recovery:',
    ),
    policy('services.recoveryRunbooks', true),
  ],
  [
    'Terraform describes cloud resources',
    rule('service/infrastructure', swap(SEARCH, 'Terraform', 'Pulumi'), 'tool: Pulumi'),
    policy('services.infrastructureTools', ['Terraform']),
  ],
  [
    'Kubernetes manifests describe deployments',
    rule('control/declared', remove('controls/kubernetes-manifests.yaml'), SAYS, HANDBOOK),
    page('/controls/'),
  ],
  [
    'Dockerfiles describe container images',
    rule('control/declared', remove('controls/dockerfiles.yaml'), SAYS, HANDBOOK),
  ],
  [
    'Configuration is code',
    rule('control/declared', remove('controls/configuration-as-code.yaml'), SAYS, HANDBOOK),
  ],
  [
    'Infrastructure is immutable',
    rule('service/infrastructure', swap(SEARCH, 'immutable: true', 'immutable: false'), 'immut'),
    policy('services.immutable', true),
  ],
  [
    'Releases go to a canary first',
    rule('service/delivery', swap(CHECKOUT, '[canary, feature-flags]', '[rolling]'), '[rolling]'),
  ],
  [
    'Or they are deployed blue-green',
    rule('service/delivery', swap(SEARCH, '[blue-green]', '[recreate]'), '[recreate]'),
    policy('services.delivery.strategies', ['canary', 'blue-green']),
  ],
  [
    'Feature flags roll a change out gradually',
    rule('service/delivery', drop(SEARCH, '  flags: Unleash\n'), 'delivery:'),
  ],
  [
    'A release can be rolled back fast and safely',
    rule('service/rollback', drop(SEARCH, 'rollback:\n  procedure: checkout/roll-back\n'), '---'),
    field('service', '/rollback/time', swap(CHECKOUT, 'time: PT5M', 'time: soon')),
  ],
  [
    'Capacity is planned with projections',
    rule(
      'service/capacity-fresh',
      swap(SEARCH, 'forecastOn: 2026-11-02', 'forecastOn: 2026-09-02'),
      'forecastOn: 2026-09-02',
    ),
  ],
  [
    'Resources are right-sized and scale by a policy',
    rule('control/declared', remove('controls/right-sizing.yaml'), SAYS, HANDBOOK),
  ],
  [
    'Services run in several zones',
    rule('service/topology', swap(SEARCH, 'zones: [a, b]', 'zones: [a]'), 'zones: [a]'),
    policy('services.zones', 2),
  ],
  [
    'Critical services run in several regions',
    rule('service/topology', swap(CHECKOUT, ', eu-central-1]', ']'), 'regions:'),
    policy('services.regions', 2),
  ],
  [
    'Cost and capacity are audited every month',
    rule(
      'service/audit-fresh',
      swap(SEARCH, 'audited: 2026-11-02', 'audited: 2026-09-02'),
      'audited: 2026-09-02',
    ),
    policy('reports.cost-audit.every', 'P1M'),
    policy('reports.capacity-audit.every', 'P1M'),
  ],
  [
    'A document says when it was last brought up to date',
    rule('document/fresh', drop(GUIDE, 'reviewed: 2026-10-10\n'), '---'),
  ],
  [
    'A document has a semantic version',
    rule('document/version-format', swap(GUIDE, '"1.3.2"', '"1.3"'), 'version: "1.3"'),
    rule('document/version-format', drop(GUIDE, 'version: "1.3.2"\n'), '---'),
  ],
  [
    'A document is owned by a committee',
    rule(
      'reference/resolves',
      swap(GUIDE, 'owner: technical-governance-committee', 'owner: governance-board'),
      'owner: governance-board',
    ),
    rule('document/has-owner', drop(GUIDE, 'owner: technical-governance-committee\n'), '---'),
  ],
  [
    'Documents are reviewed every quarter',
    rule(
      'document/fresh',
      swap(GUIDE, 'reviewed: 2026-10-10', 'reviewed: 2025-01-10'),
      'reviewed: 2025-01-10',
    ),
    policy('documents.reviewEvery.guide', 'P3M'),
  ],
]);
