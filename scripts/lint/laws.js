// The laws of the house: what each folder may import, and which globals it must not touch.
// One table; scripts/lint/house.js makes a lint rule of each row, so an editor says why.

/**
 * @typedef {object} Law
 * @property {string} name The rule is `house/<name>`.
 * @property {string[]} files The modules that it binds.
 * @property {string[]} [except] Those among them that it does not.
 * @property {string[]} [may] What they may import, and nothing else: paths from the root, packages.
 * @property {string[]} [types] What they may import with `import type` alone.
 * @property {string[]} [never] What they must not import.
 * @property {string[]} [globals] Globals, their members (`Date.now`) and calls (`new Date()`) that
 *   they must not touch; what stands on a local name is not meant.
 * @property {string} why What the law protects; the message ends with it.
 */

const OUTSIDE = ['process', 'console', 'fetch'];
const CLOCK = ['new Date()', 'Date()', 'Date.now', 'performance.now', 'Temporal.Now'];

/** The folders whose rows name `OUTSIDE` and `CLOCK` themselves. */
const PURE = [
  'src/model/**',
  'src/sources/**',
  'src/rules/**',
  'src/rule.ts',
  'src/check.ts',
  'src/views/**',
  'src/report/**',
  'src/scaffolds/**',
  'src/search/**',
  'src/fixes/**',
];

