// PromQL text → its words, signs, numbers and strings; and what kind of word each known one is.

/** Thrown where the expression is not understood; nothing is sure then. */
export class Unknown extends Error {}

const TOKEN =
  /\s+|#[^\n]*|("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`)|(\d+(?:ms|[smhdwy])(?:\d+(?:ms|[smhdwy]))*|0x[\da-f]+|(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)|([a-z_:][\w:]*)|(==|!=|=~|!~|<=|>=|[-<>=+*/%^(){}[\],@:])/giy;

/**
 * The tokens of an expression, without space and comments.
 *
 * @throws Unknown for what PromQL does not have, and for more than any alert needs.
 */
export function tokens(text: string): string[] {
  const found: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const match = TOKEN.exec(text);
    if (!match) throw new Unknown();
    if (match.slice(1).some((group) => group !== undefined)) found.push(match[0]);
    // Deep enough to read any alert, and not to run out of stack.
    if (found.length > 5000) throw new Unknown();
  }
  return found;
}

/** Operators that make one series of many. */
export const AGGREGATIONS = new Set(
  'sum min max avg group stddev stdvar count quantile topk bottomk limitk'.split(' '),
);
/** Aggregations that pick series and leave them their labels. */
export const PICKING = new Set(['topk', 'bottomk', 'limitk']);
/** Functions whose result has the labels of the series that they are given. */
export const KEEPING = new Set(
  `abs ceil changes clamp clamp_max clamp_min day_of_month day_of_week delta deriv
  double_exponential_smoothing exp floor holt_winters hour idelta increase irate last_over_time ln
  log10 log2 minute month predict_linear rate resets round sgn sort sort_desc sqrt timestamp
  avg_over_time count_over_time max_over_time min_over_time present_over_time quantile_over_time
  stddev_over_time stdvar_over_time sum_over_time`.split(/\s+/),
);
/** Functions that give a number. */
export const SCALARS = new Set(['time', 'scalar', 'pi']);
/** Binary operators, the loosest first. */
export const LEVELS: readonly (readonly string[])[] = [
  ['or'],
  ['and', 'unless'],
  ['==', '!=', '<', '<=', '>', '>='],
  ['+', '-'],
  ['*', '/', '%', 'atan2'],
  ['^'],
];
