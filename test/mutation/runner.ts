// A test runner for Stryker that keeps source and tests loaded: a mutant costs the tests that reach it, and no start.
import { readFileSync, writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { InstrumenterContext } from '@stryker-mutator/api/core';
import {
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  type DryRunResult,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
} from '@stryker-mutator/api/test-runner';
import { IN_PROCESS } from './in-process.ts';
import { gather, runSuite } from './suites.ts';

/** What the instrumented code reads: which mutant is on, and how often it was reached. */
const context = ((globalThis as Record<string, unknown>)['__stryker__'] ??=
  {}) as InstrumenterContext;

const SUITES = new URL('./suites.ts', import.meta.url).href;

class InProcess implements TestRunner {
  #suites: Awaited<ReturnType<typeof gather>>[] | undefined;
  /** True where a mutant left something behind that fails a test without it. */
  #spoilt = false;
  #ran = 0;

  capabilities() {
    return { reloadEnvironment: false };
  }

  async #load() {
    if (this.#suites) return this.#suites;
    registerHooks({
      resolve: (specifier, from, next) =>
        specifier === 'vitest' && from.parentURL !== SUITES
          ? { url: SUITES, shortCircuit: true }
          : next(specifier, from),
    });
    const suites = [];
    for (const file of IN_PROCESS)
      suites.push(await gather(file, () => import(pathToFileURL(resolve(file)).href)));
    return (this.#suites = suites);
  }

  async dryRun(): Promise<DryRunResult> {
    const tests: TestResult[] = [];
    for (const suite of await this.#load())
      await runSuite(suite, undefined, async (id, run) => {
        context.currentTestId = id;
        const start = performance.now();
        const error = await run();
        const timeSpentMs = performance.now() - start;
        delete context.currentTestId;
        const told = { id, name: id, timeSpentMs };
        tests.push(
          error
            ? { ...told, status: TestStatus.Failed, failureMessage: String(error) }
            : { ...told, status: TestStatus.Success },
        );
        return true;
      });
    const { perTest = {} } = context.mutantCoverage ?? {};
    writeFileSync(REACHED, JSON.stringify(perTest));
    return { status: DryRunStatus.Complete, tests, mutantCoverage: context.mutantCoverage! };
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    // Stryker answers an error with a new process, and asks again.
    if (this.#spoilt) throw new Error('An earlier mutant left something behind');
    const first = this.#ran++ === 0;
    const turnOn = () => {
      context.activeMutant = options.activeMutant.id;
      context.hitCount = 0;
      if (options.hitLimit !== undefined) context.hitLimit = options.hitLimit;
    };
    const isStatic = options.mutantActivation === 'static';
    if (isStatic) turnOn();
    let loaded;
    try {
      loaded = await this.#load();
    } catch (error) {
      return killed('the tests cannot be loaded', error as Error, 0);
    }
    const wanted = isStatic
      ? reaching(options.sandboxFileName)
      : options.testFilter && new Set(options.testFilter);
    let count = 0;
    let result: MutantRunResult | undefined;
    for (const suite of loaded)
      if (!result)
        await runSuite(suite, wanted, async (id, run) => {
          count++;
          turnOn();
          const error = await run();
          const beyond = (context.hitCount ?? 0) > (options.hitLimit ?? Infinity);
          if (!isStatic) delete context.activeMutant;
          if (!error) return true;
          if (beyond) result = { status: MutantRunStatus.Timeout, reason: 'reached too often' };
          else result = killed(id, error, count);
          // A cache that a mutant filled would fail, or pass, the mutants after it.
          if (!isStatic) this.#spoilt = (await run()) !== undefined;
          return false;
        });
    delete context.activeMutant;
    if (this.#spoilt && !first) throw new Error('An earlier mutant may have left something behind');
    return result ?? { status: MutantRunStatus.Survived, nrOfTests: count };
  }
}

/** Where the first run leaves, for the processes after it, which mutants each test reached. */
const REACHED = 'reached.json';

/**
 * The tests that reach any code of a file: those that can tell a mutant which is evaluated as the
 * file is loaded. Undefined, for all of them, where none does: a table has nothing to reach.
 */
function reaching(file: string): Set<string> | undefined {
  const ids = new Set(
    Array.from(readFileSync(file, 'utf8').matchAll(/stryMutAct_\w+\("(\d+)"\)/g), ([, id]) => id!),
  );
  const perTest = JSON.parse(readFileSync(REACHED, 'utf8')) as Record<string, object>;
  const tests = Object.keys(perTest).filter((test) =>
    Object.keys(perTest[test]!).some((id) => ids.has(id)),
  );
  return tests.length > 0 ? new Set(tests) : undefined;
}

function killed(by: string, error: Error, nrOfTests: number): MutantRunResult {
  return {
    status: MutantRunStatus.Killed,
    killedBy: [by],
    failureMessage: String(error).slice(0, 500),
    nrOfTests,
  };
}

/** Facts for people: the examples are the tests, and no test says how a reason is worded. */
const SHOWN = new Set(['summary', 'why', 'examples']);

interface Node {
  node: { key?: { name?: string } };
  isObjectProperty(): boolean;
}

const shown = {
  shouldIgnore: (path: Node) =>
    path.isObjectProperty() && SHOWN.has(path.node.key?.name ?? '')
      ? 'It is shown to people, or is itself the test'
      : undefined,
};

export const strykerPlugins = [
  { kind: 'TestRunner', name: 'in-process', injectableClass: InProcess },
  { kind: 'Ignore', name: 'shown', value: shown },
];
