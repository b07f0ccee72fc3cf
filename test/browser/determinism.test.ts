// One commit gives one site: built again with all that may differ between two machines, every file has
// the same bytes.
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { readSite } from '../../src/site/site-files.ts';
import { TODAY } from '../archive.ts';
import { PACKAGE, remove, temporary } from '../build.ts';

const NODE = createRequire(import.meta.url).resolve('node/bin/node');

const folder = temporary();
afterAll(() => remove(folder));

/** What makes up a checkout; what is large is linked to. */
const COPIED = [
  'src',
  'content',
  'schemas',
  'templates',
  'public',
  'package.json',
  'astro.config.mjs',
  'tsconfig.json',
];
const LINKED = ['node_modules', '.git'];

test('two builds of a commit are the same bytes: other checkout, folder, zone, language and order', async () => {
  const site = inject('site');
  const { at } = JSON.parse(readFileSync(join(site, 'offline.json'), 'utf8')) as { at: string };
  const checkout = join(folder, 'another place/checkout');
  const home = join(folder, 'home');
  mkdirSync(checkout, { recursive: true });
  mkdirSync(home);
  for (const name of COPIED) cpSync(join(PACKAGE, name), join(checkout, name), { recursive: true });
  for (const name of LINKED) symlinkSync(join(PACKAGE, name), join(checkout, name));
  const out = join(folder, 'elsewhere/public');
  const run = await new Promise<{ code: number | null; output: string }>((resolve, reject) => {
    const child = spawn(
      NODE,
      [
        '--import',
        join(PACKAGE, 'test/shuffled-readdir.js'),
        join(checkout, 'src/cli.ts'),
        ...['build', '--root', join(checkout, 'content'), '--out', out, '--as-of', TODAY],
      ],
      {
        cwd: home,
        env: {
          PATH: process.env['PATH'],
          HOME: home,
          TZ: 'Pacific/Kiritimati',
          LANG: 'tr_TR.UTF-8',
          LC_ALL: 'tr_TR.UTF-8',
          SOURCE_DATE_EPOCH: String(Date.parse(at) / 1000),
        },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
  expect(run.code, run.output).toBe(0);

  const bytes = (of: string) =>
    new Map(readSite(of).map((file) => [file.path, Buffer.from(file.bytes)]));
  const first = bytes(site);
  const second = bytes(out);
  expect([...second.keys()]).toEqual([...first.keys()]);
  expect(
    [...first].filter(([path, each]) => !each.equals(second.get(path)!)).map(([path]) => path),
  ).toEqual([]);
}, 300_000);
