// Findings as an editor shows them: grouped by file, with the rule, its page and the places that belong to it.
import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import type { Announcement, Report } from '../check.ts';
import type { Diagnostic as Finding } from '../rule.ts';
import type { UriOf } from './navigation.ts';
import { rangeOf } from './positions.ts';

const SOURCE = 'handrail';

/**
 * The findings of a report by the path of their file; what is announced fails nothing and is information.
 *
 * @param paths The files that are asked for; all where it is undefined.
 */
export function diagnosticsOf(
  report: Report,
  uriOf: UriOf,
  paths?: readonly string[],
): Map<string, Diagnostic[]> {
  const found = new Map<string, Diagnostic[]>();
  const add = (finding: Finding, severity: DiagnosticSeverity) => {
    const { path } = finding.place;
    if (paths && !paths.includes(path)) return;
    const diagnostic = diagnosticOf(finding, severity, report.url, uriOf);
    const list = found.get(path);
    if (list) list.push(diagnostic);
    else found.set(path, [diagnostic]);
  };
  const { Error, Warning, Information } = DiagnosticSeverity;
  for (const finding of report.diagnostics)
    add(finding, finding.severity === 'error' ? Error : Warning);
  for (const { state, on, diagnostic } of report.announced) {
    const message = `${announced({ state, on })}${diagnostic.message}`;
    add({ ...diagnostic, message }, Information);
  }
  return found;
}

function announced({
  state,
  on,
}: {
  state: Announcement['state'];
  on: string | undefined;
}): string {
  if (state === 'due-soon') return `Due soon${on === undefined ? '' : `, from ${on}`}: `;
  return state === 'overdue' ? 'Overdue: ' : '';
}

function diagnosticOf(
  { rule, message, place, related = [] }: Finding,
  severity: DiagnosticSeverity,
  url: string | undefined,
  uriOf: UriOf,
): Diagnostic {
  return {
    range: rangeOf(place),
    severity,
    source: SOURCE,
    code: rule,
    ...(url !== undefined && { codeDescription: { href: `${url}/rules/${rule}/` } }),
    message,
    ...(related.length > 0 && {
      relatedInformation: related.map((each) => ({
        message: each.message,
        location: { uri: uriOf(each.place.path), range: rangeOf(each.place) },
      })),
    }),
  };
}

/** What keeps the handbook from being opened, at the top of handbook.yaml. */
export function troubleDiagnostic(message: string): Diagnostic {
  const start = { line: 0, character: 0 };
  const range = { start, end: { line: 0, character: 1 } };
  return { range, severity: DiagnosticSeverity.Error, source: SOURCE, message };
}
