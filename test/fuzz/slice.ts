// In a child process: a slice of the fuzz. The native parser may end this process; the parent sees where.
import { writeSync } from 'node:fs';
import { BATCH, batchFiles, PATIENCE, runFiles } from './batch.ts';
import { bodyFile, compare } from './differential.ts';
import { documentOf } from './documents.ts';
import { parsedAlone } from './alone.ts';

/** What a slice is asked to do. */
export interface Job {
  mode: 'documents' | 'differential';
  seed: number;
  /** The first document, and the one behind the last. */
  from: number;
  to: number;
  /** Documents that are known to end the process. */
  skip: number[];
  /** Every so many batches the rules run; the others are parsed, joined and looked at. */
  checkEvery: number;
  /** True to say which document is parsed next, so that a crash has a culprit. */
  careful: boolean;
}

/** What a slice says, one line of JSON each. */
export type Line =
  | { begun: number }
  | { document: number }
  | {
      done: number;
      documents: number;
      counts: Record<string, number>;
      wrongs: string[];
      /** The processor time of the batch, in milliseconds. */
      took: number;
    };

function say(line: Line): void {
  writeSync(1, `${JSON.stringify(line)}\n`);
}

/** The processor time of this process, in milliseconds; waiting for others is no fault of a document. */
function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

// Mistakes in documents are thrown inside of parsers, and their stacks would take most of the time.
Error.stackTraceLimit = 0;

const job = JSON.parse(process.argv[2]!) as Job;
const skip = new Set(job.skip);
const isFuzz = job.mode === 'documents';
const fileOf = isFuzz ? documentOf : bodyFile;

for (let from = job.from; from < job.to; from += BATCH) {
  const count = Math.min(BATCH, job.to - from);
  const indexes = Array.from({ length: count }, (_, index) => from + index).filter(
    (index) => !skip.has(index),
  );
  if (job.careful)
    for (const index of indexes) {
      say({ document: index });
      parsedAlone(fileOf(job.seed, index));
    }
  say({ begun: from });
  const before = spent();
  const { counts, wrongs } = isFuzz ? await fuzzed(from, count) : await compared(indexes);
  const took = spent() - before;
  if (took > PATIENCE && isFuzz) wrongs.push(...(await slow(indexes)));
  say({ done: from, documents: indexes.length, counts, wrongs, took });
}

async function fuzzed(from: number, count: number) {
  const batch = from / BATCH;
  const depth = batch % 20 === 0 ? 'printed' : batch % job.checkEvery === 0 ? 'checked' : 'read';
  const { wrongs, ...counts } = await runFiles(batchFiles(job.seed, from, count, skip), depth);
  return { counts, wrongs };
}

async function compared(indexes: readonly number[]) {
  const { wrongs, ...counts } = await compare(indexes.map((index) => bodyFile(job.seed, index)));
  return { counts, wrongs };
}

/** The documents of a slow batch that are slow by themselves. */
async function slow(indexes: readonly number[]): Promise<string[]> {
  const found: string[] = [];
  for (const index of indexes) {
    const file = documentOf(job.seed, index);
    const before = spent();
    await runFiles([file], 'checked');
    const took = spent() - before;
    if (took > PATIENCE) found.push(`slow: ${file.path} takes ${Math.round(took)} ms`);
  }
  return found;
}
