// The documents of the fuzz: document `index` of a seed is the same file whenever it is asked for.
import { kinds, kindNames, type KindName } from '../../src/model/kind.ts';
import { rules } from '../../src/rules/index.ts';
import picomatch from 'picomatch';
import { parseArchive } from '../archive.ts';
import { bodyOf, frontMatterOf, yamlOf } from './body.ts';
import { mutate } from './mutate.ts';
import { Random } from './random.ts';
import { FORMATS, HTML, MARKDOWN, NASTY, URLS, WORDS, YAML } from './words.ts';

/** One file of a handbook, as it lies on disk. */
export interface FuzzFile {
  path: string;
  bytes: Buffer;
}

const YAML_WORDS = [YAML, YAML, WORDS, NASTY, URLS];
const FORMAT_WORDS = [FORMATS, FORMATS, YAML, WORDS, NASTY];
const TEXT_WORDS = [YAML, WORDS, WORDS, NASTY, URLS, MARKDOWN, HTML];

/** How often each kind is made, and where its files are. */
const MIX: readonly [kind: KindName, weight: number, folder: string][] = [
  ['runbook', 60, 'runbooks/shop/'],
  ['service', 8, 'services/'],
  ['postmortem', 5, 'postmortems/'],
  ['rfc', 5, 'rfcs/'],
  ['guide', 6, 'guide/'],
  ['playbook', 3, 'playbooks/'],
  ['template', 2, 'templates/'],
  ['team', 3, 'teams/'],
  ['incident', 6, 'incidents/'],
  ['drill', 4, 'drills/'],
  ['risk', 1, 'risks/'],
  ['vendor', 1, 'vendors/'],
  ['control', 1, 'controls/'],
  ['parameter', 1, 'parameters/'],
  ['change', 1, 'change-notes/'],
  ['alert', 8, 'alerts/'],
  ['slo', 5, 'slos/'],
];
const MIXED = MIX.flatMap((row) => Array.from({ length: row[1] }, () => row));

/** The files of every example of every rule, by the kind that their path has, and those with a name of their own. */
function seedTexts(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const matchers = kindNames.map((kind) => [kind, picomatch([...kinds[kind].globs])] as const);
  for (const rule of rules)
    for (const { files } of [...rule.examples.good, ...rule.examples.bad])
      for (const [path, body] of parseArchive(files)) {
        const kind = matchers.find(([, matches]) => matches(path))?.[0];
        const key = /^[^/]+$/.test(path) ? path : (kind ?? path);
        found.set(key, [...(found.get(key) ?? []), String(body)]);
      }
  found.get('slo')!.push(...SLOS);
  found.set('urls.txt', ['/runbooks/shop/latency/\n/gone/#a\n', ...(found.get('urls.txt') ?? [])]);
  return found;
}

const SLOS = [
  'apiVersion: openslo/v1\nkind: SLO\nmetadata:\n  name: checkout-availability\nspec:\n  service: checkout-api\n  timeWindow:\n    - duration: 30d\n      isRolling: true\n  objectives:\n    - target: 0.999\n',
  'version: prometheus/v1\nservice: checkout-api\nslos:\n  - name: latency\n    objective: 99.5\n    sli:\n      events:\n        error_query: sum(a)\n        total_query: sum(b)\n',
  'apiVersion: pyrra.dev/v1alpha1\nkind: ServiceLevelObjective\nmetadata:\n  name: search\n  labels:\n    pyrra.dev/service: search-api\nspec:\n  target: "99"\n  window: 4w\n  indicator:\n    ratio:\n      errors:\n        metric: a\n      total:\n        metric: b\n',
];

let seeds: Map<string, string[]> | undefined;

/** What the mutations begin with: texts by kind, or by name for a file that there is once. */
export function seedsOf(key: string): readonly string[] {
  seeds ??= seedTexts();
  return seeds.get(key) ?? [''];
}

