// Our reading of Alertmanager’s configurations against amtool’s, over generated ones.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { missingTools, toolPath } from '../scripts/ensure-tools.ts';
import type { Alert, PlacedPair } from '../src/model/alert.ts';
import { routesOf } from '../src/model/routing.ts';
import { parseAlertmanager } from '../src/sources/alertmanager.ts';
import { PACKAGE, remove, temporary, write } from './build.ts';

const missing = missingTools('amtool');
if (missing !== undefined) console.log(`The routes are not compared: ${missing}`);

const CONFIGURATIONS = 200;
const ALERTS = 3;

/** The same numbers at every run, each below 1. */
function numbers(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let next = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    next = (next + Math.imul(next ^ (next >>> 7), 61 | next)) ^ next;
    return ((next ^ (next >>> 14)) >>> 0) / 2 ** 32;
  };
}

const random = numbers(20261121);
const chance = (part: number) => random() < part;
const one = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
const some = <T>(most: number, make: () => T): T[] =>
  Array.from({ length: Math.floor(random() * (most + 1)) }, make);

const LABELS = ['severity', 'team', 'service', 'alertname', '_x1'];
const VALUES = [
  ...['critical', 'warning', 'payments', 'a,b', 'say "hi"', 'back\\slash', 'new\nline', '{b}'],
  ...['a.b', '', 'ſ', 'é', 'x=1', '5', '1.0', 'true', 'yes', 'a b', "it's", 'a]', 'CRITICAL'],
];
const PATTERNS = [
  ...['crit.*', 'critical|warning', 'pay(ments)?', '.*', '.+', '', '(?i)CRIT.*', '(?i:PAY)ments'],
  ...[
    '[[:alpha:]]+',
    '[[:^alpha:]]+',
    '\\w+',
    '\\W',
    '[^a-c]+',
    'a\\.b',
    '\\Qa.b\\E',
    '\\x70ayments',
  ],
  ...['(?P<n>p).*', 'p{1}ayments', '{b}', '\\{b\\}', '[]a]+', '\\pL+', '\\p{Greek}|\\PL', '(?s).*'],
  ...['^critical$', '\\bcritical\\b', '\\Acritical\\z', '\\d', '[\\w,]+', '(?:a|b),?b?', 'a b|x=1'],
  ...[
    'say "hi"',
    '.*\\\\.*',
    'new\\nline',
    'new.line',
    '(?i)s|k',
    '(?i)[^s]',
    '()',
    'a||b',
    'cri{1,2}t+?.*',
  ],
  ...[
    '[a-]b?',
    '\\-|\\_|é',
    '[\\d.]+',
    '[^\\s]+',
    "it's",
    '(a)(?i)|B',
    '\\141.b',
    '[\\S]*',
    '(?U)c.*',
    'a{01}',
    'a{,2}',
  ],
];
const WRONG = [
  ...[
    '(',
    ')',
    '[',
    'a**',
    '*',
    '(?=a)',
    'a{2000}',
    '\\',
    '\\1',
    '[b-a]',
    '\\y',
    '(?<!a)b',
    'a{2}{3}',
  ],
  ...['a{3,2}', '[[:alfa:]]', '(?i', '\\u0041', 'a|*', '(+)', '[\\', '\\Z', 'a+*'],
  ...['a{10000}', 'a{2,99999}', '\\p{Nothing}', 'a{1000000000000}'],
];

const quote = (text: string) =>
  `"${text.replace(/[\\"]/g, '\\$&').replaceAll('\n', () => (chance(0.5) ? '\\n' : '\n'))}"`;

/** How sure it is that a configuration is right. */
interface Risk {
  wrong: boolean;
}

function matcher(risk: Risk): string {
  const operator = one(['=', '!=', '=~', '!~']);
  const isWrong = risk.wrong && chance(0.15);
  const value = one(!operator.endsWith('~') ? VALUES : isWrong ? WRONG : PATTERNS);
  const space = () => one(['', '', ' ', '  ']);
  // Without quotes a value may be more or fewer matchers than it was; both sides read the same.
  const isPlain = /^[\w.*+|()[\]^$?:é-]*$/.test(value) ? chance(0.5) : risk.wrong && chance(0.3);
  return `${space()}${one(LABELS)}${space()}${operator}${space()}${isPlain ? value : quote(value)}${space()}`;
}

function matcherText(risk: Risk): string {
  const text = Array.from({ length: 1 + Math.floor(random() * 2) }, () => matcher(risk)).join(',');
  if (risk.wrong && chance(0.1))
    return one(['', '{}', 'severity', '=', 'a b=c', `${text},`, `,${text}`]);
  return chance(0.2) ? `{${text.trim()}}` : text;
}

/** A value as YAML writes it: in quotes, or plain where it needs none. */
const scalar = (value: string) =>
  /^[\w.]+$/.test(value) && chance(0.7) ? value : JSON.stringify(value);

