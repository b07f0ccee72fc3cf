// The parsers at the door: each takes a text that anybody may have written, and gives the places it found.
import { flawsIn } from '../../src/model/characters.ts';
import { isDate, isDuration, isInstant, isRegex } from '../../src/model/formats.ts';
import { splitFrontMatter } from '../../src/model/front-matter.ts';
import { pagePath } from '../../src/model/kind.ts';
import { schemeOf } from '../../src/model/link.ts';
import { readMatchers, wrongPattern } from '../../src/model/matchers.ts';
import { inlineUses, parametersIn } from '../../src/model/parameter-uses.ts';
import { matchesWhole } from '../../src/model/pattern.ts';
import { Lines, type Place } from '../../src/model/place.ts';
import { readPublished } from '../../src/model/published.ts';
import { matchesRe2 } from '../../src/model/re2.ts';
import { readBaseline } from '../../src/model/baseline.ts';
import { secretsIn } from '../../src/model/secrets.ts';
import { readSettings } from '../../src/model/settings.ts';
import { sloFile } from '../../src/model/slo.ts';
import { startFile } from '../../src/model/document.ts';
import { parseYaml } from '../../src/model/yaml.ts';
import { meantDate, meantDuration, meantInstant } from '../../src/fixes/dates.ts';
import { sureLabels } from '../../src/fixes/sure-labels.ts';
import { safe } from '../../src/report/safe.ts';
import { parseAlertmanager } from '../../src/sources/alertmanager.ts';
import { readOpenSlo } from '../../src/sources/openslo.ts';
import { parseRuleFile } from '../../src/sources/prometheus.ts';
import { readPyrra } from '../../src/sources/pyrra.ts';
import { readSloth } from '../../src/sources/sloth.ts';
import { seedsOf } from './documents.ts';
import { FENCES, FORMATS, NASTY, URLS, WORDS, YAML } from './words.ts';

export interface Door {
  name: string;
  seeds: readonly string[];
  words: readonly (readonly string[])[];
  /** Reads a text, and gives the places to look at. */
  read(text: string): Place[];
}

const PATH = 'a.yaml';
const NAMES = new Set(['pod', 'host', 'POD']);
const SHELL = [
  'kubectl delete pod $POD',
  'echo "${POD:-x}" \'$POD\' $(ls $HOST)',
  'cat <<EOF\n$POD\nEOF\n',
  'for h in $HOST; do ssh $h; done',
  'a && b || c | d > e 2>&1',
];
const TOKENS = [
  '$',
  '${',
  '}',
  '$(',
  ')',
  '`',
  '"',
  "'",
  '\\',
  '<<',
  '<<-EOF',
  'EOF',
  '\n',
  ';',
  '|',
  '&',
  '#',
  '{{',
  '<pod>',
  '$POD',
  '((',
  '[[',
  '%',
  '!',
  '*',
  '=',
  ' ',
  '\t',
  '-',
];
const PATTERN = [
  '^[a-z]+(?:\\.[a-z]+)*$',
  '(?P<name>a|b)*',
  '[[:alpha:]]{1,3}',
  '\\pL\\d',
  '(?i)x?y+?',
  '[^\\]a-z]',
  '\\x{10FFFF}',
  'a{2,}',
  '\\Qa\\E',
];
const SIGNS = [
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  '*',
  '+',
  '?',
  '|',
  '^',
  '$',
  '.',
  '\\',
  '\\p{Greek}',
  '(?i:',
  '(?:',
  '{1,1000}',
  '\\b',
  '[:digit:]',
  '-',
  'a',
  ',',
];
const PROMQL = [
  'sum by (job) (rate(http_requests_total{code=~"5.."}[5m]))',
  'up == 0 and on(job) group_left(x) b',
  'label_replace(a, "b", "$1", "c", ".*")',
  'topk(3, a) unless b offset 5m',
];

const faulty = (faults: readonly { place: Place }[]) => faults.map(({ place }) => place);
const none = (_: unknown): Place[] => [];
const source = (text: string) => ({ path: PATH, text });

/** The documents of a kind whose files are YAML. */
function yaml(kind: 'team' | 'incident' | 'waiver' | 'person', seeds: readonly string[]): Door {
  return {
    name: kind,
    seeds,
    words: [YAML, WORDS, NASTY, URLS],
    read(text) {
      const { documents, faults } = startFile(source(text), kind, '').file;
      const references = documents.flatMap((each) => each.references.map(({ place }) => place));
      return [...faulty(faults), ...documents.map((each) => each.place()), ...references];
    },
  };
}

