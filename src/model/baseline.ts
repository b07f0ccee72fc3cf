// The baseline: findings that were there when a handbook was first checked, and that may only go.
import type { Fault } from './fault.ts';
import { Lines, span, type Place } from './place.ts';
import { checkSchema } from './schema.ts';
import type { SourceFile } from './source.ts';
import { troubleFault } from './trouble.ts';
import { parseOneYaml } from './yaml.ts';

/** Findings of one rule about one subject in one file. */
export interface BaselineEntry {
  rule: string;
  path: string;
  subject: string | undefined;
  /** How many there are. */
  count: number;
  place: Place;
}

export interface Baseline {
  entries: readonly BaselineEntry[];
  faults: readonly Fault[];
}

/** As much of a finding as a baseline looks at. */
interface Finding {
  rule: string;
  subject?: string | undefined;
  place: { path: string };
}

/** The entries that a baseline may not hold: it cannot excuse itself, or the file that sets the rules. */
export function isRecordable({ rule, place }: Finding): boolean {
  return !/^(?:waiver|baseline)\//.test(rule) && place.path !== 'handbook.yaml';
}

/** Reads `baseline.yaml`. An entry that does not fit is told and holds nothing. */
export function readBaseline(source: SourceFile): Baseline {
  const { path, text } = source;
  const trouble = troubleFault(source);
  if (trouble) return { entries: [], faults: [trouble] };
  const { tree, faults } = parseOneYaml(path, text);
  if (!tree || tree.data === null) return { entries: [], faults };
  const top = span(path, new Lines(text), 0, Math.max(1, text.indexOf('\n')));
  if (!Array.isArray(tree.data)) {
    const reason = 'The baseline is not a list';
    const remedy = 'let `handrail baseline` write it';
    return { entries: [], faults: [...faults, { kind: 'schema', reason, remedy, place: top }] };
  }
  const entries = tree.data.flatMap((item, index): BaselineEntry[] => {
    const at = `/${index}`;
    const place = tree.value(at) ?? top;
    const wrong = checkSchema('baseline', item, tree, place, at);
    faults.push(...wrong);
    if (wrong.length > 0) return [];
    const { rule, subject, count = 1, ...rest } = item as unknown as BaselineEntry;
    return [{ rule, path: rest.path, subject, count, place }];
  });
  return { entries, faults };
}

/** What the findings that an entry stands for have in common. */
export function baselineKey({ rule, subject, place: { path } }: Finding): string {
  return [rule, subject?.toLowerCase() ?? '', path].join('\n');
}

/** How many findings the entries hold, by what these have in common. */
export function baselineCounts(entries: readonly BaselineEntry[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule, subject, path, count } of entries) {
    const key = baselineKey({ rule, subject, place: { path } });
    counts.set(key, (counts.get(key) ?? 0) + count);
  }
  return counts;
}

/**
 * The entries that hold more than a former list did. A former entry without a subject stands for any
 * subject in its file.
 */
export function grownEntries(
  entries: readonly BaselineEntry[],
  former: readonly BaselineEntry[],
): { entry: BaselineEntry; before: number }[] {
  const left = baselineCounts(former);
  const take = ({ rule, path }: BaselineEntry, subject: string | undefined, most: number) => {
    const key = baselineKey({ rule, subject, place: { path } });
    const taken = Math.min(most, left.get(key) ?? 0);
    left.set(key, (left.get(key) ?? 0) - taken);
    return taken;
  };
  return entries.flatMap((entry) => {
    const exact = take(entry, entry.subject, entry.count);
    const before = exact + take(entry, undefined, entry.count - exact);
    return before < entry.count ? [{ entry, before }] : [];
  });
}

/** The findings as entries, one for each rule, subject and file, in the order of the findings. */
export function entriesOf(findings: readonly Finding[]): Omit<BaselineEntry, 'place'>[] {
  return [...Map.groupBy(findings, baselineKey).values()].map((same) => {
    const { rule, subject, place } = same[0]!;
    return { rule, path: place.path, subject, count: same.length };
  });
}
