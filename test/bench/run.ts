// The comparison: makes the handbooks, runs every contender on them, and prints tables with a verdict.
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { AS_OF, generate } from './generate.ts';
import { compare, median, ratios, type Contender, type Measured } from './measure.ts';
import { scale } from './scale.ts';
import { makeStarlight } from './starlight.ts';

const HANDRAIL = join(import.meta.dirname, '../..');
const PEERS = join(import.meta.dirname, 'node_modules');

/** Of `node -e 0`, and milliseconds on top of that. */
const COLD = { times: 3, plus: 150 };
/** Of the contender's time. */
const TARGET = 1;

interface Sizes {
  runbooks: number;
  rounds: number;
}

/** A row beside the contender that its time is divided by. */
interface Row {
  measured: Measured;
  /** What the row did, for the second column. */
  did: string;
  against?: Measured;
  target?: string;
  met?: boolean;
}

function handrail(name: string, ...args: string[]): Contender {
  return {
    name,
    command: process.execPath,
    args: [join(HANDRAIL, 'src/cli.ts'), ...args],
    cwd: HANDRAIL,
  };
}

async function cold({ rounds }: Sizes): Promise<string> {
  const root = join(HANDRAIL, 'content');
  const [node, cached, uncached] = (await compare(
    [
      { name: '`node -e 0`', command: process.execPath, args: ['-e', '0'] },
      // As time goes by the example has reviews that are due, which is exit code 1 and the same work.
      { ...handrail('`handrail check`', 'check', '--root', root), codes: [0, 1] },
      {
        ...handrail('`handrail check`, no compile cache', 'check', '--root', root),
        codes: [0, 1],
        env: { NODE_DISABLE_COMPILE_CACHE: '1' },
      },
    ],
    rounds,
  )) as [Measured, Measured, Measured];
  const limit = COLD.times * median(node.times) + COLD.plus;
  const target = `≤ ${COLD.times} × \`node -e 0\` + ${COLD.plus} ms = ${limit.toFixed(0)} ms`;
  return table('Cold `check` of the example handbook', [
    { measured: node, did: 'starts Node' },
    {
      measured: cached,
      did: summary(cached),
      against: node,
      target,
      met: median(cached.times) <= limit,
    },
    { measured: uncached, did: summary(uncached), against: node },
  ]);
}