export const doors: readonly Door[] = [
  {
    name: 'front matter',
    seeds: seedsOf('runbook'),
    words: [FENCES, YAML, WORDS, NASTY],
    read: (text) => faulty(splitFrontMatter(PATH, text, new Lines(text)).faults),
  },
  {
    name: 'yaml',
    seeds: [...seedsOf('alert'), ...seedsOf('incident')],
    words: [YAML, YAML, WORDS, NASTY],
    read: (text) =>
      [false, true].flatMap((aliases) => {
        const { trees, faults } = parseYaml(PATH, text, { aliases });
        return [
          ...faulty(faults),
          ...trees.flatMap((tree) => tree.fields().flatMap(({ key, value }) => [key, value])),
        ];
      }),
  },
  yaml('team', seedsOf('team')),
  yaml('incident', seedsOf('incident')),
  yaml('waiver', seedsOf('waivers.yaml')),
  yaml('person', seedsOf('people.yaml')),
  {
    name: 'handbook.yaml',
    seeds: seedsOf('handbook.yaml'),
    words: [YAML, WORDS, NASTY, URLS],
    read: (text) => faulty(readSettings(source(text)).faults),
  },
  {
    name: 'baseline.yaml',
    seeds: seedsOf('baseline.yaml'),
    words: [YAML, WORDS, NASTY],
    read: (text) => faulty(readBaseline(source(text)).faults),
  },
  {
    name: 'urls.txt',
    seeds: seedsOf('urls.txt'),
    words: [URLS, NASTY, ['\n', '#', '/']],
    read: (text) => none(readPublished(source(text), source(text))),
  },
  {
    name: 'rule file',
    seeds: seedsOf('alert'),
    words: [FORMATS, FORMATS, YAML, NASTY],
    read(text) {
      const { alerts, faults } = parseRuleFile(source(text));
      return [...faulty(faults), ...alerts.map(({ place }) => place)];
    },
  },
  {
    name: 'alertmanager',
    seeds: seedsOf('alertmanager.yaml'),
    words: [FORMATS, YAML, YAML, NASTY],
    read: (text) => faulty(parseAlertmanager(source(text)).faults),
  },
  {
    name: 'objectives',
    seeds: seedsOf('slo'),
    words: [FORMATS, YAML, YAML, NASTY],
    read: (text) => faulty(sloFile(source(text), [readOpenSlo, readSloth, readPyrra]).faults),
  },
  {
    name: 'matchers',
    seeds: ['severity="critical", team=~"a|b"', '{"a b"!="c\\n"}', 'a=b,'],
    words: [
      ['"', '\\', ',', '=', '=~', '!=', '{', '}', 'a', ' ', '\\u0041', '\\x41', '\\101'],
      NASTY,
    ],
    read: (text) => none(readMatchers(text)?.map(wrongPattern)),
  },
  {
    name: 'expressions of Go',
    seeds: PATTERN,
    words: [SIGNS, SIGNS, NASTY],
    read: (text) => none([matchesRe2(text, 'payments-api'), isRegex(text)]),
  },
  {
    name: 'patterns of parameters',
    seeds: PATTERN,
    words: [SIGNS, SIGNS, NASTY],
    read: (text) => none(matchesWhole(text, `${'a'.repeat(30)}!`)),
  },
  {
    name: 'shell',
    seeds: SHELL,
    words: [TOKENS, TOKENS, WORDS, NASTY],
    read: (text) =>
      none(
        ['sh', 'sql', 'yaml', 'promql', undefined].map((language) => [
          parametersIn(text, language, NAMES),
          inlineUses(text, NAMES),
        ]),
      ),
  },
  {
    name: 'expressions of Prometheus',
    seeds: PROMQL,
    words: [
      FORMATS,
      ['(', ')', '{', '}', '[', ']', '"', ',', 'by', 'on', '=~', '+', 'offset', '@', '5m', 'a'],
      NASTY,
    ],
    read: (text) => none(sureLabels(text)),
  },
  {
    name: 'addresses',
    seeds: URLS,
    words: [URLS, NASTY, ['%', '/', '.', '#', '?', ':', '&', ';']],
    read: (text) => none([schemeOf(text), pagePath(text), safe(text)]),
  },
  {
    name: 'dates',
    seeds: [
      '2026-11-21',
      '1 March 2026',
      '2026-11-21T10:00:00+14:00',
      '2 days 3 hours',
      'P3M',
      '5bd',
    ],
    words: [
      ['-', '/', '.', ' ', 'T', 'Z', ':', '+', 'P', '1', '31', '2026', 'Sept', 'h', 'days'],
      NASTY,
    ],
    read: (text) =>
      none([
        meantDate(text),
        meantInstant(text),
        meantDuration(text),
        isDate(text),
        isInstant(text),
        isDuration(text),
      ]),
  },
  {
    name: 'characters and secrets',
    seeds: ['password: SuperSecret123', 'curl -u admin:hunter2secret https://x', ...NASTY],
    words: [
      NASTY,
      WORDS,
      ['eyJhbGciOi.eyJzdWIi.x', '-----BEGIN RSA PRIVATE KEY-----', 'AKIA', ':', '=', '@', '"'],
    ],
    read: (text) => none([flawsIn(source(text)), secretsIn(text)]),
  },
];
