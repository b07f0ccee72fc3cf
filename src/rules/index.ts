// The list of rules, in the order of their ids.
import type { Rule } from '../rule.ts';
import alertActionable from './alert/actionable.ts';
import alertHasRunbook from './alert/has-runbook.ts';
import alertKnownService from './alert/known-service.ts';
import alertKnownSeverity from './alert/known-severity.ts';
import alertParametersDeclared from './alert/parameters-declared.ts';
import alertRoutedToOwner from './alert/routed-to-owner.ts';
import alertRunbookExists from './alert/runbook-exists.ts';
import alertUnique from './alert/unique.ts';
import baselineShrinks from './baseline/shrinks.ts';
import baselineUsed from './baseline/used.ts';
import changeHasNote from './change/has-note.ts';
import changeMonitored from './change/monitored.ts';
import configDocumented from './config/documented.ts';
import configRuntime from './config/runtime.ts';
import configSource from './config/source.ts';
import controlDeclared from './control/declared.ts';
import controlVerified from './control/verified.ts';
import documentFresh from './document/fresh.ts';
import documentHasAudience from './document/has-audience.ts';
import documentHasOwner from './document/has-owner.ts';
import documentHasStatus from './document/has-status.ts';
import documentKnownFields from './document/known-fields.ts';
import documentNoPersonalData from './document/no-personal-data.ts';
import documentNoPlaceholders from './document/no-placeholders.ts';
import documentNoSecrets from './document/no-secrets.ts';
import documentPlannedOnTime from './document/planned-on-time.ts';
import documentRelatedExist from './document/related-exist.ts';
import documentReleaseCurrent from './document/release-current.ts';
import documentSafeMdx from './document/safe-mdx.ts';
import documentSchema from './document/schema.ts';
import documentStyle from './document/style.ts';
import documentSyntax from './document/syntax.ts';
import documentTermsDefined from './document/terms-defined.ts';
import documentUtf8 from './document/utf8.ts';
import documentVersionFormat from './document/version-format.ts';
import drillFailoverOnTime from './drill/failover-on-time.ts';
import drillGapsTracked from './drill/gaps-tracked.ts';
import drillRestoreOnTime from './drill/restore-on-time.ts';
import drillTargetsMet from './drill/targets-met.ts';
import incidentAcknowledgedOnTime from './incident/acknowledged-on-time.ts';
import incidentCustomersInformed from './incident/customers-informed.ts';
import incidentHasBridge from './incident/has-bridge.ts';
import incidentHasChannel from './incident/has-channel.ts';
import incidentHasPostmortem from './incident/has-postmortem.ts';
import incidentHasRoles from './incident/has-roles.ts';
import incidentHasStatusPage from './incident/has-status-page.ts';
import incidentKnownSeverity from './incident/known-severity.ts';
import incidentNotifiedOnTime from './incident/notified-on-time.ts';
import incidentRestoredOnTime from './incident/restored-on-time.ts';
import incidentTimeline from './incident/timeline.ts';
import incidentTimelineOrdered from './incident/timeline-ordered.ts';
import incidentUpdatedOnTime from './incident/updated-on-time.ts';
import incidentVerified from './incident/verified.ts';
import linkAnchorResolves from './link/anchor-resolves.ts';
import linkResolves from './link/resolves.ts';
import linkSafeAttachment from './link/safe-attachment.ts';
import linkSafeScheme from './link/safe-scheme.ts';
import playbookHasSections from './playbook/has-sections.ts';
import playbookTested from './playbook/tested.ts';
import policyHasStatusTemplates from './policy/has-status-templates.ts';
import policyHasSupportTemplates from './policy/has-support-templates.ts';
import policyRequiredDashboards from './policy/required-dashboards.ts';
import policyRequiredDocuments from './policy/required-documents.ts';
import policyRequiredPlaybooks from './policy/required-playbooks.ts';
import policyRequiredRunbooks from './policy/required-runbooks.ts';
import postmortemActionConcrete from './postmortem/action-concrete.ts';
import postmortemActionHasDueDate from './postmortem/action-has-due-date.ts';
import postmortemActionHasOwner from './postmortem/action-has-owner.ts';
import postmortemActionOnTime from './postmortem/action-on-time.ts';
import postmortemActionOwnerActive from './postmortem/action-owner-active.ts';
import postmortemActionTracked from './postmortem/action-tracked.ts';
import postmortemBlameless from './postmortem/blameless.ts';
import postmortemClosedWhenDone from './postmortem/closed-when-done.ts';
import postmortemHasActions from './postmortem/has-actions.ts';
import postmortemHasRootCause from './postmortem/has-root-cause.ts';
import postmortemHasSections from './postmortem/has-sections.ts';
import postmortemKnownCauses from './postmortem/known-causes.ts';
import postmortemOnTime from './postmortem/on-time.ts';
import postmortemRecurrenceLinked from './postmortem/recurrence-linked.ts';
import postmortemScheduled from './postmortem/scheduled.ts';
import postmortemSecretsRotated from './postmortem/secrets-rotated.ts';
import postmortemTimeline from './postmortem/timeline.ts';
import referenceResolves from './reference/resolves.ts';
import rfcApproved from './rfc/approved.ts';
import rfcChecklist from './rfc/checklist.ts';
import rfcDecidedOnTime from './rfc/decided-on-time.ts';
import rfcHasPlanOutput from './rfc/has-plan-output.ts';
import rfcHasRollbackPlan from './rfc/has-rollback-plan.ts';
import rfcHasSections from './rfc/has-sections.ts';
import rfcInWindow from './rfc/in-window.ts';
import rfcMigration from './rfc/migration.ts';
import rfcRisk from './rfc/risk.ts';
import rfcSupersessionMutual from './rfc/supersession-mutual.ts';
import riskReviewed from './risk/reviewed.ts';
import runbookHasSections from './runbook/has-sections.ts';
import runbookKnownEnvironments from './runbook/known-environments.ts';
import runbookParametersUsed from './runbook/parameters-used.ts';
import runbookReached from './runbook/reached.ts';
import runbookSafeCommands from './runbook/safe-commands.ts';
import runbookStepsNumbered from './runbook/steps-numbered.ts';
import runbookTested from './runbook/tested.ts';
import serviceAccessReviewFresh from './service/access-review-fresh.ts';
import serviceAuditFresh from './service/audit-fresh.ts';
import serviceBackupIsNotOwner from './service/backup-is-not-owner.ts';
import serviceCapacityFresh from './service/capacity-fresh.ts';
import serviceCostBudget from './service/cost-budget.ts';
import serviceDataHandling from './service/data-handling.ts';
import serviceDataRegion from './service/data-region.ts';
import serviceDelivery from './service/delivery.ts';
import serviceHasBackupOwner from './service/has-backup-owner.ts';
import serviceHasBackups from './service/has-backups.ts';
import serviceHasDashboards from './service/has-dashboards.ts';
import serviceHasErrorBudgetPolicy from './service/has-error-budget-policy.ts';
import serviceHasEscalation from './service/has-escalation.ts';
import serviceHasOncall from './service/has-oncall.ts';
import serviceHasOwner from './service/has-owner.ts';
import serviceHasRecoveryProcedure from './service/has-recovery-procedure.ts';
import serviceHasRecoveryTargets from './service/has-recovery-targets.ts';
import serviceHasRunbook from './service/has-runbook.ts';
import serviceHasSlo from './service/has-slo.ts';
import serviceInfrastructure from './service/infrastructure.ts';
import serviceLoadTested from './service/load-tested.ts';
import serviceOncallRotates from './service/oncall-rotates.ts';
import serviceOncallWithinTeam from './service/oncall-within-team.ts';
import serviceOwnerActive from './service/owner-active.ts';
import serviceOwnershipFresh from './service/ownership-fresh.ts';
import servicePatched from './service/patched.ts';
import serviceRetention from './service/retention.ts';
import serviceRollback from './service/rollback.ts';
import serviceSecretRotation from './service/secret-rotation.ts';
import serviceTelemetryBaseline from './service/telemetry-baseline.ts';
import serviceTopology from './service/topology.ts';
import sloCoversPolicy from './slo/covers-policy.ts';
import sloMeetsPolicy from './slo/meets-policy.ts';
import urlPermanent from './url/permanent.ts';
import urlUnique from './url/unique.ts';
import vendorReviewed from './vendor/reviewed.ts';
import waiverComplete from './waiver/complete.ts';
import waiverCurrent from './waiver/current.ts';
import waiverUsed from './waiver/used.ts';
import windowSilencesAlerts from './window/silences-alerts.ts';