async function check({ runbooks, rounds }: Sizes): Promise<string> {
  const work = mkdtempSync(join(tmpdir(), 'handrail-bench-'));
  try {
    const md = join(work, 'md');
    const mdx = join(work, 'mdx');
    generate({ out: md, runbooks, format: 'md', preset: 'standard' });
    generate({ out: mdx, runbooks, format: 'mdx', preset: 'standard' });
    demandCount(md, runbooks);
    // The example's lines are not wrapped; without this both would print every one of them.
    writeFileSync(join(work, 'rumdl.toml'), '[global]\ndisable = ["MD013"]\n');
    writeFileSync(join(md, '.markdownlint-cli2.jsonc'), '{ "config": { "MD013": false } }\n');
    const found = { cwd: md, codes: [0, 1] };
    const [ours, rumdl, markdownlint, components] = (await compare(
      [
        handrail('`handrail check`, `.md`', 'check', '--root', md, '--as-of', AS_OF),
        {
          name: '`rumdl check --no-cache`',
          command: rumdlBinary(),
          args: ['check', '--no-cache', '--config', join(work, 'rumdl.toml'), 'runbooks'],
          ...found,
        },
        {
          name: '`markdownlint-cli2`',
          command: process.execPath,
          args: [join(PEERS, 'markdownlint-cli2/markdownlint-cli2-bin.mjs'), 'runbooks/**/*.md'],
          ...found,
        },
        handrail('`handrail check`, `.mdx`', 'check', '--root', mdx, '--as-of', AS_OF),
      ],
      rounds,
    )) as [Measured, Measured, Measured, Measured];
    return table(`Cold \`check\` of ${runbooks} runbooks`, [
      {
        measured: ours,
        did: summary(ours),
        against: rumdl,
        target: `≤ ${TARGET.toFixed(1)} of rumdl`,
        met: median(ratios(ours, rumdl)) <= TARGET,
      },
      { measured: rumdl, did: lastFound(rumdl, /^Issues: (Found .*?) \(/m) },
      {
        measured: markdownlint,
        did: lastFound(markdownlint, /^(Summary: .*)$/m),
        against: rumdl,
      },
      { measured: components, did: summary(components), against: rumdl },
    ]);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function build({ runbooks, rounds }: Sizes): Promise<string> {
  const work = mkdtempSync(join(tmpdir(), 'handrail-bench-'));
  // Astro serves no package from outside of the project's own folders, so this one is beside them.
  const peers = join(import.meta.dirname, '.cache');
  mkdirSync(peers, { recursive: true });
  const sites = mkdtempSync(join(peers, 'starlight-'));
  try {
    const md = join(work, 'md');
    const mdx = join(work, 'mdx');
    generate({ out: md, runbooks, format: 'md', preset: 'standard' });
    generate({ out: mdx, runbooks, format: 'mdx', preset: 'standard' });
    demandCount(md, runbooks);
    const pages = join(md, 'runbooks');
    const outs: string[] = [];
    const ours = (name: string, root: string): Contender => {
      const out = `${root}-site`;
      outs.push(out);
      return {
        ...handrail(name, 'build', '--root', root, '--out', out, '--as-of', AS_OF),
        before: () => rmSync(out, { recursive: true, force: true }),
      };
    };
    const starlight = (name: string, folder: string, lean: boolean): Contender => {
      const project = join(sites, folder);
      makeStarlight({ project, pages, lean });
      outs.push(join(project, 'dist'));
      return {
        name,
        command: process.execPath,
        args: [join(PEERS, 'astro/bin/astro.mjs'), 'build'],
        cwd: project,
        env: { ASTRO_TELEMETRY_DISABLED: '1' },
        before: () => {
          for (const left of ['dist', '.cache', '.astro'])
            rmSync(join(project, left), { recursive: true, force: true });
        },
      };
    };
    const measured = await compare(
      [
        ours('`handrail build`, `.md`', md),
        starlight('Starlight as it comes', 'default', false),
        starlight('Starlight, short sidebar, plain code', 'lean', true),
        ours('`handrail build`, `.mdx`', mdx),
      ],
      rounds,
    );
    const [own, usual, lean, components] = measured as [Measured, Measured, Measured, Measured];
    const did = (index: number) => {
      const pages = globSync('**/*.html', { cwd: outs[index]! }).length;
      if (globSync('pagefind/*.pf_meta', { cwd: outs[index]! }).length === 0)
        throw new Error(`${measured[index]!.name} has built no search`);
      return `${pages} pages and their search`;
    };
    const target = `≤ ${TARGET.toFixed(1)} of Starlight as it comes`;
    return table(`Full build of ${runbooks} runbooks, with search`, [
      {
        measured: own,
        did: did(0),
        against: usual,
        target,
        met: median(ratios(own, usual)) <= TARGET,
      },
      { measured: usual, did: did(1) },
      { measured: lean, did: did(2), against: usual },
      { measured: components, did: did(3), against: usual },
    ]);
  } finally {
    rmSync(work, { recursive: true, force: true });
    rmSync(sites, { recursive: true, force: true });
  }
}

/** The platform's own program: the package's wrapper would start Node first. */
function rumdlBinary(): string {
  const [binary] = globSync('@rumdl/*/rumdl{,.exe}', { cwd: PEERS });
  return binary === undefined ? join(PEERS, '.bin/rumdl') : join(PEERS, binary);
}

/** The files that every contender is run over are as many as the table says. */
function demandCount(root: string, runbooks: number): void {
  const made = globSync('runbooks/**/*.md', { cwd: root }).length;
  if (made !== runbooks) throw new Error(`${made} runbooks were made, not ${runbooks}`);
}

/** The last line of a report: what was found in how many documents. */
function summary({ output }: Measured): string {
  return output.trimEnd().split('\n').at(-1)!;
}

function lastFound({ output }: Measured, pattern: RegExp): string {
  return pattern.exec(output)?.[1] ?? 'no finding';
}

function table(title: string, rows: readonly Row[]): string {
  const cells = rows.map(({ measured, did, against, target, met }) => {
    const { times, peak } = measured;
    const pairs = against && ratios(measured, against);
    return [
      measured.name,
      did,
      milliseconds(median(times)),
      `${milliseconds(Math.min(...times))} to ${milliseconds(Math.max(...times))}`,
      pairs
        ? `${median(pairs).toFixed(2)} (${Math.min(...pairs).toFixed(2)} to ${Math.max(...pairs).toFixed(2)})`
        : '1',
      peak === undefined ? 'not read' : `${(peak / 2 ** 20).toFixed(0)} MiB`,
      target ?? '',
      met === undefined ? '' : met ? 'met' : '**missed**',
    ];
  });
  const head = [
    '',
    'does',
    'median',
    'range',
    'ratio by pairs',
    'peak memory',
    'target',
    'verdict',
  ];
  const line = (row: readonly string[]) => `| ${row.join(' | ')} |`;
  return [`## ${title}`, '', line(head), line(head.map(() => '---')), ...cells.map(line), ''].join(
    '\n',
  );
}

function milliseconds(value: number): string {
  return value < 10_000 ? `${value.toFixed(0)} ms` : `${(value / 1000).toFixed(1)} s`;
}

const comparisons = { cold, check, build };
const usual: Record<keyof typeof comparisons, Sizes> = {
  cold: { runbooks: 0, rounds: 20 },
  check: { runbooks: 5000, rounds: 5 },
  build: { runbooks: 1000, rounds: 3 },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runbooks: { type: 'string' }, rounds: { type: 'string' } },
});
const names = Object.keys(comparisons) as (keyof typeof comparisons)[];
const scales = positionals.includes('scale');
const wanted =
  positionals.length === 0 ? names : names.filter((name) => positionals.includes(name));
if (wanted.length + Number(scales) < positionals.length) {
  process.stderr.write(
    `Use any of ${names.join(', ')}, with --runbooks N and --rounds N, or scale\n`,
  );
  process.exitCode = 2;
} else {
  const version = (name: string) =>
    (JSON.parse(readFileSync(join(PEERS, name, 'package.json'), 'utf8')) as { version: string })
      .version;
  const peers = ['rumdl', 'markdownlint-cli2', '@astrojs/starlight', 'astro'];
  process.stdout.write(
    `${availableParallelism()} cores, Node ${process.version}, ${process.platform}, load ${loadavg()[0]!.toFixed(2)} at the start; ${peers.map((name) => `${name} ${version(name)}`).join(', ')}.\n\n`,
  );
  for (const name of wanted) {
    const sizes = {
      runbooks: Number(values.runbooks ?? usual[name].runbooks),
      rounds: Number(values.rounds ?? usual[name].rounds),
    };
    process.stdout.write(`${await comparisons[name](sizes)}\n`);
  }
  if (scales) await scale((text) => process.stdout.write(text));
}
