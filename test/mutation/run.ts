// `npm run mutation`: changes the source in many small ways, and tells which changes no test notices.
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { percent, scores, table, type MutationReport } from './score.ts';

const ROOT = join(import.meta.dirname, '../..');
const REPORT = join(ROOT, '.cache/mutation/report.json');
const USAGE = `usage: npm run mutation -- [--part N/M] [file or folder …]
Without a name: src/model, src/report, src/sources and src/rules. A part takes every M-th file.
`;

const { values, positionals } = parseArgs({
  options: { part: { type: 'string', default: '1/1' }, help: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [part, parts] = values.part.split('/').map(Number) as [number, number];
const names = positionals.length > 0 ? positionals : ['model', 'report', 'sources', 'rules'];
const files = names
  .flatMap((name) =>
    name.endsWith('.ts')
      ? [name]
      : globSync(`${name.replace(/^(?:src\/)?/, 'src/').replace(/\/$/, '')}/**/*.ts`, {
          cwd: ROOT,
        }),
  )
  .filter((file) => !file.includes('/generated/'))
  .sort()
  .filter((_file, index) => index % parts === part - 1);
if (values.help || files.length === 0) {
  process.stderr.write(USAGE);
  process.exitCode = 2;
} else {
  rmSync(REPORT, { force: true });
  const stryker = join(ROOT, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  const run = ['run', 'test/mutation/stryker.config.mjs', '--mutate', files.join(',')];
  const { status } = spawnSync(process.execPath, [stryker, ...run], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status === 0) {
    const all = scores(JSON.parse(readFileSync(REPORT, 'utf8')) as MutationReport);
    process.stdout.write(`\n${table(all)}`);
    process.exitCode = all.some((score) => percent(score) < score.least) ? 1 : 0;
  } else process.exitCode = 2;
}
