// What stands for `vitest` where tests run inside one process, again and again: it gathers them, and runs those asked for.
import { expect, vi } from 'vitest';

export { expect, vi };

type Run = (...given: unknown[]) => unknown;
type Hooks = Record<'beforeAll' | 'afterAll' | 'beforeEach' | 'afterEach', (() => unknown)[]>;

/** One test; `run` rejects where it fails. */
export interface Case {
  id: string;
  run: () => Promise<void>;
}

interface Suite {
  name: string;
  hooks: Hooks;
  members: (Suite | Case)[];
}

const suite = (name: string): Suite => ({
  name,
  hooks: { beforeAll: [], afterAll: [], beforeEach: [], afterEach: [] },
  members: [],
});

let open: Suite[] = [];
let gathered = 0;

/**
 * Gathers the tests of a file while `load` imports it.
 *
 * @param file Its name, with which the ids of its tests begin.
 */
export async function gather(file: string, load: () => Promise<unknown>): Promise<Suite> {
  const whole = suite(file);
  open = [whole];
  gathered = 0;
  await load();
  return whole;
}

/** True where any test of a suite is asked for. */
function asked(members: Suite['members'], wanted: ReadonlySet<string> | undefined): boolean {
  return members.some((each) =>
    'id' in each ? !wanted || wanted.has(each.id) : asked(each.members, wanted),
  );
}

/**
 * Runs the tests of a suite in their order.
 *
 * @param wanted The ids of those to run; all of them where it is left out.
 * @param tell Gets the id of each test, and what runs it and gives the error that ends it; says
 *   whether to go on.
 * @returns False where `tell` stopped it.
 */
export async function runSuite(
  { members, hooks }: Suite,
  wanted: ReadonlySet<string> | undefined,
  tell: (id: string, run: () => Promise<Error | undefined>) => Promise<boolean>,
  around: readonly Hooks[] = [],
): Promise<boolean> {
  if (!asked(members, wanted)) return true;
  const all = [...around, hooks];
  const call = async (which: keyof Hooks, from: readonly Hooks[]) => {
    for (const each of from) for (const hook of each[which]) await hook();
  };
  // What fails before the tests fails each of them.
  const before = await failure(() => call('beforeAll', [hooks]));
  const one = (test: Case) =>
    failure(async () => {
      if (before !== undefined) throw before;
      await call('beforeEach', all);
      try {
        await test.run();
      } finally {
        await call('afterEach', all.toReversed());
      }
    });
  try {
    for (const each of members) {
      if ('members' in each) {
        if (!(await runSuite(each, wanted, tell, all))) return false;
      } else if (!wanted || wanted.has(each.id)) {
        if (!(await tell(each.id, () => one(each)))) return false;
      }
    }
  } finally {
    await call('afterAll', [hooks]);
  }
  return true;
}

/** What a function throws, as an error; undefined where it ends well. */
async function failure(run: () => Promise<unknown>): Promise<Error | undefined> {
  try {
    await run();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function addTest(name: string, run: Run, given: readonly unknown[] = []): void {
  const names = [...open.map((each) => each.name), name].join(' > ');
  const id = `${names} #${gathered++}`;
  open.at(-1)!.members.push({ id, run: async () => void (await run(...given)) });
}

function addSuite(name: string, gatherMembers: Run, given: readonly unknown[] = []): void {
  const added = suite(name);
  open.at(-1)!.members.push(added);
  open.push(added);
  gatherMembers(...given);
  open.pop();
}

/** The words of a table's row, for the name of a test. */
const said = (name: string, row: unknown) =>
  name.replace(/%[sdijo]/, () => String(Array.isArray(row) ? row[0] : row).slice(0, 60));

type Add = (name: string, run: Run, given?: readonly unknown[]) => void;

/** A test or a suite that takes its options where Vitest does, with what Vitest hangs on it. */
function declared(add: Add) {
  const declare = (name: string, first: unknown, second?: unknown) =>
    add(name, (typeof first === 'function' ? first : second) as Run);
  const each =
    (spread: boolean) =>
    (rows: readonly unknown[]) =>
    (name: string, first: unknown, second?: unknown) => {
      const run = (typeof first === 'function' ? first : second) as Run;
      for (const row of rows) add(said(name, row), run, spread && Array.isArray(row) ? row : [row]);
    };
  const skipped = () => undefined;
  return Object.assign(declare, {
    each: each(true),
    for: each(false),
    concurrent: declare,
    skipIf: (so: unknown) => (so ? skipped : declare),
  });
}

export const test = declared(addTest);
export const describe = declared(addSuite);

const hook = (which: keyof Hooks) => (run: () => unknown) => {
  open.at(-1)!.hooks[which].push(run);
};
export const beforeAll = hook('beforeAll');
export const afterAll = hook('afterAll');
export const beforeEach = hook('beforeEach');
export const afterEach = hook('afterEach');
