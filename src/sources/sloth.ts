// Sloth files → SLOs: https://sloth.dev, as plain `version: prometheus/v1` and as Kubernetes resources.
import type { Fault } from '../model/fault.ts';
import {
  faultAt,
  foundAt,
  hintsAt,
  isMapping,
  numberOf,
  quoted,
  startOf,
  times,
  wordsOf,
} from '../model/found.ts';
import type { SloReading } from '../model/slo.ts';
import type { FoundSlo } from '../model/slo-fields.ts';
import type { YamlTree } from '../model/yaml.ts';

/** Sloth takes no `/` in the name of a label, and the other tools have one. */
const PREFIXES = ['handrail/', 'handrail_'];

/** Reads the SLOs among some resources. */
export function readSloth(trees: readonly YamlTree[]): SloReading {
  const reading: SloReading = { known: false, slos: [], faults: [] };
  for (const tree of trees) {
    const plain = foundAt(tree, 'version')?.value;
    const resource = foundAt(tree, 'apiVersion')?.value;
    if (typeof resource === 'string' && resource.startsWith('sloth.slok.dev/')) {
      reading.known = true;
      if (resource !== 'sloth.slok.dev/v1') reading.faults.push(version(tree, 'apiVersion'));
      else if (foundAt(tree, 'kind')?.value === 'PrometheusServiceLevel')
        readList(tree, ['spec'], reading);
    } else if (typeof plain === 'string' && plain.startsWith('prometheus/')) {
      reading.known = true;
      if (plain !== 'prometheus/v1') reading.faults.push(version(tree, 'version'));
      else readList(tree, [], reading);
    }
  }
  return reading;
}

function version(tree: YamlTree, key: string): Fault {
  const wanted = key === 'version' ? 'prometheus/v1' : 'sloth.slok.dev/v1';
  const { value } = foundAt(tree, key)!;
  return faultAt(tree, [key], `\`${key}\` is ${quoted(value)}`, `convert it to \`${wanted}\``);
}

function readList(tree: YamlTree, base: string[], { slos, faults }: SloReading): void {
  const fault = (steps: (string | number)[], reason: string, remedy: string) =>
    faults.push(faultAt(tree, [...base, ...steps], reason, remedy));
  const service = wordsOf(foundAt(tree, ...base, 'service')?.value);
  const { value: list } = foundAt(tree, ...base, 'slos') ?? {};
  if (!Array.isArray(list)) {
    fault(
      ['slos'],
      list === undefined ? 'The file has no `slos`' : '`slos` is not a list',
      'begin each SLO with `- name:`',
    );
    return;
  }
  if (service === undefined)
    fault(['service'], 'The file has no `service`', 'name the service that is held to its SLOs');
  const common = [
    ...hintsAt(tree, ['metadata', 'annotations'], PREFIXES),
    ...hintsAt(tree, [...base, 'labels'], PREFIXES),
  ];
  list.forEach((slo, index) => {
    const at = [...base, 'slos', index];
    if (isMapping(slo)) {
      const found = readSlo(tree.below(`/${at.join('/')}`), faults);
      if (!found) return;
      found.hints = new Map([...common, ...found.hints]);
      found.service = found.hints.get('service') ?? foundAt(tree, ...base, 'service');
      // Sloth’s names are told apart by their services.
      if (service !== undefined) found.name = `${service}-${found.name}`;
      slos.push(found);
    } else fault(['slos', index], 'An SLO is no mapping of fields', 'begin it with `- name:`');
  });
}

/** Reads one SLO; `tree` is its own. */
function readSlo(tree: YamlTree, faults: Fault[]): FoundSlo | undefined {
  const named = foundAt(tree, 'name');
  const name = wordsOf(named?.value);
  if (!named || name === undefined) {
    faults.push(faultAt(tree, ['name'], 'The SLO has no `name`', 'write one after `name:`'));
    return undefined;
  }
  const objective = foundAt(tree, 'objective');
  const number = numberOf(objective?.value);
  const remedy = 'write the target in per cent, such as `99.9`';
  if (!objective)
    faults.push(
      faultAt(tree, ['objective'], `The SLO ${quoted(name)} has no \`objective\``, remedy),
    );
  else if (number === undefined || number <= 0 || number > 100)
    faults.push(
      faultAt(tree, ['objective'], `\`objective\` is ${quoted(objective.value)}`, remedy),
    );
  const isShare = number !== undefined && number > 0 && number <= 100;
  return {
    format: 'sloth',
    start: startOf(tree),
    name,
    named,
    description: foundAt(tree, 'description'),
    target: objective && isShare ? { ...objective, value: times(number, 1) } : undefined,
    // The files name no window; unless Sloth is told otherwise, it is this.
    window: { ...named, value: '30d' },
    names: [named],
    hints: new Map(hintsAt(tree, ['labels'], PREFIXES)),
  };
}
