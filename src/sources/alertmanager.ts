// An Alertmanager configuration → its tree of routes; everything else in it is left alone.
import type { Fault } from '../model/fault.ts';
import type { YamlLimits } from '../model/limits.ts';
import { readMatchers, wrongPattern } from '../model/matchers.ts';
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

export function parseAlertmanager(
  { path, text }: SourceFile,
  limits?: YamlLimits,
): AlertmanagerFile {
  const { trees, faults } = parseYaml(path, text, { aliases: true, ...(limits && { limits }) });
  const tree = trees.find(({ data }) => data !== null);
  if (faults.length > 0) return { routing: undefined, faults };
  // The first line may be empty, and then nothing stands in it.
  const end = { line: 1, column: /^(?:\n|$)/.test(text) ? 1 : 2 };
  const top = { path, start: { line: 1, column: 1 }, end };
  const root = tree && isMapping(tree.data) ? tree.data['route'] : undefined;
  if (!tree || !isMapping(root)) {
    const reason = 'The Alertmanager configuration has no `route`';
    const remedy = 'name the file that has it in `alerts.alertmanager` of `handbook.yaml`';
    return { routing: undefined, faults: [{ kind: 'schema', reason, remedy, place: top }] };
  }
  const file: YamlFile = { tree, lines: text.split('\n'), faults: [] };
  const routing = readRoute(file, root, ['route'], undefined);
  const isWrong = file.faults.length > 0;
  checkRoot(file, root, routing);
  checkReceivers(file, routing);
  return { routing: isWrong ? undefined : routing, faults: file.faults };
}

interface YamlFile {
  tree: YamlTree;
  lines: readonly string[];
  /** What is wrong with it, as far as it has been read. */
  faults: Fault[];
}

type Steps = readonly (string | number)[];

function wrong({ tree, faults }: YamlFile, at: Steps, reason: string, remedy: string): void {
  const pointer = pointerOf(at);
  const above = pointerOf(at.slice(0, -1));
  const place = (tree.has(pointer) ? tree.value(pointer) : tree.key(above))!;
  faults.push({ kind: 'schema', reason, remedy, place });
}

function readRoute(file: YamlFile, data: Mapping, at: Steps, parent: string | undefined): Route {
  const own = textAt(file, data['receiver'] ?? null, pointerOf([...at, 'receiver']));
  const receiver = own === '' ? parent : own;
  if (receiver === undefined)
    wrong(
      file,
      [...at, 'receiver'],
      'The first route has no `receiver`',
      'name the receiver of the alerts that no other route takes',
    );
  const children = data['routes'] ?? [];
  if (!Array.isArray(children))
    wrong(file, [...at, 'routes'], '`routes` is not a list', 'begin each route with `- `');
  const matchers = [...readList(file, data, at), ...readPairs(file, data, at)];
  const routes = (Array.isArray(children) && at.length <= 2 * DEEPEST ? children : []).flatMap(
    (child, index) => {
      const below = [...at, 'routes', index];
      if (isMapping(child)) return [readRoute(file, child, below, receiver ?? '')];
      wrong(file, below, 'A route is no mapping of fields', 'begin it with `- receiver:`');
      return [];
    },
  );
  const pointer = pointerOf([...at, 'receiver']);
  return {
    receiver: receiver ?? '',
    matchers,
    continue: continues(file, data, at),
    routes,
    place: (file.tree.has(pointer) ? file.tree.value(pointer) : file.tree.key(pointerOf(at)))!,
  };
}

/** `matchers`: a list of texts, or one text. */
function readList(file: YamlFile, data: Mapping, at: Steps): Matcher[] {
  const written = data['matchers'] ?? [];
  const isList = Array.isArray(written);
  return (isList ? written : [written]).flatMap((text, index) => {
    const here = [...at, 'matchers', ...(isList ? [index] : [])];
    const read = typeof text === 'string' ? readMatchers(text) : undefined;
    if (!read)
      wrong(
        file,
        here,
        `\`${typeof text === 'string' ? text : String(JSON.stringify(text))}\` is no matcher`,
        'write it as `label="value"`, with `=`, `!=`, `=~` or `!~`',
      );
    return checked(file, read ?? [], here);
  });
}

