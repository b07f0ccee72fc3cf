// The corpus of the search benchmark: the runbooks of two public repositories as one handbook.
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { PACKAGE, temporary, write } from './build.ts';

/** One query with the pages that answer it. */
export interface Question {
  class: string;
  query: string;
  expected: string[];
}

const BESIDE = join(PACKAGE, '../shared');

/** The queries with their right answers. */
export const BENCH = join(BESIDE, 'bench/search/dev.json');

const HANDBOOK = `title: Runbooks
url: https://runbooks.prometheus-operator.dev
extends: minimal
content:
  runbook:
    - runbooks/**/*.md
    - alerts/**/*.md
  alert: manifests/*.yaml
`;

/** Copies the corpus into a new folder; where both sets have an alert, the first set's page stays. */
export function copySearchCorpus(): string {
  const folder = temporary();
  const known = new Set<string>();
  for (const [from, glob] of [
    ['kube-prometheus', 'runbooks/**/*.md'],
    ['openshift-runbooks', 'alerts/**/*.md'],
    ['kube-prometheus', 'manifests/*.yaml'],
  ] as const) {
    const at = join(BESIDE, 'corpora', from);
    for (const path of globSync(glob, { cwd: at }).sort()) {
      const name = basename(path).toLowerCase();
      if (name === 'readme.md' || name === '_index.md' || known.has(name)) continue;
      known.add(name);
      write(folder, [[path, readFileSync(join(at, path))]]);
    }
  }
  write(folder, [['handbook.yaml', HANDBOOK]]);
  return folder;
}

/** How the benchmark names a page. */
export function slugOf(url: string): string {
  const last = url.split('/').filter(Boolean).at(-1)!.toLowerCase();
  return url.includes('/helpers/') ? `helper-${last}` : last;
}
