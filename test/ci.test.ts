// What CI runs: the GitHub Action and the GitLab template in scripted repositories, against a forge.
import { validateAction } from '@action-validator/core';
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { githubTracker, keepComment } from '../ci/github.ts';
import { gitlabTracker } from '../ci/gitlab.ts';
import { track } from '../ci/tracker.ts';
import { writeReport } from '../src/outputs.ts';
import { overdue as overdueFormat } from '../src/report/overdue.ts';
import type { Diagnostic } from '../src/rule.ts';
import { parseArchive } from './archive.ts';
import { PACKAGE, remove, temporary } from './build.ts';
import { ACTION, bash, runAction, type Event, type Outcome } from './composite.ts';
import { Forge } from './forge.ts';
import { readMarkdown } from './report-markdown.ts';
import { OPTIONS, randomReport } from './report-samples.ts';
import { Repository } from './repository.ts';

const folder = temporary();
afterAll(() => remove(folder));

/** A small shop in which the runbook of the search is overdue, whatever day it is. */
const SHOP = parseArchive(`-- handbook.yaml --
title: Example Shop operations
url: https://ops.example.com
extends: minimal
policy:
  documents:
    reviewEvery: { runbook: P3M }
rules:
  document/fresh: error
-- teams/search.yaml --
name: Search
-- runbooks/search/down.md --
---
title: Search is down
owner: search
reviewed: 2020-08-19
---

Restart the search service.
-- runbooks/checkout/latency.md --
---
title: Checkout is slow
reviewed: 2026-11-01
---

Scale the checkout service.
-- alerts/shop.yaml --
groups:
  - name: shop
    rules:
      - alert: CheckoutSlow
        expr: checkout_latency > 1
        annotations:
          runbook_url: https://ops.example.com/runbooks/checkout/latency/
`);

let count = 0;

/** A pull request as GitHub checks it out: the merge of the base and the branch, without a branch. */
function pullRequest(edit: (shop: Repository) => void): Repository {
  const shop = new Repository(join(folder, String(++count)), SHOP);
  shop.git('switch', '--quiet', '--create', 'change');
  edit(shop);
  shop.commit();
  shop.git('switch', '--quiet', 'main');
  shop.edit('handbook.yaml', 'Example Shop', 'The Example Shop');
  shop.commit();
  shop.git('switch', '--quiet', '--detach');
  shop.git('merge', '--quiet', '--no-ff', '--message', 'Merge', 'change');
  shop.git('update-ref', 'refs/remotes/origin/main', 'main');
  return shop;
}

const innocent = (shop: Repository) =>
  shop.edit('runbooks/checkout/latency.md', 'Scale the', 'Scale out the');
const guilty = (shop: Repository) => shop.remove('runbooks/checkout/latency.md');

/** What the runner knows of a pull request. */
const onPullRequest = (shop: Repository, more: Partial<Event> = {}): Event => ({
  ...more,
  inputs: { 'as-of': '2026-11-21', ...more.inputs },
  github: { event_name: 'pull_request', event: { pull_request: { node_id: 'PR_1' } } },
  env: {
    GITHUB_BASE_REF: 'main',
    GITHUB_SHA: shop.git('rev-parse', 'HEAD').trim(),
    ...more.env,
  },
});

const act = (shop: Repository, event: Event): Promise<Outcome> =>
  runAction(shop.root, join(folder, 'runner'), event);

let forge: Forge;
beforeEach(async () => {
  forge = new Forge();
  await forge.start();
});
afterEach(() => forge.stop());

const github = () => ({
  GITHUB_API_URL: forge.url,
  GITHUB_GRAPHQL_URL: `${forge.url}/graphql`,
  GITHUB_REPOSITORY: 'shop/handbook',
});

