// What incidents cost: spans, their summaries, impact, causes and what came back.
import { describe, expect, test } from 'vitest';
import {
  causesOf,
  counted,
  impactMinutes,
  metricsOf,
  NOT_ANALYSED,
  summarise,
  timesOf,
} from '../src/views/metrics.ts';
import { recurrences } from '../src/views/recurrences.ts';
import { isOutOfHours, onCallLoad } from '../src/views/on-call-load.ts';
import { monthOf } from '../src/views/periods.ts';
import { openArchive } from './archive.ts';

const MINUTE = 60_000;

const SERVICES = `-- services/search.mdx --
---
title: Search
owner: discovery
---
-- services/cart.mdx --
---
title: Cart
owner: jo
---
-- teams/discovery.yaml --
title: Discovery
members: [jo]
-- people.yaml --
- id: jo
  name: Jo
  team: discovery
`;

/** An incident with the fields that are given, and severity and service where they are not. */
function incident(id: string, fields: string): string {
  const severity = fields.includes('severity:') ? '' : 'severity: sev2\n';
  const services = fields.includes('services:') ? '' : 'services: [search]\n';
  return `-- incidents/${id}.yaml --\n${severity}${services}${fields.trim()}\n`;
}

/** A postmortem with causes as \`category role\`. */
function postmortem(id: string, causes: readonly string[], status = 'published'): string {
  const items = causes.map((each) => {
    const [category, role] = each.split(' ');
    return `  - category: ${category}\n    role: ${role}\n    summary: It was so.\n`;
  });
  return `-- postmortems/${id}.mdx --
---
title: After ${id}
incident: ${id}
status: ${status}
causes:
${items.join('')}---
`;
}

describe('summaries', () => {
  test('under three spans there are too few', () => {
    expect(summarise([])).toEqual({ n: 0, median: undefined, p90: undefined, mean: undefined });
    expect(summarise([MINUTE, undefined, MINUTE])).toEqual({
      n: 2,
      median: undefined,
      p90: undefined,
      mean: undefined,
    });
  });

  test('of three and more, by linear interpolation', () => {
    expect(summarise([30, 10, undefined, 20])).toEqual({ n: 3, median: 20, p90: 28, mean: 20 });
    expect(summarise([4, 1, 2, 3])).toMatchObject({ n: 4, median: 2.5, mean: 2.5 });
    expect(summarise([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]).p90).toBe(10);
    expect(summarise([0, 0, 0])).toEqual({ n: 3, median: 0, p90: 0, mean: 0 });
  });
});

describe('the spans of an incident', () => {
  test('are measured from its moments', async () => {
    const handbook = await openArchive(
      SERVICES +
        incident(
          'whole',
          `
startedAt: 2026-11-05T09:00:00Z
detectedAt: 2026-11-05T10:05:00+01:00
acknowledgedAt: 2026-11-05T09:08:00Z
mitigatedAt: 2026-11-05T09:30:00Z
resolvedAt: 2026-11-05T11:00:00Z`,
        ) +
        incident('unmarked', 'startedAt: 2026-11-05T09:00:00Z\nresolvedAt: 2026-11-05T09:40:00Z') +
        incident(
          'backwards',
          'startedAt: 2026-11-05T09:00:00Z\nmitigatedAt: 2026-11-05T12:00:00Z\nresolvedAt: 2026-11-05T10:00:00Z',
        ) +
        incident('ahead', 'startedAt: 2026-11-05T09:00:00Z\nresolvedAt: 2026-12-05T10:00:00Z') +
        incident('open', 'startedAt: 2026-11-20T09:00:00Z\ndetectedAt: 2026-11-20T09:00:00Z'),
    );
    const times = (id: string) => timesOf(handbook, handbook.get('incident', id)!);
    expect(times('whole')).toEqual({
      detect: 5 * MINUTE,
      acknowledge: 3 * MINUTE,
      mitigate: 30 * MINUTE,
      resolve: 120 * MINUTE,
    });
    expect(times('unmarked')).toEqual({ mitigate: 40 * MINUTE, resolve: 40 * MINUTE });
    expect(times('backwards')).toEqual({});
    expect(times('ahead')).toEqual({});
    expect(times('open')).toEqual({ detect: 0 });
  });
});

