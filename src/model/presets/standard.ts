// The preset `standard`, the default: the safe value wherever organisations differ.
import { minimal } from './minimal.ts';
import type { Preset } from './preset.ts';

export const standard: Preset = {
  alerts: {
    ...minimal.alerts,
    requireFor: ['critical', 'page'],
    otherSeverities: ['none'],
  },
  policy: {
    severities: [
      {
        id: 'sev1',
        label: 'Sev 1',
        aliases: ['S1', 'SEV-1', 'P1', 'critical', 'page'],
        definition:
          'Customers cannot use the product, data is being lost, or there is a security breach.',
        acknowledgeWithin: 'PT5M',
        respondWithin: 'PT5M',
        restoreWithin: 'PT30M',
        notifyWithin: 'PT30M',
        updateEvery: 'PT30M',
        hours: 'always',
      },
      {
        id: 'sev2',
        label: 'Sev 2',
        aliases: ['S2', 'SEV-2', 'P2', 'error', 'major'],
        definition:
          'An important part of the product fails or is badly degraded for many customers.',
        acknowledgeWithin: 'PT5M',
        respondWithin: 'PT15M',
        restoreWithin: 'PT2H',
        notifyWithin: 'PT30M',
        updateEvery: 'PT30M',
        hours: 'always',
      },
      {
        id: 'sev3',
        label: 'Sev 3',
        aliases: ['S3', 'SEV-3', 'P3', 'warning', 'ticket', 'notify'],
        definition: 'The effect on customers is limited or there is a workaround.',
        respondWithin: 'PT48H',
        hours: 'business-hours',
      },
      {
        id: 'sev4',
        label: 'Sev 4',
        aliases: ['S4', 'SEV-4', 'P4', 'info'],
        definition: 'Customers notice nothing; the finding is tracked and planned.',
        hours: 'planned',
      },
    ],
    roles: [
      {
        id: 'incident-commander',
        label: 'Incident commander',
        aliases: ['IC', 'incident lead'],
        duty: 'Leads the response, decides, and hands out the other roles.',
      },
      {
        id: 'operations',
        label: 'Operations lead',
        aliases: ['Ops', 'resolver'],
        duty: 'Carries out the mitigation and says what was changed.',
      },
      {
        id: 'communications',
        label: 'Communications lead',
        aliases: ['Comms'],
        duty: 'Keeps stakeholders and the status page up to date.',
      },
      {
        id: 'scribe',
        label: 'Scribe',
        aliases: [],
        duty: 'Writes down what happened and when.',
      },
    ],
    ownership: { by: 'either', verifyEvery: 'P3M', grace: 'P14D', escalationLevels: 2 },
    documents: {
      ownerFor: ['service', 'runbook', 'guide'],
      reviewEvery: { service: 'P6M', runbook: 'P6M', guide: 'P1Y' },
    },
    runbooks: {
      sections: [
        {
          heading: 'Meaning',
          aliases: ['Symptoms', 'Failure scenarios', 'Summary'],
          requiredFor: ['alert'],
        },
        { heading: 'Impact', aliases: ['Severity', 'Customer impact'], requiredFor: ['alert'] },
        {
          heading: 'Diagnosis',
          aliases: ['Diagnose', 'Diagnostics', 'Investigation', 'Triage'],
          requiredFor: ['alert'],
        },
        {
          heading: 'Mitigation',
          aliases: ['Remediation', 'Resolution', 'Fix'],
          requiredFor: ['alert'],
        },
        {
          heading: 'Purpose',
          aliases: ['When to use', 'Overview'],
          requiredFor: ['procedure', 'recovery'],
        },
        {
          heading: 'Before you start',
          aliases: ['Prerequisites', 'Preconditions'],
          requiredFor: ['recovery'],
        },
        { heading: 'Steps', aliases: ['Procedure'], requiredFor: ['procedure', 'recovery'] },
        {
          heading: 'Verification',
          aliases: ['Verify', 'How to verify'],
          requiredFor: ['procedure', 'recovery'],
        },
        {
          heading: 'Rollback',
          aliases: ['Roll back', 'Undo', 'Revert'],
          requiredFor: ['alert', 'procedure', 'recovery'],
        },
        { heading: 'Escalation', aliases: ['Escalate', 'Who to call'], requiredFor: ['alert'] },
      ],
      testedEvery: { alert: 'P6M', procedure: 'P6M', recovery: 'P6M' },
    },
    services: {
      dashboards: ['overview', 'drilldown'],
      sloTiers: [1, 2, 3],
      recoveryTiers: [1, 2],
      maxRto: 'PT4H',
      maxRpo: 'PT1H',
    },
    telemetry: {
      metrics: ['latency', 'errors', 'traffic', 'saturation'],
      structuredLogs: true,
      tracesFor: 'critical',
    },
    postmortems: { requiredFor: ['sev1', 'sev2'], dueWithin: '5bd' },
    changes: {
      risks: [
        { id: 'low', label: 'Low', approvers: ['author'], rollbackPlan: false },
        { id: 'medium', label: 'Medium', approvers: ['peer', 'on-call'], rollbackPlan: true },
        {
          id: 'high',
          label: 'High',
          approvers: ['engineering manager', 'on-call'],
          window: 'standard',
          rollbackPlan: true,
        },
      ],
      windows: [
        {
          id: 'standard',
          label: 'Tuesday and Thursday, 02:00 to 04:00 UTC',
          days: ['tue', 'thu'],
          start: '02:00',
          end: '04:00',
          timezone: 'UTC',
        },
      ],
      bakeTime: 'PT30M',
    },
    continuity: { backupEvery: 'P1D', restoreEvery: 'P3M', failoverEvery: 'P6M' },
    retention: { logs: 'P30D', metrics: 'P13M', backups: 'P35D' },
  },
  rules: {},
};
