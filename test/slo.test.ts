// SLOs of other tools: what each format gives, where its fields stand, and what is told of a bad file.
import { describe, expect, test } from 'vitest';
import type { Document } from '../src/model/document.ts';
import { Lines, type Place } from '../src/model/place.ts';
import { sloFile } from '../src/model/slo.ts';
import { isoWindow, secondsOf } from '../src/model/slo-fields.ts';
import { readOpenSlo } from '../src/sources/openslo.ts';
import { readPyrra } from '../src/sources/pyrra.ts';
import { readSloth } from '../src/sources/sloth.ts';
import { openArchive } from './archive.ts';

const PATH = 'slos/checkout.yaml';

const read = (text: string) => sloFile({ path: PATH, text }, [readOpenSlo, readSloth, readPyrra]);

/** The only SLO of a text that has nothing wrong with it. */
function one(text: string): Document {
  const { documents, faults } = read(text);
  expect(faults).toEqual([]);
  expect(documents).toHaveLength(1);
  return documents[0]!;
}

/** The text that stands at a place. */
function at(text: string, { start, end }: Place): string {
  const lines = new Lines(text);
  return text.slice(lines.offset(start), lines.offset(end));
}

/** Each fault as one line. */
const told = (text: string) =>
  read(text).faults.map(
    ({ kind, reason, remedy, place: { start } }) =>
      `${start.line}:${start.column} ${kind}: ${reason}; ${remedy}`,
  );

const OPENSLO = `# The promises of the checkout.
apiVersion: openslo/v1
kind: Service
metadata:
  name: checkout
spec:
  description: Carts and orders.
---
apiVersion: openslo/v1
kind: SLO
metadata:
  name: Checkout-Requests
  displayName: Checkout answers
  annotations:
    handrail/operation: write
    handrail/owner: group:payments
spec:
  description: >-
    Nearly every request
    succeeds.
  service: checkout
  indicatorRef: checkout-errors
  timeWindow:
    - duration: 4w
      isRolling: true
  budgetingMethod: Occurrences
  objectives:
    - displayName: Orders
      target: 0.999
    - displayName: Carts
      targetPercent: 99.5
---
apiVersion: openslo/v1
kind: SLI
metadata:
  name: checkout-errors
spec:
  ratioMetric:
    counter: true
    good: { metricSource: { type: Prometheus, spec: { query: 'a' } } }
    total: { metricSource: { type: Prometheus, spec: { query: 'b' } } }
---
apiVersion: openslo/v1
kind: SLO
metadata:
  name: checkout-answers-in-time
spec:
  service: checkout
  indicatorRef: checkout-time
  timeWindow:
    - duration: 1M
      calendar:
        startTime: 2026-01-01 00:00:00
        timeZone: Europe/Lisbon
  budgetingMethod: Timeslices
  objectives:
    - op: lte
      value: 0.3
      target: 0.95
      timeSliceTarget: 0.9
      timeSliceWindow: 5m
---
apiVersion: openslo/v1
kind: SLI
metadata:
  name: checkout-time
spec:
  thresholdMetric:
    metricSource:
      type: Prometheus
      spec:
        query: histogram_quantile(0.95, http_request_duration_seconds_bucket)
`;

const SLOTH = `version: "prometheus/v1"
service: checkout
labels: &labels
  owner: payments
  handrail_owner: payments
slos:
  - name: "requests-availability"
    objective: 99.95
    description: "Requests that do not fail."
    sli:
      events:
        error_query: sum(rate(http_requests_total{code=~"5.."}[{{.window}}]))
        total_query: sum(rate(http_requests_total[{{.window}}]))
    alerting:
      name: CheckoutErrors
      labels: *labels
      page_alert:
        labels:
          severity: page
  - name: requests-latency
    objective: 99
    labels:
      handrail_threshold: 300ms
      handrail/operation: read
    sli:
      raw:
        error_ratio_query: slow
---
version: prometheus/v1
service: search
slos:
  - name: index-lag
    objective: 95
    sli: { raw: { error_ratio_query: stale } }
`;

const PYRRA = `apiVersion: pyrra.dev/v1alpha1
kind: ServiceLevelObjective
metadata:
  name: checkout-requests
  namespace: monitoring
  labels:
    prometheus: k8s
    pyrra.dev/service: checkout
spec:
  target: "99"
  window: 2w
  description: ""
  indicator:
    latency:
      success:
        metric: http_request_duration_seconds_bucket{job="checkout",le="0.5"}
      total:
        metric: http_request_duration_seconds_count{job="checkout"}
`;