test('incidents are counted that are published and have begun', async () => {
  const handbook = await openArchive(
    SERVICES +
      incident('today', 'startedAt: 2026-11-21T23:59:00Z') +
      incident('tomorrow', 'startedAt: 2026-11-22T00:01:00Z') +
      incident('draft', 'startedAt: 2026-11-20T00:01:00Z\nstatus: draft') +
      incident('first', 'startedAt: 2026-11-19T00:01:00Z'),
  );
  expect(counted(handbook).map(({ incident: { id } }) => id)).toEqual(['today', 'first']);
  expect(counted(handbook)).toBe(counted(handbook));
});

test('days begin in the time zone of the handbook', async () => {
  const handbook = await openArchive(
    `-- handbook.yaml --
title: Example
url: https://ops.example.com
timezone: Pacific/Auckland
${SERVICES}${incident('late', 'startedAt: 2026-10-31T12:30:00Z')}`,
  );
  expect(counted(handbook)[0]!.on).toBe('2026-11-01');
});

test('impact is counted in minutes where both ends are recorded', async () => {
  const fields = (impact: string) => `startedAt: 2026-11-05T09:00:00Z\nimpact: ${impact}`;
  const handbook = await openArchive(
    SERVICES +
      incident('felt', fields('{ start: 2026-11-05T09:00:00Z, end: 2026-11-05T09:48:30Z }')) +
      incident('short', fields('{ start: 2026-11-05T09:00:00Z, end: 2026-11-05T09:00:00Z }')) +
      incident('endless', fields('{ start: 2026-11-05T09:00:00Z }')) +
      incident('reversed', fields('{ start: 2026-11-05T09:00:00Z, end: 2026-11-05T08:00:00Z }')) +
      incident('silent', 'startedAt: 2026-11-05T09:00:00Z'),
  );
  const minutes = (id: string) => impactMinutes(handbook.get('incident', id)!);
  expect(['felt', 'short', 'endless', 'reversed', 'silent'].map(minutes)).toEqual([
    49,
    0,
    undefined,
    undefined,
    undefined,
  ]);
  expect(metricsOf(handbook, counted(handbook)).impact).toEqual({ minutes: 49, n: 2 });
});

test('causes are the root causes of a postmortem that is no draft', async () => {
  const day = 'startedAt: 2026-11-05T09:00:00Z';
  const handbook = await openArchive(
    SERVICES +
      ['root', 'lesser', 'draft', 'none'].map((id) => incident(id, day)).join('') +
      postmortem('root', ['capacity root', 'testing contributing', 'capacity root']) +
      postmortem('lesser', ['testing contributing', 'process contributing'], 'review') +
      postmortem('draft', ['capacity root'], 'draft'),
  );
  const causes = (id: string) => causesOf(handbook, handbook.get('incident', id)!);
  expect(causes('root')).toEqual(['capacity']);
  expect(causes('lesser')).toEqual(['testing', 'process']);
  expect(causes('draft')).toEqual([]);
  expect(metricsOf(handbook, counted(handbook)).byCause).toEqual([
    ['capacity', 1],
    ['process', 1],
    ['testing', 1],
    [NOT_ANALYSED, 2],
  ]);
});

test('a set of incidents is counted by severity, service and what found it', async () => {
  const day = 'startedAt: 2026-11-05T09:00:00Z';
  const handbook = await openArchive(
    SERVICES +
      incident('a', `${day}\nseverity: SEV-1\ndetectedBy: customer`) +
      incident('b', `${day}\nseverity: sev1\nservices: [cart, search]\ndetectedBy: support`) +
      incident('c', `${day}\nseverity: awful\ndetectedBy: alert`) +
      incident('d', day),
  );
  const metrics = metricsOf(handbook, counted(handbook));
  expect(metrics.count).toBe(4);
  expect(metrics.bySeverity).toEqual([
    ['Sev 1', 2],
    ['Sev 2', 1],
    ['Sev 3', 0],
    ['Sev 4', 0],
    ['awful', 1],
  ]);
  expect(metrics.byService.map(([{ id }, number]) => [id, number])).toEqual([
    ['search', 4],
    ['cart', 1],
  ]);
  expect(metrics.foundByCustomers).toEqual({ count: 2, of: 3 });
});

