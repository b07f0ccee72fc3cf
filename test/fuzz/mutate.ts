// Breaks a text in small ways: lines lost, doubled, moved and indented, words put in, ends cut off.
import type { Random } from './random.ts';

/**
 * A text with a few changes.
 *
 * @param others Texts of the same format, of which pieces may be put in.
 */
export function mutate(
  random: Random,
  text: string,
  words: readonly (readonly string[])[],
  others: readonly string[],
): string {
  let lines = text.split('\n');
  for (let count = random.below(4); count > 0; count--) {
    const at = random.below(lines.length);
    const line = lines[at]!;
    switch (random.below(11)) {
      case 0:
        lines.splice(at, 1 + random.below(2));
        break;
      case 1:
        lines.splice(at, 0, line);
        break;
      case 2: {
        const other = random.of(others).split('\n');
        const from = random.below(other.length);
        lines.splice(at, random.below(3), ...other.slice(from, from + 1 + random.below(6)));
        break;
      }
      case 3:
        lines[at] = random.oneIn(2) ? `  ${line}` : line.replace(/^ {1,2}/, '');
        break;
      case 4:
        lines[at] = line.replace(/(?<=: ).*$/, () => random.of(random.of(words)));
        break;
      case 5:
        lines.push(...lines.splice(at, 1));
        break;
      case 6:
        lines = lines.slice(0, at + 1);
        break;
      default: {
        const column = random.below(line.length + 1);
        const gone = random.below(4);
        lines[at] = line.slice(0, column) + random.of(random.of(words)) + line.slice(column + gone);
      }
    }
    if (lines.length === 0) lines = [''];
  }
  return lines.join(random.oneIn(12) ? '\r\n' : random.oneIn(60) ? '\r' : '\n');
}
