// C1 to C24: where the documents contradict each other, and what each preset says.
import type { Conflict } from '../table.ts';

/** What the presets say, in the order of the documents, and what the default says. */
function say(
  path: string,
  ownership: unknown,
  sre: unknown,
  startup: unknown,
  governance: unknown,
  platform: unknown,
  standard: unknown,
): Conflict['values'][number] {
  return { path, is: { ownership, sre, startup, governance, platform, standard } };
}

const none = undefined;
const EIGHT = ['Impact', 'Detection', 'Root cause', 'Contributing factors', 'What went well'];
const FOUR = ['latency', 'errors', 'traffic', 'saturation'];
const CHECKS = ['tests-green', 'health-checks', 'backups', 'comms-drafted', 'rollback-plan'];

export const conflicts: readonly Conflict[] = [
  {
    id: 'C1',
    about: 'The names of severities',
    values: [
      say('severities.sev1.label', 'Sev 1', 'S1', 'SEV-1', none, 'SEV-1', 'Sev 1'),
      say('severities.sev4.label', 'Sev 4', 'S4', 'SEV-4', none, 'SEV-4', 'Sev 4'),
    ],
  },
  {
    id: 'C2',
    about: 'What a severity means',
    values: [
      say(
        'severities.sev1.criteria',
        none,
        ['Full outage', 'Security breach'],
        ['Production down', 'Data loss'],
        none,
        ['Critical outage', 'Data loss'],
        none,
      ),
      say(
        'severities.sev4.definition',
        'Minor issue.',
        'Informational: no impact, tracked and triaged.',
        'Low: cosmetic, without impact on users; it waits for the next sprint.',
        none,
        'Non-urgent operational issue.',
        'Customers notice nothing; the finding is tracked and planned.',
      ),
    ],
  },
  {
    id: 'C3',
    about: 'How soon an incident is answered',
    values: [
      say('severities.sev1.acknowledgeWithin', 'PT5M', 'PT5M', none, none, none, 'PT5M'),
      say('severities.sev2.acknowledgeWithin', none, 'PT5M', none, none, none, 'PT5M'),
      say('severities.sev1.respondWithin', none, none, 'PT0S', none, none, 'PT5M'),
      say('severities.sev2.respondWithin', none, none, 'P1D', none, none, 'PT15M'),
      say('severities.sev3.respondWithin', none, none, 'PT48H', none, none, 'PT48H'),
      say('severities.sev1.restoreWithin', none, 'PT30M', none, none, none, 'PT30M'),
      say('severities.sev2.restoreWithin', none, 'PT2H', none, none, none, 'PT2H'),
    ],
  },
  {
    id: 'C4',
    about: 'How often people are told',
    values: [
      say('severities.sev1.notifyWithin', 'PT30M', none, none, none, none, 'PT30M'),
      say('severities.sev1.updateEvery', 'PT60M', 'PT30M', none, none, 'PT30M', 'PT30M'),
    ],
  },
  {
    id: 'C5',
    about: 'The roles in an incident',
    values: [
      say(
        'roles',
        ['incident-lead', 'communications-lead', 'resolver'],
        ['ic', 'ops', 'comms', 'scribe'],
        none,
        none,
        ['incident-commander'],
        ['incident-commander', 'operations', 'communications', 'scribe'],
      ),
    ],
  },
  {
    id: 'C6',
    about: 'Which incidents have a postmortem, and how soon',
    values: [
      say('postmortems.requiredFor', ['*'], ['sev1', 'sev2'], none, none, none, ['sev1', 'sev2']),
      say('postmortems.dueWithin', '5bd', '5bd', none, none, none, '5bd'),
    ],
  },
  {
    id: 'C7',
    about: 'The sections of a postmortem and of a runbook',
    values: [
      say(
        'postmortems.sections',
        ['Root cause', 'Contributing factors'],
        [...EIGHT, 'What did not go well'],
        none,
        none,
        ['Root cause'],
        ['Summary', ...EIGHT, 'What did not go well', 'Lessons'],
      ),
      say(
        'runbooks.actionable',
        none,
        ['Diagnosis', 'Mitigation'],
        none,
        none,
        ['Diagnostic steps', 'Mitigation actions'],
        none,
      ),
    ],
  },
  {
    id: 'C8',
    about: 'Where actions are kept, and for how long',
    values: [
      say('actions.tracked', true, none, none, true, true, true),
      say('actions.dueWithin.prevent', 'P1M', none, none, none, none, 'P30D'),
      say('actions.reviewEvery', none, 'P7D', none, none, none, 'P7D'),
    ],
  },
  {
    id: 'C9',
    about: 'How often backups are made and restored',
    values: [
      say('continuity.restoreEvery', 'P3M', 'P7D', none, 'P3M', none, 'P3M'),
      say('continuity.backupEvery', none, none, none, 'P1D', none, 'P1D'),
      say('continuity.fullEvery', none, 'P1D', none, none, none, none),
      say('continuity.incrementalEvery', none, 'PT1H', none, none, none, none),
      say('continuity.automated', none, none, none, true, none, true),
    ],
  },
  {
    id: 'C10',
    about: 'How often failovers and runbooks are tried',
    values: [
      say('continuity.failoverEvery', 'P6M', 'P6M', none, 'P3M', none, 'P6M'),
      say('runbooks.testedEvery.alert', none, none, none, none, 'P6M', 'P6M'),
    ],
  },
  {
    id: 'C11',
    about: 'The targets of a recovery',
    values: [
      say('services.maxRto', none, none, none, 'PT4H', none, 'PT4H'),
      say('services.maxRpo', none, none, none, 'PT1H', none, 'PT1H'),
      say(
        'services.recoveryByStore.database',
        none,
        { rpo: 'PT15M', rto: 'PT1H' },
        none,
        none,
        none,
        none,
      ),
    ],
  },
  {
    id: 'C12',
    about: 'Who owns a service',
    values: [
      say('ownership.by', 'either', 'either', 'team', 'either', 'team', 'either'),
      say('ownership.verifyEvery', 'P3M', none, none, none, none, 'P3M'),
      say('ownership.escalationLevels', none, 4, none, 2, 2, 2),
      say('service/has-backup-owner', 'on', 'off', 'off', 'off', 'off', 'on'),
    ],
  },
  {
    id: 'C13',
    about: 'Over what time an objective is measured, and what an exhausted budget does',
    values: [
      say('slos.window', none, 'P1M', none, none, none, 'P30D'),
      say('services.sloTiers', [1, 2, 3, 4, 5], none, none, none, none, [1, 2, 3]),
      say('budgets.onExhausted', 'review', none, none, 'block', none, 'review'),
    ],
  },
  {
    id: 'C14',
    about: 'The signals that are measured',
    values: [
      say(
        'telemetry.metrics',
        ['latency', 'error rate', 'throughput', 'saturation'],
        none,
        none,
        ['availability', 'latency', 'error rate', 'saturation'],
        none,
        FOUR,
      ),
      say('telemetry.logFormat', none, none, none, 'json', none, none),
    ],
  },
  {
    id: 'C15',
    about: 'Who approves a change, and when it is made',
    values: [
      say('changes.risks.high.approvers', ['peer'], ['EM', 'on-call'], none, none, none, [
        'engineering manager',
        'on-call',
      ]),
      say('changes.risks.high.window', none, 'high-risk', none, none, none, 'standard'),
      say('changes.notes', true, none, none, none, none, true),
    ],
  },
  {
    id: 'C16',
    about: 'How long things are kept',
    values: [
      say('retention.logs', none, 'P30D', none, none, none, 'P30D'),
      say('retention.backups', none, 'P35D', none, 'P30D', none, 'P35D'),
    ],
  },
  {
    id: 'C17',
    about: 'How a change reaches production',
    values: [
      say('services.delivery.canarySteps', none, [5, 25, 50, 100], none, none, none, none),
      say('services.delivery.stages', none, none, ['staging', 'production'], none, none, none),
      say(
        'services.delivery.strategies',
        none,
        ['canary'],
        none,
        ['canary', 'blue-green'],
        none,
        none,
      ),
      say('changes.bakeTime', none, none, 'PT30M', none, none, 'PT30M'),
      say('changes.checklist', none, CHECKS, none, none, none, CHECKS),
      say(
        'readiness.checks',
        none,
        ['load-test'],
        none,
        ['error-budget', 'rollback'],
        ['runbooks', 'alert-coverage', 'rollback', 'freeze'],
        [
          'owner',
          'runbooks',
          'alert-coverage',
          'rollback',
          'slo',
          'recovery-targets',
          'drills',
          'actions',
          'error-budget',
          'freeze',
        ],
      ),
    ],
  },
  {
    id: 'C18',
    about: 'What a document says about itself, and when it is reviewed',
    values: [
      say('documents.versionFor', none, ['guide'], none, ['guide'], none, none),
      say('documents.releaseFor', none, ['guide'], none, none, none, none),
      say('documents.statusFor', none, none, ['guide'], none, none, none),
      say('documents.reviewEvery.guide', none, none, none, 'P3M', none, 'P1Y'),
    ],
  },
  {
    id: 'C19',
    about: 'What the status page shows',
    values: [
      say('severities.sev2.statusPage', none, true, none, none, none, true),
      say('severities.sev2.customerUpdates', none, none, none, none, true, true),
      say(
        'statusPage.sections',
        none,
        ['Summary', 'Impact', 'Timeline', 'Mitigation', 'Next steps'],
        none,
        none,
        none,
        none,
      ),
    ],
  },
  {
    id: 'C20',
    about: 'What is reported, and how often',
    values: [
      say('reports.reliability-snapshot.every', 'P7D', none, none, none, none, none),
      say('reports.ops-weekly.every', none, 'P7D', none, none, none, none),
      say('reports.capacity-forecast.every', none, 'P3M', none, none, none, none),
      say('reports.capacity-audit.every', none, none, none, 'P1M', none, none),
    ],
  },
  {
    id: 'C21',
    about: 'Where documents are kept: for each handbook to say',
    values: [say('content', none, none, none, none, none, none)],
  },
  {
    id: 'C22',
    about: 'What describes infrastructure',
    values: [
      say(
        'services.infrastructureTools',
        none,
        ['Terraform'],
        ['OpenTofu'],
        ['Terraform'],
        none,
        none,
      ),
    ],
  },
  {
    id: 'C23',
    about: 'How much is asked for',
    values: [
      say('postmortem/action-has-owner', 'on', 'on', 'off', 'on', 'on', 'on'),
      say('service/has-backups', 'on', 'on', 'off', 'on', 'off', 'on'),
    ],
  },
  {
    id: 'C24',
    about: 'Where configuration is kept, and whether it changes at runtime',
    values: [
      say('parameters.sources', none, none, ['system_config', 'environment'], none, none, none),
      say('parameters.runtime', none, none, true, none, none, none),
      say('services.immutable', none, none, none, true, none, none),
    ],
  },
];
