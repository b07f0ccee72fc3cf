// The fix of runbook_url: every shape of a rule file, and nothing else in it changes.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  globSync,
  linkSync,
  lstatSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { check } from '../src/check.ts';
import { fix } from '../src/fix.ts';
import type { Edit } from '../src/fixes/fix.ts';
import { fixFile } from '../src/fixes/fix-file.ts';
import { isHelmTemplate, runbookUrls } from '../src/fixes/runbook-url.ts';
import { sureLabels } from '../src/fixes/sure-labels.ts';
import type { Handbook } from '../src/model/handbook.ts';
import { parseYaml, type Json } from '../src/model/yaml.ts';
import { inFolder, parseArchive, TODAY } from './archive.ts';
import { openHandbook } from '../src/open.ts';
import { readExactly, replaceFile } from '../src/replace-file.ts';
import { rules as allRules } from '../src/rules/index.ts';
import { remove } from './build.ts';
import { copyCorpus, isAbsent } from './corpora.ts';

const HANDBOOK = `-- handbook.yaml --
title: Example Shop operations
url: https://ops.example.com
extends: minimal
alerts:
  runbookUrls: ['https://old.example.com/{component}/{alert}']
-- runbooks/payments/backlog.md --
---
title: Captures pile up
aliases: [/runbooks/payments/queue/]
externalAlerts: [CapturesBacklog]
params:
  - name: queue
    pattern: '[a-z]+'
    example: captures
  - name: route
    example: /v1/captures
---

## Mitigation

Run \`drain <queue> <route>\`.
-- runbooks/payments/payments-down.md --
# Payments are down
`;

const URL = 'https://ops.example.com/runbooks/payments/backlog/';
const DOWN = 'https://ops.example.com/runbooks/payments/payments-down/';

interface Outcome {
  text: string;
  told: string[];
  edits: Edit[];
  handbook: Handbook;
}

/** What `fix` makes of the rule file of a folder. */
async function fixIn(root: string, path: string): Promise<Outcome> {
  const handbook = await openHandbook(root, { asOf: TODAY, now: new Date(0), inProcess: true });
  const { source } = handbook.files.find((file) => file.path === path)!;
  const exact = readExactly(root, path);
  const alerts = handbook.alerts.filter((alert) => alert.path === path);
  const wishes = runbookUrls(handbook, alerts, handbook.settings.url!);
  const { exact: after, edits, done, left } = fixFile(source, exact, wishes);
  if (done.length > 0) writeFileSync(join(root, path), after);
  const told = [...done, ...left].map(({ alert, text }) => `${alert.name}: ${text}`);
  return { text: readFileSync(join(root, path), 'utf8'), told, edits, handbook };
}

/** The same of a file that stands in the example above; what is written needs no second run. */
async function fixed(rules: string): Promise<Outcome> {
  const files = new Map([...parseArchive(HANDBOOK), ['alerts/a.yaml', rules]]);
  return inFolder(files, async (root) => {
    const first = await fixIn(root, 'alerts/a.yaml');
    const again = await fixIn(root, 'alerts/a.yaml');
    expect(again.edits).toEqual([]);
    const broken = ['alert/runbook-exists', 'alert/parameters-declared', 'document/syntax'];
    const { diagnostics } = check(again.handbook, allRules, { only: broken });
    if (first.edits.length > 0) expect(diagnostics).toEqual([]);
    return first;
  });
}

const group = (rule: string) => `groups:\n  - name: payments\n    rules:\n${rule}`;

