// The reports: periods, what happened in them, what is compared, and how it is given to other tools.
import { describe, expect, test } from 'vitest';
import { check } from '../src/check.ts';
import type { Action } from '../src/model/actions.ts';
import { rules } from '../src/rules/index.ts';
import { csv, register, registerRows } from '../src/views/actions.ts';
import { agenda } from '../src/views/agenda.ts';
import { coverage } from '../src/views/coverage.ts';
import {
  isIn,
  monthOf,
  periodsBetween,
  plusDays,
  quarterOf,
  weekOf,
} from '../src/views/periods.ts';
import { incidentRows, trendRows } from '../src/views/report-rows.ts';
import {
  axisLabels,
  causeFinding,
  difference,
  impactFinding,
  medianWords,
  serviceFinding,
  severityFinding,
  timeFinding,
  yearFinding,
} from '../src/views/report-words.ts';
import { months, reportOf, standingOn, weeks } from '../src/views/reports.ts';
import { timePoints, trend, yearBefore, yearMetrics } from '../src/views/trend.ts';
import { opsReview } from '../src/views/ops-review.ts';
import { economies, scorecards } from '../src/views/scorecard.ts';
import { openArchive, TODAY } from './archive.ts';

const SERVICES = `-- services/search.mdx --
---
title: Search
---
-- services/cart.mdx --
---
title: Cart
---
`;

const incident = (id: string, startedAt: string, more = '') =>
  `-- incidents/${id}.yaml --\nseverity: sev2\nservices: [search]\nstartedAt: ${startedAt}\n${more}`;

const actions = (list: readonly string[]) =>
  `actions:\n${list.map((fields, index) => `  - { id: A${index + 1}, title: Do ${index + 1}, ${fields} }\n`).join('')}`;

const postmortem = (id: string, list: readonly string[], more = 'status: published') =>
  `-- postmortems/${id}.mdx --\n---\ntitle: After ${id}\nincident: ${id}\n${more}\n${list.length > 0 ? actions(list) : ''}---\n`;

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
const titles = (list: readonly Action[]) => list.map(({ title }) => title).sort();

