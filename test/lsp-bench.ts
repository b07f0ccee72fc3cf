// How long an edit takes until its findings are shown, in a handbook of any size: node test/lsp-bench.ts DIR
// (test/bench/generate.ts makes the handbook: --runbooks 5000 --preset standard).
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Client } from './lsp-client.ts';

/** What is typed: a piece of the text, and what takes its place for a moment. */
const EDITS: Readonly<Record<string, (text: string) => [find: string, replace: string]>> = {
  prose: () => ['\n## ', '\nMore words here.\n\n## '],
  owner: (text) => [/^owner: .*$/m.exec(text)![0], 'owner: chekout'],
  'broken YAML': (text) => [/^owner: .*$/m.exec(text)![0], 'owner: ['],
  'broken body': () => ['\n## ', '\n<x {a\n\n## '],
};

const root = resolve(process.argv[2] ?? 'content');
const paths = globSync('runbooks/**/*.{md,mdx}', { cwd: root }).sort().slice(0, 10);
const client = new Client(root);
const times: Record<string, number[]> = {};
await client.start();
for (const path of paths) await client.open(path, readFileSync(join(root, path), 'utf8'));
// The other files are judged meanwhile; an author has not begun to type.
await setTimeout(Number(process.argv[3] ?? 10) * 1000);
for (let round = 0; round < 3; round++)
  for (const path of paths)
    for (const [name, edit] of Object.entries(EDITS)) {
      const [find, replace] = edit(client.text(path));
      for (const [from, to] of [
        [find, replace],
        [replace, find],
      ] as const) {
        const start = performance.now();
        await client.type(path, from, to);
        (times[name] ??= []).push(performance.now() - start);
        await setTimeout(60);
      }
    }
const at = (list: readonly number[], part: number) =>
  [...list].sort((a, b) => a - b)[Math.floor(list.length * part)]!.toFixed(1);
for (const [name, list] of [
  ...Object.entries(times),
  ['all', Object.values(times).flat()] as const,
])
  console.log(`${name.padEnd(12)} p50 ${at(list, 0.5)} ms, p95 ${at(list, 0.95)} ms`);
await client.end();
