// An Alertmanager configuration → its tree of routes; everything else in it is left alone.
import type { Fault } from '../model/fault.ts';
import type { Matcher, Route } from '../model/routing.ts';
import type { SourceFile } from '../model/source.ts';
import { parseYaml, pointerOf, type Json, type YamlTree } from '../model/yaml.ts';

type Mapping = { [key: string]: Json };

export interface AlertmanagerFile {
  /** The root of the tree; undefined where it cannot be read. */
  routing: Route | undefined;
  faults: Fault[];
}

/** Deeper than anybody nests routes; the rest of such a tree is left out. */
const DEEPEST = 50;

export function parseAlertmanager({ path, text }: SourceFile): AlertmanagerFile {
  const { trees, faults } = parseYaml(path, text, { aliases: true });
  const tree = trees.find(({ data }) => data !== null);
  if (faults.length > 0) return { routing: undefined, faults };
  const top = { path, start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
  const root = tree && isMapping(tree.data) ? tree.data['route'] : undefined;
  if (!tree || !isMapping(root)) {
    const reason = 'The Alertmanager configuration has no `route`';
    const remedy = 'name the file that has it in `alerts.alertmanager` of `handbook.yaml`';
    return { routing: undefined, faults: [{ kind: 'schema', reason, remedy, place: top }] };
  }
  const found: Fault[] = [];
  const routing = readRoute(tree, root, ['route'], undefined, found);
  return { routing: found.length > 0 ? undefined : routing, faults: found };
}

function readRoute(
  tree: YamlTree,
  data: Mapping,
  at: readonly (string | number)[],
  parent: string | undefined,
  faults: Fault[],
): Route {
  const place = (...steps: (string | number)[]) => {
    const pointer = pointerOf([...at, ...steps]);
    return (tree.has(pointer) ? tree.value(pointer) : tree.key(pointerOf(at)))!;
  };
  const own = data['receiver'];
  const receiver = typeof own === 'string' ? own : parent;
  if (receiver === undefined)
    faults.push({
      kind: 'schema',
      reason: 'The first route has no `receiver`',
      remedy: 'name the receiver of the alerts that no other route takes',
      place: place('receiver'),
    });
  const wrong = (reason: string, remedy: string, ...steps: (string | number)[]) =>
    faults.push({ kind: 'schema', reason, remedy, place: place(...steps) });

  const matchers: Matcher[] = [];
  const written = data['matchers'] ?? [];
  (Array.isArray(written) ? written : [written]).forEach((text, index) => {
    const read = typeof text === 'string' ? readMatchers(text) : undefined;
    if (read) matchers.push(...read);
    else
      wrong(
        `\`${typeof text === 'string' ? text : String(JSON.stringify(text))}\` is no matcher`,
        'write it as `label="value"`, with `=`, `!=`, `=~` or `!~`',
        'matchers',
        ...(Array.isArray(written) ? [index] : []),
      );
  });
  for (const [field, pattern] of [
    ['match', false],
    ['match_re', true],
  ] as const) {
    const pairs = data[field] ?? {};
    if (!isMapping(pairs)) wrong(`\`${field}\` is no mapping`, 'write `label: value` lines', field);
    else
      for (const [label, value] of Object.entries(pairs))
        matchers.push({ label, value: plain(value), pattern, not: false });
  }
  const children = data['routes'] ?? [];
  if (!Array.isArray(children))
    wrong('`routes` is not a list', 'begin each route with `- `', 'routes');
  const routes = (Array.isArray(children) && at.length <= 2 * DEEPEST ? children : []).flatMap(
    (child, index) => {
      if (isMapping(child))
        return [readRoute(tree, child, [...at, 'routes', index], receiver ?? '', faults)];
      wrong('A route is no mapping of fields', 'begin it with `- receiver:`', 'routes', index);
      return [];
    },
  );
  return {
    receiver: receiver ?? '',
    matchers,
    continue: data['continue'] === true,
    routes,
    place: place('receiver'),
  };
}

/** One matcher as Alertmanager writes it: a label, an operator, and a value that may be quoted. */
const MATCHER =
  /^\s*(?:"((?:[^"\\]|\\.)*)"|([^\s"{}=!~,]+))\s*(=~|!~|!=|=)\s*(?:"((?:[^"\\]|\\.)*)"|([^",{}]*?))\s*(?:,|$)/;

/** `severity="critical"`, or several with commas between them, in braces or not. */
function readMatchers(text: string): Matcher[] | undefined {
  let rest = text.trim().replace(/^\{([\s\S]*)\}$/, '$1');
  const matchers: Matcher[] = [];
  while (rest.trim() !== '') {
    const match = MATCHER.exec(rest);
    if (!match) return undefined;
    const [whole, quotedLabel, label, operator, quoted, value = ''] = match;
    matchers.push({
      label: quotedLabel === undefined ? label! : unquote(quotedLabel),
      value: quoted === undefined ? value : unquote(quoted),
      pattern: operator!.endsWith('~'),
      not: operator!.startsWith('!'),
    });
    rest = rest.slice(whole.length);
  }
  return matchers;
}

function unquote(text: string): string {
  return text.replace(/\\([\s\S])/g, (_all, letter: string) => (letter === 'n' ? '\n' : letter));
}

/** YAML reads `5` and `true` as no text; a label’s value they are all the same. */
function plain(value: Json): string {
  return typeof value === 'object' ? '' : String(value);
}

function isMapping(value: Json | undefined): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