describe('shapes', () => {
  test.for<[string, string, string]>([
    [
      'block, without annotations',
      group(`      - alert: CapturesBacklog # why
        expr: sum by (queue) (ready) > 1 # many
        # the end
      - record: x
        expr: up
`),
      group(`      - alert: CapturesBacklog # why
        expr: sum by (queue) (ready) > 1 # many
        annotations:
          runbook_url: ${URL}?queue={{ $labels.queue }}
        # the end
      - record: x
        expr: up
`),
    ],
    [
      'annotations in double quotes, four spaces deep, without a line end',
      group(`    -   alert: CapturesBacklog
        expr: sum(ready) by (route) > 1
        annotations:
            summary: "Too many"`),
      group(`    -   alert: CapturesBacklog
        expr: sum(ready) by (route) > 1
        annotations:
            summary: "Too many"
            runbook_url: "${URL}?route={{ $labels.route | urlquery }}"`),
    ],
    [
      'annotations that hold nothing, and a static label',
      group(`      - alert: CapturesBacklog
        expr: sum(ready) > 1
        annotations:
        labels:
          queue: orders
`),
      group(`      - alert: CapturesBacklog
        expr: sum(ready) > 1
        annotations:
          runbook_url: ${URL}?queue=orders
        labels:
          queue: orders
`),
    ],
    [
      'an annotation without a value',
      group(`      - alert: paymentsDown
        expr: up == 0
        annotations:
          runbook_url: # to do
`),
      group(`      - alert: paymentsDown
        expr: up == 0
        annotations:
          runbook_url: '${DOWN}' # to do
`),
    ],
    [
      'flow',
      `groups: [{name: a, rules: [{alert: CapturesBacklog, expr: 'sum by (queue) (ready)', annotations: {summary: x}}, {alert: PaymentsDown, expr: up == 0}]}]\n`,
      `groups: [{name: a, rules: [{alert: CapturesBacklog, expr: 'sum by (queue) (ready)', annotations: {summary: x, runbook_url: '${URL}?queue={{ $labels.queue }}'}}, {alert: PaymentsDown, expr: up == 0, annotations: { runbook_url: '${DOWN}' }}]}]\n`,
    ],
    [
      'a flow value that was plain',
      group(`      - {alert: A, expr: 'sum by (queue) (q)', annotations: {runbook_url: ${URL}}}\n`),
      group(
        `      - {alert: A, expr: 'sum by (queue) (q)', annotations: {runbook_url: '${URL}?queue={{ $labels.queue }}'}}\n`,
      ),
    ],
    [
      'a folded value, an alias, a query and a fragment that stay',
      group(`      - alert: A
        expr: ready{queue="x"} > 1
        annotations:
          runbook_url: >-
            https://ops.example.com/Runbooks/payments/Queue?route=1#mitigation
          summary: |+
            Kept.

      - alert: B
        expr: up
        annotations: {runbook_url: "http://ops.example.com/runbooks/payments/payments-down"}
`),
      group(`      - alert: A
        expr: ready{queue="x"} > 1
        annotations:
          runbook_url: >-
            ${URL}?route=1&queue={{ $labels.queue }}#mitigation
          summary: |+
            Kept.

      - alert: B
        expr: up
        annotations: {runbook_url: "${DOWN}"}
`),
    ],
    [
      'a last annotation whose empty lines count',
      group(`      - alert: PaymentsDown
        expr: up
        annotations:
          summary: |+
            Kept.

      - record: x
        expr: up
`),
      group(`      - alert: PaymentsDown
        expr: up
        annotations:
          runbook_url: ${DOWN}
          summary: |+
            Kept.

      - record: x
        expr: up
`),
    ],
    [
      'a PrometheusRule after another document, and another base',
      `kind: Service\napiVersion: v1\n---\napiVersion: monitoring.coreos.com/v1\nkind: PrometheusRule\nspec:\n  groups:\n  - name: a\n    rules:\n    - alert: A\n      expr: up\n      annotations:\n        runbook: 'https://old.example.com/Payments/Payments-Down#x'\n`,
      `kind: Service\napiVersion: v1\n---\napiVersion: monitoring.coreos.com/v1\nkind: PrometheusRule\nspec:\n  groups:\n  - name: a\n    rules:\n    - alert: A\n      expr: up\n      annotations:\n        runbook: '${DOWN}#x'\n`.replace(
        '#x',
        '#payments-are-down',
      ),
    ],
    [
      'Windows line ends and a byte order mark',
      `\ufeff${group(`      - alert: PaymentsDown
        expr: up == 0
        annotations:
          summary: Down
`).replaceAll('\n', '\r\n')}`,
      `\ufeff${group(`      - alert: PaymentsDown
        expr: up == 0
        annotations:
          summary: Down
          runbook_url: ${DOWN}
`).replaceAll('\n', '\r\n')}`,
    ],
    [
      'line ends of both kinds, of which a new line takes that of the line before',
      group(
        `      - alert: PaymentsDown\r\n        expr: up == 0\n      - alert: CapturesBacklog\n        expr: up == 0\r\n        labels: {queue: a}\r\n`,
      ),
      group(
        `      - alert: PaymentsDown\r\n        expr: up == 0\n        annotations:\n          runbook_url: ${DOWN}\n      - alert: CapturesBacklog\n        expr: up == 0\r\n        labels: {queue: a}\r\n        annotations:\r\n          runbook_url: ${URL}?queue=a\r\n`,
      ),
    ],
    [
      'an anchor that two alerts share and both want',
      group(`      - alert: A
        expr: up
        annotations: &same
          runbook_url: &url https://ops.example.com/runbooks/payments/payments-down
      - alert: B
        expr: up
        annotations: *same
`),
      group(`      - alert: A
        expr: up
        annotations: &same
          runbook_url: &url ${DOWN}
      - alert: B
        expr: up
        annotations: *same
`),
    ],
    [
      'a relative path, another host and a template, which stay',
      group(`      - alert: A
        expr: up
        annotations:
          runbook_url: ../runbooks/payments/payments-down.md
      - alert: PaymentsDown
        expr: up
        annotations:
          runbook_url: https://wiki.example.net/{{ $labels.job }}
`),
      '',
    ],
  ])('%s', async ([name, before, after], { expect }) => {
    const input = name.startsWith('a PrometheusRule')
      ? before.replace('#x', '#payments-are-down')
      : before;
    const { text } = await fixed(input);
    expect(text).toBe(after || input);
  });
});

