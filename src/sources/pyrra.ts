// Pyrra files → SLOs: https://github.com/pyrra-dev/pyrra, resources of the kind ServiceLevelObjective.
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
  type Found,
} from '../model/found.ts';
import type { SloReading } from '../model/slo.ts';
import type { FoundSlo } from '../model/slo-fields.ts';
import type { YamlTree } from '../model/yaml.ts';

const VERSION = 'pyrra.dev/v1alpha1';
const KIND = 'ServiceLevelObjective';

/** Reads the SLOs among some resources. */
export function readPyrra(trees: readonly YamlTree[]): SloReading {
  const slos: FoundSlo[] = [];
  const faults: Fault[] = [];
  const own = trees.filter((tree) =>
    String(foundAt(tree, 'apiVersion')?.value).startsWith('pyrra.dev/'),
  );
  for (const tree of own) {
    const slo = readSlo(tree, faults);
    if (slo) slos.push(slo);
  }
  return { known: own.length > 0, slos, faults };
}

function readSlo(tree: YamlTree, faults: Fault[]): FoundSlo | undefined {
  const fault = (steps: string[], reason: string, remedy: string) =>
    faults.push(faultAt(tree, steps, reason, remedy));
  for (const [key, wanted] of [
    ['apiVersion', VERSION],
    ['kind', KIND],
  ] as const) {
    const value = foundAt(tree, key)?.value;
    if (value === wanted) continue;
    const reason =
      value === undefined ? `There is no \`${key}\`` : `\`${key}\` is ${quoted(value)}`;
    fault([key], reason, `write \`${key}: ${wanted}\``);
    return undefined;
  }
  const named = foundAt(tree, 'metadata', 'name');
  const name = wordsOf(named?.value);
  if (!named || name === undefined) {
    fault(
      ['metadata', 'name'],
      'The SLO has no `metadata.name`',
      'name it with lower-case letters, digits and hyphens',
    );
    return undefined;
  }
  const hints = new Map([
    ...hintsAt(tree, ['metadata', 'labels'], ['pyrra.dev/handrail-']),
    ...hintsAt(tree, ['metadata', 'annotations'], ['handrail/']),
  ]);
  const label = (key: string) => foundAt(tree, 'metadata', 'labels', key);
  // Pyrra puts a label with its prefix on the alerts too, where it names their service.
  const service = hints.get('service') ?? label('pyrra.dev/service') ?? label('service');
  if (wordsOf(service?.value) === undefined)
    fault(
      ['metadata', 'labels', 'pyrra.dev/service'],
      `The SLO ${quoted(name)} names no service`,
      'add the label `pyrra.dev/service`',
    );
  const hasSpec = isMapping(foundAt(tree, 'spec')?.value);
  if (!hasSpec)
    fault(
      ['spec'],
      `The SLO ${quoted(name)} has no \`spec\``,
      'write its target, its window and its indicator there',
    );
  const native = foundAt(tree, 'spec', 'indicator', 'latencyNative');
  const latency = native ?? foundAt(tree, 'spec', 'indicator', 'latency');
  return {
    format: 'pyrra',
    start: startOf(tree),
    name,
    named,
    description: foundAt(tree, 'spec', 'description'),
    service,
    target: hasSpec ? readTarget(tree, name, faults) : undefined,
    window: foundAt(tree, 'spec', 'window'),
    names: [named],
    latency: latency && { ...latency, place: latency.key },
    threshold: native
      ? foundAt(tree, 'spec', 'indicator', 'latencyNative', 'latency')
      : bucketOf(foundAt(tree, 'spec', 'indicator', 'latency', 'success', 'metric')),
    hints,
  };
}

function readTarget(tree: YamlTree, name: string, faults: Fault[]): Found | undefined {
  const found = foundAt(tree, 'spec', 'target');
  const number = numberOf(found?.value);
  if (found && number !== undefined && number >= 0 && number <= 100)
    return { ...found, value: times(number, 1) };
  faults.push(
    faultAt(
      tree,
      ['spec', 'target'],
      found
        ? `\`target\` is ${quoted(found.value)}`
        : `The SLO ${quoted(name)} has no \`spec.target\``,
      'write the target in per cent, such as `"99.9"`',
    ),
  );
  return undefined;
}

/** The upper bound of the bucket that a selector of a histogram names: `…{le="0.5"}` → `0.5`. */
function bucketOf(metric: Found | undefined): Found | undefined {
  const bound = /[{,]\s*le\s*=\s*["']([^"']+)["']/.exec(wordsOf(metric?.value) ?? '')?.[1];
  return metric && bound !== undefined ? { ...metric, value: bound } : undefined;
}
