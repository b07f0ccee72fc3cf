// Parses bodies in child processes, so that a crash of the native parser is a diagnostic on one file
// and not the end of the run; meanwhile this process reads everything else.
import { spawn, type ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Syntax } from './model/markdown.ts';
import type { BodyResult } from './model/parse-body.ts';
import { decode } from './model/wire.ts';

/** A body to parse: the whole text of its file, and where the body begins in it. */
export interface BodySource {
  path: string;
  text: string;
  bodyAt: number;
  syntax: Syntax;
}

/** How long a child may be silent, in milliseconds, before it is given up. */
const PATIENCE = 10_000;
/** How many bodies are worth another child. */
const SHARE = 1500;

const CHILD = join(import.meta.dirname, 'parser-process.ts');

function startChild(careful = false): ChildProcess {
  const args = careful ? [CHILD, 'careful'] : [CHILD];
  return spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'ignore'] });
}

/** A child that is already starting, for the first run. */
let early: ChildProcess | undefined;

/** Starts a child early, so that it boots while files are still being read. */
export function prepare(): void {
  early ??= startChild();
}

/** Ends a child that was prepared and is not wanted. */
export function unprepare(): void {
  early?.kill();
  early = undefined;
}

/** Parses bodies; the results are in the order of the sources. */
export async function parseBodies(sources: readonly BodySource[]): Promise<BodyResult[]> {
  const most = Math.min(4, availableParallelism());
  const children = Math.min(most, Math.ceil(sources.length / SHARE));
  const share = Math.ceil(sources.length / Math.max(1, children));
  const parts = Array.from({ length: children }, (_each, index) =>
    parsePart(sources.slice(index * share, (index + 1) * share)),
  );
  unprepare();
  return (await Promise.all(parts)).flat();
}

/** Parses one child's share; what crashes it is marked, and a new child goes on behind it. */
async function parsePart(sources: readonly BodySource[]): Promise<BodyResult[]> {
  const results: BodyResult[] = [];
  let careful = false;
  while (results.length < sources.length) {
    const before = results.length;
    const how = await run(sources.slice(before), results, careful);
    if (results.length >= sources.length) break;
    // A child that is not careful answers in batches, so the culprit is not known yet.
    if (careful) results.push({ crash: how });
    careful = true;
  }
  return results;
}

/** Lets one child parse; adds a result for each answer, and tells how the child ended. */
function run(
  sources: readonly BodySource[],
  results: BodyResult[],
  careful: boolean,
): Promise<string> {
  const child = (careful ? undefined : early) ?? startChild(careful);
  if (child === early) early = undefined;
  const first = results.length;
  return new Promise((resolve) => {
    let how = 'crashes';
    let rest = '';
    const giveUp = () => {
      how = `takes longer than ${PATIENCE / 1000} seconds`;
      child.kill('SIGKILL');
    };
    let timer = setTimeout(giveUp, PATIENCE);
    child.stdout!.setEncoding('utf8').on('data', (text: string) => {
      clearTimeout(timer);
      timer = setTimeout(giveUp, PATIENCE);
      const lines = (rest + text).split('\n');
      rest = lines.pop()!;
      for (const line of lines) results.push(decode(sources[results.length - first]!.path, line));
      if (results.length - first === sources.length) child.kill('SIGKILL');
    });
    const end = () => {
      clearTimeout(timer);
      resolve(how);
    };
    child.on('close', end);
    child.on('error', end);
    // The child may be gone before everything is written; `close` tells.
    child.stdin!.on('error', () => undefined);
    for (const { text, bodyAt, syntax } of sources) {
      const bytes = Buffer.from(text, 'utf8');
      const header = Buffer.alloc(9);
      header.writeUInt32LE(bytes.length);
      header.writeUInt32LE(bodyAt, 4);
      header[8] = syntax === 'mdx' ? 1 : 0;
      child.stdin!.write(header);
      child.stdin!.write(bytes);
    }
    child.stdin!.end();
  });
}
