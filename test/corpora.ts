// Real repositories that know nothing of Handrail, where they lie beside the checkout.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE, temporary, write } from './build.ts';

const BESIDE = join(PACKAGE, '../shared/corpora');

/** The ten lines that lie beside each. */
const HANDBOOKS = {
  'kube-prometheus': `title: Prometheus Operator runbooks
url: https://runbooks.prometheus-operator.dev
extends: minimal
content:
  runbook:
    - runbooks/**/*.md
    - '!**/_index.md'
  alert: manifests/*.yaml
`,
  'openshift-runbooks': `title: OpenShift runbooks
url: https://github.com/openshift/runbooks
extends: minimal
content:
  runbook: alerts/**/*.md
`,
} as const;

export type Corpus = keyof typeof HANDBOOKS;

/** True when there is no such corpus; says so once, because its tests are then skipped. */
export function isAbsent(corpus: Corpus): boolean {
  if (existsSync(join(BESIDE, corpus))) return false;
  console.log(`../shared/corpora/${corpus} is not there: its tests are skipped`);
  return true;
}

/** Copies a corpus into a new folder, with a handbook.yaml. */
export function copyCorpus(corpus: Corpus): string {
  const folder = temporary();
  const from = join(BESIDE, corpus);
  const files = globSync('**/*', { cwd: from, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry): [string, Buffer] => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(from.length + 1), readFileSync(path)];
    });
  write(folder, files);
  write(folder, [['handbook.yaml', HANDBOOKS[corpus]]]);
  return folder;
}
