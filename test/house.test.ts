// The laws of the house bite, and the source keeps to the habits that no linter knows.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { describe, expect, test } from 'vitest';
import { houseLaws } from '../scripts/lint/house.js';
import { laws } from '../scripts/lint/laws.js';
import { rules } from '../src/rules/index.ts';

const ROOT = join(import.meta.dirname, '..');

/** Breaches of each law and the like of them that it allows: a path, and code as it stands there. */
const CASES: Record<string, { breaches: [string, string][]; lawful: [string, string][] }> = {
  'model-is-pure': {
    breaches: [
      ['src/model/kind.ts', `import { readFileSync } from 'node:fs';`],
      ['src/model/kind.ts', `import { check } from '../check.ts';`],
      ['src/model/kind.ts', `import type { Rule } from '../rule.ts';`],
      ['src/model/kind.ts', `export { rules } from '../rules/index.ts';`],
      ['src/model/kind.ts', `export * from '../views/names.ts';`],
      ['src/model/kind.ts', `const load = () => import('../load.ts');`],
      ['src/model/kind.ts', `const load = (path: string) => import(path);`],
      ['src/model/kind.ts', `type Loaded = import('../load.ts').Loaded;`],
      ['src/model/kind.ts', `import { toHast } from 'mdast';`],
      ['src/model/kind.ts', `import { defineConfig } from 'astro/config';`],
      ['src/model/kind.ts', `const home = process.env['HOME'];`],
      ['src/model/kind.ts', `console.log('checkout');`],
      ['src/model/kind.ts', `const page = fetch('https://ops.example.com');`],
      ['src/model/calendar.ts', `const now = Date.now();`],
      ['src/model/calendar.ts', `const now = new Date();`],
      ['src/model/calendar.ts', `const now = Date();`],
      ['src/model/calendar.ts', `const now = Temporal.Now.plainDateISO();`],
      ['src/model/presets/minimal.ts', `import { load } from '../../load.ts';`],
    ],
    lawful: [
      ['src/model/kind.ts', `import { nearest } from './nearest.ts';`],
      ['src/model/kind.ts', `import type { Root } from 'mdast';`],
      ['src/model/schema.ts', `import type { ErrorObject } from 'ajv';`],
      ['src/model/calendar.ts', `const day = new Date('2026-11-21');`],
      ['src/model/kind.ts', `const named = { process: 1, console: 2 }; const one = named.process;`],
      ['src/model/kind.ts', `function run(process: string) { return process; }`],
    ],
  },
  'front-matter-is-split-once': {
    breaches: [['src/model/document.ts', `import matter from 'gray-matter';`]],
    lawful: [['src/model/front-matter.ts', `import matter from 'gray-matter';`]],
  },
  'yaml-is-read-once': {
    breaches: [
      ['src/sources/prometheus.ts', `import { parse } from 'yaml';`],
      ['src/load.ts', `import { parse } from 'yaml';`],
    ],
    lawful: [['src/model/yaml-full.ts', `import { parseAllDocuments } from 'yaml';`]],
  },
  'markdown-is-parsed-once': {
    breaches: [
      ['src/model/document.ts', `import { mdxToMdast } from 'satteri';`],
      ['src/site/bodies.ts', `import remarkParse from 'remark-parse';`],
    ],
    lawful: [['src/model/markdown.ts', `import { mdxToMdast } from 'satteri';`]],
  },
  'sources-stand-alone': {
    breaches: [
      ['src/sources/openslo.ts', `import { parseRuleFile } from './prometheus.ts';`],
      ['src/sources/openslo.ts', `import { Handbook } from '../model/handbook.ts';`],
      ['src/sources/openslo.ts', `import { readFileSync } from 'node:fs';`],
      ['src/sources/openslo.ts', `const page = fetch('https://ops.example.com');`],
    ],
    lawful: [
      ['src/sources/openslo.ts', `import type { Handbook } from '../model/handbook.ts';`],
      ['src/sources/openslo.ts', `import { parseYaml } from '../model/yaml.ts';`],
    ],
  },
  'rules-see-only-types': {
    breaches: [
      ['src/rules/alert/unique.ts', `import { nearest } from '../../model/nearest.ts';`],
      ['src/rules/alert/unique.ts', `import { type Alert } from '../../model/alert.ts';`],
      ['src/rules/alert/unique.ts', `import known from './known-service.ts';`],
      ['src/rules/alert/unique.ts', `import { rules } from '../index.ts';`],
      ['src/rules/alert/unique.ts', `import { readFileSync } from 'node:fs';`],
      ['src/rules/alert/unique.ts', `import { readFileSync } from 'fs';`],
      ['src/rules/alert/unique.ts', `import type { Report } from '../../check.ts';`],
      ['src/rules/alert/unique.ts', `const late = new Date() > new Date('2026-11-21');`],
      ['src/rules/alert/unique.ts', `const root = process.cwd();`],
    ],
    lawful: [
      ['src/rules/alert/unique.ts', `import type { Alert } from '../../model/alert.ts';`],
      ['src/rules/alert/unique.ts', `import { defineRule } from '../../rule.ts';`],
    ],
  },
  'the-list-of-rules-is-a-list': {
    breaches: [
      ['src/rules/index.ts', `import { nearest } from '../model/nearest.ts';`],
      ['src/rules/index.ts', `import { defineRule } from '../rule.ts';`],
    ],
    lawful: [
      ['src/rules/index.ts', `import alertUnique from './alert/unique.ts';`],
      ['src/rules/index.ts', `import type { Rule } from '../rule.ts';`],
    ],
  },
  'the-contract-of-rules-is-types': {
    breaches: [['src/rule.ts', `import { Handbook } from './model/handbook.ts';`]],
    lawful: [['src/rule.ts', `import type { Handbook } from './model/handbook.ts';`]],
  },
  'check-is-pure': {
    breaches: [
      ['src/check.ts', `import { stylish } from './report/stylish.ts';`],
      ['src/check.ts', `import { readSource } from './load.ts';`],
      ['src/views/coverage.ts', `import { site } from '../site/context.ts';`],
      ['src/views/coverage.ts', `import { check } from '../check.ts';`],
      ['src/views/freshness.ts', `const today = Date.now();`],
    ],
    lawful: [
      ['src/check.ts', `import { nearest } from './model/nearest.ts';`],
      ['src/views/coverage.ts', `import { freshness } from './freshness.ts';`],
      ['src/views/attention.ts', `import type { Report } from '../check.ts';`],
    ],
  },
  'comparisons-are-pure': {
    breaches: [
      ['src/caused.ts', `import { changeSince } from './git.ts';`],
      ['src/caused.ts', `import { openHandbook } from './open.ts';`],
      ['src/due-soon.ts', `const now = new Date();`],
    ],
    lawful: [
      ['src/caused.ts', `import { byPlace } from './check.ts';`],
      ['src/due-soon.ts', `import type { Rule } from './rule.ts';`],
    ],
  },
  'scaffolds-are-pure': {
    breaches: [
      ['src/scaffolds/incidents.ts', `import { existsSync } from 'node:fs';`],
      ['src/scaffolds/incidents.ts', `import { check } from '../check.ts';`],
      ['src/scaffolds/incidents.ts', `import type { Rule } from '../rule.ts';`],
      ['src/scaffolds/incidents.ts', `import { load } from '../load.ts';`],
      ['src/scaffolds/incidents.ts', `const today = new Date();`],
      ['src/scaffolds/incidents.ts', `const root = process.cwd();`],
    ],
    lawful: [
      ['src/scaffolds/incidents.ts', `import { slug } from '../model/kind.ts';`],
      ['src/scaffolds/incidents.ts', `import type { Draft } from './draft.ts';`],
      ['src/scaffolds/incidents.ts', `const day = new Date('2026-11-21');`],
    ],
  },
  'new-asks-and-tells': {
    breaches: [
      ['src/new/questions.ts', `import { openHandbook } from '../open.ts';`],
      ['src/new/added.ts', `import { writeFileSync } from 'node:fs';`],
      ['src/new/tell.ts', `process.stdout.write('');`],
      ['src/new/tell.ts', `const today = new Date();`],
    ],
    lawful: [
      ['src/new/questions.ts', `import { nearest } from '../model/nearest.ts';`],
      ['src/new/terminal.ts', `import { createInterface } from 'node:readline';`],
    ],
  },
  'reports-are-pure': {
    breaches: [
      ['src/report/json.ts', `import { check } from '../check.ts';`],
      ['src/report/json.ts', `import { rules } from '../rules/index.ts';`],
      ['src/report/json.ts', `import type { Handbook } from '../model/handbook.ts';`],
      ['src/report/json.ts', `process.stdout.write('{}');`],
      ['src/report/json.ts', `console.log('{}');`],
    ],
    lawful: [
      ['src/report/json.ts', `import type { Report } from '../check.ts';`],
      ['src/report/json.ts', `import { safe } from './safe.ts';`],
    ],
  },
  'load-knows-no-rules': {
    breaches: [
      ['src/load.ts', `import { rules } from './rules/index.ts';`],
      ['src/load.ts', `import { readSettings } from './model/settings.ts';`],
      ['src/load.ts', `import { spawn } from 'node:child_process';`],
    ],
    lawful: [
      ['src/load.ts', `import { readFileSync } from 'node:fs';`],
      ['src/load.ts', `import type { Settings } from './model/settings.ts';`],
    ],
  },
  'disk-is-read-by-load': {
    breaches: [
      ['src/open.ts', `import { readFileSync } from 'node:fs';`],
      ['src/commands.ts', `import { readFile } from 'node:fs/promises';`],
      ['src/site/pages/health.astro', `---\nimport { readFileSync } from 'node:fs';\n---\n`],
    ],
    lawful: [['src/load.ts', `import { readFileSync } from 'node:fs';`]],
  },
  'open-joins-the-steps': {
    breaches: [
      ['src/open.ts', `import { formats } from './report/index.ts';`],
      ['src/open.ts', `import { main } from './commands.ts';`],
    ],
    lawful: [['src/open.ts', `import { load } from './load.ts';`]],
  },
  'site-reads-the-model': {
    breaches: [
      ['src/site/context.ts', `import { Ajv2020 } from 'ajv/dist/2020.js';`],
      ['src/site/context.ts', `import { parseMarkdown } from '../model/markdown.ts';`],
      ['src/site/context.ts', `import { parseRuleFile } from '../sources/prometheus.ts';`],
      ['src/site/pages/health.astro', `---\nconst title = entry.data.title;\n---\n`],
      ['src/site/pages/health.astro', `---\n---\n<h1>{entry.data.title}</h1>\n`],
    ],
    lawful: [
      ['src/site/context.ts', `import { isPublished } from '../model/document.ts';`],
      [
        'src/site/pages/health.astro',
        `---\nconst { title } = document.data;\n---\n<h1>{title}</h1>`,
      ],
    ],
  },
  'site-comes-in-by-its-doors': {
    breaches: [
      ['src/site/pages/index.astro', `---\nimport { openHandbook } from '../../open.ts';\n---\n`],
      ['src/site/context.ts', `import { load } from '../load.ts';`],
    ],
    lawful: [['src/site/open-site.ts', `import { openHandbook } from '../open.ts';`]],
  },
  'fixes-are-pure': {
    breaches: [
      ['src/fixes/runbook-url.ts', `import { writeFileSync } from 'node:fs';`],
      ['src/fixes/runbook-url.ts', `import { check } from '../check.ts';`],
      ['src/fixes/runbook-url.ts', `process.stdout.write('');`],
    ],
    lawful: [['src/fixes/runbook-url.ts', `import { nearest } from '../model/nearest.ts';`]],
  },
  'search-runs-on-both-sides': {
    breaches: [
      ['src/search/terms.ts', `import { nearest } from '../model/nearest.ts';`],
      ['src/search/terms.ts', `import { join } from 'node:path';`],
      ['src/search/terms.ts', `const now = Date.now();`],
    ],
    lawful: [['src/search/names.ts', `import { words } from './terms.ts';`]],
  },
  'client-runs-in-a-browser': {
    breaches: [
      ['src/site/client/search.ts', `import { nearest } from '../../model/nearest.ts';`],
      ['src/site/client/search.ts', `import { rules } from '../../rules/index.ts';`],
      ['src/site/client/search.ts', `import { check } from '../../check.ts';`],
      ['src/site/client/search.ts', `import { site } from '../context.ts';`],
      ['src/site/client/search.ts', `import { join } from 'node:path';`],
      ['src/site/client/search.ts', `console.log('found');`],
    ],
    lawful: [
      ['src/site/client/search.ts', `import { rowOf } from './rows.ts';`],
      ['src/site/client/search.ts', `import { words } from '../../search/terms.ts';`],
      ['src/site/client/quoting.ts', `import { matchesWhole } from '../../model/pattern.ts';`],
      ['src/site/client/page.ts', `import url from './search.ts?worker&url';`],
      ['src/site/client/search.ts', `const page = fetch('/names.json');`],
      ['src/site/client/search.ts', `const load = (path: string) => import(path);`],
    ],
  },
  'lsp-asks-the-model': {
    breaches: [
      ['src/lsp/server.ts', `import { main } from '../commands.ts';`],
      ['src/lsp/hover.ts', `import { stylish } from '../report/stylish.ts';`],
      ['src/lsp/server.ts', `process.stdout.write('');`],
      ['src/lsp/server.ts', `const today = new Date();`],
    ],
    lawful: [
      ['src/lsp/server.ts', `import { Workspace } from '../workspace/workspace.ts';`],
      ['src/lsp/server.ts', `import { createConnection } from 'vscode-languageserver/node.js';`],
    ],
  },
  'workspace-follows-edits': {
    breaches: [
      ['src/workspace/workspace.ts', `const today = new Date();`],
      ['src/workspace/workspace.ts', `import { serve } from '../lsp/server.ts';`],
    ],
    lawful: [
      ['src/workspace/workspace.ts', `import { openHandbook } from '../open.ts';`],
      ['src/workspace/body-service.ts', `import type { ChildProcess } from 'node:child_process';`],
    ],
  },
  'process-at-the-door': {
    breaches: [
      ['src/explain.ts', `process.stdout.write('');`],
      ['src/site/context.ts', `console.log('checkout');`],
      ['src/site/pages/index.astro', `---\nconst home = process.env.HOME;\n---\n`],
    ],
    lawful: [['src/commands.ts', `process.stdout.write('');`]],
  },
  'clock-at-the-door': {
    breaches: [
      ['src/open.ts', `const today = new Date();`],
      ['src/site/pages/index.astro', `---\nconst today = new Date();\n---\n`],
      ['src/site/pages/index.astro', `---\n---\n<p>{Date.now()}</p>\n`],
      ['src/site/client/steps.ts', `const now = Date.now();`],
    ],
    lawful: [
      ['src/commands.ts', `const now = new Date();`],
      ['src/site/client/clock.ts', `const now = Date.now();`],
      ['src/open.ts', `const day = new Date(0);`],
    ],
  },
  'ci-runs-by-itself': {
    breaches: [
      ['ci/comment.ts', `import type { Report } from '../src/check.ts';`],
      ['ci/request.ts', `import { got } from 'got';`],
    ],
    lawful: [
      ['ci/comment.ts', `import { keepComment } from './github.ts';`],
      ['ci/comment.ts', `import { readFileSync } from 'node:fs';`],
    ],
  },
  'src-knows-no-tests': {
    breaches: [
      ['src/open.ts', `import { openArchive } from '../test/archive.ts';`],
      ['src/commands.ts', `import { laws } from '../scripts/lint/laws.js';`],
      ['src/commands.ts', `import { test } from 'vitest';`],
    ],
    lawful: [['src/commands.ts', `import { check } from './check.ts';`]],
  },
};

