// How Stryker runs; see run.ts, which says on what.
/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'in-process',
  plugins: ['./test/mutation/runner.ts'],
  ignorers: ['shown'],
  ignorePatterns: [
    '/dist',
    '/.cache',
    '/.astro',
    '/public',
    '/test/bench',
    '/test/browser',
    '/test/lighthouse',
    '/test/fuzz',
  ],
  tempDirName: '.cache/stryker',
  reporters: ['clear-text', 'json', 'progress-append-only'],
  jsonReporter: { fileName: '.cache/mutation/report.json' },
  clearTextReporter: {
    allowColor: false,
    logTests: false,
    reportTests: false,
    reportScoreTable: false,
  },
  allowConsoleColors: false,
  coverageAnalysis: 'perTest',
  disableTypeChecks: false,
  timeoutMS: 20_000,
  // A rule of thumb for static mutants that does not hold here: they run the tests of their file.
  warnings: { slow: false },
};
