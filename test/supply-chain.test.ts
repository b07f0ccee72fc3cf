// What is fetched and run to build, test and release this program: pinned, allowed one by one, and told.
import { validateWorkflow } from '@action-validator/core';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { nameAt, sbom, shipped, type Lock, type LockedPackage } from '../scripts/sbom.ts';
import { PACKAGE } from './build.ts';

const read = (path: string) => readFileSync(join(PACKAGE, path), 'utf8');
const json = (path: string) => JSON.parse(read(path)) as unknown;

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

interface Workflow {
  on: Record<string, unknown>;
  permissions?: unknown;
  jobs: Record<
    string,
    { permissions?: Record<string, string>; 'timeout-minutes'?: number; steps: Step[] }
  >;
}

const FOLDER = '.github/workflows';
const workflows = readdirSync(join(PACKAGE, FOLDER)).map((name): [string, string] => [
  name,
  read(join(FOLDER, name)),
]);

/** The permissions to write that a job has, and why it may. */
const WRITES: Readonly<Record<string, readonly string[]>> = {
  'release.yml publish': ['id-token'],
  'supply-chain.yml scorecard': ['id-token'],
};

describe.each(workflows)('%s', (name, text) => {
  const workflow = parse(text) as Workflow;

  test('is what GitHub reads as a workflow', () => {
    expect(validateWorkflow(text).errors).toEqual([]);
  });

  test('names every action by its whole commit, and says which version that is', () => {
    const lines = text.split('\n').filter((line) => /^\s*-?\s*uses:/.test(line));
    for (const line of lines)
      expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
    expect(steps.filter(({ uses }) => uses !== undefined)).toHaveLength(lines.length);
  });

  test('gives a job what it needs, and no more', () => {
    expect(workflow.permissions).toEqual({});
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
    expect(Object.keys(workflow.on)).not.toContain('workflow_run');
    for (const [id, job] of Object.entries(workflow.jobs)) {
      const writes = Object.entries(job.permissions ?? { none: 'missing' })
        .filter(([, level]) => level !== 'read')
        .map(([what]) => what);
      expect(writes, id).toEqual(WRITES[`${name} ${id}`] ?? []);
      expect(job['timeout-minutes'], id).toBeLessThanOrEqual(60);
    }
  });

  test('keeps no credentials in a checkout, and takes no word of an event into a script', () => {
    for (const { uses, run, with: inputs } of Object.values(workflow.jobs).flatMap(
      ({ steps }) => steps,
    )) {
      if (uses?.startsWith('actions/checkout@'))
        expect(inputs?.['persist-credentials']).toBe(false);
      expect(run ?? '').not.toContain('${{');
    }
  });
});

test('an action has the same commit wherever it is used, in the README too', () => {
  const texts = [...workflows.map(([, text]) => text), read('action.yml'), read('README.md')];
  const commits = new Map<string, Set<string>>();
  for (const [, action, commit] of texts.join('\n').matchAll(/([\w-]+\/[\w-]+)@([0-9a-f]{40})/g))
    commits.set(action!, (commits.get(action!) ?? new Set()).add(commit!));
  expect([...commits].filter(([, each]) => each.size > 1)).toEqual([]);
});

const lock = json('package-lock.json') as Lock;
const manifest = json('package.json') as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
};
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

describe('the lock file', () => {
  test('has a script on installation for none but the pinned runtime', () => {
    const scripts = packages
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([path]) => nameAt(path));
    expect(scripts.sort()).toEqual(Object.keys(manifest.allowScripts).sort());
    const allowed = Object.entries(manifest.allowScripts).filter(([, may]) => may);
    expect(allowed).toEqual([['node', true]]);
  });

  test('has a digest for every package that this machine or CI may install', () => {
    const without = packages.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? ''));
    // Builds of two packages for other systems, which the registry of the lock did not describe.
    for (const [path, { optional }] of without) {
      expect(optional, path).toBe(true);
      expect(nameAt(path)).toMatch(/^@(?:astrojs\/compiler-binding|pagefind\/(?!linux))/);
      expect(nameAt(path)).not.toMatch(/linux-x64/);
    }
    expect(without.length).toBeLessThanOrEqual(13);
  });

  test('fetches from the registry alone', () => {
    const asked = packages.flatMap(([, { dependencies = {} }]) => Object.values(dependencies));
    const elsewhere = /^(?:git|https?|file|link)[+:]|^[\w-]+\/[\w-]+(?:#|$)/;
    const direct = Object.values({ ...manifest.dependencies, ...manifest.devDependencies });
    expect([...asked, ...direct].filter((range) => elsewhere.test(range))).toEqual([]);
  });
});

test('SECURITY.md says of every direct dependency why it is here', () => {
  const rows = [...read('SECURITY.md').matchAll(/^\| `([^`]+)`\s*\| (\S.*?)\s*\|$/gm)];
  const said = rows.map(([, name]) => name!);
  expect(said).toEqual([
    ...Object.keys(manifest.dependencies),
    ...Object.keys(manifest.devDependencies),
  ]);
  for (const [, name, why] of rows) expect(why, name).toMatch(/^[A-Z`].*\.$/);
});

describe('the bill of materials', () => {
  const bill = sbom(lock);
  const refs = bill.components.map((each) => each['bom-ref']);

  test('has every package that is installed without those for development, and no other', () => {
    const wanted = shipped(lock).map((path) => `${nameAt(path)}@${lock.packages[path]!.version}`);
    expect(refs).toEqual([...new Set(wanted)].sort());
    for (const name of Object.keys(manifest.dependencies))
      expect(
        refs.some((ref) => ref.startsWith(`${name}@`)),
        name,
      ).toBe(true);
    expect(refs.some((ref) => ref.startsWith('vitest@'))).toBe(false);
  });

  test('names nothing that is not in it, and reaches all of it', () => {
    const needs = new Map(bill.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
    const seen = new Set<string>();
    const queue = [bill.metadata.component['bom-ref']];
    for (let ref = queue.pop(); ref !== undefined; ref = queue.pop())
      if (!seen.has(ref)) {
        seen.add(ref);
        expect(needs.has(ref), ref).toBe(true);
        queue.push(...needs.get(ref)!);
      }
    // What a package merely allows beside it is installed for another.
    expect(refs.filter((ref) => !seen.has(ref))).toEqual([]);
  });

  test('says where each is from, under which licence, and what its bytes are', () => {
    for (const each of bill.components) {
      expect(each.purl).toMatch(/^pkg:npm\/(?:%40[\w.-]+\/)?[\w.-]+@\d/);
      if (each.scope === 'required')
        expect(each.hashes?.[0]?.content, each.name).toMatch(/^[0-9a-f]{128}$/);
      if (each.scope === 'required') expect(each.licenses, each.name).toHaveLength(1);
    }
  });

  test('is the same for the same lock file, and another for another', () => {
    expect(JSON.stringify(sbom(lock))).toBe(JSON.stringify(bill));
    const other: Lock = {
      ...lock,
      packages: {
        ...lock.packages,
        'node_modules/shop': { version: '1.0.0' } satisfies LockedPackage,
      },
    };
    expect(sbom(other).serialNumber).not.toBe(bill.serialNumber);
    expect(bill.serialNumber).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });
});
