// The labels that the result of a PromQL expression surely has: what a template may rely on.
import { both, union, without } from './label-sets.ts';
import {
  AGGREGATIONS,
  KEEPING,
  LEVELS,
  PICKING,
  SCALARS,
  tokens,
  Unknown,
} from './promql-tokens.ts';

/** What a part of an expression gives. */
interface Part {
  labels: Set<string>;
  /** True for a number, which has no labels and takes none away. */
  scalar?: boolean;
  /** The labels that a plain selector compares once, for equality: what `absent` gives back. */
  equal?: Set<string>;
  text?: string;
}

/**
 * The labels that every series of an expression's result has: those that the outermost aggregation
 * names, or that the selectors ask for and nothing takes away.
 *
 * @returns An empty set where that cannot be told, such as for LogQL.
 */
export function sureLabels(expression: string): ReadonlySet<string> {
  try {
    return new Reader(tokens(expression)).whole().labels;
  } catch (reason) {
    if (reason instanceof Unknown) return new Set();
    throw reason;
  }
}

class Reader {
  readonly #tokens: string[];
  #at = 0;
  #depth = 0;

  constructor(all: string[]) {
    this.#tokens = all;
  }

  whole(): Part {
    const part = this.#binary(0);
    if (this.#peek() !== undefined) throw new Unknown();
    return part;
  }

  #peek(): string | undefined {
    return this.#tokens[this.#at];
  }

