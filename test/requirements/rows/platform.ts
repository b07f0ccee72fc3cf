// S4: operations, incident response and support, as the preset `platform` has it.
import { drop, field, page, policy, remove, report, rowsOf, rule, swap } from '../table.ts';

const CHECKOUT = 'services/checkout.md';
const SEARCH = 'services/search.md';
const TEAM = 'teams/checkout.yaml';
const ALERTS = 'alerts/checkout.yaml';
const ERRORS = 'runbooks/checkout/errors.md';
const BACK = 'runbooks/checkout/roll-back.md';
const DOWN = 'incidents/2026-10-06-checkout-down.yaml';
const REVIEW = 'postmortems/2026-10-06-checkout-down.md';
const GUIDE = 'guide/operations.md';
const HANDBOOK = 'handbook.yaml';
const SAYS = 'title: Example Shop operations';
const URL = 'https://ops.example.com/runbooks/checkout/errors/';
const READINESS = ['runbooks', 'alert-coverage', 'rollback', 'freeze'];

export const platform = rowsOf('S4', 'platform', [
  [
    'Reliability comes before features during an incident',
    policy('severities.sev1.freezesReleases', true),
    policy('severities.sev2.freezesReleases', true),
    policy('readiness.checks', READINESS),
    page('/policy/'),
  ],
  [
    'Ownership and escalation are clear',
    rule('service/has-owner', drop(SEARCH, 'owner: discovery\n'), '---'),
    rule(
      'service/owner-active',
      swap('people.yaml', 'name: Dora Lind', 'name: Dora Lind\n  active: false'),
      'owner: discovery',
      SEARCH,
    ),
    policy('ownership.escalationLevels', 2),
  ],
  [
    'Automation comes before manual work',
    field('runbook', '/automation', swap(ERRORS, 'automation: assisted', 'automation: some')),
    report('views/coverage.ts#coverage'),
  ],
  [
    'There is no blame, and there is accountability',
    rule(
      'postmortem/blameless',
      swap(REVIEW, 'The pipeline ignored the exit code.', 'The release engineer was careless.'),
      'careless',
    ),
    rule('postmortem/action-has-owner', drop(REVIEW, '    owner: checkout\n'), 'id: A1'),
  ],
  [
    'A team owns each service',
    rule('service/has-owner', swap(SEARCH, 'owner: discovery', 'owner: dora'), 'owner: dora'),
    policy('ownership.by', 'team'),
    rule('reference/resolves', swap(SEARCH, 'owner: discovery', 'owner: cart'), 'owner: cart'),
  ],
  [
    'Those on call take turns',
    rule(
      'service/oncall-rotates',
      swap(TEAM, 'rotation: [ana, ben]', 'rotation: [ana]'),
      'owner: checkout',
      CHECKOUT,
    ),
    rule(
      'service/has-oncall',
      drop(TEAM, 'onCall:\n  schedule: checkout\n  rotation: [ana, ben]\n'),
      '---',
      CHECKOUT,
    ),
    policy('ownership.rotationSize', 2),
    page('/contacts/'),
    page('/reports/on-call/'),
  ],
  [
    'Escalation has levels',
    rule('service/has-escalation', drop(TEAM, '  - to: ana\n'), '---', CHECKOUT),
  ],
  [
    'Every service has an owner who answers for it',
    rule('service/has-owner', drop(SEARCH, 'owner: discovery\n'), '---'),
  ],
  [
    'SEV-1 is a critical outage or a loss of data',
    policy('severities.sev1.label', 'SEV-1'),
    policy('severities.sev1.criteria', ['Critical outage', 'Data loss']),
    rule('incident/known-severity', swap(DOWN, 'SEV-1', 'SEV-9'), 'severity: SEV-9'),
  ],
  [
    'SEV-2 is a degradation of something major',
    policy('severities.sev2.label', 'SEV-2'),
    policy('severities.sev2.definition', 'Major functionality is degraded.'),
  ],
  [
    'SEV-3 is minor, or there is a workaround',
    policy('severities.sev3.label', 'SEV-3'),
    policy('severities.sev3.definition', 'Minor impact, or a workaround is available.'),
  ],
  [
    'SEV-4 is not urgent',
    policy('severities.sev4.label', 'SEV-4'),
    policy('severities.sev4.definition', 'Non-urgent operational issue.'),
  ],
  [
    'Severity decides on urgency and communication',
    policy('severities.sev1.hours', 'always'),
    policy('severities.sev3.hours', 'business-hours'),
    policy('severities.sev4.hours', 'planned'),
    policy('severities.sev1.customerUpdates', true),
    policy('severities.sev4.customerUpdates', undefined),
  ],
  [
    'Incidents are found by monitoring, by objectives and by customers',
    field('incident', '/detectedBy', swap(DOWN, 'detectedBy: alert', 'detectedBy: luck')),
    report('views/metrics.ts#metricsOf'),
  ],
  [
    'Alerts are actionable and lead to runbooks',
    rule(
      'alert/actionable',
      [
        swap(
          ALERTS,
          `runbook_url: ${URL}`,
          'runbook_url: https://ops.example.com/guide/operations/',
        ),
      ],
      'runbook_url',
    ),
    rule(
      'alert/runbook-exists',
      swap(ALERTS, `runbook_url: ${URL}`, 'runbook_url: https://ops.example.com/runbooks/error/'),
      'runbooks/error/',
    ),
  ],
  [
    'An incident is detected and acknowledged',
    field('incident', '/acknowledgedAt', swap(DOWN, '2026-10-06T10:05:00Z', 'at once')),
    rule(
      'incident/timeline-ordered',
      swap(DOWN, 'acknowledgedAt: 2026-10-06T10:05:00Z', 'acknowledgedAt: 2026-10-06T10:01:00Z'),
      'acknowledgedAt',
    ),
  ],
  [
    'An incident has a commander',
    rule('incident/has-roles', drop(DOWN, 'roles:\n  incident commander: ana\n'), 'severity:'),
    policy('severities.sev1.roles', ['incident-commander']),
  ],
  [
    'An incident is mitigated and stabilised',
    field(
      'incident',
      '/mitigatedAt',
      swap(DOWN, 'mitigatedAt: 2026-10-06T10:50:00Z', 'mitigatedAt: later'),
    ),
  ],
  [
    'The status is told again and again',
    rule(
      'incident/updated-on-time',
      swap(DOWN, 'mitigatedAt: 2026-10-06T10:50:00Z', 'mitigatedAt: 2026-10-06T11:50:00Z'),
      'mitigatedAt',
    ),
    policy('severities.sev1.updateEvery', 'PT30M'),
  ],
  [
    'It is resolved, and someone makes sure of it',
    rule('incident/verified', drop(DOWN, 'verifiedBy: ben\n'), 'severity: SEV-1'),
    field('incident', '/verifiedBy', swap(DOWN, 'verifiedBy: ben', 'verifiedBy: 7')),
  ],
  [
    'Containment comes before the search for the cause',
    rule(
      'incident/timeline-ordered',
      swap(DOWN, 'resolvedAt: 2026-10-06T12:30:00Z', 'resolvedAt: 2026-10-06T10:45:00Z'),
      'resolvedAt',
    ),
  ],
  [
    'People inside talk in a channel',
    rule('incident/has-channel', drop(DOWN, "channel: '#inc-20261006'\n"), 'severity: SEV-1'),
  ],
  [
    'Updates are regular',
    rule(
      'incident/updated-on-time',
      swap(DOWN, 'mitigatedAt: 2026-10-06T10:50:00Z', 'mitigatedAt: 2026-10-06T11:20:00Z'),
      'mitigatedAt',
    ),
  ],
  [
    'Customers are told',
    rule(
      'incident/customers-informed',
      swap(DOWN, 'audience: customers', 'audience: stakeholders'),
      'at: 2026-10-06T10:20:00Z',
    ),
  ],
  [
    'A runbook names common failure scenarios',
    rule('runbook/has-sections', swap(ERRORS, '## Common failure scenarios', '## Notes'), '---'),
  ],
  [
    'A runbook has diagnostic steps',
    rule('runbook/has-sections', swap(ERRORS, '## Diagnostic steps', '## Notes'), '---'),
  ],
  [
    'A runbook has mitigation actions',
    rule('runbook/has-sections', swap(ERRORS, '## Mitigation actions', '## Notes'), '---'),
  ],
  [
    'A runbook has rollback procedures',
    rule('runbook/has-sections', swap(ERRORS, '## Rollback procedures', '## Notes'), '---'),
    policy('runbooks.sections', [
      'Common failure scenarios',
      'Diagnostic steps',
      'Mitigation actions',
      'Rollback procedures',
    ]),
  ],
  [
    'Runbooks are tested and updated regularly',
    rule('runbook/tested', swap(ERRORS, 'on: 2026-10-02', 'on: 2026-04-02'), 'on: 2026-04-02'),
    rule(
      'document/fresh',
      swap(ERRORS, 'reviewed: 2026-10-02', 'reviewed: 2026-04-02'),
      'reviewed: 2026-04-02',
    ),
  ],
  [
    'The review is blameless',
    rule(
      'postmortem/blameless',
      swap(REVIEW, 'The pipeline ignored the exit code.', 'Ben forgot to watch the release.'),
      'Ben forgot',
    ),
  ],
  [
    'The review reconstructs the timeline',
    rule(
      'postmortem/timeline',
      drop(
        DOWN,
        [
          'timeline:',
          '  - at: 2026-10-06T10:00:00Z',
          '    text: The release reached production.',
          '  - at: 2026-10-06T10:50:00Z',
          '    text: The release was rolled back.',
          '',
        ].join('\n'),
      ),
      'incident:',
      REVIEW,
    ),
  ],
  [
    'The review looks for the root cause',
    rule('postmortem/has-sections', swap(REVIEW, '## Root cause analysis', '## Notes'), '---'),
  ],
  [
    'What follows can be done',
    rule(
      'postmortem/action-concrete',
      swap(REVIEW, 'Stop the pipeline', 'Think about the pipeline'),
      'Think about',
    ),
    policy('postmortems.actionsRequired', true),
  ],
  [
    'What was learned is tracked until it is done',
    rule(
      'postmortem/action-tracked',
      drop(REVIEW, '    tracker: https://git.example.com/ops/backlog/issues/12\n'),
      'id: A1',
    ),
    rule('postmortem/closed-when-done', drop(REVIEW, '    closedOn: 2026-11-01\n'), 'status: done'),
    page('/actions/'),
  ],
  ['Support sees which incidents are open', page('/incidents/'), page('/api/incidents.json')],
  [
    'Support knows how to reach engineers',
    field(
      'handbook',
      '/policy/support/escalation/0/to',
      swap(HANDBOOK, '- to: support', '- to: 7'),
    ),
    rule(
      'reference/resolves',
      swap(CHECKOUT, 'supportEscalation:\n  - to: checkout', 'supportEscalation:\n  - to: nobody'),
      'to: nobody',
    ),
  ],
  [
    'Customers are told the same by everyone',
    rule('policy/has-support-templates', remove('templates/incident.md'), SAYS, HANDBOOK),
    page('/templates/'),
  ],
  [
    'The mean time to detect is known',
    report('views/metrics.ts#metricsOf'),
    report('views/metrics.ts#timesOf'),
    field('incident', '/detectedAt', swap(DOWN, '2026-10-06T10:02:00Z', 'soon')),
  ],
  [
    'The mean time to resolve is known',
    report('views/metrics.ts#summarise'),
    field('incident', '/resolvedAt', swap(DOWN, '2026-10-06T12:30:00Z', 'late')),
  ],
  ['The frequency of incidents is known', report('views/trend.ts#trend'), page('/reports/')],
  [
    'It is known how long customers felt it',
    field('incident', '/impact/end', swap(DOWN, '  end: 2026-10-06T10:50:00Z', '  end: late')),
    report('views/metrics.ts#impactMinutes'),
  ],
  ['Documentation is in one place', page('/'), page('/guide/')],
  ['The history of incidents is kept', page('/incidents/'), page('/incidents/<id>/')],
  ['Runbooks can be searched', page('/search/'), page('/alerts/')],
  [
    'Runbooks are validated before a major release',
    policy('readiness.checks', READINESS),
    report('views/readiness.ts#readiness'),
  ],
  [
    'The coverage of alerts is reviewed before a major release',
    rule(
      'alert/known-service',
      swap(
        ALERTS,
        `service: checkout\n        annotations:\n          runbook_url: ${URL}`,
        `service: cart\n        annotations:\n          runbook_url: ${URL}`,
      ),
      'service: cart',
    ),
    report('views/coverage.ts#coverage'),
  ],
  [
    'A rollback is at hand before a major release',
    rule(
      'reference/resolves',
      swap(CHECKOUT, 'procedure: checkout/roll-back', 'procedure: checkout/rollback'),
      'procedure: checkout/rollback',
    ),
    field('service', '/rollback/procedure', swap(CHECKOUT, 'checkout/roll-back', '[7]')),
    rule('runbook/tested', swap(BACK, 'on: 2026-10-02', 'on: 2026-04-02'), 'on: 2026-04-02'),
  ],
  [
    'Releases wait until operations are prepared',
    report('ready.ts#ready'),
    page('/services/<id>/readiness/'),
  ],
  [
    'Operations reduce downtime and learn from incidents',
    report('views/reports.ts#reportOf'),
    page('/postmortems/'),
  ],
  [
    'The file is valid UTF-8',
    rule('document/utf8', swap(GUIDE, '# Operations,', '# 12 â€“ Operations,'), '12 â€“'),
  ],
]);
