// Parses every body once in a child process first, so that a crash of the native parser is a
// diagnostic on one file and not the end of the run.
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { SourceFile } from './model/source.ts';

/** How long one text may take to parse, in milliseconds, before its child is given up. */
const PATIENCE = 10_000;

const CHILD = join(import.meta.dirname, 'preflight-child.ts');

function startChild(): ChildProcess {
  return spawn(process.execPath, [CHILD], { stdio: ['pipe', 'pipe', 'ignore'] });
}

/** A child that is already starting, for the first run. */
let waiting: ChildProcess | undefined;

/** Starts the child early, so that it boots while files are still being read. */
export function prepare(): void {
  waiting ??= startChild();
}

/**
 * Parses the texts in a child process and marks those that crash the parser, or never end.
 *
 * @param sources Markdown and MDX files; `trouble` is set on those that must not be parsed.
 */
export async function preflight(sources: readonly SourceFile[]): Promise<void> {
  const queue = sources.filter((source) => !source.trouble || source.trouble.kind === 'encoding');
  let next = 0;
  while (next < queue.length) {
    const { done, how } = await run(queue.slice(next));
    next += done;
    if (next < queue.length) {
      queue[next]!.trouble = { kind: 'crash', how };
      next++;
    }
  }
  waiting?.kill();
  waiting = undefined;
}

/** How many texts a child got through, and how it ended. */
function run(sources: readonly SourceFile[]): Promise<{ done: number; how: string }> {
  const child = waiting ?? startChild();
  waiting = undefined;
  return new Promise((resolve) => {
    let done = 0;
    let how = 'crashes';
    const giveUp = () => {
      how = `takes longer than ${PATIENCE / 1000} seconds`;
      child.kill('SIGKILL');
    };
    let timer = setTimeout(giveUp, PATIENCE);
    child.stdout!.on('data', (bytes: Buffer) => {
      done += bytes.length;
      clearTimeout(timer);
      if (done < sources.length) timer = setTimeout(giveUp, PATIENCE);
      else child.kill('SIGKILL');
    });
    child.on('close', () => {
      clearTimeout(timer);
      resolve({ done, how });
    });
    child.on('error', () => {
      clearTimeout(timer);
      resolve({ done: sources.length, how });
    });
    // The child may be gone before everything is written; `close` tells.
    child.stdin!.on('error', () => undefined);
    const parts = sources.flatMap((source) => {
      const text = Buffer.from(source.text, 'utf8');
      const header = Buffer.alloc(5);
      header.writeUInt32LE(text.length);
      header[4] = source.path.endsWith('.mdx') ? 1 : 0;
      return [header, text];
    });
    child.stdin!.end(Buffer.concat(parts));
  });
}
