// How code is linted: what TypeScript does not see, and the laws of the house by name.
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { houseLaws } from './scripts/lint/house.js';

/** Of ESLint's own recommended rules, those that the compiler does not enforce already. */
const mistakes = [
  'eqeqeq',
  'no-async-promise-executor',
  'no-case-declarations',
  'no-compare-neg-zero',
  'no-cond-assign',
  'no-constant-binary-expression',
  'no-constant-condition',
  'no-control-regex',
  'no-debugger',
  'no-dupe-else-if',
  'no-duplicate-case',
  'no-empty',
  'no-empty-character-class',
  'no-empty-pattern',
  'no-ex-assign',
  'no-extra-boolean-cast',
  'no-irregular-whitespace',
  'no-loss-of-precision',
  'no-prototype-builtins',
  'no-regex-spaces',
  'no-self-assign',
  'no-sparse-arrays',
  'no-unexpected-multiline',
  'no-unsafe-finally',
  'no-unused-private-class-members',
  'no-useless-assignment',
  'no-useless-backreference',
  'no-useless-catch',
  'no-useless-escape',
  'no-var',
  'prefer-const',
  'preserve-caught-error',
];

export default defineConfig(
  globalIgnores([
    '**/dist/',
    '**/.cache/',
    '.astro/',
    'public/',
    'src/model/generated/',
    'test/bench/node_modules/',
    'test/lighthouse/node_modules/',
  ]),
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: Object.fromEntries(mistakes.map((rule) => [rule, 'error'])),
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      // Astro's hooks and loaders are promises by their type; a listener may be a promise too.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { arguments: false, properties: false } },
      ],
      // YAML's scalars are all shown as they are written.
      '@typescript-eslint/no-base-to-string': 'off',
    },
  },
  {
    // A symbol leaves the parser without the cost of a stack.
    files: ['src/model/yaml-plain.ts'],
    rules: { '@typescript-eslint/only-throw-error': 'off' },
  },
  {
    // Packages of their own, which tsconfig.json leaves out.
    files: ['test/bench/**/*.ts', 'test/lighthouse/**/*.ts'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false } },
  },
  astro.configs.recommended,
  houseLaws,
);