describe('OpenSLO', () => {
  const { documents, faults } = read(OPENSLO);
  const [errors, time] = documents as [Document, Document];

  test('gives its SLOs and nothing else', () => {
    expect(faults).toEqual([]);
    expect(documents.map(({ id, url, title }) => [id, url, title])).toEqual([
      ['checkout-requests', '/slos/checkout-requests/', 'Checkout answers'],
      ['checkout-answers-in-time', '/slos/checkout-answers-in-time/', 'checkout-answers-in-time'],
    ]);
    expect(errors.data).toEqual({
      format: 'openslo',
      title: 'Checkout answers',
      description: 'Nearly every request succeeds.',
      service: 'checkout',
      kind: 'availability',
      // The strictest of two objectives, as 99.9 and not 99.90000000000001.
      target: 99.9,
      window: 'P28D',
      operation: 'write',
      owner: 'group:payments',
    });
    expect(time.data).toMatchObject({
      kind: 'latency',
      target: 95,
      window: 'P1M',
      threshold: 0.3,
      percentile: 95,
    });
  });

  test.each([
    ['/title', 'displayName', 'Checkout answers'],
    ['/service', 'service', 'checkout'],
    ['/target', 'target', '0.999'],
    ['/window', 'duration', '4w'],
    ['/operation', 'handrail/operation', 'write'],
    ['/owner', 'handrail/owner', 'group:payments'],
    ['/kind', 'name', 'Checkout-Requests'],
    ['/threshold', 'name', 'Checkout-Requests'],
    ['/reviewed', 'name', 'Checkout-Requests'],
  ])('%s stands at %s', (pointer, key, value) => {
    expect(at(OPENSLO, errors.keyPlace(pointer))).toBe(key);
    expect(at(OPENSLO, errors.place(pointer))).toBe(value);
  });

  test('places follow the reference to an indicator', () => {
    expect(at(OPENSLO, time.place('/kind'))).toBe('thresholdMetric');
    expect(at(OPENSLO, time.place('/threshold'))).toBe('0.3');
    expect(at(OPENSLO, time.place('/percentile'))).toBe('0.95');
    expect(errors.place().start).toEqual({ line: 9, column: 1 });
  });

  test('references its service and its owner', () => {
    expect(
      errors.references.map(({ field, id, kinds, place }) => [
        field,
        id,
        kinds,
        at(OPENSLO, place),
      ]),
    ).toEqual([
      ['/service', 'checkout', ['service'], 'checkout'],
      ['/owner', 'payments', ['team'], 'group:payments'],
    ]);
  });

  const slo = (spec: string, annotations = '') => `apiVersion: openslo/v1
kind: SLO
metadata:
  name: orders
${annotations}spec:
  service: checkout
${spec}`;

  test.each([
    ['  objectives: [{ target: 0.9 }, { target: 0.99 }, { targetPercent: 98 }]\n', { target: 99 }],
    [
      '  indicator: { spec: { thresholdMetric: {} } }\n  objectives: [{ op: lt, value: 2, target: 0.9 }, { op: lt, value: 1, target: 0.9 }]\n',
      { kind: 'latency', threshold: 1, percentile: 90 },
    ],
    [
      '  indicator: { spec: { thresholdMetric: {} } }\n  objectives: [{ op: gte, value: 3, target: 0.9 }]\n',
      { kind: 'availability', target: 90, threshold: undefined, percentile: undefined },
    ],
    [
      '  indicator: { metadata: { name: orders-latency } }\n  objectives: [{ target: 0.9 }]\n',
      { kind: 'latency', threshold: undefined, percentile: undefined },
    ],
    [
      '  indicator: { metadata: { name: feature-flag }, spec: { ratioMetric: {} } }\n  objectives: [{ target: 0.9 }]\n',
      { kind: 'availability' },
    ],
    [
      '  indicatorRef: orders-freshness\n  objectives: [{ target: "0.9995" }]\n',
      { kind: 'freshness', target: 99.95 },
    ],
  ])('reads %j', (spec, data) => {
    expect(one(slo(spec)).data).toMatchObject({ format: 'openslo' });
    for (const [field, value] of Object.entries(data))
      expect(one(slo(spec)).data[field], field).toEqual(value);
  });

  test('annotations of the handbook come first', () => {
    const text = slo(
      '  indicator: { spec: { thresholdMetric: {} } }\n  objectives: [{ op: lte, value: 9, target: 0.75 }]\n',
      "  annotations: { handrail/kind: web-vital, handrail/percentile: p75, handrail/threshold: '2.5', handrail/service: website }\n",
    );
    expect(one(text).data).toMatchObject({
      kind: 'web-vital',
      percentile: 75,
      threshold: 2.5,
      service: 'website',
    });
  });
});

