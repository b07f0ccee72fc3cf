// The preset `platform`: owning teams, a response that contains first, tested runbooks, support, and gated releases.
import { minimal } from './minimal.ts';
import type { Preset } from './preset.ts';

const COMMANDER = ['incident-commander'];

export const platform: Preset = {
  alerts: { ...minimal.alerts, requireFor: ['*'] },
  policy: {
    warnBefore: 'P14D',
    severities: [
      {
        id: 'sev1',
        label: 'SEV-1',
        definition: 'Critical outage or data loss.',
        criteria: ['Critical outage', 'Data loss'],
        // “Regular” needs a number to be kept; half an hour is the shortest that is in common use.
        updateEvery: 'PT30M',
        hours: 'always',
        customerUpdates: true,
        roles: COMMANDER,
        freezesReleases: true,
      },
      {
        id: 'sev2',
        label: 'SEV-2',
        definition: 'Major functionality is degraded.',
        updateEvery: 'PT30M',
        hours: 'always',
        customerUpdates: true,
        roles: COMMANDER,
        freezesReleases: true,
      },
      {
        id: 'sev3',
        label: 'SEV-3',
        definition: 'Minor impact, or a workaround is available.',
        hours: 'business-hours',
        roles: COMMANDER,
      },
      {
        id: 'sev4',
        label: 'SEV-4',
        definition: 'Non-urgent operational issue.',
        hours: 'planned',
        roles: COMMANDER,
      },
    ],
    roles: [{ id: 'incident-commander', label: 'Incident commander', aliases: ['IC'] }],
    incidents: { channelFor: ['*'], verifiedFor: ['*'] },
    // A rotation takes two people at least, and a hierarchy two levels.
    ownership: { by: 'team', escalationLevels: 2, rotationSize: 2 },
    documents: { reviewEvery: { runbook: 'P6M' } },
    runbooks: {
      sections: [
        {
          heading: 'Common failure scenarios',
          aliases: ['Failure scenarios', 'Meaning', 'Symptoms'],
          requiredFor: ['alert', 'procedure', 'recovery'],
        },
        {
          heading: 'Diagnostic steps',
          aliases: ['Diagnosis', 'Diagnose', 'Diagnostics'],
          requiredFor: ['alert', 'procedure', 'recovery'],
        },
        {
          heading: 'Mitigation actions',
          aliases: ['Mitigation', 'Remediation'],
          requiredFor: ['alert', 'procedure', 'recovery'],
        },
        {
          heading: 'Rollback procedures',
          aliases: ['Rollback', 'Rollback procedure', 'Roll back'],
          requiredFor: ['alert', 'procedure', 'recovery'],
        },
      ],
      actionable: ['Diagnostic steps', 'Mitigation actions'],
      testedEvery: { alert: 'P6M', procedure: 'P6M', recovery: 'P6M' },
    },
    postmortems: {
      sections: [{ heading: 'Root cause', aliases: ['Root cause analysis'], requiredFor: ['*'] }],
      actionsRequired: true,
      timeline: true,
    },
    actions: { tracked: true },
    support: { templates: [{ id: 'incident', label: 'An answer to a customer in an incident' }] },
    readiness: { checks: ['runbooks', 'alert-coverage', 'rollback', 'freeze'] },
    principles: [
      'Reliability over features during incidents',
      'Clear ownership and escalation',
      'Automation over manual work',
      'Blameless, with accountability',
    ],
  },
  rules: {
    'document/style': 'off',
    'alert/known-severity': 'off',
    'alert/unique': 'off',
    'document/no-placeholders': 'off',
    'drill/gaps-tracked': 'off',
    'drill/targets-met': 'off',
    'runbook/safe-commands': 'off',
    'service/has-backup-owner': 'off',
    'service/has-backups': 'off',
    'service/has-runbook': 'off',
  },
};
