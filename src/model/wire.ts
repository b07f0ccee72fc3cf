// A BodyResult as JSON between processes: places as four numbers, and no word twice.
import type { Body, ComponentUse } from './body.ts';
import type { Violation } from './guard.ts';
import type { BodyResult } from './parse-body.ts';
import type { Place } from './place.ts';
import type { Secret } from './secrets.ts';

type Span = [number, number, number, number];
type Use = [name: string, attributes: Readonly<Record<string, string>>, place: Span];

interface Wire {
  h: [depth: number, text: string, id: string, empty: 0 | 1, place: Span][];
  l: [url: string, text: string, image: 0 | 1, place: Span][];
  t: [done: 0 | 1, text: string, place: Span][];
  /** Blocks of code; where a value stands in the text as it is, the offset and the length of it there. */
  c: [
    lang: string | null,
    meta: string | null,
    value: string | [at: number, length: number],
    place: Span,
    inside: number[],
  ][];
  i: string[];
  /** The places of `i`, and those of texts: four numbers each, in one row. */
  j: number[];
  u: Use[];
  /** The places of numbered lists. */
  n: number[];
  x: number[];
  v: Violation[];
  s: Secret[];
}

const span = ({ start, end }: Place): Span => [start.line, start.column, end.line, end.column];

/** How many blocks may be looked for in vain: indented ones are not in the text as they are. */
const MOST_MISSED = 20;

/** Where each value stands in the text, in its order; the value itself where it is not found. */
function inText(text: string, values: readonly string[]): (string | [number, number])[] {
  let from = 0;
  let missed = 0;
  return values.map((value) => {
    const at = missed < MOST_MISSED ? text.indexOf(value, from) : -1;
    if (at === -1) {
      missed++;
      return value;
    }
    from = at + value.length;
    return [at, value.length];
  });
}

/**
 * The result as one line of JSON.
 *
 * @param text The text of the file, which the other process has too.
 */
export function encode(result: BodyResult, text: string): string {
  if (!('body' in result)) return JSON.stringify(result);
  const { body } = result;
  const values = inText(
    text,
    body.code.map(({ value }) => value),
  );
  const order = new Map(body.components.map((use, index) => [use, index]));
  const wire: Wire = {
    h: body.headings.map((each) => [
      each.depth,
      each.text,
      each.id,
      each.empty ? 1 : 0,
      span(each.place),
    ]),
    l: body.links.map((each) => [each.url, each.text, each.image ? 1 : 0, span(each.place)]),
    t: body.tasks.map((each) => [each.done ? 1 : 0, each.text, span(each.place)]),
    c: body.code.map((each, index) => [
      each.lang ?? null,
      each.meta ?? null,
      values[index]!,
      span(each.place),
      each.inside.map((use) => order.get(use)!),
    ]),
    i: body.inlineCode.map((each) => each.value),
    j: body.inlineCode.flatMap((each) => span(each.place)),
    u: body.components.map((each) => [each.name, each.attributes, span(each.place)]),
    n: body.numberedLists.flatMap(span),
    x: body.texts.flatMap(span),
    v: result.violations,
    s: result.secrets,
  };
  return JSON.stringify(wire);
}

/** The inverse of `encode`; places get the path of the file. */
export function decode({ path, text }: { path: string; text: string }, line: string): BodyResult {
  const wire = JSON.parse(line) as Wire | Exclude<BodyResult, { body: Body }>;
  if (!('h' in wire)) return wire;
  const place = ([line, column, endLine, endColumn]: Span): Place => ({
    path,
    start: { line, column },
    end: { line: endLine, column: endColumn },
  });
  const row = (numbers: readonly number[], index: number) =>
    place(numbers.slice(index * 4, index * 4 + 4) as Span);
  const rows = (numbers: readonly number[]) =>
    Array.from({ length: numbers.length / 4 }, (_each, index) => row(numbers, index));
  const components = wire.u.map(([name, attributes, at]): ComponentUse => ({
    name,
    attributes,
    place: place(at),
  }));
  const body: Body = {
    headings: wire.h.map(([depth, text, id, empty, at]) => ({
      depth,
      text,
      id,
      place: place(at),
      empty: empty === 1,
    })),
    links: wire.l.map(([url, text, image, at]) => ({
      url,
      text,
      image: image === 1,
      place: place(at),
    })),
    tasks: wire.t.map(([done, text, at]) => ({ done: done === 1, text, place: place(at) })),
    code: wire.c.map(([lang, meta, value, at, inside]) => ({
      lang: lang ?? undefined,
      meta: meta ?? undefined,
      value: typeof value === 'string' ? value : text.slice(value[0], value[0] + value[1]),
      place: place(at),
      line: at[0] + 1,
      inside: inside.map((index) => components[index]!),
    })),
    // Few rules ask for these, and there are many: they are made when they are asked for.
    get inlineCode() {
      return wire.i.map((value, index) => ({ value, place: row(wire.j, index) }));
    },
    components,
    get numberedLists() {
      return rows(wire.n);
    },
    get texts() {
      return rows(wire.x);
    },
  };
  return { body, violations: wire.v, secrets: wire.s };
}
