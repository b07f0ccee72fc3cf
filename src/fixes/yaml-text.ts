// Writing YAML by hand: a text in the quotes that stand there, a field in the indentation around it.
import type { Lines, Place } from '../model/place.ts';
import { pointerOf, type YamlTree } from '../model/yaml.ts';
import type { Edit } from './fix.ts';

export type Style = 'plain' | 'single' | 'double';

/** How a scalar is quoted. */
export function styleOf(written: string): Style {
  return written.startsWith("'") ? 'single' : written.startsWith('"') ? 'double' : 'plain';
}

/**
 * A text of one line as a YAML scalar.
 *
 * @param quoted True where a plain scalar could not hold it, such as a brace between braces.
 */
export function asScalar(value: string, style: Style, quoted = false): string {
  if (style === 'double') return JSON.stringify(value);
  // Plain is what begins with a letter or a slash and says nothing that YAML hears.
  const plain = /^[A-Za-z/][^\n]*[^\s:]$/.test(value) && !/: | #|\t/.test(value);
  if (style === 'plain' && plain && !quoted) return value;
  return `'${value.replaceAll("'", "''")}'`;
}

/** The edits that may add an annotation to a rule that does not have it, the nicest first. */
export function insertions(
  text: string,
  lines: Lines,
  rule: YamlTree,
  name: string,
  value: string,
  style: Style,
): Edit[] {
  const fields = ownFields(rule, lines);
  const head = fields[0];
  if (!head) return [];
  const isFlow = (place: Place | undefined) => place && text[lines.offset(place.start)] === '{';
  const annotations = rule.has('/annotations')
    ? { key: rule.key('/annotations')!, value: rule.value('/annotations')! }
    : undefined;
  const scalar = asScalar(value, style);
  const quoted = asScalar(value, style, true);
  if (annotations && isFlow(annotations.value)) {
    const inside = ownFields(rule.below('/annotations'), lines);
    const last = inside.at(-1);
    const open = lines.offset(annotations.value.start) + 1;
    if (!last) return [{ start: open, end: open, text: `${name}: ${quoted}` }];
    return [{ start: last.end, end: last.end, text: `, ${name}: ${quoted}` }];
  }
  const column = head.key.start.column - 1;
  const step = stepOf(rule, column);
  const field = (indent: number) => `${' '.repeat(indent)}${name}: ${scalar}`;
  if (annotations) {
    const inside = ownFields(rule.below('/annotations'), lines);
    const [first, last] = [inside[0], inside.at(-1)];
    const key = lines.offset(annotations.key.start);
    // Nothing is written behind the colon.
    if (!first || !last)
      return [afterLine(text, lines.offset(annotations.key.end), field(column + step))];
    const indent = first.key.start.column - 1;
    if (lines.offset(first.key.start) < key) return [];
    const start = lines.offset({ line: first.key.start.line, column: 1 });
    return [
      afterLine(text, last.end, field(indent)),
      { start, end: start, text: `${field(indent)}\n` },
    ];
  }
  const last = fields.at(-1)!;
  if (isFlow(rule.value('')))
    return [{ start: last.end, end: last.end, text: `, annotations: { ${name}: ${quoted} }` }];
  const lead = ' '.repeat(column);
  const whole = `${lead}annotations:\n${field(column + step)}`;
  // A rule that ends in a text whose empty lines count gets it higher up.
  const name1 = fields.find(({ name: each }) => each === 'alert') ?? head;
  return [afterLine(text, last.end, whole), afterLine(text, name1.end, whole)];
}

function afterLine(text: string, offset: number, line: string): Edit {
  const end = text.indexOf('\n', offset);
  const at = end === -1 ? text.length : end;
  return { start: at, end: at, text: `\n${line}` };
}

/** The fields that stand in a mapping itself, in the order of the text, and where each ends. */
function ownFields(tree: YamlTree, lines: Lines): { name: string; key: Place; end: number }[] {
  const top = tree.value('');
  const from = top ? lines.offset(top.start) : 0;
  return tree
    .fields()
    .filter(({ key }) => lines.offset(key.start) >= from)
    .map(({ name, key }) => ({
      name,
      key,
      end: endOf(tree, name, lines.offset(key.end), lines),
    }))
    .sort((a, b) => lines.offset(a.key.start) - lines.offset(b.key.start));
}

/** Where a field ends: with its value, or with its key where the value stands somewhere else. */
function endOf(tree: YamlTree, name: string, key: number, lines: Lines): number {
  const value = tree.value(pointerOf([name]));
  return value ? Math.max(key, lines.offset(value.end)) : key;
}

/** How far the file indents what belongs to a field. */
function stepOf(rule: YamlTree, column: number): number {
  for (const name of ['labels', 'annotations']) {
    const first = rule.has(`/${name}`) ? rule.below(`/${name}`).fields()[0] : undefined;
    const step = first ? first.key.start.column - 1 - column : 0;
    if (step > 0 && step <= 8) return step;
  }
  return 2;
}
