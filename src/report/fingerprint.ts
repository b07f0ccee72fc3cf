// What a finding is known by from one run to the next, although lines and days move.
import type { Report } from '../check.ts';
import type { Diagnostic } from '../rule.ts';

/**
 * A fingerprint for each finding of a report, waived, recorded and announced ones included, so that
 * it is the same in whichever of these lists a run puts it.
 *
 * It is made of the rule, the path, the subject and the message. A date outside of backticks is left
 * out of the message: it is the day of the check. Findings that are alike in all of this are numbered
 * in the order of their places, so no two are the same.
 */
export function fingerprints(report: Report): Map<Diagnostic, string> {
  const present = [
    ...report.diagnostics,
    ...report.waived.map(({ diagnostic }) => diagnostic),
    ...report.baselined,
    ...report.announced.flatMap(({ state, diagnostic }) =>
      state === 'due-soon' ? [] : diagnostic,
    ),
  ].sort((a, b) => order(a, b));
  // What is still to come must not renumber what is there.
  const toCome = report.announced.flatMap(({ state, diagnostic }) =>
    state === 'due-soon' ? [diagnostic] : [],
  );
  const seen = new Map<string, number>();
  return new Map(
    [...present, ...toCome].map((diagnostic) => {
      const base = digest(identity(diagnostic));
      const nth = (seen.get(base) ?? 0) + 1;
      seen.set(base, nth);
      return [diagnostic, `${base}:${nth}`];
    }),
  );
}

function identity({ rule, place, subject, message }: Diagnostic): string {
  const lasting = message.replace(/`[^`]*`|\d{4}-\d{2}-\d{2}/g, (part) =>
    part.startsWith('`') ? part : 'today',
  );
  return JSON.stringify([rule, place.path, subject?.toLowerCase() ?? '', lasting]);
}

function order(a: Diagnostic, b: Diagnostic): number {
  return a.place.start.line - b.place.start.line || a.place.start.column - b.place.start.column;
}

/** 64 bits of a text as 16 hexadecimal digits: two FNV-1a sums. It is a name, and keeps no secret. */
function digest(text: string): string {
  let one = 0x811c9dc5;
  let two = 0x9dc5811c;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x01000193);
    two = Math.imul(two ^ unit, 0x01000193) ^ (two >>> 15);
  }
  return [one, two].map((sum) => (sum >>> 0).toString(16).padStart(8, '0')).join('');
}
