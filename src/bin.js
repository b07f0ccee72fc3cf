#!/usr/bin/env node
// The `handrail` command: runs cli.ts with a Node that can, the pinned one where this one cannot.
import { spawnSync } from 'node:child_process';
import * as nodeModule from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major > 22 || (major === 22 && minor >= 18)) {
  // With the cache on, not even cli.ts is compiled anew.
  nodeModule.enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/handrail'));
  await import('./cli.ts');
} else {
  const node = nodeModule.createRequire(import.meta.url).resolve('node/bin/node');
  const cli = fileURLToPath(new URL('./cli.ts', import.meta.url));
  const run = spawnSync(node, [cli, ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exitCode = run.status ?? 2;
}