  #word(): string | undefined {
    return this.#peek()?.toLowerCase();
  }

  #take(wanted?: string): string {
    const token = this.#tokens[this.#at++];
    if (token === undefined || (wanted !== undefined && token !== wanted)) throw new Unknown();
    return token;
  }

  #binary(level: number): Part {
    const operators = LEVELS[level];
    if (!operators) return this.#unary();
    if (++this.#depth > 1000) throw new Unknown();
    let left = this.#binary(level + 1);
    for (let word = this.#word(); word !== undefined && operators.includes(word);) {
      this.#take();
      left = this.#join(left, word, () => this.#binary(level + 1));
      word = this.#word();
    }
    this.#depth--;
    return left;
  }

  /** Two sides: series that match have every label that is compared in common. */
  #join(left: Part, operator: string, read: () => Part): Part {
    if (this.#word() === 'bool') this.#take();
    let on: Set<string> | undefined;
    let ignoring: Set<string> | undefined;
    if (this.#word() === 'on' || this.#word() === 'ignoring') {
      const isOn = this.#take().toLowerCase() === 'on';
      const names = this.#names();
      if (isOn) on = names;
      else ignoring = names;
    }
    const many = ['group_left', 'group_right'].find((word) => word === this.#word());
    if (many) this.#take();
    const extra = many && this.#peek() === '(' ? this.#names() : new Set<string>();
    const right = read();
    if (left.scalar || right.scalar)
      return left.scalar
        ? { labels: right.labels, scalar: right.scalar === true }
        : { labels: left.labels };
    const compared = (name: string) => (on ? on.has(name) : !ignoring?.has(name));
    const common = new Set([...left.labels, ...right.labels].filter(compared));
    if (operator === 'or') return { labels: both(left.labels, right.labels) };
    if (operator === 'unless') return { labels: left.labels };
    if (operator === 'and') return { labels: union(left.labels, common) };
    if (!many) return { labels: common };
    const [own, other] = many === 'group_left' ? [left, right] : [right, left];
    const labels = without(union(own.labels, common), extra);
    return { labels: union(labels, both(extra, other.labels)) };
  }

  #unary(): Part {
    if (this.#peek() === '-' || this.#peek() === '+') {
      this.#take();
      const { labels, scalar = false } = this.#unary();
      return { labels, scalar };
    }
    let part = this.#primary();
    for (;;) {
      const word = this.#word();
      if (word === '[') {
        while (this.#take() !== ']');
      } else if (word === 'offset') {
        this.#take();
        if (this.#peek() === '-') this.#take();
        this.#take();
      } else if (word === '@') {
        this.#take();
        if (this.#word() === 'start' || this.#word() === 'end') {
          this.#take();
          this.#take('(');
          this.#take(')');
        } else this.#take();
      } else break;
      part = { labels: part.labels };
    }
    return part;
  }

  #primary(): Part {
    const token = this.#peek();
    if (token === undefined) throw new Unknown();
    if (token === '(') {
      this.#take();
      const part = this.#binary(0);
      this.#take(')');
      return part;
    }
    if (/^["'`]/.test(token))
      return { labels: new Set(), scalar: true, text: this.#take().slice(1, -1) };
    if (/^[\d.]/.test(token) || /^(?:inf|nan)$/i.test(token)) {
      this.#take();
      return { labels: new Set(), scalar: true };
    }
    if (token === '{') return this.#selector();
    if (!/^[a-z_:]/i.test(token)) throw new Unknown();
    const name = this.#take();
    const next = this.#word();
    if (AGGREGATIONS.has(name.toLowerCase()) && ['(', 'by', 'without'].includes(next ?? ''))
      return this.#aggregation(name.toLowerCase());
    if (next === '(') return this.#call(name, this.#parts());
    return this.#selector();
  }

  #aggregation(name: string): Part {
    let grouping = this.#grouping();
    const inner = this.#parts().at(-1);
    grouping ??= this.#grouping();
    if (!inner) throw new Unknown();
    if (PICKING.has(name)) return { labels: inner.labels };
    if (!grouping) return { labels: new Set() };
    const { by, names } = grouping;
    return { labels: by ? names : without(inner.labels, names) };
  }

  #grouping(): { by: boolean; names: Set<string> } | undefined {
    const word = this.#word();
    if (word !== 'by' && word !== 'without') return undefined;
    this.#take();
    return { by: word === 'by', names: this.#names() };
  }

  #call(name: string, parts: Part[]): Part {
    const series = parts.find((part) => !part.scalar);
    if (SCALARS.has(name)) return { labels: new Set(), scalar: true };
    if (name === 'absent' || name === 'absent_over_time')
      return { labels: series?.equal ?? new Set() };
    if (name === 'histogram_quantile' || name === 'histogram_fraction')
      return { labels: without(series?.labels, new Set(['le'])) };
    if (name === 'label_replace' || name === 'label_join')
      return {
        labels: without(series?.labels, new Set([parts[1]?.text ?? ''])),
      };
    return { labels: KEEPING.has(name) && series ? series.labels : new Set() };
  }

  #parts(): Part[] {
    const parts: Part[] = [];
    this.#take('(');
    while (this.#peek() !== ')') {
      parts.push(this.#binary(0));
      if (this.#peek() !== ')') this.#take(',');
    }
    this.#take(')');
    return parts;
  }

  #names(): Set<string> {
    const names = new Set<string>();
    this.#take('(');
    while (this.#peek() !== ')') {
      names.add(this.#take());
      if (this.#peek() !== ')') this.#take(',');
    }
    this.#take(')');
    return names;
  }

  #selector(): Part {
    const labels = new Set<string>();
    const equal = new Set<string>();
    const seen = new Set<string>();
    if (this.#peek() === '{') {
      this.#take();
      while (this.#peek() !== '}') {
        const name = this.#take();
        const operator = this.#take();
        const value = this.#take().slice(1, -1);
        if (name !== '__name__') {
          if (seen.has(name)) equal.delete(name);
          if (operator === '=' && value !== '') {
            labels.add(name);
            if (!seen.has(name)) equal.add(name);
          } else if ((operator === '!=' && value === '') || (operator === '=~' && value === '.+'))
            labels.add(name);
          else if (!['=', '!=', '=~', '!~'].includes(operator)) throw new Unknown();
          seen.add(name);
        }
        if (this.#peek() !== '}') this.#take(',');
      }
      this.#take('}');
    }
    return { labels, equal };
  }
}
