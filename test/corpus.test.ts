// Handrail over repositories that know nothing of it: what it finds there, where, and every page.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TODAY } from './archive.ts';
import { handrail, remove } from './build.ts';
import { copyCorpus, isAbsent } from './corpora.ts';

interface Point {
  line: number;
  column: number;
}

interface Diagnostic {
  rule: string;
  severity: string;
  message: string;
  path: string;
  start: Point;
  end: Point;
  subject: string;
}

interface Report {
  counts: { documents: number; alerts: number; errors: number; warnings: number };
  diagnostics: Diagnostic[];
}

async function check(root: string): Promise<{ code: number | null; report: Report }> {
  const words = ['check', '--format', 'json', '--as-of', TODAY];
  const { code, stdout, stderr } = await handrail(words, root);
  expect(stderr).toBe('');
  return { code, report: JSON.parse(stdout) as Report };
}

const subjects = (found: Diagnostic[]): string[] => [
  ...new Set(found.map(({ subject }) => subject.replace(/^\w+:/, ''))),
];

const noPrometheus = isAbsent('kube-prometheus');

describe.skipIf(noPrometheus)('kube-prometheus', () => {
  let root: string;
  let code: number | null;
  let report: Report;
  /** Each alerting rule as its lines say: where its annotation is, and what it holds. */
  const alerts: { name: string; path: string; line: number; column: number; url: string }[] = [];
  beforeAll(async () => {
    root = copyCorpus('kube-prometheus');
    ({ code, report } = await check(root));
    for (const path of globSync('manifests/*.yaml', { cwd: root }).sort()) {
      let name: string | undefined;
      readFileSync(join(root, path), 'utf8')
        .split('\n')
        .forEach((text, index) => {
          name = /^\s*- alert: (\S+)$/.exec(text)?.[1] ?? name;
          const url = /^\s*runbook_url: (\S+)$/.exec(text)?.[1];
          if (url === undefined) return;
          alerts.push({
            name: name!,
            path,
            line: index + 1,
            column: text.indexOf(url) + 1,
            url,
          });
        });
    }
  });
  afterAll(() => remove(root));

  test('has 108 runbooks and 139 alerts, each with an annotation', () => {
    expect(code).toBe(1);
    expect(report.counts).toMatchObject({ documents: 108, alerts: 139 });
    expect(alerts.length).toBe(139);
    expect(report.diagnostics.filter(({ rule }) => rule === 'alert/has-runbook')).toEqual([]);
  });

  test('26 alerts lead to no runbook, each told at its own annotation', () => {
    const runbooks = new Set(
      globSync('runbooks/**/*.md', { cwd: root }).map((path) =>
        path.replace(/\.md$/, '').toLowerCase(),
      ),
    );
    const dead = alerts.filter(
      ({ url }) => !runbooks.has(new URL(url).pathname.replace(/^\/|\/$/g, '').toLowerCase()),
    );
    expect(new Set(dead.map(({ name }) => name)).size).toBe(26);
    expect(new Set(dead.map(({ url }) => url)).size).toBe(26);
    const found = report.diagnostics.filter(({ rule }) => rule === 'alert/runbook-exists');
    const told = found.map(({ subject, path, start, end }) => ({
      subject,
      path,
      start,
      end,
    }));
    const wanted = dead.map(({ name, path, line, column, url }) => ({
      subject: `alert:${name}`,
      path,
      start: { line, column },
      end: { line, column: column + url.length },
    }));
    const byPlace = (a: (typeof told)[number], b: (typeof told)[number]) =>
      a.path.localeCompare(b.path) || a.start.line - b.start.line;
    expect(told.sort(byPlace)).toEqual(wanted.sort(byPlace));
    for (const { message, severity } of found) {
      expect(severity).toBe('error');
      expect(message).toMatch(/^No runbook is at `\/runbooks\/[\w/-]+\/`; /);
    }
  });

  test('9 runbooks are reached by no alert', () => {
    const found = report.diagnostics.filter(({ rule }) => rule === 'runbook/reached');
    expect(subjects(found).sort()).toEqual([
      'etcd/etcdbackendquotalowspace',
      'etcd/etcdgrpcrequestsslow',
      'etcd/etcdhighfsyncdurations',
      'etcd/etcdhighnumberoffailedgrpcrequests',
      'etcd/etcdinsufficientmembers',
      'etcd/etcdmembersdown',
      'etcd/etcdnoleader',
      'kubernetes/kubejobcompletion',
      'kubernetes/kubeproxydown',
    ]);
    expect(found.length).toBe(9);
  });

  test('nothing else is an error there', () => {
    const known = new Set(['alert/runbook-exists']);
    const others = report.diagnostics.filter(
      ({ rule, severity }) => severity === 'error' && !known.has(rule),
    );
    expect(others.map(({ rule, path, start }) => `${rule} ${path}:${start.line}`)).toEqual([]);
  });

  test('a forced build has a page for each runbook, at its old path, and for each alert', async () => {
    const run = await handrail(['build', '--force', '--out', 'dist', '--as-of', TODAY], root);
    expect(run.code, run.stderr).toBe(0);
    const paths = globSync('runbooks/*/*.md', { cwd: root }).filter(
      (path) => !path.endsWith('_index.md'),
    );
    expect(paths.length).toBe(108);
    const missing = [
      ...paths.map((path) => path.replace(/\.md$/, '')),
      ...alerts.map(({ name }) => `alerts/${name}`),
    ].filter((path) => !existsSync(join(root, 'dist', path.toLowerCase(), 'index.html')));
    expect(missing).toEqual([]);
    expect(new Set(alerts.map(({ name }) => name)).size).toBe(125);
  }, 60_000);
});

const noOpenshift = isAbsent('openshift-runbooks');

describe.skipIf(noOpenshift)('openshift-runbooks', () => {
  let root: string;
  beforeAll(() => (root = copyCorpus('openshift-runbooks')));
  afterAll(() => remove(root));

  test('are checked without a crash, and every error is a link', async () => {
    const { code, report } = await check(root);
    expect(code).toBe(1);
    expect(report.counts.documents).toBeGreaterThan(250);
    const errors = report.diagnostics.filter(({ severity }) => severity === 'error');
    expect([...new Set(errors.map(({ rule }) => rule))].sort()).toEqual([
      'link/resolves',
      'link/safe-scheme',
    ]);
    for (const { path, start } of errors) {
      const line = readFileSync(join(root, path), 'utf8').split('\n')[start.line - 1]!;
      expect(line.slice(start.column - 1), `${path}:${start.line}`).toMatch(/^[[<!h]/);
    }
  });
});
