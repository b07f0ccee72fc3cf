// Runs a composite action of GitHub as its runner does: expressions first, then each step's script.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { parse } from 'yaml';
import { PACKAGE } from './build.ts';

export interface Step {
  id?: string;
  name: string;
  if?: string;
  uses?: string;
  shell?: string;
  env?: Record<string, string>;
  run?: string;
}

export interface Action {
  inputs: Record<string, { description: string; default?: string }>;
  outputs: Record<string, { description: string; value: string }>;
  runs: { using: string; steps: Step[] };
}

export const ACTION = parse(readFileSync(join(PACKAGE, 'action.yml'), 'utf8')) as Action;

/** The pinned Node before any other. */
export const PATH = [
  dirname(createRequire(import.meta.url).resolve('node/bin/node')),
  process.env['PATH'],
].join(delimiter);

export interface Ran {
  code: number;
  /** Stdout and stderr of every step, as they came. */
  log: string;
}

/** Runs a script with bash, as both forges do. */
export function bash(script: string, cwd: string, env: Record<string, string>): Promise<Ran> {
  const child = spawn('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', script], {
    cwd,
    env: { PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (log += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? -1, log }));
  });
}

export interface Event {
  inputs?: Record<string, string>;
  /** The context `github`; its `event_name` is the one that the steps see too. */
  github: { event_name: string; event?: unknown };
  /** Variables of the runner, beside those that this sets. */
  env?: Record<string, string>;
}

export interface Outcome extends Ran {
  outputs: Record<string, string>;
  /** The names of the steps that ran. */
  steps: string[];
}

/** @param temp A folder for what the runner keeps. */
export async function runAction(cwd: string, temp: string, event: Event): Promise<Outcome> {
  mkdirSync(temp, { recursive: true });
  const folder = mkdtempSync(join(temp, 'run-'));
  const defaults = Object.entries(ACTION.inputs).map(([name, each]) => [name, each.default ?? '']);
  const steps: Record<string, { outputs: Record<string, string> }> = {};
  const inputs = { ...Object.fromEntries(defaults), ...event.inputs } as Record<string, string>;
  const context = { inputs, github: event.github, steps };
  const outcome: Outcome = { code: 0, log: '', outputs: {}, steps: [] };
  for (const [index, step] of ACTION.runs.steps.entries()) {
    if (step.if !== undefined && !holds(step.if, context)) continue;
    if (step.run === undefined) throw new Error(`The step ${step.name} is not to be run here`);
    const output = join(folder, `output-${index}`);
    writeFileSync(output, '');
    const own = Object.entries(step.env ?? {}).map(([name, text]) => [name, filled(text, context)]);
    const ran = await bash(step.run, cwd, {
      GITHUB_ACTIONS: 'true',
      GITHUB_ACTION_PATH: PACKAGE,
      GITHUB_EVENT_NAME: event.github.event_name,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
      RUNNER_TEMP: folder,
      ...event.env,
      ...(Object.fromEntries(own) as Record<string, string>),
    });
    outcome.steps.push(step.name);
    outcome.log += ran.log;
    if (step.id !== undefined) {
      const lines = readFileSync(output, 'utf8').split('\n').filter(Boolean);
      const pairs = lines.map((line) => [
        line.slice(0, line.indexOf('=')),
        line.slice(line.indexOf('=') + 1),
      ]);
      steps[step.id] = { outputs: Object.fromEntries(pairs) as Record<string, string> };
    }
    outcome.code = ran.code;
    if (ran.code !== 0) break;
  }
  for (const [name, { value }] of Object.entries(ACTION.outputs))
    outcome.outputs[name] = filled(value, context);
  return outcome;
}

/** A text with its expressions replaced; what is not there is empty. */
function filled(text: string, context: object): string {
  return text.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_, path: string) => valueOf(path, context));
}

/** A condition of comparisons that all hold. */
function holds(condition: string, context: object): boolean {
  return condition.split('&&').every((part) => {
    const [, left = '', sign, right = ''] = /^\s*(\S+) (==|!=) '([^']*)'\s*$/.exec(part) ?? [];
    if (sign === undefined) throw new Error(`Cannot read the condition ${part}`);
    return (valueOf(left, context) === right) === (sign === '==');
  });
}

function valueOf(path: string, context: object): string {
  let value: unknown = context;
  for (const name of path.split('.'))
    value = (value as Record<string, unknown> | undefined)?.[name];
  return typeof value === 'string' ? value : '';
}
