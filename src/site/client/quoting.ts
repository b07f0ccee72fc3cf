// What a value must be to stand in a command, and how it is written there; nothing here is run.
import { matchesWhole } from '../../model/pattern.ts';

const LONGEST = 200;
/** What a parameter without a pattern accepts. */
const ORDINARY = /^[A-Za-z0-9_][A-Za-z0-9_.:/@=,+-]*$/;
/** What stays one word of text wherever it stands: in a shell, a query, JSON, a second shell. */
const PLAIN = /^(?!.*--)[A-Za-z0-9_.:/@=,+-]+$/;
const NUMBER = /^-?\d+(?:\.\d+)?$/;
const TOKEN = /^(?:[A-Za-z0-9_.:]+|-\d+(?:\.\d+)?)$/;
/** What a shell takes as a word as it is, anywhere in a command. */
const WORD = /^[A-Za-z0-9_@%+:./-]+$/;
const RESERVED =
  /^(?:if|then|elif|else|fi|do|done|case|esac|while|until|for|in|function|select|time|coproc|repeat|foreach|end|always|nocorrect|noglob|command|builtin|exec)$/;

/**
 * Why a value may not be put into a command; undefined where it may.
 *
 * @param values Every value that was given for the parameter; one, or the same again, is as it should be.
 * @param pattern The regular expression that the runbook declares for it.
 */
export function refusal(
  values: readonly string[],
  pattern: string | undefined,
): string | undefined {
  const value = values[0]!;
  if (value.length > LONGEST) return `it is longer than ${LONGEST} characters`;
  if (/[^\x20-\x7e]/.test(value)) return 'it holds a character that is not printable ASCII';
  if (pattern === undefined && !value.startsWith('-') && !ORDINARY.test(value))
    return 'only letters, digits and `_ . : / @ = , + -` may stand in it';
  // A pattern that cannot be judged accepts nothing.
  if (pattern !== undefined && matchesWhole(pattern, value) !== true)
    return `it does not match \`${pattern}\``;
  if (value.startsWith('-') && !(pattern !== undefined && NUMBER.test(value)))
    return 'a value that begins with `-` would be read as an option';
  if (values.some((each) => each !== value)) return 'the link gives different values';
  return undefined;
}

/**
 * The text that stands for a value in a command, so that the program receives the value itself.
 *
 * @param context What stands around it, as `data-in` says; see `UseContext` of the model.
 * @returns undefined where no way to write the value is sure to be right.
 */
export function written(value: string, context: string): string | undefined {
  const quoted = `'${value.replaceAll("'", "'\\''")}'`;
  switch (context) {
    case 'bare':
      return WORD.test(value) && !RESERVED.test(value) ? value : quoted;
    case 'word':
      return quoted;
    case 'double':
      // Between double quotes `!` still asks an interactive shell for its history.
      return /["$`\\!]/.test(value) ? `"${quoted}"` : value;
    case 'string':
      return value.replace(/["\\]/g, '\\$&');
    case 'quote':
      return value.replace(/['\\]/g, '\\$&');
    case 'sql':
      return value.includes('\\') ? undefined : value.replaceAll("'", "''");
    case 'token':
      return TOKEN.test(value) ? value : undefined;
    case 'number':
      return NUMBER.test(value) ? value : undefined;
    case 'never':
      return undefined;
    default:
      return PLAIN.test(value) ? value : undefined;
  }
}

/** A value as a page can show it: cut short, and what does not show or changes direction spelt out. */
export function shown(value: string): string {
  const spelt = Array.from(value.slice(0, 80), (character) =>
    /[\x20-\x7e]/.test(character) ? character : `\\u{${character.codePointAt(0)!.toString(16)}}`,
  ).join('');
  return value.length > 80 ? `${spelt}… (${value.length} characters)` : spelt;
}
