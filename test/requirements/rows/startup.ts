// S2: operations of a small team, as the preset `startup` has it.
import { drop, field, page, policy, remove, report, rowsOf, rule, swap } from '../table.ts';

const SHOP = 'services/shop.md';
const HANDBOOK = 'handbook.yaml';
const SAYS = 'title: Example Shop operations';
const CONFIGURATION = 'guide/configuration.md';
const PARAMETERS = 'parameters/shop.yaml';
const SLOW = 'incidents/2026-10-06-shop-slow.yaml';
const REVIEW = 'postmortems/2026-10-06-shop-slow.md';

export const startup = rowsOf('S2', 'startup', [
  [
    'A document has an owner',
    rule('document/has-owner', drop(CONFIGURATION, 'owner: engineering\n'), '---'),
  ],
  [
    'A document is active, a draft or planned',
    rule('document/has-status', drop(CONFIGURATION, 'status: active\n'), '---'),
    field('guide', '/status', swap(CONFIGURATION, 'status: active', 'status: nearly')),
  ],
  [
    'A document says when it was last brought up to date',
    field('guide', '/reviewed', swap(CONFIGURATION, 'reviewed: 2026-02-20', 'reviewed: lately')),
    report('views/freshness.ts#freshness'),
  ],
  [
    'A document says which others it depends on',
    rule(
      'reference/resolves',
      swap(CONFIGURATION, 'dependsOn: [infrastructure]', 'dependsOn: [infra]'),
      'dependsOn: [infra]',
    ),
    field('guide', '/dependsOn/0', swap(CONFIGURATION, '[infrastructure]', '[7]')),
  ],
  [
    'Whoever builds a service is on call for it',
    rule(
      'service/oncall-within-team',
      swap(SHOP, 'secondary: ben', 'secondary: eve'),
      'secondary: eve',
    ),
    rule('service/has-owner', swap(SHOP, 'owner: engineering', 'owner: ana'), 'owner: ana'),
    policy('ownership.by', 'team'),
  ],
  [
    'Tools stay simple until more is needed',
    policy('ownership.verifyEvery', undefined),
    policy('services.sloTiers', undefined),
    policy('postmortems', undefined),
    policy('actions', undefined),
    policy('controls', undefined),
  ],
  [
    'What breaks has a runbook',
    rule('service/has-runbook', remove('runbooks/shop-down.md'), '---', SHOP),
  ],
  [
    'Automation grows step by step',
    field(
      'runbook',
      '/automation',
      swap('runbooks/shop-down.md', 'automation: assisted', 'automation: some'),
    ),
  ],
  ['There is an index of documents with status and description', page('/guide/')],
  [
    'Configuration, infrastructure and administration are documented',
    rule('policy/required-documents', remove('guide/admin-operations.md'), SAYS, HANDBOOK),
    policy('documents.required', [
      'guide:configuration',
      'guide:infrastructure',
      'guide:admin-operations',
      'guide:slo-sla',
      'guide:matching-cohort-metrics',
      'guide:testing-strategy',
      'guide:privacy-security',
      'guide:incident-response',
      'guide:runbook-template',
    ]),
  ],
  [
    'Objectives, metrics by cohort and tests are documented',
    rule('policy/required-documents', remove('guide/slo-sla.md'), SAYS, HANDBOOK),
    rule('policy/required-documents', remove('guide/matching-cohort-metrics.md'), SAYS, HANDBOOK),
    rule('policy/required-documents', remove('guide/testing-strategy.md'), SAYS, HANDBOOK),
  ],
  [
    'Privacy and security are documented',
    rule('policy/required-documents', remove('guide/privacy-security.md'), SAYS, HANDBOOK),
  ],
  [
    'A planned document is listed, with owner and date, before it is there',
    rule(
      'document/planned-on-time',
      swap('guide/incident-response.md', 'due: 2027-01-31', 'due: 2026-11-20'),
      'due: 2026-11-20',
    ),
    rule('policy/required-documents', remove('guide/runbook-template.md'), SAYS, HANDBOOK),
  ],
  [
    'What each service does can be seen in metrics, logs and traces',
    rule('service/telemetry-baseline', drop(SHOP, '  traces:\n    system: Tempo\n'), 'telemetry:'),
    field('service', '/telemetry/metrics', swap(SHOP, '[requests, errors]', 'many')),
    field('service', '/telemetry/logs/structured', swap(SHOP, 'structured: true', 'structured: y')),
    policy('telemetry.tracesFor', 'all'),
  ],
  [
    'Runbooks exist before production',
    rule(
      'service/has-runbook',
      swap('runbooks/shop-down.md', 'service: shop', 'service: shop\nstatus: draft'),
      '---',
      SHOP,
    ),
  ],
  [
    'Recovery is automated where it can be',
    field(
      'runbook',
      '/automation',
      swap('runbooks/shop-down.md', 'automation: assisted', 'automation: half'),
    ),
    report('views/coverage.ts#coverage'),
  ],
  [
    'Postmortems are blameless',
    rule(
      'postmortem/blameless',
      swap(REVIEW, 'The index was missing after the release.', 'Human error removed the index.'),
      'Human error',
    ),
  ],
  [
    'The objectives’ dashboard, alerts and runbooks are one step away',
    page('/dashboards/'),
    page('/alerts/'),
    page('/runbooks/'),
    rule(
      'document/no-placeholders',
      swap('guide/infrastructure.md', 'OpenTofu describes it.', '[Link to the repository]'),
      '[Link to the repository]',
    ),
  ],
  [
    'SEV-1 is answered at once',
    policy('severities.sev1.label', 'SEV-1'),
    policy('severities.sev1.aliases', ['Critical']),
    policy('severities.sev1.criteria', ['Production down', 'Data loss']),
    policy('severities.sev1.respondWithin', 'PT0S'),
    rule(
      'incident/acknowledged-on-time',
      [swap(SLOW, 'SEV-2', 'SEV-1'), swap(SLOW, 'acknowledgedAt: 2026-10-06T10:05:00Z\n', '')],
      'severity: SEV-1',
    ),
    rule('incident/known-severity', swap(SLOW, 'SEV-2', 'SEV-0'), 'severity: SEV-0'),
  ],
  [
    'SEV-2 is answered the same day',
    policy('severities.sev2.label', 'SEV-2'),
    policy('severities.sev2.aliases', ['High']),
    policy('severities.sev2.respondWithin', 'P1D'),
    rule(
      'incident/acknowledged-on-time',
      [
        swap(SLOW, 'acknowledgedAt: 2026-10-06T10:05:00Z', 'acknowledgedAt: 2026-10-07T10:06:00Z'),
        swap(SLOW, 'resolvedAt: 2026-10-06T12:30:00Z', 'resolvedAt: 2026-10-07T12:30:00Z'),
      ],
      'acknowledgedAt',
    ),
  ],
  [
    'SEV-3 is answered within 48 hours',
    policy('severities.sev3.label', 'SEV-3'),
    policy('severities.sev3.aliases', ['Medium']),
    policy('severities.sev3.respondWithin', 'PT48H'),
    rule(
      'incident/acknowledged-on-time',
      [
        swap(SLOW, 'SEV-2', 'SEV-3'),
        swap(SLOW, 'acknowledgedAt: 2026-10-06T10:05:00Z', 'acknowledgedAt: 2026-10-08T10:06:00Z'),
        swap(SLOW, 'resolvedAt: 2026-10-06T12:30:00Z', 'resolvedAt: 2026-10-08T12:30:00Z'),
      ],
      'acknowledgedAt',
    ),
  ],
  [
    'SEV-4 waits for the next sprint',
    policy('severities.sev4.label', 'SEV-4'),
    policy('severities.sev4.aliases', ['Low']),
    policy('severities.sev4.hours', 'planned'),
  ],
  [
    'Configuration is in a table or in environment variables',
    rule('config/source', swap(PARAMETERS, 'source: environment', 'source: file'), 'source: file'),
    policy('parameters.sources', ['system_config', 'environment']),
  ],
  [
    'Every parameter is documented with its default',
    rule('config/documented', drop(PARAMETERS, '    default: 10\n'), 'CHECKOUT_TIMEOUT'),
    page('/parameters/'),
  ],
  [
    'Parameters change without a deployment',
    rule(
      'config/runtime',
      drop(PARAMETERS, '    reason: It is read at the start.\n'),
      'runtime: false',
    ),
  ],
  [
    'A pull request is approved and merged',
    field(
      'change',
      '/pullRequest',
      swap(
        'change-notes/2026-10-20-search-index.yaml',
        'https://git.example.com/shop/pulls/81',
        'number 81',
      ),
    ),
  ],
  [
    'Tests, lint and typecheck pass before a merge',
    rule('service/delivery', swap(SHOP, '[tests, lint, typecheck]', '[tests, lint]'), '[tests'),
    policy('services.delivery.requiredChecks', ['tests', 'lint', 'typecheck']),
  ],
  [
    'A change goes through staging and smoke tests',
    rule('service/delivery', swap(SHOP, '[staging, production]', '[production]'), '[production]'),
    rule('service/delivery', swap(SHOP, 'smokeTests: true', 'smokeTests: false'), 'smokeTests'),
  ],
  [
    'Production is watched for 30 minutes after a change',
    rule('service/delivery', swap(SHOP, 'bakeTime: PT30M', 'bakeTime: PT10M'), 'bakeTime: PT10M'),
    rule(
      'change/monitored',
      swap(
        'change-notes/2026-10-20-search-index.yaml',
        'monitoredUntil: 2026-10-20T12:40:00Z',
        'monitoredUntil: 2026-10-20T12:20:00Z',
      ),
      'monitoredUntil',
    ),
    policy('changes.bakeTime', 'PT30M'),
  ],
  [
    'A document links to what is related',
    rule(
      'document/related-exist',
      swap('guide/infrastructure.md', './configuration.md', './contracts.md'),
      './contracts.md',
    ),
  ],
]);
