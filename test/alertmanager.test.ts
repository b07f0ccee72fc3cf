// An Alertmanager configuration: how its routes are read, which of them an alert ends at, and what is wrong with it.
import { describe, expect, test } from 'vitest';
import { check } from '../src/check.ts';
import { line } from '../src/report/stylish.ts';
import { rules } from '../src/rules/index.ts';
import { openArchive } from './archive.ts';

const ALERTS = `-- alerts/search.yaml --
groups:
  - name: search
    rules:
      - alert: SearchDown
        expr: up{job="search"} == 0
        labels: { severity: critical, service: search }
`;

const handbook = (settings: string) => `-- handbook.yaml --
title: Example Shop operations
alerts:
  alertmanager: ${settings}
${ALERTS}`;

/** The receivers that the alert of the archive reaches. */
async function reached(routes: string): Promise<string[] | undefined> {
  const opened = await openArchive(
    `${handbook('alertmanager.yaml')}-- alertmanager.yaml --\nroute:\n  receiver: default\n${routes}`,
  );
  expect([...opened.faults('schema'), ...opened.faults('syntax')]).toEqual([]);
  return opened.routesOf(opened.alerts[0]!)?.map(({ receiver }) => receiver);
}

describe('the routes of an alert', () => {
  test.each([
    [
      'nothing matches',
      `  routes: [{ receiver: other, match: { service: payments } }]`,
      ['default'],
    ],
    ['match', `  routes: [{ receiver: pager, match: { severity: critical } }]`, ['pager']],
    [
      'match_re holds for the whole label',
      `  routes: [{ receiver: pager, match_re: { service: sea } }]`,
      ['default'],
    ],
    ['match_re', `  routes: [{ receiver: pager, match_re: { service: sea.* } }]`, ['pager']],
    [
      'matchers',
      `  routes: [{ receiver: pager, matchers: ['severity="critical"', service=~"a|search"] }]`,
      ['pager'],
    ],
    ['no quotes', `  routes: [{ receiver: pager, matchers: [severity = critical] }]`, ['pager']],
    [
      'in braces',
      `  routes: [{ receiver: pager, matchers: ['{severity="critical", service!="payments"}'] }]`,
      ['pager'],
    ],
    [
      'a comma in quotes',
      `  routes: [{ receiver: pager, matchers: ['service=~"a{1,2}|search"'] }]`,
      ['pager'],
    ],
    ['another value', `  routes: [{ receiver: pager, matchers: [service!=search] }]`, ['default']],
    [
      'another pattern',
      `  routes: [{ receiver: pager, matchers: ['service!~"pay.*"'] }]`,
      ['pager'],
    ],
    [
      'a missing label is empty',
      `  routes: [{ receiver: pager, matchers: ['team=""'] }]`,
      ['pager'],
    ],
    ['the name', `  routes: [{ receiver: pager, matchers: [alertname=SearchDown] }]`, ['pager']],
    ['the first one counts', `  routes: [{ receiver: one }, { receiver: two }]`, ['one']],
    [
      'unless it continues',
      `  routes: [{ receiver: one, continue: true }, { receiver: two }]`,
      ['one', 'two'],
    ],
    [
      'a route below has the receiver above it',
      `  routes:\n    - receiver: pager\n      routes:\n        - matchers: [severity=critical]`,
      ['pager'],
    ],
    [
      'the route itself where none below it matches',
      `  routes:\n    - receiver: pager\n      routes:\n        - { receiver: chat, matchers: [severity=info] }`,
      ['pager'],
    ],
    [
      'a pattern that cannot be told',
      `  routes: [{ receiver: pager, match_re: { service: (?i)S.* } }]`,
      undefined,
    ],
  ])('%s', async (_title, routes, expected) => {
    expect(await reached(routes)).toEqual(expected);
  });
});

describe('what is wrong with the file', () => {
  const said = async (files: string) =>
    check(await openArchive(files), rules, {})
      .diagnostics.map(line)
      .filter((each) => !each.startsWith('alerts/'));

  test.each([
    [
      'it is not there',
      handbook('alertmanager.yaml'),
      [
        'handbook.yaml:3:17  error  The Alertmanager configuration `alertmanager.yaml`: the file cannot be read: ENOENT; check its permissions',
      ],
    ],
    [
      'it lies above the root',
      handbook('../alertmanager.yaml'),
      [
        'handbook.yaml:3:17  error  The Alertmanager configuration `../alertmanager.yaml`: this is a path that leaves the root, which is not followed; put the file itself here',
      ],
    ],
    [
      'it has no route',
      `${handbook('am.yaml')}-- am.yaml --\nreceivers: []\n`,
      [
        'am.yaml:1:1  error  The Alertmanager configuration has no `route`; name the file that has it in `alerts.alertmanager` of `handbook.yaml`',
      ],
    ],
    [
      'its parts are odd',
      `${handbook('am.yaml')}-- am.yaml --\nroute:\n  routes:\n    - matchers: [severity, 5]\n      match: critical\n    - pager\n`,
      [
        'am.yaml:1:1  error  The first route has no `receiver`; name the receiver of the alerts that no other route takes',
        'am.yaml:3:18  error  `severity` is no matcher; write it as `label="value"`, with `=`, `!=`, `=~` or `!~`',
        'am.yaml:3:28  error  `5` is no matcher; write it as `label="value"`, with `=`, `!=`, `=~` or `!~`',
        'am.yaml:4:14  error  `match` is no mapping; write `label: value` lines',
        'am.yaml:5:7  error  A route is no mapping of fields; begin it with `- receiver:`',
      ],
    ],
  ])('%s', async (_title, files, expected) => {
    expect(await said(files)).toEqual(expected);
  });

  test('a configuration in the folder of the alerts is none of them', async () => {
    const files = `${handbook('alerts/am.yaml')}-- alerts/am.yaml --\nroute:\n  receiver: default\n`;
    const opened = await openArchive(files);
    expect(opened.files.map(({ path, kind }) => [path, kind])).toContainEqual([
      'alerts/am.yaml',
      'handbook',
    ]);
    expect(opened.alerts).toHaveLength(1);
    expect([...opened.faults('schema')]).toEqual([]);
  });
});