export const rules: readonly Rule[] = [
  alertActionable,
  alertHasRunbook,
  alertKnownService,
  alertKnownSeverity,
  alertParametersDeclared,
  alertRoutedToOwner,
  alertRunbookExists,
  alertUnique,
  baselineShrinks,
  baselineUsed,
  changeHasNote,
  changeMonitored,
  configDocumented,
  configRuntime,
  configSource,
  controlDeclared,
  controlVerified,
  documentFresh,
  documentHasAudience,
  documentHasOwner,
  documentHasStatus,
  documentKnownFields,
  documentNoPersonalData,
  documentNoPlaceholders,
  documentNoSecrets,
  documentPlannedOnTime,
  documentRelatedExist,
  documentReleaseCurrent,
  documentSafeMdx,
  documentSchema,
  documentStyle,
  documentSyntax,
  documentTermsDefined,
  documentUtf8,
  documentVersionFormat,
  drillFailoverOnTime,
  drillGapsTracked,
  drillRestoreOnTime,
  drillTargetsMet,
  incidentAcknowledgedOnTime,
  incidentCustomersInformed,
  incidentHasBridge,
  incidentHasChannel,
  incidentHasPostmortem,
  incidentHasRoles,
  incidentHasStatusPage,
  incidentKnownSeverity,
  incidentNotifiedOnTime,
  incidentRestoredOnTime,
  incidentTimeline,
  incidentTimelineOrdered,
  incidentUpdatedOnTime,
  incidentVerified,
  linkAnchorResolves,
  linkResolves,
  linkSafeAttachment,
  linkSafeScheme,
  playbookHasSections,
  playbookTested,
  policyHasStatusTemplates,
  policyHasSupportTemplates,
  policyRequiredDashboards,
  policyRequiredDocuments,
  policyRequiredPlaybooks,
  policyRequiredRunbooks,
  postmortemActionConcrete,
  postmortemActionHasDueDate,
  postmortemActionHasOwner,
  postmortemActionOnTime,
  postmortemActionOwnerActive,
  postmortemActionTracked,
  postmortemBlameless,
  postmortemClosedWhenDone,
  postmortemHasActions,
  postmortemHasRootCause,
  postmortemHasSections,
  postmortemKnownCauses,
  postmortemOnTime,
  postmortemRecurrenceLinked,
  postmortemScheduled,
  postmortemSecretsRotated,
  postmortemTimeline,
  referenceResolves,
  rfcApproved,
  rfcChecklist,
  rfcDecidedOnTime,
  rfcHasPlanOutput,
  rfcHasRollbackPlan,
  rfcHasSections,
  rfcInWindow,
  rfcMigration,
  rfcRisk,
  rfcSupersessionMutual,
  riskReviewed,
  runbookHasSections,
  runbookKnownEnvironments,
  runbookParametersUsed,
  runbookReached,
  runbookSafeCommands,
  runbookStepsNumbered,
  runbookTested,
  serviceAccessReviewFresh,
  serviceAuditFresh,
  serviceBackupIsNotOwner,
  serviceCapacityFresh,
  serviceCostBudget,
  serviceDataHandling,
  serviceDataRegion,
  serviceDelivery,
  serviceHasBackupOwner,
  serviceHasBackups,
  serviceHasDashboards,
  serviceHasErrorBudgetPolicy,
  serviceHasEscalation,
  serviceHasOncall,
  serviceHasOwner,
  serviceHasRecoveryProcedure,
  serviceHasRecoveryTargets,
  serviceHasRunbook,
  serviceHasSlo,
  serviceInfrastructure,
  serviceLoadTested,
  serviceOncallRotates,
  serviceOncallWithinTeam,
  serviceOwnerActive,
  serviceOwnershipFresh,
  servicePatched,
  serviceRetention,
  serviceRollback,
  serviceSecretRotation,
  serviceTelemetryBaseline,
  serviceTopology,
  sloCoversPolicy,
  sloMeetsPolicy,
  urlPermanent,
  urlUnique,
  vendorReviewed,
  waiverComplete,
  waiverCurrent,
  waiverUsed,
  windowSilencesAlerts,
];