const eslint = new ESLint({
  cwd: ROOT,
  overrideConfigFile: true,
  overrideConfig: [
    { files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } },
    ...astro.configs.base,
    ...houseLaws,
  ],
});

/** What a law says of code at a path. */
async function said(law: string, path: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: join(ROOT, path) });
  const broken = result!.messages.filter((message) => message.fatal);
  expect(broken, code).toEqual([]);
  return result!.messages
    .filter((message) => message.ruleId === `house/${law}`)
    .map((message) => message.message);
}

describe('laws', () => {
  test('each has a breach and a lawful case here', () => {
    expect(Object.keys(CASES).sort()).toEqual(laws.map((law) => law.name).sort());
  });

  describe.each(laws.map((law) => [law.name, law] as const))('%s', (name, law) => {
    const { breaches, lawful } = CASES[name]!;

    test.each(breaches)('%s: %s', async (path, code) => {
      const messages = await said(name, path, code);
      expect(messages).toHaveLength(1);
      expect(messages[0]).toMatch(/ must | may /);
      expect(messages[0]!.endsWith(law.why)).toBe(true);
    });

    test.each(lawful)('allows %s: %s', async (path, code) => {
      expect(await said(name, path, code)).toEqual([]);
    });

    test('is on in eslint.config.js', async () => {
      const config = (await new ESLint({ cwd: ROOT }).calculateConfigForFile(
        join(ROOT, breaches[0]![0]),
      )) as { rules: Record<string, unknown[]> };
      expect(config.rules[`house/${name}`]).toEqual([2]);
    });
  });
});

