// Builds the example handbook once for all browser tests, and hands them the folder of its site.
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { TODAY } from '../archive.ts';
import { handrail, remove, temporary } from '../build.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the built example handbook. */
    site: string;
  }
}

export default async function setup(project: TestProject): Promise<() => void> {
  const folder = temporary();
  const site = join(folder, 'site');
  const { code, stdout, stderr } = await handrail(['build', '--as-of', TODAY, '--out', site]);
  if (code !== 0) {
    remove(folder);
    throw new Error(`The example handbook cannot be built (exit ${code}).\n\n${stdout}${stderr}`);
  }
  project.provide('site', site);
  return () => remove(folder);
}