describe('the action', () => {
  test('is what GitHub reads as an action', () => {
    const text = readFileSync(join(PACKAGE, 'action.yml'), 'utf8');
    expect(validateAction(text).errors).toEqual([]);
    expect(validateAction(text.replace('using: composite', 'using: node24')).errors).not.toEqual(
      [],
    );
  });

  test('takes nothing of the run into a script, and pins what it uses', () => {
    for (const { run, uses, shell } of ACTION.runs.steps) {
      if (uses !== undefined) expect(uses).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
      else {
        expect(shell).toBe('bash');
        expect(run).toMatch(/^set -euo pipefail\n/);
        expect(run).not.toContain('${{');
      }
    }
  });

  test('passes an innocent pull request on a day on which something became overdue', async () => {
    const shop = pullRequest(innocent);
    const inputs = { comment: 'true', token: 'secret', formats: 'sarif junit' };
    const run = await act(shop, onPullRequest(shop, { inputs, env: github() }));
    expect(run).toMatchObject({
      code: 0,
      outputs: { errors: '0', warnings: '0', 'exit-code': '0' },
    });
    expect(run.log).toContain('::notice file=runbooks/search/down.md');
    expect(run.log).toContain('There is nothing to comment on.');
    expect(run.steps).not.toContain('Set up Node');
    const names = ['handrail-junit.xml', 'handrail.json', 'handrail.md', 'handrail.sarif'];
    expect(readdirSync(run.outputs['reports']!)).toEqual(expect.arrayContaining(names));
    expect(shop.git('status', '--porcelain')).toBe('');
  });

  test('stops a pull request that deletes a runbook, at the alert, and comments on it', async () => {
    const shop = pullRequest(guilty);
    const event = onPullRequest(shop, {
      inputs: { comment: 'true', token: 'secret' },
      env: github(),
    });
    const run = await act(shop, event);
    expect(run).toMatchObject({ code: 1, outputs: { errors: '1', 'exit-code': '1' } });
    expect(run.log).toMatch(/^::error file=alerts\/shop\.yaml,line=7,/m);
    expect(forge.writes).toEqual(['add to PR_1']);
    expect(forge.comments[0]!.body).toContain('1 error, 0 warnings');
  });

  test('stops it in a fork too, where it has no token', async () => {
    const shop = pullRequest(guilty);
    const inputs = { comment: 'true', token: '' };
    const event = onPullRequest(shop, { inputs, env: github() });
    // Some check out the branch itself, whose first parent says nothing.
    shop.git('switch', '--quiet', '--detach', 'change');
    const run = await act(shop, event);
    expect(run).toMatchObject({ code: 1, outputs: { errors: '1' } });
    expect(run.log).toContain('::warning title=Handrail::There is no comment on this pull request');
    expect(forge.writes).toEqual([]);
  });

  test('compares with the first parent in a checkout of two commits, and says what one lacks', async () => {
    const whole = pullRequest(innocent);
    const clone = (depth: number) => {
      const root = join(folder, `${++count}-shallow`);
      const at = new Repository(root);
      at.git('init', '--quiet');
      at.git('fetch', '--quiet', `--depth=${depth}`, `file://${whole.root}`, 'HEAD');
      at.git('checkout', '--quiet', 'FETCH_HEAD');
      return at;
    };
    const [two, one] = [clone(2), clone(1)];
    const [enough, short] = await Promise.all([two, one].map((at) => act(at, onPullRequest(at))));
    expect(enough).toMatchObject({ code: 0 });
    expect(enough!.log).not.toContain('::error');
    expect(short).toMatchObject({ code: 2, outputs: { 'exit-code': '2', errors: '' } });
    expect(short!.log).toMatch(/^::error title=Handrail::handrail: .*`fetch-depth: 0`/m);
  });

  test('holds a merge group to what it brings', async () => {
    const shop = pullRequest(innocent);
    const base = shop.git('rev-parse', 'main').trim();
    const event = { merge_group: { base_sha: base } };
    const inputs = { 'as-of': '2026-11-21' };
    expect(await act(shop, { inputs, github: { event_name: 'merge_group', event } })).toMatchObject(
      { code: 0 },
    );
  });

  test('runs no word of a branch or an input', async () => {
    const shop = pullRequest(innocent);
    const evil = '$(touch${IFS}pwned);`touch${IFS}pwned`';
    const inputs = { root: '.', formats: `x;touch${'$'}{IFS}pwned *` };
    const run = await act(shop, onPullRequest(shop, { inputs, env: { GITHUB_BASE_REF: evil } }));
    expect(run.code).toBe(2);
    expect(existsSync(join(shop.root, 'pwned'))).toBe(false);
  });

  test('refuses pull_request_target, where it would check the base', async () => {
    const shop = pullRequest(guilty);
    const run = await act(shop, { github: { event_name: 'pull_request_target' } });
    expect(run.code).toBe(2);
    expect(run.log).toContain('::error title=Handrail::On pull_request_target');
  });

  test('on a schedule keeps the issue, and fails only where it cannot', async () => {
    const shop = new Repository(join(folder, String(++count)), SHOP);
    const event: Event = {
      inputs: { 'as-of': '2026-11-21', 'tracking-issue': 'true', token: 'secret' },
      github: { event_name: 'schedule' },
      env: github(),
    };
    expect(await act(shop, event)).toMatchObject({ code: 0, outputs: { errors: '1' } });
    expect(forge.writes).toEqual(['POST /repos/shop/handbook/issues']);
    expect(forge.issues[0]).toMatchObject({
      labels: 'overdue',
      body: expect.stringContaining('### Search: 1\n') as string,
    });
    forge.refusal = 'Resource not accessible by integration';
    const refused = await act(shop, event);
    expect(refused.code).toBe(1);
    expect(refused.log).toContain('::error title=Overdue in the operations handbook::');
    expect(refused.log).toContain('403: Resource not accessible by integration');
  });

  test('asks for Node where it is missing or too old', async () => {
    const { run } = ACTION.runs.steps[0]!;
    const bin = join(folder, 'old');
    mkdirSync(bin);
    writeFileSync(join(bin, 'node'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
    const output = join(folder, 'found');
    await bash(run!, folder, { GITHUB_OUTPUT: output, PATH: `${bin}:/usr/bin:/bin` });
    expect(readFileSync(output, 'utf8')).toBe('found=false\n');
  });

  test('has scripts that ShellCheck reads', ({ skip }) => {
    const check = (text: string) =>
      spawnSync('shellcheck', ['--shell=bash', '-'], { input: text, encoding: 'utf8' });
    if (check('').error) skip('ShellCheck is not installed');
    const scripts = ACTION.runs.steps.flatMap(({ run }) => run ?? []);
    for (const text of [...scripts, readFileSync(join(PACKAGE, 'ci/check.sh'), 'utf8')])
      expect(check(text).stdout).toBe('');
  });
});

const overdue = (number: number, text = 'The runbook') =>
  `<!-- handrail:overdue ${number} -->\n${text}\n`;

describe('the format of the tracking issue', () => {
  const clocks = new Set(OPTIONS.rules.flatMap(({ id, clock }) => (clock ? [id as string] : [])));
  const NAMES = ['Search', '@everyone', '# [x](https://example.org) <b>', undefined];
  const ownerOf = ({ place }: Diagnostic) => NAMES[place.start.line % NAMES.length];
  const marks = (text: string) => text.match(/\bm\d+x\b/g) ?? [];
  const of = (list: readonly Diagnostic[]) =>
    list.flatMap(({ message }) => marks(message)[0] ?? []);

  test.each([1, 2, 3, 4, 5, 6, 7, 8])('lists what time brought, and nothing else (%i)', (seed) => {
    const report = randomReport(seed);
    const told = (state: string) =>
      report.announced.filter((each) => each.state === state).map(({ diagnostic }) => diagnostic);
    const late = [...report.diagnostics.filter(({ rule }) => clocks.has(rule)), ...told('overdue')];
    const text = overdueFormat(report, { ...OPTIONS, ownerOf });
    expect(text.split('\n')[0]).toBe(`<!-- handrail:overdue ${late.length} -->`);
    const { rows, headings } = readMarkdown(text);
    expect(rows.flatMap((cells) => marks(cells.join(' '))[0] ?? []).sort()).toEqual(
      of([...late, ...told('due-soon')]).sort(),
    );
    expect(headings).toHaveLength(new Set(late.map(ownerOf)).size);
  });

  test('stays within what GitHub takes as the text of an issue', () => {
    const report = randomReport(3, 2000);
    const text = overdueFormat(report, { ...OPTIONS, ownerOf });
    expect(text.length).toBeLessThanOrEqual(65_536);
    expect(text).toMatch(/\d+ findings are left out/);
  });
});

test('a report is not written through a symbolic link, and into a device it is', () => {
  const link = join(folder, 'link.json');
  writeFileSync(join(folder, 'kept'), 'kept');
  symlinkSync(join(folder, 'kept'), link);
  expect(() => writeReport(link, '{}')).toThrow('is a symbolic link, which is not followed');
  expect(readFileSync(join(folder, 'kept'), 'utf8')).toBe('kept');
  writeReport('/dev/null', '{}');
  expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
});

describe.each(['GitHub', 'GitLab'])('the tracking issue on %s', (name) => {
  const say = (body: string) =>
    track(
      name === 'GitHub'
        ? githubTracker(
            { api: forge.url, graphql: '', token: 'secret' },
            'shop/handbook',
            'overdue',
          )
        : gitlabTracker({ api: forge.url, token: 'secret' }, '7', 'overdue'),
      body,
    );

  test('is opened, left alone, edited, closed and opened again, and there is one', async () => {
    forge.issues.push({ number: 1, state: 'open', body: 'Somebody writes', labels: 'overdue' });
    expect(await say(overdue(0))).toBe('Nothing is overdue.');
    expect(await say(overdue(1))).toBe('1 overdue; issue 2 is new.');
    const count = forge.writes.length;
    expect(await say(overdue(1))).toBe('1 overdue; issue 2 says so already.');
    expect(forge.writes).toHaveLength(count);
    expect(await say(overdue(2))).toBe('2 overdue; issue 2 is up to date.');
    expect(await say(overdue(0))).toBe('Nothing is overdue any more; issue 2 is closed.');
    expect(forge.issues[1]!.state).toBe('closed');
    expect(await say(overdue(0))).toBe('Nothing is overdue.');
    expect(await say(overdue(2))).toBe('2 overdue; issue 2 is open again.');
    expect(forge.issues[1]!.state).toMatch(/^open/);
    expect(forge.issues).toHaveLength(2);
    expect(forge.issues[0]!.body).toBe('Somebody writes');
  });

  test('is not touched for a text of another kind', async () => {
    await expect(say('')).rejects.toThrow('no report of the format `overdue`');
    expect(forge.writes).toEqual([]);
  });
});

describe('the comment', () => {
  const keep = (body: string, isNews = true) =>
    keepComment(
      { api: '', graphql: `${forge.url}/graphql`, token: 'secret' },
      'PR_1',
      body,
      isNews,
    );
  const REPORT = '<!-- handrail -->\n1 error\n';

  test('is written once, edited, and nobody else’s is', async () => {
    forge.comments.push({ id: 'theirs', body: REPORT, viewerDidAuthor: false });
    expect(await keep(REPORT, false)).toBe('There is nothing to comment on.');
    expect(await keep(REPORT)).toBe('The comment is new.');
    expect(await keep(REPORT)).toBe('The comment says so already.');
    expect(await keep('<!-- handrail -->\n0 errors\n', false)).toBe('The comment is up to date.');
    expect(forge.writes).toEqual(['add to PR_1', 'update c1']);
    expect(forge.comments[0]!.body).toBe(REPORT);
  });

  test('that is refused is told without the token', async () => {
    forge.refusal = 'Resource not accessible by integration';
    await expect(keep(REPORT)).rejects.toThrow(
      '`POST /graphql` was answered with 403: Resource not accessible by integration',
    );
    forge.stop();
    await expect(keep(REPORT)).rejects.toThrow(/^`POST \/graphql` got no answer \([A-Z]/);
  });
});

interface Job {
  script: string[];
  before_script?: string[];
}

describe('the GitLab template', () => {
  const [spec, jobs] = parseAllDocuments(
    readFileSync(join(PACKAGE, 'templates/handrail.yml'), 'utf8'),
  ).map((each) => each.toJS() as Record<string, unknown>);
  const job = (name: string) => jobs![name] as Job;

  /** Runs the script of a job in one shell, as GitLab's runner does. */
  const run = (name: string, cwd: string, env: Record<string, string>) =>
    bash(job(name).script.join('\n'), cwd, { HANDRAIL_HOME: PACKAGE, GITLAB_CI: 'true', ...env });

  test('takes no input into a script, and uses each that it has', () => {
    const { inputs } = spec!['spec'] as { inputs: Record<string, unknown> };
    const text = JSON.stringify(jobs);
    for (const name of Object.keys(inputs)) expect(text).toContain(`$[[ inputs.${name} ]]`);
    for (const each of ['.handrail', 'handrail-check', 'handrail-overdue'].map(job))
      expect(JSON.stringify([each.before_script, each.script])).not.toContain('$[[');
  });

  test('stops a merge request that deletes a runbook, with both reports', async () => {
    const shop = pullRequest(guilty);
    const base = shop.git('rev-parse', 'main').trim();
    const ran = await run('handrail-check', shop.root, { CI_MERGE_REQUEST_DIFF_BASE_SHA: base });
    expect(ran.code).toBe(1);
    expect(ran.log).toContain('alerts/shop.yaml:7:24  error');
    expect(ran.log).toMatch(/^1 error, 0 warnings/m);
    const quality = JSON.parse(shop.read('handrail-quality.json')) as {
      location: { path: string };
    }[];
    expect(quality.map(({ location }) => location.path)).toContain('alerts/shop.yaml');
    expect(shop.read('handrail-junit.xml')).toContain('<testsuites');
  });

  test('on a schedule keeps the issue', async () => {
    const shop = new Repository(join(folder, String(++count)), SHOP);
    const env = { CI_API_V4_URL: forge.url, CI_PROJECT_ID: '7', HANDRAIL_TOKEN: 'secret' };
    const ran = await run('handrail-overdue', shop.root, { ...env, HANDRAIL_LABEL: 'late' });
    expect(ran.code).toBe(0);
    expect(forge.writes).toEqual(['POST /projects/7/issues']);
    expect(forge.issues[0]!.labels).toBe('late');
    const lost = await run('handrail-overdue', shop.root, { ...env, HANDRAIL_ROOT: 'nowhere' });
    expect(lost.code).toBe(1);
    expect(lost.log).toContain('There is no folder `nowhere`');
  });
});

test('the hook checks what is about to be committed, and each time', () => {
  const hooks = parse(readFileSync(join(PACKAGE, '.pre-commit-hooks.yaml'), 'utf8')) as Record<
    string,
    unknown
  >[];
  expect(hooks).toEqual([
    expect.objectContaining({
      id: 'handrail',
      entry: 'handrail check --since HEAD',
      language: 'node',
      pass_filenames: false,
      always_run: true,
    }),
  ]);
});