/** @type {Law[]} */
export const laws = [
  {
    name: 'model-is-pure',
    files: ['src/model/**'],
    may: [
      'src/model/**',
      'ajv',
      'ajv/**',
      'fastest-levenshtein',
      'github-slugger',
      'gray-matter',
      'hast-util-to-html',
      'mdast-util-to-hast',
      'picomatch',
      'satteri',
      'temporal-polyfill',
      'unified',
      'yaml',
      // yaml.ts requires the library only when a text needs it.
      'node:module',
    ],
    types: ['hast', 'mdast', 'mdast-util-mdx-jsx'],
    globals: [...OUTSIDE, ...CLOCK],
    why: 'the model is nouns: the same text gives the same handbook, in the checker and on a page',
  },
  {
    name: 'front-matter-is-split-once',
    files: ['src/**'],
    except: ['src/model/front-matter.ts'],
    never: ['gray-matter'],
    why: 'gray-matter runs code for `---js`; model/front-matter.ts judges the fences first',
  },
  {
    name: 'yaml-is-read-once',
    files: ['src/**'],
    except: ['src/model/yaml-full.ts'],
    never: ['yaml', 'js-yaml'],
    why: 'two readers of YAML disagree about dates and numbers; ask model/yaml.ts',
  },
  {
    name: 'markdown-is-parsed-once',
    files: ['src/**'],
    except: ['src/model/markdown.ts'],
    never: ['satteri', 'unified', 'remark-*', 'rehype-*', 'micromark', 'mdast-util-from-markdown'],
    why: 'what one parser calls text another runs; ask model/markdown.ts',
  },
  {
    name: 'sources-stand-alone',
    files: ['src/sources/**'],
    may: ['src/model/alert.ts', 'src/model/found.ts', 'src/model/matchers.ts', 'src/model/yaml.ts'],
    types: ['src/model/**'],
    globals: [...OUTSIDE, ...CLOCK],
    why: 'a foreign format is one file from text to the model, and can be taken away alone',
  },
  {
    name: 'rules-see-only-types',
    files: ['src/rules/*/**'],
    may: ['src/rule.ts'],
    types: ['src/model/**'],
    globals: [...OUTSIDE, ...CLOCK],
    why: 'a rule asks the handbook that it is given; its examples are then all of its world',
  },
  {
    name: 'the-list-of-rules-is-a-list',
    files: ['src/rules/index.ts'],
    may: ['src/rules/*/*.ts'],
    types: ['src/rule.ts'],
    globals: [...OUTSIDE, ...CLOCK],
    why: 'index.ts lists the rules and decides nothing',
  },
  {
    name: 'the-contract-of-rules-is-types',
    files: ['src/rule.ts'],
    types: ['src/model/**'],
    may: [],
    globals: [...OUTSIDE, ...CLOCK],
    why: 'every rule imports rule.ts, so whatever it imports reaches every rule',
  },
  {
    name: 'check-is-pure',
    files: ['src/check.ts', 'src/views/**'],
    may: ['src/model/**', 'src/rule.ts', 'src/rules/index.ts', 'src/views/**', 'd3-array'],
    types: ['src/check.ts', 'src/search/**'],
    globals: [...OUTSIDE, ...CLOCK],
    why: 'the same handbook gives the same report and the same page, whoever asks and whenever',
  },
  {
    name: 'scaffolds-are-pure',
    files: ['src/scaffolds/**'],
    may: ['src/model/**', 'src/scaffolds/**'],
    globals: [...OUTSIDE, ...CLOCK],
    why: 'a scaffold is text made of a handbook and some values; the command line writes the file',
  },
  {
    name: 'reports-are-pure',
    files: ['src/report/**'],
    may: ['src/report/**'],
    types: ['src/check.ts', 'src/rule.ts', 'src/model/place.ts'],
    globals: [...OUTSIDE, ...CLOCK],
    why: 'a format is a function from a report to text; the command line prints it',
  },
  {
    name: 'load-knows-no-rules',
    files: ['src/load.ts'],
    may: ['node:fs', 'node:buffer', 'node:path', 'picomatch', 'src/model/kind.ts'],
    types: ['src/model/**'],
    globals: OUTSIDE,
    why: 'load turns a folder into texts, and has no opinion on what they say',
  },
  {
    name: 'disk-is-read-by-load',
    files: ['src/**'],
    except: [
      'src/load.ts',
      // These write: a file of the handbook, answers to a pipe, images, and the built site.
      'src/replace-file.ts',
      'src/parser-*.{ts,js}',
      'src/site/attachments.ts',
      'src/site/out-folder.ts',
      'src/site/run.ts',
      'src/site/host-files.ts',
      'src/site/site-files.ts',
      'src/site/inline-styles.ts',
    ],
    never: ['fs', 'fs/promises', 'node:fs', 'node:fs/promises'],
    why: 'load.ts refuses links, devices and huge files; a second reader would not',
  },
  {
    name: 'open-joins-the-steps',
    files: ['src/open.ts'],
    may: [
      'node:path',
      'node:timers/promises',
      'src/load.ts',
      'src/model/**',
      'src/parse-bodies.ts',
      'src/rules/index.ts',
      'src/sources/**',
    ],
    globals: OUTSIDE,
    why: 'checker and site come in here alike, so neither a format nor a page may',
  },
  {
    name: 'site-reads-the-model',
    files: ['src/site/**'],
    never: [
      'ajv',
      'ajv/**',
      'fastest-levenshtein',
      'github-slugger',
      'mdast-util-*',
      'hast-util-*',
      'src/sources/**',
      'src/parse-bodies.ts',
      'src/parser-*.{ts,js}',
      'src/cli.ts',
      'src/arguments.ts',
      'src/model/front-matter.ts',
      'src/model/guard.ts',
      'src/model/markdown.ts',
      'src/model/schema.ts',
      'src/model/yaml-full.ts',
      'src/model/yaml-plain.ts',
    ],
    globals: ['entry.data'],
    why: 'a page that parses or judges for itself comes to disagree with the checker',
  },
  {
    name: 'site-comes-in-by-its-doors',
    files: ['src/site/**'],
    except: [
      'src/site/gate.ts',
      'src/site/open-site.ts',
      'src/site/out-folder.ts',
      'src/site/run.ts',
    ],
    never: ['src/open.ts', 'src/load.ts', 'src/commands.ts', 'src/report/**', 'node:child_process'],
    why: 'pages show the handbook that the gate let in, and open none themselves',
  },
  {
    name: 'fixes-are-pure',
    files: ['src/fixes/**'],
    may: ['src/model/**', 'src/fixes/**', 'src/views/alert-urls.ts'],
    globals: [...OUTSIDE, ...CLOCK],
    why: 'a fix is text made of a handbook and a text; the command line writes the file',
  },
  {
    name: 'search-runs-on-both-sides',
    files: ['src/search/**'],
    may: ['src/search/**'],
    globals: [...OUTSIDE, ...CLOCK],
    why: 'the build and the reader’s browser must read a word in the same way',
  },
  {
    name: 'client-runs-in-a-browser',
    files: ['src/site/client/**', 'src/site/worker/**'],
    never: [
      'src/!(site|search|model)/**',
      'src/model/!(pattern).ts',
      'src/model/*/**',
      'src/*.ts',
      'src/site/!(client|worker)/**',
      'node:*',
      'astro',
      'astro:*',
    ],
    globals: ['process', 'console'],
    why: 'what a reader downloads is its own few lines',
  },
  {
    name: 'process-at-the-door',
    files: ['src/**'],
    except: [
      ...PURE,
      'src/bin.js',
      'src/cli.ts',
      'src/commands.ts',
      'src/ready.ts',
      'src/load.ts',
      'src/open.ts',
      'src/parse-bodies.ts',
      'src/parser-*.{ts,js}',
      'src/urls.ts',
      'src/fix.ts',
      'src/built.ts',
      'src/site/client/**',
      'src/site/gate.ts',
      'src/site/out-folder.ts',
      'src/site/run.ts',
    ],
    globals: ['process', 'console'],
    why: 'the working directory, the streams and the exit code belong to the command line',
  },
  {
    name: 'clock-at-the-door',
    files: ['src/**'],
    except: [
      ...PURE,
      'src/commands.ts',
      'src/ready.ts',
      'src/urls.ts',
      'src/fix.ts',
      'src/site/open-site.ts',
      'src/built.ts',
      'src/site/client/clock.ts',
    ],
    globals: CLOCK,
    why: '`today` is an input of the handbook, so that an old commit can be checked as of its day',
  },
  {
    name: 'src-knows-no-tests',
    files: ['src/**'],
    never: ['test/**', 'scripts/**', 'vitest', 'playwright-core'],
    why: 'what ships does not lean on what only watches it',
  },
];