describe('what is left alone', () => {
  test.for<[string, string, string]>([
    [
      'an escape for Helm',
      group(`      - alert: A
        expr: sum by (queue) (ready)
        annotations:
          runbook_url: '{{\`${URL}\`}}'
      - alert: PaymentsDown
        expr: up
`),
      'escaped for Helm',
    ],
    [
      'an anchor whose other user wants nothing',
      group(`      - alert: A
        expr: sum by (queue) (ready)
        annotations: &same
          runbook_url: ${URL}
      - alert: B
        expr: vector(1)
        annotations: *same
`),
      'shares this text with another alert',
    ],
    [
      'an alert that no runbook fits',
      group('      - alert: Nobody\n        expr: up\n'),
      'no runbook is called like it',
    ],
    [
      'a file that is no YAML',
      group('      - alert: PaymentsDown\n        expr: up\n        labels: {a: [}\n'),
      '',
    ],
  ])('%s', async ([, before, why], { expect }) => {
    const { text, told } = await fixed(before);
    expect(text).toBe(before);
    expect(told.join()).toContain(why);
  });

  test('a symbolic link, and what it leads to', async () => {
    await inFolder(parseArchive(HANDBOOK), async (root) => {
      const rules = group('      - alert: PaymentsDown\n        expr: up\n');
      writeFileSync(join(root, 'outside.yaml'), rules);
      execFileSync('mkdir', [join(root, 'alerts')]);
      symlinkSync('../outside.yaml', join(root, 'alerts/a.yaml'));
      expect((await fixIn(root, 'alerts/a.yaml')).told).toEqual([]);
      expect(lstatSync(join(root, 'alerts/a.yaml')).isSymbolicLink()).toBe(true);
      expect(readFileSync(join(root, 'outside.yaml'), 'utf8')).toBe(rules);
    });
  });
});

describe('the labels that an expression surely has', () => {
  test.each([
    ['sum by (queue, vhost) (rate(x[5m])) > 10', 'queue vhost'],
    ['sum(rate(x{queue="a"}[5m])) by (queue) > 10', 'queue'],
    ['sum(x{queue="a"})', ''],
    ['sum without (pod) (x{queue="a",pod="b"})', 'queue'],
    ['up{job="a",instance=~".+",env!="",x=""} == 0', 'env instance job'],
    ['absent(up{job="a",env!=""})', 'job'],
    ['absent((up{job="a",env="b",env=~"c"}))', 'job'],
    ['absent(up{job="a"} > 1)', ''],
    ['absent(-up{job="a"})', ''],
    ['-up{job="a"} > -1', 'job'],
    ['topk by (a) (3, sum by (a, b) (x))', 'a b'],
    ['histogram_quantile(0.9, sum by (le, route) (rate(x[5m]))) > 0.4', 'route'],
    ['(sum by (a) (x) / sum by (a) (y)) > 1 and sum by (a, b) (z) > 2', 'a b'],
    ['sum by (a, b) (x) * on (a) group_left (c) info{c="1"}', 'a b c'],
    ['sum by (a, b) (x) / on (a) sum by (a) (y)', 'a'],
    ['sum by (a, b) (x) / ignoring (b) sum by (a) (y)', 'a'],
    ['sum by (a, b) (x) or sum by (b) (y)', 'b'],
    ['a{x="1"} unless b{y="2"}', 'x'],
    ['1 - avg by (node) (idle) > bool 0.5', 'node'],
    ['label_replace(x{a="1",b="2"}, "a", "$1", "b", "(.*)")', 'b'],
    ['max_over_time(sum by (a) (x)[1h:5m] offset -1d) > 0', 'a'],
    ['x{a="1"} @ end() # {b="2"}', 'a'],
    ['vector(1)', ''],
    ['sum by (app) (rate({app="x"} |= "failed" [5m])) > 1', ''],
    ['sum by (a) (x', ''],
    ['(((', ''],
    ['('.repeat(4000), ''],
    ['{{ .Values.expr }}', ''],
  ])('%s', (expression, wanted) => {
    expect([...sureLabels(expression)].sort().join(' ')).toBe(wanted);
  });
});

