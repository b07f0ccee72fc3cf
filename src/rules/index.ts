// The list of rules, in the order of their ids.
import type { Rule } from '../rule.ts';
import alertHasRunbook from './alert/has-runbook.ts';
import alertKnownService from './alert/known-service.ts';
import alertKnownSeverity from './alert/known-severity.ts';
import alertParametersDeclared from './alert/parameters-declared.ts';
import alertRunbookExists from './alert/runbook-exists.ts';
import alertUnique from './alert/unique.ts';
import documentFresh from './document/fresh.ts';
import documentHasOwner from './document/has-owner.ts';
import documentKnownFields from './document/known-fields.ts';
import documentNoPlaceholders from './document/no-placeholders.ts';
import documentNoSecrets from './document/no-secrets.ts';
import documentPlannedOnTime from './document/planned-on-time.ts';
import documentSafeMdx from './document/safe-mdx.ts';
import documentSchema from './document/schema.ts';
import documentSyntax from './document/syntax.ts';
import documentUtf8 from './document/utf8.ts';
import linkAnchorResolves from './link/anchor-resolves.ts';
import linkResolves from './link/resolves.ts';
import linkSafeScheme from './link/safe-scheme.ts';
import referenceResolves from './reference/resolves.ts';
import runbookHasSections from './runbook/has-sections.ts';
import runbookParametersUsed from './runbook/parameters-used.ts';
import runbookReached from './runbook/reached.ts';
import runbookSafeCommands from './runbook/safe-commands.ts';
import runbookTested from './runbook/tested.ts';
import serviceBackupIsNotOwner from './service/backup-is-not-owner.ts';
import serviceHasBackupOwner from './service/has-backup-owner.ts';
import serviceHasBackups from './service/has-backups.ts';
import serviceHasDashboards from './service/has-dashboards.ts';
import serviceHasEscalation from './service/has-escalation.ts';
import serviceHasOncall from './service/has-oncall.ts';
import serviceHasOwner from './service/has-owner.ts';
import serviceHasRecoveryTargets from './service/has-recovery-targets.ts';
import serviceHasRunbook from './service/has-runbook.ts';
import serviceHasSlo from './service/has-slo.ts';
import serviceOwnerActive from './service/owner-active.ts';
import serviceOwnershipFresh from './service/ownership-fresh.ts';
import serviceTelemetryBaseline from './service/telemetry-baseline.ts';
import urlPermanent from './url/permanent.ts';
import urlUnique from './url/unique.ts';

export const rules: readonly Rule[] = [
  alertHasRunbook,
  alertKnownService,
  alertKnownSeverity,
  alertParametersDeclared,
  alertRunbookExists,
  alertUnique,
  documentFresh,
  documentHasOwner,
  documentKnownFields,
  documentNoPlaceholders,
  documentNoSecrets,
  documentPlannedOnTime,
  documentSafeMdx,
  documentSchema,
  documentSyntax,
  documentUtf8,
  linkAnchorResolves,
  linkResolves,
  linkSafeScheme,
  referenceResolves,
  runbookHasSections,
  runbookParametersUsed,
  runbookReached,
  runbookSafeCommands,
  runbookTested,
  serviceBackupIsNotOwner,
  serviceHasBackupOwner,
  serviceHasBackups,
  serviceHasDashboards,
  serviceHasEscalation,
  serviceHasOncall,
  serviceHasOwner,
  serviceHasRecoveryTargets,
  serviceHasRunbook,
  serviceHasSlo,
  serviceOwnerActive,
  serviceOwnershipFresh,
  serviceTelemetryBaseline,
  urlPermanent,
  urlUnique,
];
