// Times whole processes against each other, turn by turn, and reads the peak memory of their trees; used by run.ts.
import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** How often memory is read, in milliseconds. */
const SAMPLE_EVERY = 20;

export interface Contender {
  name: string;
  command: string;
  args: readonly string[];
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  /** The exit codes of a run that did its work. */
  codes?: readonly number[];
  /** Takes away what the run before has left; its time is not counted. */
  before?: () => void;
}

export interface Measured {
  name: string;
  /** Wall time of each round, in milliseconds. */
  times: number[];
  /** The highest sum of the peak resident memory of the processes alive together, in bytes. */
  peak: number | undefined;
  /** What the warm-up run printed. */
  output: string;
}

/**
 * One warm-up of each contender, `rounds` timed rounds in which each runs once (A B A B …), and one
 * run of each for its memory, so that reading it slows no timed run.
 */
export async function compare(
  contenders: readonly Contender[],
  rounds: number,
): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const contender of contenders) {
    const output = await warmUp(contender);
    measured.push({ name: contender.name, times: [], peak: undefined, output });
  }
  for (let round = 0; round < rounds; round++)
    for (const [index, contender] of contenders.entries())
      measured[index]!.times.push(await time(contender));
  for (const [index, contender] of contenders.entries())
    measured[index]!.peak = await peakMemory(contender);
  return measured;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The quotient of each round. */
export function ratios(a: Measured, b: Measured): number[] {
  return a.times.map((value, round) => value / b.times[round]!);
}

function start(contender: Contender, output: 'pipe' | 'ignore'): ChildProcess {
  return spawn(contender.command, contender.args, {
    cwd: contender.cwd,
    env: { ...process.env, ...contender.env },
    stdio: ['ignore', output, output],
  });
}

function ended(contender: Contender, child: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.on('error', (error) => reject(new Error(`${contender.name}: ${error.message}`)));
    child.on('close', resolve);
  });
}

function demand(contender: Contender, code: number | null, output = ''): void {
  if (code === null || !(contender.codes ?? [0]).includes(code))
    throw new Error(`${contender.name} ended with ${code}\n${output.slice(-4000)}`);
}

async function warmUp(contender: Contender): Promise<string> {
  contender.before?.();
  const child = start(contender, 'pipe');
  const parts: Buffer[] = [];
  child.stdout!.on('data', (part: Buffer) => parts.push(part));
  child.stderr!.on('data', (part: Buffer) => parts.push(part));
  const code = await ended(contender, child);
  const output = Buffer.concat(parts).toString();
  demand(contender, code, output);
  return output;
}

async function time(contender: Contender): Promise<number> {
  contender.before?.();
  const from = process.hrtime.bigint();
  const code = await ended(contender, start(contender, 'ignore'));
  const took = Number(process.hrtime.bigint() - from) / 1e6;
  demand(contender, code);
  return took;
}

/** One run: its wall time in milliseconds, and its peak memory in bytes, 0 where that cannot be read. */
export interface Once {
  time: number;
  peak: number;
}

/** One run that is timed and whose memory is read together, for work that takes long. */
export async function once(contender: Contender): Promise<Once> {
  const from = process.hrtime.bigint();
  const peak = (await peakMemory(contender, 100)) ?? 0;
  return { time: Number(process.hrtime.bigint() - from) / 1e6, peak };
}

async function peakMemory(contender: Contender, every = SAMPLE_EVERY): Promise<number | undefined> {
  contender.before?.();
  const child = start(contender, 'ignore');
  let peak = 0;
  const sample = () => {
    let sum = 0;
    for (const pid of tree(child.pid!)) sum += highWater(pid);
    peak = Math.max(peak, sum);
  };
  const timer = setInterval(sample, every);
  sample();
  const code = await ended(contender, child);
  clearInterval(timer);
  demand(contender, code);
  return peak === 0 ? undefined : peak;
}

/** A process and all below it; empty where there is no /proc. */
function tree(pid: number): number[] {
  const pids = [pid];
  for (const each of pids) {
    try {
      // Any thread may have started a child.
      for (const thread of readdirSync(`/proc/${each}/task`)) {
        const children = readFileSync(`/proc/${each}/task/${thread}/children`, 'utf8');
        pids.push(...children.split(' ').filter(Boolean).map(Number));
      }
    } catch {
      // The process has ended.
    }
  }
  return pids;
}

/** VmHWM: the most resident memory that a process has had. */
function highWater(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}
