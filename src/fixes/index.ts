// Every fix of a file: what its findings ask for that needs no judgement. Editors offer them one by one.
import type { ParsedFile } from '../model/document.ts';
import type { Handbook } from '../model/handbook.ts';
import { apply } from './annotate.ts';
import { alertLinkFixes } from './alert-links.ts';
import { characterFixes, typographyFixes } from './characters.ts';
import type { Edit, Fix, Left } from './fix.ts';
import { dataHolds } from './hold.ts';
import { linkFixes } from './links.ts';
import { orderFixes } from './order.ts';
import { referenceFixes } from './references.ts';
import { supersessionFixes } from './supersession.ts';
import { fieldFixes } from './values.ts';
import { wordFixes } from './words.ts';

/** The rules whose findings a fix may answer. */
export const fixable: readonly string[] = [
  'alert/known-service',
  'alert/known-severity',
  'alert/runbook-exists',
  'config/source',
  'document/known-fields',
  'document/related-exist',
  'document/schema',
  'document/utf8',
  'incident/has-roles',
  'incident/known-severity',
  'link/anchor-resolves',
  'link/resolves',
  'postmortem/known-causes',
  'reference/resolves',
  'rfc/checklist',
  'rfc/risk',
  'rfc/supersession-mutual',
  'runbook/known-environments',
  'runbook/safe-commands',
  'waiver/complete',
];

/** What one file asks for, and what is left alone; of a file that cannot be read, nothing. */
export function mendings(handbook: Handbook, file: ParsedFile): (Fix | Left)[] {
  if (!isMendable(file)) return [];
  return [
    ...characterFixes(handbook, file),
    ...typographyFixes(handbook, file),
    ...fieldFixes(file),
    ...referenceFixes(handbook, file),
    ...wordFixes(handbook, file),
    ...linkFixes(handbook, file),
    ...alertLinkFixes(handbook, file),
    ...supersessionFixes(handbook, file),
  ];
}

/** True for a file that can be read; handbook.yaml decides what all others mean, and is left to people. */
export function isMendable(file: ParsedFile): boolean {
  return (
    file.kind !== 'handbook' &&
    !file.source.trouble &&
    !file.faults.some(({ kind }) => kind === 'syntax')
  );
}

/**
 * The fixes of a file, each good by itself: its edits made, the data of the file differ in what it says
 * and in nothing else. A finding and its fix have the same rule and the same place. Whether a rule
 * is off or a finding is waived is not asked here.
 *
 * @param order True to be offered the order of the schema for the fields too; no rule asks for it.
 */
export function fixesFor(handbook: Handbook, file: ParsedFile, order = false): Fix[] {
  const fixes = mendings(handbook, file).filter((each) => 'edits' in each);
  if (order && isMendable(file)) fixes.push(...orderFixes(file));
  return fixes.filter((fix) => dataHolds(file, apply(file.source.text, fix.edits), [fix]));
}

export interface Mended {
  /** Sorted, without overlap. */
  edits: Edit[];
  done: Fix[];
  /** What would change something else. */
  refused: Fix[];
}

/** As many fixes of one file as can be made at once; what overlaps another one waits. */
export function mendFile(file: ParsedFile, fixes: readonly Fix[]): Mended {
  const taken: Fix[] = [];
  const edits: Edit[] = [];
  for (const fix of fixes) {
    const clashes = fix.edits.some((edit) => edits.some((other) => overlap(edit, other)));
    if (clashes) continue;
    taken.push(fix);
    edits.push(...fix.edits);
  }
  return attempt(file, taken, []);
}

/** All of them, or else what of each half goes beside what is kept already. */
function attempt(file: ParsedFile, fixes: readonly Fix[], kept: readonly Fix[]): Mended {
  const all = [...kept, ...fixes];
  const edits = all.flatMap((fix) => fix.edits).sort((a, b) => a.start - b.start || a.end - b.end);
  if (fixes.length === 0 || dataHolds(file, apply(file.source.text, edits), all))
    return { edits, done: [...all], refused: [] };
  if (fixes.length === 1) return { ...attempt(file, [], kept), refused: [...fixes] };
  const half = fixes.length >> 1;
  const first = attempt(file, fixes.slice(0, half), kept);
  const second = attempt(file, fixes.slice(half), first.done);
  return { ...second, refused: [...first.refused, ...second.refused] };
}

function overlap(a: Edit, b: Edit): boolean {
  return a.start === b.start || (a.start < b.end && b.start < a.end);
}
