// The fuzz: slices in child processes, crashes blamed on their document, everything counted.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { survives } from './alone.ts';
import { bodyFile } from './differential.ts';
import { BATCH } from './batch.ts';
import { documentOf } from './documents.ts';
import type { Job, Line } from './slice.ts';

export interface FuzzOptions {
  mode: Job['mode'];
  documents: number;
  seed: number;
  /** See `Job`. */
  checkEvery?: number;
  /** How many processes work at a time. */
  jobs: number;
  /** Told now and then how many documents are done, and how many failed. */
  progress?: (documents: number, failures: number) => void;
}

export interface Result {
  documents: number;
  counts: Record<string, number>;
  /** The batches with something wrong, each with its first document. */
  failures: { from: number; wrong: string }[];
  /** Documents on which the native parser ended its process, and which the product reports. */
  aborted: number[];
  /** The longest processor time of a batch, in milliseconds. */
  slowest: number;
}

/** A child that says nothing for so long is given up, in milliseconds. */
const SILENCE = 120_000;
/** How many documents a child works through; a new one begins with a small heap. */
const SLICE = 250 * BATCH;

/** Runs documents `0` to `documents` of a seed. */
export async function fuzz(options: FuzzOptions): Promise<Result> {
  const { documents, jobs, progress } = options;
  const result: Result = { documents: 0, counts: {}, failures: [], aborted: [], slowest: 0 };
  let next = 0;
  const work = async () => {
    while (next < documents) {
      const from = next;
      next = Math.min(documents, next + SLICE);
      await slice(options, from, next, result);
      progress?.(result.documents, result.failures.length);
    }
  };
  await Promise.all(Array.from({ length: jobs }, work));
  result.failures.sort((a, b) => a.from - b.from);
  return result;
}

/** Works through a slice, over and over where documents end the process. */
async function slice(
  { mode, seed, checkEvery = 1 }: FuzzOptions,
  from: number,
  to: number,
  result: Result,
): Promise<void> {
  const skip: number[] = [];
  let at = from;
  let careful = false;
  while (at < to) {
    const end = careful ? Math.min(to, at + BATCH) : to;
    const job = { mode, seed, checkEvery, from: at, to: end, skip, careful };
    const last = await child(job, (line) => {
      at = line.done + BATCH;
      result.documents += line.documents;
      result.slowest = Math.max(result.slowest, line.took);
      for (const [name, count] of Object.entries(line.counts))
        result.counts[name] = (result.counts[name] ?? 0) + count;
      for (const wrong of line.wrongs) result.failures.push({ from: line.done, wrong });
    });
    if (last.ended) {
      careful = false;
      continue;
    }
    // A crash ends with a signal; a plain exit code says that the slice itself is broken.
    if (last.code !== null && last.code < 128) {
      result.failures.push({ from: at, wrong: `broken: ${last.trouble}` });
      return;
    }
    if (last.document === undefined) {
      // A crash that comes back only among others has no one document to blame.
      if (careful) {
        result.failures.push({ from: at, wrong: `crash: ${last.trouble}` });
        at += BATCH;
      }
      careful = !careful;
      continue;
    }
    skip.push(last.document);
    const file = (mode === 'documents' ? documentOf : bodyFile)(seed, last.document);
    if (await survives(file)) {
      result.documents++;
      result.aborted.push(last.document);
    } else
      result.failures.push({ from: at, wrong: `crash: ${file.path} is not told by the product` });
  }
}

/** How a child ended, the document that it was at, and the end of what it wrote about it. */
interface Ending {
  ended: boolean;
  code: number | null;
  document: number | undefined;
  trouble: string;
}

/** Runs one child to its end; says which document it was at when it did not get there. */
function child(job: Job, done: (line: Extract<Line, { done: number }>) => void): Promise<Ending> {
  const { promise, resolve } = Promise.withResolvers<Ending>();
  const process_ = spawn(
    process.execPath,
    ['--max-semi-space-size=32', join(import.meta.dirname, 'slice.ts'), JSON.stringify(job)],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let document: number | undefined;
  let trouble = '';
  let timer: NodeJS.Timeout | undefined;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => process_.kill('SIGKILL'), SILENCE);
  };
  wait();
  process_.stderr.setEncoding('utf8').on('data', (text: string) => {
    trouble = (trouble + text).slice(-2000);
  });
  createInterface(process_.stdout).on('line', (text) => {
    wait();
    const line = JSON.parse(text) as Line;
    if ('document' in line) document = line.document;
    else {
      document = undefined;
      if ('done' in line) done(line);
    }
  });
  process_.on('close', (code) => {
    clearTimeout(timer);
    resolve({ ended: code === 0, code, document, trouble });
  });
  return promise;
}
