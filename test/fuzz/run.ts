// `npm run fuzz`: documents, the differential, or the guided run, until they are done; exit code 1 for a failure.
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { BATCH, batchFiles, runFiles } from './batch.ts';
import { bodyFile, compare } from './differential.ts';
import type { FuzzFile } from './documents.ts';
import { fuzz } from './fuzz.ts';
import { shrink } from './shrink.ts';

const USAGE = `usage: npm run fuzz -- [--documents N] [--seed S] [--jobs J] [--differential]
       npm run fuzz -- --guided --minutes N [--seed S]
`;

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    jobs: { type: 'string', default: String(availableParallelism()) },
    minutes: { type: 'string', default: '10' },
    differential: { type: 'boolean', default: false },
    guided: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const [documents, seed, jobs, minutes] = [
  values.documents,
  values.seed,
  values.jobs,
  values.minutes,
].map(Number) as [number, number, number, number];
if (values.help || [documents, seed, jobs, minutes].some((number) => !(number >= 0))) {
  process.stderr.write(USAGE);
  process.exitCode = 2;
} else if (values.guided) {
  const { guided } = await import('./guided.ts');
  process.exitCode = (await guided({ minutes, seed })) ? 0 : 1;
} else await random();

async function random(): Promise<void> {
  const mode = values.differential ? 'differential' : 'documents';
  const start = process.hrtime.bigint();
  const progress = (done: number, failed: number) => {
    const seconds = Number((process.hrtime.bigint() - start) / 1_000_000_000n);
    process.stderr.write(`${done} documents in ${seconds} s, ${failed} failures\n`);
  };
  const result = await fuzz({ mode, documents, seed, jobs, progress });
  const { failures, counts, aborted, slowest } = result;
  process.stdout.write(
    `${result.documents} documents of seed ${seed} (${mode}): ${failures.length} failures\n` +
      `${JSON.stringify(counts)}; the slowest batch of ${BATCH} took ${Math.round(slowest)} ms of processor time\n` +
      `${aborted.length} ended the parser's process and were told as findings${aborted.length > 0 ? `: ${aborted.slice(0, 20).join(', ')}` : ''}\n`,
  );
  const kinds = new Set<string>();
  for (const { from, wrong } of failures) {
    const kind = kindOf(wrong);
    if (kinds.has(kind)) continue;
    kinds.add(kind);
    process.stdout.write(`\nseed ${seed}, documents from ${from}: ${wrong}\n`);
    if (kinds.size <= 5 && !wrong.startsWith('crash')) print(await small(mode, from, kind));
  }
  process.exitCode = failures.length > 0 ? 1 : 0;
}

/** What two failures of one fault have in common. */
function kindOf(wrong: string): string {
  return wrong
    .split('\n')[0]!
    .replace(/\S*\/f\d+\S*|\d+/g, '#')
    .slice(0, 100);
}

function small(
  mode: 'documents' | 'differential',
  from: number,
  kind: string,
): Promise<FuzzFile[]> {
  const same = (wrongs: readonly string[]) => wrongs.some((wrong) => kindOf(wrong) === kind);
  if (mode === 'documents')
    return shrink(batchFiles(seed, from, BATCH, new Set()), async (files) =>
      same((await runFiles(files, 'printed')).wrongs),
    );
  const bodies = Array.from({ length: BATCH }, (_, index) => bodyFile(seed, from + index));
  return shrink(bodies, async (files) => same((await compare(files)).wrongs));
}

function print(files: readonly FuzzFile[]): void {
  for (const { path, bytes } of files)
    process.stdout.write(`  ${JSON.stringify(path)} ${JSON.stringify(bytes.toString('utf8'))}\n`);
}
