// The preset `startup`: those who build it run it, few fields are required, and what breaks is written down.
import { minimal } from './minimal.ts';
import type { Preset } from './preset.ts';

export const startup: Preset = {
  alerts: { ...minimal.alerts, requireFor: [] },
  policy: {
    warnBefore: 'P14D',
    severities: [
      {
        id: 'sev1',
        label: 'SEV-1',
        aliases: ['Critical'],
        definition: 'Critical: production is down, or data is lost.',
        criteria: ['Production down', 'Data loss'],
        // At once.
        respondWithin: 'PT0S',
      },
      {
        id: 'sev2',
        label: 'SEV-2',
        aliases: ['High'],
        definition: 'High: a feature is degraded, or errors are elevated.',
        criteria: ['Feature degraded', 'Elevated errors'],
        // The same day.
        respondWithin: 'P1D',
      },
      {
        id: 'sev3',
        label: 'SEV-3',
        aliases: ['Medium'],
        definition: 'Medium: the impact is minor, and there is a workaround.',
        criteria: ['Minor impact', 'Workaround exists'],
        respondWithin: 'PT48H',
      },
      {
        id: 'sev4',
        label: 'SEV-4',
        aliases: ['Low'],
        definition: 'Low: cosmetic, without impact on users; it waits for the next sprint.',
        criteria: ['Cosmetic'],
        hours: 'planned',
      },
    ],
    ownership: { by: 'team', rotationWithinTeam: true },
    documents: {
      ownerFor: ['guide'],
      statusFor: ['guide'],
      required: [
        { title: 'Configuration', subject: 'guide:configuration' },
        { title: 'Infrastructure', subject: 'guide:infrastructure' },
        { title: 'Admin operations', subject: 'guide:admin-operations' },
        { title: 'SLO and SLA', subject: 'guide:slo-sla' },
        { title: 'Matching metrics by cohort', subject: 'guide:matching-cohort-metrics' },
        { title: 'Testing strategy', subject: 'guide:testing-strategy' },
        { title: 'Privacy and security', subject: 'guide:privacy-security' },
        { title: 'Incident response', subject: 'guide:incident-response' },
        { title: 'Runbook template', subject: 'guide:runbook-template' },
      ],
    },
    services: {
      // What describes it is known; that each service says so is not asked.
      infrastructureTools: ['OpenTofu'],
      deliveryTiers: [1, 2, 3, 4, 5],
      delivery: {
        stages: ['staging', 'production'],
        smokeTests: true,
        bakeTime: 'PT30M',
        requiredChecks: ['tests', 'lint', 'typecheck'],
      },
    },
    telemetry: { tracesFor: 'all' },
    changes: { bakeTime: 'PT30M' },
    parameters: { sources: ['system_config', 'environment'], runtime: true, documented: true },
    principles: [
      'You build it, you run it',
      'Keep it simple',
      'Document what matters',
      'Automate incrementally',
      'Observability first',
      'Document before deploy',
      'Automate recovery',
      'Blameless postmortems',
    ],
  },
  rules: {
    'document/style': 'off',
    'alert/known-service': 'off',
    'alert/known-severity': 'off',
    'alert/unique': 'off',
    'drill/gaps-tracked': 'off',
    'drill/targets-met': 'off',
    'postmortem/action-concrete': 'off',
    'postmortem/action-has-due-date': 'off',
    'postmortem/action-has-owner': 'off',
    'postmortem/action-on-time': 'off',
    'postmortem/action-owner-active': 'off',
    'postmortem/closed-when-done': 'off',
    'runbook/reached': 'off',
    'runbook/safe-commands': 'off',
    'service/has-backup-owner': 'off',
    'service/has-backups': 'off',
    'service/infrastructure': 'off',
  },
};