describe('Sloth', () => {
  const { documents, faults } = read(SLOTH);

  test('gives an SLO for each item, named after its service', () => {
    expect(faults).toEqual([]);
    expect(
      documents.map(({ id, title, data }) => [id, title, data['kind'], data['target']]),
    ).toEqual([
      ['checkout-requests-availability', 'checkout-requests-availability', 'availability', 99.95],
      ['checkout-requests-latency', 'checkout-requests-latency', 'latency', 99],
      ['search-index-lag', 'search-index-lag', 'freshness', 95],
    ]);
    expect(documents[1]!.data).toEqual({
      format: 'sloth',
      title: 'checkout-requests-latency',
      service: 'checkout',
      kind: 'latency',
      target: 99,
      window: 'P30D',
      threshold: 0.3,
      percentile: 99,
      operation: 'read',
      owner: 'payments',
    });
  });

  test('places stand in the item, or above the list', () => {
    const [availability, latency, lag] = documents as [Document, Document, Document];
    expect(at(SLOTH, availability.place('/target'))).toBe('99.95');
    expect(at(SLOTH, availability.keyPlace('/target'))).toBe('objective');
    expect(at(SLOTH, availability.place('/title'))).toBe('"requests-availability"');
    expect(availability.place('/service').start).toEqual({ line: 2, column: 10 });
    expect(at(SLOTH, latency.place('/threshold'))).toBe('300ms');
    expect(at(SLOTH, latency.place('/percentile'))).toBe('99');
    expect(at(SLOTH, latency.place('/window'))).toBe('requests-latency');
    expect(lag.place('/service').start.line).toBe(30);
  });

  test('is read as a Kubernetes resource too, in a list of them', () => {
    const text = `apiVersion: v1
kind: List
items:
  - apiVersion: v1
    kind: ConfigMap
  - apiVersion: sloth.slok.dev/v1
    kind: PrometheusServiceLevel
    metadata:
      name: checkout
      annotations: { handrail/kind: durability }
    spec:
      service: checkout
      slos:
        - name: orders
          objective: 99.9
`;
    const slo = one(text);
    expect(slo.id).toBe('checkout-orders');
    expect(slo.data).toMatchObject({ service: 'checkout', kind: 'durability', target: 99.9 });
    expect(at(text, slo.place('/target'))).toBe('99.9');
  });
});