/** The file number `index` of a seed. */
export function documentOf(seed: number, index: number): FuzzFile {
  const random = new Random(seed, index);
  const [kind, , folder] = random.of(MIXED);
  const { format } = kinds[kind];
  const extension = format === 'markdown' ? random.of(['md', 'mdx', 'mdx']) : 'yaml';
  const path = `${folder}${nameOf(random, index)}.${extension}`;
  return { path, bytes: bytesOf(random, textOf(random, kind, extension)) };
}

function textOf(random: Random, kind: KindName, extension: string): string {
  const known = seedsOf(kind);
  const isMade = random.oneIn(kinds[kind].format === 'markdown' ? 2 : 8);
  if (kinds[kind].format !== 'markdown') {
    const words = ['alert', 'slo'].includes(kind) ? FORMAT_WORDS : YAML_WORDS;
    return isMade ? yamlOf(random, words) : mutate(random, random.of(known), words, known);
  }
  if (!isMade && random.oneIn(2)) return mutate(random, random.of(known), [...TEXT_WORDS], known);
  const head = random.oneIn(6) ? frontMatterOf(random) : headOf(random.of(known));
  return head + bodyOf(random, extension as 'md' | 'mdx');
}

/** The front matter of a text, fences included; nothing where it has none. */
function headOf(text: string): string {
  return /^---\n[\s\S]*?\n---\n/.exec(text)?.[0] ?? '';
}

/** Mostly plain names; some that file systems, addresses and people confuse. */
function nameOf(random: Random, index: number): string {
  if (!random.oneIn(25)) return `f${index}`;
  return random.of([
    `F${index}`,
    `a#${index}`,
    `a b ${index}`,
    `100%${index}`,
    `пay${index}`,
    `e\u0301${index}`,
    `con.${index}`,
    `a?${index}`,
    `\u001b[31m${index}`,
    `index/${index}`,
    `%2e%2e${index}`,
    `--${index}`,
  ]);
}

/** Mostly UTF-8; now and then with a byte order mark, a stray byte, or in UTF-16. */
function bytesOf(random: Random, text: string): Buffer {
  const bytes = Buffer.from(text, 'utf8');
  switch (random.below(120)) {
    case 0:
      return Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]);
    case 1: {
      const at = random.below(bytes.length + 1);
      return Buffer.concat([bytes.subarray(0, at), Buffer.from([0xff, 0xc3]), bytes.subarray(at)]);
    }
    case 2:
      return Buffer.from(`\ufeff${text}`, 'utf16le');
    default:
      return bytes;
  }
}

/** The files of which a handbook has one, for the batch that begins with document `index`. */
export function namedFiles(seed: number, index: number): FuzzFile[] {
  const random = new Random(seed, index, 7);
  const files: FuzzFile[] = [];
  for (const path of [
    'people.yaml',
    'waivers.yaml',
    'baseline.yaml',
    'urls.txt',
    'alertmanager.yaml',
  ])
    if (!random.oneIn(3)) {
      const known = seedsOf(path);
      const text = mutate(random, random.of(known), [YAML, WORDS, FORMATS, NASTY, URLS], known);
      files.push({ path, bytes: bytesOf(random, text) });
    }
  return files;
}

/** A handbook.yaml: often a sound one of each preset, else one that is broken somewhere. */
export function handbookFile(seed: number, index: number): FuzzFile {
  const random = new Random(seed, index, 11);
  const preset = random.of([
    'minimal',
    'standard',
    'ownership',
    'sre',
    'startup',
    'governance',
    'platform',
  ]);
  const alertmanager = random.oneIn(2) ? 'alerts:\n  alertmanager: alertmanager.yaml\n' : '';
  const sound = `title: Example Shop operations\nurl: https://ops.example.com\nextends: ${preset}\n${alertmanager}`;
  const known = [sound, ...seedsOf('handbook.yaml')];
  const text = random.oneIn(2)
    ? sound
    : mutate(random, random.of(known), [YAML, WORDS, NASTY], known);
  return { path: 'handbook.yaml', bytes: bytesOf(random, text) };
}
