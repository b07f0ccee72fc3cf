// Format `gitlab`: a Code Quality report, shown in the widget and the changes of a merge request.
// https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
import type { Diagnostic } from '../rule.ts';
import { announced, announcedMessage } from './announced.ts';
import { fingerprints } from './fingerprint.ts';
import type { Format } from './format.ts';
import { safe, safeJson } from './safe.ts';

const SEVERITIES = { error: 'major', warning: 'minor' } as const;

export const gitlab: Format = (report) => {
  const fingerprint = fingerprints(report);
  const entry = (diagnostic: Diagnostic, severity: string, message: string) => ({
    description: safe(message),
    check_name: diagnostic.rule,
    fingerprint: fingerprint.get(diagnostic),
    severity,
    location: {
      path: diagnostic.place.path,
      lines: { begin: diagnostic.place.start.line, end: diagnostic.place.end.line },
    },
  });
  const entries = [
    ...report.diagnostics.map((each) => entry(each, SEVERITIES[each.severity], each.message)),
    // GitLab compares with the report of the target branch: what it knew must not look mended.
    ...announced(report, 'overdue', 'due-soon', 'known').map((each) =>
      entry(each.diagnostic, 'info', announcedMessage(each)),
    ),
  ];
  return `${safeJson(JSON.stringify(entries, null, 2))}\n`;
};
