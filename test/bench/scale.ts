// From a thousand documents to fifty thousand: each piece of work once, beside what it is measured by.
import { execFileSync } from 'node:child_process';
import { appendFileSync, globSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeBare } from './bare.ts';
import { followEdits } from './dev.ts';
import { AS_OF, generate } from './generate.ts';
import { once, type Contender, type Once } from './measure.ts';
import { makeStarlight } from './starlight.ts';

const HANDRAIL = join(import.meta.dirname, '../..');
const PEERS = join(import.meta.dirname, 'node_modules');
const MIB = 2 ** 20;

/** One line of the table: what was done, what came of it, and whether that is within the target. */
interface Line {
  work: string;
  target: string;
  found: string;
  met: boolean;
}

/** Runs every comparison, and writes each line of the table as soon as it is known. */
export async function scale(write: (text: string) => void): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'handrail-scale-'));
  const cache = join(import.meta.dirname, '.cache');
  mkdirSync(cache, { recursive: true });
  const projects = mkdtempSync(join(cache, 'scale-'));
  const say = ({ work: done, target, found, met }: Line) =>
    write(`| ${done} | ${target} | ${found} | ${met ? 'met' : '**missed**'} |\n`);
  write('| work | target | found | verdict |\n| --- | --- | --- | --- |\n');
  try {
    const made = (runbooks: number, format: 'md' | 'mdx') => {
      const out = join(work, `${format}-${runbooks}`);
      generate({ out, runbooks, format, preset: 'standard' });
      return out;
    };
    const small = made(5000, 'md');
    const checked = await once(check(small));
    const rumdl = await once({
      name: 'rumdl',
      command: join(PEERS, globSync('@rumdl/*/rumdl{,.exe}', { cwd: PEERS })[0]!),
      args: ['check', '--no-cache', 'runbooks'],
      cwd: small,
      codes: [0, 1],
    });
    say({
      work: 'cold `check`, 5,000 runbooks',
      target: '≤ 0.7 × rumdl, ≤ 150 MiB',
      found: `${beside(checked, rumdl)}; rumdl ${told(rumdl)}`,
      met: checked.time <= 0.7 * rumdl.time && checked.peak <= 150 * MIB,
    });
    const followed = await followEdits(small);
    say({
      work: '`dev`: edit to page, 5,000 runbooks',
      target: '≤ 300 ms',
      found: `${followed.map((each) => each.toFixed(0)).join(', ')} ms`,
      met: Math.max(...followed.slice(1)) <= 300,
    });
    const large = made(50_000, 'md');
    const most = await once(check(large));
    rmSync(large, { recursive: true, force: true });
    say({
      work: 'cold `check`, 50,000 runbooks',
      target: '≤ 11 × time and memory of 5,000',
      found: `${beside(most, checked)}, ${(most.peak / checked.peak).toFixed(1)} × memory`,
      met: most.time <= 11 * checked.time && most.peak <= 11 * checked.peak,
    });
    const changed = await once(changedOne(made(10_000, 'md')));
    say({
      work: '`check --since`, one of 10,000 runbooks',
      target: '≤ 0.5 s',
      found: told(changed),
      met: changed.time <= 500,
    });
    const thousand = made(1000, 'mdx');
    const built = await once(build(thousand));
    const starlight = join(projects, 'starlight');
    makeStarlight({ project: starlight, pages: join(made(1000, 'md'), 'runbooks'), lean: false });
    const usual = await once(
      node('Starlight', [join(PEERS, 'astro/bin/astro.mjs'), 'build'], starlight),
    );
    say({
      work: 'full build with search, 1,000 `.mdx` runbooks',
      target: '≤ 0.8 × Starlight',
      found: `${beside(built, usual)}; Starlight ${told(usual)}`,
      met: built.time <= 0.8 * usual.time,
    });
    const five = await once(build(made(5000, 'mdx')));
    const bareProject = join(projects, 'bare');
    makeBare(bareProject, join(small, 'runbooks'));
    const pagefind = join(HANDRAIL, 'node_modules/pagefind/lib/runner/bin.cjs');
    const bare = await once(
      node('bare Astro', [join(bareProject, 'build.mjs'), pagefind], bareProject),
    );
    say({
      work: 'full build with search, 5,000 `.mdx` runbooks',
      target: '≤ 1.3 × bare Astro `.md` and Pagefind, ≤ 1.2 GB',
      found: `${beside(five, bare)}; bare ${told(bare)}`,
      met: five.time <= 1.3 * bare.time && five.peak <= 1.2e9,
    });
    const ten = made(10_000, 'mdx');
    const largest = await once(build(ten));
    const [each, first] = [largest.time / pages(ten), built.time / pages(thousand)];
    say({
      work: 'build cost per page, 1,000 to 10,000 runbooks',
      target: 'grows by ≤ 10 %',
      found: `${first.toFixed(1)} to ${each.toFixed(1)} ms (${((each / first - 1) * 100).toFixed(0)} %), ${told(largest)}`,
      met: each <= 1.1 * first,
    });
  } finally {
    rmSync(work, { recursive: true, force: true });
    rmSync(projects, { recursive: true, force: true });
  }
}

function node(name: string, args: readonly string[], cwd = HANDRAIL): Contender {
  return { name, command: process.execPath, args, cwd, env: { ASTRO_TELEMETRY_DISABLED: '1' } };
}

function check(root: string, ...more: string[]): Contender {
  const cli = join(HANDRAIL, 'src/cli.ts');
  return node('check', [cli, 'check', '--root', root, '--as-of', AS_OF, ...more]);
}

function build(root: string): Contender {
  const cli = join(HANDRAIL, 'src/cli.ts');
  return node('build', [cli, 'build', '--root', root, '--out', `${root}-site`, '--as-of', AS_OF]);
}

/** Commits a handbook, edits a runbook of it, and checks what that has caused. */
function changedOne(root: string): Contender {
  const who = ['-c', 'user.name=bench', '-c', 'user.email=bench@larkspur.example'];
  const git = (...words: string[]) => execFileSync('git', ['-C', root, ...who, ...words]);
  git('init', '-q');
  git('add', '-A');
  git('commit', '-q', '-m', 'Begin');
  const [runbook] = globSync('runbooks/**/*.md', { cwd: root }).sort();
  appendFileSync(join(root, runbook!), '\nAsk whoever is on call.\n');
  return check(root, '--since', 'HEAD');
}

function pages(root: string): number {
  return globSync('**/*.html', { cwd: `${root}-site` }).length;
}

function told({ time, peak }: Once): string {
  return `${(time / 1000).toFixed(2)} s, ${(peak / MIB).toFixed(0)} MiB`;
}

function beside(own: Once, other: Once): string {
  return `${(own.time / other.time).toFixed(2)} × (${told(own)})`;
}