describe('recurrences', () => {
  const POLICY = (within: string) => `-- handbook.yaml --
title: Example
url: https://ops.example.com
policy:
  incidents: { recurrenceWithin: ${within} }
`;
  const outage = (id: string, day: string, causes: readonly string[], services = '[search]') =>
    incident(id, `startedAt: ${day}T09:00:00Z\nservices: ${services}`) + postmortem(id, causes);
  const of = async (text: string) =>
    recurrences(await openArchive(text)).map(
      ({ incident, earlier, service, cause }) =>
        `${incident.id} repeats ${earlier.id}: ${service.id}, ${cause}`,
    );

  test('are of the same service and the same root cause, within the time of the policy', async () => {
    expect(
      await of(
        POLICY('P30D') +
          SERVICES +
          outage('first', '2026-03-01', ['capacity root']) +
          outage('other-cause', '2026-03-10', ['software root', 'capacity contributing']) +
          outage('other-service', '2026-03-15', ['capacity root'], '[cart]') +
          outage('second', '2026-03-31', ['software contributing', 'capacity root']) +
          outage('third', '2026-04-30', ['capacity root'], '[cart, search]') +
          outage('too-late', '2026-06-01', ['capacity root']),
      ),
    ).toEqual(['third repeats second: search, capacity', 'second repeats first: search, capacity']);
  });

  test('do not count what happened on the same day, nor a draft', async () => {
    expect(
      await of(
        POLICY('P30D') +
          SERVICES +
          outage('before', '2026-03-01', ['capacity root']) +
          outage('morning', '2026-03-02', ['capacity root']) +
          outage('noon', '2026-03-02', ['capacity root']) +
          incident('supposed', 'startedAt: 2026-03-03T09:00:00Z') +
          postmortem('supposed', ['capacity root'], 'draft'),
      ),
    ).toEqual([
      'morning repeats before: search, capacity',
      'noon repeats before: search, capacity',
    ]);
  });

  test('are not looked for where the policy gives no time', async () => {
    const text =
      outage('first', '2026-03-01', ['capacity root']) +
      outage('second', '2026-03-02', ['capacity root']);
    const bare = POLICY('P30D').replace('policy:', 'extends: minimal\npolicy:');
    expect(await of(bare + SERVICES + text)).toHaveLength(1);
    expect(await of(`${bare.replace(/policy:[^]*$/, '')}${SERVICES}${text}`)).toEqual([]);
  });
});

describe('the load on those on call', () => {
  const WORLD = `-- handbook.yaml --
title: Example
url: https://ops.example.com
timezone: Europe/Berlin
policy:
  calendar: { holidays: [2026-11-11] }
${SERVICES}`;

  test('out of hours are evenings, nights, weekends and holidays, by the clock on the wall', async () => {
    const handbook = await openArchive(WORLD);
    const out = (at: string) => isOutOfHours(handbook, Date.parse(at));
    // Berlin is one hour ahead of UTC in November, and two in June.
    expect(out('2026-11-09T06:59:00Z')).toBe(true);
    expect(out('2026-11-09T07:00:00Z')).toBe(false);
    expect(out('2026-11-09T16:59:00Z')).toBe(false);
    expect(out('2026-11-09T17:00:00Z')).toBe(true);
    expect(out('2026-06-08T06:00:00Z')).toBe(false);
    expect(out('2026-11-07T10:00:00Z')).toBe(true);
    expect(out('2026-11-11T10:00:00Z')).toBe(true);
  });

  test('an incident counts once for each team of its services', async () => {
    const handbook = await openArchive(
      WORLD +
        incident('day', 'startedAt: 2026-11-09T09:00:00Z\nservices: [cart, search]') +
        incident(
          'night',
          'startedAt: 2026-11-09T16:00:00Z\ndetectedAt: 2026-11-09T22:00:00Z\nservices: [cart]',
        ) +
        incident('october', 'startedAt: 2026-10-09T09:00:00Z'),
    );
    const load = (...dates: string[]) =>
      onCallLoad(handbook, ...dates.map(monthOf)).map(({ team, incidents, outOfHours }) => [
        team.id,
        incidents,
        outOfHours,
      ]);
    expect(load('2026-11-01')).toEqual([['discovery', 2, 1]]);
    expect(load('2026-10-01', '2026-11-01')).toEqual([['discovery', 3, 1]]);
    expect(load('2026-01-01')).toEqual([['discovery', 0, 0]]);
  });
});