describe('Pyrra', () => {
  test('gives the threshold of its bucket and its target as percentile', () => {
    const slo = one(PYRRA);
    expect(slo.id).toBe('checkout-requests');
    expect(slo.data).toEqual({
      format: 'pyrra',
      title: 'checkout-requests',
      service: 'checkout',
      kind: 'latency',
      target: 99,
      window: 'P14D',
      threshold: 0.5,
      percentile: 99,
    });
    expect(at(PYRRA, slo.place('/service'))).toBe('checkout');
    expect(at(PYRRA, slo.keyPlace('/service'))).toBe('pyrra.dev/service');
    expect(at(PYRRA, slo.place('/target'))).toBe('"99"');
    expect(at(PYRRA, slo.place('/percentile'))).toBe('"99"');
    expect(at(PYRRA, slo.place('/kind'))).toBe('latency');
    expect(at(PYRRA, slo.place('/threshold'))).toMatch(/^http_request_duration_seconds_bucket\{/);
    expect(at(PYRRA, slo.place('/window'))).toBe('2w');
  });

  test('takes fields of the handbook from labels and annotations', () => {
    const text = PYRRA.replace(
      '    prometheus: k8s\n',
      '    pyrra.dev/handrail-kind: freshness\n    pyrra.dev/handrail-operation: read\n',
    ).replace(
      '  labels:\n',
      "  annotations: { handrail/operation: write, handrail/percentile: '95' }\n  labels:\n",
    );
    expect(one(text).data).toMatchObject({
      kind: 'freshness',
      operation: 'write',
      percentile: 95,
      threshold: 0.5,
    });
  });

  test('reads native histograms and ratios', () => {
    const [head] = PYRRA.split('  indicator:\n');
    expect(
      one(
        `${head}  indicator:\n    latencyNative:\n      latency: 200ms\n      total: { metric: a }\n`,
      ).data,
    ).toMatchObject({ kind: 'latency', threshold: 0.2, percentile: 99 });
    const ratio = one(`${head}  indicator:\n    ratio:\n      errors: { metric: a }\n`);
    expect(ratio.data).toMatchObject({ kind: 'availability' });
    expect(ratio.data).not.toHaveProperty('threshold');
  });
});

describe('values', () => {
  test.each([
    ['30d', 'P30D'],
    ['4w', 'P28D'],
    ['1M', 'P1M'],
    ['1m', 'PT1M'],
    ['1Q', 'P3M'],
    ['1Y', 'P1Y'],
    ['1y', 'P1Y'],
    ['12h', 'PT12H'],
    ['1d12h', 'P1DT12H'],
    ['1w1d', 'P8D'],
    ['P30D', 'P30D'],
    ['P30', undefined],
    ['0d', undefined],
    ['30', undefined],
    ['30 days', undefined],
    ['-4w', undefined],
    ['', undefined],
    ['9d'.repeat(50), undefined],
    [30, undefined],
    [null, undefined],
  ])('the window %j is %s', (written, iso) => expect(isoWindow(written)).toBe(iso));

  test.each([
    ['0.5', 0.5],
    [2, 2],
    ['300ms', 0.3],
    ['1m30s', 90],
    ['2.5s', 2.5],
    ['+Inf', undefined],
    ['soon', undefined],
    [true, undefined],
  ])('the time %j has %s seconds', (written, seconds) => expect(secondsOf(written)).toBe(seconds));

  test('a share becomes per cent without what floating point adds', () => {
    for (let tenths = 1; tenths < 1000; tenths += 2) {
      const text = `apiVersion: openslo/v1\nkind: SLO\nmetadata: { name: a }\nspec: { service: b, objectives: [{ target: ${(tenths / 1000).toFixed(3)} }] }\n`;
      expect(read(text).documents[0]!.data['target']).toBe(tenths / 10);
    }
  });

  test('a long description and a long title are cut', () => {
    const text = OPENSLO.replace('Checkout answers', 'a'.repeat(400)).replace(
      'Nearly every request',
      'b '.repeat(400),
    );
    const { documents, faults } = read(text);
    expect(faults).toEqual([]);
    expect(String(documents[0]!.data['title'])).toHaveLength(300);
    expect(String(documents[0]!.data['description'])).toHaveLength(500);
  });
});

describe('faults', () => {
  const NONE =
    'schema: The file is no OpenSLO, Sloth or Pyrra file; begin it with `apiVersion: openslo/v1`, `version: prometheus/v1` or `apiVersion: pyrra.dev/v1alpha1`';

  test.each<[string, string, string[]]>([
    ['an empty file', '', [`1:1 ${NONE}`]],
    ['another format', '# Alerts.\ngroups: []\n', [`2:1 ${NONE}`]],
    ['a list', '- a\n- b\n', [`1:1 ${NONE}`]],
    ['another resource', 'apiVersion: v1\nkind: ConfigMap\n', [`1:1 ${NONE}`]],
    [
      'what is no YAML, told once',
      'apiVersion: openslo/v1\n\tkind: SLO\n',
      ['2:1 syntax: A tab indents this line; indent with spaces'],
    ],
    [
      'an older OpenSLO',
      'apiVersion: openslo/v1alpha\nkind: SLO\nmetadata: { name: a }\n',
      ['1:13 schema: `apiVersion` is `openslo/v1alpha`; convert the SLO to `openslo/v1`'],
    ],
    [
      'a kind that OpenSLO does not have',
      'apiVersion: openslo/v1\nkind: Slo\n',
      [
        '2:7 schema: `kind` is `Slo`; use one of `SLO`, `SLI`, `Service`, `DataSource`, `AlertPolicy`, `AlertCondition`, `AlertNotificationTarget`',
      ],
    ],
    [
      'no name',
      OPENSLO.replace('  name: Checkout-Requests\n', ''),
      [
        '11:1 schema: The SLO has no `metadata.name`; name it with lower-case letters, digits and hyphens',
      ],
    ],
    [
      'a name without letters',
      OPENSLO.replace('Checkout-Requests', "'***'"),
      ['12:9 schema: The name `***` gives no address; use letters a to z, digits and hyphens'],
    ],
    [
      'no spec',
      'apiVersion: openslo/v1\nkind: SLO\nmetadata:\n  name: orders\n',
      [
        '1:1 schema: The SLO `orders` has no `spec`; write its service, its indicator and its objectives there',
      ],
    ],
    [
      'no service',
      OPENSLO.replace('  service: checkout\n', ''),
      [
        '17:1 schema: The SLO `Checkout-Requests` has no `spec.service`; name the service that is held to it',
      ],
    ],
    [
      'a service that is no id',
      OPENSLO.replace('service: checkout\n', 'service: the checkout\n'),
      [
        '21:12 schema: `service` is `the checkout`; it must match `^(?:[A-Za-z]+:)?(?:[A-Za-z0-9_.-]+/)?[A-Za-z0-9]+(?:[-_./][A-Za-z0-9]+)*$`',
      ],
    ],
    [
      'no objectives',
      OPENSLO.replace(/ {2}objectives:\n {4}- displayName[^]*?---/, '---'),
      [
        '17:1 schema: The SLO `Checkout-Requests` has no `spec.objectives`; list one, such as `- target: 0.999`',
      ],
    ],
    [
      'an objective without a target',
      OPENSLO.replace('      target: 0.999\n', ''),
      [
        '28:7 schema: An objective has neither `target` nor `targetPercent`; write the share that is good, such as `target: 0.999`',
      ],
    ],
    [
      'a target that is no share',
      OPENSLO.replace('0.999', '99.9').replace('99.5', 'most'),
      [
        '29:15 schema: `target` is `99.9`; write a share from 0 to below 1 such as `0.999`, or use `targetPercent`',
        '31:22 schema: `targetPercent` is `most`; write a share from 0 to below 100, such as `99.9`',
      ],
    ],
    [
      'two targets in one objective',
      OPENSLO.replace('displayName: Carts', 'target: 0.5'),
      ['31:22 schema: An objective has both `target` and `targetPercent`; keep one of them'],
    ],
    [
      'a window that is no duration',
      OPENSLO.replace('duration: 4w', 'duration: a month'),
      ['24:17 schema: The window is `a month`; write a duration such as `28d`'],
    ],
    [
      'a window without a duration',
      OPENSLO.replace('duration: 4w', 'length: 4w'),
      ['24:7 schema: `spec.timeWindow` has no duration; begin it with `- duration: 28d`'],
    ],
    [
      'annotations that the handbook does not know',
      OPENSLO.replace('handrail/operation: write', 'handrail/kind: latancy').replace(
        'handrail/owner',
        'handrail/ownr',
      ),
      [
        '15:20 schema: `kind` is `latancy`; did you mean `latency`?',
        '16:5 unknown-field: The field `ownr` is not known; did you mean `owner`?',
      ],
    ],
    [
      'another version of Sloth',
      'version: prometheus/v2\n',
      ['1:10 schema: `version` is `prometheus/v2`; convert it to `prometheus/v1`'],
    ],
    [
      'no SLOs',
      'version: prometheus/v1\nservice: checkout\n',
      ['1:1 schema: The file has no `slos`; begin each SLO with `- name:`'],
    ],
    [
      'SLOs that are no list',
      'version: prometheus/v1\nservice: checkout\nslos: { name: a }\n',
      ['3:7 schema: `slos` is not a list; begin each SLO with `- name:`'],
    ],
    [
      'items of Sloth with what each lacks',
      'version: prometheus/v1\nslos:\n  - orders\n  - objective: 99\n  - name: a\n  - name: b\n    objective: 120\n',
      [
        '1:1 schema: The file has no `service`; name the service that is held to its SLOs',
        '3:5 schema: An SLO is no mapping of fields; begin it with `- name:`',
        '4:5 schema: The SLO has no `name`; write one after `name:`',
        '5:5 schema: The SLO `a` has no `objective`; write the target in per cent, such as `99.9`',
        '7:16 schema: `objective` is `120`; write the target in per cent, such as `99.9`',
      ],
    ],
    [
      'no service of Pyrra',
      PYRRA.replace('    pyrra.dev/service: checkout\n', ''),
      [
        '6:3 schema: The SLO `checkout-requests` names no service; add the label `pyrra.dev/service`',
      ],
    ],
    [
      'no target of Pyrra',
      PYRRA.replace('  target: "99"\n', ''),
      [
        '9:1 schema: The SLO `checkout-requests` has no `spec.target`; write the target in per cent, such as `"99.9"`',
      ],
    ],
    [
      'a target of Pyrra that is no share',
      PYRRA.replace('"99"', '"99 %"'),
      ['10:11 schema: `target` is `99 %`; write the target in per cent, such as `"99.9"`'],
    ],
    [
      'another kind of Pyrra',
      PYRRA.replace('ServiceLevelObjective', 'SLO'),
      ['2:7 schema: `kind` is `SLO`; write `kind: ServiceLevelObjective`'],
    ],
  ])('%s', (_, text, lines) => expect(told(text)).toEqual(lines));

  test('an SLO with a fault is kept, so that what names it finds it', () => {
    const { documents } = read(PYRRA.replace('"99"', '"most"'));
    expect(documents.map(({ id }) => id)).toEqual(['checkout-requests']);
    expect(documents[0]!.data).not.toHaveProperty('target');
    expect(documents[0]!.data).not.toHaveProperty('percentile');
  });

  test('are told a hundred times at most', () => {
    const text = `version: prometheus/v1\nservice: a\nslos:\n${'  - b\n'.repeat(5000)}`;
    expect(read(text).faults).toHaveLength(100);
  });

  test('whatever stands in a file, reading it goes on', () => {
    const odd = [
      '',
      '[]',
      '[[1], {a: b}]',
      'null',
      '9e999',
      "'../../etc'",
      "'`'",
      '{constructor: 1, __proto__: {a: 1}}',
      '&a [*a]',
      '"' + 'x'.repeat(5000) + '"',
    ];
    for (const text of [OPENSLO, SLOTH, PYRRA]) {
      const lines = text.split('\n');
      for (let index = 0; index < lines.length; index++)
        for (const value of [undefined, ...odd]) {
          const line =
            value === undefined ? [] : [lines[index]!.replace(/(:|-)(?: .*)?$/, `$1 ${value}`)];
          const changed = lines.toSpliced(index, 1, ...line).join('\n');
          const { documents, faults } = read(changed);
          const height = changed.split('\n').length;
          for (const document of documents) {
            expect(document.id).toMatch(/^[a-z0-9._-]{1,120}$/);
            for (const field of ['', '/service', '/target', '/window', '/none', '/a/b'])
              expect(document.place(field).start.line).toBeLessThanOrEqual(height);
          }
          for (const { place } of faults) expect(place.start.line).toBeLessThanOrEqual(height);
        }
    }
  });
});

describe('a handbook', () => {
  test('joins SLOs to their services', async () => {
    const handbook = await openArchive(`-- services/checkout.mdx --
---
title: Checkout
owner: payments
---
-- slos/checkout.yaml --
${PYRRA}-- slos/more/search.yml --
${SLOTH}-- slos/notes.yaml --
hello: world
`);
    expect(handbook.of('slo').map(({ id }) => id)).toEqual([
      'checkout-requests',
      'checkout-requests-availability',
      'checkout-requests-latency',
      'search-index-lag',
    ]);
    const service = handbook.get('service', 'checkout')!;
    expect(handbook.slosOf(service).map(({ id }) => id)).toEqual([
      'checkout-requests',
      'checkout-requests-availability',
      'checkout-requests-latency',
    ]);
    expect([...handbook.faults('schema')].map(({ file }) => file.path)).toEqual([
      'slos/notes.yaml',
    ]);
  });

  test('tells a file that is not UTF-8 and goes on', async () => {
    const handbook = await openArchive(`-- services/checkout.mdx --
---
title: Checkout
---
-- slos/checkout.yaml --
# caf\\x{e9}
${PYRRA}`);
    expect([...handbook.faults('encoding')]).toHaveLength(1);
    expect(handbook.of('slo')).toHaveLength(1);
  });
});
