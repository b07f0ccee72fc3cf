// Puts annotations into the text of a rule file and changes nothing else: neither a comment nor a quote.
import type { Alert } from '../model/alert.ts';
import { Lines, type Place } from '../model/place.ts';
import { parseYaml, pointerOf, type Json, type YamlTree } from '../model/yaml.ts';
import type { Edit } from './fix.ts';
import { asScalar, insertions, styleOf, type Style } from './yaml-text.ts';

/** An annotation of an alert, and the value that it should have. */
export interface Change {
  alert: Alert;
  name: string;
  value: string;
}

export interface Annotated<C extends Change> {
  text: string;
  /** The edits of the old text that were made, in its order. */
  edits: Edit[];
  done: C[];
  /** What could not be written without a change of something else. */
  refused: C[];
}

/**
 * Writes changes into the text of a rule file. The result is parsed again: what differs from the old
 * data are the annotations alone, or the change is refused.
 *
 * @param text The file's text with `\n` at the end of its lines.
 */
export function annotate<C extends Change>(
  path: string,
  text: string,
  changes: readonly C[],
): Annotated<C> {
  const parsed = read(path, text);
  if (!parsed) return { text, edits: [], done: [], refused: [...changes] };
  const planned = changes.map((change) => ({ change, edits: editsFor(text, parsed, change) }));
  const first = planned.flatMap(({ change, edits }) =>
    edits[0] ? [{ change, edit: edits[0] }] : [],
  );
  const whole = attempt(path, text, parsed, first);
  if (whole !== undefined)
    return {
      ...whole,
      refused: planned.filter(({ edits }) => edits.length === 0).map(({ change }) => change),
    };
  // One of them changes something else: each must show that it does not, beside those before it.
  let kept: { change: C; edit: Edit }[] = [];
  const refused: C[] = [];
  for (const { change, edits } of planned) {
    const fits = edits
      .map((edit) => [...kept, { change, edit }])
      .find((tried) => attempt(path, text, parsed, tried) !== undefined);
    if (fits) kept = fits;
    else refused.push(change);
  }
  const { text: after, edits, done } = attempt(path, text, parsed, kept)!;
  return { text: after, edits, done, refused };
}

/** The text with edits in place, where they change no more than their annotations. */
function attempt<C extends Change>(
  path: string,
  text: string,
  parsed: Parsed,
  tried: readonly { change: C; edit: Edit }[],
): { text: string; edits: Edit[]; done: C[] } | undefined {
  const sorted = tried.map(({ edit }) => edit).sort((a, b) => a.start - b.start);
  // Alerts that share one text through an anchor may want the same of it.
  const edits = sorted.filter(
    (edit, index) => !same({ ...edit }, { ...(sorted[index - 1] ?? {}) }),
  );
  if (edits.some((edit, index) => index > 0 && edit.start < edits[index - 1]!.end))
    return undefined;
  const after = apply(text, edits);
  const wanted = structuredClone(parsed.trees.map(({ data }) => data));
  for (const { change } of tried)
    for (const { tree, at } of parsed.rules.get(keyOf(change.alert.place)) ?? [])
      set(wanted[tree]!, at, change);
  const now = structuredClone(read(path, after)?.trees.map(({ data }) => data));
  if (now?.length !== wanted.length) return undefined;
  // A block keeps the line end behind its text, which is no part of the address.
  for (const { change } of tried)
    for (const { tree, at } of parsed.rules.get(keyOf(change.alert.place)) ?? [])
      trim(now[tree]!, at, change);
  if (!now.every((data, index) => same(data, wanted[index]!))) return undefined;
  return { text: after, edits, done: tried.map(({ change }) => change) };
}

/** A text with its edits, which are sorted and do not overlap. */
export function apply(text: string, edits: readonly Edit[]): string {
  let at = 0;
  let after = '';
  for (const { start, end, text: piece } of edits) {
    after += text.slice(at, start) + piece;
    at = end;
  }
  return after + text.slice(at);
}

interface Parsed {
  trees: YamlTree[];
  /** Place of an alert's name → the rules that have it: several where an anchor repeats one. */
  rules: Map<string, { tree: number; at: string[] }[]>;
}

