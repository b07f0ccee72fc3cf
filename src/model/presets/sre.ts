// The preset `sre`: a full matrix of severities, ladders, windows, objectives and cadences for an operations team.
import { minimal } from './minimal.ts';
import type { Preset } from './preset.ts';

/** The policy says “per service” and “prod”, whatever the tier. */
const EVERY_TIER = [1, 2, 3, 4, 5];
const RESPONDERS = ['ic', 'ops', 'comms', 'scribe'];
const CHECKLIST = ['tests-green', 'health-checks', 'backups', 'comms-drafted', 'rollback-plan'];

export const sre: Preset = {
  alerts: { ...minimal.alerts, requireFor: ['*'] },
  policy: {
    warnBefore: 'P14D',
    severities: [
      {
        id: 'sev1',
        label: 'S1',
        aliases: ['Critical'],
        definition: 'Critical: a full outage or a security breach, with high impact on customers.',
        criteria: ['Full outage', 'Security breach'],
        acknowledgeWithin: 'PT5M',
        restoreWithin: 'PT30M',
        updateEvery: 'PT30M',
        hours: 'always',
        bridge: true,
        statusPage: true,
        roles: RESPONDERS,
      },
      {
        id: 'sev2',
        label: 'S2',
        aliases: ['Major'],
        definition: 'Major: a partial outage or degradation.',
        criteria: ['Partial outage', 'Degradation'],
        acknowledgeWithin: 'PT5M',
        restoreWithin: 'PT2H',
        updateEvery: 'PT30M',
        hours: 'always',
        statusPage: true,
        roles: RESPONDERS,
      },
      {
        id: 'sev3',
        label: 'S3',
        aliases: ['Minor'],
        definition: 'Minor: limited impact, answered in business hours.',
        hours: 'business-hours',
      },
      {
        id: 'sev4',
        label: 'S4',
        aliases: ['Informational'],
        definition: 'Informational: no impact, tracked and triaged.',
        hours: 'planned',
      },
    ],
    roles: [
      { id: 'ic', label: 'IC', aliases: ['Incident commander'] },
      { id: 'ops', label: 'Ops', aliases: ['Operations'] },
      { id: 'comms', label: 'Comms', aliases: ['Communications'] },
      { id: 'scribe', label: 'Scribe' },
    ],
    incidents: {
      channelFor: ['sev1', 'sev2'],
      timelineFor: ['sev1', 'sev2'],
      scheduledFor: ['sev1', 'sev2'],
    },
    environments: [
      { id: 'prod', label: 'Prod', purpose: 'Primary, for customers.' },
      { id: 'staging', label: 'Staging', purpose: 'Validation.', mirrors: 'prod' },
      { id: 'dev', label: 'Dev', purpose: 'Testing of features.' },
    ],
    channels: [
      { id: 'alerts', label: 'Alerts', address: '#ops-alerts' },
      { id: 'incidents', label: 'Incidents', address: '#incidents' },
      { id: 'email', label: 'E-mail', address: 'ops@company.tld' },
    ],
    ownership: { by: 'either', escalationLevels: 4 },
    documents: {
      versionFor: ['guide'],
      versionPattern: String.raw`^v?\d+\.\d+(?:\.\d+)?$`,
      releaseFor: ['guide'],
      audienceFor: ['guide'],
      required: [{ title: 'Operations guide', subject: 'guide:operations' }],
      glossary: 'glossary',
      terms: ['SLO', 'SLI', 'RTO', 'RPO', 'IC', 'DLQ'],
    },
    runbooks: {
      sections: [
        { heading: 'Diagnosis', aliases: ['Diagnose', 'Investigation', 'Checks'] },
        { heading: 'Mitigation', aliases: ['Remediation', 'Fix'] },
      ],
      actionable: ['Diagnosis', 'Mitigation'],
      required: [
        { title: 'API elevated errors', id: 'api-elevated-errors' },
        { title: 'Database CPU high', id: 'database-cpu-high' },
        { title: 'Queue backlog', id: 'queue-backlog' },
        { title: 'Cache miss storm', id: 'cache-miss-storm' },
        { title: 'TLS/Cert expiry', id: 'tls-cert-expiry' },
      ],
    },
    playbooks: {
      required: [
        { title: 'First responder checklist', id: 'first-responder' },
        { title: 'Abuse of authentication', id: 'authn-abuse' },
        { title: 'Abuse of authorisation', id: 'authz-abuse' },
      ],
    },
    services: {
      dashboardTitles: ['Platform Overview', 'API', 'DB', 'Queues'],
      recoveryTiers: [],
      recoveryByStore: {
        database: { rpo: 'PT15M', rto: 'PT1H' },
        'object-store': { rpo: 'PT0S', rto: 'PT4H' },
      },
      deliveryTiers: EVERY_TIER,
      delivery: {
        strategies: ['canary'],
        canarySteps: [5, 25, 50, 100],
        autoRollback: true,
        trunkBased: true,
      },
      infrastructureTools: ['Terraform'],
      capacityTiers: EVERY_TIER,
      headroom: 30,
      forecastEvery: 'P3M',
      budget: true,
      budgetAlerts: [50, 75, 90],
      rotateSecretsEvery: 'P3M',
      accessReviewEvery: 'P3M',
      justInTimeAccess: true,
      patchEvery: 'P1M',
      regionsFor: ['personal'],
      encryptionFor: ['personal'],
      subjectRequestsWithin: 'P30D',
    },
    slos: {
      window: 'P1M',
      objectives: [
        { kind: 'availability', target: 99.9 },
        { kind: 'latency', types: ['api'], operation: 'read', percentile: 50, threshold: 0.15 },
        { kind: 'latency', types: ['api'], operation: 'read', percentile: 95, threshold: 0.5 },
        { kind: 'latency', types: ['api'], operation: 'write', percentile: 50, threshold: 0.3 },
        { kind: 'latency', types: ['api'], operation: 'write', percentile: 95, threshold: 0.8 },
        // Less than 1 % of the answers are 5xx; only what speaks HTTP has any.
        { kind: 'error-rate', types: ['api', 'website'], target: 99 },
        { kind: 'freshness', types: ['pipeline'], percentile: 95, threshold: 900 },
        { kind: 'web-vital', types: ['website'], percentile: 75, threshold: 2.5 },
      ],
    },
    telemetry: { tracesFor: 'all', traceSystem: true },
    postmortems: {
      requiredFor: ['sev1', 'sev2'],
      dueWithin: '5bd',
      sections: [
        { heading: 'Impact', requiredFor: ['*'] },
        { heading: 'Detection', requiredFor: ['*'] },
        { heading: 'Root cause', aliases: ['Root causes'], requiredFor: ['*'] },
        { heading: 'Contributing factors', requiredFor: ['*'] },
        { heading: 'What went well', requiredFor: ['*'] },
        {
          heading: 'What did not go well',
          aliases: ['What didn’t go well', "What didn't go well", "What didn't", 'What went wrong'],
          requiredFor: ['*'],
        },
      ],
      actionsRequired: true,
      rotateSecrets: true,
    },
    actions: { dueWithin: { patch: 'PT72H' }, reviewEvery: 'P7D' },
    changes: {
      risks: [
        { id: 'low', label: 'Low', approvers: ['author'], checklist: CHECKLIST },
        {
          id: 'medium',
          label: 'Med',
          aliases: ['Medium'],
          approvers: ['peer', 'on-call'],
          checklist: CHECKLIST,
        },
        {
          id: 'high',
          label: 'High',
          approvers: ['EM', 'on-call'],
          window: 'high-risk',
          checklist: CHECKLIST,
        },
      ],
      kinds: [
        { id: 'infrastructure', label: 'Infrastructure', planOutput: true },
        { id: 'data-migration', label: 'DB migration', migration: true },
      ],
      checklist: [
        { id: 'tests-green', label: 'Tests are green' },
        { id: 'health-checks', label: 'Health checks pass' },
        { id: 'backups', label: 'Backups or snapshots are made' },
        { id: 'comms-drafted', label: 'Comms are drafted' },
        { id: 'rollback-plan', label: 'There is a rollback plan' },
      ],
      windows: [
        {
          id: 'high-risk',
          label: 'Tue/Thu 02:00–04:00 UTC',
          days: ['tue', 'thu'],
          start: '02:00',
          end: '04:00',
          timezone: 'UTC',
        },
      ],
      silences: true,
    },
    continuity: {
      fullEvery: 'P1D',
      incrementalEvery: 'PT1H',
      restoreEvery: 'P7D',
      failoverEvery: 'P6M',
    },
    retention: { logs: 'P30D', metrics: 'P13M', backups: 'P35D' },
    vendors: { reviewEvery: 'P1Y' },
    controls: [
      { id: 'protected-branches', label: 'Branches are protected and checks are required' },
      { id: 'secrets-vault', label: 'Secrets are kept in a vault' },
      { id: 'central-audit-log', label: 'Audit logs are central and anomalies are detected' },
      { id: 'cost-tagging', label: 'Every resource has its cost tags' },
      { id: 'soc2-mapping', label: 'SOC 2 controls are mapped', frameworks: ['SOC 2'] },
    ],
    statusPage: {
      templates: [{ id: 'incident', label: 'An incident on the status page' }],
      sections: ['Summary', 'Impact', 'Timeline', 'Mitigation', 'Next steps'],
    },
    reports: [
      { id: 'ops-weekly', label: 'Ops weekly', every: 'P7D', shows: 'ops-review' },
      { id: 'cost-review', label: 'Cost and rightsizing', every: 'P7D', shows: 'cost' },
      { id: 'capacity-forecast', label: 'Capacity forecast', every: 'P3M', shows: 'capacity' },
    ],
    readiness: { checks: ['load-test'] },
  },
  rules: {
    'document/style': 'off',
    'alert/known-service': 'off',
    'alert/unique': 'off',
    'document/no-placeholders': 'off',
    'postmortem/action-concrete': 'off',
    'runbook/safe-commands': 'off',
    'service/has-backup-owner': 'off',
    'service/has-runbook': 'off',
  },
};
