#!/usr/bin/env node
// The `handrail` command: runs cli.ts with a Node that can, the pinned one where this one cannot.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major > 22 || (major === 22 && minor >= 18)) await import('./cli.ts');
else {
  const node = createRequire(import.meta.url).resolve('node/bin/node');
  const cli = fileURLToPath(new URL('./cli.ts', import.meta.url));
  const run = spawnSync(node, [cli, ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exitCode = run.status ?? 2;
}
