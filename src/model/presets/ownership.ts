// The preset `ownership`: a named owner and a backup for every service, reviews that end in action, and reports.
import { minimal } from './minimal.ts';
import type { Preset } from './preset.ts';

/** The policy says “every service”, whatever its tier. */
const EVERY_TIER = [1, 2, 3, 4, 5];
const LEADS = ['incident-lead', 'communications-lead', 'resolver'];

export const ownership: Preset = {
  alerts: { ...minimal.alerts, requireFor: ['*'] },
  policy: {
    warnBefore: 'P14D',
    severities: [
      {
        id: 'sev1',
        label: 'Sev 1',
        definition: 'Critical outage.',
        acknowledgeWithin: 'PT5M',
        notifyWithin: 'PT30M',
        updateEvery: 'PT60M',
        roles: LEADS,
      },
      {
        id: 'sev2',
        label: 'Sev 2',
        notifyWithin: 'PT30M',
        updateEvery: 'PT60M',
        roles: LEADS,
      },
      { id: 'sev3', label: 'Sev 3' },
      { id: 'sev4', label: 'Sev 4', definition: 'Minor issue.' },
    ],
    roles: [
      { id: 'incident-lead', label: 'Incident lead' },
      { id: 'communications-lead', label: 'Communications lead' },
      { id: 'resolver', label: 'Resolver' },
    ],
    // A quarter, in which everything else of this policy is confirmed too.
    incidents: { recurrenceWithin: 'P3M' },
    ownership: { by: 'either', verifyEvery: 'P3M' },
    documents: {
      required: [
        { title: 'Service ownership', subject: 'guide:service-ownership' },
        { title: 'Incident response', subject: 'guide:incident-response' },
        { title: 'On-call expectations', subject: 'guide:on-call' },
        { title: 'Reliability goals', subject: 'guide:reliability-goals' },
        { title: 'Disaster recovery plan', subject: 'guide:disaster-recovery' },
      ],
    },
    services: {
      dashboards: ['overview', 'drilldown'],
      sloTiers: EVERY_TIER,
      recoveryTiers: [],
    },
    budgets: { onExhausted: 'review', policyTiers: EVERY_TIER },
    telemetry: {
      metrics: ['latency', 'error rate', 'throughput', 'saturation'],
      structuredLogs: true,
      tracesFor: 'critical',
    },
    postmortems: {
      requiredFor: ['*'],
      dueWithin: '5bd',
      sections: [
        { heading: 'Root cause', aliases: ['Root causes'], requiredFor: ['*'] },
        { heading: 'Contributing factors', requiredFor: ['*'] },
      ],
      actionsRequired: true,
    },
    actions: { tracked: true, dueWithin: { prevent: 'P1M' }, dueWithinFor: ['sev1', 'sev2'] },
    changes: {
      risks: [
        { id: 'normal', label: 'Normal' },
        { id: 'high', label: 'High', approvers: ['peer'], rollbackPlan: true },
      ],
      kinds: [
        { id: 'data-migration', label: 'Data migration', window: 'maintenance' },
        { id: 'infrastructure', label: 'Infrastructure', window: 'maintenance' },
      ],
      // Which hours are kept free is for each organisation to say.
      windows: [{ id: 'maintenance', label: 'Scheduled maintenance window' }],
      rollbackHeadings: ['Rollback plan', 'Rollback'],
      notes: true,
    },
    continuity: { restoreEvery: 'P3M', failoverEvery: 'P6M' },
    risks: { reviewEvery: 'P1M' },
    controls: [
      { id: 'central-alerting', label: 'All alerts go through one system' },
      { id: 'on-call-load', label: 'The load of those on call is predictable and respected' },
    ],
    statusPage: { templates: [{ id: 'incident', label: 'What customers read in an incident' }] },
    reports: [
      {
        id: 'reliability-snapshot',
        label: 'Reliability snapshot',
        every: 'P7D',
        audience: 'Leadership',
        shows: 'weekly',
      },
      {
        id: 'incident-trends',
        label: 'Incident trends',
        every: 'P1M',
        audience: 'Product and operations',
        shows: 'monthly',
      },
      {
        id: 'ops-check-in',
        label: 'Top reliability risks',
        every: 'P1M',
        audience: 'Ops check-in',
        shows: 'risks',
      },
    ],
    principles: [
      'Predictable uptime and trust',
      'Early detection and quick resolution',
      'Fewer repeated incidents, by follow-through',
      'Operational work that is visible and planned',
    ],
  },
  rules: {
    'document/style': 'off',
    'alert/known-severity': 'off',
    'alert/unique': 'off',
    'document/no-placeholders': 'off',
    'drill/gaps-tracked': 'off',
    'drill/targets-met': 'off',
    'postmortem/action-concrete': 'off',
    'postmortem/blameless': 'off',
    'runbook/safe-commands': 'off',
    'service/has-oncall': 'off',
  },
};