describe('periods', () => {
  test('weeks are those of ISO 8601, also where years meet', () => {
    const week = (date: string) => weekOf(date).id;
    expect(week('2026-11-21')).toBe('2026-W47');
    expect(week('2026-11-22')).toBe('2026-W47');
    expect(week('2026-11-23')).toBe('2026-W48');
    expect(week('2025-12-28')).toBe('2025-W52');
    expect(week('2025-12-29')).toBe('2026-W01');
    expect(week('2026-12-28')).toBe('2026-W53');
    expect(week('2027-01-01')).toBe('2026-W53');
    expect(week('2027-01-03')).toBe('2026-W53');
    expect(week('2027-01-04')).toBe('2027-W01');
    expect(week('2024-12-30')).toBe('2025-W01');
    expect(week('2023-01-01')).toBe('2022-W52');
    expect(week('2021-01-03')).toBe('2020-W53');
    expect(weekOf('2027-01-01')).toEqual({
      id: '2026-W53',
      label: 'Week 53 of 2026',
      from: '2026-12-28',
      to: '2027-01-03',
    });
  });

  test('months and quarters have their last day', () => {
    expect(monthOf('2028-02-11')).toEqual({
      id: '2028-02',
      label: 'February 2028',
      from: '2028-02-01',
      to: '2028-02-29',
    });
    expect(monthOf('2026-12-31')).toMatchObject({ from: '2026-12-01', to: '2026-12-31' });
    expect(quarterOf('2026-11-21')).toEqual({
      id: '2026-Q4',
      label: 'Q4 2026',
      from: '2026-10-01',
      to: '2026-12-31',
    });
    expect(['01', '03', '04', '09', '12'].map((month) => quarterOf(`2026-${month}-30`).id)).toEqual(
      ['2026-Q1', '2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'],
    );
  });

  test('follow each other without a gap', () => {
    expect(ids(periodsBetween(weekOf, '2026-12-20', '2027-01-04'))).toEqual([
      '2026-W51',
      '2026-W52',
      '2026-W53',
      '2027-W01',
    ]);
    expect(ids(periodsBetween(monthOf, '2026-11-30', '2027-01-01'))).toEqual([
      '2026-11',
      '2026-12',
      '2027-01',
    ]);
    expect(plusDays('2026-03-01', -1)).toBe('2026-02-28');
    expect(plusDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(isIn(weekOf(TODAY), '2026-11-15')).toBe(false);
    expect(isIn(weekOf(TODAY), '2026-11-16')).toBe(true);
  });
});

describe('the list of reports', () => {
  test('has the last eight weeks and twelve months where nothing ever happened', async () => {
    const handbook = await openArchive(SERVICES);
    expect(ids(weeks(handbook))).toEqual(
      [47, 46, 45, 44, 43, 42, 41, 40].map((number) => `2026-W${number}`),
    );
    expect(months(handbook)).toHaveLength(12);
    expect(months(handbook)[0]!.id).toBe('2026-11');
    expect(ids(trend(handbook).map(({ period }) => period))).toEqual(['2026-11']);
  });

  test('has each earlier one in which something happened, and none of those to come', async () => {
    const handbook = await openArchive(
      SERVICES +
        incident('long-ago', '2016-05-05T09:00:00Z') +
        incident('to-come', '2027-05-05T09:00:00Z') +
        `-- change-notes/one.yaml --
title: One
services: [search]
at: 2025-01-01T10:00:00Z
by: jo
-- drills/one.yaml --
title: Restored
type: restore
service: search
on: 2025-06-15
result: passed
${actions(['status: done, closedOn: 2025-07-01', 'status: cancelled'])}-- drills/no-day.yaml --
title: When
type: restore
service: search
on: 2025-13-45
result: passed
`,
    );
    expect(ids(weeks(handbook)).slice(8)).toEqual(['2025-W27', '2025-W24', '2025-W01', '2016-W18']);
    expect(ids(months(handbook)).slice(12)).toEqual(['2025-07', '2025-06', '2025-01', '2016-05']);
    expect(trend(handbook)).toHaveLength(12);
    expect(trendRows(handbook)).toHaveLength(12 * 10 + 7);
  });
});

describe('a report', () => {
  const WORLD =
    SERVICES +
    incident('now', '2026-11-17T09:00:00Z', 'detectedAt: 2026-11-17T09:10:00Z\n') +
    incident('then', '2026-11-10T09:00:00Z', 'resolvedAt: 2026-11-10T10:00:00Z\n') +
    incident('older', '2026-11-09T09:00:00Z', 'resolvedAt: 2026-11-09T10:00:00Z\n') +
    postmortem(
      'then',
      [
        'due: 2026-11-14',
        'due: 2026-11-18, status: in-progress',
        'due: 2026-11-12, status: done, closedOn: 2026-11-16',
        'due: 2026-11-12, status: done',
      ],
      'status: published\npublishedOn: 2026-11-12',
    ) +
    `-- change-notes/kept.yaml --
title: Kept
services: [search]
at: 2026-11-16T10:00:00Z
by: jo
-- change-notes/undone.yaml --
title: Undone
services: [search]
at: 2026-11-18T10:00:00Z
by: jo
rolledBack: true
-- slos/search.yaml --
apiVersion: openslo/v1
kind: SLO
metadata: { name: search-availability }
spec:
  service: search
  timeWindow: [{ duration: 28d, isRolling: true }]
  budgetingMethod: Occurrences
  objectives: [{ target: 0.999 }]
-- error-budgets.yaml --
- { id: a, slo: search-availability, asOf: 2026-11-16, remaining: 50 }
- { id: b, slo: search-availability, asOf: 2026-11-18, remaining: -3 }
- { id: c, slo: search-availability, asOf: 2026-11-25, remaining: 99 }
`;

  test('compares a week with the one before', async () => {
    const report = reportOf(await openArchive(WORLD), weekOf(TODAY));
    expect(report.unfinished).toBe(true);
    expect(ids(report.happened.incidents.map(({ incident }) => incident))).toEqual(['now']);
    expect(report.before.period.id).toBe('2026-W46');
    expect(report.before.metrics.count).toBe(2);
    expect(ids(report.happened.changes)).toEqual(['undone', 'kept']);
    expect([report.rolledBack, report.before.rolledBack]).toEqual([1, 0]);
    expect(titles(report.happened.closed)).toEqual(['Do 3']);
    expect(reportOf(await openArchive(WORLD), weekOf('2026-11-10')).unfinished).toBe(false);
  });

  test('says how the actions stood when the period ended', async () => {
    const handbook = await openArchive(WORLD);
    const standing = (date: string) => {
      const { open, overdue } = standingOn(handbook, date);
      return [titles(open), titles(overdue)];
    };
    expect(standing('2026-11-11')).toEqual([[], []]);
    expect(standing('2026-11-12')).toEqual([['Do 1', 'Do 2', 'Do 3'], []]);
    expect(standing('2026-11-15')).toEqual([
      ['Do 1', 'Do 2', 'Do 3'],
      ['Do 1', 'Do 3'],
    ]);
    expect(standing('2026-11-16')).toEqual([['Do 1', 'Do 2'], ['Do 1']]);
    const { standing: now, before } = reportOf(handbook, weekOf(TODAY));
    expect(titles(now.overdue)).toEqual(['Do 1', 'Do 2']);
    expect(titles(before.standing.overdue)).toEqual(['Do 1', 'Do 3']);
  });

  test('has the last reading of each error budget in the period', async () => {
    const { budgets, before } = reportOf(await openArchive(WORLD), weekOf(TODAY));
    expect(budgets.map(({ slo, remaining, asOf }) => [slo?.id, remaining, asOf])).toEqual([
      ['search-availability', -3, '2026-11-18'],
    ]);
    expect(before.budgets).toEqual([]);
  });

  test('counts a month and a quarter from the same log', async () => {
    const handbook = await openArchive(WORLD);
    expect(reportOf(handbook, monthOf(TODAY)).metrics.count).toBe(3);
    const quarter = reportOf(handbook, quarterOf(TODAY));
    expect(quarter.metrics.count).toBe(3);
    expect(quarter.before.period.id).toBe('2026-Q3');
  });
});

describe('a trend', () => {
  const monthly = (month: string, number: number) =>
    Array.from({ length: number }, (_, index) =>
      incident(
        `${month}-${index}`,
        `${month}-0${index + 1}T09:00:00Z`,
        `detectedAt: ${month}-0${index + 1}T09:0${index + 1}:00Z\nresolvedAt: ${month}-0${index + 1}T10:00:00Z\n`,
      ),
    ).join('');

  test('has twelve months, with the months before the first incident left out', async () => {
    const handbook = await openArchive(SERVICES + monthly('2026-08', 1) + monthly('2026-11', 4));
    const points = trend(handbook);
    expect(points.map(({ period, metrics }) => [period.id, metrics.count])).toEqual([
      ['2026-08', 1],
      ['2026-09', 0],
      ['2026-10', 0],
      ['2026-11', 4],
    ]);
    expect(axisLabels(points)).toEqual(['Aug 26', 'Sep', 'Oct', 'Nov']);
    expect(yearMetrics(handbook).count).toBe(5);
    expect(yearBefore(handbook, points)).toEqual([undefined, undefined, undefined, undefined]);
    expect(severityFinding(points)).toBe(
      '5 incidents in 4 months: 5 of Sev 2. Most were in November 2026: 4.',
    );
    expect(timeFinding(points, 'detect')).toBe('The median was 3 min in November 2026 (of 4).');
    expect(impactFinding(points)).toBe('No incident records how long customers felt it.');
  });

  test('is compared with the year before as far as there was one', async () => {
    const handbook = await openArchive(
      SERVICES + monthly('2025-10', 3) + monthly('2026-01', 1) + monthly('2026-11', 2),
    );
    const points = trend(handbook);
    expect(points).toHaveLength(12);
    const before = yearBefore(handbook, points);
    expect(before.map((point) => point?.metrics.count)).toEqual([
      ...Array<undefined>(10).fill(undefined),
      3,
      0,
    ]);
    expect(yearFinding(points, before)).toBe(
      '2 incidents in 2 months, and 3 in the same months a year earlier.',
    );
  });

  test('shows times by quarter where months have too few', async () => {
    const few = await openArchive(
      SERVICES + monthly('2026-07', 2) + monthly('2026-08', 1) + monthly('2026-11', 1),
    );
    const quarters = timePoints(few, trend(few));
    expect(ids(quarters.map(({ period }) => period))).toEqual(['2026-Q3', '2026-Q4']);
    expect(quarters.map(({ metrics }) => medianWords(metrics.times.detect))).toEqual([
      '1 min (3)',
      'too few (1)',
    ]);
    expect(axisLabels(quarters)).toEqual(['Q3 26', 'Q4']);
    const many = await openArchive(SERVICES + monthly('2026-10', 3) + monthly('2026-11', 1));
    expect(ids(timePoints(many, trend(many)).map(({ period }) => period))).toEqual([
      '2026-10',
      '2026-11',
    ]);
  });

  test('is told in words', () => {
    expect([difference(2, 2), difference(3, 1), difference(1, 3)]).toEqual(['same', '+2', '−2']);
    expect(serviceFinding([], 0)).toBe('No incident names a service.');
    expect(
      serviceFinding(
        [
          ['cart', 2],
          ['search', 1],
        ],
        3,
      ),
    ).toBe('cart failed in 2 of 3 incidents.');
    expect(
      serviceFinding(
        [
          ['cart', 1],
          ['search', 1],
        ],
        1,
      ),
    ).toBe('cart and search failed in 1 of 1 incident each.');
    expect(
      causeFinding(
        [
          ['capacity', 1],
          ['not analysed', 4],
        ],
        5,
      ),
    ).toBe('The most frequent cause is capacity: 1 of 5 incidents. 4 have no finished postmortem.');
    expect(causeFinding([['not analysed', 1]], 1)).toBe(
      'No incident has a finished postmortem that names a cause.',
    );
  });

  test('is given out in seconds, and says too few as null', async () => {
    const handbook = await openArchive(SERVICES + monthly('2026-10', 3) + monthly('2026-11', 1));
    const [october, november] = trendRows(handbook);
    expect(october).toMatchObject({
      month: '2026-10',
      unfinished: false,
      incidents: 3,
      bySeverity: { 'Sev 1': 0, 'Sev 2': 3 },
      byService: { search: 3 },
      byCause: { 'not analysed': 3 },
    });
    expect(october!.times['detect']).toEqual({
      n: 3,
      medianSeconds: 120,
      p90Seconds: 168,
      meanSeconds: 120,
    });
    expect(november!.times['detect']).toEqual({
      n: 1,
      medianSeconds: null,
      p90Seconds: null,
      meanSeconds: null,
    });
  });
});

test('incidents are given out with those first that are open', async () => {
  const handbook = await openArchive(
    SERVICES +
      incident('over', '2026-11-20T09:00:00Z', 'resolvedAt: 2026-11-20T10:00:00Z\n') +
      incident(
        'open',
        '2026-11-01T09:00:00Z',
        `updates:
  - { at: 2026-11-01T09:30:00Z, audience: customers, text: We are on it. }
  - { at: 2026-11-01T09:40:00Z, audience: internal, text: It is the disk. }
`,
      ) +
      incident('hidden', '2026-11-02T09:00:00Z', 'status: draft\n'),
  );
  const rows = incidentRows(handbook, (url) => `/ops${url}`);
  expect(rows.map(({ id, open }) => [id, open])).toEqual([
    ['open', true],
    ['over', false],
  ]);
  expect(rows[0]).toMatchObject({
    url: '/ops/incidents/open/',
    severity: 'sev2',
    severityLabel: 'Sev 2',
    services: ['search'],
    resolvedAt: null,
    lastCustomerUpdate: { at: '2026-11-01T09:30:00.000Z', text: 'We are on it.' },
  });
  expect(rows[1]!.times).toEqual({
    detectSeconds: null,
    acknowledgeSeconds: null,
    mitigateSeconds: 3600,
    resolveSeconds: 3600,
  });
});

test('the review of operations has what is overdue, open, new, missing and due', async () => {
  const handbook = await openArchive(
    SERVICES +
      incident('week-old', '2026-11-14T09:00:00Z', 'resolvedAt: 2026-11-16T10:00:00Z\n') +
      incident('new', '2026-11-15T09:00:00Z', 'resolvedAt: 2026-11-15T10:00:00Z\n') +
      incident('late', '2026-10-01T09:00:00Z', 'resolvedAt: 2026-10-01T10:00:00Z\n') +
      incident('open', '2026-10-02T09:00:00Z') +
      postmortem('new', ['due: 2026-11-20', 'due: 2026-11-21', 'status: done', 'status: open']) +
      postmortem('late', [], 'status: review') +
      `-- risks/due.yaml --
title: Due
likelihood: 2
impact: 2
reviewed: 2025-01-01
reviewEvery: P1M
-- risks/closed.yaml --
title: Closed
state: closed
reviewed: 2025-01-01
reviewEvery: P1M
-- risks/fresh.yaml --
title: Fresh
reviewed: 2026-11-20
reviewEvery: P3M
`,
  );
  const review = opsReview(handbook);
  expect(titles(review.overdue)).toEqual(['Do 1']);
  expect(titles(review.open)).toEqual(['Do 2', 'Do 4']);
  expect(ids(review.openIncidents)).toEqual(['open']);
  expect(ids(review.newIncidents)).toEqual(['new']);
  expect(review.missingPostmortems.map(({ incident, late }) => [incident.id, late])).toEqual([
    ['late', true],
    ['week-old', false],
  ]);
  expect(review.dueRisks.map(({ row, late }) => [row.risk.id, late])).toEqual([['due', true]]);
});

test('the agenda has what falls due within ninety days, in the order of time', async () => {
  const handbook = await openArchive(
    SERVICES +
      incident('one', '2026-11-01T09:00:00Z', 'resolvedAt: 2026-11-01T10:00:00Z\n') +
      postmortem('one', [
        'due: 2026-11-20',
        'due: 2027-02-19',
        'due: 2027-02-20',
        'status: done, due: 2026-12-01',
      ]) +
      `-- waivers.yaml --
- id: w
  rule: service/has-owner
  subject: service:search
  owner: jo
  reason: It is on its way.
  until: 2026-12-01
`,
  );
  expect(
    agenda(handbook)
      .filter(({ what }) => /^(?:Action|Waiver)/.test(what))
      .map(({ date, what, overdue }) => [date, what, overdue]),
  ).toEqual([
    ['2026-11-20', 'Action: Do 1', true],
    ['2026-12-01', 'Waiver ends', false],
    ['2027-02-19', 'Action: Do 2', false],
  ]);
});

describe('the register of actions', () => {
  test('has the most urgent first, with their age', async () => {
    const handbook = await openArchive(
      SERVICES +
        incident('one', '2026-11-01T09:00:00Z', 'resolvedAt: 2026-11-01T10:00:00Z\n') +
        postmortem('one', [
          'status: done, closedOn: 2026-11-11',
          'due: 2026-12-01',
          'due: 2026-11-01',
          'status: open',
        ]),
    );
    expect(
      register(handbook).map(({ action, overdue, dueIn, age }) => [action.id, overdue, dueIn, age]),
    ).toEqual([
      ['A3', true, -20, 20],
      ['A2', false, 10, 20],
      ['A4', false, undefined, 20],
      ['A1', false, undefined, 10],
    ]);
    expect(registerRows(handbook, (url) => url)[0]).toMatchObject({
      id: 'postmortem:one#A3',
      open: true,
      overdue: true,
      severity: 'Sev 2',
      url: '/postmortems/one/',
    });
  });

  test('is quoted as CSV wants it, and runs no formula', () => {
    expect(
      csv(
        ['a', 'b', 'c', 'd'],
        [
          { a: 'plain', b: 'with, comma', c: 'with "quotes"', d: 'two\nlines' },
          { a: null, b: true, c: -1, d: '' },
        ],
      ),
    ).toBe('a,b,c,d\r\nplain,"with, comma","with ""quotes""","two\nlines"\r\n,true,-1,\r\n');
    const first = (text: string) => csv(['a'], [{ a: text }]).split('\r\n')[1];
    expect(first('=1+1')).toBe("'=1+1");
    expect(first('+1')).toBe("'+1");
    expect(first('-1')).toBe("'-1");
    expect(first('@cmd')).toBe("'@cmd");
    expect(first('\uff1d1+1')).toBe("'\uff1d1+1");
    expect(first('\t=1')).toBe("'\t=1");
    expect(first('=HYPERLINK("http://x","y")')).toBe('"\'=HYPERLINK(""http://x"",""y"")"');
    expect(first('a=1')).toBe('a=1');
  });
});

test('a scorecard has the rules about a service, and of its objectives and drills', async () => {
  const handbook = await openArchive(`-- services/search.mdx --
---
title: Search
owner: jo
backup: jo
---
-- services/cart.mdx --
---
title: Cart
cost: { monthlyBudget: 1200, currency: EUR }
capacity: { headroom: 40, forecastOn: 2026-11-01 }
---
-- services/old.mdx --
---
title: Old
lifecycle: retired
---
-- alerts/search.yaml --
groups:
  - name: search
    rules:
      - alert: SearchDown
        expr: up == 0
        labels: { severity: critical }
      - alert: SearchOdd
        expr: up == 0
        labels: { severity: info }
-- drills/cart.yaml --
title: Restored
type: restore
service: cart
on: 2026-11-01
result: partial
-- waivers.yaml --
- id: w
  rule: service/has-owner
  subject: service:cart
  owner: jo
  reason: The team is being formed.
  until: 2026-12-01
`);
  const scores = scorecards(handbook, check(handbook, rules));
  const [cart, search] = ['cart', 'search'].map((id) =>
    scores.find(({ service }) => service.id === id)!,
  );
  expect(scores).toHaveLength(2);
  expect(cart!.kept + cart!.broken.length).toBe(cart!.of);
  expect(cart!.broken.at(-1)).toMatchObject({ rule: 'service/has-owner', waived: true });
  expect(cart!.broken.map(({ rule }) => rule)).toContain('drill/gaps-tracked');
  expect(search!.broken.map(({ rule }) => rule)).not.toContain('service/has-owner');
  expect(search!.alerts).toEqual({ have: 0, of: 1 });
  expect(search!.ownership.state).toBe('unknown');
  expect(
    economies(handbook).map(({ service, budget, headroom }) => [service.id, budget, headroom]),
  ).toEqual([['cart', '1,200 EUR', 40]]);
});

test('the figures of coverage leave out what there is none of', async () => {
  const handbook = await openArchive(`-- services/search.mdx --
---
title: Search
owner: jo
---
`);
  const groups = coverage(handbook);
  expect(groups.map(({ title }) => title)).toEqual(['Services']);
  expect(groups[0]!.figures[0]).toEqual({ label: 'have an owner', have: 1, of: 1 });
});
