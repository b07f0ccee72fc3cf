// The tests that run inside one process: they give the mutation score and the coverage.

const files = (names: readonly string[]): readonly string[] =>
  names.map((name) => `test/${name}.test.ts`);

/** Those quick enough to run for each mutant; what tells most stands first. */
export const IN_PROCESS = files([
  'guard',
  'bulk',
  'redirects',
  'link',
  'calendar',
  'characters',
  'code',
  'sections',
  'pattern',
  'secrets',
  'settings',
  'levels',
  'destructive',
  'personal-data',
  'alertmanager',
  'model',
  'rules',
  'rules-bite',
  'planned',
  'parameters',
  'slo',
  'yaml-plain',
  'report',
]);

/** Those that count for the coverage alone. */
export const SLOWER = files([
  'attacks',
  'bad-input',
  'conformance',
  'fix-mend',
  'lsp-findings',
  'metrics',
  'properties',
  'published',
  'readiness',
  'reports',
  'scaffolds',
  'secret-corpus',
]);