const SOURCES = readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })
  .filter(
    (entry) =>
      entry.isFile() && !/generated/.test(entry.parentPath) && !entry.name.endsWith('.d.ts'),
  )
  .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1))
  .sort();

/** Modules of more than 250 lines, each with its reason. */
const LONG: Record<string, string> = {
  'src/model/document.ts': 'every way from a file to a document, with what each can get wrong',
  'src/model/handbook.ts': 'the whole of what a rule or a page may ask, in one place',
  'src/model/presets/standard.ts': 'one policy, as data',
  'src/model/shell-uses.ts': 'one reader in one pass; its parts share the place where it stands',
  'src/model/yaml-full.ts': 'the options of the parser, its limits and its words belong together',
  'src/model/yaml-plain.ts': 'one reader in one pass; its parts share the place where it stands',
  'src/rules/index.ts': 'a list, two lines a rule',
  'src/workspace/workspace.ts': 'one state, and every edit and pause that changes it',
};

describe('source', () => {
  test('every module begins with a line that says what it is', () => {
    const silent = SOURCES.filter((path) => /\.(?:ts|js)$/.test(path)).filter((path) => {
      const [first = '', second = ''] = readFileSync(join(ROOT, path), 'utf8').split('\n');
      return !/^\/\/ \S/.test(first.startsWith('#!') ? second : first);
    });
    expect(silent).toEqual([]);
  });

  test('no module is a drawer', () => {
    const drawers = SOURCES.filter((path) =>
      /(?:^|[/-])(?:utils?|helpers?|common|managers?|misc|shared)(?:[-./]|$)/i.test(path),
    );
    expect(drawers).toEqual([]);
  });

  test('modules are named in kebab-case, components in PascalCase', () => {
    const misnamed = SOURCES.filter((path) => {
      const name = path.split('/').at(-1)!;
      if (path.startsWith('src/site/pages/')) return false;
      return name.endsWith('.astro')
        ? !/^[A-Z][A-Za-z]*\.astro$/.test(name)
        : !/^[a-z][a-z0-9]*(?:[-.][a-z0-9]+)*$/.test(name);
    });
    expect(misnamed).toEqual([]);
  });

  test('only modules with a reason have more than 250 lines', () => {
    const long = SOURCES.filter((path) => /\.(?:ts|js|astro|mdx)$/.test(path)).filter(
      (path) => readFileSync(join(ROOT, path), 'utf8').trimEnd().split('\n').length > 250,
    );
    expect(long).toEqual(Object.keys(LONG));
  });
});

describe('rules', () => {
  const files = SOURCES.filter((path) => /^src\/rules\/.*\.ts$/.test(path))
    .map((path) => path.slice('src/rules/'.length, -'.ts'.length))
    .filter((id) => id !== 'index')
    .sort();

  test('the id of a rule is its path', () => {
    const modules = import.meta.glob<{ default: { id: string } }>('../src/rules/*/*.ts', {
      eager: true,
    });
    const ids = Object.fromEntries(
      Object.entries(modules).map(([path, module]) => [path, module.default.id]),
    );
    expect(ids).toEqual(Object.fromEntries(files.map((id) => [`../src/rules/${id}.ts`, id])));
  });

  test('index.ts lists each of them', () => {
    expect(rules.map((rule) => rule.id).sort()).toEqual(files);
  });
});
