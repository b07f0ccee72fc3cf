// The preset `governance`: objectives and budgets that gate releases, recovery targets, and documents with versions.
import { minimal } from './minimal.ts';
import type { Preset } from './preset.ts';

/** The policy says “every service”, whatever its tier. */
const EVERY_TIER = [1, 2, 3, 4, 5];

export const governance: Preset = {
  alerts: { ...minimal.alerts, requireFor: [] },
  policy: {
    warnBefore: 'P14D',
    // A chain has more than one link.
    ownership: { by: 'either', escalationLevels: 2 },
    documents: {
      ownerFor: ['guide'],
      reviewEvery: { guide: 'P3M' },
      versionFor: ['guide'],
      versionPattern: String.raw`^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)$`,
    },
    runbooks: { numberedSteps: ['alert', 'procedure', 'recovery'] },
    playbooks: { required: [{ title: 'Incident response', id: 'incident-response' }] },
    services: {
      recoveryTiers: EVERY_TIER,
      maxRpo: 'PT1H',
      maxRto: 'PT4H',
      recoveryRunbooks: true,
      infrastructureTools: ['Terraform'],
      immutable: true,
      deliveryTiers: EVERY_TIER,
      delivery: { strategies: ['canary', 'blue-green'], flags: true },
      rollbackTiers: EVERY_TIER,
      topologyTiers: EVERY_TIER,
      zones: 2,
      regions: 2,
      capacityTiers: EVERY_TIER,
      // The monthly audit looks at the projection.
      forecastEvery: 'P1M',
      auditEvery: 'P1M',
    },
    slos: {
      objectives: [
        { kind: 'availability', target: 99.9 },
        { kind: 'latency', percentile: 50 },
        { kind: 'latency', percentile: 95 },
        { kind: 'latency', percentile: 99 },
        { kind: 'error-rate' },
        { kind: 'saturation' },
      ],
    },
    budgets: { onExhausted: 'block' },
    telemetry: {
      metrics: ['availability', 'latency', 'error rate', 'saturation'],
      instruments: ['counter', 'gauge', 'histogram'],
      logFormat: 'json',
      tracesFor: 'all',
      propagation: true,
    },
    postmortems: { actionsRequired: true },
    actions: { tracked: true },
    continuity: {
      backupEvery: 'P1D',
      automated: true,
      restoreEvery: 'P3M',
      failoverEvery: 'P3M',
    },
    retention: { backups: 'P30D' },
    controls: [
      { id: 'kubernetes-manifests', label: 'Kubernetes manifests describe what is deployed' },
      { id: 'dockerfiles', label: 'Dockerfiles describe container images' },
      { id: 'configuration-as-code', label: 'Configuration is kept as code' },
      { id: 'right-sizing', label: 'Resources are right-sized and scale by a policy' },
    ],
    reports: [
      { id: 'cost-audit', label: 'Cost audit', every: 'P1M', shows: 'cost' },
      { id: 'capacity-audit', label: 'Capacity audit', every: 'P1M', shows: 'capacity' },
    ],
    readiness: { checks: ['error-budget', 'rollback'] },
    principles: ['Monitoring is part of the design', 'Failure is prepared for'],
  },
  rules: {
    'document/style': 'off',
    'alert/known-service': 'off',
    'alert/unique': 'off',
    'document/no-placeholders': 'off',
    'drill/gaps-tracked': 'off',
    'runbook/reached': 'off',
    'runbook/safe-commands': 'off',
    'service/has-backup-owner': 'off',
    'service/has-oncall': 'off',
    'service/has-runbook': 'off',
  },
};
