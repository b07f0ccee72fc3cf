// OpenSLO v1 files → SLOs: https://github.com/OpenSLO/OpenSLO. Services, alerts and sources are left alone.
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

const VERSION = 'openslo/v1';
const KINDS = [
  'SLO',
  'SLI',
  'Service',
  'DataSource',
  'AlertPolicy',
  'AlertCondition',
  'AlertNotificationTarget',
];

/** Reads the SLOs among some resources; their indicators may be resources of their own. */
export function readOpenSlo(trees: readonly YamlTree[]): SloReading {
  const slos: FoundSlo[] = [];
  const faults: Fault[] = [];
  const own = trees.filter((tree) => /^openslo\b/.test(apiVersion(tree)));
  const indicators = new Map<string, YamlTree>();
  for (const tree of own) {
    const name = wordsOf(foundAt(tree, 'metadata', 'name')?.value);
    if (foundAt(tree, 'kind')?.value === 'SLI' && name && !indicators.has(name))
      indicators.set(name, tree);
  }
  for (const tree of own) {
    const kind = foundAt(tree, 'kind')?.value;
    if (typeof kind !== 'string' || !KINDS.includes(kind)) {
      const reason = kind === undefined ? 'There is no `kind`' : `\`kind\` is ${quoted(kind)}`;
      faults.push(faultAt(tree, ['kind'], reason, `use one of \`${KINDS.join('`, `')}\``));
    } else if (kind === 'SLO') {
      const slo = readSlo(tree, indicators, faults);
      if (slo) slos.push(slo);
    }
  }
  return { known: own.length > 0, slos, faults };
}

function apiVersion(tree: YamlTree): string {
  return String(foundAt(tree, 'apiVersion')?.value);
}

function readSlo(
  tree: YamlTree,
  indicators: ReadonlyMap<string, YamlTree>,
  faults: Fault[],
): FoundSlo | undefined {
  const fault = (steps: (string | number)[], reason: string, remedy: string) =>
    faults.push(faultAt(tree, steps, reason, remedy));
  const version = apiVersion(tree);
  if (version !== VERSION) {
    fault(
      ['apiVersion'],
      `\`apiVersion\` is ${quoted(version)}`,
      `convert the SLO to \`${VERSION}\``,
    );
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
  const hints = new Map(hintsAt(tree, ['metadata', 'annotations'], ['handrail/']));
  const service = hints.get('service') ?? foundAt(tree, 'spec', 'service');
  const hasSpec = isMapping(foundAt(tree, 'spec')?.value);
  if (!hasSpec)
    fault(
      ['spec'],
      `The SLO ${quoted(name)} has no \`spec\``,
      'write its service, its indicator and its objectives there',
    );
  else if (wordsOf(service?.value) === undefined)
    fault(
      ['spec', 'service'],
      `The SLO ${quoted(name)} has no \`spec.service\``,
      'name the service that is held to it',
    );
  if (hasSpec && foundAt(tree, 'spec', 'timeWindow') && !windowOf(tree))
    fault(
      ['spec', 'timeWindow', 0, 'duration'],
      '`spec.timeWindow` has no duration',
      'begin it with `- duration: 28d`',
    );
  const objective = hasSpec ? strictest(tree, name, faults) : undefined;
  const reference = foundAt(tree, 'spec', 'indicatorRef');
  const referred = indicators.get(wordsOf(reference?.value) ?? '');
  const metric =
    foundAt(tree, 'spec', 'indicator', 'spec', 'thresholdMetric') ??
    (referred && foundAt(referred, 'spec', 'thresholdMetric'));
  // A number that must stay above its threshold is no time.
  const falls = objective?.op === undefined || /^lte?$/.test(objective.op);
  const names = [named, foundAt(tree, 'spec', 'indicator', 'metadata', 'name'), reference];
  return {
    format: 'openslo',
    start: startOf(tree),
    name,
    named,
    title: foundAt(tree, 'metadata', 'displayName'),
    description: foundAt(tree, 'spec', 'description'),
    service,
    target: objective?.target,
    window: windowOf(tree),
    names: names.filter((each) => each !== undefined),
    latency: falls && metric ? { ...metric, place: metric.key } : undefined,
    threshold: objective?.op !== undefined && falls ? objective.value : undefined,
    hints,
  };
}

/** The only item of the list, whether the window rolls or follows the calendar. */
function windowOf(tree: YamlTree): Found | undefined {
  return foundAt(tree, 'spec', 'timeWindow', 0, 'duration');
}

interface Objective {
  target: Found;
  value: Found | undefined;
  op: string | undefined;
}

/**
 * The objective with the highest target, and of those the lowest value. An SLO of many objectives is
 * kept when all are, and the strictest is the first to be missed: its budget is the SLO's.
 */
function strictest(tree: YamlTree, name: string, faults: Fault[]): Objective | undefined {
  const at = ['spec', 'objectives'];
  const { value: list } = foundAt(tree, ...at) ?? {};
  if (!Array.isArray(list) || list.length === 0) {
    faults.push(
      faultAt(
        tree,
        at,
        `The SLO ${quoted(name)} has no \`spec.objectives\``,
        'list one, such as `- target: 0.999`',
      ),
    );
    return undefined;
  }
  const objectives = list.flatMap((_, index) => readObjective(tree, [...at, index], faults));
  const [first] = objectives.sort(
    (a, b) =>
      Number(b.target.value) - Number(a.target.value) ||
      (numberOf(a.value?.value) ?? Infinity) - (numberOf(b.value?.value) ?? Infinity) ||
      0,
  );
  return first;
}

function readObjective(tree: YamlTree, at: (string | number)[], faults: Fault[]): Objective[] {
  const share = foundAt(tree, ...at, 'target');
  const percent = foundAt(tree, ...at, 'targetPercent');
  const found = share ?? percent;
  const fault = (steps: (string | number)[], reason: string, remedy: string) => {
    faults.push(faultAt(tree, steps, reason, remedy));
    return [];
  };
  if (!found)
    return fault(
      at,
      'An objective has neither `target` nor `targetPercent`',
      'write the share that is good, such as `target: 0.999`',
    );
  if (share && percent)
    return fault(
      [...at, 'targetPercent'],
      'An objective has both `target` and `targetPercent`',
      'keep one of them',
    );
  const number = numberOf(found.value);
  if (number === undefined || number < 0 || number >= (share ? 1 : 100))
    return share
      ? fault(
          [...at, 'target'],
          `\`target\` is ${quoted(found.value)}`,
          'write a share from 0 to below 1 such as `0.999`, or use `targetPercent`',
        )
      : fault(
          [...at, 'targetPercent'],
          `\`targetPercent\` is ${quoted(found.value)}`,
          'write a share from 0 to below 100, such as `99.9`',
        );
  const op = foundAt(tree, ...at, 'op')?.value;
  return [
    {
      target: { ...found, value: times(number, share ? 100 : 1) },
      value: foundAt(tree, ...at, 'value'),
      op: typeof op === 'string' ? op : undefined,
    },
  ];
}
