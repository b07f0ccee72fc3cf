// The example’s rule files, as Prometheus itself judges them.
import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parseAllDocuments, stringify } from 'yaml';
import { missingTools, toolPath } from '../scripts/ensure-tools.ts';
import { PACKAGE, remove, temporary, write } from './build.ts';

const missing = missingTools('promtool');
if (missing !== undefined) console.log(`The rule files are not checked: ${missing}`);

interface Resource {
  spec?: { groups: unknown[] };
  groups?: unknown[];
}

describe.skipIf(missing !== undefined)('promtool', () => {
  const folder = temporary();
  afterAll(() => remove(folder));

  test('finds nothing wrong with the rules of the example', () => {
    const cwd = join(PACKAGE, 'content/alerts');
    const files = globSync('**/*.{yaml,yml}', { cwd }).map((name): [string, string] => {
      const documents = parseAllDocuments(readFileSync(join(cwd, name), 'utf8'));
      const resources = documents.map((document) => document.toJS() as Resource);
      // promtool knows the groups, and not the resource that the operator wraps around them.
      const groups = resources.flatMap(({ spec, groups }) => spec?.groups ?? groups ?? []);
      return [name, stringify({ groups })];
    });
    expect(files.length).toBeGreaterThan(10);
    write(folder, files);
    const paths = files.map(([name]) => join(folder, name));
    const said = execFileSync(toolPath('promtool')!, ['check', 'rules', ...paths], {
      encoding: 'utf8',
      stdio: 'pipe',
    });
    expect(said.match(/SUCCESS: [1-9]\d* rules found/g)).toHaveLength(files.length);
  });
});