/** `match` and `match_re`, as they were written before there were matchers. */
function readPairs(file: YamlFile, data: Mapping, at: Steps): Matcher[] {
  return (['match', 'match_re'] as const).flatMap((field) => {
    const pairs = data[field] ?? {};
    if (!isMapping(pairs)) {
      wrong(file, [...at, field], `\`${field}\` is no mapping`, 'write `label: value` lines');
      return [];
    }
    return Object.entries(pairs).flatMap(([label, own]) => {
      const here = [...at, field, label];
      const value = textAt(file, own, pointerOf(here));
      return checked(file, [{ label, value, pattern: field === 'match_re', not: false }], here);
    });
  });
}

/** The same matchers; a pattern that Alertmanager refuses is told. */
function checked(file: YamlFile, matchers: readonly Matcher[], at: Steps): readonly Matcher[] {
  for (const matcher of matchers) {
    const why = wrongPattern(matcher);
    if (why !== undefined)
      wrong(file, at, `\`${matcher.value}\` is no regular expression of RE2: ${why}`, 'correct it');
  }
  return matchers;
}

/** What the first route may not have, because it takes every alert. */
function checkRoot(file: YamlFile, root: Mapping, routing: Route): void {
  for (const field of ['matchers', 'match', 'match_re'] as const) {
    const count = Object.keys(root[field] ?? {}).length;
    if (count > 0)
      wrong(
        file,
        ['route', field],
        `The first route takes every alert and has \`${field}\``,
        'move its matchers to a route below it',
      );
  }
  if (routing.continue)
    wrong(
      file,
      ['route', 'continue'],
      'Nothing comes after the first route, and it has `continue`',
      'take that line away',
    );
}

/** Every receiver that a route names, among those of the file; a file that lists none is a part of one. */
function checkReceivers(file: YamlFile, routing: Route): void {
  const { tree, faults } = file;
  const data = isMapping(tree.data) ? tree.data['receivers'] : undefined;
  if (!Array.isArray(data)) return;
  const names = data.map((each, index) =>
    isMapping(each)
      ? textAt(file, each['name'] ?? null, pointerOf(['receivers', index, 'name']))
      : '',
  );
  const told = new Set<string>();
  const visit = ({ receiver, place, routes }: Route) => {
    if (receiver !== '' && !names.includes(receiver) && !told.has(receiver)) {
      const reason = `No receiver is called \`${receiver}\``;
      const remedy = 'add it to `receivers`, or name one of them here';
      faults.push({ kind: 'schema', reason, remedy, place });
      told.add(receiver);
    }
    routes.forEach(visit);
  };
  visit(routing);
}

/** Whether the routes after one are asked too. Alertmanager reads YAML 1.1, where `yes` is true as well. */
function continues(file: YamlFile, data: Mapping, at: Steps): boolean {
  const value = data['continue'] ?? false;
  if (typeof value === 'boolean') return value;
  const here = [...at, 'continue'];
  const place = file.tree.value(pointerOf(here));
  const line = file.lines[(place?.start.line ?? 0) - 1];
  const isPlain = !/["'|>]/.test(line?.[(place?.start.column ?? 0) - 1] ?? '');
  const known = typeof value === 'string' && isPlain ? WORDS.exec(value) : null;
  if (known) return known[1] !== undefined;
  const text = isPlain ? JSON.stringify(value) : `"${String(value)}"`;
  wrong(file, here, `\`continue\` is \`${text}\``, 'write `true` or `false`, without quotes');
  return false;
}

/** The words of YAML 1.1 for true and for false, beside those of YAML 1.2. */
const WORDS = /^(?:(y|Y|yes|Yes|YES|on|On|ON)|n|N|no|No|NO|off|Off|OFF)$/;

/** A scalar as the file has it: YAML reads `5.0` and `yes` as no text, and a label’s value they are. */
function textAt(file: YamlFile, value: Json, pointer: string): string {
  if (typeof value === 'string') return value;
  const place = typeof value === 'object' ? undefined : file.tree.value(pointer);
  if (!place) return '';
  const line = file.lines[place.start.line - 1] ?? '';
  return line.slice(place.start.column - 1, place.end.column - 1) || String(value);
}

function isMapping(value: Json | undefined): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
