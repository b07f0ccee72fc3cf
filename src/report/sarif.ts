// Format `sarif`: SARIF 2.1.0, for code scanning and for viewers in editors.
// https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
import type { Diagnostic } from '../rule.ts';
import { announcedMessage } from './announced.ts';
import { fingerprints } from './fingerprint.ts';
import type { Format } from './format.ts';
import { helpUrl } from './help-url.ts';
import { safe, safeJson } from './safe.ts';
import { physicalLocation } from './sarif-place.ts';
import { accepted } from './sarif-accepted.ts';
import { sarifRules } from './sarif-rules.ts';

type Level = 'error' | 'warning' | 'note';

/** Text of a message: a viewer makes a link of `[…](…)`, so what looks like one is pulled apart. */
const message = (text: string) => ({ text: safe(text).replaceAll('](', '] (') });

export const sarif: Format = (report, options) => {
  const rules = sarifRules(report, options);
  const index = new Map(rules.map(({ id }, at) => [id, at]));
  const fingerprint = fingerprints(report);
  const result = (each: Diagnostic, level: Level, text: string, isNew: boolean) => ({
    ruleId: each.rule,
    ruleIndex: index.get(each.rule),
    level,
    message: message(text),
    locations: [{ physicalLocation: physicalLocation(each.place) }],
    ...(each.related?.length && {
      relatedLocations: each.related.map((other, id) => ({
        id,
        physicalLocation: physicalLocation(other.place),
        message: message(other.message),
      })),
    }),
    // Not `primaryLocationLineHash`: GitHub's upload makes that one itself, and warns of any other.
    partialFingerprints: { 'handrail/v1': fingerprint.get(each) },
    ...(report.since !== undefined && { baselineState: isNew ? 'new' : 'unchanged' }),
  });
  const results = [
    ...report.diagnostics.map((each) => result(each, each.severity, each.message, true)),
    ...report.announced.map((each) =>
      result(each.diagnostic, 'note', announcedMessage(each), false),
    ),
    ...accepted(report).map(([each, reason]) => ({
      ...result(each, 'note', each.message, false),
      suppressions: [{ kind: 'external', status: 'accepted', justification: safe(reason) }],
    })),
  ];
  const { version } = options;
  const informationUri = helpUrl(report);
  const driver = {
    name: 'handrail',
    version,
    semanticVersion: version,
    ...(informationUri !== undefined && { informationUri }),
    rules,
  };
  const log = {
    $schema:
      'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  };
  return `${safeJson(JSON.stringify(log, null, 2))}\n`;
};