test.each([
  ['{{ default 5 .Values.x }}', true],
  ['{{- if $root.Values.x }}', true],
  ['{{ printf "%s" .Release.Name }}', true],
  ['{{ template "x" . }}', true],
  ['{{ $x | quote }}', true],
  ['{{ $labels.Values }} .Values', false],
  ['{{ with printf "up{}" | query }}{{ . | first | value | humanize }}{{ end }}', false],
  ['{{ range query "up" }}{{ .Labels.Release }}{{ end }}', false],
])('a template of Helm: %s', (text, wanted) => {
  expect(isHelmTemplate(`a: ${text}`)).toBe(wanted);
});

describe('a file that is replaced', () => {
  const rules = group('      - alert: PaymentsDown\n        expr: up\n');
  test('keeps its other names', () =>
    inFolder(new Map([['a.yaml', 'old']]), (root) => {
      linkSync(join(root, 'a.yaml'), join(root, 'b.yaml'));
      replaceFile(join(root, 'a.yaml'), 'new');
      expect(readFileSync(join(root, 'b.yaml'), 'utf8')).toBe('new');
    }));

  test('is not one that nobody may write; the others are, and the command says so', () =>
    inFolder(
      new Map([
        ...parseArchive(HANDBOOK),
        ...['a', 'b', 'c'].map((name): [string, string] => [`alerts/${name}.yaml`, rules]),
        ['alerts/d.yaml', 'groups: [}\n'],
      ]),
      async (root) => {
        chmodSync(join(root, 'alerts/b.yaml'), 0o444);
        const said: string[] = [];
        const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
          said.push(String(text).replace(/^\S*(?=alerts)/, ''));
          return true;
        });
        try {
          expect(await fix(root, [], { asOf: TODAY, dryRun: false })).toBe(2);
        } finally {
          write.mockRestore();
        }
        expect(readFileSync(join(root, 'alerts/b.yaml'), 'utf8')).toBe(rules);
        expect(readFileSync(join(root, 'alerts/c.yaml'), 'utf8')).toContain(DOWN);
        expect(said).toEqual([
          `alerts/a.yaml:4  PaymentsDown  runbook_url added: ${DOWN}\n`,
          'alerts/b.yaml  left alone: it cannot be written (EACCES)\n',
          `alerts/c.yaml:4  PaymentsDown  runbook_url added: ${DOWN}\n`,
          'alerts/d.yaml  left alone: it cannot be read; mend what `handrail check` says of it\n',
          '2 annotations in 2 files written\n',
        ]);
      },
    ));
});

/** The data of a rule file without the runbook annotations. */
function bare(text: string): Json[] {
  const strip = (data: Json): Json => {
    if (Array.isArray(data)) return data.map(strip);
    if (typeof data !== 'object' || data === null) return data;
    return Object.fromEntries(
      Object.entries(data)
        .filter(([key]) => key !== 'runbook_url')
        .map(([key, value]) => [key, strip(value)]),
    );
  };
  const { trees, faults } = parseYaml('a.yaml', text, { aliases: true });
  expect(faults).toEqual([]);
  return trees.map(({ data }) => strip(data));
}

const hasPromtool = spawnSync('promtool', ['--version']).status === 0;

test.skipIf(isAbsent('kube-prometheus'))(
  'of real manifests nothing but the annotations changes',
  { timeout: 120_000 },
  async () => {
    const root = copyCorpus('kube-prometheus');
    try {
      const files = globSync('manifests/*rometheusRule.yaml', { cwd: root });
      const before = new Map(files.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
      // Some alerts lose their annotation, so that there is something to add.
      for (const [path, text] of before)
        writeFileSync(join(root, path), text.replace(/^ +runbook_url: \S+prometheus\/\S+\n/gm, ''));
      let added = 0;
      for (const [path, text] of before) {
        const removed = readFileSync(join(root, path), 'utf8');
        const { text: after, told } = await fixIn(root, path);
        const now = told.filter((line) => line.includes('runbook_url added')).length;
        const count = (of: string) => of.match(/runbook_url:/g)?.length ?? 0;
        expect(count(after) - count(removed)).toBe(now);
        expect(bare(after)).toEqual(bare(text));
        expect((await fixIn(root, path)).edits).toEqual([]);
        added += now;
        if (!hasPromtool) continue;
        const groups = after.slice(after.indexOf('\nspec:\n') + 7).replace(/^ {2}/gm, '');
        writeFileSync(join(root, 'rules.yaml'), groups);
        const checked = spawnSync('promtool', ['check', 'rules', join(root, 'rules.yaml')]);
        expect(checked.status, String(checked.stderr)).toBe(0);
      }
      expect(added).toBeGreaterThan(15);
    } finally {
      remove(root);
    }
  },
);
