// Rows 14, 30 and 31: files that are too large, and what is no file at all.
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MD, type BadInput } from './bad-input.ts';

const link = (target: string, path: string) => (root: string) =>
  symlinkSync(target, join(root, path));
const folder = (path: string) => (root: string) => mkdirSync(join(root, path), { recursive: true });

export const places: BadInput[] = [
  {
    row: 14,
    name: 'a file of 50 MiB',
    files: {},
    prepare: (root) => {
      writeFileSync(join(root, MD), '# Search is red\n');
      truncateSync(join(root, MD), 50 * 1024 * 1024);
    },
  },
  {
    row: 14,
    name: 'a file of more than the handbook allows',
    handbook: 'limits: { fileSize: 2 }',
    files: { [MD]: `# Search is red\n\n${'word '.repeat(500)}\n` },
  },
  {
    row: 14,
    name: 'a file of more than 1 MiB that the handbook allows',
    handbook: 'limits: { fileSize: 2048 }',
    files: {
      [MD]: `# Search is red\n\n[gone](./gone.md)\n\n${'Nothing to see on this line.\n'.repeat(40_000)}`,
    },
  },
  {
    row: 14,
    name: 'a file of too many lines',
    handbook: 'limits: { lines: 100 }',
    files: { [MD]: `# Search is red\n${'\n'.repeat(100)}` },
  },
  {
    row: 30,
    name: 'a symbolic link out of the handbook',
    files: {},
    prepare: link('/etc/hostname', MD),
  },
  {
    row: 30,
    name: 'a symbolic link to a folder above',
    files: {},
    prepare: link('..', 'runbooks/search/up'),
  },
  { row: 30, name: 'a symbolic link to nothing', files: {}, prepare: link('gone.md', MD) },
  { row: 30, name: 'a symbolic link to itself', files: {}, prepare: link('cluster-red.md', MD) },
  {
    row: 31,
    name: 'a pipe',
    files: {},
    prepare: (root) => execFileSync('mkfifo', [join(root, MD)]),
  },
  { row: 31, name: 'a folder with the name of a document', files: {}, prepare: folder(MD) },
  {
    row: 31,
    name: 'a folder with the name of the list of people',
    files: {},
    prepare: folder('people.yaml'),
  },
  {
    row: 31,
    name: 'a folder with the name of a rule file',
    files: {},
    prepare: folder('alerts/search.yaml'),
  },
  {
    row: 31,
    name: 'folders with the names of the lists',
    files: {},
    prepare: (root) => {
      for (const name of ['urls.txt', 'baseline.yaml', 'waivers.yaml']) folder(name)(root);
    },
  },
  {
    row: 31,
    name: 'a folder with the name of the Alertmanager configuration',
    handbook: 'alerts: { alertmanager: alertmanager.yaml }',
    files: {},
    prepare: folder('alertmanager.yaml'),
  },
];
