// The preset `minimal`: syntax, schema types, links, and alerts with their runbooks. No organisation's policy.
import type { Preset } from './preset.ts';

export const minimal: Preset = {
  alerts: {
    annotations: ['runbook_url', 'runbook', 'playbook'],
    runbookUrls: [],
    requireFor: ['*'],
    severityLabel: 'severity',
    serviceLabel: 'service',
    otherSeverities: [],
    services: {},
  },
  policy: {},
  rules: {
    // What a repository that never heard of this program cannot have known is at most a warning.
    'document/schema': 'warning',
    'document/known-fields': 'off',
    // Raw HTML in Markdown; in MDX it stays an error, because there it could run or vanish.
    'document/safe-mdx': 'warning',
    'document/utf8': 'warning',
    'document/no-secrets': 'warning',
    'document/no-placeholders': 'off',
    'document/has-owner': 'off',
    'document/fresh': 'off',
    'document/planned-on-time': 'warning',
    'reference/resolves': 'warning',
    'service/has-owner': 'off',
    'service/has-backup-owner': 'off',
    'service/ownership-fresh': 'off',
    'service/has-runbook': 'off',
    'service/has-dashboards': 'off',
    'service/has-slo': 'off',
    'service/has-oncall': 'off',
    'service/has-escalation': 'off',
    'service/has-backups': 'off',
    'service/has-recovery-targets': 'off',
    'service/secret-rotation': 'off',
    'service/telemetry-baseline': 'off',
    'alert/unique': 'off',
    'alert/known-severity': 'off',
    'alert/known-service': 'off',
    'runbook/has-sections': 'off',
    'runbook/reached': 'warning',
    'runbook/tested': 'off',
    'runbook/safe-commands': 'off',
  },
};