function route(depth: number, indent: string, risk: Risk): string[] {
  const lines: string[] = [];
  if (depth === 0 ? !(risk.wrong && chance(0.05)) : chance(0.8))
    lines.push(
      `receiver: ${risk.wrong && chance(0.03) ? 'nobody' : one(['r1', 'r2', 'r3', '4', 'r5'])}`,
    );
  if (depth > 0 || (risk.wrong && chance(0.05))) {
    const texts = some(2, () => matcherText(risk));
    if (texts.length > 0 && chance(0.8))
      lines.push('matchers:', ...texts.map((text) => `  - ${JSON.stringify(text)}`));
    if (chance(0.25)) lines.push(`match: { ${one(LABELS)}: ${scalar(one(VALUES))} }`);
    if (chance(0.25))
      lines.push(
        `match_re: { ${one(LABELS)}: ${scalar(one(risk.wrong && chance(0.1) ? WRONG : PATTERNS))} }`,
      );
    if (chance(0.6))
      lines.push(
        `continue: ${one(['true', 'true', 'false', 'yes', 'no', ...(risk.wrong && chance(0.1) ? ['"yes"', "'true'", '1', 'yEs', 'perhaps'] : [])])}`,
      );
  }
  if (depth < 3 && chance(depth === 0 ? 1 : 0.6)) {
    const children = some(4, () => route(depth + 1, `${indent}    `, risk));
    lines.push(children.length > 0 ? 'routes:' : 'routes: []');
    for (const child of children) lines.push(...child);
  }
  if (lines.length === 0) lines.push('group_by: [alertname]');
  if (depth === 0) return lines.map((line) => `  ${line}`);
  return lines.map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`);
}

function configuration(risk: Risk): string {
  const receivers = ['r1', 'r2', 'r3', '4', 'r5'].map((name) => `  - name: ${name}`);
  return ['route:', ...route(0, '', risk), 'receivers:', ...receivers, ''].join('\n');
}

function labels(): Map<string, string> {
  const found = new Map([['alertname', one(VALUES) || 'Down']]);
  for (const label of LABELS) if (!found.has(label) && chance(0.7)) found.set(label, one(VALUES));
  return found;
}

const place = { path: 'a.yaml', start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };

function alertOf(own: ReadonlyMap<string, string>): Alert {
  const pair = (value: string): PlacedPair => ({ value, place, key: place });
  return {
    ...{ kind: 'alert', name: own.get('alertname')!, id: 'a', url: '/', path: 'a.yaml' },
    ...{ group: 'g', place, expr: undefined, for: undefined, keepFiringFor: undefined },
    ...{
      labels: new Map([...own].map(([name, value]) => [name, pair(value)])),
      annotations: new Map(),
    },
  };
}

function amtool(
  words: readonly string[],
): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(toolPath('amtool')!, words, { maxBuffer: 2 ** 24 }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code ?? 1) : 0, stdout, stderr }),
    );
  });
}

/** Calls `run` for every part, four at a time. */
async function each<T>(parts: readonly T[], run: (part: T) => Promise<void>): Promise<void> {
  const left = [...parts];
  const work = async () => {
    for (let next = left.pop(); next !== undefined; next = left.pop()) await run(next);
  };
  await Promise.all([work(), work(), work(), work()]);
}

describe.skipIf(missing !== undefined)('configurations of Alertmanager', () => {
  const folder = temporary();
  afterAll(() => remove(folder));

  async function refusedBy(texts: readonly string[]): Promise<boolean[]> {
    const names = texts.map((_text, index) => `${index}.yaml`);
    write(
      folder,
      texts.map((text, index) => [names[index]!, text]),
    );
    const paths = names.map((name) => join(folder, name));
    const { stdout } = await amtool(['check-config', ...paths]);
    return paths.map((path) => {
      const [, verdict] = stdout.split(`Checking '${path}'`);
      return /^\s*FAILED/.test(verdict!);
    });
  }

  test('are wrong where amtool says so', { timeout: 120_000 }, async () => {
    const texts = Array.from({ length: 3 * CONFIGURATIONS }, () => configuration({ wrong: true }));
    const refused = await refusedBy(texts);
    const differ = texts.flatMap((text, index) => {
      const { faults } = parseAlertmanager({ path: 'am.yaml', text });
      const told = faults.map(({ reason }) => reason);
      return told.length > 0 === refused[index] ? [] : [{ text, told }];
    });
    expect(differ.slice(0, 3)).toEqual([]);
    // Enough of both kinds, or this test shows nothing.
    expect(refused.filter(Boolean).length).toBeGreaterThan(CONFIGURATIONS / 4);
    expect(refused.filter((each) => !each).length).toBeGreaterThan(CONFIGURATIONS / 4);
  });

  test('lead alerts where amtool leads them', { timeout: 300_000 }, async () => {
    const texts = Array.from({ length: CONFIGURATIONS }, () => configuration({ wrong: false }));
    expect((await refusedBy(texts)).flatMap((no, index) => (no ? [texts[index]] : []))).toEqual([]);
    const differ: unknown[] = [];
    const seen = { several: 0, below: 0 };
    const pairs = texts.flatMap((text, index) =>
      Array.from({ length: ALERTS }, () => ({ text, index, own: labels() })),
    );
    await each(pairs, async ({ text, index, own }) => {
      const { routing, faults } = parseAlertmanager({ path: 'am.yaml', text });
      const routes = routing && routesOf(routing, alertOf(own));
      const words = [...own].map(([name, value]) => `${name}=${quote(value)}`);
      const file = `--config.file=${join(folder, `${index}.yaml`)}`;
      const { stdout, stderr } = await amtool(['config', 'routes', 'test', file, ...words]);
      const [ours, theirs] = [routes?.map(({ receiver }) => receiver).join(','), stdout.trim()];
      if (theirs.includes(',')) seen.several++;
      if (routes && !routes.includes(routing)) seen.below++;
      if (ours !== theirs) differ.push({ text, own, ours, theirs, stderr, faults });
    });
    expect(differ.slice(0, 3)).toEqual([]);
    expect(seen.several).toBeGreaterThan(30);
    expect(seen.below).toBeGreaterThan(150);
  });

  test('the example is one', async () => {
    const path = join(PACKAGE, 'content/alertmanager.yaml');
    const { code, stdout } = await amtool(['check-config', path]);
    expect(stdout).toContain('SUCCESS');
    expect(code).toBe(0);
  });
});
