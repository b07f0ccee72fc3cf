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
  const { runInstalled } = await import('./installed.js');
  runInstalled();
  await import('./cli.ts');
} else {
  const self = fileURLToPath(import.meta.url);
  const run = spawnSync(pinned(), [self, ...process.argv.slice(2)], { stdio: 'inherit' });
  if (run.error)
    process.stderr.write(
      `handrail: Node ${process.versions.node} is too old, and the pinned one is not installed; use Node 22.18 or newer, or install this package with its scripts\n`,
    );
  process.exitCode = run.status ?? 2;
}

/** The Node that this package depends on; a name that is nowhere, where its script has not run. */
function pinned() {
  try {
    return nodeModule.createRequire(import.meta.url).resolve('node/bin/node');
  } catch {
    return join(import.meta.dirname, '../node_modules/node/bin/node');
  }
}
