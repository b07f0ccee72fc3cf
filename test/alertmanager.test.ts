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
        labels: { severity: critical, service: search, größe: '2' }
`;

const handbook = (settings: string) => `-- handbook.yaml --
title: Example Shop operations
alerts:
  alertmanager: ${settings}
  ownerLabel: team
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
      'a missing label that names the owner is empty',
      `  routes: [{ receiver: pager, matchers: ['team=""'] }]`,
      ['pager'],
    ],
    [
      'a missing label that the series may bring is not known',
      `  routes: [{ receiver: pager, matchers: ['namespace="shop"'] }]`,
      undefined,
    ],
    [
      'nor is the severity of an alert that a later route may take',
      `  routes: [{ receiver: pager, match: { severity: critical }, continue: true }, { receiver: chat, match: { cluster: a } }]`,
      undefined,
    ],
    [
      'another matcher of that route rules it out',
      `  routes: [{ receiver: pager, matchers: ['namespace="shop"', severity=info] }]`,
      ['default'],
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
      'quotes in quotes, and no quotes around commas',
      `  routes: [{ receiver: pager, matchers: ['{ severity=critical, team!="a\\"b,c", }'] }]`,
      ['pager'],
    ],
    [
      'names in quotes',
      `  routes: [{ receiver: pager, matchers: ['"größe"!="1", "se\\u0072vice"=~sea.*'] }]`,
      ['pager'],
    ],
    [
      'RE2',
      `  routes: [{ receiver: pager, match_re: { service: "(?i)S[[:alpha:]]+" } }]`,
      ['pager'],
    ],
    [
      'true in YAML 1.1',
      `  routes: [{ receiver: one, continue: yes }, { receiver: two }]`,
      ['one', 'two'],
    ],
    ['a number is a text', `  routes: [{ receiver: 5, match_re: { service: search } }]`, ['5']],
    [
      'a pattern that cannot be told',
      `  routes: [{ receiver: pager, match_re: { service: (?m)^S.* } }]`,
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
    [
      'it continues with what is no truth, and repeats and classes go too far',
      `${handbook('am.yaml')}-- am.yaml --\nroute:\n  receiver: default\n  routes:\n    - continue: "yes"\n    - continue: perhaps\n    - continue: Off\n    - matchers: ['a=~"b{10000}"', 'a=~"[[:alpha:]]{01000,}"', 'a=~"[^a]\\\\p{Greec}"', 'a=~"\\\\p{greek}"']\n`,
      [
        'am.yaml:4:17  error  `continue` is `"yes"`; write `true` or `false`, without quotes',
        'am.yaml:5:17  error  `continue` is `"perhaps"`; write `true` or `false`, without quotes',
        'am.yaml:7:18  error  `b{10000}` is no regular expression of RE2: `{10000}` is no number of repetitions up to 1000; correct it',
        'am.yaml:7:63  error  `[^a]\\p{Greec}` is no regular expression of RE2: there is no class `\\p{Greec}`; correct it',
      ],
    ],
    [
      'Alertmanager would refuse it',
      `${handbook('am.yaml')}-- am.yaml --\nroute:\n  receiver: default\n  match: { a: b }\n  continue: true\n  routes:\n    - receiver: pager\n      matchers: ['team=~"(?=a)"']\n      match_re: { a: '(b' }\nreceivers: [{ name: default }]\n`,
      [
        'am.yaml:3:10  error  The first route takes every alert and has `match`; move its matchers to a route below it',
        'am.yaml:4:13  error  Nothing comes after the first route, and it has `continue`; take that line away',
        'am.yaml:6:17  error  No receiver is called `pager`; add it to `receivers`, or name one of them here',
        'am.yaml:7:18  error  `(?=a)` is no regular expression of RE2: a group begins with `(?` and what RE2 does not know; correct it',
        'am.yaml:8:22  error  `(b` is no regular expression of RE2: a group is not closed; correct it',
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