/** The YAML of a rule file; undefined where it cannot be read as it stands. */
function read(path: string, text: string): Parsed | undefined {
  const { trees, faults } = parseYaml(path, text, { aliases: true });
  if (faults.length > 0) return undefined;
  const rules: Parsed['rules'] = new Map();
  trees.forEach((tree, index) => {
    const visit = (data: Json, at: string[]): void => {
      if (typeof data !== 'object' || data === null) return;
      if (!Array.isArray(data) && 'alert' in data && 'expr' in data) {
        const place = tree.value(pointerOf([...at, 'alert']));
        const key = place ? keyOf(place) : '';
        rules.set(key, [...(rules.get(key) ?? []), { tree: index, at }]);
        return;
      }
      for (const [key, value] of Object.entries(data)) visit(value, [...at, key]);
    };
    visit(tree.data, []);
  });
  return { trees, rules };
}

function keyOf({ start }: Place): string {
  return `${start.line}:${start.column}`;
}

function set(data: Json, at: readonly string[], { name, value }: Change): void {
  let rule = data as Record<string, Json>;
  for (const step of at) rule = rule[step] as Record<string, Json>;
  rule['annotations'] ??= {};
  (rule['annotations'] as Record<string, Json>)[name] = value;
}

function trim(data: Json, at: readonly string[], { name }: Change): void {
  let value: Json | undefined = data;
  for (const step of [...at, 'annotations'])
    value = (value as Record<string, Json> | null | undefined)?.[step];
  const annotations = value as Record<string, Json> | null | undefined;
  const written = annotations?.[name];
  if (typeof written === 'string') annotations![name] = written.trim();
}

/** True for equal data; the order of fields does not count. */
export function same(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null)
    return Object.is(a, b);
  const [mine, theirs] = [Object.entries(a), new Map(Object.entries(b))];
  return (
    Array.isArray(a) === Array.isArray(b) &&
    mine.length === theirs.size &&
    mine.every(([key, value]) => theirs.has(key) && same(value, theirs.get(key)))
  );
}

/** The edits that may write a change, the nicest first. */
function editsFor(text: string, { trees, rules }: Parsed, { alert, name, value }: Change): Edit[] {
  const found = rules.get(keyOf(alert.place))?.[0];
  if (!found) return [];
  const lines = new Lines(text);
  const rule = trees[found.tree]!.below(pointerOf(found.at));
  const there = alert.annotations.get(name);
  const written = rule.has(pointerOf(['annotations', name]));
  if (written) {
    const place = there?.place ?? rule.value(pointerOf(['annotations', name]));
    const key = rule.key(pointerOf(['annotations', name]));
    if (!place || !key) return [];
    const [start, end] = [lines.offset(place.start), lines.offset(place.end)];
    // Where no value is written, its place is that of its key.
    if (start === lines.offset(key.start)) {
      const colon = text.indexOf(':', end);
      return colon === -1
        ? []
        : [{ start: colon + 1, end: colon + 1, text: ` ${asScalar(value, 'single', true)}` }];
    }
    return scalarsLike(text.slice(start, end), value).map((scalar) => ({
      start,
      end,
      text: scalar,
    }));
  }
  return insertions(text, lines, rule, name, value, siblingStyle(text, lines, alert, name));
}

/** A value written like the one whose place it takes; none where that has several lines. */
function scalarsLike(old: string, value: string): string[] {
  const block = /^([|>][^\n]*\n)(\s*)(\S[^\n]*)$/.exec(old);
  if (block) return [block[1]! + block[2]! + value];
  if (/^[|>]/.test(old)) return [];
  // Between braces, a plain value may have to become a quoted one.
  const style = styleOf(old);
  return [...new Set([asScalar(value, style), asScalar(value, style, true)])];
}

/** The quotes of the alert's other annotations. */
function siblingStyle(text: string, lines: Lines, alert: Alert, name: string): Style {
  for (const [sibling, { place }] of alert.annotations) {
    const old = text.slice(lines.offset(place.start), lines.offset(place.end));
    if (sibling !== name && !/^[|>]/.test(old)) return styleOf(old);
  }
  return 'plain';
}
