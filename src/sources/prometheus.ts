// Prometheus and Loki rule files → alerts: plain `groups:`, PrometheusRule resources, Helm templates.
import { alertUrl, type Alert, type Placed, type PlacedPair } from '../model/alert.ts';
import type { Fault } from '../model/fault.ts';
import type { YamlLimits } from '../model/limits.ts';
import type { Place } from '../model/place.ts';
import type { SourceFile } from '../model/source.ts';
import { parseYaml, pointerOf, type Json, type YamlTree } from '../model/yaml.ts';

type Mapping = { [key: string]: Json };
type Path = (string | number)[];

/** What a rule file became: its alerts, and what was wrong with it. */
export interface RuleFile {
  alerts: Alert[];
  faults: Fault[];
}

/** What only a chart's template has: lines of actions alone, or values of the chart. */
const HELM = /^[ \t]*\{\{.*\}\}[ \t]*$|\{\{-?\s*(?:\$?\.(?:Values|Release|Chart)|include|tpl)\b/m;

/**
 * Reads the alerting rules of a file. A YAML document that holds no rules (a ServiceMonitor in the
 * same folder) gives no alerts and no fault.
 */
export function parseRuleFile(source: SourceFile, limits?: YamlLimits): RuleFile {
  const { path, text } = source;
  const options = { aliases: true, ...(limits && { limits }) };
  let yaml = parseYaml(path, text, options);
  if (yaml.faults.length > 0 && HELM.test(text)) {
    const retried = parseYaml(path, withoutHelm(text), options);
    if (retried.faults.length > 0)
      return {
        alerts: [],
        faults: retried.faults.slice(0, 1).map((fault) => ({
          ...fault,
          reason: `This Helm template is no YAML without its actions: ${lower(fault.reason)}`,
          remedy: 'leave it out in `content.alert` and check the output of `helm template`',
        })),
      };
    yaml = retried;
  }
  const alerts: Alert[] = [];
  const faults = [...yaml.faults];
  for (const tree of yaml.trees) readTree(path, tree, alerts, faults);
  return { alerts, faults };
}

/** Without its capital, unless the first word is an abbreviation such as YAML. */
function lower(text: string): string {
  return /^[A-Z][A-Z]/.test(text) ? text : `${text[0]?.toLowerCase() ?? ''}${text.slice(1)}`;
}

/**
 * The text of a Helm template with its actions blanked, each character by a space, so that places
 * stay right: lines of actions alone vanish, and an action inside a value leaves the value.
 */
function withoutHelm(text: string): string {
  const blank = (part: string) => part.replace(/[^\n]/g, ' ');
  return text
    .replace(/\{\{-?\s*\/\*[\s\S]*?\*\/\s*-?\}\}/g, blank)
    .split('\n')
    .map((line) => {
      if (/^\s*(?:\{\{[^`]*?\}\}\s*)+$/.test(line)) return blank(line);
      // A value that is a quoted text may hold actions; anywhere else they are no YAML.
      if (/^[^'"]*:\s*(['"]).*\1\s*$/.test(line)) return line;
      return line.replace(/\{\{(?:`[^`]*`|[^`}]|\}(?!\}))*\}\}/g, (action) =>
        'x'.repeat(action.length),
      );
    })
    .join('\n');
}

function readTree(path: string, tree: YamlTree, alerts: Alert[], faults: Fault[]): void {
  const { data } = tree;
  if (!isMapping(data)) {
    const place = tree.value('');
    if (data !== null && place)
      faults.push({
        kind: 'schema',
        reason: 'The file is no mapping with `groups`',
        remedy: 'begin it with `groups:`, or leave the file out in `content.alert`',
        place,
      });
    return;
  }
  if (data['kind'] === 'List' && Array.isArray(data['items'])) {
    data['items'].forEach((item, index) =>
      readResource(path, tree, item, ['items', index], alerts, faults),
    );
    return;
  }
  readResource(path, tree, data, [], alerts, faults);
}

function readResource(
  path: string,
  tree: YamlTree,
  data: Json,
  at: Path,
  alerts: Alert[],
  faults: Fault[],
): void {
  if (!isMapping(data)) return;
  const resource = typeof data['apiVersion'] === 'string' && typeof data['kind'] === 'string';
  if (resource && data['kind'] !== 'PrometheusRule') return;
  const spec = resource ? data['spec'] : data;
  const groupsAt: Path = resource ? [...at, 'spec', 'groups'] : [...at, 'groups'];
  if (!isMapping(spec) || spec['groups'] === undefined) {
    if (resource || Object.keys(data).length > 0)
      faults.push({
        kind: 'schema',
        reason: resource ? 'The PrometheusRule has no `spec.groups`' : 'The file has no `groups`',
        remedy: 'list the rule groups, or leave the file out in `content.alert`',
        place: tree.key(pointerOf([...at, ...Object.keys(data).slice(0, 1)])) ?? tree.value('')!,
      });
    return;
  }
  const groups = spec['groups'];
  if (!Array.isArray(groups)) {
    if (groups !== null)
      faults.push(
        shape(tree, groupsAt, '`groups` is not a list', 'begin each group with `- name:`'),
      );
    return;
  }
  groups.forEach((group, g) => {
    if (!isMapping(group)) {
      faults.push(
        shape(tree, [...groupsAt, g], 'A group is no mapping of fields', 'begin it with `- name:`'),
      );
      return;
    }
    const rules = group['rules'];
    if (!Array.isArray(rules)) {
      if (rules !== null && rules !== undefined)
        faults.push(
          shape(
            tree,
            [...groupsAt, g, 'rules'],
            '`rules` is not a list',
            'begin each rule with `- alert:` or `- record:`',
          ),
        );
      return;
    }
    const name = typeof group['name'] === 'string' ? group['name'] : '';
    rules.forEach((rule, r) => {
      const own = tree.below(pointerOf([...groupsAt, g, 'rules', r]));
      const alert = readRule(path, own, rule, name, faults);
      if (alert) alerts.push(alert);
    });
  });
}

function shape(tree: YamlTree, at: Path, reason: string, remedy: string): Fault {
  const pointer = pointerOf(at);
  return { kind: 'schema', reason, remedy, place: (tree.key(pointer) ?? tree.value(pointer))! };
}

/** Reads one rule; `tree` is the rule's own. */
function readRule(
  path: string,
  tree: YamlTree,
  rule: Json,
  group: string,
  faults: Fault[],
): Alert | undefined {
  if (!isMapping(rule)) {
    faults.push(
      shape(tree, [], 'A rule is no mapping of fields', 'begin it with `- alert:` or `- record:`'),
    );
    return undefined;
  }
  const written = rule['alert'];
  // YAML reads `5` and `true` as no text; a name they are all the same.
  const name =
    typeof written === 'number' || typeof written === 'boolean' ? String(written) : written;
  if (name === undefined) {
    if (rule['record'] === undefined)
      faults.push(
        shape(tree, [], 'A rule has neither `alert` nor `record`', 'name the alert with `alert:`'),
      );
    return undefined;
  }
  if (typeof name !== 'string' || name.trim() === '') {
    faults.push(shape(tree, ['alert'], 'The alert has no name', 'write the name after `alert:`'));
    return undefined;
  }
  const placed = (key: string): Placed | undefined => {
    const value = rule[key];
    if (value === undefined || value === null || typeof value === 'object') return undefined;
    return { value: String(value), place: tree.value(pointerOf([key])) as Place };
  };
  const expr = placed('expr');
  if (!expr)
    faults.push(
      shape(
        tree,
        ['alert'],
        `The alert \`${name}\` has no \`expr\``,
        'write the expression that fires it',
      ),
    );
  return {
    kind: 'alert',
    name,
    id: name.toLowerCase(),
    url: alertUrl(name),
    path,
    group,
    place: tree.value(pointerOf(['alert'])) as Place,
    expr,
    for: placed('for'),
    keepFiringFor: placed('keep_firing_for'),
    labels: pairs(tree.below('/labels'), rule['labels']),
    annotations: pairs(tree.below('/annotations'), rule['annotations']),
  };
}

function pairs(tree: YamlTree, data: Json | undefined): Map<string, PlacedPair> {
  const found = new Map<string, PlacedPair>();
  if (!isMapping(data)) return found;
  for (const { name, key, value: place } of tree.fields()) {
    const value = data[name];
    if (value === null || value === undefined || typeof value === 'object') continue;
    found.set(name, { value: String(value), place, key });
  }
  return found;
}

function isMapping(value: Json | undefined): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
