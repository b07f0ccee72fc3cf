// How far each rule looks: what an edit of one file can change of its findings, and so when it must run again.

/**
 * Rules whose findings in a file follow from that file, the policy and the date alone: they are kept
 * until the file changes.
 */
const OWN: readonly string[] = [
  'alert/known-severity',
  'change/monitored',
  'config/documented',
  'config/runtime',
  'config/source',
  'document/fresh',
  'document/has-audience',
  'document/has-owner',
  'document/has-status',
  'document/no-placeholders',
  'document/no-secrets',
  'document/planned-on-time',
  'document/release-current',
  'document/safe-mdx',
  'document/schema',
  'document/syntax',
  'document/utf8',
  'document/version-format',
  'incident/known-severity',
  'link/safe-scheme',
  'playbook/has-sections',
  'playbook/tested',
  'postmortem/action-concrete',
  'postmortem/action-has-due-date',
  'postmortem/action-has-owner',
  'postmortem/action-tracked',
  'postmortem/closed-when-done',
  'postmortem/has-actions',
  'postmortem/has-root-cause',
  'postmortem/known-causes',
  'risk/reviewed',
  'runbook/has-sections',
  'runbook/known-environments',
  'runbook/parameters-used',
  'runbook/safe-commands',
  'runbook/steps-numbered',
  'runbook/tested',
  'service/access-review-fresh',
  'service/audit-fresh',
  'service/cost-budget',
  'service/data-handling',
  'service/data-region',
  'service/has-backup-owner',
  'service/has-dashboards',
  'service/has-error-budget-policy',
  'service/infrastructure',
  'service/ownership-fresh',
  'service/patched',
  'service/retention',
  'service/secret-rotation',
  'service/topology',
  'vendor/reviewed',
  'waiver/current',
];

/**
 * Rules that judge each document by itself, and look up what it names: one file can be judged alone,
 * and an edit of another file can change what is found in it.
 */
const NEAR: readonly string[] = [
  'alert/actionable',
  'alert/has-runbook',
  'alert/runbook-exists',
  'document/known-fields',
  'document/no-personal-data',
  'document/related-exist',
  'incident/has-bridge',
  'incident/has-channel',
  'incident/has-roles',
  'incident/has-status-page',
  'incident/timeline',
  'incident/timeline-ordered',
  'incident/verified',
  'link/anchor-resolves',
  'link/resolves',
  'link/safe-attachment',
  'postmortem/action-on-time',
  'postmortem/action-owner-active',
  'postmortem/has-sections',
  'postmortem/on-time',
  'postmortem/scheduled',
  'postmortem/secrets-rotated',
  'postmortem/timeline',
  'reference/resolves',
  'rfc/approved',
  'rfc/checklist',
  'rfc/decided-on-time',
  'rfc/has-plan-output',
  'rfc/has-rollback-plan',
  'rfc/has-sections',
  'rfc/in-window',
  'rfc/migration',
  'rfc/risk',
  'runbook/reached',
  'service/backup-is-not-owner',
  'service/capacity-fresh',
  'service/delivery',
  'service/has-backups',
  'service/has-escalation',
  'service/has-owner',
  'service/has-recovery-targets',
  'service/load-tested',
  'service/oncall-rotates',
  'service/oncall-within-team',
  'service/owner-active',
  'service/rollback',
  'service/telemetry-baseline',
  'waiver/complete',
];

export type Reach = 'own' | 'near' | 'all';

const known = new Map<string, Reach>([
  ...OWN.map((id): [string, Reach] => [id, 'own']),
  ...NEAR.map((id): [string, Reach] => [id, 'near']),
]);

/** How far a rule looks; one that is not listed is taken to look at everything. */
export function reachOf(rule: string): Reach {
  return known.get(rule) ?? 'all';
}

/** The ids of the rules that are listed, for the test that holds them to it. */
export const judgedAlone: readonly string[] = [...known.keys()];
